#include <doctest/doctest.h>

#include "tests/inventory/schedule_fixture.h"

using namespace kept::inventory;
using namespace kept::inventory::fixture;

namespace {

const auto saturday = wall(2026, 12, 5);

void check_next(const House& house, LocalMinute from, LocalMinute expected) {
  const auto opening = next_opening(house.times(), house.at(from));
  REQUIRE(opening);
  CHECK((*opening - house.at(expected)).count() == 0);
}

void check_due(const House& house, LocalMinute from, Minutes span, LocalMinute expected) {
  const auto due = add_opening_time(house.times(), house.at(from), span);
  REQUIRE(due);
  CHECK((*due - house.at(expected)).count() == 0);
}

void close_on(House& house, LocalMinute day) {
  house.rooftop.closures.push_back(
      {std::chrono::year_month_day{std::chrono::floor<std::chrono::days>(day)}, "closed"});
}

}  // namespace

TEST_CASE("the next opening is now while open, else the next span") {
  House house;
  house.rooftop.hours[0].clear();  // Sunday
  check_next(house, saturday + 10h, saturday + 10h);
  check_next(house, saturday + 8h, saturday + 9h);
  check_next(house, saturday + 18h, saturday + 48h + 9h);
  close_on(house, saturday + 48h);
  check_next(house, saturday + 18h, saturday + 72h + 9h);
}

TEST_CASE("an opening more than sixty days off is not told") {
  House house;
  for (int day = 0; day < 60; ++day) close_on(house, saturday + 24h * day);
  check_next(house, saturday, saturday + 24h * 60 + 9h);
  close_on(house, saturday + 24h * 60);
  CHECK_FALSE(next_opening(house.times(), house.at(saturday)));
}

TEST_CASE("a house that never opens has no next opening") {
  House house;
  house.rooftop.hours = every_day({});
  CHECK_FALSE(next_opening(house.times(), house.at(saturday)));
  CHECK_FALSE(add_opening_time(house.times(), house.at(saturday), 10min));
}

TEST_CASE("somebody is next at work when a shift and the opening meet") {
  House house;
  house.rooftop.hours[0].clear();  // Sunday
  const auto check = [&](const WeeklyHours& shifts, LocalMinute from, LocalMinute expected) {
    const auto begin = next_at_work(house.times(), shifts, house.at(from));
    REQUIRE(begin);
    CHECK((*begin - house.at(expected)).count() == 0);
  };
  auto late = every_day({{12 * 60, 20 * 60}});
  check(late, saturday + 8h, saturday + 12h);
  check(late, saturday + 13h, saturday + 13h);
  check(late, saturday + 18h, saturday + 48h + 12h);  // open until six, closed on Sunday
  late[1].clear();                                    // Monday
  check(late, saturday + 18h, saturday + 72h + 12h);
  check(every_day({{6 * 60, 7 * 60}, {10 * 60, 11 * 60}}), saturday + 8h, saturday + 10h);
  CHECK_FALSE(next_at_work(house.times(), every_day({}), house.at(saturday)));
}

TEST_CASE("opening time is counted only while open") {
  House house;
  house.rooftop.hours[0].clear();
  check_due(house, saturday + 10h, 30min, saturday + 10h + 30min);
  check_due(house, saturday + 17h, 60min, saturday + 18h);
  check_due(house, saturday + 17h, 90min, saturday + 48h + 9h + 30min);
  check_due(house, saturday + 20h, 0min, saturday + 48h + 9h);
  check_due(house, saturday + 20h, -5min, saturday + 48h + 9h);
  CHECK_FALSE(add_opening_time(house.times(), house.at(saturday), Minutes{60 * 24 * 365}));
}

TEST_CASE("opening time across a change of the clock is elapsed time") {
  House house;
  house.rooftop.hours = all_day;
  check_due(house, wall(2027, 3, 14, 1), 120min, wall(2027, 3, 14, 4));
  check_due(house, wall(2026, 11, 1, 0), 180min, wall(2026, 11, 1, 2));
}
