#include "bot/when/day.h"

#include <string>

#include "bot/when/day_meaning.h"
#include "bot/when/day_rows.h"
#include "bot/when/judge.h"
#include "bot/when/numeric_date.h"

namespace kept::bot::when {
namespace {

using std::chrono::days;

constexpr std::uint8_t nested_level = 0;
constexpr std::uint8_t whole_level = 1;

class DayReader : public NestedDays {
 public:
  DayReader(const Tokens& tokens, Day today)
      : t_(tokens), today_(today), rows_(tokens, *this), meaning_(tokens, today) {}

  std::optional<DayAtom> read(std::size_t at) const {
    if (auto found = range(at)) return found;
    return whole(at);
  }

  std::size_t reach(std::size_t at, bool span) const override {
    const auto found = single(at, nested_level);
    if (!found || is_span(*found) != span || found->after_last != 0) return 0;
    return found->last;
  }

  // "dec 3 or 4", "the 3rd or the 4th": the number at `at` as another date.
  std::optional<DayAtom> listed(std::size_t at, const DayAtom& former) const {
    std::size_t i = t_.is(at, "the el"_words) ? at + 1 : at;
    const unsigned day = month_day_at(t_, i);
    if (day == 0 || ends_in_time(i) || read_numeric_date(t_, i, today_)) return std::nullopt;
    const std::size_t behind = t_.number(i)->last;
    if (t_.is(behind, "of de"_words) && t_.sense(behind + 1).time == TimeWord::month)
      return std::nullopt;  // "the 3rd or the 4th of march" names it itself
    const auto found = day_of_month_after(former.day, day);
    if (!found) return std::nullopt;
    DayAtom out = former;
    out.first = at;
    out.last = t_.number(i)->last;
    out.day = *found;
    out.end.reset();
    out.other.reset();
    return out;
  }

 private:
  static bool is_span(const DayAtom& day) { return day.whole.has_value(); }

  // A range asks for the reading of its first day, and when it is none, that reading is what is
  // left.
  const std::optional<DayAtom>& whole(std::size_t at) const {
    if (whole_at_ != at) {
      whole_ = single(at, whole_level);
      whole_at_ = at;
    }
    return whole_;
  }

  // The longest reading; of equals the first row.
  std::optional<DayAtom> single(std::size_t at, std::uint8_t level) const {
    const std::size_t digits = t_.is(at, "the el"_words) ? at + 1 : at;
    std::optional<DayAtom> best = read_numeric_date(t_, digits, today_);
    if (best) best->first = at;
    const auto consider = [&](std::optional<DayAtom> found) {
      if (found && (!best || found->last > best->last)) best = std::move(found);
    };
    consider(holiday_at(at));
    for (const auto& [rows, behind] : rows_.candidates(at)) {
      for (const RowStart& start : rows) {
        if ((start.behind & behind) == 0) continue;
        const auto fit = rows_.fit(start.row, at, level);
        if (!fit || (best && fit->last <= best->last)) continue;
        const std::size_t inner = fit->nested;
        const auto nested = inner != 0 ? single(inner, nested_level) : std::nullopt;
        consider(meaning_.of(*fit, nested ? &*nested : nullptr));
      }
    }
    return best;
  }

  std::optional<DayAtom> holiday_at(std::size_t at) const {
    const std::size_t begin = t_.is(at, "the el"_words) && !t_.begins_holiday(at) ? at + 1 : at;
    if (!t_.begins_holiday(begin)) return std::nullopt;
    constexpr std::size_t longest_name = 6;
    std::string name;
    std::optional<DayAtom> longest;
    for (std::size_t i = begin;
         i < begin + longest_name && t_.inside(i) && (i == begin || t_.follows(i)); ++i) {
      if (!name.empty()) name += ' ';
      name += t_.word(i);
      if (!begins_holiday_name(name)) break;
      if (const auto day = holiday(name, today_))
        longest = in_year_said(holiday_atom(at, i + 1, *day), name);
    }
    if (!longest || !t_.follows(longest->last)) return longest;
    // "lit up like a christmas tree"
    if (t_.is(longest->last,
              "tree trees lights present presents card cards gift gifts sweater"_words))
      return std::nullopt;
    if (t_.is(longest->last, "weekend"_words)) return holiday_weekend(*longest);
    if (t_.is(longest->last, "week"_words)) return holiday_week(*longest);
    return longest;
  }

  // "thanksgiving 2027", "mother's day of next year"
  DayAtom in_year_said(DayAtom found, std::string_view name) const {
    auto said = year_said(t_, found.last, today_);
    const std::size_t of = t_.is(found.last, "of in"_words) ? found.last + 1 : found.last;
    if (!said && t_.are(of, "next year"_words)) {
      const std::chrono::year_month_day now(today_);
      said = YearSaid{static_cast<int>(now.year()) + 1, of + 2};
    }
    if (!said) return found;
    if (const auto day = holiday(name, today_, said->year)) {
      found.day = *day;
      found.past = *day < today_;
      found.last = said->last;
    }
    return found;
  }

  static DayAtom holiday_atom(std::size_t first, std::size_t last, Day day) {
    DayAtom out;
    out.first = first;
    out.last = last;
    out.day = day;
    out.dated = true;
    out.rule = "holiday";
    return out;
  }

  static DayAtom holiday_week(DayAtom day) {
    day.day = monday_of(day.day);
    day.end = day.day + days(7);
    day.whole = day.day;
    day.week = true;
    ++day.last;
    day.rule = "holiday week";
    return day;
  }

  // The weekend and the holiday at its edge.
  static DayAtom holiday_weekend(DayAtom day) {
    const Day saturday = monday_of(day.day + days(2)) + days(5 - 7);
    const Day begin = day.day < saturday - days(2) ? saturday + days(7) : saturday;
    day.end = std::max(begin + days(2), day.day + days(1));
    day.day = std::min(begin, day.day);
    day.whole = day.day;
    ++day.last;
    day.rule = "holiday weekend";
    return day;
  }

  // "from the 16th to the 20th", "dec 3-7", "mon-wed", "del 16 al 20", "3 to 7 december"
  std::optional<DayAtom> range(std::size_t at) const {
    auto found = range_unless_moved(at);
    if (!found || speaks_of_moving(t_, at)) return std::nullopt;
    return found->dated && found->end ? of_year(*found) : found;
  }

  // "august 10 - 22, 2027": the year is of both ends.
  DayAtom of_year(DayAtom range) const {
    const auto said = year_said(t_, range.last, today_);
    if (!said) return range;
    const std::chrono::year_month_day begin(range.day);
    const auto exact = date_of(said->year, static_cast<unsigned>(begin.month()),
                               static_cast<unsigned>(begin.day()));
    if (!exact) return range;
    range.end = *exact + (*range.end - range.day);
    range.day = *exact;
    range.past = *range.end <= today_;
    range.last = said->last;
    return range;
  }

  std::optional<DayAtom> range_unless_moved(std::size_t at) const {
    const bool between = t_.is(at, "between entre"_words);
    const bool from = t_.is(at, "from de del desde"_words);
    std::size_t i = between || from ? at + 1 : at;
    if (t_.is(i, "between from"_words)) ++i;
    if (!t_.inside(i) || (i > at && t_.breaks(i))) return std::nullopt;
    if (auto found = range_in_month(at, i, between || from)) return found;
    const auto& first = whole(i);
    if (!first || first->past) return std::nullopt;
    const std::size_t next = joint(first->last, between);
    if (next == 0) return std::nullopt;
    const auto last = to_day(next, *first);
    if (!last || last->day <= first->day) return std::nullopt;
    if (is_hour(next, *first)) return std::nullopt;
    if (last->rule != "weekday of a week" || first->rule != "weekday")
      return span(at, *first, *last);
    DayAtom begin = *first;  // "monday to friday next week"
    begin.day = last->day - (last->day - first->day) % days(7);
    return begin.day < last->day ? std::optional(span(at, begin, *last)) : std::nullopt;
  }

  static DayAtom span(std::size_t at, const DayAtom& first, const DayAtom& last) {
    DayAtom out = first;
    out.first = at;
    out.last = last.last;
    out.end = last.end ? *last.end : last.day + days(1);
    out.week = first.week && last.week;
    out.weak = first.weak && last.weak;
    out.other.reset();
    out.whole.reset();
    out.rule = "range of days";
    return out;
  }

  // One past what joins the two days of a range, 0 if nothing does.
  std::size_t joint(std::size_t i, bool between) const {
    if (!t_.inside(i) || t_.breaks(i)) return 0;
    if ((t_.text.gap(i) & gap_dash) != 0) return i;
    if (t_.is(i, "to through thru until till til al a hasta"_words)) return i + 1;
    return between && t_.is(i, "and y"_words) ? i + 1 : 0;
  }

  // "christmas eve, until 2", "the 24th until 5": no day of the month after
  bool is_hour(std::size_t at, const DayAtom& first) const {
    constexpr double hours = 12;
    const Number* n = t_.number(at);
    if (!t_.is(at - 1, "until till til hasta"_words) || n == nullptr || n->ordinal ||
        n->value > hours)
      return false;
    const std::chrono::year_month_day begin(first.day);
    return n->value <= static_cast<unsigned>(begin.day()) || t_.text.pauses(at - 1);
  }

  // The day a range ends with, counted from the one it begins with.
  std::optional<DayAtom> to_day(std::size_t at, const DayAtom& first) const {
    const std::size_t i = t_.is(at, "the el"_words) ? at + 1 : at;
    const Number* n = t_.number(i);
    if (first.dated && n != nullptr && month_day_at(t_, i) != 0) {
      const auto numeric = single(i, whole_level);
      if (!numeric || numeric->last == n->last)
        return ends_in_time(i) ? std::nullopt : listed(at, first);
    }
    const DayReader then(t_, first.day);
    auto found = then.single(at, whole_level);
    if (!found) return std::nullopt;
    const bool relative = found->rule == "today or tomorrow" || found->rule == "distance" ||
                          found->rule == "weekday of a week";
    return relative ? single(at, whole_level) : found;
  }

  // "una tacoma del 12 al 16": years
  bool is_of_car(std::size_t at) const {
    return at > 0 && !t_.text.pauses(at) &&
           ((t_.sense(at - 1).flags & word_vehicle) != 0 ||
            t_.is(at - 1, "modelo modelos ano anos carro carros auto camioneta"_words));
  }

  // "16th to the 20th", "3-7 december", "del 16 al 20 de enero": days of one month.
  std::optional<DayAtom> range_in_month(std::size_t at, std::size_t begin, bool led) const {
    const std::size_t i = t_.is(begin, "the el"_words) ? begin + 1 : begin;
    const unsigned a = month_day_at(t_, i);
    if (a == 0) return std::nullopt;
    const Number& from = *t_.number(i);
    std::size_t j = joint(from.last, t_.is(at, "between entre"_words));
    if (j == 0) return std::nullopt;
    if (t_.is(j, "the el"_words)) ++j;
    const unsigned b = month_day_at(t_, j);
    if (b <= a) return std::nullopt;
    const Number& to = *t_.number(j);
    const auto dated = single(j, nested_level);
    const bool named = dated && dated->rule == "date" && dated->last > to.last;
    const bool said = from.ordinal || to.ordinal ||
                      (led && t_.is(at, "del"_words) && !is_of_car(at)) ||
                      t_.is(begin, "the el"_words);
    if (!named && (!said || ends_in_time(j))) return std::nullopt;
    DayAtom last;
    last.last = named ? dated->last : to.last;
    if (named) {
      last.day = dated->day;
    } else {
      const auto first = day_of_month_after(today_, a);
      const auto end = first ? day_of_month_after(*first, b) : std::nullopt;
      if (!end) return std::nullopt;
      last.day = *end;
    }
    DayAtom first;
    first.day = last.day - days(static_cast<int>(b - a));
    first.dated = true;
    return span(at, first, last);
  }

  // "dec 5 to 7pm", "the 5th at 3": an hour and no day.
  bool ends_in_time(std::size_t i) const {
    const Number* n = t_.number(i);
    if (n == nullptr) return false;
    const std::size_t next = n->last;
    if (!t_.inside(next) || t_.text.breaks(next)) return false;
    return t_.sense(next).time == TimeWord::meridiem ||
           t_.is(next, "oclock ish range budget miles mpg"_words) ||
           (t_.text.gap(next) & gap_colon) != 0 || t_.sense(next).time == TimeWord::weekday ||
           (t_.text.glued(next) && t_.is(next, "a p"_words)) ||
           (t_.is(next, "in de en por at"_words) && day_part_after(next + 1));
  }

  bool day_part_after(std::size_t i) const {
    const std::size_t part = t_.is(i, "the la"_words) ? i + 1 : i;
    return t_.sense(part).time == TimeWord::day_part || t_.is(part, "manana"_words);
  }

  const Tokens& t_;
  Day today_;
  RowMatcher rows_;
  DayMeaning meaning_;
  mutable std::optional<DayAtom> whole_;
  mutable std::size_t whole_at_ = static_cast<std::size_t>(-1);
};

}  // namespace

std::optional<DayAtom> read_day(const Tokens& tokens, std::size_t at, Day today) {
  if (!tokens.inside(at)) return std::nullopt;
  return DayReader(tokens, today).read(at);
}

std::optional<DayAtom> read_listed_date(const Tokens& tokens, std::size_t at,
                                        const DayAtom& former) {
  return DayReader(tokens, former.day).listed(at, former);
}

}  // namespace kept::bot::when
