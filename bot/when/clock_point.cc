#include "bot/when/clock_point.h"

#include <cmath>

#include "bot/lexicon/senses.h"

namespace kept::bot::when {
namespace {

// Without am or pm: 8 to 11 in the morning, noon, 1 to 7 in the afternoon.
int by_custom(int hour) {
  return hour >= 1 && hour <= 7 ? hour + 12 : hour;
}

Point fraction(std::size_t last, int hour, int offset) {
  Point p;
  p.last = last;
  p.minutes = by_custom(hour) * 60 + offset;
  p.certain = p.has_minutes = true;
  return p;
}

void set_half(Point& p, bool afternoon) {
  const int minutes = p.minutes % noon;
  p.minutes = afternoon ? minutes + noon : minutes;
  p.meridiem = p.certain = true;
}

}  // namespace

std::size_t skip_article(const Tokens& tokens, std::size_t i) {
  return tokens.is(i, "las la los at"_words) ? i + 1 : i;
}

ClockAtom clock_atom(std::size_t first, std::size_t last, std::string_view rule) {
  ClockAtom out;
  out.first = first;
  out.last = last;
  out.rule = rule;
  return out;
}

std::optional<Part> PointReader::part_at(std::size_t at) const {
  std::size_t i = at;
  bool early = false;
  bool late = false;
  for (int k = 0; k < 3; ++k) {
    if (t_.is(i, "early temprano"_words) && !early) {
      early = true;
      ++i;
    } else if (t_.is(i, "late later"_words) && !late) {
      late = true;
      ++i;
    } else if (t_.is(i, "in at por en de during a sometime mid"_words) && i - at < 4) {
      ++i;
    }
  }
  if (t_.is(i, "the la las el"_words)) ++i;
  if (t_.is(i, "early temprano"_words)) early = true, ++i;
  if (t_.is(i, "late"_words)) late = true, ++i;
  const WordSense& sense = t_.sense(i);
  int kind = sense.time_value;
  if (t_.is(i, "manana"_words) && i > at && t_.is(i - 1, "la las esta"_words)) {
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
  if (t_.is(out.last, "temprano"_words)) early = true, ++out.last;
  if (early) out.end = out.start + 2 * 60;
  if (late) out.start = out.end - 2 * 60;
  return out;
}

std::optional<Point> PointReader::read(std::size_t at, bool loose) const {
  if (!t_.inside(at)) return std::nullopt;
  const WordSense& sense = t_.sense(at);
  if (sense.time == TimeWord::named) {
    if (t_.is(at, "lunch almuerzo"_words)) return std::nullopt;
    return Point{at + 1, sense.time_value * 60, true, true, t_.is(at, "noonish"_words), false};
  }
  if (t_.are(at, "medio dia"_words)) return Point{at + 2, noon, true, true, false, false};
  if (t_.are(at, "mid day"_words)) return Point{at + 2, noon, true, true, false, false};
  if (t_.are(at, "el mediodia"_words)) return Point{at + 2, noon, true, true, false, false};
  if (auto found = spoken_fraction(at)) return meridiem(*found);
  const Number* n = t_.number(at);
  if (n == nullptr || n->dollars || n->thousands || n->percent || n->ordinal || n->plus)
    return std::nullopt;
  if (n->weak && points(at)) return std::nullopt;
  if (ends_strange_word(at)) return std::nullopt;
  if ((n->digits && t_.text[at].grouped) || (t_.text.gap(at) & (gap_hash | gap_dollar)) != 0)
    return std::nullopt;
  auto p = hour_and_minutes(*n);
  if (!p) return std::nullopt;
  Point found = meridiem(*p);
  if (!found.certain && !loose) return std::nullopt;
  if (!found.certain && !plausible(found.last)) return std::nullopt;
  return found;
}

// "that one", "the only one", "one of them"
bool PointReader::points(std::size_t at) const {
  // "una persona"; "a la una"
  if (t_.is(at, "una un uno"_words)) return t_.before(at) != "la";
  const std::size_t next = at + 1;
  if (has_meridiem(next) || t_.is(next, "oclock o ish thirty fifteen fortyfive"_words))
    return false;
  if (t_.is(next, "of more thing question time minute second sec"_words)) return true;
  const bool follows = !t_.text.pauses(at) && t_.inside(at - 1);
  if (follows && t_.is(at - 1, "at around by until till til after before past since"_words))
    return false;
  if (follows && t_.is(at - 1, "than"_words)) return !t_.is(at - 2, "earlier later"_words);
  return (follows && !leads_to_hour(at)) || !goes_on_after_hour(next);
}

// "make it one", "how about one", "saturday one"
bool PointReader::leads_to_hour(std::size_t at) const {
  const TimeWord time = t_.sense(at - 1).time;
  if (time == TimeWord::weekday || time == TimeWord::today)
    return t_.before(at, 2) != "the" && t_.before(at, 2) != "that";
  return t_.is(at - 1,
               "about like say maybe make it do to from between or for then is and actually but "
               "not with near approximately roughly circa ok yes yeah probably go "
               "better"_words);
}

// "one works", "one on tuesday", "one or two"; not "one in red".
bool PointReader::goes_on_after_hour(std::size_t next) const {
  if (!t_.inside(next) || t_.text.pauses(next) || t_.sense(next).time != TimeWord::none)
    return true;
  if (t_.is(next, "on in this next or to until till and for"_words)) {
    return t_.number(next + 1) != nullptr || t_.sense(next + 1).time != TimeWord::none ||
           t_.sense(next + 2).time != TimeWord::none;
  }
  return t_.is(next,
               "works work is would will please instead then sounds if sharp exactly should could "
               "can thanks too also good fine ok better best"_words);
}

// "the 2nd of december"; not "2 of us"
bool PointReader::of_month(std::size_t i) const {
  return t_.sense(t_.is(i, "the this"_words) ? i + 1 : i).time != TimeWord::none;
}

bool PointReader::plausible(std::size_t next) const {
  if (!t_.inside(next) || t_.text.breaks(next)) return (t_.text.gap(next) & gap_percent) == 0;
  if ((t_.text.gap(next) & (gap_percent | gap_slash | gap_plus)) != 0) return false;
  if (t_.text.glued(next)) return false;
  if (t_.is(next, "me u us him her them ya"_words)) return false;  // "hold it 4 me"
  const WordSense& sense = t_.sense(next);
  if (sense.time == TimeWord::unit || sense.number == NumberWord::thousand ||
      sense.number == NumberWord::hundred)
    return false;
  return !t_.is(next,
                "question questions thing things friend friends adult adults option options choice "
                "choices truck trucks suvs vans wheels keys sec secs "
                "miles millas k dollars bucks percent people seats door doors row rows "
                "passenger passengers cylinder cylinders mpg mil grand of kids cars speed "
                "owner owners more pasajeros puertas filas personas asientos cilindros or "
                "series x other times different"_words) ||
         (t_.is(next, "of"_words) && near_day_ && of_month(next + 1)) || t_.is(next, "or"_words);
}

// "Racer4"; not "at4", "mon4".
bool PointReader::ends_strange_word(std::size_t at) const {
  return t_.text.glued(at) && at > 0 && t_.text[at - 1].kind == TokenKind::word &&
         t_.text[at - 1].word == unknown_word;
}

std::optional<Point> PointReader::hour_and_minutes(const Number& n) const {
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
    minute = static_cast<int>(std::lround(fraction));
    // "16.30"
    const bool of_day = near_day_ && hour > 12 && hour < 24 && minute % 5 == 0 && key.size() == 5;
    if (minute >= 60 || key.size() < 4 || !(of_day || has_meridiem(p.last))) return std::nullopt;
    p.has_minutes = true;
    p.certain = of_day;
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

bool PointReader::spoken_minutes(const Number& hour, const Number& m) const {
  if (m.thousands || m.dollars || m.ordinal || m.value < 5 || m.value > 59 ||
      m.value != static_cast<int>(m.value))
    return false;
  if ((!hour.digits && m.digits) || !t_.follows(m.first) || t_.text.gap(m.first) != gap_space)
    return false;
  if (m.digits)
    return near_day_ && t_.text.key(m.first).size() == 2 && static_cast<int>(m.value) % 5 == 0;
  return static_cast<int>(m.value) % 5 == 0;
}

std::optional<Point> PointReader::spoken_fraction(std::size_t at) const {
  std::size_t i = at;
  if (t_.is(i, "a un"_words) && t_.is(i + 1, "quarter cuarto"_words)) ++i;
  int offset = 0;
  std::size_t next = 0;
  const Number* minutes = t_.number(i);
  if (t_.is(i, "half"_words) && t_.is(i + 1, "past"_words)) {
    offset = 30;
    next = i + 2;
  } else if (t_.is(i, "half"_words) && t_.number(i + 1) != nullptr &&
             t_.number(i + 1)->value <= 12) {
    offset = 30;
    next = i + 1;
  } else if (t_.is(i, "quarter"_words) && t_.is(i + 1, "past after"_words)) {
    offset = 15;
    next = i + 2;
  } else if (t_.is(i, "quarter"_words) && t_.is(i + 1, "to till til of before"_words)) {
    offset = -15;
    next = i + 2;
  } else if (t_.is(i, "cuarto"_words) && t_.is(i + 1, "para pa"_words)) {
    offset = -15;
    next = i + 2;
  } else if (minutes != nullptr &&
             (minutes->value == 5 || minutes->value == 10 || minutes->value == 20 ||
              minutes->value == 25) &&
             t_.is(minutes->last, "past after til till"_words) &&
             t_.number(minutes->last + 1) != nullptr) {
    offset = static_cast<int>(minutes->value) * (t_.is(minutes->last, "past after"_words) ? 1 : -1);
    next = minutes->last + 1;
  } else {
    return after_hour(at);
  }
  next = skip_article(t_, next);
  const Number* hour = t_.number(next);
  if (hour == nullptr || hour->value < 1 || hour->value > 12) return std::nullopt;
  return fraction(hour->last, static_cast<int>(hour->value), offset);
}

std::optional<Point> PointReader::after_hour(std::size_t at) const {
  const Number* hour = t_.number(at);
  if (hour == nullptr || hour->value < 1 || hour->value > 12 || hour->ordinal) return std::nullopt;
  const std::size_t i = hour->last;
  if (t_.are(i, "y media"_words)) return fraction(i + 2, static_cast<int>(hour->value), 30);
  if (t_.are(i, "y cuarto"_words)) return fraction(i + 2, static_cast<int>(hour->value), 15);
  if (t_.are(i, "menos cuarto"_words)) return fraction(i + 2, static_cast<int>(hour->value), -15);
  if (t_.is(i, "y"_words)) {
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

bool PointReader::has_meridiem(std::size_t i) const {
  return t_.inside(i) &&
         (t_.sense(i).time == TimeWord::meridiem || (t_.text.glued(i) && t_.is(i, "a p"_words)));
}

Point PointReader::meridiem(Point p) const {
  for (int k = 0; k < 4; ++k) {
    const std::size_t i = p.last;
    if (!t_.inside(i) || (t_.text.breaks(i) && !t_.text.glued(i))) break;
    if (t_.is(i, "oclock o"_words) && (t_.is(i, "oclock"_words) || t_.is(i + 1, "clock"_words))) {
      p.last = t_.is(i, "oclock"_words) ? i + 1 : i + 2;
      p.certain = true;
    } else if (t_.sense(i).time == TimeWord::meridiem &&
               !(t_.is(i, "am"_words) && t_.before(i) == "i")) {
      if (t_.text.source(i).size() > 3 && t_.word(i) == "am") break;
      set_half(p, t_.sense(i).time_value == 12);
      p.last = i + 1;
    } else if (t_.text.glued(i) && t_.is(i, "a p"_words)) {
      set_half(p, t_.is(i, "p"_words));
      p.last = i + 1;
    } else if (t_.is(i, "ish"_words) && (t_.text.gap(i) & ~(gap_dash | gap_space)) == 0) {
      p.approximate = p.certain = true;
      p.last = i + 1;
    } else if (t_.is(i, "hrs h"_words) && p.certain) {
      p.last = i + 1;
    } else if (!said_part(p)) {
      break;
    }
  }
  return p;
}

bool PointReader::said_part(Point& p) const {
  const std::size_t i = p.last;
  if (!t_.is(i, "in at de por en tonight"_words)) return false;
  if (t_.is(i, "tonight"_words)) {
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

}  // namespace kept::bot::when
