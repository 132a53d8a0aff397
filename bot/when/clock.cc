#include "bot/when/clock.h"

#include "bot/lexicon/senses.h"
#include "bot/when/beside.h"
#include "bot/when/clock_leads.h"
#include "bot/when/clock_named.h"
#include "bot/when/clock_point.h"
#include "bot/when/clock_words.h"
#include "bot/when/judge.h"

namespace kept::bot::when {
namespace {

class ClockReader {
 public:
  ClockReader(const Tokens& tokens, bool near_day)
      : t_(tokens), near_day_(near_day), points_(tokens, near_day) {}

  std::optional<ClockAtom> read(std::size_t at) const {
    if (auto found = shifted(at)) return found;
    if (auto found = read_from_now(t_, at)) return found;
    if (auto found = read_named_time(t_, at, near_day_)) return found;
    if (auto found = range(at)) return found;
    if (auto found = bounded(at)) return found;
    if (auto found = bounded_behind(at)) return found;
    if (auto found = approximate(at)) return found;
    if (auto found = part_of_day(at)) return found;
    return plain(at);
  }

 private:
  std::size_t skip(std::size_t i, ClockWord kind) const {
    // "how about 2" is no estimate.
    if (kind == ClockWord::about && t_.is(i, "about"_words) &&
        (t_.before(i) == "how" || t_.before(i) == "what"))
      return i;
    const auto found = clock_phrase(t_, i, kind);
    return found ? found->last : i;
  }

  // One past the word that joins the two ends of a range, 0 if there is none.
  std::size_t joint(std::size_t i, const Point& from, bool between, bool led) const {
    if (!t_.inside(i)) return 0;
    const std::uint32_t gap = t_.text.gap(i);
    if ((gap & gap_dash) != 0 && (gap & gap_slash) == 0) return i;
    if (between && (gap & gap_ampersand) != 0) return i;
    if (!t_.follows(i)) return 0;
    if (t_.is(i, "to thru through a"_words)) {
      const bool moves = !between && speaks_of_moving(t_, i);
      return moves ? 0 : i + 1;
    }
    if (t_.is(i, "and y"_words)) return between ? i + 1 : 0;
    if (!t_.is(i, "till until til hasta"_words)) return 0;
    // "4 til 5pm"
    const auto end = [&] {
      const auto to = points_.read(skip_article(t_, i + 1), true);
      return to && to->certain;
    };
    return led || near_day_ || from.certain || end() ? i + 1 : 0;
  }

  // "between 2 and 4", "from 2 to 4", "2-4", "de 2 a 4", "entre las 2 y las 4"
  std::optional<ClockAtom> range(std::size_t at) const {
    std::size_t i = at;
    if (t_.is(i, at_any_time) &&
        t_.is(t_.is(i + 1, time_word) ? i + 2 : i + 1, "between from"_words))
      i += t_.is(i + 1, time_word) ? 2 : 1;
    const bool between = t_.is(i, between_two) || (t_.is(i, "b"_words) && t_.is(i + 1, "w"_words));
    const bool from = t_.is(i, from_one);
    if (between && t_.is(i, "b"_words)) ++i;
    if (between || from) ++i;
    if (auto found = from_now_until(at, i, between)) return found;
    if (t_.is(i, roughly_in_range) && (between || from)) ++i;
    const auto a = points_.read(skip_article(t_, i), true);
    if (!a) return std::nullopt;
    const std::size_t j = joint(a->last, *a, between, from);
    if (j == 0) return std::nullopt;
    const auto b = points_.read(skip_article(t_, skip(j, ClockWord::about)), true);
    if (!b || b->last - j > 7) return std::nullopt;
    ClockAtom out = clock_atom(at, b->last, "range of time");
    int start = a->minutes;
    const int end = b->minutes;
    if (!a->meridiem && b->meridiem) start = nearest_before(start, end);
    out.start = start;
    out.end = !b->meridiem && end <= start ? (end + noon <= 24 * 60 ? end + noon : end) : end;
    out.fixed_meridiem = a->meridiem || b->meridiem;
    out.weak = !a->certain && !b->certain && !near_day_ && (!between || of_money(at));
    if (*out.end <= *out.start) return std::nullopt;
    return out;
  }

  // "an hour before noon", "20 minutes after 5"
  std::optional<ClockAtom> shifted(std::size_t at) const {
    constexpr double longest = 12 * 60;
    const auto by = read_duration(t_, at);
    if (!by || by->minutes > longest || !t_.follows(by->last)) return std::nullopt;
    const bool back = t_.is(by->last, "before antes"_words);
    if (!back && !t_.is(by->last, "after past from despues"_words)) return std::nullopt;
    const std::size_t i = t_.is(by->last + 1, "de"_words) ? by->last + 2 : by->last + 1;
    const auto p = t_.follows(i) ? points_.read(skip_article(t_, i), true) : std::nullopt;
    // "20 minutes from 290"
    if (!p || (!p->certain && t_.is(by->last, "from"_words))) return std::nullopt;
    const int minutes = p->minutes + static_cast<int>(by->minutes) * (back ? -1 : 1);
    if (minutes < 0 || minutes >= 24 * 60) return std::nullopt;
    ClockAtom out = clock_atom(at, p->last, "counted from a time");
    out.start = minutes;
    out.fixed_meridiem = p->meridiem;
    out.weak = !p->certain && !near_day_;
    return out;
  }

  // "spending between 8 and 10"
  bool of_money(std::size_t at) const {
    constexpr std::size_t reach = 3;
    for (std::size_t n = 1; n <= reach && n <= at && !t_.breaks(at - n + 1); ++n) {
      if (t_.is(at - n,
                "spend spending budget price priced pay paying cost costs costing afford range "
                "gastar pagar presupuesto precio cuesten"_words))
        return true;
    }
    return false;
  }

  // "from now until 2", "between now and 6"
  std::optional<ClockAtom> from_now_until(std::size_t at, std::size_t i, bool between) const {
    const auto now = clock_phrase(t_, i, ClockWord::now);
    if (!now || i == at) return std::nullopt;
    const std::size_t j = now->last;
    const bool joins = t_.is(j, until_other) || (between && t_.is(j, and_other));
    const auto end = joins ? points_.read(skip_article(t_, j + 1), true) : std::nullopt;
    if (!end) return std::nullopt;
    ClockAtom out = clock_atom(at, end->last, "range from now");
    out.from_now = 0;
    out.end = end->minutes;
    return out;
  }

  // "no later than 5", "después de las 3"
  std::optional<ClockAtom> bounded(std::size_t at) const {
    const auto after = clock_phrase(t_, at, ClockWord::after);
    const auto before = clock_phrase(t_, at, ClockWord::before);
    if (!after && !before) return std::nullopt;
    if (before && t_.is(at, "by"_words) && comes_by(t_, at)) return std::nullopt;
    // "bring it by at noon"
    if (before && t_.is(at, "by"_words) && t_.is(at + 1, "at around"_words) &&
        (t_.number(at + 2) != nullptr || t_.is(at + 2, "noon midday lunch"_words)))
      return std::nullopt;
    if (before && t_.is(at, "up"_words) && speaks_of_moving(t_, at)) return std::nullopt;
    const bool is_after = after && (!before || after->last > before->last);
    std::size_t i = is_after ? after->last : before->last;
    i = skip(skip(i, ClockWord::lead), ClockWord::about);
    const bool article = t_.is(i, "las la"_words);
    const auto p = points_.read(skip_article(t_, i), true);
    if (!p || !t_.follows(i)) return std::nullopt;
    ClockAtom out = clock_atom(at, p->last, "bounded time");
    out.open = is_after ? Open::after : Open::before;
    (is_after ? out.start : out.end) = p->minutes;
    out.fixed_meridiem = p->meridiem;
    out.weak = !p->certain && !article && !near_day_;
    return out;
  }

  // "3 or later", "las 3 en adelante", "noon at the latest", "from 3 on"
  std::optional<ClockAtom> bounded_behind(std::size_t at) const {
    std::size_t i = at;
    const bool from = t_.is(i, "from"_words);
    if (t_.is(i, before_bound)) ++i;
    i = skip(i, ClockWord::about);
    const auto p = points_.read(skip_article(t_, i), true);
    if (!p) return std::nullopt;
    ClockAtom out = clock_atom(at, p->last, "bounded time");
    if (const auto onward = clock_phrase(t_, p->last, ClockWord::onward_behind)) {
      out.open = Open::after;
      out.last = onward->last;
    } else if (const auto earlier = clock_phrase(t_, p->last, ClockWord::earlier_behind)) {
      out.open = Open::before;
      out.last = earlier->last;
    } else if (t_.is(p->last, "on"_words) && (from || p->certain) && t_.text.pauses(p->last + 1)) {
      out.open = Open::after;
      out.last = p->last + 1;
    } else {
      return std::nullopt;
    }
    // "3 and on saturday"
    if (t_.is(out.last - 1, "on"_words) && !t_.text.pauses(out.last)) return std::nullopt;
    (out.open == Open::after ? out.start : out.end) = p->minutes;
    out.fixed_meridiem = p->meridiem;
    out.weak = !p->certain && !near_day_;
    return out;
  }

  std::optional<ClockAtom> approximate(std::size_t at) const {
    std::size_t i = at;
    if (t_.is(i, before_estimate) && (!t_.is(i, "by"_words) || comes_by(t_, i))) ++i;
    const std::size_t about = skip(i, ClockWord::about);
    if (about == i) return std::nullopt;
    const bool like = about == i + 1 && t_.is(i, "like"_words);
    i = skip(about, ClockWord::lead);
    if (t_.is(i, masculine_article)) ++i;  // "como al mediodia"
    const bool article = t_.is(i, "las la"_words);
    const auto p = points_.read(skip_article(t_, i), true);
    if (!p) return std::nullopt;
    ClockAtom out = from_point(at, *p, "approximate time");
    // "like 5:15" is exact enough.
    if (!(like && p->has_minutes)) out.grain = Grain::hour;
    out.weak = !p->certain && !article && !near_day_;
    return out;
  }

  std::optional<ClockAtom> part_of_day(std::size_t at) const {
    if (t_.is(at, "good buenas buenos a temprano"_words) &&
        !t_.is(at + 1, "en por la de media"_words))
      return std::nullopt;
    if (at > 0 && !t_.breaks(at) &&
        t_.is(at - 1, "good buenas mas muy voy vamos llego llegar llegando"_words))
      return std::nullopt;
    auto part = points_.part_at(at);
    if (!part) part = half_of_day(at);
    const bool at_night = t_.is(at, "on"_words) && t_.is(at + 1, "nights days"_words);  // a shift
    if (!part || at_night || greets(at, part->last) ||
        t_.is(part->last, "shift shifts nurse owl"_words))
      return std::nullopt;
    ClockAtom out = clock_atom(at, part->last, "part of day");
    out.start = part->start;
    out.end = part->end;
    out.grain = Grain::part_of_day;
    out.part = true;
    out.part_kind = part->kind;
    out.weak = !near_day_ && part->last == at + 1;
    return out;
  }

  // "saturday am", "tomorrow in the pm"
  std::optional<Part> half_of_day(std::size_t at) const {
    const std::size_t i = t_.are(at, "in the"_words) ? at + 2 : at;
    const bool half = near_day_ && t_.sense(i).time == TimeWord::meridiem && !t_.text.breaks(i) &&
                      t_.number(i + 1) == nullptr && t_.before(i) != "i" &&
                      !t_.is(i + 1, "i"_words);
    if (!half) return std::nullopt;
    const bool morning = t_.sense(i).time_value == 0;
    const DayPart kind = morning ? DayPart::morning : DayPart::afternoon;
    return PointReader::part_of(i + 1, static_cast<int>(kind), Shade::whole);
  }

  // "morning, my oil light is on"
  bool greets(std::size_t at, std::size_t last) const {
    return at == 0 && last == 1 && t_.is(0, "morning evening afternoon mornin"_words) &&
           t_.text.pauses(1) && t_.size() > 2 &&
           !t_.is(1, "if please around like about would is works preferably or maybe"_words) &&
           t_.number(1) == nullptr && t_.sense(1).time == TimeWord::none;
  }

  // "so 1230", "say 430": hour and minutes in one number
  bool concludes(std::size_t i) const {
    const Number* const n = t_.number(i);
    if (n == nullptr || !n->digits || n->last != n->first + 1 || t_.text.pauses(i)) return false;
    if (t_.is(n->last, "down a per monthly month mo cash payment is"_words)) return false;
    const std::size_t digits = t_.text.key(n->first).size();
    return (digits == 3 || digits == 4) && (t_.before(i) == "so" || t_.before(i) == "say");
  }

  std::optional<ClockAtom> plain(std::size_t at) const {
    std::size_t i = skip(at, ClockWord::lead);
    const bool at_sign = t_.inside(i) && (t_.text.gap(i) & gap_at) != 0;
    const bool offers = t_.is(i, offering) && t_.is(i - (i > 0 ? 1 : 0), "how what"_words);
    const bool moves = t_.is(i, moving_to) && speaks_of_moving(t_, i);
    const bool led = t_.is(i, before_plain_hour) || offers || moves;
    const bool preposition = led || at_sign;
    const bool said_at = t_.is(i, "at"_words) || offers || moves;
    if (led) ++i;
    const bool made = t_.is(i, what_is_made) && t_.before(i) == "make";
    if (made) ++i;
    const bool can_do = t_.before(i) == "do" &&
                        (t_.before(i, 2) == "i" || t_.before(i, 2) == "we") &&
                        t_.is(i - 3, "can could"_words);
    const bool make_it =
        made || can_do || concludes(i) || t_.before(i) == "meant" || t_.before(i) == "mean";
    i = skip(i, ClockWord::lead);
    const bool article = t_.is(i, "las la"_words);
    if (article) ++i;
    // "cual de las dos"
    const bool of_them = article && t_.is(i - 2, "de"_words) && i > 2 &&
                         t_.is(i - 3, "cual ninguna una alguna cualquiera cualquier otra"_words);
    if (of_them) return std::nullopt;
    // "vengo de la 10": a road
    const Number* n = t_.number(i);
    if (article && t_.is(i - 1, "la"_words) && n != nullptr && n->value != 1 && i > 1 &&
        t_.is(i - 2, "de por en"_words))
      return std::nullopt;
    const auto p = points_.read(i, preposition || article || near_day_ || make_it);
    if (!p) return std::nullopt;
    const bool strong =
        make_it || said_at || article || near_day_ || at_sign || (t_.text.gap(i) & gap_at) != 0;
    if (!p->certain && !strong) return std::nullopt;
    ClockAtom out = from_point(at, *p, "clock time");
    out.weak = !p->certain && !near_day_ && !article;
    return out;
  }

  ClockAtom from_point(std::size_t first, const Point& p, std::string_view rule) const {
    ClockAtom out = clock_atom(first, p.last, rule);
    out.start = p.minutes;
    out.fixed_meridiem = p.meridiem;
    if (p.approximate) out.grain = Grain::hour;
    out.may_be_sum = p.approximate && !p.meridiem && !p.has_minutes && t_.number(first) != nullptr;
    return out;
  }

  const Tokens& t_;
  bool near_day_;
  PointReader points_;
};

}  // namespace

int in_part_of_day(int minutes, int part_kind) {
  const int m = minutes % noon;
  const auto part = static_cast<DayPart>(part_kind);
  if (part == DayPart::morning) return minutes >= noon && minutes < noon + 60 ? minutes : m;
  if (part == DayPart::afternoon) return m + noon;
  return m >= 5 * 60 - 1 || m == 0 ? (m == 0 ? minutes : m + noon) : m + noon;
}

int nearest_before(int start, int end) {
  const int hour12 = start % noon;
  if (hour12 + noon < end) return hour12 + noon;
  return hour12 < end ? hour12 : start;
}

std::optional<ClockAtom> read_clock(const Tokens& tokens, std::size_t at, bool near_day) {
  if (!tokens.inside(at)) return std::nullopt;
  return ClockReader(tokens, near_day).read(at);
}

std::optional<ClockAtom> read_bare_clock(const Tokens& tokens, std::size_t at) {
  const auto point = PointReader(tokens, true).read(at, true);
  if (!point) return std::nullopt;
  ClockAtom out;
  out.first = at;
  out.last = point->last;
  out.start = point->minutes;
  out.fixed_meridiem = point->meridiem;
  if (point->approximate) out.grain = Grain::hour;
  out.rule = "bare clock time";
  return out;
}

}  // namespace kept::bot::when
