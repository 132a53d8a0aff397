#include "bot/when/day_meaning.h"

#include <cstdlib>

#include "bot/when/clock_words.h"
#include "bot/when/day_atoms.h"
#include "bot/when/numeric_date.h"

namespace kept::bot::when {

using std::chrono::days;

namespace {

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

}  // namespace

std::optional<DayAtom> DayMeaning::of(const RowFit& fit, const DayAtom* nested) const {
  constexpr int most_months = 12'000;  // the calendar ends somewhere
  const bool long_unit = fit.unit == TimeUnit::month || fit.unit == TimeUnit::year;
  if (long_unit && std::abs(fit.count) > most_months) return std::nullopt;
  if (nested != nullptr && fit.row->op == DayOp::weekday_dated) return weekday_dated(fit, nested);
  if (nested != nullptr) return nested->whole ? in_span(fit, *nested) : at_day(fit, *nested);
  switch (fit.row->op) {
    case DayOp::date:
    case DayOp::day_of_month:
      return date(fit, nested);
    case DayOp::weekday_dated:
      return weekday_dated(fit, nullptr);
    case DayOp::weekday:
    case DayOp::weekday_this:
    case DayOp::weekday_next:
    case DayOp::weekday_past:
    case DayOp::count_weekday:
      return weekday(fit);
    case DayOp::month_named:
      return month_named(fit);
    case DayOp::part_of_span:
    case DayOp::week:
    case DayOp::week_past:
    case DayOp::weekend:
    case DayOp::weekend_past:
    case DayOp::count_weekend:
    case DayOp::weekdays:
    case DayOp::month:
    case DayOp::month_past:
    case DayOp::year:
      return span(fit);
    default:
      return from_today(fit);
  }
}

std::optional<DayAtom> DayMeaning::from_today(const RowFit& fit) const {
  DayAtom out = atom(fit, today_);
  switch (fit.row->op) {
    case DayOp::relative:
      if (t_.is(fit.first, "manana"_words) && fit.first > 0 &&
          t_.is(fit.first - 1, "la las cada media"_words))
        return std::nullopt;
      if (fit.row->rule == "glued today" &&
          (!t_.text.glued(fit.last - 1) ||
           (t_.follows(fit.last) && t_.is(fit.last, "weekend shipping"_words))))
        return std::nullopt;
      out.weak = fit.row->rule == "short tomorrow";
      if (out.weak && !stands_with_time(fit)) return std::nullopt;
      out.day += days(fit.relative + fit.row->value);
      break;
    case DayOp::past_day:
      out.day += days(fit.row->value);
      out.past = true;
      break;
    case DayOp::after_last:
      out.after_last = fit.row->value;
      out.weak = true;
      break;
    case DayOp::part_of_today:
      out.part = static_cast<int>(fit.part);
      break;
    case DayOp::from_today:
      out.day = later(today_, fit.count, fit.unit);
      out.past = fit.count < 0;
      out.weak = fit.unit == TimeUnit::month || fit.unit == TimeUnit::year;
      break;
    case DayOp::days_ahead:
      if (fit.count < 1) return std::nullopt;
      out = several(fit, today_ + days(1), later(today_ + days(1), fit.count, fit.unit));
      out.weak = fit.unit == TimeUnit::month || fit.unit == TimeUnit::year;
      break;
    case DayOp::ago:
      out.day = later(today_, -fit.count, fit.unit);
      out.past = true;
      break;
    default:
      return std::nullopt;
  }
  return out;
}

std::optional<DayAtom> DayMeaning::weekday(const RowFit& fit) const {
  const std::size_t word = fit.last - 1;
  if (t_.is(word, "sun"_words) && (t_.is(fit.last, "roof visor shade damage"_words) ||
                                   t_.is(fit.first, "the"_words) || t_.before(word) == "the"))
    return std::nullopt;
  // "we'd like", "wed love to"
  constexpr std::size_t short_form = 6;
  const std::string_view source = t_.text.source(word);
  if (t_.is(word, "wednesday"_words) && source.size() <= short_form &&
      (!is_letter(source[2]) ||
       (t_.follows(fit.last) && t_.is(fit.last, "be like love prefer rather need want"_words))))
    return std::nullopt;
  if (t_.is(word, "sat"_words) && t_.is(fit.last, "down in there through"_words) &&
      t_.number(fit.last + 1) == nullptr && t_.follows(fit.last))
    return std::nullopt;
  const Day bare = weekday_after(today_, fit.weekday);
  const Day on_or_after = weekday_from(today_, fit.weekday);
  DayAtom out = atom(fit, bare);
  switch (fit.row->op) {
    case DayOp::weekday:
      out.day = bare + days(week * fit.row->value);
      if (fit.row->value == 0) otherwise(out, on_or_after, "the name of today");
      break;
    case DayOp::weekday_this:
      out.day = on_or_after;
      otherwise(out, bare, "the name of today");
      break;
    case DayOp::weekday_next:
      out.day = weekday_of_next_week(today_, fit.weekday) + days(week * fit.row->value);
      if (fit.row->value > 0)
        otherwise(out, out.day - days(week), "counted from the coming one");
      else if (fit.row->rule == "next weekday")
        otherwise(out, bare, "the coming one");
      break;
    case DayOp::weekday_past:
      out.day = bare - days(week);
      if (out.day == today_) out.day -= days(week);
      out.past = true;
      break;
    default:
      if (fit.count < 1) return std::nullopt;
      out.day = bare + days(week * (fit.count - 1));
  }
  return out;
}

// "friday the 5th", "fri dec 4", "viernes 4": the date decides.
std::optional<DayAtom> DayMeaning::weekday_dated(const RowFit& fit, const DayAtom* nested) const {
  if (nested != nullptr) {
    if (!nested->dated) return std::nullopt;
    DayAtom out = *nested;
    out.first = fit.first;
    out.weak = false;
    out.other.reset();
    out.rule = fit.row->rule;
    return out;
  }
  const Number& n = *t_.number(fit.month_day_at);
  const auto day = day_of_month_after(today_, fit.month_day);
  if (!day || stands_for_thing(fit.last)) return std::nullopt;
  if (!n.ordinal) {
    // A number alone is a date if it agrees and cannot be an hour, or an hour follows.
    constexpr unsigned hours = 12;
    const bool agrees = weekday_number(*day) == fit.weekday;
    // "friday 10-12" is a range of hours.
    const bool dashed = (t_.text.gap(fit.last) & gap_dash) != 0;
    const bool timed =
        t_.follows(fit.last) && !dashed &&
        (t_.is(fit.last, "at a around como"_words) || t_.number(fit.last) != nullptr);
    const bool dia = t_.is(fit.month_day_at - 1, "dia el the"_words);
    // In Spanish an hour has its article: "martes 9" is a date.
    const bool hour = fit.month_day <= hours && !timed && !t_.spanish;
    if (!dia && (!agrees || hour)) return std::nullopt;
    if (t_.text.gap(fit.last) == gap_colon || t_.sense(fit.last).time == TimeWord::meridiem)
      return std::nullopt;
  } else if (!n.digits && n.value < 4 && !t_.is(fit.month_day_at - 1, "the el dia"_words)) {
    return std::nullopt;
  }
  DayAtom out = atom(fit, *day);
  out.dated = true;
  return out;
}

std::optional<DayAtom> DayMeaning::date(const RowFit& fit, const DayAtom*) const {
  if (fit.row->op == DayOp::day_of_month) return day_of_month(fit);
  const auto day = date_after(today_, fit.month, fit.month_day);
  if (!day) return std::nullopt;
  // "december 3:30", "may 5k"
  if (fit.row->pattern.starts_with('<') && t_.text.gap(fit.last) == gap_colon) return std::nullopt;
  DayAtom out = atom(fit, *day);
  out.dated = true;
  return with_year(t_, out, fit.month, fit.month_day, today_);
}

// "the 5th", "el 5", "5th": may be a place in a list or a car.
std::optional<DayAtom> DayMeaning::day_of_month(const RowFit& fit) const {
  const Number& n = *t_.number(fit.month_day_at);
  const bool el = t_.is(fit.first, "el pal"_words);
  const bool sure = fit.row->value == 0;
  constexpr unsigned few = 3;
  constexpr unsigned hours = 12;
  if (stands_for_thing(fit.last)) return std::nullopt;
  if (!sure && !el) {
    const bool the = fit.row->value == 1;
    if (!n.ordinal && (!the || (fit.month_day <= hours && t_.before(fit.first) != "on")))
      return std::nullopt;
    if (n.ordinal && fit.month_day <= few && !(the && n.digits) && !listed_or_ended(fit.last))
      return std::nullopt;
    if (n.ordinal && !n.digits && !the && fit.month_day <= hours) return std::nullopt;
    if (!the && t_.before(fit.first) == "in") return std::nullopt;  // "stuck in 3rd"
  }
  const auto found = day_of_month_after(today_, fit.month_day);
  if (!found) return std::nullopt;
  DayAtom out = atom(fit, *found);
  out.dated = true;
  out.weak = !n.digits || !n.ordinal || fit.month_day <= 9;
  if (sure) out.weak = false;
  return out;
}

// "tom at 3", "9am tom": the name of nobody.
bool DayMeaning::stands_with_time(const RowFit& fit) const {
  const auto timed = [&](std::size_t i) {
    return t_.number(i) != nullptr || t_.sense(i).time == TimeWord::day_part ||
           t_.sense(i).time == TimeWord::meridiem || t_.sense(i).time == TimeWord::named;
  };
  const bool begins = fit.first == 0 || t_.text.pauses(fit.first) ||
                      t_.is(fit.first - 1, "about then do say for maybe"_words);
  const bool behind = fit.first > 0 && t_.follows(fit.first) && timed(fit.first - 1);
  if (behind) return !t_.inside(fit.last) || t_.text.pauses(fit.last);
  return begins && t_.follows(fit.last) &&
         (timed(fit.last) ||
          (t_.is(fit.last, "at around after before by"_words) && timed(fit.last + 1)));
}

// What follows a number shows that it counts or names something else.
bool DayMeaning::stands_for_thing(std::size_t next) const {
  if (!t_.inside(next) || t_.text.breaks(next) || t_.is(next, "works work"_words) ||
      clock_phrase(t_, next, ClockWord::about))
    return false;
  return t_.is(
             next,
             "one ones row gear car vehicle option time seat owner gen generation floor street st "
             "ave avenue grade try question payment row truck suv van"_words) ||
         t_.sense(next).time == TimeWord::unit ||
         (t_.sense(next).flags & (word_vehicle | word_indefinite | word_preposition | word_verb |
                                  word_english | word_spanish | word_filler)) == word_vehicle;
}

bool DayMeaning::listed_or_ended(std::size_t next) const {
  if (!t_.inside(next) || t_.text.breaks(next)) return true;
  if (t_.is(next, "or and to through o y al"_words)) {
    const std::size_t i = t_.is(next + 1, "the el"_words) ? next + 2 : next + 1;
    return t_.number(i) != nullptr && t_.number(i)->ordinal;
  }
  return (t_.text.gap(next) & gap_dash) != 0 || t_.is(next, "at around after before works"_words);
}

std::optional<DayAtom> DayMeaning::at_day(const RowFit& fit, const DayAtom& day) const {
  const int value = fit.row->value;
  DayAtom out = atom(fit, day.day);
  switch (fit.row->op) {
    case DayOp::weekday_from:
      out.day = value > 0 ? weekday_after(day.day, fit.weekday)
                          : weekday_from(day.day - days(week), fit.weekday);
      return out;
    case DayOp::from_day:
      out.day = later(day.day, value * fit.count, fit.unit);
      return out;
    case DayOp::days_from_day:
      out.day = value > 0 && day.end ? *day.end + days(value - 1) : day.day + days(value);
      return out;
    case DayOp::week_of: {
      const Day begin = monday_of(day.day) + days(week * value);
      out = span_atom(fit, begin, begin + days(week), begin);
      out.week = true;
      return out;
    }
    case DayOp::weekend_of: {
      const Day begin = monday_of(day.day) + days(saturday);
      const bool within = day.day >= begin;
      const Day day_of = begin + days(value > 0 && !within ? 0 : week * value);
      return span_atom(fit, day_of, day_of + days(2), day_of);
    }
    default:
      return std::nullopt;
  }
}

}  // namespace kept::bot::when
