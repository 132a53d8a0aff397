// Time in the books. Instants are UTC with millisecond resolution; local times carry no zone and
// mean the wall clock of one rooftop. Nothing here reads a clock: callers pass `now` as a value.
#pragma once

#include <chrono>
#include <cstdint>

namespace kept::inventory {

using Instant = std::chrono::sys_time<std::chrono::milliseconds>;
using Millis = std::chrono::milliseconds;
using Minutes = std::chrono::minutes;

// The wall clock of a rooftop, to the minute.
using LocalMinute = std::chrono::local_time<std::chrono::minutes>;
using LocalDay = std::chrono::local_days;

// A half-open span of instants [start, end).
struct Interval {
  Instant start{};
  Instant end{};

  constexpr bool operator==(const Interval&) const = default;
};

constexpr bool overlaps(const Interval& a, const Interval& b) {
  return a.start < b.end && b.start < a.end;
}

constexpr std::int64_t millis(Instant at) {
  return at.time_since_epoch().count();
}
constexpr Instant from_millis(std::int64_t ms) {
  return Instant{Millis{ms}};
}

}  // namespace kept::inventory
