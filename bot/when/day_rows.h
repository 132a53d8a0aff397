// The grammar of days as a table: what may stand in a row and what it makes. day.cc gives the rows
// their meaning.
//
// A row is a line of elements separated by blanks:
//   word    this word          a|b|c  any of these words        x?  x may be absent
//   <n>     a count: 3, a, a couple of      <unit>  days, weeks, months, years
//   <wd>    a weekday          <month>  a month's name          <md>  a day of the month
//   <ord>   first to fifth, last   <part>  morning, tarde       <rel>  today, tomorrow
//   <weekend>  the noun        <date>  a row of level 0, a holiday or a numeric date: one day
//   <span>  a row of level 0 that is a week, a month or a year
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "bot/when/tokens.h"

namespace kept::bot::when {

enum class DayOp : std::uint8_t {
  relative,       // as many days from today as <rel> and the value say
  past_day,       // the same, told of and not wished for
  after_last,     // the value in days after the day named last
  part_of_today,  // <part> of today
  weekday,        // the first after today, and the value in weeks on
  weekday_this,   // the first on or after today
  weekday_next,   // that of the following week, and the value in weeks on
  weekday_past,   // the last one
  weekday_dated,  // a weekday with its date, which decides
  weekday_in,     // that of a week
  nth_weekday,    // the <ord> of a month
  count_weekday,  // the <n>th from now
  date,           // a day of a month
  day_of_month,   // a day of this month or the next; the value: 0 sure, 1 "the 5th", 2 "5th"
  day_in,         // a day of a month that is <span>
  week,           // the week that is the value ahead
  week_past,
  weekend,  // the weekend that is the value ahead
  weekend_past,
  count_weekend,  // the <n>th from now
  week_of,        // the week that holds a day, and the value in weeks on
  weekend_of,     // the weekend at a day, and the value in weeks on
  weekdays,       // Monday to Friday
  month,          // the month that is the value ahead
  month_past,
  month_named,   // the value: 1 if the name alone may be another word
  year,          // the year that is the value ahead
  part_of_span,  // the value: 0 early, 1 middle, 2 late
  nth_week,      // the <ord> week of a month
  nth_weekend,
  nth_day,
  from_today,     // <n> units ahead
  days_ahead,     // the <n> units that follow today
  ago,            // <n> units back
  from_day,       // <n> units on from a day, the value being the sign
  days_from_day,  // the value in days on from a day
  weekday_from,   // the first <wd> after a day; a value below zero: the last before it
};

inline constexpr std::uint8_t only_nested = 255;  // a level: no expression by itself

struct DayRow {
  std::string_view pattern;
  std::uint8_t level = 0;
  DayOp op = DayOp::relative;
  std::string_view rule;
  int value = 0;
};

// What stands in the slots of a row that fits.
struct RowFit {
  const DayRow* row = nullptr;
  std::size_t first = 0;
  std::size_t last = 0;  // one past the last token
  int count = 0;
  TimeUnit unit = TimeUnit::day;
  unsigned weekday = 0;
  unsigned month = 0;
  unsigned month_day = 0;
  std::size_t month_day_at = 0;  // where it stands
  int ordinal = 0;               // -1 is the last
  DayPart part = DayPart::evening;
  int relative = 0;
  std::size_t nested = 0;  // where the <date> or <span> begins
};

// How far an expression of level 0 reaches from a token; 0: there is none.
class NestedDays {
 public:
  virtual ~NestedDays() = default;
  virtual std::size_t reach(std::size_t at, bool span) const = 0;
};

std::span<const DayRow> all_day_rows();

// The day of the month that is said at i, 0 if none is.
unsigned month_day_at(const Tokens& tokens, std::size_t i);

// What a token is for the elements of rows, or what tokens may stand somewhere in a row, as bits:
// two that share none do not go together.
using Standing = std::uint64_t;
inline constexpr Standing anything = ~Standing{0};

// A row that may begin at a token, and what may stand behind its first element that is there.
struct RowStart {
  std::uint16_t row = 0;
  Standing behind = anything;
};

// Rows of which those may fit whose beginning goes together with what stands behind it.
struct RowsAt {
  std::span<const RowStart> rows;
  Standing behind = anything;
};

// The rows that may begin at a token, to be tried by fit().
class RowMatcher {
 public:
  RowMatcher(const Tokens& tokens, const NestedDays& nested) : t_(tokens), nested_(nested) {}

  std::array<RowsAt, 2> candidates(std::size_t at) const;
  // None if the row is of a higher level or does not fit.
  std::optional<RowFit> fit(std::uint16_t row, std::size_t at, std::uint8_t level) const;

 private:
  Standing behind_number(std::size_t at, const Number& n, Standing next) const;

  const Tokens& t_;
  const NestedDays& nested_;
};

}  // namespace kept::bot::when
