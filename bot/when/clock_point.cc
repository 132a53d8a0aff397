#include "bot/when/clock_point.h"

#include <cmath>

#include "bot/lexicon/senses.h"
#include "bot/when/clock_leads.h"
#include "bot/when/clock_words.h"

namespace kept::bot::when {
namespace {

void set_half(Point& p, bool afternoon) {
  const int minutes = p.minutes % noon;
  p.minutes = afternoon ? minutes + noon : minutes;
  p.meridiem = p.certain = true;
}

}  // namespace

// Without am or pm: 8 to 11 in the morning, noon, 1 to 7 in the afternoon.
int by_custom(int hour) {
  return hour >= 1 && hour <= 7 ? hour + 12 : hour;
}

std::size_t skip_article(const Tokens& tokens, std::size_t i) {
  return tokens.is(i, articles) ? i + 1 : i;
}

ClockAtom clock_atom(std::size_t first, std::size_t last, std::string_view rule) {
  ClockAtom out;
  out.first = first;
  out.last = last;
  out.rule = rule;
  return out;
}

std::optional<Part> PointReader::part_at(std::size_t at) const {
  // "what time do you close to night"
  const bool tonight = t_.are(at, "to night"_words) && t_.follows(at + 1) &&
                       t_.sense(at - (at > 0 ? 1 : 0)).time == TimeWord::none;
  if (tonight) return part_of(at + 2, static_cast<int>(DayPart::evening), Shade::whole);
  std::size_t i = at;
  Shade shade = Shade::whole;
  const auto shaded = [&](std::size_t k) {
    const Shade found = t_.is(k, saying_early)    ? Shade::early
                        : t_.is(k, saying_late)   ? Shade::late
                        : t_.is(k, saying_middle) ? Shade::middle
                                                  : Shade::whole;
    if (found != Shade::whole) shade = found;
    return found != Shade::whole;
  };
  for (int k = 0; k < 4; ++k) {
    const bool lead = t_.is(i, before_part);
    if ((shaded(i) || lead) && i - at < 4) ++i;
  }
  if (t_.is(i, article_of_part)) ++i;
  if (shaded(i)) ++i;
  const WordSense& sense = t_.sense(i);
  int kind = sense.time_value;
  if (t_.is(i, "manana"_words) && i > at && t_.is(i - 1, "la las esta media"_words)) {
    kind = static_cast<int>(DayPart::morning);
  } else if (near_day_ && i == at && t_.is(i, "eve"_words)) {
    kind = static_cast<int>(DayPart::evening);  // "friday eve"
  } else if (sense.time != TimeWord::day_part) {
    return std::nullopt;
  }
  if (i > at && t_.text.breaks(i)) return std::nullopt;
  if (t_.is(at, "a al final finales inicio to of on"_words) && shade == Shade::whole &&
      !t_.is(at, "a"_words))
    return std::nullopt;
  std::size_t last = i + 1;
  const bool shaded_behind =
      t_.is(last, "temprano tempranito"_words) ||
      (t_.is(last, "early late"_words) && t_.follows(last) && t_.text.pauses(last + 1));
  if (shaded_behind && shaded(last)) ++last;
  return part_of(last, kind, shade);
}

Part PointReader::part_of(std::size_t last, int kind, Shade shade) {
  Part out;
  out.last = last;
  out.kind = kind;
  const auto part = static_cast<DayPart>(kind);
  out.start = part == DayPart::morning ? 8 * 60 : part == DayPart::afternoon ? noon : 17 * 60;
  out.end = part == DayPart::morning ? noon : part == DayPart::afternoon ? 17 * 60 : 21 * 60;
  constexpr int two_hours = 2 * 60;
  if (shade == Shade::early) out.end = out.start + two_hours;
  if (shade == Shade::late) out.start = out.end - two_hours;
  if (shade == Shade::middle) {
    out.start = (out.start + out.end) / 2 / 60 * 60 - 60;
    if (part == DayPart::afternoon) out.start += 60;
    out.end = out.start + two_hours;
  }
  return out;
}

const std::optional<Point>& PointReader::read(std::size_t at, bool loose) const {
  if (known_.at != at || known_.loose != loose) known_ = {at, loose, read_anew(at, loose)};
  return known_.point;
}

std::optional<Point> PointReader::read_anew(std::size_t at, bool loose) const {
  if (!t_.inside(at)) return std::nullopt;
  const WordSense& sense = t_.sense(at);
  if (sense.time == TimeWord::named) {
    if (t_.is(at, "lunch almuerzo"_words)) return std::nullopt;
    return meridiem({at + 1, sense.time_value * 60, true, true, t_.is(at, "noonish"_words), false});
  }
  if (t_.are(at, "medio dia"_words)) return Point{at + 2, noon, true, true, false, false};
  if (t_.are(at, "mid day"_words)) return Point{at + 2, noon, true, true, false, false};
  if (t_.are(at, "el mediodia"_words)) return Point{at + 2, noon, true, true, false, false};
  if (auto found = spoken_fraction(at)) return meridiem(*found);
  if (auto found = spoken_hundred(at)) return meridiem(*found);
  if (auto found = homophone(at)) return meridiem(*found);
  const Number* n = t_.number(at);
  if (n == nullptr || n->dollars || n->thousands || n->percent || n->ordinal || n->plus)
    return std::nullopt;
  if (n->weak && points(at)) return std::nullopt;
  // "cualquiera de los dos"
  if (t_.before(at) == "los" && t_.before(at, 2) != "a") return std::nullopt;
  if (ends_strange_word(at) || stands_for_word(*n)) return std::nullopt;
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
  if (t_.is(at, "una un uno"_words)) {
    const bool range = t_.is(at + 1, "a"_words) && t_.number(skip_article(t_, at + 2)) != nullptr;
    return t_.before(at) != "la" && !range;
  }
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

// "need 2 move it", "talk 2 a manager", "looking 4 a truck"
bool PointReader::stands_for_word(const Number& n) const {
  if (!n.digits || (n.value != 2 && n.value != 4) || t_.text.key(n.first).size() != 1 ||
      !t_.follows(n.last) || t_.text.gap(n.last) != gap_space)
    return false;
  if (n.value == 4) return t_.is(n.last, "a an the my sale"_words);
  if (leads_to_verb(n)) return true;
  return n.first > 0 && t_.follows(n.first) && t_.sense(n.last).time == TimeWord::none &&
         t_.number(n.last) == nullptr &&
         t_.is(n.first - 1,
               "need needs wanna want wants like have has got gotta going talk speak able hoping "
               "trying looking love ready close how about"_words) &&
         !t_.is(n.last, "or and if is works would please instead then on"_words);
}

// "tmrw 2 see the crosstrek"
bool PointReader::leads_to_verb(const Number& n) const {
  if (n.first == 0 || !t_.follows(n.first) ||
      t_.is(n.first - 1, "at around by before after til till until or and between like from"_words))
    return false;
  const std::size_t behind = t_.is(n.last, "test"_words) ? n.last + 2 : n.last + 1;
  return t_.is(n.last,
               "see look drive check come buy get pick bring schedule talk take try view meet "
               "test"_words) &&
         t_.is(behind,
               "the a an that this these those it at up him her yall ur your out in by my to with "
               "look see"_words);
}

// "the 2nd of december"; not "2 of us"
bool PointReader::of_month(std::size_t i) const {
  return t_.sense(t_.is(i, "the this"_words) ? i + 1 : i).time != TimeWord::none;
}

// "scores around 640", "credit is about 620"
bool PointReader::is_score(std::size_t at) const {
  constexpr double least = 300;
  if (t_.text[at].value < least) return false;
  for (std::size_t n = 1; n <= 4 && n <= at && !t_.text.pauses(at - n + 1); ++n) {
    if (t_.is(at - n, "score scores credit fico beacon puntaje credito"_words)) return true;
    if (!t_.is(at - n, "is are at around about like of in be sitting near approximately es"_words))
      return false;
  }
  return false;
}

bool PointReader::plausible(std::size_t next) const {
  if (!t_.inside(next) || t_.text.breaks(next)) return (t_.text.gap(next) & gap_percent) == 0;
  if ((t_.text.gap(next) & (gap_percent | gap_slash | gap_plus)) != 0) return false;
  if (t_.text.glued(next)) return false;
  // "two is the silver Avalon"
  if (t_.is(next, "is"_words) && t_.is(next + 1, "the my your a there"_words) &&
      !t_.is(next + 2, "best only earliest latest soonest time good better"_words))
    return false;
  if (!t_.spanish && t_.is(next, "me u us him her them ya"_words)) return false;  // "hold it 4 me"
  const WordSense& sense = t_.sense(next);
  if (sense.time == TimeWord::unit || sense.number == NumberWord::thousand ||
      sense.number == NumberWord::hundred)
    return false;
  // "after 2, kids nap till then"
  const bool counts_people =
      t_.is(next, "kids people friends adults friend adult"_words) && !t_.text.pauses(next);
  const bool counts =
      counts_people ||
      t_.is(next,
            "foot feet ft inches lbs pounds late behind early question questions thing things "
            "option options choice "
            "choices truck trucks suvs vans wheels keys sec secs second seconds segundos words "
            "letters "
            "miles millas k dollars bucks percent seats door doors row rows "
            "passenger passengers cylinder cylinders mpg mil grand of cars speed "
            "owner owners more score scores fico pasajeros puertas filas personas asientos "
            "cilindros or "
            "series x other times different"_words);
  return !counts || (t_.is(next, "of"_words) && near_day_ && of_month(next + 1)) ||
         t_.is(next, "or"_words);
}

// "Racer4"; not "at4", "mon4".
bool PointReader::ends_strange_word(std::size_t at) const {
  return t_.text.glued(at) && at > 0 && t_.text[at - 1].kind == TokenKind::word &&
         (t_.text[at - 1].word == unknown_word ||
          (t_.text.source(at - 1).size() == 1 && t_.word(at - 1) != "t"));
}

// "10:00:00": nobody is kept to the second.
std::size_t PointReader::past_seconds(std::size_t i) const {
  constexpr double sixty = 60;
  const Number* s = t_.inside(i) && t_.text.gap(i) == gap_colon ? t_.number(i) : nullptr;
  const bool seconds = s != nullptr && s->digits && s->value < sixty && t_.text.key(i).size() == 2;
  return seconds ? s->last : i;
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
    p.last = past_seconds(m->last);
    p.certain = p.has_minutes = true;
  } else if (n.digits && t_.text[n.first].decimal) {
    const double fraction = (n.value - hour) * 100;
    minute = static_cast<int>(std::lround(fraction));
    // "16.30", "5.30"
    const bool of_day = near_day_ && hour > 0 && hour < 24 && minute % 5 == 0 &&
                        t_.text.source(n.first).size() == (hour < 10 ? 4 : 5);
    if (minute >= 60 || key.size() < 4 || !(of_day || has_meridiem(p.last))) return std::nullopt;
    p.has_minutes = true;
    p.certain = of_day;
  } else if (const auto whole = whole_hours(n)) {
    return whole;
  } else if (n.digits && (key.size() == 3 || key.size() == 4) && n.last == n.first + 1) {
    if (is_score(n.first)) return std::nullopt;
    hour = static_cast<int>(n.value) / 100;
    minute = static_cast<int>(n.value) % 100;
    if (n.value == 100 && !has_meridiem(n.last)) return std::nullopt;
    if (minute >= 60 || minute % 5 != 0 || hour < 1 || hour > 12) return std::nullopt;
    p.has_minutes = true;
  } else if (const auto oh = minutes_behind_oh(n)) {
    minute = oh->minutes;
    p.last = oh->last;
    p.certain = p.has_minutes = true;
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

bool PointReader::has_meridiem(std::size_t i) const {
  return t_.inside(i) &&
         (t_.sense(i).time == TimeWord::meridiem || (t_.text.glued(i) && t_.is(i, "a p"_words)) ||
          (t_.is(i, "a p"_words) && t_.is(i + 1, "m"_words) && t_.follows(i + 1)));
}

Point PointReader::meridiem(Point p) const {
  for (int k = 0; k < 5; ++k) {
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
    } else if (t_.is(i, "a p"_words) && t_.is(i + 1, "m"_words) && t_.follows(i + 1)) {
      set_half(p, t_.is(i, "p"_words));
      p.last = i + 2;
    } else if (t_.is(i, "ish"_words) && (t_.text.gap(i) & ~(gap_dash | gap_space)) == 0) {
      p.approximate = p.certain = true;
      p.last = i + 1;
    } else if (t_.is(i, hours_behind_number) && p.certain) {
      p.last = i + 1;
    } else if (const auto sharp = clock_phrase(t_, i, ClockWord::sharp_behind)) {
      p.last = sharp->last;
    } else if (const auto about = clock_phrase(t_, i, ClockWord::about_behind)) {
      p.approximate = p.certain = true;
      p.last = about->last;
    } else if (t_.is(i, "in"_words) && t_.is(i + 1, "the"_words) &&
               t_.sense(i + 2).time == TimeWord::meridiem) {
      p.last = i + 2;
    } else if (!said_part(p)) {
      break;
    }
  }
  // "at 7 before work"
  constexpr int latest = 19 * 60;
  if (!p.meridiem && p.minutes >= 17 * 60 && p.minutes <= latest + 45 && goes_to_work(p.last))
    p.minutes -= noon;
  return p;
}

bool PointReader::goes_to_work(std::size_t i) const {
  if (!t_.follows(i) || !t_.is(i, "before"_words)) return false;
  const bool verb = t_.is(i + 1, "i we my the"_words) || t_.is(i + 1, "going heading"_words);
  for (std::size_t k = i + 1; verb && k < i + 5 && t_.follows(k) && !t_.text.pauses(k); ++k) {
    if (t_.is(k, "work school job office"_words)) return true;
  }
  return t_.is(i + 1, "work school class"_words);
}

bool PointReader::said_part(Point& p) const {
  const std::size_t i = p.last;
  // "8 this evening", of which the day is said as well
  if (t_.is(i, "this"_words) && t_.follows(i) && t_.sense(i + 1).time == TimeWord::day_part) {
    if (p.meridiem) return false;
    p.minutes = in_part_of_day(p.minutes, t_.sense(i + 1).time_value);
    p.meridiem = p.certain = true;
    return false;
  }
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
