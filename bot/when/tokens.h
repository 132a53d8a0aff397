// A cursor's view of the tokens for the readers of days and clocks.
#pragma once

#include <span>
#include <utility>

#include "bot/lexicon/number.h"
#include "bot/lexicon/senses.h"
#include "bot/lexicon/tables.h"
#include "bot/text.h"
#include "bot/when/calendar.h"

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
  bool inside(std::size_t i) const { return i < taken.size() && taken[i] == 0; }

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
  bool is(std::size_t i, WordSet auto words) const {
    return inside(i) && text.word_is_in(i, words);
  }
  // Whether some holiday's name begins with the word at i.
  bool begins_holiday(std::size_t i) const {
    return inside(i) && when::begins_holiday(text[i].word_hash);
  }
  // The words from i on, in a row within one sentence.
  template <Literal list>
  bool are(std::size_t i, WordList<list> words) const {
    return are(i, words, std::make_index_sequence<words.count>());
  }
  // Whether a new sentence begins at i; the dot behind "Dec." and "Sat." ends none.
  bool breaks(std::size_t i) const {
    return text.breaks(i) &&
           !(i > 0 && i < size() && text.gap(i) == (gap_dot | gap_space) && is_shortened(i - 1));
  }
  // i is in the same sentence as the token before it.
  bool follows(std::size_t i) const { return inside(i) && !breaks(i); }
  // "Dec", "Sat"
  bool is_shortened(std::size_t i) const {
    constexpr std::size_t longest = 5;
    if (sense(i).time == TimeWord::weekday)
      return text.source(i).size() <= longest && text.source(i).size() < word(i).size();
    return is(i, "jan feb mar apr jun jul aug sept sep oct nov dec approx"_words);
  }
  // The word before i in the same sentence.
  std::string_view before(std::size_t i, std::size_t back = 1) const {
    for (std::size_t k = 0; k < back; ++k) {
      if (i < back || i - k >= size() || breaks(i - k)) return {};
    }
    return word(i - back);
  }

 private:
  template <Literal list, std::size_t... k>
  bool are(std::size_t i, WordList<list> words, std::index_sequence<k...>) const {
    return ((inside(i + k) && text[i + k].word_print() == words.template print<k> &&
             word(i + k) == words.words[k] && (k == 0 || !breaks(i + k))) &&
            ...);
  }
};

}  // namespace kept::bot::when
