#include "bot/when/clock.h"

#include "bot/lexicon/senses.h"
#include "bot/when/clock_named.h"
#include "bot/when/clock_point.h"

namespace kept::bot::when {
namespace {

class ClockReader {
 public:
  ClockReader(const Tokens& tokens, bool near_day)
      : t_(tokens), near_day_(near_day), points_(tokens, near_day) {}

  std::optional<ClockAtom> read(std::size_t at) const {
    if (auto found = read_from_now(t_, at)) return found;
    if (auto found = read_named_time(t_, at, near_day_)) return found;
    if (auto found = range(at)) return found;
    if (auto found = bounded(at)) return found;
    if (auto found = approximate(at)) return found;
    if (auto found = part_of_day(at)) return found;
    return plain(at);
  }

 private:
  bool range_word(std::size_t i) const {
    return t_.is(i, "to and till til until thru through a y hasta"_words);
  }

  // "between 2 and 4", "from 2 to 4", "2-4", "de 2 a 4", "entre las 2 y las 4"
  std::optional<ClockAtom> range(std::size_t at) const {
    std::size_t i = at;
    const bool between = t_.is(i, "between entre btwn bt"_words);
    const bool from = t_.is(i, "from de desde anytime any"_words);
    if (between || from) ++i;
    if (from && t_.is(i, "between from time"_words)) ++i;
    const auto a = points_.read(skip_article(t_, i), true);
    if (!a) return std::nullopt;
    std::size_t j = a->last;
    const bool dash =
        t_.inside(j) && (t_.text.gap(j) & gap_dash) != 0 && (t_.text.gap(j) & gap_slash) == 0;
    if (!dash) {
      if (!range_word(j) || !t_.follows(j)) return std::nullopt;
      if (t_.is(j, "and y"_words) && !between) return std::nullopt;
      if (t_.is(j, "hasta until till til"_words) && !from && !near_day_ && !a->certain)
        return std::nullopt;
      ++j;
    }
    const auto b = points_.read(skip_article(t_, j), true);
    if (!b || b->last - j > 6) return std::nullopt;
    ClockAtom out = clock_atom(at, b->last, "range of time");
    int start = a->minutes;
    const int end = b->minutes;
    if (!a->meridiem && b->meridiem) start = nearest_before(start, end);
    out.start = start;
    out.end = !b->meridiem && end <= start ? (end + noon <= 24 * 60 ? end + noon : end) : end;
    out.fixed_meridiem = a->meridiem || b->meridiem;
    out.weak = !a->certain && !b->certain && !near_day_;
    if (*out.end <= *out.start) return std::nullopt;
    return out;
  }

  // "10 to 2pm" begins in the morning, "2 to 4pm" in the afternoon.
  static int nearest_before(int start, int end) {
    const int hour12 = start % noon;
    if (hour12 + noon < end) return hour12 + noon;
    return hour12 < end ? hour12 : start;
  }

  struct Bound {
    std::size_t last;
    Open open;
  };

  std::optional<Bound> bound_word(std::size_t i) const {
    if (t_.is(i, "anytime any sometime a cualquier"_words)) {
      std::size_t k = i + 1;
      if (t_.is(i, "any"_words) && t_.is(k, "time"_words)) ++k;
      if (t_.is(k, "hora"_words)) ++k;
      if (const auto inner = bound_word(k);
          inner && !t_.is(k, "anytime any sometime a cualquier"_words))
        return inner;
    }
    if (t_.is(i, "after past"_words)) return Bound{i + 1, Open::after};
    if (t_.is(i, "before by until till til"_words)) return Bound{i + 1, Open::before};
    if (t_.are(i, "no later than"_words) || t_.are(i, "no mas tarde"_words))
      return Bound{t_.is(i + 3, "de que"_words) ? i + 4 : i + 3, Open::before};
    if (t_.are(i, "not later than"_words)) return Bound{i + 3, Open::before};
    if (t_.are(i, "earlier than"_words)) return Bound{i + 2, Open::before};
    if (t_.are(i, "later than"_words)) return Bound{i + 2, Open::after};
    if (t_.are(i, "no earlier than"_words) || t_.are(i, "not before"_words) ||
        t_.are(i, "not earlier than"_words))
      return Bound{t_.is(i + 2, "than"_words) ? i + 3 : i + 2, Open::after};
    if (t_.are(i, "starting at"_words) || t_.are(i, "as of"_words))
      return Bound{i + 2, Open::after};
    if (t_.are(i, "despues de"_words) || t_.are(i, "pasadas de"_words) ||
        t_.are(i, "pasando de"_words))
      return Bound{i + 2, Open::after};
    if (t_.is(i, "despues"_words) && t_.is(i + 1, "del"_words)) return Bound{i + 2, Open::after};
    if (t_.are(i, "a partir de"_words)) return Bound{i + 3, Open::after};
    if (t_.is(i, "desde pasadas pasando"_words)) return Bound{i + 1, Open::after};
    if (t_.are(i, "antes de"_words) || t_.are(i, "antes del"_words))
      return Bound{i + 2, Open::before};
    if (t_.is(i, "hasta"_words)) return Bound{i + 1, Open::before};
    return std::nullopt;
  }

  std::optional<ClockAtom> bounded(std::size_t at) const {
    if (const auto bound = bound_word(at)) {
      std::size_t i = bound->last;
      if (t_.is(i, "like about around say como"_words)) ++i;
      const bool article = t_.is(i, "las la"_words);
      const auto p = points_.read(skip_article(t_, i), true);
      if (!p || !t_.follows(i)) {
        const std::size_t meal = lunch(t_, i) != 0         ? lunch(t_, i)
                                 : t_.is(i, "el la"_words) ? lunch_es(t_, i + 1)
                                                           : lunch_es(t_, i);
        if (meal == 0) return std::nullopt;
        ClockAtom out = clock_atom(at, meal, "bounded time");
        out.grain = Grain::hour;
        out.open = bound->open;
        (bound->open == Open::after ? out.start : out.end) = noon;
        out.fixed_meridiem = true;
        return out;
      }
      ClockAtom out = clock_atom(at, p->last, "bounded time");
      out.open = bound->open;
      (bound->open == Open::after ? out.start : out.end) = p->minutes;
      out.fixed_meridiem = p->meridiem;
      out.weak = !p->certain && !article && !near_day_;
      return out;
    }
    // "3 or later", "las 3 en adelante", "3 on", "noon or before"
    std::size_t i = at;
    if (t_.is(i, "from at a de"_words)) ++i;
    const auto p = points_.read(skip_article(t_, i), true);
    if (!p) return std::nullopt;
    const std::size_t k = p->last;
    Open open = Open::none;
    std::size_t last = k;
    if (t_.is(k, "or o and"_words) && t_.is(k + 1, "later after past despues onward"_words))
      open = Open::after, last = k + 2;
    if (t_.is(k, "o"_words) && t_.are(k + 1, "mas tarde"_words)) open = Open::after, last = k + 3;
    if (t_.is(k, "or o"_words) && t_.is(k + 1, "earlier before antes sooner"_words))
      open = Open::before, last = k + 2;
    if (t_.are(k, "en adelante"_words)) open = Open::after, last = k + 2;
    if (t_.is(k, "onward onwards"_words)) open = Open::after, last = k + 1;
    if (t_.are(k, "and on"_words) || t_.are(k, "and onwards"_words))
      open = Open::after, last = k + 2;
    if (t_.is(k, "on"_words) && t_.is(at, "from"_words) &&
        (!t_.inside(k + 1) || t_.text.breaks(k + 1)))
      open = Open::after, last = k + 1;
    if (open == Open::none) return std::nullopt;
    ClockAtom out = clock_atom(at, last, "bounded time");
    out.open = open;
    (open == Open::after ? out.start : out.end) = p->minutes;
    out.fixed_meridiem = p->meridiem;
    out.weak = !p->certain && !near_day_;
    return out;
  }

  std::optional<ClockAtom> approximate(std::size_t at) const {
    std::size_t i = at;
    if (t_.is(i, "at maybe for"_words)) ++i;
    if (t_.is(i,
              "around about roughly approximately circa near like tipo aproximadamente "
              "say probably"_words)) {
      i += t_.is(i + 1, "like maybe about a las"_words) ? 2 : 1;
    } else if (t_.are(i, "close to"_words) || t_.are(i, "a eso"_words) ||
               t_.are(i, "alrededor de"_words) || t_.are(i, "cerca de"_words) ||
               t_.are(i, "por ahi"_words) || t_.are(i, "mas o"_words)) {
      i += 2;
      if (t_.is(i, "de menos a"_words)) ++i;
      if (t_.is(i, "a"_words)) ++i;
    } else if (t_.is(i, "como"_words) && t_.is(i + 1, "a"_words)) {
      i += 2;
    } else if (t_.is(i, "sobre"_words) && t_.is(i + 1, "las"_words)) {
      ++i;
    } else {
      return std::nullopt;
    }
    const bool article = t_.is(i, "las la"_words);
    const auto p = points_.read(skip_article(t_, i), true);
    if (!p) return std::nullopt;
    ClockAtom out = from_point(at, *p, "approximate time");
    out.grain = Grain::hour;
    out.weak = !p->certain && !article && !near_day_;
    return out;
  }

  std::optional<ClockAtom> part_of_day(std::size_t at) const {
    if (t_.is(at, "good buenas buenos a temprano"_words) && !t_.is(at + 1, "en por la de"_words))
      return std::nullopt;
    if (t_.before(at) == "good" || t_.before(at) == "buenas" || t_.before(at) == "mas" ||
        t_.before(at) == "muy")
      return std::nullopt;
    const auto part = points_.part_at(at);
    if (!part) return std::nullopt;
    ClockAtom out = clock_atom(at, part->last, "part of day");
    out.start = part->start;
    out.end = part->end;
    out.grain = Grain::part_of_day;
    out.part = true;
    out.part_kind = part->kind;
    out.weak = !near_day_ && part->last == at + 1;
    return out;
  }

  std::optional<ClockAtom> plain(std::size_t at) const {
    std::size_t i = at;
    const bool preposition =
        t_.is(i, "at a for para"_words) || (t_.inside(i) && (t_.text.gap(i) & gap_at) != 0);
    if (t_.is(i, "at a for para"_words)) ++i;
    const bool make_it = t_.is(i, "it"_words) && t_.before(i) == "make";
    if (make_it) ++i;
    const bool article = t_.is(i, "las la"_words);
    if (article) ++i;
    const auto p = points_.read(i, preposition || article || near_day_ || make_it);
    if (!p) return std::nullopt;
    const bool strong =
        make_it || t_.is(at, "at"_words) || article || near_day_ || (t_.text.gap(i) & gap_at) != 0;
    if (!p->certain && !strong) return std::nullopt;
    ClockAtom out = from_point(at, *p, "clock time");
    out.weak = !p->certain && !near_day_ && !article;
    return out;
  }

  static ClockAtom from_point(std::size_t first, const Point& p, std::string_view rule) {
    ClockAtom out = clock_atom(first, p.last, rule);
    out.start = p.minutes;
    out.fixed_meridiem = p.meridiem;
    if (p.approximate) out.grain = Grain::hour;
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
