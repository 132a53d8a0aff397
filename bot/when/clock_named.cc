#include "bot/when/clock_named.h"

#include "bot/lexicon/senses.h"
#include "bot/when/clock_point.h"

namespace kept::bot::when {
namespace {

ClockAtom now_atom(std::size_t at, std::size_t last) {
  ClockAtom out = clock_atom(at, last, "now");
  out.from_now = 0;
  out.weak = true;
  return out;
}

// "when do you open" asks; "when you open" after a day or a wish tells.
std::optional<ClockAtom> opening(const Tokens& t, ClockAtom found, std::size_t at, bool near_day) {
  if (at == 0 && !near_day && t.size() > 3) return std::nullopt;
  return found;
}

std::size_t skip_part(const Tokens& t, std::size_t i) {
  if (t.are(i, {"in", "the", "morning"}) || t.are(i, {"de", "la", "manana"}) ||
      t.are(i, {"en", "la", "manana"}) || t.are(i, {"por", "la", "manana"})) {
    return i + 3;
  }
  return i;
}

std::optional<std::size_t> after_work(const Tokens& t, std::size_t at) {
  if (t.is(at, {"after"})) {
    std::size_t i = at + 1;
    if (t.is(i, {"my", "i", "im"})) ++i;
    if (t.is(i, {"am"})) ++i;
    if (t.is(i, {"get", "off", "leave", "getting", "finish", "out"})) ++i;
    if (t.is(i, {"off", "out", "from", "of"})) ++i;
    if (t.is(i, {"from", "of"})) ++i;
    if (t.is(i, {"work", "job", "shift"})) return i + 1;
    if (t.is(at + 1, {"i"}) && t.is(at + 2, {"get"}) && t.is(at + 3, {"off"}) &&
        t.number(at + 4) == nullptr && !t.is(at + 4, {"at"}))
      return at + 4;
  }
  if (t.is(at, {"once", "when"}) && t.are(at + 1, {"i", "get", "off"}) && !t.is(at + 4, {"at"}))
    return t.is(at + 4, {"work"}) ? at + 5 : at + 4;
  if (t.are(at, {"despues", "del", "trabajo"}) || t.are(at, {"saliendo", "del", "trabajo"}) ||
      t.are(at, {"saliendo", "de", "trabajar"}) || t.are(at, {"despues", "de", "trabajar"}) ||
      t.are(at, {"despues", "de", "trabajo"}) || t.are(at, {"despues", "del", "jale"})) {
    return at + 3;
  }
  if (t.is(at, {"cuando"}) && t.is(at + 1, {"salga", "salgo"}) && t.is(at + 2, {"del", "de"}) &&
      t.is(at + 3, {"trabajo", "trabajar"}))
    return at + 4;
  if (t.are(at, {"despues", "que", "salga"}) || t.are(at, {"despues", "de", "mi"}))
    return t.is(at + 3, {"turno", "trabajo"}) ? std::optional(at + 4) : std::nullopt;
  return std::nullopt;
}

}  // namespace

std::optional<ClockAtom> read_from_now(const Tokens& t, std::size_t at) {
  if (t.are(at, {"right", "now"}) || t.are(at, {"ahora", "mismo"}) ||
      t.are(at, {"ahorita", "mismo"}))
    return now_atom(at, at + 2);
  if (t.is(at, {"now", "ahorita", "ahora"}) && !t.is(at + 1, {"that", "que", "if", "i"}))
    return now_atom(at, at + 1);
  std::size_t i = at;
  const bool in = t.is(i, {"in", "en", "within"}) || t.are(i, {"dentro", "de"});
  if (in) i += t.is(i, {"dentro"}) ? 2 : 1;
  if (in && t.is(i, {"about", "like", "unos", "unas", "como", "around", "maybe"})) ++i;
  double count = 0;
  bool half = false;
  if (t.is(i, {"half"}) && t.is(i + 1, {"an", "a"})) {
    half = true;
    i += 2;
  } else if (t.is(i, {"half", "media"}) && t.is(i + 1, {"hour", "hora"})) {
    half = true;
    ++i;
  } else if (t.is(i, {"a", "an", "un", "una"})) {
    count = 1;
    ++i;
    if (t.is(i, {"couple"})) {
      count = 2;
      i += t.is(i + 1, {"of"}) ? 2 : 1;
    } else if (t.is(i, {"half"})) {
      half = true;
      ++i;
    }
  } else if (const Number* n = t.number(i);
             n != nullptr && !n->dollars && !n->thousands && n->value < 1000) {
    count = n->value;
    i = n->last;
    if (t.are(i, {"and", "a", "half"})) {
      count += 0.5;
      i += 3;
    }
  } else {
    return std::nullopt;
  }
  const WordSense& unit = t.sense(i);
  if (unit.time != TimeWord::unit || !t.follows(i)) return std::nullopt;
  const auto u = static_cast<TimeUnit>(unit.time_value);
  if (u != TimeUnit::minute && u != TimeUnit::hour) return std::nullopt;
  const double each = u == TimeUnit::hour ? 60 : 1;
  ++i;
  double minutes = half ? 30 : count * each;
  if (t.are(i, {"and", "a", "half"})) {
    minutes += each / 2;
    i += 3;
  } else if (t.are(i, {"y", "media"})) {
    minutes += each / 2;
    i += 2;
  }
  const bool later = t.are(i, {"from", "now"});
  if (!in && !later) return std::nullopt;
  ClockAtom out = clock_atom(at, later ? i + 2 : i, "from now");
  out.from_now = static_cast<int>(minutes);
  return out;
}

std::size_t lunch(const Tokens& t, std::size_t i) {
  if (t.is(i, {"my", "the"})) ++i;
  if (!t.is(i, {"lunch", "lunchtime"})) return 0;
  ++i;
  return t.is(i, {"time", "hour", "break"}) ? i + 1 : i;
}

std::size_t lunch_es(const Tokens& t, std::size_t i) {
  if (t.is(i, {"a", "en"}) && t.is(i + 1, {"la", "mi"})) i += 2;
  if (t.is(i, {"al"})) ++i;
  if (t.is(i, {"hora"}) && t.is(i + 1, {"de", "del"})) i += 2;
  if (t.is(i, {"mi", "la"})) ++i;
  return t.is(i, {"almuerzo", "lonche", "comida", "comer", "lunch"}) ? i + 1 : 0;
}

std::optional<ClockAtom> read_named_time(const Tokens& t, std::size_t at, bool near_day) {
  const auto hour = [&](std::size_t last, int h, Open open = Open::none) {
    ClockAtom out = clock_atom(at, last, "named time");
    out.start = h * 60;
    out.grain = Grain::hour;
    out.open = open;
    out.fixed_meridiem = true;
    return out;
  };
  if (t.are(at, {"first", "thing"})) return hour(skip_part(t, at + 2), 8);
  if (t.are(at, {"a", "primera", "hora"})) return hour(skip_part(t, at + 3), 8);
  if (t.are(at, {"primera", "hora"})) return hour(skip_part(t, at + 2), 8);
  for (const std::string_view you : {"you", "yall", "they"}) {
    if (t.is(at, {"when", "once"}) && t.word(at + 1) == you && t.is(at + 2, {"open"}))
      return opening(t, hour(at + 3, 8), at, near_day);
    if (t.are(at, {"as", "soon", "as"}) && t.word(at + 3) == you && t.is(at + 4, {"open"}))
      return hour(at + 5, 8);
  }
  if (t.are(at, {"when", "you", "guys", "open"})) return opening(t, hour(at + 4, 8), at, near_day);
  if (t.are(at, {"right", "at", "opening"})) return hour(at + 3, 8);
  if (t.are(at, {"at", "opening"})) return hour(at + 2, 8);
  if (t.is(at, {"cuando", "apenas"}) && t.is(at + 1, {"abran", "abren"}))
    return t.is(at + 1, {"abran"}) || near_day ? std::optional(hour(at + 2, 8)) : std::nullopt;
  if (t.are(at, {"en", "cuanto", "abran"})) return hour(at + 3, 8);
  if (t.are(at, {"al", "abrir"})) return hour(at + 2, 8);
  if (const auto last = after_work(t, at)) return hour(*last, 17, Open::after);
  if (t.is(at, {"at", "around", "over", "during", "for", "on"}) && lunch(t, at + 1) != 0)
    return hour(lunch(t, at + 1), 12);
  if (t.is(at, {"a", "al", "en", "hora"}) && lunch_es(t, at) != 0) return hour(lunch_es(t, at), 12);
  if (t.is(at, {"lunchtime"})) return hour(at + 1, 12);
  if (t.are(at, {"lunch", "time"}) || t.are(at, {"lunch", "hour"}) || t.are(at, {"lunch", "break"}))
    return hour(at + 2, 12);
  if (t.are(at, {"my", "lunch"})) return hour(lunch(t, at) != 0 ? lunch(t, at) : at + 2, 12);
  return std::nullopt;
}

}  // namespace kept::bot::when
