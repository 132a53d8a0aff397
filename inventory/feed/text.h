// The text of one field: trimmed, folded for matching, cleaned for keeping.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kept::inventory::feed {

// Without blanks, line ends and no-break spaces around it.
std::string_view trimmed(std::string_view text);

// Lower-case words of ASCII letters, digits and non-ASCII bytes, one blank around each:
// "4D Sport-Utility" is " 4d sport utility ".
std::string fold(std::string_view text);

// True when folded text holds these folded words, themselves without blanks around them.
bool has_words(std::string_view folded, std::string_view words);

bool is_utf8(std::string_view text);

// True when a control character is in it, other than tabs and line ends.
bool has_control(std::string_view text);

// Text fit to be kept: valid UTF-8 (other bytes are taken for Windows-1252), control characters and
// runs of blanks made one blank, the five common character references decoded, at most bytes_max
// bytes and no character cut in two.
std::string clean(std::string_view text, std::size_t bytes_max);

// Parts between any of the separators, trimmed, empty ones left out.
std::vector<std::string_view> split(std::string_view text, std::string_view separators);

}  // namespace kept::inventory::feed
