// Words that lead to a visitor's own name: "my name is", "soy", "put it under".
#pragma once

#include <algorithm>
#include <array>
#include <span>

#include "bot/text.h"

namespace kept::bot::contact {

class Introduction {
 public:
  constexpr Introduction() = default;
  constexpr explicit Introduction(std::string_view words) {
    while (!words.empty()) {
      const std::string_view word = words.substr(0, words.find(' '));
      words_.at(size_) = word;
      prints_.at(size_) = print_of(word);
      ++size_;
      words.remove_prefix(std::min(words.size(), word.size() + 1));
    }
  }

  std::size_t size() const { return size_; }  // in words
  constexpr Print first_print() const { return prints_.front(); }
  // As it is written, or as it is understood.
  bool stands_at(const Text& text, std::size_t at) const;

 private:
  static constexpr std::size_t longest = 4;
  std::size_t size_ = 0;
  std::array<std::string_view, longest> words_;
  std::array<Print, longest> prints_{};
};

// Those that begin with the word that is written at the token, in the order they are asked in;
// `certain` ones introduce nothing but a name.
std::span<const Introduction> introductions_at(const Text& text, std::size_t at, bool certain);

}  // namespace kept::bot::contact
