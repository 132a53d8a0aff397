#include <algorithm>

#include "bot/lexicon/senses.h"
#include "bot/when/clock_point.h"
#include "bot/when/when.h"

namespace kept::bot::when {
namespace {

using std::chrono::days;
using std::chrono::minutes;

bool same(const When& a, const When& b) {
  return a.start == b.start && a.end == b.end && a.grain == b.grain && a.open == b.open;
}

When day_window(const DayAtom& day) {
  When out;
  out.start = LocalMinute(day.day);
  if (day.end) out.end = LocalMinute(*day.end);
  out.grain = day.week ? Grain::week : Grain::day;
  out.said_date = true;
  return out;
}

ClockAtom clock_of_part(int kind) {
  ClockAtom out;
  const auto part = static_cast<DayPart>(kind);
  out.start = part == DayPart::morning ? 8 * 60 : part == DayPart::afternoon ? 12 * 60 : 17 * 60;
  out.end = part == DayPart::morning ? 12 * 60 : part == DayPart::afternoon ? 17 * 60 : 21 * 60;
  out.grain = Grain::part_of_day;
  out.part = true;
  out.rule = "part of day";
  return out;
}

// At seven and at eight people come in the morning and in the evening.
bool is_of_either_half(const ClockAtom& clock) {
  if (clock.fixed_meridiem || clock.part || clock.from_now || clock.end ||
      clock.open != Open::none || clock.rule == "named time")
    return false;
  const int hour = *clock.start / 60;
  return hour == 8 || hour == 19;
}

// Without a day: today while it is still ahead, else tomorrow.
Day day_for(const ClockAtom& clock, LocalMinute now) {
  const Day today = std::chrono::floor<days>(now);
  const int edge = clock.start ? *clock.start : clock.end.value_or(0);
  return LocalMinute(today) + minutes(edge) > now ? today : today + days(1);
}

}  // namespace

std::vector<TimeMention> complete(std::span<const TimeMention> wanted,
                                  std::span<const TimeMention> context, LocalMinute now) {
  std::vector<TimeMention> all(wanted.begin(), wanted.end());
  for (TimeMention& m : all) {
    if (!m.clock && m.day && m.day->part) m.clock = clock_of_part(*m.day->part);
  }
  const DayAtom* day = nullptr;
  const ClockAtom* clock = nullptr;
  int day_count = 0;
  int clock_count = 0;
  for (const TimeMention& m : all) {
    if (m.day) day = &*m.day, ++day_count;
    if (m.clock && !m.clock->from_now) clock = &*m.clock, ++clock_count;
  }
  if (day_count == 0) {
    for (const TimeMention& m : context) {
      if (m.day && !m.past) day = &*m.day, day_count = 1;
    }
  }
  if (clock_count == 0) {
    for (const TimeMention& m : context) {
      if (m.clock && !m.clock->from_now) clock = &*m.clock, clock_count = 1;
    }
  }
  const std::optional<DayAtom> shared_day = day_count == 1 ? std::optional(*day) : std::nullopt;
  const std::optional<ClockAtom> shared_clock =
      clock_count == 1 ? std::optional(*clock) : std::nullopt;
  std::optional<DayAtom> last_day;
  std::vector<TimeMention> out;
  std::vector<When> windows;
  for (TimeMention& m : all) {
    if (m.day) last_day = m.day;
    if (!m.day && !(m.clock && m.clock->from_now)) m.day = shared_day ? shared_day : last_day;
    if (!m.clock) m.clock = shared_clock;
    const When found = window(m, now);
    const bool repeated = std::any_of(windows.begin(), windows.end(),
                                      [&](const When& known) { return same(known, found); });
    if (repeated) continue;
    windows.push_back(found);
    out.push_back(m);
  }
  return out;
}

When window(const TimeMention& m, LocalMinute now) {
  When out;
  if (m.clock && m.clock->from_now) {
    out.start = now + minutes(*m.clock->from_now);
    if (m.clock->end) out.end = LocalMinute(std::chrono::floor<days>(now)) + minutes(*m.clock->end);
    out.grain = m.clock->grain;
    out.said_date = true;  // counted from now, it is on no other day
    out.said_time = true;
    return out;
  }
  if (!m.clock) return day_window(*m.day);
  if (m.day && m.day->week) return day_window(*m.day);
  const Day day = m.day ? m.day->day : day_for(*m.clock, now);
  if (m.clock->start) out.start = LocalMinute(day) + minutes(*m.clock->start);
  if (m.clock->end) out.end = LocalMinute(day) + minutes(*m.clock->end);
  out.grain = m.clock->grain;
  out.open = m.clock->open;
  out.said_date = m.day.has_value();
  out.said_time = true;
  return out;
}

std::vector<OtherTime> other_times(const TimeMention& m, LocalMinute now) {
  std::vector<OtherTime> out;
  if (m.day && m.day->other) {
    TimeMention other = m;
    other.day->day = m.day->other->day;
    other.day->end = m.day->other->end;
    out.push_back({window(other, now), m.day->other->why});
  }
  if (m.clock && m.clock->start && is_of_either_half(*m.clock)) {
    TimeMention other = m;
    constexpr int half_day = 12 * 60;
    *other.clock->start += *m.clock->start < half_day ? half_day : -half_day;
    out.push_back({window(other, now), "the other half of the day"});
  }
  return out;
}

std::vector<When> resolve(std::span<const TimeMention> wanted, std::span<const TimeMention> context,
                          LocalMinute now) {
  std::vector<When> out;
  for (const TimeMention& m : complete(wanted, context, now)) out.push_back(window(m, now));
  return out;
}

}  // namespace kept::bot::when
