#include "bot/when/clock.h"

#include "bot/lexicon/senses.h"

namespace kept::bot::when {
namespace {

constexpr int noon = 12 * 60;

// A point of time as said, before the range around it is known.
struct Point {
  std::size_t last = 0;
  int minutes = 0;
  bool meridiem = false;  // am, pm, a part of day or 24 hours settle it
  bool certain = false;   // cannot be anything but a time
  bool approximate = false;
  bool has_minutes = false;
};

struct Part {
  std::size_t last = 0;
  int kind = 0;
  int start = 0;
  int end = 0;
};

// Without am or pm: 8 to 11 in the morning, noon, 1 to 7 in the afternoon.
int by_custom(int hour) {
  return hour >= 1 && hour <= 7 ? hour + 12 : hour;
}

class ClockReader {
 public:
  ClockReader(const Tokens& tokens, bool near_day) : t_(tokens), near_day_(near_day) {}

  std::optional<ClockAtom> read(std::size_t at) const {
    if (auto found = from_now(at)) return found;
    if (auto found = named(at)) return found;
    if (auto found = range(at)) return found;
    if (auto found = bounded(at)) return found;
    if (auto found = approximate(at)) return found;
    if (auto found = part_of_day(at)) return found;
    return plain(at);
  }

  std::optional<Point> bare(std::size_t at) const { return point(at, true); }

 private:
  static ClockAtom atom(std::size_t first, std::size_t last, std::string_view rule) {
    ClockAtom out;
    out.first = first;
    out.last = last;
    out.rule = rule;
    return out;
  }

  std::optional<ClockAtom> from_now(std::size_t at) const {
    if (t_.are(at, {"right", "now"}) || t_.are(at, {"ahora", "mismo"}) ||
        t_.are(at, {"ahorita", "mismo"}))
      return now_atom(at, at + 2);
    if (t_.is(at, {"now", "ahorita", "ahora"}) && !t_.is(at + 1, {"that", "que", "if", "i"}))
      return now_atom(at, at + 1);
    std::size_t i = at;
    const bool in = t_.is(i, {"in", "en", "within"}) || t_.are(i, {"dentro", "de"});
    if (in) i += t_.is(i, {"dentro"}) ? 2 : 1;
    if (in && t_.is(i, {"about", "like", "unos", "unas", "como", "around", "maybe"})) ++i;
    double count = 0;
    bool half = false;
    if (t_.is(i, {"half"}) && t_.is(i + 1, {"an", "a"})) {
      half = true;
      i += 2;
    } else if (t_.is(i, {"half", "media"}) && t_.is(i + 1, {"hour", "hora"})) {
      half = true;
      ++i;
    } else if (t_.is(i, {"a", "an", "un", "una"})) {
      count = 1;
      ++i;
      if (t_.is(i, {"couple"})) {
        count = 2;
        i += t_.is(i + 1, {"of"}) ? 2 : 1;
      } else if (t_.is(i, {"half"})) {
        half = true;
        ++i;
      }
    } else if (const Number* n = t_.number(i);
               n != nullptr && !n->dollars && !n->thousands && n->value < 1000) {
      count = n->value;
      i = n->last;
      if (t_.are(i, {"and", "a", "half"})) {
        count += 0.5;
        i += 3;
      }
    } else {
      return std::nullopt;
    }
    const WordSense& unit = t_.sense(i);
    if (unit.time != TimeWord::unit || !t_.follows(i)) return std::nullopt;
    const auto u = static_cast<TimeUnit>(unit.time_value);
    if (u != TimeUnit::minute && u != TimeUnit::hour) return std::nullopt;
    const double each = u == TimeUnit::hour ? 60 : 1;
    ++i;
    double minutes = half ? 30 : count * each;
    if (t_.are(i, {"and", "a", "half"})) {
      minutes += each / 2;
      i += 3;
    } else if (t_.are(i, {"y", "media"})) {
      minutes += each / 2;
      i += 2;
    }
    const bool later = t_.are(i, {"from", "now"});
    if (!in && !later) return std::nullopt;
    ClockAtom out = atom(at, later ? i + 2 : i, "from now");
    out.from_now = static_cast<int>(minutes);
    return out;
  }

  static ClockAtom now_atom(std::size_t at, std::size_t last) {
    ClockAtom out = atom(at, last, "now");
    out.from_now = 0;
    out.weak = true;
    return out;
  }

  // "first thing", "when you open", "after work", "lunchtime"
  std::optional<ClockAtom> named(std::size_t at) const {
    const auto hour = [&](std::size_t last, int h, Open open = Open::none) {
      ClockAtom out = atom(at, last, "named time");
      out.start = h * 60;
      out.grain = Grain::hour;
      out.open = open;
      out.fixed_meridiem = true;
      return out;
    };
    if (t_.are(at, {"first", "thing"})) return hour(skip_part(at + 2), 8);
    if (t_.are(at, {"a", "primera", "hora"})) return hour(skip_part(at + 3), 8);
    if (t_.are(at, {"primera", "hora"})) return hour(skip_part(at + 2), 8);
    for (const std::string_view you : {"you", "yall", "they"}) {
      if (t_.is(at, {"when", "once"}) && t_.word(at + 1) == you && t_.is(at + 2, {"open"}))
        return opening(hour(at + 3, 8), at);
      if (t_.are(at, {"as", "soon", "as"}) && t_.word(at + 3) == you && t_.is(at + 4, {"open"}))
        return hour(at + 5, 8);
    }
    if (t_.are(at, {"when", "you", "guys", "open"})) return opening(hour(at + 4, 8), at);
    if (t_.are(at, {"right", "at", "opening"})) return hour(at + 3, 8);
    if (t_.are(at, {"at", "opening"})) return hour(at + 2, 8);
    if (t_.is(at, {"cuando", "apenas"}) && t_.is(at + 1, {"abran", "abren"}))
      return t_.is(at + 1, {"abran"}) || near_day_ ? std::optional(hour(at + 2, 8)) : std::nullopt;
    if (t_.are(at, {"en", "cuanto", "abran"})) return hour(at + 3, 8);
    if (t_.are(at, {"al", "abrir"})) return hour(at + 2, 8);
    if (const auto last = after_work(at)) return hour(*last, 17, Open::after);
    if (t_.is(at, {"at", "around", "over", "during", "for", "on"}) && lunch(at + 1) != 0)
      return hour(lunch(at + 1), 12);
    if (t_.is(at, {"a", "al", "en", "hora"}) && lunch_es(at) != 0) return hour(lunch_es(at), 12);
    if (t_.is(at, {"lunchtime"})) return hour(at + 1, 12);
    if (t_.are(at, {"lunch", "time"}) || t_.are(at, {"lunch", "hour"}) ||
        t_.are(at, {"lunch", "break"}))
      return hour(at + 2, 12);
    if (t_.are(at, {"my", "lunch"})) return hour(lunch(at) != 0 ? lunch(at) : at + 2, 12);
    return std::nullopt;
  }

  // "when do you open" asks; "when you open" after a day or a wish tells.
  std::optional<ClockAtom> opening(ClockAtom found, std::size_t at) const {
    if (at == 0 && !near_day_ && t_.size() > 3) return std::nullopt;
    return found;
  }

  std::size_t skip_part(std::size_t i) const {
    if (t_.are(i, {"in", "the", "morning"}) || t_.are(i, {"de", "la", "manana"}) ||
        t_.are(i, {"en", "la", "manana"}) || t_.are(i, {"por", "la", "manana"})) {
      return i + 3;
    }
    return i;
  }

  std::size_t lunch(std::size_t i) const {
    if (t_.is(i, {"my", "the"})) ++i;
    if (!t_.is(i, {"lunch", "lunchtime"})) return 0;
    ++i;
    return t_.is(i, {"time", "hour", "break"}) ? i + 1 : i;
  }

  std::size_t lunch_es(std::size_t i) const {
    if (t_.is(i, {"a", "en"}) && t_.is(i + 1, {"la", "mi"})) i += 2;
    if (t_.is(i, {"al"})) ++i;
    if (t_.is(i, {"hora"}) && t_.is(i + 1, {"de", "del"})) i += 2;
    if (t_.is(i, {"mi", "la"})) ++i;
    return t_.is(i, {"almuerzo", "lonche", "comida", "comer", "lunch"}) ? i + 1 : 0;
  }

  std::optional<std::size_t> after_work(std::size_t at) const {
    if (t_.is(at, {"after"})) {
      std::size_t i = at + 1;
      if (t_.is(i, {"my", "i", "im"})) ++i;
      if (t_.is(i, {"am"})) ++i;
      if (t_.is(i, {"get", "off", "leave", "getting", "finish", "out"})) ++i;
      if (t_.is(i, {"off", "out", "from", "of"})) ++i;
      if (t_.is(i, {"from", "of"})) ++i;
      if (t_.is(i, {"work", "job", "shift"})) return i + 1;
      if (t_.is(at + 1, {"i"}) && t_.is(at + 2, {"get"}) && t_.is(at + 3, {"off"}) &&
          t_.number(at + 4) == nullptr && !t_.is(at + 4, {"at"}))
        return at + 4;
    }
    if (t_.is(at, {"once", "when"}) && t_.are(at + 1, {"i", "get", "off"}) &&
        !t_.is(at + 4, {"at"}))
      return t_.is(at + 4, {"work"}) ? at + 5 : at + 4;
    if (t_.are(at, {"despues", "del", "trabajo"}) || t_.are(at, {"saliendo", "del", "trabajo"}) ||
        t_.are(at, {"saliendo", "de", "trabajar"}) || t_.are(at, {"despues", "de", "trabajar"}) ||
        t_.are(at, {"despues", "de", "trabajo"}) || t_.are(at, {"despues", "del", "jale"})) {
      return at + 3;
    }
    if (t_.is(at, {"cuando"}) && t_.is(at + 1, {"salga", "salgo"}) &&
        t_.is(at + 2, {"del", "de"}) && t_.is(at + 3, {"trabajo", "trabajar"}))
      return at + 4;
    if (t_.are(at, {"despues", "que", "salga"}) || t_.are(at, {"despues", "de", "mi"}))
      return t_.is(at + 3, {"turno", "trabajo"}) ? std::optional(at + 4) : std::nullopt;
    return std::nullopt;
  }

  bool range_word(std::size_t i) const {
    return t_.is(i, {"to", "and", "till", "til", "until", "thru", "through", "a", "y", "hasta"});
  }

  // "between 2 and 4", "from 2 to 4", "2-4", "de 2 a 4", "entre las 2 y las 4"
  std::optional<ClockAtom> range(std::size_t at) const {
    std::size_t i = at;
    const bool between = t_.is(i, {"between", "entre", "btwn", "bt"});
    const bool from = t_.is(i, {"from", "de", "desde", "anytime", "any"});
    if (between || from) ++i;
    if (from && t_.is(i, {"between", "from", "time"})) ++i;
    const auto a = point(skip_article(i), true);
    if (!a) return std::nullopt;
    std::size_t j = a->last;
    const bool dash =
        t_.inside(j) && (t_.text.gap(j) & gap_dash) != 0 && (t_.text.gap(j) & gap_slash) == 0;
    if (!dash) {
      if (!range_word(j) || !t_.follows(j)) return std::nullopt;
      if (t_.is(j, {"and", "y"}) && !between) return std::nullopt;
      if (t_.is(j, {"hasta", "until", "till", "til"}) && !from && !near_day_ && !a->certain)
        return std::nullopt;
      ++j;
    }
    const auto b = point(skip_article(j), true);
    if (!b || b->last - j > 6) return std::nullopt;
    ClockAtom out = atom(at, b->last, "range of time");
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

  std::size_t skip_article(std::size_t i) const {
    return t_.is(i, {"las", "la", "los", "at"}) ? i + 1 : i;
  }

  struct Bound {
    std::size_t last;
    Open open;
  };

  std::optional<Bound> bound_word(std::size_t i) const {
    if (t_.is(i, {"anytime", "any", "sometime", "a", "cualquier"})) {
      std::size_t k = i + 1;
      if (t_.is(i, {"any"}) && t_.is(k, {"time"})) ++k;
      if (t_.is(k, {"hora"})) ++k;
      if (const auto inner = bound_word(k);
          inner && !t_.is(k, {"anytime", "any", "sometime", "a", "cualquier"}))
        return inner;
    }
    if (t_.is(i, {"after", "past"})) return Bound{i + 1, Open::after};
    if (t_.is(i, {"before", "by", "until", "till", "til"})) return Bound{i + 1, Open::before};
    if (t_.are(i, {"no", "later", "than"}) || t_.are(i, {"no", "mas", "tarde"}))
      return Bound{t_.is(i + 3, {"de", "que"}) ? i + 4 : i + 3, Open::before};
    if (t_.are(i, {"not", "later", "than"})) return Bound{i + 3, Open::before};
    if (t_.are(i, {"earlier", "than"})) return Bound{i + 2, Open::before};
    if (t_.are(i, {"later", "than"})) return Bound{i + 2, Open::after};
    if (t_.are(i, {"no", "earlier", "than"}) || t_.are(i, {"not", "before"}) ||
        t_.are(i, {"not", "earlier", "than"}))
      return Bound{t_.is(i + 2, {"than"}) ? i + 3 : i + 2, Open::after};
    if (t_.are(i, {"starting", "at"}) || t_.are(i, {"as", "of"})) return Bound{i + 2, Open::after};
    if (t_.are(i, {"despues", "de"}) || t_.are(i, {"pasadas", "de"}) ||
        t_.are(i, {"pasando", "de"}))
      return Bound{i + 2, Open::after};
    if (t_.is(i, {"despues"}) && t_.is(i + 1, {"del"})) return Bound{i + 2, Open::after};
    if (t_.are(i, {"a", "partir", "de"})) return Bound{i + 3, Open::after};
    if (t_.is(i, {"desde", "pasadas", "pasando"})) return Bound{i + 1, Open::after};
    if (t_.are(i, {"antes", "de"}) || t_.are(i, {"antes", "del"}))
      return Bound{i + 2, Open::before};
    if (t_.is(i, {"hasta"})) return Bound{i + 1, Open::before};
    return std::nullopt;
  }

  std::optional<ClockAtom> bounded(std::size_t at) const {
    if (const auto bound = bound_word(at)) {
      std::size_t i = bound->last;
      if (t_.is(i, {"like", "about", "around", "say", "como"})) ++i;
      const bool article = t_.is(i, {"las", "la"});
      const auto p = point(skip_article(i), true);
      if (!p || !t_.follows(i)) {
        const std::size_t meal = lunch(i) != 0            ? lunch(i)
                                 : t_.is(i, {"el", "la"}) ? lunch_es(i + 1)
                                                          : lunch_es(i);
        if (meal == 0) return std::nullopt;
        ClockAtom out = atom(at, meal, "bounded time");
        out.grain = Grain::hour;
        out.open = bound->open;
        (bound->open == Open::after ? out.start : out.end) = noon;
        out.fixed_meridiem = true;
        return out;
      }
      ClockAtom out = atom(at, p->last, "bounded time");
      out.open = bound->open;
      (bound->open == Open::after ? out.start : out.end) = p->minutes;
      out.fixed_meridiem = p->meridiem;
      out.weak = !p->certain && !article && !near_day_;
      return out;
    }
    // "3 or later", "las 3 en adelante", "3 on", "noon or before"
    std::size_t i = at;
    if (t_.is(i, {"from", "at", "a", "de"})) ++i;
    const auto p = point(skip_article(i), true);
    if (!p) return std::nullopt;
    const std::size_t k = p->last;
    Open open = Open::none;
    std::size_t last = k;
    if (t_.is(k, {"or", "o", "and"}) &&
        t_.is(k + 1, {"later", "after", "past", "despues", "onward"}))
      open = Open::after, last = k + 2;
    if (t_.is(k, {"o"}) && t_.are(k + 1, {"mas", "tarde"})) open = Open::after, last = k + 3;
    if (t_.is(k, {"or", "o"}) && t_.is(k + 1, {"earlier", "before", "antes", "sooner"}))
      open = Open::before, last = k + 2;
    if (t_.are(k, {"en", "adelante"})) open = Open::after, last = k + 2;
    if (t_.is(k, {"onward", "onwards"})) open = Open::after, last = k + 1;
    if (t_.are(k, {"and", "on"}) || t_.are(k, {"and", "onwards"})) open = Open::after, last = k + 2;
    if (t_.is(k, {"on"}) && t_.is(at, {"from"}) && (!t_.inside(k + 1) || t_.text.breaks(k + 1)))
      open = Open::after, last = k + 1;
    if (open == Open::none) return std::nullopt;
    ClockAtom out = atom(at, last, "bounded time");
    out.open = open;
    (open == Open::after ? out.start : out.end) = p->minutes;
    out.fixed_meridiem = p->meridiem;
    out.weak = !p->certain && !near_day_;
    return out;
  }

  std::optional<ClockAtom> approximate(std::size_t at) const {
    std::size_t i = at;
    if (t_.is(i, {"at", "maybe", "for"})) ++i;
    if (t_.is(i, {"around", "about", "roughly", "approximately", "circa", "near", "like", "tipo",
                  "aproximadamente", "say", "probably"})) {
      i += t_.is(i + 1, {"like", "maybe", "about", "a", "las"}) ? 2 : 1;
    } else if (t_.are(i, {"close", "to"}) || t_.are(i, {"a", "eso"}) ||
               t_.are(i, {"alrededor", "de"}) || t_.are(i, {"cerca", "de"}) ||
               t_.are(i, {"por", "ahi"}) || t_.are(i, {"mas", "o"})) {
      i += 2;
      if (t_.is(i, {"de", "menos", "a"})) ++i;
      if (t_.is(i, {"a"})) ++i;
    } else if (t_.is(i, {"como"}) && t_.is(i + 1, {"a"})) {
      i += 2;
    } else if (t_.is(i, {"sobre"}) && t_.is(i + 1, {"las"})) {
      ++i;
    } else {
      return std::nullopt;
    }
    const bool article = t_.is(i, {"las", "la"});
    const auto p = point(skip_article(i), true);
    if (!p) return std::nullopt;
    ClockAtom out = from_point(at, *p, "approximate time");
    out.grain = Grain::hour;
    out.weak = !p->certain && !article && !near_day_;
    return out;
  }

  std::optional<Part> part_at(std::size_t at) const {
    std::size_t i = at;
    bool early = false;
    bool late = false;
    for (int k = 0; k < 3; ++k) {
      if (t_.is(i, {"early", "temprano"}) && !early) {
        early = true;
        ++i;
      } else if (t_.is(i, {"late", "later"}) && !late) {
        late = true;
        ++i;
      } else if (t_.is(i, {"in", "at", "por", "en", "de", "during", "a", "sometime", "mid"}) &&
                 i - at < 4) {
        ++i;
      }
    }
    if (t_.is(i, {"the", "la", "las", "el"})) ++i;
    if (t_.is(i, {"early", "temprano"})) early = true, ++i;
    if (t_.is(i, {"late"})) late = true, ++i;
    const WordSense& sense = t_.sense(i);
    int kind = sense.time_value;
    if (t_.is(i, {"manana"}) && i > at && t_.is(i - 1, {"la", "las", "esta"})) {
      kind = static_cast<int>(DayPart::morning);
    } else if (sense.time != TimeWord::day_part) {
      return std::nullopt;
    }
    if (i > at && t_.text.breaks(i)) return std::nullopt;
    Part out;
    out.last = i + 1;
    out.kind = kind;
    const auto part = static_cast<DayPart>(kind);
    out.start = part == DayPart::morning ? 8 * 60 : part == DayPart::afternoon ? noon : 17 * 60;
    out.end = part == DayPart::morning ? noon : part == DayPart::afternoon ? 17 * 60 : 21 * 60;
    if (t_.is(out.last, {"temprano"})) early = true, ++out.last;
    if (early) out.end = out.start + 2 * 60;
    if (late) out.start = out.end - 2 * 60;
    return out;
  }

  std::optional<ClockAtom> part_of_day(std::size_t at) const {
    if (t_.is(at, {"good", "buenas", "buenos", "a", "temprano"}) &&
        !t_.is(at + 1, {"en", "por", "la", "de"}))
      return std::nullopt;
    if (t_.before(at) == "good" || t_.before(at) == "buenas" || t_.before(at) == "mas" ||
        t_.before(at) == "muy")
      return std::nullopt;
    const auto part = part_at(at);
    if (!part) return std::nullopt;
    ClockAtom out = atom(at, part->last, "part of day");
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
        t_.is(i, {"at", "a", "for", "para"}) || (t_.inside(i) && (t_.text.gap(i) & gap_at) != 0);
    if (t_.is(i, {"at", "a", "for", "para"})) ++i;
    const bool make_it = t_.is(i, {"it"}) && t_.before(i) == "make";
    if (make_it) ++i;
    const bool article = t_.is(i, {"las", "la"});
    if (article) ++i;
    const auto p = point(i, preposition || article || near_day_ || make_it);
    if (!p) return std::nullopt;
    const bool strong =
        make_it || t_.is(at, {"at"}) || article || near_day_ || (t_.text.gap(i) & gap_at) != 0;
    if (!p->certain && !strong) return std::nullopt;
    ClockAtom out = from_point(at, *p, "clock time");
    out.weak = !p->certain && !near_day_ && !article;
    return out;
  }

  static ClockAtom from_point(std::size_t first, const Point& p, std::string_view rule) {
    ClockAtom out = atom(first, p.last, rule);
    out.start = p.minutes;
    out.fixed_meridiem = p.meridiem;
    if (p.approximate) out.grain = Grain::hour;
    return out;
  }

  // A time of day as one point. `loose`: a bare number will do.
  std::optional<Point> point(std::size_t at, bool loose) const {
    if (!t_.inside(at)) return std::nullopt;
    const WordSense& sense = t_.sense(at);
    if (sense.time == TimeWord::named) {
      if (t_.is(at, {"lunch", "almuerzo"})) return std::nullopt;
      return Point{at + 1, sense.time_value * 60, true, true, t_.is(at, {"noonish"}), false};
    }
    if (t_.are(at, {"medio", "dia"})) return Point{at + 2, noon, true, true, false, false};
    if (t_.are(at, {"mid", "day"})) return Point{at + 2, noon, true, true, false, false};
    if (t_.are(at, {"el", "mediodia"})) return Point{at + 2, noon, true, true, false, false};
    if (auto found = spoken_fraction(at)) return meridiem(*found);
    const Number* n = t_.number(at);
    if (n == nullptr || n->dollars || n->thousands || n->percent || n->ordinal || n->plus)
      return std::nullopt;
    if ((n->digits && t_.text[at].grouped) || (t_.text.gap(at) & (gap_hash | gap_dollar)) != 0)
      return std::nullopt;
    auto p = hour_and_minutes(*n);
    if (!p) return std::nullopt;
    Point found = meridiem(*p);
    if (!found.certain && !loose) return std::nullopt;
    if (!found.certain && !plausible(found.last)) return std::nullopt;
    return found;
  }

  // What follows a bare number must not make it a quantity of something else.
  bool plausible(std::size_t next) const {
    if (!t_.inside(next) || t_.text.breaks(next)) return (t_.text.gap(next) & gap_percent) == 0;
    if ((t_.text.gap(next) & (gap_percent | gap_slash | gap_plus)) != 0) return false;
    if (t_.text.glued(next)) return false;
    const WordSense& sense = t_.sense(next);
    if (sense.time == TimeWord::unit || sense.number == NumberWord::thousand ||
        sense.number == NumberWord::hundred)
      return false;
    return !t_.is(next, {"miles",     "millas",     "k",         "dollars",   "bucks", "percent",
                         "people",    "seats",      "door",      "doors",     "row",   "rows",
                         "passenger", "passengers", "cylinder",  "cylinders", "mpg",   "mil",
                         "grand",     "of",         "kids",      "cars",      "speed", "owner",
                         "owners",    "more",       "pasajeros", "puertas",   "filas", "personas",
                         "asientos",  "cilindros",  "or",        "series",    "x",     "other",
                         "times",     "different"}) ||
           (t_.is(next, {"or", "of"}) && near_day_) || t_.is(next, {"or"});
  }

  std::optional<Point> hour_and_minutes(const Number& n) const {
    Point p;
    p.last = n.last;
    int hour = static_cast<int>(n.value);
    int minute = 0;
    const std::size_t next = n.last;
    const Number* m = t_.number(next);
    const bool colon = t_.inside(next) && t_.text.gap(next) == gap_colon;
    const std::string_view key = t_.text.key(n.first);
    if (n.digits && m != nullptr && m->digits && colon && m->value < 60 &&
        t_.text.key(next).size() == 2) {
      minute = static_cast<int>(m->value);
      p.last = m->last;
      p.certain = p.has_minutes = true;
    } else if (n.digits && t_.text[n.first].decimal) {
      const double fraction = (n.value - hour) * 100;
      minute = static_cast<int>(fraction + 0.5);
      if (minute >= 60 || key.size() < 4 || !has_meridiem(p.last)) return std::nullopt;
      p.has_minutes = true;
    } else if (n.digits && (key.size() == 3 || key.size() == 4) && n.last == n.first + 1) {
      hour = static_cast<int>(n.value) / 100;
      minute = static_cast<int>(n.value) % 100;
      if (minute >= 60 || minute % 5 != 0 || hour < 1 || hour > 12) return std::nullopt;
      p.has_minutes = true;
    } else if (m != nullptr && hour <= 12 && spoken_minutes(n, *m)) {
      minute = static_cast<int>(m->value);
      p.last = m->last;
      p.certain = p.has_minutes = !n.digits;
      p.has_minutes = true;
    } else if (!n.digits && hour >= 100 && hour < 1300 && hour % 100 < 60) {
      return std::nullopt;
    }
    if (hour < 0 || hour > 23 || (hour > 12 && !p.certain) || (hour == 0 && !p.has_minutes))
      return std::nullopt;
    if (n.value != static_cast<int>(n.value) && !t_.text[n.first].decimal) return std::nullopt;
    p.meridiem = hour > 12 || hour == 0;
    p.minutes = (p.meridiem ? hour : by_custom(hour)) * 60 + minute;
    return p;
  }

  // "two thirty", "10 15" after a first number
  bool spoken_minutes(const Number& hour, const Number& m) const {
    if (m.thousands || m.dollars || m.ordinal || m.value < 5 || m.value > 59 ||
        m.value != static_cast<int>(m.value))
      return false;
    if ((!hour.digits && m.digits) || !t_.follows(m.first) || t_.text.gap(m.first) != gap_space)
      return false;
    if (m.digits)
      return near_day_ && t_.text.key(m.first).size() == 2 && static_cast<int>(m.value) % 5 == 0;
    return static_cast<int>(m.value) % 5 == 0;
  }

  // "half past two", "quarter to five", "las dos y media", "tres menos cuarto", "cuarto para las
  // tres"
  std::optional<Point> spoken_fraction(std::size_t at) const {
    std::size_t i = at;
    if (t_.is(i, {"a", "un"}) && t_.is(i + 1, {"quarter", "cuarto"})) ++i;
    int offset = 0;
    std::size_t next = 0;
    const Number* minutes = t_.number(i);
    if (t_.is(i, {"half"}) && t_.is(i + 1, {"past"})) {
      offset = 30;
      next = i + 2;
    } else if (t_.is(i, {"half"}) && t_.number(i + 1) != nullptr && t_.number(i + 1)->value <= 12) {
      offset = 30;
      next = i + 1;
    } else if (t_.is(i, {"quarter"}) && t_.is(i + 1, {"past", "after"})) {
      offset = 15;
      next = i + 2;
    } else if (t_.is(i, {"quarter"}) && t_.is(i + 1, {"to", "till", "til", "of", "before"})) {
      offset = -15;
      next = i + 2;
    } else if (t_.is(i, {"cuarto"}) && t_.is(i + 1, {"para", "pa"})) {
      offset = -15;
      next = i + 2;
    } else if (minutes != nullptr &&
               (minutes->value == 5 || minutes->value == 10 || minutes->value == 20 ||
                minutes->value == 25) &&
               t_.is(minutes->last, {"past", "after", "til", "till"}) &&
               t_.number(minutes->last + 1) != nullptr) {
      offset =
          static_cast<int>(minutes->value) * (t_.is(minutes->last, {"past", "after"}) ? 1 : -1);
      next = minutes->last + 1;
    } else {
      return after_hour(at);
    }
    next = skip_article(next);
    const Number* hour = t_.number(next);
    if (hour == nullptr || hour->value < 1 || hour->value > 12) return std::nullopt;
    return fraction(hour->last, static_cast<int>(hour->value), offset);
  }

  std::optional<Point> after_hour(std::size_t at) const {
    const Number* hour = t_.number(at);
    if (hour == nullptr || hour->value < 1 || hour->value > 12 || hour->ordinal)
      return std::nullopt;
    const std::size_t i = hour->last;
    if (t_.are(i, {"y", "media"})) return fraction(i + 2, static_cast<int>(hour->value), 30);
    if (t_.are(i, {"y", "cuarto"})) return fraction(i + 2, static_cast<int>(hour->value), 15);
    if (t_.are(i, {"menos", "cuarto"})) return fraction(i + 2, static_cast<int>(hour->value), -15);
    if (t_.is(i, {"y"})) {
      const Number* m = t_.number(i + 1);
      if (m != nullptr &&
          (m->value == 5 || m->value == 10 || m->value == 15 || m->value == 20 || m->value == 30 ||
           m->value == 45) &&
          !m->thousands && (near_day_ || t_.before(at) == "las" || t_.before(at) == "la")) {
        return fraction(m->last, static_cast<int>(hour->value), static_cast<int>(m->value));
      }
    }
    return std::nullopt;
  }

  static Point fraction(std::size_t last, int hour, int offset) {
    Point p;
    p.last = last;
    p.minutes = by_custom(hour) * 60 + offset;
    p.certain = p.has_minutes = true;
    return p;
  }

  bool has_meridiem(std::size_t i) const {
    return t_.inside(i) &&
           (t_.sense(i).time == TimeWord::meridiem || (t_.text.glued(i) && t_.is(i, {"a", "p"})));
  }

  // am, pm, o'clock, -ish and parts of day behind a point.
  Point meridiem(Point p) const {
    for (int k = 0; k < 4; ++k) {
      const std::size_t i = p.last;
      if (!t_.inside(i) || (t_.text.breaks(i) && !t_.text.glued(i))) break;
      if (t_.is(i, {"oclock", "o"}) && (t_.is(i, {"oclock"}) || t_.is(i + 1, {"clock"}))) {
        p.last = t_.is(i, {"oclock"}) ? i + 1 : i + 2;
        p.certain = true;
      } else if (t_.sense(i).time == TimeWord::meridiem &&
                 !(t_.is(i, {"am"}) && t_.before(i) == "i")) {
        if (t_.text.source(i).size() > 3 && t_.word(i) == "am") break;
        set_half(p, t_.sense(i).time_value == 12);
        p.last = i + 1;
      } else if (t_.text.glued(i) && t_.is(i, {"a", "p"})) {
        set_half(p, t_.is(i, {"p"}));
        p.last = i + 1;
      } else if (t_.is(i, {"ish"}) && (t_.text.gap(i) & ~(gap_dash | gap_space)) == 0) {
        p.approximate = p.certain = true;
        p.last = i + 1;
      } else if (t_.is(i, {"hrs", "h"}) && p.certain) {
        p.last = i + 1;
      } else if (!said_part(p)) {
        break;
      }
    }
    return p;
  }

  bool said_part(Point& p) const {
    const std::size_t i = p.last;
    if (!t_.is(i, {"in", "at", "de", "por", "en", "tonight"})) return false;
    if (t_.is(i, {"tonight"})) {
      p.minutes = in_part_of_day(p.minutes, static_cast<int>(DayPart::evening));
      p.meridiem = p.certain = true;
      return false;
    }
    const auto part = part_at(i);
    if (!part || part->last - i > 4 || p.meridiem) return false;
    p.minutes = in_part_of_day(p.minutes, part->kind);
    p.meridiem = p.certain = true;
    p.last = part->last;
    return true;
  }

  static void set_half(Point& p, bool afternoon) {
    const int minutes = p.minutes % noon;
    p.minutes = afternoon ? minutes + noon : minutes;
    p.meridiem = p.certain = true;
  }

  const Tokens& t_;
  bool near_day_;
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
  const auto point = ClockReader(tokens, true).bare(at);
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
