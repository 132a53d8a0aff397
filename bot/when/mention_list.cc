#include "bot/when/mention_list.h"

#include "bot/lexicon/senses.h"
#include "bot/when/affair_words.h"
#include "bot/when/beside.h"
#include "bot/when/clock_point.h"
#include "bot/when/judge.h"
#include "bot/when/parted.h"

namespace kept::bot::when {
namespace {

using std::chrono::days;

// Nobody puts forward more times at once.
constexpr std::size_t most = 40;

// Joins a new day or time of day with the mention before it.
class Joiner {
 public:
  Joiner(const Tokens& tokens, std::vector<TimeMention>& mentions)
      : t_(tokens), mentions_(mentions) {}

  // False if there are too many already.
  bool add(const DayAtom& day) {
    if (!mentions_.empty() && joins_last(day)) return true;
    if (mentions_.size() >= most) return false;
    TimeMention mention;
    mention.first = static_cast<std::uint32_t>(day.first);
    mention.last = static_cast<std::uint32_t>(day.last);
    mention.day = in_week_of_former(day);
    take_former_along(day);
    mention.past = day.past;
    mention.weak = day.weak;
    mentions_.push_back(mention);
    return true;
  }

  bool add(ClockAtom clock) {
    if (!mentions_.empty() && joins_last(clock)) return true;
    if (mentions_.size() >= most) return false;
    TimeMention mention;
    mention.first = static_cast<std::uint32_t>(clock.first);
    mention.last = static_cast<std::uint32_t>(clock.last);
    if (!mentions_.empty() && mentions_.back().clock && clock.first == mentions_.back().last + 1 &&
        or_between(mentions_.back().last, clock.first))
      share_in_list(*mentions_.back().clock, clock);
    mention.clock = clock;
    mention.weak = clock.weak;
    // "friday at 3 or 4": as sure of the second as of the first.
    if (!mentions_.empty() && !mentions_.back().weak && clock.first - mentions_.back().last <= 1)
      mention.weak = false;
    mentions_.push_back(mention);
    return true;
  }

 private:
  bool or_between(std::size_t from, std::size_t to) const {
    for (std::size_t i = from; i < to; ++i) {
      if (t_.is(i, "or o and y"_words)) return true;
    }
    return false;
  }

  bool prefers(std::size_t from, std::size_t to) const {
    for (std::size_t i = from; i <= to; ++i) {
      if (t_.is(i, "mejor prefiero preferiria better rather"_words)) return true;
    }
    return false;
  }

  // "between 2 and 4, plumbers coming in the morning": behind a pause, what else there is then.
  bool affair_between(std::size_t from, std::size_t to) const {
    bool pause = false;
    for (std::size_t i = from; i < to; ++i) {
      pause = pause || t_.text.pauses(i);
      if (!pause) continue;
      if (t_.is(i, affairs) || t_.is(i, guests)) return true;
      if (t_.is(i, "flight game kickoff shift"_words)) return true;
      if (t_.is(i, "appointment"_words) &&
          t_.is(i - 1, "doctor doctors doc docs dr medical vet eye hair nail therapy"_words))
        return true;
    }
    return false;
  }

  // "not gonna make it at 4 could i come the day after tomorrow"
  bool asks_between(std::size_t from, std::size_t to) const {
    for (std::size_t i = from; i < to; ++i) {
      if (t_.is(i, "can could may"_words) && t_.is(i + 1, "i we"_words)) return true;
    }
    return false;
  }

  // "push my 10:00 appointment to friday": from the one to the other.
  bool moved_between(const TimeMention& last, std::size_t day) const {
    const std::size_t to = t_.is(day, "to"_words) ? day : day - 1;
    return last.clock && !last.clock->from_now && last.first > 0 && t_.is(to, "to"_words) &&
           t_.is(last.first - 1, "my the our from"_words) && speaks_of_moving(t_, last.first);
  }

  // "saturday, can we see the Highlander around noon": what stands between is no part of a time.
  bool asks_of_thing(std::size_t from, std::size_t to) const {
    constexpr std::size_t least = 4;
    return to - from >= least && asks_between(from, to);
  }

  bool paused(std::size_t from, std::size_t to) const {
    for (std::size_t i = from; i <= to; ++i) {
      if (t_.text.pauses(i)) return true;
    }
    return false;
  }

  // "next tuesday or wednesday" are days of one week.
  DayAtom in_week_of_former(DayAtom day) const {
    if (mentions_.empty() || !mentions_.back().day || day.rule != "weekday") return day;
    const TimeMention& last = mentions_.back();
    const bool listed = day.first <= last.last + 1 && !t_.breaks(day.first);
    const bool of_week = last.day->rule == "next weekday" || last.day->rule == "weekday of a week";
    if (!listed || !of_week) return day;
    day.day = weekday_from(monday_of(last.day->day), weekday_of(day.day));
    day.other.reset();
    day.rule = "weekday of a week";
    return day;
  }

  // "saturday or sunday next weekend": the former is of that week too, if it comes before.
  void take_former_along(const DayAtom& day) {
    if (mentions_.empty()) return;
    TimeMention& last = mentions_.back();
    // "el 3 o el 4 de marzo"
    if (day.rule == "date" && last.day && last.day->rule == "day of the month" &&
        day.first == last.last + 1 && or_between(last.last, day.first) &&
        day_of_month(last.day->day) < day_of_month(day.day))
      last.day->day = day.day - days(day_of_month(day.day) - day_of_month(last.day->day));
    if (day.rule != "weekday of a week") return;
    if (!last.day || last.day->rule != "weekday" || day.first != last.last + 1 ||
        !or_between(last.last, day.first))
      return;
    const Day of_week = weekday_from(monday_of(day.day), weekday_of(last.day->day));
    if (of_week > day.day) return;
    last.day->day = of_week;
    last.day->other.reset();
  }

  bool is_today(const DayAtom& day) const {
    return day.rule == "today or tomorrow" && t_.is(day.first, "today hoy"_words);
  }

  bool joins_last(const DayAtom& day) {
    TimeMention& last = mentions_.back();
    const bool near = day.first - last.last <= 6 && !or_between(last.last, day.first) &&
                      !parted(t_, last.last, day.first) && !asks_between(last.last, day.first);
    if (!near || day.past || moved_between(last, day.first)) return false;
    // "ahorita mismo, hoy"
    if (!last.day && last.clock && last.clock->from_now && is_today(day)) {
      last.last = static_cast<std::uint32_t>(day.last);
      last.weak = false;
      return true;
    }
    // "cant do mornings. wednesday evening?"
    const bool general = !last.day && is_in_plural(t_, last) && paused(last.last, day.first);
    if (general) return false;
    if (!last.day && !(last.clock && last.clock->from_now)) {
      last.day = day;
      last.last = static_cast<std::uint32_t>(day.last);
      if (!day.weak) last.weak = false;
      return true;
    }
    if (last.day && narrows(day)) return true;
    if (last.day && rebases(day)) return true;
    if (!last.day || t_.breaks(day.first)) return false;
    // "the 24th, christmas eve"
    const bool same_date = last.day->dated && day.rule == "holiday" && last.day->weak &&
                           day_of_month(last.day->day) == day_of_month(day.day);
    // "the 9th, thats a thursday", "boxing day, the 26th"
    const bool known = (last.day->dated && day.rule == "weekday" &&
                        weekday_of(last.day->day) == weekday_of(day.day)) ||
                       (last.day->rule == "holiday" && day.dated &&
                        day_of_month(last.day->day) == day_of_month(day.day));
    if (last.clock && !(known && last.day->dated)) return false;
    if (last.day->day != day.day && !same_date && !known) return false;
    if (!known) last.day->day = day.day;  // "tomorrow, friday"
    last.day->other.reset();
    last.last = static_cast<std::uint32_t>(day.last);
    last.weak = last.weak && day.weak;
    return true;
  }

  static unsigned weekday_of(Day day) { return std::chrono::weekday(day).c_encoding(); }

  // "next week, say thursday", "this weekend, sunday": a day of the span named before it.
  bool narrows(const DayAtom& day) {
    TimeMention& last = mentions_.back();
    const DayAtom& span = *last.day;
    // "on a weekday, say tuesday"
    if (span.rule == "weekdays" && day.rule == "weekday" && day.day != span.day) {
      last.day = day;
      last.last = static_cast<std::uint32_t>(day.last);
      return true;
    }
    if (!span.whole || !span.end || day.end || day.after_last != 0 ||
        t_.is(last.first - (last.first > 0 ? 1 : 0), "not no"_words) ||
        t_.is(day.first - 1, "except but besides not excepto menos"_words))
      return false;
    DayAtom within = day;
    if (day.rule == "weekday") {
      within.day = weekday_from(*span.whole, weekday_of(day.day));
      if (span.week) within.rule = "weekday of a week";
    }
    if (day.rule == "day of the month") {  // "next month, on the 5th"
      const auto of_span = day_of_month_after(*span.whole - days(1), day_of_month(day.day));
      if (of_span) within.day = *of_span;
    }
    if (within.day < *span.whole || within.day >= *span.end) return false;
    within.first = span.first;
    within.other.reset();
    last.day = within;
    last.last = static_cast<std::uint32_t>(day.last);
    last.weak = false;
    return true;
  }

  // "saturday or sunday this weekend": the span behind weekdays says of which week they are.
  bool rebases(const DayAtom& span) {
    TimeMention& last = mentions_.back();
    const bool short_span = span.whole && span.end && *span.end - *span.whole <= days(7);
    if (!short_span || last.day->rule != "weekday" || span.first > last.last) return false;
    const auto rebased = [&](Day day) { return weekday_from(*span.whole, weekday_of(day)); };
    if (rebased(last.day->day) >= *span.end) return false;
    std::size_t next = mentions_.size();
    while (next > 0 && mentions_[next - 1].day && mentions_[next - 1].day->rule == "weekday" &&
           (next == mentions_.size() || mentions_[next].first <= mentions_[next - 1].last + 1)) {
      --next;
      mentions_[next].day->day = rebased(mentions_[next].day->day);
      mentions_[next].day->other.reset();
    }
    last.last = static_cast<std::uint32_t>(span.last);
    return true;
  }

  static unsigned day_of_month(Day day) {
    return static_cast<unsigned>(std::chrono::year_month_day(day).day());
  }

  // How near a clock stands behind the last mention.
  struct Distance {
    bool either = false;  // an "or" stands between
    bool near = false;
    bool next = false;
  };

  bool joins_last(ClockAtom& clock) {
    TimeMention& last = mentions_.back();
    constexpr std::size_t far = 30;  // tokens; beyond nothing is said together
    if (clock.first - last.last > far) return false;
    Distance at;
    at.either = or_between(last.last, clock.first);
    at.near = clock.first - last.last <= 6 && !at.either && !parted(t_, last.last, clock.first);
    at.next = at.near && clock.first - last.last <= 3;
    if (!last.day && is_in_plural(t_, last) && paused(last.last, clock.first)) return false;
    // "wednesday not thursday, 4pm": of the day that is not ruled out.
    const bool ruled_out = last.day && !last.clock && last.first > 0 &&
                           t_.is(last.first - 1, "not"_words) && paused(last.last, clock.first);
    if (ruled_out) {
      clock.weak = clock.weak && last.weak;
      return false;
    }
    if (last.day && !last.clock && asks_of_thing(last.last, clock.first)) {
      clock.weak = clock.weak && last.weak;
      return false;
    }
    return last.clock ? joins_clock(last, clock, at) : joins_day(last, clock, at);
  }

  static void take(TimeMention& last, const ClockAtom& clock) {
    last.clock = clock;
    last.last = static_cast<std::uint32_t>(clock.last);
  }

  // A clock behind a day.
  bool joins_day(TimeMention& last, ClockAtom& clock, const Distance& at) const {
    if (at.near && !clock.from_now) {
      if (clock.part && last.day) shift_part(clock, last.first);
      if (last.day && last.day->part && !clock.part && !clock.fixed_meridiem)
        to_part(clock, *last.day->part);
      take(last, clock);
      last.weak = last.weak && clock.weak;
      return true;
    }
    // "today in an hour", "hoy, en media hora"
    if (at.near && clock.from_now && last.day && is_today(*last.day)) {
      last.day.reset();
      take(last, clock);
      last.weak = false;
      return true;
    }
    if (last.day && !clock.from_now && !at.either && !t_.breaks(clock.first) &&
        !parted(t_, last.last, clock.first)) {
      take(last, clock);
      return true;
    }
    return false;
  }

  // A clock behind another.
  bool joins_clock(TimeMention& last, ClockAtom& clock, const Distance& at) const {
    if (affair_between(last.last, clock.first)) return false;
    // "no puedo en la mañana, mejor después de las 3"
    if (last.clock->part && paused(last.last, clock.first) && prefers(last.last, clock.first))
      return false;
    if (at.next && refines(*last.clock, clock)) {
      take(last, clock);
      last.weak = false;
      return true;
    }
    // "after 2 but before 4"
    if (!at.either && last.clock->open == Open::after && clock.open == Open::before &&
        clock.first - last.last <= 2 && *last.clock->start < *clock.end) {
      last.clock->end = clock.end;
      last.clock->open = Open::none;
      last.clock->grain = Grain::minute;
      last.last = static_cast<std::uint32_t>(clock.last);
      return true;
    }
    // "i have court that morning, is 2 ok": nobody comes at two in the morning.
    const bool of_afternoon = last.clock->part && !clock.fixed_meridiem &&
                              last.clock->part_kind == static_cast<int>(DayPart::morning) &&
                              clock.start && *clock.start >= noon + 60 &&
                              *clock.start < noon + 5 * 60 && paused(last.last, clock.first);
    if (of_afternoon) return false;
    if (at.next && last.clock->part && !clock.part && !clock.from_now) {
      if (!clock.fixed_meridiem) to_part(clock, last.clock->part_kind);
      take(last, clock);
      last.weak = false;
      return true;
    }
    // "move my 10 oclock to the afternoon" is of two times.
    const bool to_part_of_day =
        clock.part && (t_.is(last.last, "to"_words) || t_.is(clock.first, "to"_words));
    if (at.next && clock.part && !last.clock->part && !last.clock->from_now && !to_part_of_day) {
      if (!last.clock->fixed_meridiem) to_part(*last.clock, clock.part_kind);
      last.last = static_cast<std::uint32_t>(clock.last);
      last.weak = false;
      return true;
    }
    // "now, in half an hour"
    if (at.next && last.clock->from_now == 0 && clock.from_now) {
      take(last, clock);
      last.weak = clock.weak;
      return true;
    }
    return false;
  }

  // "between 4 and 5, say 4:30", "my lunch break, noon to 1": a closer word on the same time.
  bool refines(const ClockAtom& wide, const ClockAtom& close) const {
    if (close.part || close.from_now || wide.from_now || !close.start) return false;
    const bool behind = *close.start >= wide.start.value_or(0);
    if (wide.rule == "named time")
      return behind || (t_.text.pauses(close.first) && close.fixed_meridiem);
    const bool said = t_.is(close.first, "say like maybe preferably around about como"_words);
    const bool point = !close.end && close.open == Open::none;
    const bool within = wide.start && *close.start >= *wide.start &&
                        (wide.open == Open::after || (wide.end && *close.start <= *wide.end));
    return said && point && within && (wide.end || wide.open != Open::none);
  }

  // "around 4 or 5", "8 or 9 pm", "3pm or 4": what is said of one holds for the other.
  static void share_in_list(ClockAtom& former, ClockAtom& clock) {
    const bool points = former.start && clock.start && !former.part && !clock.part && !former.end &&
                        !clock.end && !former.from_now && !clock.from_now;
    if (!points) return;
    if (former.grain == Grain::hour && former.rule == "approximate time") clock.grain = Grain::hour;
    if (former.open != Open::none && clock.open == Open::none) clock.open = former.open;
    constexpr int half_day = 12 * 60;
    if (!former.fixed_meridiem && clock.fixed_meridiem)
      former.start = nearest_before(*former.start, *clock.start);
    if (former.fixed_meridiem && !clock.fixed_meridiem &&
        *clock.start<*former.start&& * clock.start + half_day> * former.start &&
        *clock.start + half_day < 2 * half_day)
      *clock.start += half_day;
  }

  // "early tomorrow morning"
  void shift_part(ClockAtom& clock, std::size_t day_first) const {
    if (t_.before(day_first) == "early" || (day_first > 0 && t_.is(day_first - 1, "early"_words)))
      clock.end = *clock.start + 2 * 60;
    if (t_.before(day_first) == "late") clock.start = *clock.end - 2 * 60;
  }

  static void to_part(ClockAtom& clock, int part) {
    if (clock.start) clock.start = in_part_of_day(*clock.start, part);
    if (clock.end) clock.end = in_part_of_day(*clock.end, part);
    if (clock.start && clock.end && *clock.end <= *clock.start) *clock.end += 12 * 60;
    clock.fixed_meridiem = true;
  }

  const Tokens& t_;
  std::vector<TimeMention>& mentions_;
};

}  // namespace

void MentionList::add(const DayAtom& day) {
  full_ = !Joiner(t_, mentions_).add(day);
}

void MentionList::add(const ClockAtom& clock) {
  full_ = !Joiner(t_, mentions_).add(clock);
}

std::vector<TimeMention> MentionList::take() {
  for (TimeMention& mention : mentions_) read_beside(t_, mention);
  return std::move(mentions_);
}

}  // namespace kept::bot::when
