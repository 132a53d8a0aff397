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
  bool refused = false;   // "not friday", "friday does not work"
  bool booked = false;    // the time of a booking that exists: "my friday appointment"
  bool moved_to = false;  // "to friday": where a booking is moved
  bool weak = false;      // needs a reason to be a time at all: "around 15"
};

std::vector<TimeMention> find_times(const Tokens& tokens, LocalMinute now);

// Wanted times as windows. A day said once holds for every time and a time said once for every day;
// `context` only lends its day or time to mentions that lack one.
std::vector<When> resolve(std::span<const TimeMention> wanted, std::span<const TimeMention> context,
                          LocalMinute now);

}  // namespace kept::bot::when
