// Shortened and run-together spellings and the words they stand for.
#pragma once

#include <span>
#include <string_view>

namespace kept::bot {

// The words a folded key stands for, apostrophes already gone ("cant" -> can not); empty if it
// stands for itself.
std::span<const std::string_view> expansion_of(std::string_view key);

}  // namespace kept::bot
