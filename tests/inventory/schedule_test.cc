#include "inventory/schedule.h"

#include <string>

#include <doctest/doctest.h>

#include "tests/inventory/schedule_fixture.h"

using namespace kept::inventory;
using namespace kept::inventory::fixture;

namespace {

const auto saturday = wall(2026, 12, 5);  // 5 December 2026
const auto monday = wall(2026, 11, 30);

void check(const House& house, LocalMinute start, SlotFault expected, LocalMinute now = monday,
           Minutes duration = 45min) {
  CAPTURE(start.time_since_epoch().count());
  const auto people = house.people();
  CHECK(to_string(slot_fault(house.times(), people[0], start, duration, house.at(now))) ==
        to_string(expected));
}

// The offered starts as "HH:MM#person", within one day.
std::string offered(const House& house, LocalMinute from, LocalMinute to, std::size_t most = 99,
                    Minutes spacing = 15min, LocalMinute now = monday) {
  const SlotWish wish{{house.at(from), house.at(to)}, 45min, most, spacing};
  std::string text;
  for (const auto& slot : free_slots(house.times(), house.people(), wish, house.at(now))) {
    const auto local = house.times().zone.to_local(slot.start);
    const auto minute = (local - std::chrono::floor<std::chrono::days>(local)).count();
    if (!text.empty()) text += ' ';
    text += std::to_string(minute / 60) + ':' + (minute % 60 < 10 ? "0" : "") +
            std::to_string(minute % 60) + '#' + std::to_string(slot.staff.value);
  }
  return text;
}

}  // namespace

TEST_CASE("a start is judged against the clock first") {
  House house;
  house.rooftop.policies.notice_min = 60min;
  house.rooftop.policies.booking_days_max = 5;
  check(house, saturday + 10h, SlotFault::none);
  check(house, saturday + 10h, SlotFault::in_the_past, saturday + 10h + 1min);
  check(house, saturday + 10h, SlotFault::too_short_notice, saturday + 9h + 1min);
  check(house, saturday + 10h, SlotFault::none, saturday + 9h);
  check(house, saturday + 34h, SlotFault::beyond_horizon);
  check(house, saturday + 34h, SlotFault::none, monday + 24h);
  check(house, saturday + 24h * 3000, SlotFault::beyond_horizon);
}

TEST_CASE("only opening hours are offered, to the last minute") {
  House house;
  check(house, saturday + 8h + 45min, SlotFault::outside_hours);
  check(house, saturday + 9h, SlotFault::none);
  check(house, saturday + 17h + 15min, SlotFault::none);
  check(house, saturday + 17h + 30min, SlotFault::past_closing);
  check(house, saturday + 18h, SlotFault::outside_hours);
  check(house, saturday + 10h + 7min, SlotFault::off_grid);
  check(house, saturday + 10h, SlotFault::off_grid, monday, 0min);
  check(house, saturday + 10h, SlotFault::off_grid, monday, -45min);
  house.rooftop.hours[6] = {{9 * 60, 12 * 60}, {13 * 60, 18 * 60}};
  check(house, saturday + 11h + 30min, SlotFault::past_closing);
  check(house, saturday + 12h, SlotFault::outside_hours);
  house.rooftop.hours[6].clear();
  check(house, saturday + 11h, SlotFault::closed_weekday);
}

TEST_CASE("seconds past the quarter hour are off the grid") {
  House house;
  const auto start = house.at(saturday + 10h) + 1s;
  CHECK(house_fault(house.times(), start, 45min, house.at(monday)) == SlotFault::off_grid);
}

TEST_CASE("a closure closes its whole local day") {
  House house;
  house.rooftop.closures = {
      {std::chrono::year_month_day{std::chrono::floor<std::chrono::days>(saturday)}, "Fair"}};
  check(house, saturday + 10h, SlotFault::closed_day);
  check(house, saturday + 3h, SlotFault::closed_day);
  check(house, saturday - 24h + 10h, SlotFault::none);
  CHECK(offered(house, saturday, saturday + 24h).empty());
}

TEST_CASE("a house open past midnight is booked across it") {
  House house;
  house.rooftop.hours = every_day({{0, 2 * 60}, {18 * 60, 1440}});
  check(house, saturday + 23h + 30min, SlotFault::none);
  check(house, saturday + 1h + 15min, SlotFault::none);
  check(house, saturday + 1h + 30min, SlotFault::past_closing);
  house.rooftop.hours[0] = {{18 * 60, 1440}};  // Sunday has no small hours
  check(house, saturday + 23h + 30min, SlotFault::past_closing);
  check(house, saturday + 23h + 15min, SlotFault::none);
}

TEST_CASE("the hour that spring leaves out is never a start") {
  for (const auto* zone : {"America/New_York", "America/Los_Angeles"}) {
    House house{zone};
    house.rooftop.hours = all_day;
    const auto sunday = wall(2027, 3, 14);
    const auto now = sunday - 48h;
    check(house, sunday + 1h + 45min, SlotFault::none, now);
    check(house, sunday + 2h, SlotFault::time_does_not_exist, now);
    check(house, sunday + 2h + 30min, SlotFault::time_does_not_exist, now);
    check(house, sunday + 3h, SlotFault::none, now);
    check(house, sunday + 2h + 30min, SlotFault::in_the_past, sunday + 5h);
    CHECK(offered(house, sunday + 1h, sunday + 4h, 99, 15min, now) ==
          "1:00#1 1:15#1 1:30#1 1:45#1 3:00#1 3:15#1 3:30#1 3:45#1");
  }
  check(House{}, wall(2027, 3, 14, 2, 30), SlotFault::time_does_not_exist, wall(2027, 3, 12));
  House phoenix{"America/Phoenix"};
  phoenix.rooftop.hours = all_day;
  check(phoenix, wall(2027, 3, 14, 2, 30), SlotFault::none, wall(2027, 3, 12));
}

TEST_CASE("the hour that autumn doubles is never a start") {
  for (const auto* zone : {"America/New_York", "America/Los_Angeles"}) {
    House house{zone};
    house.rooftop.hours = all_day;
    const auto sunday = wall(2026, 11, 1);
    const auto now = sunday - 48h;
    check(house, sunday + 45min, SlotFault::none, now);
    check(house, sunday + 1h + 30min, SlotFault::time_is_ambiguous, now);
    const auto second = house.at(sunday + 1h + 30min) + 1h;
    CHECK(house_fault(house.times(), second, 45min, house.at(now)) == SlotFault::time_is_ambiguous);
    check(house, sunday + 2h, SlotFault::none, now);
    CHECK(offered(house, sunday, sunday + 3h, 99, 15min, now) ==
          "0:00#1 0:15#1 0:30#1 0:45#1 2:00#1 2:15#1 2:30#1 2:45#1");
  }
  House phoenix{"America/Phoenix"};
  phoenix.rooftop.hours = all_day;
  check(phoenix, wall(2026, 11, 1, 1, 30), SlotFault::none, wall(2026, 10, 30));
}

TEST_CASE("a slot across a change lasts its elapsed time") {
  House house;
  house.rooftop.hours = every_day({{0, 3 * 60}});
  // 01:30 + 45 min ends at 03:15 on the wall, past the closing at 03:00.
  check(house, wall(2027, 3, 14, 1, 30), SlotFault::past_closing, wall(2027, 3, 13));
  check(house, wall(2027, 3, 14, 1, 15), SlotFault::none, wall(2027, 3, 13));
  house.rooftop.hours = every_day({{0, 60}});
  check(house, wall(2026, 11, 1, 0, 15), SlotFault::none, wall(2026, 10, 31));
  check(house, wall(2026, 11, 1, 0, 30), SlotFault::past_closing, wall(2026, 10, 31));
}

TEST_CASE("a salesperson is offered only within the shift") {
  House house;
  house.shifts = every_day({{12 * 60, 16 * 60}});
  check(house, saturday + 11h, SlotFault::staff_off_shift);
  check(house, saturday + 12h, SlotFault::none);
  check(house, saturday + 15h + 30min, SlotFault::staff_off_shift);
  CHECK(slot_fault(house.times(), StaffCalendar{}, saturday + 12h, 45min, house.at(monday)) ==
        SlotFault::staff_off_shift);
}

TEST_CASE("the buffer is kept on both sides of an appointment") {
  House house;
  house.book(0, saturday + 12h);  // to 12:45
  check(house, saturday + 11h + 15min, SlotFault::none);
  check(house, saturday + 11h + 30min, SlotFault::staff_busy);
  check(house, saturday + 12h + 30min, SlotFault::staff_busy);
  check(house, saturday + 12h + 45min, SlotFault::none);
  house.rooftop.policies.buffer = 15min;
  check(house, saturday + 11h, SlotFault::none);
  check(house, saturday + 11h + 15min, SlotFault::staff_busy);
  check(house, saturday + 12h + 45min, SlotFault::staff_busy);
  check(house, saturday + 13h, SlotFault::none);
}

TEST_CASE("a long appointment under a later short one is still seen") {
  House house;
  house.book(0, saturday + 9h, 8h);
  house.book(0, saturday + 10h, 30min);
  check(house, saturday + 16h, SlotFault::staff_busy);
}

TEST_CASE("free starts come earliest first and apart") {
  House house;
  CHECK(offered(house, saturday, saturday + 24h, 3, 60min) == "9:00#1 10:00#1 11:00#1");
  CHECK(offered(house, saturday + 9h + 5min, saturday + 24h, 2, 120min) == "9:15#1 11:15#1");
  CHECK(offered(house, saturday + 9h, saturday + 9h + 30min) == "9:00#1 9:15#1");
  CHECK(offered(house, saturday + 9h, saturday + 9h).empty());
  CHECK(offered(house, saturday, saturday + 24h, 0).empty());
}

TEST_CASE("hours that open off the grid are offered from the next quarter") {
  House house;
  house.rooftop.hours = every_day({{9 * 60 + 10, 10 * 60 + 20}});
  CHECK(offered(house, saturday, saturday + 24h) == "9:15#1 9:30#1");
}

TEST_CASE("the salesperson with the fewest appointments that day is chosen, then the lowest id") {
  House house;
  house.busy.resize(3);
  house.book(0, saturday + 16h);
  house.book(1, saturday - 24h + 10h);  // another day counts nothing
  CHECK(offered(house, saturday + 9h, saturday + 9h + 15min) == "9:00#2");
  house.book(1, saturday + 9h);
  CHECK(offered(house, saturday + 9h, saturday + 9h + 15min) == "9:00#3");
  house.book(2, saturday + 9h);
  CHECK(offered(house, saturday + 9h, saturday + 9h + 15min) == "9:00#1");
  house.book(0, saturday + 9h);
  CHECK(offered(house, saturday + 9h, saturday + 9h + 15min).empty());
}

TEST_CASE("k salespeople take exactly k bookings of one start") {
  House house;
  house.busy.resize(4);
  const auto start = house.at(saturday + 10h);
  int booked = 0;
  while (const auto slot = slot_at(house.times(), house.people(), start, 45min, house.at(monday))) {
    house.book(static_cast<std::size_t>(slot->staff.value - 1), saturday + 10h);
    ++booked;
    REQUIRE(booked <= 4);
  }
  CHECK(booked == 4);
}

TEST_CASE("a weekday without hours is closed, whatever the time") {
  House house;
  house.rooftop.hours[6] = {};  // Saturday
  check(house, saturday + 10h, SlotFault::closed_weekday);
  check(house, saturday + 3h, SlotFault::closed_weekday);
  check(house, saturday - 20h, SlotFault::outside_hours);  // Friday, before opening
}

TEST_CASE("the nearest free starts lie on both sides of the wish") {
  House house;
  house.book(0, saturday + 10h);  // to 10:45
  const auto nearest = [&](LocalMinute wanted, std::size_t most) {
    std::string text;
    for (const auto& slot : nearest_slots(house.times(), house.people(), house.at(wanted), 45min,
                                          most, house.at(monday))) {
      const auto local = house.times().zone.to_local(slot.start);
      text += std::to_string((local - saturday).count()) + ' ';
    }
    return text;
  };
  CHECK(nearest(saturday + 10h, 3) == "555 645 540 ");        // 9:15 10:45 9:00
  CHECK(nearest(saturday + 12h, 3) == "720 705 735 ");        // 12:00 11:45 12:15
  CHECK(nearest(saturday - 6h, 2) == "-405 -420 ");           // after closing on Friday
  CHECK(nearest(saturday + 24h * 400, 1) == "23580 ");        // the last bookable day
  CHECK(nearest(saturday - 24h * 400, 2) == "-6660 -6645 ");  // the first bookable ones
  CHECK(nearest(saturday, 0).empty());
}

TEST_CASE("nearest to a start that is too soon or gone by are the soonest") {
  House house;
  house.rooftop.policies.notice_min = 60min;
  const auto now = saturday + 16h + 50min;
  for (const auto wanted : {now, now + 20min, now - 3h}) {
    std::string text;
    for (const auto& slot :
         nearest_slots(house.times(), house.people(), house.at(wanted), 45min, 3, house.at(now))) {
      const auto local = house.times().zone.to_local(slot.start);
      text += std::to_string((local - saturday).count()) + ' ';
    }
    CHECK(text == "1980 1995 2010 ");  // Sunday, from 9:00
  }
}

TEST_CASE("the minute that is running has not gone by: it is too short notice") {
  House house;
  const auto at = [&](std::chrono::seconds after) {
    const auto start = house.at(saturday + 10h);
    return house_fault(house.times(), start, 45min, start + after);
  };
  CHECK(at(59s) == SlotFault::too_short_notice);
  CHECK(at(60s) == SlotFault::in_the_past);
  house.rooftop.policies.notice_min = 0min;
  CHECK(at(0s) == SlotFault::none);
  CHECK(at(1s) == SlotFault::too_short_notice);
}

TEST_CASE("on a closed day the time of day is kept and the day is what gives") {
  House house;
  const std::chrono::year_month_day date{std::chrono::floor<std::chrono::days>(saturday)};
  house.rooftop.closures = {{date, "Founder's Day"}};
  std::vector<LocalMinute> near;
  for (const auto& slot : nearest_slots(house.times(), house.people(), house.at(saturday + 10h),
                                        45min, 3, house.at(monday)))
    near.push_back(house.times().zone.to_local(slot.start));
  CHECK(near == std::vector{saturday - 14h, saturday + 34h, saturday - 14h - 15min});
}

TEST_CASE("nothing is near when the house never opens") {
  House house;
  house.rooftop.hours = every_day({});
  CHECK(nearest_slots(house.times(), house.people(), house.at(saturday), 45min, 3, house.at(monday))
            .empty());
}
