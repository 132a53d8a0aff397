// Shortened and run-together spellings and the words they stand for.
#pragma once

#include <span>
#include <string_view>

#include "bot/word_list.h"

namespace kept::bot {

// The words a folded key stands for, apostrophes already gone ("cant" -> can not); empty if it
// stands for itself.
std::span<const std::string_view> expansion_of(std::string_view key);

// The same of a key with the one before it, for what is a word of its own in the other language:
// "do ya have" is you, "ya no" is not.
// The print is the key's.
std::span<const std::string_view> expansion_of(std::string_view key, Print print,
                                               std::string_view before);

}  // namespace kept::bot
