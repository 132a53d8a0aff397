// Weeks, weekends and months, and what is a part of one.
#include <algorithm>
#include <array>

#include "bot/when/day_atoms.h"
#include "bot/when/day_meaning.h"
#include "bot/when/numeric_date.h"

namespace kept::bot::when {

using std::chrono::days;

std::optional<DayAtom> DayMeaning::span(const RowFit& fit) const {
  const Day monday = monday_of(today_);
  const int ahead = fit.row->value;
  switch (fit.row->op) {
    case DayOp::week:
    case DayOp::week_past: {
      const Day begin = monday + days(week * ahead);
      DayAtom out =
          span_atom(fit, std::max(begin, ahead == 0 ? today_ : begin), begin + days(week), begin);
      out.week = true;
      out.past = ahead < 0;
      return out;
    }
    case DayOp::weekend:
    case DayOp::weekend_past:
    case DayOp::count_weekend: {
      const bool counted = fit.row->op == DayOp::count_weekend;
      if (counted && fit.count < 1) return std::nullopt;
      const int weeks = counted ? fit.count - 1 : ahead;
      const Day begin = monday + days(saturday + week * weeks);
      DayAtom out = span_atom(fit, begin, begin + days(2), begin);
      out.past = ahead < 0;
      const bool running = today_ >= monday + days(saturday);
      if (counted) return out;
      if (ahead == 0 && running)
        otherwise(out, begin + days(week), "the weekend after the running one");
      if (ahead == 1 && !running && t_.is(fit.first, "next"_words))
        otherwise(out, begin - days(week), "the coming one");
      return out;
    }
    case DayOp::weekdays: {
      const bool over = today_ >= monday + days(saturday - 1);
      return several(fit, over ? monday + days(week) : today_,
                     monday + days(over ? week + saturday : saturday));
    }
    case DayOp::month:
    case DayOp::month_past: {
      const Day begin = month_start(today_, ahead);
      DayAtom out =
          span_atom(fit, ahead == 0 ? today_ : begin, month_start(today_, ahead + 1), begin);
      out.weak = true;
      out.past = ahead < 0;
      return out;
    }
    case DayOp::part_of_span: {  // of the running week or month, which is not named
      const bool of_month = t_.is(fit.last - 1, "mes eom"_words);
      const Day begin = of_month ? month_start(today_, 0) : monday;
      DayAtom running =
          span_atom(fit, today_, of_month ? month_start(today_, 1) : monday + days(week), begin);
      running.week = !of_month;
      return part_of(fit, running);
    }
    default: {
      const int year = static_cast<int>(std::chrono::year_month_day(today_).year()) + ahead;
      const auto begin = date_of(year, 1, 1);
      const auto end = date_of(year + 1, 1, 1);
      DayAtom out = span_atom(fit, ahead == 0 ? today_ : *begin, *end, *begin);
      out.weak = true;
      return out;
    }
  }
}

std::optional<DayAtom> DayMeaning::month_named(const RowFit& fit) const {
  const std::size_t word = fit.last - 1;
  const bool ordinary = t_.is(word, "may march mar jun jan"_words);
  DayAtom exact = atom(fit, today_);
  exact = with_year(t_, exact, fit.month, 1, today_);
  const bool of_year = exact.last > fit.last && (!ordinary || !exact.past);  // "jan 2027"
  if (fit.row->value == 1 && ordinary && !of_year &&
      !t_.is(word - (word > 0 ? 1 : 0),
             "of in de early late mid next this or through end beginning middle"_words))
    return std::nullopt;
  if (month_day_at(t_, fit.last) != 0 && t_.follows(fit.last)) return std::nullopt;
  // "whats the apr": of a loan
  if (fit.row->value == 1 && t_.is(word, "apr"_words) &&
      !t_.is(word - (word > 0 ? 1 : 0), "of by early late mid next this through until til"_words))
    return std::nullopt;
  if (fit.row->value == 0 && t_.is(word, "may march mar"_words) &&
      t_.is(fit.first, "this for sometime"_words))
    return std::nullopt;
  const Day begin = named_month_start(today_, fit.month);
  DayAtom out = span_atom(fit, std::max(begin, today_), months_after(begin, 1), begin);
  out.weak = true;
  out.yearly = true;
  if (of_year) {
    out = span_atom(fit, exact.day, months_after(exact.day, 1), exact.day);
    out.last = exact.last;
    out.past = *out.end <= today_;
  }
  return out;
}

Day DayMeaning::nth_in(const RowFit& fit, Day begin) const {
  const Day end = months_after(begin, 1);
  const int nth = fit.ordinal;
  const auto nth_weekday = [&](unsigned weekday) {
    return nth > 0 ? weekday_from(begin, weekday) + days(week * (nth - 1))
                   : weekday_from(end - days(week), weekday);
  };
  switch (fit.row->op) {
    case DayOp::nth_weekday:
      return nth_weekday(fit.weekday);
    case DayOp::nth_weekend:
      return nth_weekday(6);
    case DayOp::nth_week:
      return nth > 0 ? begin + days(week * (nth - 1)) : end - days(week);
    default:
      return nth > 0 ? begin + days(nth - 1) : end - days(1);
  }
}

std::optional<DayAtom> DayMeaning::in_span(const RowFit& fit, const DayAtom& span) const {
  const Day whole = *span.whole;
  switch (fit.row->op) {
    case DayOp::part_of_span:
      if (*span.end - whole < days(5)) return std::nullopt;
      return part_of(fit, span);
    case DayOp::weekday_in: {
      const Day day = weekday_from(whole, fit.weekday);
      if (day >= whole + days(week) || (span.end && day >= *span.end && !span.week))
        return std::nullopt;
      return atom(fit, day < today_ && span.week ? weekday_from(today_, fit.weekday) : day);
    }
    case DayOp::from_day: {
      DayAtom out = span;
      out.first = fit.first;
      out.last = fit.last;
      out.day = later(span.day, fit.row->value * fit.count, fit.unit);
      out.end = out.day + (*span.end - span.day);
      out.whole = out.day;
      return out;
    }
    case DayOp::day_in: {
      if (*span.end - whole < days(28)) return std::nullopt;
      // "the 12 month rate"
      if (t_.is(fit.month_day_at + 1, "month mes"_words) && !t_.number(fit.month_day_at)->ordinal)
        return std::nullopt;
      const auto day = day_of_month_after(whole - days(1), fit.month_day);
      if (!day) return std::nullopt;
      DayAtom out = atom(fit, *day <= today_ && whole <= today_ ? months_after(*day, 1) : *day);
      out.dated = true;
      return out;
    }
    case DayOp::nth_weekday:
    case DayOp::nth_weekend:
    case DayOp::nth_week:
    case DayOp::nth_day: {
      if (*span.end - whole < days(28)) return std::nullopt;
      Day day = nth_in(fit, whole);
      if (day < today_) day = nth_in(fit, months_after(whole, span.yearly ? 12 : 1));
      DayAtom out = atom(fit, day);
      if (fit.row->op == DayOp::nth_weekend) out.end = day + days(2);
      if (fit.row->op == DayOp::nth_week) out.end = day + days(week);
      out.week = fit.row->op == DayOp::nth_week;
      return out;
    }
    default:
      return std::nullopt;
  }
}

DayAtom DayMeaning::part_of_year(const RowFit& fit, Day begin) const {
  constexpr std::array<std::array<int, 2>, 3> thirds = {{{0, 3}, {5, 8}, {11, 12}}};
  const auto& [first, last] = thirds[static_cast<std::size_t>(fit.row->value)];
  DayAtom out = several(fit, months_after(begin, first), months_after(begin, last));
  out.weak = true;
  return out;
}

// Of a week Monday and Tuesday are early, Wednesday and Thursday the middle, Friday is late; of a
// month the first ten days, the second ten, the rest; of a year its first three months, the summer,
// December.
DayAtom DayMeaning::part_of(const RowFit& fit, const DayAtom& span) const {
  const bool of_week = span.week;
  constexpr int longest_month = 31;
  if (*span.end - *span.whole > days(longest_month)) return part_of_year(fit, *span.whole);
  const std::array<int, 3> begins = of_week ? std::array{0, 2, 3} : std::array{0, 10, 20};
  const auto third = static_cast<std::size_t>(fit.row->value);
  const Day whole = *span.whole;
  const Day begin = whole + days(begins[third]);
  Day end = *span.end;
  if (third < 2) end = whole + days(begins[third + 1]);
  if (of_week && third == 2) end = whole + days(saturday);
  DayAtom out = several(fit, begin, end);
  if (end <= today_ && span.yearly) {
    out.day = months_after(out.day, 12);
    out.end = months_after(*out.end, 12);
  }
  out.weak = !of_week;
  return out;
}

}  // namespace kept::bot::when
