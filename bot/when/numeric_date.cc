#include "bot/when/numeric_date.h"

#include <algorithm>

namespace kept::bot::when {
namespace {

constexpr unsigned months = 12;
constexpr unsigned days_at_most = 31;
constexpr int century = 2000;

// Years that a day may have; before them four digits are rather those of a vehicle.
bool may_be_year(double value, Day today) {
  constexpr int earliest = 2020;
  const int now = static_cast<int>(std::chrono::year_month_day(today).year());
  return value >= std::min(earliest, now - 1);
}

// Those of a day that somebody looks forward to.
bool is_near_year(double value, Day today) {
  constexpr int latest = 2035;
  constexpr int ahead = 10;
  const int now = static_cast<int>(std::chrono::year_month_day(today).year());
  return may_be_year(value, today) && value <= std::max(latest, now + ahead);
}

DayAtom atom(std::size_t first, std::size_t last, Day day, std::string_view rule) {
  DayAtom out;
  out.first = first;
  out.last = last;
  out.day = day;
  out.dated = true;
  out.rule = rule;
  return out;
}

class NumericDates {
 public:
  NumericDates(const Tokens& tokens, Day today) : t_(tokens), today_(today) {}

  std::optional<DayAtom> read(std::size_t at) const {
    if (auto found = dashed(at)) return found;
    if (auto found = dashed_short(at)) return found;
    if (auto found = dotted(at)) return found;
    return slashed(at);
  }

 private:
  // A whole number in digits that may be part of a date.
  std::optional<unsigned> part(std::size_t i) const {
    const Number* n = t_.number(i);
    if (n == nullptr || !n->digits || n->thousands || n->dollars || n->ordinal || n->percent ||
        n->plus || t_.text[i].decimal || n->value > 9999)
      return std::nullopt;
    return static_cast<unsigned>(n->value);
  }

  std::optional<unsigned> year(std::size_t i) const {
    const auto y = part(i);
    if (!y) return std::nullopt;
    const std::size_t size = t_.text.key(i).size();
    if (size == 2) return *y + century;
    return size == 4 && is_near_year(*y, today_) ? y : std::nullopt;
  }

  DayAtom exact(std::size_t first, std::size_t last, Day day, std::string_view rule) const {
    DayAtom out = atom(first, last, day, rule);
    out.past = day < today_;
    return out;
  }

  std::optional<DayAtom> dashed(std::size_t at) const {
    if (!t_.text.begins_dashed_date(at)) return std::nullopt;
    const auto found = dashed_date(t_.text, at);
    if (!found) return std::nullopt;
    return exact(at, at + 3, *found, "dashed date");
  }

  // "11-30 at 10": a range of hours has no hour after it.
  std::optional<DayAtom> dashed_short(std::size_t at) const {
    const auto month = part(at);
    const auto day = month ? part(at + 1) : std::nullopt;
    if (!day || t_.text.gap(at + 1) != gap_dash || *month < 1 || *month > months)
      return std::nullopt;
    const bool timed = t_.is(at + 2, "at a"_words) && t_.follows(at + 2) &&
                       t_.number(t_.is(at + 3, "las la"_words) ? at + 4 : at + 3) != nullptr;
    const bool sure = timed || listed(at, *month);
    if (!sure && !stands_alone(at, *day)) return std::nullopt;
    const auto found = date_after(today_, *month, *day);
    if (!found) return std::nullopt;
    DayAtom out = atom(at, at + 2, *found, "dashed date");
    out.weak = !sure;
    return out;
  }

  // "11-30", "on 11-30": beyond the hours of a clock, and nothing else beside it
  bool stands_alone(std::size_t at, unsigned day) const {
    constexpr unsigned hours = 12;
    return day > hours && !t_.follows(at + 2) && (at == 0 || t_.is(at - 1, "on"_words));
  }

  // "11-6 or 11-7": of one month, which is this or the next
  bool listed(std::size_t at, unsigned month) const {
    const auto pair = [&](std::size_t i) {
      return part(i) == month && part(i + 1) && t_.text.gap(i + 1) == gap_dash;
    };
    const auto now = static_cast<unsigned>(std::chrono::year_month_day(today_).month());
    const bool soon = month == now || month == now % months + 1;
    const bool before = at > 2 && t_.is(at - 1, "or"_words) && pair(at - 3);
    return soon && (before || (t_.is(at + 2, "or"_words) && pair(at + 3)));
  }

  // "5.12.2026", "12-5-26"
  std::optional<DayAtom> dotted(std::size_t at) const {
    const std::uint32_t sign = t_.text.gap(at + 1);
    if ((sign != gap_dot && sign != gap_dash) || t_.text.gap(at + 2) != sign) return std::nullopt;
    const auto a = part(at);
    const auto b = a ? part(at + 1) : std::nullopt;
    const auto y = b ? year(at + 2) : std::nullopt;
    if (!y) return std::nullopt;
    const bool day_first = *a > months || (sign == gap_dot && t_.spanish);
    const auto found = date_of(static_cast<int>(*y), day_first ? *b : *a, day_first ? *a : *b);
    return found ? std::optional(exact(at, at + 3, *found, "dotted date")) : std::nullopt;
  }

  // 12/5, 12/5/26, 2026/12/05; 13/5 can only be the thirteenth.
  std::optional<DayAtom> slashed(std::size_t at) const {
    const auto a = part(at);
    const auto b = a && t_.text.gap(at + 1) == gap_slash ? part(at + 1) : std::nullopt;
    if (!b || (at > 0 && (t_.text.gap(at) & gap_slash) != 0)) return std::nullopt;
    const auto c = t_.text.gap(at + 2) == gap_slash ? part(at + 2) : std::nullopt;
    if (t_.text.key(at).size() == 4) {
      const auto found = c ? date_of(static_cast<int>(*a), *b, *c) : std::nullopt;
      return found ? std::optional(exact(at, at + 3, *found, "slashed date")) : std::nullopt;
    }
    const auto y = c ? year(at + 2) : std::nullopt;
    const bool swapped = *a > months && *a <= days_at_most && *b <= months;
    if (swapped && !y && !t_.spanish) return std::nullopt;  // "24/7", "15/2"
    if (!y && is_share(at)) return std::nullopt;
    const unsigned month = swapped ? *b : *a;
    const unsigned day = swapped ? *a : *b;
    const auto found =
        y ? date_of(static_cast<int>(*y), month, day) : date_after(today_, month, day);
    if (!found) return std::nullopt;
    DayAtom out = exact(at, y ? at + 3 : at + 2, *found, "slashed date");
    if (t_.spanish && !swapped && month != day) {
      const auto other =
          y ? date_of(static_cast<int>(*y), day, month) : date_after(today_, day, month);
      if (other) out.other = OtherDay{*other, std::nullopt, "day before month"};
    }
    return out;
  }

  // "3/4 ton", "1/2 price"
  bool is_share(std::size_t at) const {
    return t_.follows(at + 2) &&
           t_.is(at + 2,
                 "ton tons hour hours mile miles price off inch tank cup down "
                 "payment payments"_words);
  }

  const Tokens& t_;
  Day today_;
};

}  // namespace

std::optional<Day> dashed_date(const Text& text, std::size_t i) {
  const auto part = [&](std::size_t k) { return static_cast<unsigned>(text[i + k].value); };
  if (text.key(i).size() == 4) return date_of(static_cast<int>(part(0)), part(1), part(2));
  const bool day_first = part(0) > months;
  return date_of(static_cast<int>(part(2)), part(day_first ? 1 : 0), part(day_first ? 0 : 1));
}

std::optional<DayAtom> read_numeric_date(const Tokens& tokens, std::size_t at, Day today) {
  const Number* n = tokens.number(at);
  if (n == nullptr || !n->digits) return std::nullopt;
  return NumericDates(tokens, today).read(at);
}

std::optional<YearSaid> year_said(const Tokens& t, std::size_t at, Day today) {
  const std::size_t i = t.is(at, "of de del in"_words) ? at + 1 : at;
  const Number* n = t.number(i);
  if (n == nullptr || n->dollars || n->thousands || n->ordinal ||
      n->value != static_cast<int>(n->value))
    return std::nullopt;
  const std::size_t size = t.text.key(i).size();
  const bool whole = !t.breaks(i) && (n->digits ? size == 4 && may_be_year(n->value, today)
                                                : is_near_year(n->value, today));
  const bool quoted = n->digits && (t.text.gap(i) & gap_quote) != 0 && size == 2;
  if (!whole && !quoted) return std::nullopt;
  return YearSaid{static_cast<int>(n->value) + (quoted ? century : 0), n->last};
}

DayAtom with_year(const Tokens& t, DayAtom found, unsigned month, unsigned day, Day today) {
  const auto year = year_said(t, found.last, today);
  const auto exact = year ? date_of(year->year, month, day) : std::nullopt;
  if (exact) {
    found.day = *exact;
    found.past = *exact < today;
    found.last = year->last;
  }
  return found;
}

}  // namespace kept::bot::when
