// How the meanings of rows are put together. For the readers of days only.
#pragma once

#include "bot/when/day.h"
#include "bot/when/day_rows.h"

namespace kept::bot::when {

inline constexpr int week = 7;
inline constexpr int saturday = 5;  // days after Monday

inline DayAtom atom(const RowFit& fit, Day day) {
  DayAtom out;
  out.first = fit.first;
  out.last = fit.last;
  out.day = day;
  out.rule = fit.row->rule;
  return out;
}

inline DayAtom several(const RowFit& fit, Day day, Day end) {
  DayAtom out = atom(fit, day);
  out.end = end;
  return out;
}

// A week or a month of which other things are said; `whole` is where it begins.
inline DayAtom span_atom(const RowFit& fit, Day day, Day end, Day whole) {
  DayAtom out = several(fit, day, end);
  out.whole = whole;
  return out;
}

inline Day later(Day day, int count, TimeUnit unit) {
  switch (unit) {
    case TimeUnit::week:
      return day + std::chrono::days(count * week);
    case TimeUnit::month:
      return months_after(day, count);
    case TimeUnit::year:
      return months_after(day, 12 * count);
    default:
      return day + std::chrono::days(count);
  }
}

inline unsigned weekday_number(Day day) {
  return std::chrono::weekday(day).c_encoding();
}

inline void otherwise(DayAtom& atom, Day day, std::string_view why) {
  if (day == atom.day) return;
  atom.other = OtherDay{day, std::nullopt, why};
  if (atom.end) atom.other->end = day + (*atom.end - atom.day);
}

}  // namespace kept::bot::when
