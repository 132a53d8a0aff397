#include "bot/act/word_places.h"

#include <algorithm>
#include <bit>

namespace kept::bot {

WordPlaces::WordPlaces(const Text& text)
    : text_(text), words_(std::bit_ceil(2 * text.size() + 1)), tokens_(text.size()) {
  const auto size = static_cast<std::uint32_t>(text.size());
  for (std::uint32_t i = 0; i < size; ++i) {
    Word& word = slot_of(print_of_word(text, i));
    word.print = print_of_word(text, i);
    ++word.end;
  }
  std::uint32_t next = 0;
  for (Word& word : words_) {
    const std::uint32_t count = word.end;
    word.begin = word.end = next;
    next += count;
  }
  for (std::uint32_t i = 0; i < size; ++i) tokens_[slot_of(print_of_word(text, i)).end++] = i;
}

WordPlaces::Word& WordPlaces::slot_of(Print print) {
  std::size_t at = slot(print);
  while (words_[at].print != no_print && words_[at].print != print) at = slot(at + 1);
  return words_[at];
}

std::uint32_t WordPlaces::next(Print print, std::string_view word, std::uint32_t from) const {
  const auto none = static_cast<std::uint32_t>(text_.size());
  std::size_t at = slot(print);
  while (words_[at].print != print) {
    if (words_[at].print == no_print) return none;
    at = slot(at + 1);
  }
  const auto end = tokens_.begin() + words_[at].end;
  const auto found = std::lower_bound(tokens_.begin() + words_[at].begin, end, from);
  return found != end && text_.word(*found) == word ? *found : none;
}

}  // namespace kept::bot
