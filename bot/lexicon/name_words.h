// The words of a name, cut as a message is cut into tokens.
#pragma once

#include <string_view>

namespace kept::bot {

constexpr bool is_name_char(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

// Calls visit for each run of letters or run of digits.
template <class Visit>
void each_word_of(std::string_view folded, Visit visit) {
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= folded.size(); ++i) {
    const bool inside = i < folded.size() && is_name_char(folded[i]);
    const bool changes = inside && i > begin && is_name_char(folded[i - 1]) &&
                         (folded[i] <= '9') != (folded[i - 1] <= '9');
    if (inside && !changes) continue;
    if (i > begin) visit(folded.substr(begin, i - begin));
    begin = changes ? i : i + 1;
  }
}

}  // namespace kept::bot
