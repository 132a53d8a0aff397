// What the rows of the grammar of days mean on the calendar.
#pragma once

#include <optional>

#include "bot/when/day.h"
#include "bot/when/day_rows.h"

namespace kept::bot::when {

class DayMeaning {
 public:
  DayMeaning(const Tokens& tokens, Day today) : t_(tokens), today_(today) {}

  // `nested` is what the row's <date> or <span> says; none if the words make no such day.
  std::optional<DayAtom> of(const RowFit& fit, const DayAtom* nested) const;

 private:
  std::optional<DayAtom> from_today(const RowFit& fit) const;
  std::optional<DayAtom> weekday(const RowFit& fit) const;
  std::optional<DayAtom> weekday_dated(const RowFit& fit, const DayAtom* nested) const;
  std::optional<DayAtom> date(const RowFit& fit, const DayAtom* nested) const;
  std::optional<DayAtom> day_of_month(const RowFit& fit) const;
  std::optional<DayAtom> span(const RowFit& fit) const;
  std::optional<DayAtom> month_named(const RowFit& fit) const;
  std::optional<DayAtom> at_day(const RowFit& fit, const DayAtom& day) const;
  std::optional<DayAtom> in_span(const RowFit& fit, const DayAtom& span) const;
  // The first day of the <ord> thing of a month that begins so.
  Day nth_in(const RowFit& fit, Day begin) const;
  DayAtom part_of(const RowFit& fit, const DayAtom& span) const;
  DayAtom part_of_year(const RowFit& fit, Day begin) const;

  bool stands_with_time(const RowFit& fit) const;
  bool stands_for_thing(std::size_t next) const;
  bool listed_or_ended(std::size_t next) const;

  const Tokens& t_;
  Day today_;
};

}  // namespace kept::bot::when
