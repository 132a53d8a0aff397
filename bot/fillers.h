// Words at the edges of a message that say nothing: "um", "okay so" ahead of what is said, "bro"
// and "lol" behind it. Without them every reader finds the beginning and the end.
#pragma once

#include <cstddef>

#include "bot/text.h"

namespace kept::bot {

// How many tokens at the front only lead to what follows them; something always stays.
std::size_t leading_fillers(const Text& text);

// How many at the end only follow what is said.
std::size_t trailing_fillers(const Text& text);

// Whether token i, with something before and behind it, is a pause that is spoken: "under uh
// twenty". What its neighbours say they say without it.
bool is_spoken_pause(const Text& text, std::size_t i);

}  // namespace kept::bot
