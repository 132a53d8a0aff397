// A house and its people for the schedule's tests, every field defaulted: open 09:00 to 18:00 every
// day, no notice, no buffer, three weeks of horizon.
#pragma once

#include <algorithm>
#include <chrono>
#include <string_view>
#include <vector>

#include "inventory/schedule.h"

namespace kept::inventory::fixture {

using namespace std::chrono_literals;

inline LocalMinute wall(int year, unsigned month, unsigned day, int hour = 0, int minute = 0) {
  const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{month},
                                         std::chrono::day{day}};
  return LocalMinute{LocalDay{date}} + std::chrono::hours{hour} + Minutes{minute};
}

inline WeeklyHours every_day(std::vector<DaySpan> spans) {
  WeeklyHours hours;
  hours.fill(spans);
  return hours;
}

inline const WeeklyHours all_day = every_day({{0, 1440}});

struct House {
  Rooftop rooftop;
  WeeklyHours shifts = all_day;
  std::vector<std::vector<Interval>> busy;

  explicit House(std::string_view zone = "America/New_York") {
    rooftop.zone = zone;
    rooftop.hours = every_day({{9 * 60, 18 * 60}});
    rooftop.policies.notice_min = 0min;
    rooftop.policies.buffer = 0min;
    busy.resize(1);
  }

  HouseTimes times() const { return {&rooftop, *Zone::find(rooftop.zone)}; }
  Instant at(LocalMinute local) const { return times().zone.to_instant(local).instant; }

  void book(std::size_t person, LocalMinute start, Minutes duration = 45min) {
    auto& taken = busy[person];
    taken.push_back({at(start), at(start) + duration});
    std::sort(taken.begin(), taken.end(),
              [](const Interval& a, const Interval& b) { return a.start < b.start; });
  }

  std::vector<StaffCalendar> people() const {
    std::vector<StaffCalendar> all;
    for (std::size_t i = 0; i < busy.size(); ++i)
      all.push_back({StaffId{static_cast<std::int64_t>(i) + 1}, &shifts, busy[i]});
    return all;
  }
};

}  // namespace kept::inventory::fixture
