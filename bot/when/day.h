// Reads an expression that names a day, a week, a weekend or a month.
#pragma once

#include <optional>
#include <string_view>

#include "bot/when/calendar.h"
#include "bot/when/tokens.h"

namespace kept::bot::when {

// Another day that some people would mean by the same words.
struct OtherDay {
  Day day;
  std::optional<Day> end;
  std::string_view why;
};

struct DayAtom {
  std::size_t first = 0;  // tokens [first, last)
  std::size_t last = 0;
  Day day;                 // the day, or the first of several
  std::optional<Day> end;  // one past the last of several
  bool week = false;
  bool past = false;         // last Friday, yesterday
  bool weak = false;         // a number or a name that may be no date at all
  bool dated = false;        // its day of the month was said
  bool yearly = false;       // a month by its name, which comes every year
  int after_last = 0;        // this many days after the day that is named before it
  std::optional<int> part;   // tonight, this morning: a DayPart said in the same word
  std::optional<Day> whole;  // where the week or month began of which `day` is what is left
  std::optional<OtherDay> other;
  std::string_view rule;
};

std::optional<DayAtom> read_day(const Tokens& tokens, std::size_t at, Day today);

// "the 3rd or 4th": the number at i as another date of the month in which `former` is.
std::optional<DayAtom> read_listed_date(const Tokens& tokens, std::size_t at,
                                        const DayAtom& former);

}  // namespace kept::bot::when
