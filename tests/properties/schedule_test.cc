#include <algorithm>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "tests/inventory/schedule_fixture.h"

using namespace kept::inventory;
using namespace kept::inventory::fixture;

namespace {

// Up to two spans a day on an odd grid, all-night houses and closed days among them.
WeeklyHours some_hours() {
  const auto edge = rc::gen::map(rc::gen::inRange(0, 289), [](int step) { return step * 5; });
  WeeklyHours hours;
  for (auto& day : hours) {
    const auto kind = *rc::gen::inRange(0, 5);
    if (kind == 0) continue;
    if (kind == 1) {
      day = {{0, 1440}};
      continue;
    }
    auto edges = *rc::gen::container<std::vector<int>>(4, edge);
    std::sort(edges.begin(), edges.end());
    if (edges[0] < edges[1]) day.push_back({edges[0], edges[1]});
    if (edges[1] < edges[2] && edges[2] < edges[3]) day.push_back({edges[2], edges[3]});
  }
  return hours;
}

struct Scene {
  House house;
  LocalMinute now{};
  Minutes duration{};
};

// Around the two changes of the clock as often as on ordinary days.
Scene some_scene() {
  Scene scene{House{*rc::gen::element<std::string_view>("America/New_York", "America/Los_Angeles",
                                                        "America/Phoenix", "America/St_Johns",
                                                        "Australia/Lord_Howe")},
              {},
              {}};
  const auto base = *rc::gen::element(wall(2027, 3, 12), wall(2026, 10, 30), wall(2026, 12, 4),
                                      wall(2027, 4, 1), wall(2026, 10, 2));
  scene.now = base + Minutes{*rc::gen::inRange(0, 1440)};
  scene.duration = Minutes{*rc::gen::element(15, 30, 45, 60, 240)};
  auto& rooftop = scene.house.rooftop;
  rooftop.hours = some_hours();
  rooftop.policies.buffer = Minutes{*rc::gen::element(0, 15, 30)};
  rooftop.policies.notice_min = Minutes{*rc::gen::element(0, 60, 600)};
  rooftop.policies.booking_days_max = *rc::gen::inRange(0, 9);
  scene.house.shifts = *rc::gen::arbitrary<bool>() ? all_day : some_hours();
  if (*rc::gen::arbitrary<bool>())
    rooftop.closures.push_back(
        {std::chrono::year_month_day{std::chrono::floor<std::chrono::days>(base) +
                                     std::chrono::days{*rc::gen::inRange(0, 4)}},
         "closed"});
  scene.house.busy.resize(static_cast<std::size_t>(*rc::gen::inRange(1, 4)));
  return scene;
}

std::vector<Slot> all_free(const Scene& scene, std::size_t most = 100000) {
  const auto now = scene.house.at(scene.now);
  const SlotWish wish{{now - 48h, now + 24h * 12}, scene.duration, most, slot_grid};
  return free_slots(scene.house.times(), scene.house.people(), wish, now);
}

// How far from the wish: in days of the bookable ones, then by the time of day.
std::pair<std::chrono::days, Minutes> distance(const Scene& scene, Instant start, Instant wanted) {
  const auto house = scene.house.times();
  const auto& policies = house.rooftop->policies;
  const auto local = [&](Instant at) { return house.zone.to_local(at); };
  const auto day = [&](Instant at) { return std::chrono::floor<std::chrono::days>(local(at)); };
  const auto now = scene.house.at(scene.now);
  const auto first = day(now + policies.notice_min);
  const auto last = day(now) + std::chrono::days{policies.booking_days_max};
  const auto centre = std::clamp(day(wanted), first, std::max(first, last));
  return {std::chrono::abs(day(start) - centre),
          std::chrono::abs((local(start) - day(start)) - (local(wanted) - day(wanted)))};
}

void take(Scene& scene, const Slot& slot) {
  auto& taken = scene.house.busy[static_cast<std::size_t>(slot.staff.value - 1)];
  taken.push_back({slot.start, slot.start + slot.duration});
  std::sort(taken.begin(), taken.end(),
            [](const Interval& a, const Interval& b) { return a.start < b.start; });
}

void book_some(Scene& scene) {
  for (int left = *rc::gen::inRange(0, 12); left > 0; --left) {
    const auto free = all_free(scene);
    if (free.empty()) return;
    take(scene, *rc::gen::elementOf(free));
  }
}

}  // namespace

TEST_CASE("every offered slot is free, and every free start of the window is offered") {
  CHECK(rc::check([] {
    auto scene = some_scene();
    book_some(scene);
    const auto house = scene.house.times();
    const auto people = scene.house.people();
    const auto now = scene.house.at(scene.now);
    const auto offered = all_free(scene);
    auto next = offered.begin();
    const auto first = std::chrono::floor<std::chrono::days>(now) - 24h;
    for (Instant at = first; at < now + 24h * 12; at += slot_grid) {
      const bool free = std::any_of(people.begin(), people.end(), [&](const StaffCalendar& one) {
        return slot_fault(house, one, at, scene.duration, now) == SlotFault::none;
      });
      const bool told = next != offered.end() && next->start == at;
      RC_ASSERT(free == told);
      if (told) ++next;
    }
    RC_ASSERT((next == offered.end()));
    for (const auto& slot : offered) {
      const auto& one = people[static_cast<std::size_t>(slot.staff.value - 1)];
      RC_ASSERT(slot_fault(house, one, slot.start, slot.duration, now) == SlotFault::none);
    }
  }));
}

TEST_CASE("the first few starts are the earliest ones") {
  CHECK(rc::check([] {
    auto scene = some_scene();
    book_some(scene);
    const auto all = all_free(scene);
    const auto few = all_free(scene, 3);
    RC_ASSERT(few.size() == std::min<std::size_t>(3, all.size()));
    RC_ASSERT(std::equal(few.begin(), few.end(), all.begin()));
  }));
}

TEST_CASE("the nearest starts are nearer than all others; for one too soon the soonest") {
  CHECK(rc::check([] {
    auto scene = some_scene();
    book_some(scene);
    const auto now = scene.house.at(scene.now);
    const auto wanted = now + Minutes{*rc::gen::inRange(0, 8 * 1440)};
    const bool too_soon = wanted < now + scene.house.rooftop.policies.notice_min;
    auto all = all_free(scene);
    const auto off = [&](const Slot& slot) { return distance(scene, slot.start, wanted); };
    if (!too_soon) {
      std::stable_sort(all.begin(), all.end(),
                       [&](const Slot& a, const Slot& b) { return off(a) < off(b); });
    }
    if (all.size() > 5) all.resize(5);
    const auto near =
        nearest_slots(scene.house.times(), scene.house.people(), wanted, scene.duration, 5, now);
    RC_ASSERT(near.size() == all.size());
    for (std::size_t i = 0; i < near.size(); ++i) {
      RC_ASSERT((too_soon ? near[i] == all[i] : off(near[i]) == off(all[i])));
    }
  }));
}

TEST_CASE("appointments booked from offers never overlap and keep the buffer") {
  CHECK(rc::check([] {
    auto scene = some_scene();
    book_some(scene);
    for (const auto& taken : scene.house.busy)
      for (std::size_t i = 1; i < taken.size(); ++i)
        RC_ASSERT(taken[i].start - taken[i - 1].end >= scene.house.rooftop.policies.buffer);
  }));
}

TEST_CASE("an offered start is shown once by the wall clock, on the quarter hour, while open") {
  CHECK(rc::check([] {
    const auto scene = some_scene();
    const auto house = scene.house.times();
    for (const auto& slot : all_free(scene)) {
      const auto shown = house.zone.to_local(slot.start);
      const auto day = std::chrono::floor<std::chrono::days>(shown);
      const auto minute = (shown - day).count();
      RC_ASSERT(house.zone.to_instant(shown).kind == Zone::Kind::unique);
      RC_ASSERT(minute % 15 == 0);
      const auto spans = open_spans(*house.rooftop, day);
      RC_ASSERT(std::any_of(spans.begin(), spans.end(), [&](const DaySpan& span) {
        return span.open <= minute && minute < span.close;
      }));
    }
  }));
}
