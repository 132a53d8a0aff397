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
  if (t.are(i, "in the morning"_words) || t.are(i, "de la manana"_words) ||
      t.are(i, "en la manana"_words) || t.are(i, "por la manana"_words)) {
    return i + 3;
  }
  return i;
}

std::optional<std::size_t> after_work(const Tokens& t, std::size_t at) {
  if (t.is(at, "after"_words)) {
    std::size_t i = at + 1;
    if (t.is(i, "my i im"_words)) ++i;
    if (t.is(i, "am"_words)) ++i;
    if (t.is(i, "get off leave getting finish out"_words)) ++i;
    if (t.is(i, "off out from of"_words)) ++i;
    if (t.is(i, "from of"_words)) ++i;
    if (t.is(i, "work job shift"_words)) return i + 1;
    if (t.is(at + 1, "i"_words) && t.is(at + 2, "get"_words) && t.is(at + 3, "off"_words) &&
        t.number(at + 4) == nullptr && !t.is(at + 4, "at"_words))
      return at + 4;
  }
  if (t.is(at, "once when"_words) && t.are(at + 1, "i get off"_words) && !t.is(at + 4, "at"_words))
    return t.is(at + 4, "work"_words) ? at + 5 : at + 4;
  if (t.are(at, "despues del trabajo"_words) || t.are(at, "saliendo del trabajo"_words) ||
      t.are(at, "saliendo de trabajar"_words) || t.are(at, "despues de trabajar"_words) ||
      t.are(at, "despues de trabajo"_words) || t.are(at, "despues del jale"_words)) {
    return at + 3;
  }
  if (t.is(at, "cuando"_words) && t.is(at + 1, "salga salgo"_words) &&
      t.is(at + 2, "del de"_words) && t.is(at + 3, "trabajo trabajar"_words))
    return at + 4;
  if (t.are(at, "despues que salga"_words) || t.are(at, "despues de mi"_words))
    return t.is(at + 3, "turno trabajo"_words) ? std::optional(at + 4) : std::nullopt;
  return std::nullopt;
}

}  // namespace

std::optional<ClockAtom> read_from_now(const Tokens& t, std::size_t at) {
  if (t.are(at, "right now"_words) || t.are(at, "ahora mismo"_words) ||
      t.are(at, "ahorita mismo"_words))
    return now_atom(at, at + 2);
  if (t.is(at, "now ahorita ahora"_words) && !t.is(at + 1, "that que if i"_words))
    return now_atom(at, at + 1);
  std::size_t i = at;
  const bool in = t.is(i, "in en within"_words) || t.are(i, "dentro de"_words);
  if (in) i += t.is(i, "dentro"_words) ? 2 : 1;
  if (in && t.is(i, "about like unos unas como around maybe"_words)) ++i;
  double count = 0;
  bool half = false;
  if (t.is(i, "half"_words) && t.is(i + 1, "an a"_words)) {
    half = true;
    i += 2;
  } else if (t.is(i, "half media"_words) && t.is(i + 1, "hour hora"_words)) {
    half = true;
    ++i;
  } else if (t.is(i, "a an un una"_words)) {
    count = 1;
    ++i;
    if (t.is(i, "couple"_words)) {
      count = 2;
      i += t.is(i + 1, "of"_words) ? 2 : 1;
    } else if (t.is(i, "half"_words)) {
      half = true;
      ++i;
    }
  } else if (const Number* n = t.number(i);
             n != nullptr && !n->dollars && !n->thousands && n->value < 1000) {
    count = n->value;
    i = n->last;
    if (t.are(i, "and a half"_words)) {
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
  if (t.are(i, "and a half"_words)) {
    minutes += each / 2;
    i += 3;
  } else if (t.are(i, "y media"_words)) {
    minutes += each / 2;
    i += 2;
  }
  const bool later = t.are(i, "from now"_words);
  if (!in && !later) return std::nullopt;
  ClockAtom out = clock_atom(at, later ? i + 2 : i, "from now");
  out.from_now = static_cast<int>(minutes);
  return out;
}

std::size_t lunch(const Tokens& t, std::size_t i) {
  if (t.is(i, "my the"_words)) ++i;
  if (!t.is(i, "lunch lunchtime"_words)) return 0;
  ++i;
  return t.is(i, "time hour break"_words) ? i + 1 : i;
}

std::size_t lunch_es(const Tokens& t, std::size_t i) {
  if (t.is(i, "a en"_words) && t.is(i + 1, "la mi"_words)) i += 2;
  if (t.is(i, "al"_words)) ++i;
  if (t.is(i, "hora"_words) && t.is(i + 1, "de del"_words)) i += 2;
  if (t.is(i, "mi la"_words)) ++i;
  return t.is(i, "almuerzo lonche comida comer lunch"_words) ? i + 1 : 0;
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
  if (t.are(at, "first thing"_words)) return hour(skip_part(t, at + 2), 8);
  if (t.are(at, "a primera hora"_words)) return hour(skip_part(t, at + 3), 8);
  if (t.are(at, "primera hora"_words)) return hour(skip_part(t, at + 2), 8);
  for (const std::string_view you : {"you", "yall", "they"}) {
    if (t.is(at, "when once"_words) && t.word(at + 1) == you && t.is(at + 2, "open"_words))
      return opening(t, hour(at + 3, 8), at, near_day);
    if (t.are(at, "as soon"_words) && t.is(at + 2, "as"_words) && t.word(at + 3) == you &&
        t.is(at + 4, "open"_words))
      return hour(at + 5, 8);
  }
  if (t.are(at, "when you guys open"_words)) return opening(t, hour(at + 4, 8), at, near_day);
  if (t.are(at, "right at opening"_words)) return hour(at + 3, 8);
  if (t.are(at, "at opening"_words)) return hour(at + 2, 8);
  if (t.is(at, "cuando apenas"_words) && t.is(at + 1, "abran abren"_words))
    return t.is(at + 1, "abran"_words) || near_day ? std::optional(hour(at + 2, 8)) : std::nullopt;
  if (t.are(at, "en cuanto abran"_words)) return hour(at + 3, 8);
  if (t.are(at, "al abrir"_words)) return hour(at + 2, 8);
  if (const auto last = after_work(t, at)) return hour(*last, 17, Open::after);
  if (t.is(at, "at around over during for on"_words) && lunch(t, at + 1) != 0)
    return hour(lunch(t, at + 1), 12);
  if (t.is(at, "a al en hora"_words) && lunch_es(t, at) != 0) return hour(lunch_es(t, at), 12);
  if (t.is(at, "lunchtime"_words)) return hour(at + 1, 12);
  if (t.are(at, "lunch time"_words) || t.are(at, "lunch hour"_words) ||
      t.are(at, "lunch break"_words))
    return hour(at + 2, 12);
  if (t.are(at, "my lunch"_words)) return hour(lunch(t, at) != 0 ? lunch(t, at) : at + 2, 12);
  return std::nullopt;
}

}  // namespace kept::bot::when
