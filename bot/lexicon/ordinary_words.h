// Common words of English and Spanish, folded, that the trade's own tables do not list: none of
// them is a misspelling of a car or a person's name.
#pragma once

#include <span>
#include <string_view>

namespace kept::bot {

std::span<const std::string_view> ordinary_word_rows();  // words separated by blanks
std::string_view place_names();           // of cities, states and countries; never a misspelling
std::string_view common_first_names();    // never a misspelling of anything
std::string_view common_last_names();     // the same
std::string_view names_that_are_words();  // "mark will grace", separated by blanks

}  // namespace kept::bot
