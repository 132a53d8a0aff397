#include "bot/when/day.h"

#include <array>
#include <string>

#include "bot/lexicon/senses.h"

namespace kept::bot::when {
namespace {

using std::chrono::days;

// Some centuries: further ahead nobody means a day.
constexpr double days_ahead_max = 400'000;

class DayReader {
 public:
  DayReader(const Tokens& tokens, Day today) : t_(tokens), today_(today) {}

  std::optional<DayAtom> read(std::size_t at, bool nested = false) const {
    if (auto found = holiday_at(at)) return found;
    if (!nested) {
      if (auto found = distance(at)) return found;
    }
    if (auto found = week_or_weekend(at)) return found;
    if (auto found = weekdays(at)) return found;
    if (auto found = relative(at)) return found;
    if (auto found = date(at)) return found;
    return weekday(at);
  }

 private:
  static DayAtom atom(std::size_t first, std::size_t last, Day day, std::string_view rule) {
    DayAtom out;
    out.first = first;
    out.last = last;
    out.day = day;
    out.rule = rule;
    return out;
  }

  static DayAtom span(std::size_t first, std::size_t last, Day day, Day end, bool week,
                      std::string_view rule) {
    DayAtom out = atom(first, last, day, rule);
    out.end = end;
    out.week = week;
    return out;
  }

  std::optional<DayAtom> holiday_at(std::size_t at) const {
    if (!t_.begins_holiday(at)) return std::nullopt;
    std::string name;
    std::optional<DayAtom> longest;
    for (std::size_t i = at; i < at + 5 && t_.inside(i) && (i == at || t_.follows(i)); ++i) {
      if (!name.empty()) name += ' ';
      name += t_.word(i);
      if (!begins_holiday_name(name)) break;
      if (const auto day = holiday(name, today_)) longest = atom(at, i + 1, *day, "holiday");
    }
    return longest;
  }

  // "in two weeks", "3 days from now", "a week from friday", "en 3 dias", "dentro de una semana"
  std::optional<DayAtom> distance(std::size_t at) const {
    std::size_t i = at;
    const bool in = t_.is(i, "in en within"_words) || t_.are(i, "dentro de"_words);
    if (in) i += t_.is(i, "dentro"_words) ? 2 : 1;
    if (t_.is(i, "about like unos unas como"_words) && in) ++i;
    double count = 0;
    if (t_.is(i, "a an one un una"_words)) {
      count = 1;
      ++i;
      if (t_.is(i, "couple"_words)) {
        count = 2;
        i += t_.is(i + 1, "of"_words) ? 2 : 1;
      }
    } else if (const Number* n = t_.number(i);
               n != nullptr && !n->dollars && !n->thousands && (in || n->value <= 60)) {
      if (n->value > days_ahead_max) return std::nullopt;
      count = below_zero(i) ? -n->value : n->value;
      i = n->last;
    } else if (t_.is(i, "couple"_words)) {
      count = 2;
      i += t_.is(i + 1, "of"_words) ? 2 : 1;
    } else {
      return std::nullopt;
    }
    const WordSense& unit = t_.sense(i);
    if (!t_.follows(i) || unit.time != TimeWord::unit) return std::nullopt;
    const auto u = static_cast<TimeUnit>(unit.time_value);
    const int each = u == TimeUnit::day ? 1 : u == TimeUnit::week ? 7 : 0;
    if (each == 0) return std::nullopt;
    ++i;
    const auto total = days(static_cast<int>(count) * each);
    if (t_.is(i, "from after desde"_words)) {
      if (t_.is(i + 1, "now ahora"_words)) return atom(at, i + 2, today_ + total, "distance");
      if (const auto base = read(i + 1, true); base && !base->end)
        return atom(at, base->last, base->day + total, "distance");
      return std::nullopt;
    }
    if (!in) return std::nullopt;
    DayAtom out = atom(at, i, today_ + total, "distance");
    out.past = count < 0;
    return out;
  }

  // "in -3 days"
  bool below_zero(std::size_t i) const { return i > 0 && t_.text.gap(i) == (gap_space | gap_dash); }

  std::optional<DayAtom> week_or_weekend(std::size_t at) const {
    std::size_t i = at;
    if (t_.is(i, "the el la"_words)) ++i;
    const bool later = t_.is(i, "later sometime anytime"_words) && t_.is(i + 1, "this next"_words);
    if (later) ++i;
    const bool early = t_.is(i, "early late"_words) && t_.is(i + 1, "this next"_words);
    if (early) ++i;
    const bool next = t_.is(i, "next following proxima proximo otra otro siguiente"_words);
    const bool this_ = t_.is(i, "this esta este coming upcoming"_words);
    const bool past = t_.is(i, "last past pasado pasada"_words);
    std::size_t noun = next || this_ || past ? i + 1 : i;
    if (this_ && t_.is(noun, "coming same mismo misma"_words)) ++noun;
    if (const std::size_t end = weekend_noun(noun); end != 0 && (noun == at || t_.follows(noun))) {
      std::size_t last = end;
      const bool es_next = coming_after(last) && !this_;
      const Day this_saturday =
          t_.sense(0).time == TimeWord::none ? weekend_start() : weekend_start();
      Day saturday = this_saturday;
      if (next || es_next) {
        // In Spanish the coming weekend is the next one; in English that of the following week.
        const bool spanish = t_.is(i, "proximo otro siguiente"_words) || es_next;
        saturday = spanish && !t_.is(i, "otro siguiente"_words) ? monday_of(today_) + days(7 + 5)
                                                                : monday_of(today_) + days(12);
      }
      if (past) saturday -= days(7);
      DayAtom out = span(at, last, saturday, saturday + days(2), false, "weekend");
      out.past = past;
      return out;
    }
    if (!t_.is(noun, "week semana wk"_words) || (noun != at && !t_.follows(noun)))
      return std::nullopt;
    std::size_t last = noun + 1;
    const bool es_next = coming_after(last);
    const bool past_after = t_.is(last, "pasada"_words);
    if (!next && !this_ && !past && !es_next && !past_after) return std::nullopt;
    // "next week tuesday", "la proxima semana el martes"
    std::size_t wd = last;
    if (t_.is(wd, "on el"_words)) ++wd;
    if (t_.follows(wd) && t_.sense(wd).time == TimeWord::weekday) {
      const auto number = static_cast<unsigned>(t_.sense(wd).time_value);
      const Day day =
          next || es_next ? weekday_of_next_week(today_, number) : weekday_from(today_, number);
      return atom(at, wd + 1, day, "weekday of a week");
    }
    const Day monday = monday_of(today_);
    DayAtom out = next || es_next
                      ? span(at, last, monday + days(7), monday + days(14), true, "next week")
                      : span(at, last, today_, monday + days(7), true, "this week");
    out.past = past || past_after;
    return out;
  }

  // What is left of the days from Monday to Friday, today included; from Friday on the next ones.
  std::optional<DayAtom> weekdays(std::size_t at) const {
    if (!t_.is(at, "weekdays"_words)) return std::nullopt;
    const Day monday = monday_of(today_);
    const bool over = today_ >= monday + days(4);
    const Day first = over ? monday + days(7) : today_;
    return span(at, at + 1, first, monday + days(over ? 12 : 5), false, "weekdays");
  }

  Day weekend_start() const {
    const Day monday = monday_of(today_);
    return monday + days(5);
  }

  // One past a noun for weekend at i, or 0.
  std::size_t weekend_noun(std::size_t i) const {
    if (t_.is(i, "weekend finde weekends"_words)) return i + 1;
    if (t_.is(i, "week"_words) && t_.is(i + 1, "end"_words)) return i + 2;
    if (t_.are(i, "fin de semana"_words)) return i + 3;
    return 0;
  }

  // "que viene", "que entra", "proximo" after a noun; moves `last` past it.
  bool coming_after(std::size_t& last) const {
    if (t_.is(last, "que"_words) && t_.is(last + 1, "viene entra sigue"_words) &&
        t_.follows(last)) {
      last += 2;
      return true;
    }
    if (t_.is(last, "proximo proxima entrante siguiente"_words) && t_.follows(last)) {
      ++last;
      return true;
    }
    return false;
  }

  std::optional<DayAtom> relative(std::size_t at) const {
    if (t_.are(at, "day after tomorrow"_words))
      return atom(at, at + 3, today_ + days(2), "day after tomorrow");
    if (t_.is(at, "overmorrow"_words))
      return atom(at, at + 1, today_ + days(2), "day after tomorrow");
    if (t_.are(at, "pasado manana"_words))
      return atom(at, at + 2, today_ + days(2), "pasado manana");
    if (t_.are(at, "hoy en ocho"_words)) return atom(at, at + 3, today_ + days(7), "hoy en ocho");
    if (t_.is(at, "yesterday ayer anteayer antier"_words)) {
      DayAtom out = atom(at, at + 1, today_ - days(1), "yesterday");
      out.past = true;
      return out;
    }
    if (t_.is(at, "this esta later"_words) && t_.sense(at + 1).time == TimeWord::day_part &&
        t_.follows(at + 1) && !t_.is(at + 1, "tonight"_words)) {
      DayAtom out = atom(at, at + 2, today_, "part of today");
      out.part = t_.sense(at + 1).time_value;
      return out;
    }
    if (t_.are(at, "esta manana"_words)) {
      DayAtom out = atom(at, at + 2, today_, "part of today");
      out.part = static_cast<int>(DayPart::morning);
      return out;
    }
    if (t_.is(at, "last"_words) && t_.is(at + 1, "night evening"_words)) {
      DayAtom out = atom(at, at + 2, today_ - days(1), "last night");
      out.past = true;
      return out;
    }
    if (t_.is(at, "tonight"_words)) {
      DayAtom out = atom(at, at + 1, today_, "tonight");
      out.part = static_cast<int>(DayPart::evening);
      return out;
    }
    if (t_.are(at, "2 moro"_words) || t_.are(at, "2 morrow"_words) || t_.are(at, "2 mrw"_words))
      return atom(at, at + 2, today_ + days(1), "tomorrow");
    const WordSense& sense = t_.sense(at);
    if (sense.time != TimeWord::today) return std::nullopt;
    if (t_.is(at, "manana"_words) && t_.is(at - (at > 0 ? 1 : 0), "la las cada"_words) && at > 0)
      return std::nullopt;
    return atom(at, at + 1, today_ + days(sense.time_value),
                sense.time_value == 0 ? "today" : "tomorrow");
  }

  std::optional<unsigned> month_at(std::size_t i) const {
    const WordSense& sense = t_.sense(i);
    if (sense.time != TimeWord::month) return std::nullopt;
    return static_cast<unsigned>(sense.time_value);
  }

  std::optional<unsigned> day_number(std::size_t i) const {
    const Number* n = t_.number(i);
    if (n == nullptr || n->value < 1 || n->value > 31 || n->thousands || n->dollars ||
        n->value != static_cast<unsigned>(n->value)) {
      return std::nullopt;
    }
    return static_cast<unsigned>(n->value);
  }

  std::optional<DayAtom> date(std::size_t at) const {
    std::size_t i = at;
    if (t_.is(i, "the el dia"_words)) ++i;
    if (t_.is(i, "dia day"_words) && i > at) ++i;
    if (const auto month = month_at(i)) {  // dec 5th, december the fifth
      std::size_t d = i + 1;
      if (t_.is(d, "the"_words)) ++d;
      if (const auto day = day_number(d); day && t_.follows(d)) {
        if (const auto found = date_after(today_, *month, *day))
          return with_year(atom(at, t_.number(d)->last, *found, "date"), *month, *day);
      }
      return std::nullopt;
    }
    const auto day = day_number(i);
    if (auto found = dashed(at, i)) return found;
    if (auto found = dashed_short(at, i)) return found;
    if (!day) return std::nullopt;
    const Number& n = *t_.number(i);
    std::size_t next = n.last;
    if (auto found = slashed(at, i)) return found;
    std::size_t m = next;
    if (t_.is(m, "of de"_words)) ++m;
    if (const auto month = month_at(m); month && t_.follows(m)) {
      if (const auto found = date_after(today_, *month, *day))
        return with_year(atom(at, m + 1, *found, "date"), *month, *day);
    }
    const bool the = i > at && t_.is(at, "the el dia"_words);
    const bool dated = the && (t_.is(at, "the"_words) ? n.ordinal && n.digits : true);
    const bool spelled = the && n.ordinal && !n.digits && n.value > 3;
    if (!dated && !spelled && !(n.ordinal && n.digits && n.value > 3)) return std::nullopt;
    if (t_.is(next,
              "one row gear car vehicle option time seat owner gen generation vehicle"_words) ||
        t_.sense(next).time == TimeWord::unit)
      return std::nullopt;
    const auto found = day_of_month_after(today_, *day);
    if (!found) return std::nullopt;
    DayAtom out = atom(at, next, *found, "day of the month");
    out.weak = !n.digits || !n.ordinal || n.value <= 9;
    if (t_.is(at, "el"_words) && !n.ordinal) out.weak = !t_.is(at + 1, "dia"_words);
    return out;
  }

  // "december 5 2027". "december 5 1030" is half past ten.
  DayAtom with_year(DayAtom found, unsigned month, unsigned day) const {
    const Number* n = t_.number(found.last);
    const bool year = n != nullptr && n->digits && !n->dollars && !n->thousands &&
                      t_.text.key(found.last).size() == 4 && n->value >= 2020 && n->value < 10000 &&
                      t_.follows(found.last);
    return year ? in_year(found, *n, month, day) : found;
  }

  static DayAtom in_year(DayAtom found, const Number& year, unsigned month, unsigned day) {
    const auto y = static_cast<int>(year.value) + (year.value < 100 ? 2000 : 0);
    if (const auto exact = date_of(y, month, day)) found.day = *exact;
    found.last = year.last;
    return found;
  }

  std::optional<DayAtom> dashed(std::size_t at, std::size_t i) const {
    if (!t_.inside(i) || !t_.text.begins_dashed_date(i)) return std::nullopt;
    const auto found = dashed_date(t_.text, i);
    if (!found) return std::nullopt;
    DayAtom out = atom(at, i + 3, *found, "dashed date");
    out.past = *found < today_;
    return out;
  }

  // "11-30 at 10": a range of hours has no hour after it.
  std::optional<DayAtom> dashed_short(std::size_t at, std::size_t i) const {
    const Number* month = t_.number(i);
    const Number* day = t_.number(i + 1);
    if (month == nullptr || day == nullptr || !month->digits || !day->digits ||
        t_.text.gap(i + 1) != gap_dash || month->value < 1 || month->value > 12 || day->value < 1 ||
        day->value > 31 || !t_.is(i + 2, "at a"_words) || !t_.follows(i + 2))
      return std::nullopt;
    if (t_.number(skip_las(i + 3)) == nullptr) return std::nullopt;
    const auto found =
        date_after(today_, static_cast<unsigned>(month->value), static_cast<unsigned>(day->value));
    return found ? std::optional(atom(at, i + 2, *found, "dashed date")) : std::nullopt;
  }

  std::size_t skip_las(std::size_t i) const { return t_.is(i, "las la"_words) ? i + 1 : i; }

  // 12/5, 12/5/26
  std::optional<DayAtom> slashed(std::size_t at, std::size_t i) const {
    const Number& n = *t_.number(i);
    const std::size_t second = n.last;
    const std::uint32_t gap = t_.text.gap(second);
    if (gap != gap_slash || !n.digits || t_.number(second) == nullptr || n.value > 12)
      return std::nullopt;
    const Number& d = *t_.number(second);
    if (!d.digits || d.value < 1 || d.value > 31) return std::nullopt;
    const auto found =
        date_after(today_, static_cast<unsigned>(n.value), static_cast<unsigned>(d.value));
    if (!found) return std::nullopt;
    const DayAtom out = atom(at, d.last, *found, "slashed date");
    const Number* year = t_.text.gap(d.last) == gap_slash ? t_.number(d.last) : nullptr;
    if (year == nullptr) return out;
    return in_year(out, *year, static_cast<unsigned>(n.value), static_cast<unsigned>(d.value));
  }

  std::optional<DayAtom> weekday(std::size_t at) const {
    std::size_t i = at;
    const bool determined =
        t_.is(i, "this next coming upcoming following last past este proximo el the"_words);
    std::string_view word = determined ? t_.word(i) : std::string_view();
    if (determined) {
      ++i;
      if (t_.is(i, "coming upcoming next following proximo pasado este past"_words))
        word = t_.word(i++);
    }
    if (!t_.inside(i) || t_.sense(i).time != TimeWord::weekday || (i > at && !t_.follows(i)))
      return std::nullopt;
    if (t_.is(i, "sun"_words) && (t_.is(i + 1, "roof visor shade"_words) || t_.before(i) == "the"))
      return std::nullopt;
    const auto wd = static_cast<unsigned>(t_.sense(i).time_value);
    std::size_t last = i + 1;
    // The date that goes with it decides: "friday the 5th", "friday dec 5", "viernes 5 de
    // diciembre".
    if (t_.follows(last)) {
      if (const auto dated = date(last); dated && dated->rule != "slashed date")
        return rebased(*dated, at);
      if (const auto dated = date(last); dated) return rebased(*dated, at);
      if (const Number* n = t_.number(last); n != nullptr && n->ordinal && n->value > 3) {
        if (const auto day =
                day_of_month_after(today_, static_cast<unsigned>(std::min(n->value, 31.0)))) {
          return atom(at, n->last, *day, "weekday with date");
        }
      }
    }
    const bool past =
        word == "last" || word == "past" || (word == "pasado") || t_.is(last, "pasado"_words);
    if (past) {
      DayAtom out = atom(at, last, weekday_after(today_, wd) - days(7), "past weekday");
      out.past = true;
      return out;
    }
    if (t_.are(last, "after next"_words))
      return atom(at, last + 2, weekday_of_next_week(today_, wd), "weekday after next");
    if (auto found = weekday_of_week(at, last, wd)) return found;
    if (coming_after(last)) return atom(at, last, weekday_after(today_, wd), "coming weekday");
    if (word == "this") return atom(at, last, weekday_from(today_, wd), "this weekday");
    if (word == "next" || word == "following")
      return atom(at, last, weekday_of_next_week(today_, wd), "next weekday");
    return atom(at, last, weekday_after(today_, wd), "weekday");
  }

  static DayAtom rebased(DayAtom dated, std::size_t first) {
    dated.first = first;
    dated.weak = false;
    dated.rule = "weekday with date";
    return dated;
  }

  // "friday next week", "el martes de la proxima semana", "friday of this week"
  std::optional<DayAtom> weekday_of_week(std::size_t at, std::size_t last, unsigned wd) const {
    std::size_t i = last;
    if (t_.is(i, "of de"_words)) ++i;
    if (!t_.follows(i)) return std::nullopt;
    const auto week = week_or_weekend(i);
    if (!week || !week->week) return std::nullopt;
    const bool next = week->rule == "next week";
    return atom(at, week->last, next ? weekday_of_next_week(today_, wd) : weekday_from(today_, wd),
                "weekday of a week");
  }

  const Tokens& t_;
  Day today_;
};

}  // namespace

std::optional<Day> dashed_date(const Text& text, std::size_t i) {
  const auto part = [&](std::size_t k) { return static_cast<unsigned>(text[i + k].value); };
  if (text.key(i).size() == 4) return date_of(static_cast<int>(part(0)), part(1), part(2));
  constexpr unsigned months = 12;
  const bool day_first = part(0) > months;
  return date_of(static_cast<int>(part(2)), part(day_first ? 1 : 0), part(day_first ? 0 : 1));
}

bool speaks_of_day(const Tokens& tokens, std::size_t i) {
  return tokens.number(i) != nullptr || tokens.sense(i).time != TimeWord::none ||
         tokens.begins_holiday(i) ||
         tokens.is(
             i,
             "weekend weekends weekdays finde week wk semana overmorrow yesterday ayer anteayer "
             "antier"_words);
}

std::optional<DayAtom> read_day(const Tokens& tokens, std::size_t at, Day today) {
  if (!tokens.inside(at)) return std::nullopt;
  return DayReader(tokens, today).read(at);
}

}  // namespace kept::bot::when
