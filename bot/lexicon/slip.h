// How likely one word is a slip for another: letters are swapped, doubled or left out more often
// than put in, and vowels are mistaken for one another more often than other letters.
#pragma once

#include <string_view>

namespace kept::bot {

inline constexpr std::size_t longest_slip = 20;  // letters; longer words are no slips

// Edits of inserting, deleting, replacing or swapping neighbours that turn a into b; `limit` + 1 if
// more are needed or a word is too long.
int edit_distance(std::string_view a, std::string_view b, int limit);

// The cheapest way to have written `misspelt` for `word`, edit by edit, the likelier the cheaper;
// both of at most `longest_slip` letters.
int slip_cost(std::string_view misspelt, std::string_view word);

}  // namespace kept::bot
