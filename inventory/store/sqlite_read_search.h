// Searching by words with LIKE.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <vector>

namespace kept::inventory {

// A search looks for this many words at most; further ones are not looked at.
inline constexpr std::size_t search_words_max = 8;

// "(expression LIKE ?n ESCAPE '\' AND …)" for the parameters from `first` on, one a word.
std::string contains_all(const std::string& expression, int first);

// What those parameters are bound to: "%word%" with LIKE's own signs escaped. Words that are not
// there become "%%", which fits all.
std::array<std::string, search_words_max> like_patterns(const std::vector<std::string>& words);

}  // namespace kept::inventory
