// Every word the rules know, as a number, with what it can mean to a number, a clock or a calendar.
#pragma once

#include <cstdint>
#include <string_view>

#include "bot/lexicon/string_map.h"
#include "bot/text.h"

namespace kept::bot {

enum class NumberWord : std::uint8_t { none, unit, teen, ten, hundred, thousand, ordinal };

enum class TimeWord : std::uint8_t {
  none,
  today,     // value: days from today
  weekday,   // value: 0 is Sunday
  month,     // value: 1 is January
  day_part,  // value: a DayPart
  named,     // noon, midnight: value is the hour
  meridiem,  // value: 0 am, 12 pm
  unit,      // minute, hour, day, week, month, year: value is a TimeUnit
};

// What one word can be. A word may be several things at once; its neighbours decide.
struct WordSense {
  NumberWord number = NumberWord::none;
  std::int32_t number_value = 0;
  TimeWord time = TimeWord::none;
  std::int32_t time_value = 0;
  std::uint32_t flags = 0;  // WordFlag bits
};

enum WordFlag : std::uint32_t {
  word_english = 1U << 0U,     // speaks for English
  word_spanish = 1U << 1U,     // speaks for Spanish
  word_definite = 1U << 2U,    // the, that, el, ese
  word_indefinite = 1U << 3U,  // a, any, some, un, algun
  word_own = 1U << 4U,         // my, our, mi
  word_negation = 1U << 5U,    // no, not, sin
  word_filler = 1U << 6U,      // carries no content: please, um, pues
  word_vehicle = 1U << 7U,     // occurs in the name of a make, model or trim
  word_preposition = 1U << 8U,
  word_verb = 1U << 9U,          // is, have, want: never part of a noun phrase
  word_begins_name = 1U << 10U,  // begins something in the table of names, or is one in the plural
};

class Vocabulary {
 public:
  Vocabulary();
  // Ids continue after `base`, so that both can be used together.
  explicit Vocabulary(WordId first_id) : first_id_(first_id) {}

  WordId intern(std::string_view word);
  WordId find(std::string_view word, Print print) const;  // unknown_word if absent
  WordId find(std::string_view word) const { return find(word, print_of(word)); }
  std::string_view spelling(WordId id) const { return words_.key(id - first_id_); }
  WordId end_id() const { return first_id_ + static_cast<WordId>(words_.size()); }
  bool owns(WordId id) const { return id >= first_id_ && id < end_id(); }

  const WordSense& sense(WordId id) const { return words_.value(id - first_id_); }
  WordSense& sense(WordId id) { return words_.value(id - first_id_); }

 private:
  WordId first_id_ = 0;
  StringMap<WordSense> words_;
};

}  // namespace kept::bot
