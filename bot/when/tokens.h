// A cursor's view of the tokens for the readers of days and clocks.
#pragma once

#include <algorithm>
#include <initializer_list>
#include <span>

#include "bot/lexicon/number.h"
#include "bot/lexicon/tables.h"
#include "bot/text.h"

namespace kept::bot::when {

struct Tokens {
  const Text& text;
  const LexiconTables& lexicon;
  std::span<const Number> numbers;
  std::span<const std::int32_t>
      number_at;  // index into numbers of the number that begins at a token, or -1
  std::span<const std::uint8_t> taken;  // tokens that belong to a phone number, an address …
  bool spanish = false;

  std::size_t size() const { return text.size(); }
  bool inside(std::size_t i) const { return i < text.size() && taken[i] == 0; }

  // The corrected word at i, empty outside the message.
  std::string_view word(std::size_t i) const {
    if (!inside(i)) return {};
    return text.word(i);
  }
  const WordSense& sense(std::size_t i) const {
    static const WordSense none;
    return inside(i) && text[i].word != unknown_word ? lexicon.sense(text[i].word) : none;
  }
  const Number* number(std::size_t i) const {
    if (!inside(i) || number_at[i] < 0) return nullptr;
    return &numbers[static_cast<std::size_t>(number_at[i])];
  }
  bool is(std::size_t i, std::initializer_list<std::string_view> words) const {
    const std::string_view w = word(i);
    return !w.empty() && std::find(words.begin(), words.end(), w) != words.end();
  }
  // The words from i on, in a row within one sentence.
  bool are(std::size_t i, std::initializer_list<std::string_view> words) const {
    for (const std::string_view w : words) {
      if (word(i) != w || (i > 0 && w.data() != words.begin()->data() && text.breaks(i)))
        return false;
      ++i;
    }
    return true;
  }
  // i is in the same sentence as the token before it.
  bool follows(std::size_t i) const { return inside(i) && !text.breaks(i); }
  // The word before i in the same sentence.
  std::string_view before(std::size_t i, std::size_t back = 1) const {
    for (std::size_t k = 0; k < back; ++k) {
      if (i < back || i - k >= size() || text.breaks(i - k)) return {};
    }
    return word(i - back);
  }
};

}  // namespace kept::bot::when
