// Points of time as they are spoken: "half past two", "fifteen hundred hours", "cuarto para las
// tres".
#include "bot/lexicon/senses.h"
#include "bot/when/clock_leads.h"
#include "bot/when/clock_point.h"

namespace kept::bot::when {
namespace {

// What a machine writes for an hour that it hears; 0 if it is none.
int heard_hour(std::string_view key) {
  return key == "ate"                                      ? 8
         : key == "for" || key == "fore" || key == "foor"  ? 4
         : key == "too" || key == "to" || key == "tu"      ? 2
         : key == "won"                                    ? 1
         : key == "tree" || key == "free" || key == "thee" ? 3
         : key == "sex" || key == "sicks"                  ? 6
                                                           : 0;
}

Point fraction(std::size_t last, int hour, int offset) {
  Point p;
  p.last = last;
  // Ten to eight is an hour of seven.
  const int said = offset < 0 ? (hour + 10) % 12 + 1 : hour;
  p.minutes = by_custom(said) * 60 + (offset < 0 ? 60 + offset : offset);
  p.certain = p.has_minutes = true;
  return p;
}

}  // namespace

// "fifteen hundred hours", "oh nine hundred"
std::optional<Point> PointReader::spoken_hundred(std::size_t at) const {
  const std::size_t first = t_.is(at, zero) ? at + 1 : at;
  const Number* n = t_.number(first);
  if (n == nullptr || n->digits || n->thousands || n->dollars || n->value < 100 ||
      n->value >= 2400 || static_cast<int>(n->value) % 100 != 0 ||
      (t_.sense(n->last - 1).number != NumberWord::hundred))
    return std::nullopt;
  const bool hours = t_.is(n->last, "hours"_words) && t_.follows(n->last);
  const bool sure = hours || first > at;
  constexpr double noon_hundred = 1300;
  if (!sure && (!near_day_ || n->value < noon_hundred)) return std::nullopt;
  Point p;
  p.last = hours ? n->last + 1 : n->last;
  p.minutes = static_cast<int>(n->value) / 100 * 60;
  p.meridiem = p.certain = p.has_minutes = true;
  return p;
}

// "at ate", "sunday at too thirty", as a machine hears it
std::optional<Point> PointReader::homophone(std::size_t at) const {
  if (at == 0 || !t_.text.key_is_in(at, homophones) || t_.breaks(at) ||
      !t_.is(at - 1, before_homophone))
    return std::nullopt;
  const int hour = heard_hour(t_.text.key(at));
  if (hour == 0) return std::nullopt;
  const Number* m = t_.number(at + 1);
  const bool minutes = m != nullptr && t_.follows(at + 1) && m->value >= 10 && m->value < 60 &&
                       static_cast<int>(m->value) % 5 == 0;
  const bool ends = !t_.inside(at + 1) || t_.text.pauses(at + 1) || has_meridiem(at + 1) ||
                    t_.is(at + 1, "oclock o on in at tomorrow today tonight works please"_words) ||
                    t_.sense(at + 1).time == TimeWord::weekday;
  if (!minutes && !ends) return std::nullopt;
  Point p;
  p.last = minutes ? m->last : at + 1;
  p.minutes = by_custom(hour) * 60 + (minutes ? static_cast<int>(m->value) : 0);
  p.certain = minutes;
  p.has_minutes = minutes;
  return p;
}

// "1730", "1400 hours", "17h", "14h30", "17 horas"
std::optional<Point> PointReader::whole_hours(const Number& n) const {
  if (!n.digits || n.last != n.first + 1 || t_.text[n.first].decimal) return std::nullopt;
  const std::string_view key = t_.text.key(n.first);
  const std::size_t next = n.last;
  const auto value = static_cast<int>(n.value);
  const bool glued_h = t_.text.glued(next) && t_.is(next, "h"_words);
  const bool hours = glued_h || (t_.follows(next) && t_.is(next, hours_behind_number));
  Point p;
  p.meridiem = p.certain = true;
  if (key.size() <= 2 && value < 24 && hours &&
      (glued_h || (value > 12 && t_.before(n.first) == "las"))) {
    const Number* m = glued_h && t_.text.glued(next + 1) ? t_.number(next + 1) : nullptr;
    p.last = m != nullptr ? m->last : next + 1;
    p.minutes = value * 60 + (m != nullptr && m->value < 60 ? static_cast<int>(m->value) : 0);
    p.has_minutes = m != nullptr;
    return p;
  }
  if (key.size() != 4 || value % 100 >= 60 || value >= 2400) return std::nullopt;
  // Without "hours" it may be a year or a price.
  const bool likely = value >= 1300 && value < 2000 && value % 5 == 0 && near_day_;
  if (!hours && !likely) return std::nullopt;
  p.last = hours ? next + 1 : next;
  p.minutes = value / 100 * 60 + value % 100;
  p.has_minutes = true;
  return p;
}

// "three oh five", "3 o 5"
std::optional<PointReader::Offset> PointReader::minutes_behind_oh(const Number& hour) const {
  if (hour.value < 1 || hour.value > 12 || hour.ordinal) return std::nullopt;
  const std::size_t i = hour.last;
  if (!t_.is(i, "oh"_words) && !(t_.is(i, "o"_words) && !t_.spanish && !hour.digits))
    return std::nullopt;
  const Number* m = t_.number(i + 1);
  if (m == nullptr || m->value < 1 || m->value > 9 || !t_.follows(i) || !t_.follows(i + 1))
    return std::nullopt;
  // "seven seven oh five five": a number that is spelled.
  if (t_.number(m->last) != nullptr ||
      (hour.first > 0 && t_.follows(hour.first) && t_.number(hour.first - 1) != nullptr))
    return std::nullopt;
  return Offset{m->last, static_cast<int>(m->value)};
}

// "at 4 15", "how about 4 15", "can we do 3 15", "make it 3 15"
bool PointReader::is_put_forward(const Number& hour) const {
  if (hour.first == 0 || hour.value > 12 || t_.text.pauses(hour.first)) return false;
  const std::size_t i = hour.first - 1;
  if (t_.is(i, "do"_words)) return t_.is(i - 1, "i we us lets"_words) && !t_.is(i - 2, "if"_words);
  if (t_.is(i, "it that"_words)) return t_.before(i) == "make";
  return t_.is(i, "at around about by before after until till say like"_words) &&
         (!t_.is(i, "about"_words) || t_.before(i) == "how" || t_.before(i) == "what");
}

bool PointReader::spoken_minutes(const Number& hour, const Number& m) const {
  if (m.thousands || m.dollars || m.ordinal || m.percent || m.value < 5 || m.value > 59 ||
      m.value != static_cast<int>(m.value))
    return false;
  // "twelve five" is a sum: minutes below ten are spoken with an oh.
  if (!m.digits && m.value < 10) return false;
  if ((!hour.digits && m.digits) || !t_.follows(m.first) || t_.text.gap(m.first) != gap_space)
    return false;
  if (m.digits)
    return (near_day_ || has_meridiem(m.last) || is_put_forward(hour)) &&
           t_.text.key(m.first).size() == 2 && static_cast<int>(m.value) % 5 == 0;
  if (static_cast<int>(m.value) % 5 == 0) return true;
  // "two forty seven" alone, or with its half of the day
  const bool whole = (hour.first == 0 || t_.text.pauses(hour.first)) && !t_.follows(m.last);
  return near_day_ || whole || has_meridiem(m.last) || is_put_forward(hour);
}

std::optional<Point> PointReader::spoken_fraction(std::size_t at) const {
  std::size_t i = at;
  if (t_.is(i, article_of_quarter) && t_.is(i + 1, "quarter cuarto"_words)) ++i;
  int offset = 0;
  std::size_t next = 0;
  const std::size_t half_hour = t_.is(i, "a"_words) ? i + 1 : i;
  if (t_.are(half_hour, "half hour"_words) && t_.is(half_hour + 2, "past after before"_words)) {
    offset = t_.is(half_hour + 2, "before"_words) ? -30 : 30;
    next = half_hour + 3;
  } else if (t_.is(i, "half"_words) && t_.is(i + 1, past_hour)) {
    offset = 30;
    next = i + 2;
  } else if (t_.is(i, "half"_words) && t_.number(i + 1) != nullptr &&
             t_.number(i + 1)->value <= 12) {
    offset = 30;
    next = i + 1;
  } else if (t_.is(i, "quarter"_words) && t_.is(i + 1, past_hour)) {
    offset = 15;
    next = i + 2;
  } else if (t_.is(i, "quarter"_words) && t_.is(i + 1, to_hour)) {
    offset = -15;
    next = i + 2;
  } else if (t_.is(i, "cuarto"_words) && t_.is(i + 1, to_hour_spanish)) {
    offset = -15;
    next = i + 2;
  } else if (const auto said = minutes_to_hour(i)) {
    offset = said->minutes;
    next = said->last;
  } else {
    return after_hour(at);
  }
  next = skip_article(t_, next);
  const Number* hour = t_.number(next);
  if (hour == nullptr && t_.sense(next).time == TimeWord::named && t_.sense(next).time_value == 12)
    return fraction(next + 1, 12, offset);
  // "half past for", "a quarter to ate"
  if (hour == nullptr && t_.follows(next) && t_.text.key_is_in(next, homophones))
    return fraction(next + 1, heard_hour(t_.text.key(next)), offset);
  if (hour == nullptr || hour->value < 1 || hour->value > 12) return std::nullopt;
  return fraction(hour->last, static_cast<int>(hour->value), offset);
}

// "25 to", "ten past", "5 minutes before", "diez para las"
std::optional<PointReader::Offset> PointReader::minutes_to_hour(std::size_t at) const {
  const Number* n = t_.number(at);
  constexpr double most = 29;
  if (n == nullptr || n->ordinal || n->dollars || n->thousands || n->percent || n->value < 1 ||
      n->value > most || n->value != static_cast<int>(n->value))
    return std::nullopt;
  const bool of_five = static_cast<int>(n->value) % 5 == 0;
  const bool counted = t_.is(n->last, "minutes minute minutos"_words);
  const std::size_t i = counted ? n->last + 1 : n->last;
  if (!t_.follows(i)) return std::nullopt;
  const int minutes = static_cast<int>(n->value);
  if (t_.is(i, "para pa"_words) && t_.is(i + 1, "las la"_words)) return Offset{i + 1, -minutes};
  const Number* hour = t_.number(i + 1);
  const bool at_noon = t_.is(i + 1, "noon midday"_words);
  const bool led = t_.is(at - (at > 0 ? 1 : 0), "from between of budget"_words) && at > 0;
  if (at_noon && !(led && t_.is(i, "to"_words)) &&
      t_.is(i, "to till til of before past after"_words) &&
      (!n->digits || n->value > 12 || !t_.is(i, "to till til"_words)))
    return Offset{i + 1, t_.is(i, "past after"_words) ? minutes : -minutes};
  if (hour == nullptr || hour->value > 12 || hour->dollars) return std::nullopt;
  if (t_.is(i, "past"_words) || (of_five && t_.is(i, "after"_words))) return Offset{i + 1, minutes};
  if (!of_five && !counted) return std::nullopt;
  if (t_.is(i, "til till of before"_words)) return Offset{i + 1, -minutes};
  if (!t_.is(i, "to"_words)) return std::nullopt;
  // "10 to 3", "5 to 7" and "from ten to two" are ranges.
  const bool late = n->value > 12 || counted;
  const bool spelled = !n->digits && !hour->digits && n->value == 10;
  const bool at_point = !n->digits && at > 0 && t_.is(at - 1, "at"_words);
  const bool no_range = n->value == 5 && (at_point || hour->value < 6 || hour->value > 8);
  if (led || !(late || spelled || no_range)) return std::nullopt;
  return Offset{i + 1, -minutes};
}

std::optional<Point> PointReader::after_hour(std::size_t at) const {
  const Number* hour = t_.number(at);
  if (hour == nullptr || hour->value < 1 || hour->value > 12 || hour->ordinal) return std::nullopt;
  const std::size_t i = hour->last;
  if (t_.are(i, "y media"_words)) return fraction(i + 2, static_cast<int>(hour->value), 30);
  if (t_.are(i, "y cuarto"_words)) return fraction(i + 2, static_cast<int>(hour->value), 15);
  if (t_.are(i, "menos cuarto"_words)) return fraction(i + 2, static_cast<int>(hour->value), -15);
  if (t_.are(i, "y pico"_words) || t_.are(i, "y algo"_words)) {
    auto found = fraction(i + 2, static_cast<int>(hour->value), 0);
    found.approximate = true;
    return found;
  }
  const bool menos = t_.is(i, "menos"_words);
  if (!menos && !t_.is(i, "y"_words)) return std::nullopt;
  const Number* m = t_.number(i + 1);
  if (m == nullptr || m->thousands || m->ordinal || m->value < 5 || m->value > 55 ||
      static_cast<int>(m->value) % 5 != 0)
    return std::nullopt;
  if (!near_day_ && t_.before(at) != "las" && t_.before(at) != "la") return std::nullopt;
  const int minutes = static_cast<int>(m->value);
  return fraction(m->last, static_cast<int>(hour->value), menos ? -minutes : minutes);
}

}  // namespace kept::bot::when
