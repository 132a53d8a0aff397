#include "bot/when/clock_named.h"

#include "bot/lexicon/senses.h"
#include "bot/when/clock_leads.h"
#include "bot/when/clock_point.h"
#include "bot/when/clock_words.h"

namespace kept::bot::when {
namespace {

constexpr int hour_minutes = 60;
constexpr double longest_wait = 1000;  // of anything; beyond nobody counts so

// How long something takes: "an hour and a half", "45 min", "hora y media".
class Durations {
 public:
  explicit Durations(const Tokens& tokens) : t_(tokens) {}

  std::optional<Duration> read(std::size_t at) const {
    auto first = one(at);
    if (!first) return std::nullopt;
    // "1 hour and 20 minutes", "una hora y 15"
    const std::size_t next = t_.is(first->last, "and y"_words) ? first->last + 1 : first->last;
    if (first->minutes >= hour_minutes && t_.follows(next)) {
      if (const auto second = one(next); second && second->minutes < hour_minutes)
        return Duration{second->last, first->minutes + second->minutes};
    }
    return first;
  }

 private:
  // How many, with how the unit may follow.
  struct Count {
    std::size_t last = 0;
    double value = 0;
    bool half = false;  // of one unit
  };

  std::optional<Duration> one(std::size_t at) const {
    const auto count = count_at(at);
    if (!count) return std::nullopt;
    const std::size_t unit = count->last;
    if (!t_.inside(unit) || (unit > at && t_.text.breaks(unit))) return std::nullopt;
    const double each = minutes_of(unit);
    if (each == 0) return std::nullopt;
    Duration out{unit + 1, count->half ? each / 2 : count->value * each};
    if (t_.are(out.last, "and a half"_words)) {
      out.minutes += each / 2;
      out.last += 3;
    } else if (t_.are(out.last, "y media"_words)) {
      out.minutes += each / 2;
      out.last += 2;
    }
    return out;
  }

  double minutes_of(std::size_t i) const {
    if (t_.text.glued(i) && t_.is(i, "h"_words)) return hour_minutes;
    if (t_.text.glued(i) && t_.is(i, "m"_words)) return 1;
    if (t_.is(i, "horita horitas ratito"_words)) return t_.is(i, "ratito"_words) ? 0 : hour_minutes;
    if (t_.sense(i).time != TimeWord::unit) return 0;
    const auto unit = static_cast<TimeUnit>(t_.sense(i).time_value);
    return unit == TimeUnit::hour ? hour_minutes : unit == TimeUnit::minute ? 1 : 0;
  }

  std::optional<Count> count_at(std::size_t at) const {
    if (t_.is(at, half_of_one))
      return Count{t_.is(at + 1, "an a of"_words) ? at + 2 : at + 1, 0, true};
    if (t_.are(at, "one and a half"_words)) return Count{at + 4, 1.5, false};
    if (t_.is(at, one_of_them)) {
      if (t_.is(at + 1, "half"_words)) return Count{at + 2, 0, true};
      if (t_.are(at + 1, "quarter of an"_words)) return Count{at + 4, 0.25, false};
      if (const auto some = few(at + 1)) return some;
      return Count{at + 1, 1, false};
    }
    if (const auto some = few(at)) return some;
    // "en hora y media"
    if (t_.is(at, "hora hour"_words) && t_.is(at + 1, "y and"_words)) return Count{at, 1, false};
    const Number* n = t_.number(at);
    if (n == nullptr || n->dollars || n->thousands || n->ordinal || n->value > longest_wait)
      return std::nullopt;
    if (t_.are(n->last, "and a half"_words)) return Count{n->last + 3, n->value + 0.5, false};
    return Count{n->last, n->value, false};
  }

  std::optional<Count> few(std::size_t i) const {
    if (t_.is(i, couple)) return Count{t_.is(i + 1, of_couple) ? i + 2 : i + 1, 2, false};
    const bool some = t_.is(i, few_of_them);
    if (some && t_.number(i + 1) == nullptr) return Count{i + 1, 3, false};
    return std::nullopt;
  }

  const Tokens& t_;
};

ClockAtom ahead(std::size_t at, std::size_t last, double minutes, std::string_view rule) {
  ClockAtom out = clock_atom(at, last, rule);
  out.from_now = static_cast<int>(minutes);
  return out;
}

bool ends(const Tokens& t, std::size_t i) {
  return !t.inside(i) || t.text.pauses(i) || t.is(i, "please pls if ok thanks or then"_words);
}

// "in 45" under a question for the time.
std::optional<ClockAtom> minutes_alone(const Tokens& t, std::size_t at, std::size_t i) {
  constexpr double least = 5;
  constexpr double most = 90;
  const Number* n = t.number(i);
  if (n == nullptr || n->dollars || n->thousands || n->ordinal || n->value < least ||
      n->value > most || static_cast<int>(n->value) % 5 != 0)
    return std::nullopt;
  // "be there in 15 to see it"
  const bool arrives = at > 0 && t.is(at - 1, "there here over by"_words);
  if (!ends(t, n->last) && !(arrives && t.is(n->last, "to for so and"_words))) return std::nullopt;
  ClockAtom out = ahead(at, n->last, n->value, "minutes from now");
  out.weak = !arrives;
  return out;
}

// "tell me when you open tomorrow", "do you know when they open"; not "call me when you open"
bool asks_to_know(const Tokens& t, std::size_t at) {
  if (at == 0 || t.text.pauses(at)) return false;
  if (t.is(at - 1, "me us"_words)) return t.is(at - 2, "tell remind"_words);
  return t.is(at - 1,
              "know wonder wondering ask asking sure remember idea curious forgot saber dime "
              "digame"_words);
}

// "it died twice and now the heat blows cold"
bool goes_on_to_tell(const Tokens& t, std::size_t at, std::size_t last) {
  const bool begins = at == 0 || t.text.pauses(at) || t.is(at - 1, "and but so"_words);
  return begins && t.follows(last) && t.follows(last + 1) &&
         t.is(last, "the my it he she they there its this both all"_words);
}

}  // namespace

std::optional<Duration> read_duration(const Tokens& t, std::size_t at) {
  return Durations(t).read(at);
}

std::optional<ClockAtom> read_from_now(const Tokens& t, std::size_t at, bool counted) {
  if (const auto now = clock_phrase(t, at, ClockWord::now)) {
    const bool leads =
        now->last == at + 1 && t.is(now->last, "that que if i"_words) && !t.text.pauses(now->last);
    // "now to 5", unlike "now to see it"
    const bool until = t.is(now->last, "until till through"_words) ||
                       (t.is(now->last, "to"_words) &&
                        (t.number(now->last + 1) != nullptr ||
                         t.is(now->last + 1, "about around noon close closing"_words)));
    const bool ranges = until && t.follows(now->last);
    if (!leads && !ranges && !goes_on_to_tell(t, at, now->last)) {
      ClockAtom out = ahead(at, now->last, 0, "now");
      out.weak = true;
      return out;
    }
  }
  std::size_t i = at;
  const bool in = t.is(i, "in en within"_words) || t.are(i, "dentro de"_words);
  if (in) i += t.is(i, "dentro"_words) ? 2 : 1;
  if (in && t.is(i, before_wait) &&
      (t.number(i + 1) != nullptr || !t.is(i, "unos unas the another"_words)))
    ++i;
  const bool about = in && t.is(i - 1, "about like como around"_words);
  const auto duration = Durations(t).read(i);
  if (!duration) return in ? minutes_alone(t, at, i) : std::nullopt;
  const bool later = t.are(duration->last, "from now"_words);
  if (!in && !later && !counted) {
    // "20 minutes" as a whole answer, "bout an hour", "on my way, 15 min"
    const bool given = t.before(at, 2) == "give" || t.before(at, 2) == "need";
    constexpr std::size_t few = 4;
    const bool roughly = at > 0 && t.is(at - 1, "about around roughly like maybe"_words);
    const std::size_t lead = roughly ? at - 1 : at;
    const bool leads = lead == 0 || (t.text.pauses(lead) && lead <= few);
    const bool whole =
        (leads || given) && ends(t, duration->last) && t.size() <= duration->last + 2;
    if (!whole || duration->minutes > 12 * hour_minutes) return std::nullopt;
    ClockAtom out = ahead(at, duration->last, duration->minutes, "from now");
    out.weak = true;
    if (roughly && !t.is(at - 1, "like"_words)) out.grain = Grain::hour;
    return out;
  }
  std::size_t last = later ? duration->last + 2 : duration->last;
  const auto so = clock_phrase(t, last, ClockWord::about_behind);
  if (so) last = so->last;
  if (t.is(last, "time"_words)) ++last;
  ClockAtom out = ahead(at, last, duration->minutes, "from now");
  const bool of_minutes = static_cast<int>(duration->minutes) % hour_minutes != 0;
  const bool round = !in && at > 0 && t.is(at - 1, "about around like roughly"_words) &&
                     !(t.is(at - 1, "like"_words) && of_minutes);
  const bool like = t.is(i - (i > 0 ? 1 : 0), "like"_words);  // "in like 20 minutes"
  if ((about && !(like && of_minutes)) || so || round) out.grain = Grain::hour;
  return out;
}

namespace {

// "tomorrow lunch", "lunch on friday": beside its day, and alone with it.
bool is_lunch_of_day(const Tokens& t, std::size_t at) {
  if (!t.is(at, "lunch"_words)) return false;
  const auto is_day = [&](std::size_t i) {
    const TimeWord time = t.sense(i).time;
    return t.inside(i) && (time == TimeWord::weekday || time == TimeWord::today);
  };
  if (at > 0 && t.follows(at) && is_day(at - 1)) return ends(t, at + 1);
  const std::size_t next = t.is(at + 1, "on"_words) ? at + 2 : at + 1;
  return (at == 0 || t.text.pauses(at)) && t.follows(next) && is_day(next) &&
         (ends(t, next + 1) || t.is(next + 1, "works sounds would is"_words));
}

}  // namespace

std::optional<ClockAtom> read_named_time(const Tokens& t, std::size_t at, bool near_day) {
  const auto found = clock_phrase(t, at, ClockWord::named);
  if (!found && is_lunch_of_day(t, at)) {
    ClockAtom out = clock_atom(at, at + 1, "named time");
    out.start = noon;
    out.grain = Grain::hour;
    out.fixed_meridiem = true;
    return out;
  }
  if (!found) return std::nullopt;
  // "after i get off at 5" names its own hour.
  if (t.is(found->last, "at around by a"_words) || t.number(found->last) != nullptr) {
    const bool leaves = t.is(at, "salgo"_words) && t.is(found->last, "a como"_words);
    if (leaves) return std::nullopt;
    const bool off = found->open == Open::after &&
                     t.is(found->last - 1, "off out done finish salgo salga"_words);
    if (off) return std::nullopt;
  }
  // "its my lunch break"
  if (t.is(at, "my"_words) && t.before(at) == "is") return std::nullopt;
  // "when do you open" asks; "when you open" after a day or a wish tells.
  const bool opening = t.is(at, "when cuando"_words) && found->minutes == 8 * hour_minutes;
  if (opening && asks_to_know(t, at)) return std::nullopt;
  if (opening && at == 0 && !near_day && t.size() > found->last) return std::nullopt;
  if (opening && t.is(at, "cuando"_words) && t.is(at + 1, "abren"_words) && !near_day)
    return std::nullopt;
  ClockAtom out = clock_atom(at, found->last, "named time");
  (found->open == Open::before ? out.end : out.start) = found->minutes;
  out.grain = Grain::hour;
  out.open = found->open;
  out.fixed_meridiem = true;
  return out;
}

}  // namespace kept::bot::when
