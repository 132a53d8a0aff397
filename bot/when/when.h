// Finds the times a message names and resolves those that are wanted against the rooftop's wall
// clock.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "bot/meaning.h"
#include "bot/when/clock.h"
#include "bot/when/day.h"

namespace kept::bot::when {

// A day and a time of day said together; at least one of them.
struct TimeMention {
  std::uint32_t first = 0;  // tokens [first, last)
  std::uint32_t last = 0;
  std::optional<DayAtom> day;
  std::optional<ClockAtom> clock;
  bool past = false;
  bool refused = false;    // "not friday", "friday does not work"
  bool booked = false;     // the time of a booking that exists: "my friday appointment"
  bool moved_to = false;   // "to friday": where a booking is moved
  bool recurring = false;  // "sundays": no one day is meant
  bool weak = false;       // needs a reason to be a time at all: "around 15"
};

std::vector<TimeMention> find_times(const Tokens& tokens, LocalMinute now);

// Wanted times, each with its day and time of day: a day said once holds for every time and a time
// said once for every day. `context` only lends its day or time to mentions that lack one. None is
// there twice.
std::vector<TimeMention> complete(std::span<const TimeMention> wanted,
                                  std::span<const TimeMention> context, LocalMinute now);

// A complete mention as a window.
When window(const TimeMention& mention, LocalMinute now);

// What else some people would mean by the words of a complete mention.
struct OtherTime {
  When when;
  std::string_view why;
};
std::vector<OtherTime> other_times(const TimeMention& mention, LocalMinute now);

// The windows of wanted times.
std::vector<When> resolve(std::span<const TimeMention> wanted, std::span<const TimeMention> context,
                          LocalMinute now);

}  // namespace kept::bot::when
