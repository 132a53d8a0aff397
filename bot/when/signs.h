// What the tokens of a message have to do with times, told by one look at each: the readers of days
// and clocks are asked only where an expression of theirs may begin.
#pragma once

#include <cstdint>
#include <vector>

#include "bot/when/tokens.h"

namespace kept::bot::when {

// "at 3 or 4"
inline constexpr auto joining_hours = "or o maybe"_words;

class TimeSigns {
 public:
  explicit TimeSigns(const Tokens& tokens);

  // Most messages name no time at all.
  bool any() const { return any_; }
  // No day is named behind this token.
  std::size_t last_word_of_day() const { return last_word_of_day_; }
  // Whether a day or another hour may be said behind an hour at the token.
  bool may_be_joined(std::size_t i) const { return i < last_word_of_day_ || i < last_joint_; }

  // Whether an expression of time may begin with the token.
  bool may_begin(std::size_t i) const { return has(i, begins); }
  // False only if no day is named by what begins at the token: it is no word of days, or only words
  // that may lead to one stand before something that is none.
  bool may_name_day(std::size_t i) const { return has(i, day); }
  // The same of a time of day, a part of one or a length of time.
  bool may_name_clock(std::size_t i) const { return has(i, clock); }

  // Bits of one token. The first three are said of an expression: that the token makes one, may
  // lead to one, or, of a message's token, that one may lie ahead.
  enum Sign : std::uint8_t {
    day = 1U << 0U,
    clock = 1U << 1U,
    phrase = 1U << 2U,  // of a time that is a phrase by itself: "right now", "first thing"
    begins = 1U << 3U,
    begins_phrase = 1U << 4U,
    speaks = 1U << 5U,       // a message without any such token names no time
    word_of_day = 1U << 6U,  // may be what makes an hour near it one
    joins = 1U << 7U,        // stands between two hours
  };

 private:
  bool has(std::size_t i, Sign sign) const { return i < signs_.size() && (signs_[i] & sign) != 0; }

  std::vector<std::uint8_t> signs_;
  std::size_t last_word_of_day_ = 0;
  std::size_t last_joint_ = 0;
  bool any_ = false;
};

}  // namespace kept::bot::when
