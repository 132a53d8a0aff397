#include <algorithm>

#include "inventory/schedule.h"

namespace kept::inventory {

namespace {

using std::chrono::days;

constexpr days search_days{60};

// The elapsed time behind a span of the wall clock. Empty when a spring gap swallows it whole.
Interval elapsed(const Zone& zone, LocalDay day, const DaySpan& span) {
  return {zone.to_instant(LocalMinute{day} + Minutes{span.open}).instant,
          zone.to_instant(LocalMinute{day} + Minutes{span.close}).instant};
}

// Calls visit(interval) for the opening times that end after `from`, in order, each cut to begin no
// earlier than `from`, until visit returns false or the days searched are used up.
template <typename Visit>
void each_opening(const HouseTimes& house, Instant from, Visit visit) {
  const auto today = std::chrono::floor<days>(house.zone.to_local(from));
  for (auto day = today; day <= today + search_days; day += days{1}) {
    for (const auto& span : open_spans(*house.rooftop, day)) {
      auto open = elapsed(house.zone, day, span);
      open.start = std::max(open.start, from);
      if (open.start < open.end && !visit(open)) return;
    }
  }
}

}  // namespace

const Closure* closure_on(const Rooftop& rooftop, LocalDay day) {
  const std::chrono::year_month_day date{day};
  const auto found = std::find_if(rooftop.closures.begin(), rooftop.closures.end(),
                                  [&](const Closure& closure) { return closure.day == date; });
  return found == rooftop.closures.end() ? nullptr : &*found;
}

std::vector<DaySpan> open_spans(const Rooftop& rooftop, LocalDay day) {
  if (closure_on(rooftop, day) != nullptr) return {};
  return rooftop.hours[std::chrono::weekday{day}.c_encoding()];
}

std::optional<Instant> next_opening(const HouseTimes& house, Instant from) {
  std::optional<Instant> opening;
  each_opening(house, from, [&](const Interval& open) {
    opening = open.start;
    return false;
  });
  return opening;
}

std::optional<Instant> next_at_work(const HouseTimes& house, const WeeklyHours& shifts,
                                    Instant from) {
  std::optional<Instant> first;
  each_opening(house, from, [&](const Interval& open) {
    const auto day = std::chrono::floor<days>(house.zone.to_local(open.start));
    for (const auto on : {day, day + days{1}}) {  // an opening may go on past midnight
      for (const auto& span : shifts[std::chrono::weekday{on}.c_encoding()]) {
        const auto shift = elapsed(house.zone, on, span);
        const auto begin = std::max(shift.start, open.start);
        if (begin < std::min(shift.end, open.end)) first = std::min(first.value_or(begin), begin);
      }
    }
    return !first;
  });
  return first;
}

std::optional<Instant> add_opening_time(const HouseTimes& house, Instant from, Minutes span) {
  Millis left = std::max(span, Minutes{0});
  std::optional<Instant> due;
  each_opening(house, from, [&](const Interval& open) {
    const Millis available = open.end - open.start;
    if (left <= available) {
      due = open.start + left;
      return false;
    }
    left -= available;
    return true;
  });
  return due;
}

}  // namespace kept::inventory
