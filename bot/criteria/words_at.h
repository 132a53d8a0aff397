// What stands at a token, for the finders of values, amounts and pointers.
#pragma once

#include <string_view>

#include "bot/text.h"

namespace kept::bot::criteria {

class WordsAt {
 public:
  explicit WordsAt(const Text& text) : text_(text) {}

  // The corrected word, empty behind the last token.
  std::string_view word(std::size_t i) const {
    return i < text_.size() ? text_.word(i) : std::string_view();
  }
  bool is(std::size_t i, WordSet auto words) const {
    return i < text_.size() && text_.word_is_in(i, words);
  }
  // The word `back` before i, empty across a pause.
  std::string_view word_before(std::size_t i, std::size_t back = 1) const {
    for (std::size_t k = 0; k < back; ++k) {
      if (i < back || text_.pauses(i - k)) return {};
    }
    return word(i - back);
  }
  bool ends(std::size_t i) const { return i >= text_.size() || text_.breaks(i); }
  // The token `back` before i; behind the last token if a sentence begins at i.
  std::size_t token_before(std::size_t i, std::size_t back = 1) const {
    return i >= back && !text_.breaks(i) ? i - back : text_.size();
  }

 protected:
  const Text& text_;
};

}  // namespace kept::bot::criteria
