// Reads an expression that names a day, a week or a weekend.
#pragma once

#include <optional>
#include <string_view>

#include "bot/when/calendar.h"
#include "bot/when/tokens.h"

namespace kept::bot::when {

struct DayAtom {
  std::size_t first = 0;  // tokens [first, last)
  std::size_t last = 0;
  Day day;                 // the day, or the first of several
  std::optional<Day> end;  // one past the last of several
  bool week = false;
  bool past = false;        // last Friday, yesterday
  bool weak = false;        // a number that may be no date at all
  std::optional<int> part;  // tonight, this morning: a DayPart said in the same word
  std::string_view rule;
};

// Whether the word at i may be what makes an expression name a day. read_day finds nothing in
// words of which this holds for none.
bool speaks_of_day(const Tokens& tokens, std::size_t i);

// The day of "2026-12-05" or "12-05-2026", which begins at token i; none if there is no such day.
std::optional<Day> dashed_date(const Text& text, std::size_t i);

std::optional<DayAtom> read_day(const Tokens& tokens, std::size_t at, Day today);

}  // namespace kept::bot::when
