// Dates in digits: 12/5, 12/5/26, 2026-12-05, 5.12.2026.
#pragma once

#include <optional>

#include "bot/when/day.h"

namespace kept::bot::when {

// The day of "2026-12-05" or "12-05-2026", which begins at token i; none if there is no such day.
std::optional<Day> dashed_date(const Text& text, std::size_t i);

std::optional<DayAtom> read_numeric_date(const Tokens& tokens, std::size_t at, Day today);

// A year that stands behind a date, with one past its last token.
struct YearSaid {
  int year = 0;
  std::size_t last = 0;
};
std::optional<YearSaid> year_said(const Tokens& tokens, std::size_t at, Day today);

// A year behind a date, which then is exact: "december 5, 2027". "december 5 1030" is half past
// ten.
DayAtom with_year(const Tokens& tokens, DayAtom found, unsigned month, unsigned day, Day today);

}  // namespace kept::bot::when
