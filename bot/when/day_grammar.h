// The rows of days taken apart: their elements, and by which tokens a row is found.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "bot/lexicon/print_map.h"
#include "bot/when/day_rows.h"

namespace kept::bot::when {

enum class Slot : std::uint8_t {
  words,
  count,
  unit,
  weekday,
  month,
  month_day,
  ordinal,
  part,
  relative,
  weekend,
  date,
  span,
};

struct Word {
  Print print = no_print;
  std::string_view text;
};

struct Element {
  Slot slot = Slot::words;
  bool optional = false;
  std::uint16_t begin = 0;  // of its words
  std::uint16_t end = 0;
};

// A class of tokens by which rows that begin with a slot are found.
enum class Class : std::uint8_t { number, weekday, month, part, relative, none };

// What stands in a slot without being a number or having a sense.
inline constexpr auto saying_one = "a an one un una"_words;
inline constexpr auto saying_two = "couple par"_words;
inline constexpr auto saying_of = "of de"_words;
inline constexpr auto saying_few = "few unos unas several"_words;
inline constexpr auto saying_last = "last final ultimo ultima"_words;
inline constexpr auto saying_fortnight = "fortnight fortnights quincena quincenas"_words;
inline constexpr auto saying_weekend = "weekend weekends finde"_words;
inline constexpr auto beginning_weekend = "week fin fines"_words;

Class class_of(const Tokens& t, std::size_t i);

// What stands at i, as what goes on with the tokens before it.
Standing standing_at(const Tokens& t, std::size_t i);

class DayGrammar {
 public:
  // That of all_day_rows().
  static const DayGrammar& known();

  const DayRow& row(std::uint16_t k) const { return *rows_[k].row; }
  std::span<const Element> elements(std::uint16_t k) const {
    return std::span(elements_).subspan(rows_[k].begin, rows_[k].end - rows_[k].begin);
  }
  bool has(const Element& element, const Tokens& t, std::size_t i) const {
    const Print print = t.text[i].word_print();
    for (std::size_t k = element.begin; k < element.end; ++k) {
      if (words_[k].print == print && words_[k].text == t.word(i)) return true;
    }
    return false;
  }
  // The rows that may begin with a word, or with a token of a class; in their order.
  std::span<const RowStart> by_word(Print print) const {
    const auto* const found = by_word_.find(print);
    return found == nullptr ? std::span<const RowStart>() : *found;
  }
  std::span<const RowStart> by_class(Class c) const {
    return by_class_[static_cast<std::size_t>(c)];
  }

  // The words that may begin a row, those that may stand in one, and those of which one stands in
  // every row that has no class of tokens to tell it by.
  const std::vector<Print>& beginnings() const { return by_word_.prints(); }
  const std::vector<Print>& words_within() const { return within_; }
  const std::vector<Print>& words_making() const { return making_; }

 private:
  struct Compiled {
    const DayRow* row = nullptr;
    std::size_t begin = 0;  // of its elements
    std::size_t end = 0;
  };

  DayGrammar();
  void add(const DayRow& row);
  void note_words(const Compiled& row);
  Element parse(std::string_view part);
  void begin_with(const Element& element, std::uint16_t row, Standing behind);
  Standing standing_behind(std::size_t element, std::size_t end) const;
  Standing standing_of(const Element& element) const;

  std::vector<Compiled> rows_;
  std::vector<Element> elements_;
  std::vector<Word> words_;
  PrintMap<std::vector<RowStart>> by_word_;
  std::array<std::vector<RowStart>, static_cast<std::size_t>(Class::none) + 1> by_class_;
  std::vector<Print> within_;
  std::vector<Print> making_;
};

}  // namespace kept::bot::when
