#include "inventory/schedule.h"

#include <algorithm>
#include <array>

namespace kept::inventory {

namespace {

using std::chrono::days;
using std::chrono::floor;
using LocalMillis = std::chrono::local_time<Millis>;

constexpr Instant never{Millis::max()};
constexpr Millis longest_change =
    std::chrono::hours{26};  // of an offset, zones that moved included
constexpr Millis longest_appointment = std::chrono::hours{24};

// An elapsed interval as the wall clock shows it: one stretch, or two when the offset changes in
// it.
struct WallTime {
  struct Stretch {
    LocalMillis start{};
    LocalMillis end{};
  };
  std::array<Stretch, 2> stretches{};
  std::size_t count = 0;
  bool start_occurs_twice = false;
};

LocalMillis shown(Instant at, const Zone::Offset& offset) {
  return LocalMillis{at.time_since_epoch() + offset.east_of_utc};
}

bool occurs_twice(const Zone& zone, Instant at, const Zone::Offset& offset) {
  const auto wall = shown(at, offset);
  if (at - offset.begin < longest_change) {
    const auto before = zone.offset_at(offset.begin - Millis{1});
    if (wall < shown(offset.begin, before)) return true;
  }
  if (offset.end - at < longest_change) {
    const auto after = zone.offset_at(offset.end);
    if (wall >= shown(offset.end, after)) return true;
  }
  return false;
}

WallTime on_the_wall(const Zone& zone, const Interval& span, const Zone::Offset& offset) {
  WallTime wall;
  wall.start_occurs_twice = occurs_twice(zone, span.start, offset);
  const auto change = std::min(span.end, offset.end);
  wall.stretches[wall.count++] = {shown(span.start, offset), shown(change, offset)};
  if (change < span.end) {
    const auto after = zone.offset_at(change);
    wall.stretches[wall.count++] = {shown(change, after), shown(span.end, after)};
  }
  return wall;
}

bool within(const std::vector<DaySpan>& spans, Millis from, Millis to) {
  return std::any_of(spans.begin(), spans.end(), [&](const DaySpan& span) {
    return Minutes{span.open} <= from && to <= Minutes{span.close};
  });
}

// True when accepts(day, from, to) holds for every day's part of the time, from and to counted from
// that day's midnight.
template <typename Accepts>
bool every_day(const WallTime& wall, Accepts accepts) {
  for (std::size_t i = 0; i < wall.count; ++i) {
    const auto& stretch = wall.stretches[i];
    auto day = floor<days>(stretch.start);
    do {
      const Millis from = std::max(stretch.start, LocalMillis{day}) - day;
      const Millis to = std::min(stretch.end, LocalMillis{day + days{1}}) - day;
      if (!accepts(day, from, to)) return false;
      day += days{1};
    } while (LocalMillis{day} < stretch.end);
  }
  return true;
}

bool covered_by(const WeeklyHours& hours, const WallTime& wall) {
  return every_day(wall, [&](LocalDay day, Millis from, Millis to) {
    return within(hours[std::chrono::weekday{day}.c_encoding()], from, to);
  });
}

// Whether the house is open at this minute of a weekday's hours.
bool opens_at(const Rooftop& rooftop, LocalMillis at) {
  const auto day = floor<days>(at);
  const auto& spans = rooftop.hours[std::chrono::weekday{day}.c_encoding()];
  return std::any_of(spans.begin(), spans.end(), [&](const DaySpan& span) {
    return at - day >= Minutes{span.open} && at - day < Minutes{span.close};
  });
}

bool touches_closure(const Rooftop& rooftop, const WallTime& wall) {
  return !every_day(
      wall, [&](LocalDay day, Millis, Millis) { return closure_on(rooftop, day) == nullptr; });
}

struct Judgement {
  SlotFault fault = SlotFault::none;
  WallTime wall;  // set when the fault is none
};

Judgement judge_house(const HouseTimes& house, const Interval& span, Instant now) {
  const auto& rooftop = *house.rooftop;
  const auto& policies = rooftop.policies;
  const days horizon{policies.booking_days_max};
  if (span.start < floor<Minutes>(now)) return {SlotFault::in_the_past, {}};
  if (span.start < now + policies.notice_min) return {SlotFault::too_short_notice, {}};
  if (span.start - now > horizon + days{2}) return {SlotFault::beyond_horizon, {}};

  const auto offset = house.zone.offset_at(span.start);
  const auto today =
      floor<days>(now >= offset.begin ? shown(now, offset) : LocalMillis{house.zone.to_local(now)});
  const auto start = shown(span.start, offset);
  if (floor<days>(start) > today + horizon) return {SlotFault::beyond_horizon, {}};

  const auto wall = on_the_wall(house.zone, span, offset);
  if (wall.start_occurs_twice) return {SlotFault::time_is_ambiguous, {}};
  if (touches_closure(rooftop, wall)) return {SlotFault::closed_day, {}};
  if (!covered_by(rooftop.hours, wall)) {
    const std::chrono::weekday weekday{floor<days>(start)};
    const bool ever = !rooftop.hours[weekday.c_encoding()].empty();
    if (!ever) return {SlotFault::closed_weekday, {}};
    return {opens_at(rooftop, start) ? SlotFault::past_closing : SlotFault::outside_hours, {}};
  }
  if (span.end <= span.start || (start - floor<days>(start)) % slot_grid != Millis{0})
    return {SlotFault::off_grid, {}};
  if (is_shown(house, span)) return {SlotFault::vehicle_shown, {}};
  return {SlotFault::none, wall};
}

bool busy_at(const StaffCalendar& staff, const Interval& span, Minutes buffer) {
  const Interval kept_free{span.start - buffer, span.end + buffer};
  auto after = std::partition_point(staff.busy.begin(), staff.busy.end(),
                                    [&](const Interval& b) { return b.start < kept_free.end; });
  while (after != staff.busy.begin()) {
    --after;
    if (after->end > kept_free.start) return true;
    if (kept_free.start - after->start > longest_appointment) return false;
  }
  return false;
}

SlotFault judge_staff(const StaffCalendar& staff, const Interval& span, const WallTime& wall,
                      Minutes buffer) {
  if (staff.shifts == nullptr || !covered_by(*staff.shifts, wall))
    return SlotFault::staff_off_shift;
  return busy_at(staff, span, buffer) ? SlotFault::staff_busy : SlotFault::none;
}

// Appointments of each salesperson that begin on one local day.
std::vector<std::ptrdiff_t> loads_on(const Zone& zone, std::span<const StaffCalendar> staff,
                                     LocalDay day) {
  const Interval whole{zone.to_instant(LocalMinute{day}).instant,
                       zone.to_instant(LocalMinute{day + days{1}}).instant};
  std::vector<std::ptrdiff_t> loads;
  loads.reserve(staff.size());
  for (const auto& one : staff) {
    const auto first_from = [&](Instant at) {
      return std::partition_point(one.busy.begin(), one.busy.end(),
                                  [&](const Interval& b) { return b.start < at; });
    };
    loads.push_back(first_from(whole.end) - first_from(whole.start));
  }
  return loads;
}

std::optional<Slot> best_free(const HouseTimes& house, std::span<const StaffCalendar> staff,
                              std::span<const std::ptrdiff_t> loads, Instant start,
                              Minutes duration, Instant now) {
  const Interval span{start, start + duration};
  const auto house_says = judge_house(house, span, now);
  if (house_says.fault != SlotFault::none) return std::nullopt;
  std::optional<std::size_t> best;
  for (std::size_t i = 0; i < staff.size(); ++i) {
    const auto fault = judge_staff(staff[i], span, house_says.wall, house.rooftop->policies.buffer);
    if (fault != SlotFault::none) continue;
    if (!best || std::pair{loads[i], staff[i].staff} < std::pair{loads[*best], staff[*best].staff})
      best = i;
  }
  if (!best) return std::nullopt;
  return Slot{staff[*best].staff, start, duration};
}

// The instants between which a start can be booked at all, the last day whole.
Interval bookable(const HouseTimes& house, Instant now) {
  const auto& policies = house.rooftop->policies;
  const auto today = floor<days>(house.zone.to_local(now));
  const LocalMinute end{today + days{policies.booking_days_max + 1}};
  return {now + policies.notice_min, house.zone.to_instant(end).instant};
}

// Calls visit(slot) for free starts within the window, earliest first. visit returns the instant
// before which it wants no further one, `never` to stop.
template <typename Visit>
void each_free(const HouseTimes& house, std::span<const StaffCalendar> staff, Interval window,
               Minutes duration, Instant now, Visit visit) {
  const auto limits = bookable(house, now);
  auto from = std::max(window.start, limits.start);
  const auto end = std::min(window.end, limits.end);
  if (from >= end) return;
  for (auto day = floor<days>(house.zone.to_local(from));; day += days{1}) {
    if (house.zone.to_instant(LocalMinute{day}).instant >= end) return;
    const auto loads = loads_on(house.zone, staff, day);
    for (const auto& open : open_spans(*house.rooftop, day)) {
      const Minutes grid = slot_grid;
      for (auto at = (Minutes{open.open} + grid - Minutes{1}) / grid * grid;
           at < Minutes{open.close}; at += grid) {
        const auto resolved = house.zone.to_instant(LocalMinute{day} + at);
        if (resolved.kind != Zone::Kind::unique || resolved.instant < from) continue;
        if (resolved.instant >= end) return;
        if (const auto slot = best_free(house, staff, loads, resolved.instant, duration, now))
          from = visit(*slot);
        if (from >= end) return;
      }
    }
  }
}

SlotFault wall_fault(const HouseTimes& house, Instant change, Minutes duration, Instant now) {
  const auto fault = house_fault(house, change, duration, now);
  return fault != SlotFault::none && fault < SlotFault::time_does_not_exist
             ? fault
             : SlotFault::time_does_not_exist;
}

}  // namespace

std::string_view to_string(SlotFault fault) {
  switch (fault) {
    case SlotFault::none:
      return "none";
    case SlotFault::in_the_past:
      return "in_the_past";
    case SlotFault::too_short_notice:
      return "too_short_notice";
    case SlotFault::beyond_horizon:
      return "beyond_horizon";
    case SlotFault::time_does_not_exist:
      return "time_does_not_exist";
    case SlotFault::time_is_ambiguous:
      return "time_is_ambiguous";
    case SlotFault::closed_day:
      return "closed_day";
    case SlotFault::closed_weekday:
      return "closed_weekday";
    case SlotFault::outside_hours:
      return "outside_hours";
    case SlotFault::past_closing:
      return "past_closing";
    case SlotFault::off_grid:
      return "off_grid";
    case SlotFault::vehicle_shown:
      return "vehicle_shown";
    case SlotFault::staff_off_shift:
      return "staff_off_shift";
    case SlotFault::staff_busy:
      return "staff_busy";
  }
  return "none";
}

bool is_shown(const HouseTimes& house, const Interval& span) {
  const auto buffer = house.rooftop->policies.buffer;
  return std::any_of(house.vehicle_shown.begin(), house.vehicle_shown.end(),
                     [&](const Interval& visit) {
                       return visit.start < span.end + buffer && span.start - buffer < visit.end;
                     });
}

SlotFault house_fault(const HouseTimes& house, Instant start, Minutes duration, Instant now) {
  return judge_house(house, {start, start + duration}, now).fault;
}

SlotFault slot_fault(const HouseTimes& house, const StaffCalendar& staff, Instant start,
                     Minutes duration, Instant now) {
  const Interval span{start, start + duration};
  const auto house_says = judge_house(house, span, now);
  if (house_says.fault != SlotFault::none) return house_says.fault;
  return judge_staff(staff, span, house_says.wall, house.rooftop->policies.buffer);
}

SlotFault house_fault(const HouseTimes& house, LocalMinute start, Minutes duration, Instant now) {
  const auto resolved = house.zone.to_instant(start);
  if (resolved.kind == Zone::Kind::nonexistent)
    return wall_fault(house, resolved.instant, duration, now);
  return house_fault(house, resolved.instant, duration, now);
}

SlotFault slot_fault(const HouseTimes& house, const StaffCalendar& staff, LocalMinute start,
                     Minutes duration, Instant now) {
  const auto resolved = house.zone.to_instant(start);
  if (resolved.kind == Zone::Kind::nonexistent)
    return wall_fault(house, resolved.instant, duration, now);
  return slot_fault(house, staff, resolved.instant, duration, now);
}

std::vector<Slot> free_slots(const HouseTimes& house, std::span<const StaffCalendar> staff,
                             const SlotWish& wish, Instant now) {
  std::vector<Slot> slots;
  if (wish.most == 0) return slots;
  each_free(house, staff, wish.window, wish.duration, now, [&](const Slot& slot) {
    slots.push_back(slot);
    if (slots.size() == wish.most) return never;
    return slot.start + std::max<Millis>(wish.spacing, slot_grid);
  });
  return slots;
}

// Searches outward from the wanted day, or from the bookable one next to it.
std::vector<Slot> nearest_slots(const HouseTimes& house, std::span<const StaffCalendar> staff,
                                Instant wanted, Minutes duration, std::size_t most, Instant now) {
  std::vector<Slot> slots;
  const auto limits = bookable(house, now);
  if (limits.start >= limits.end) return slots;
  if (wanted < limits.start) {
    return free_slots(house, staff, {limits, duration, most, slot_grid}, now);
  }
  const auto day_of = [&](Instant at) { return floor<days>(house.zone.to_local(at)); };
  const auto first = day_of(limits.start);
  const auto last = day_of(limits.end - Millis{1});
  const auto centre = std::clamp(day_of(wanted), first, last);
  const auto time = house.zone.to_local(wanted) - day_of(wanted);
  const auto off = [&](const Slot& slot) {
    const auto local = house.zone.to_local(slot.start);
    return std::pair{std::chrono::abs(local - floor<days>(local) - time), slot.start};
  };
  const auto add_day = [&](LocalDay day) {
    const Interval whole{house.zone.to_instant(LocalMinute{day}).instant,
                         house.zone.to_instant(LocalMinute{day + days{1}}).instant};
    each_free(house, staff, whole, duration, now, [&](const Slot& slot) {
      slots.push_back(slot);
      return slot.start + slot_grid;
    });
  };
  for (days away{0}; slots.size() < most; away += days{1}) {
    if (centre - away < first && centre + away > last) break;
    const auto ring = static_cast<std::ptrdiff_t>(slots.size());
    add_day(centre - away);
    if (away > days{0}) add_day(centre + away);
    std::sort(slots.begin() + ring, slots.end(),
              [&](const Slot& a, const Slot& b) { return off(a) < off(b); });
  }
  if (slots.size() > most) slots.resize(most);
  return slots;
}

std::optional<Slot> slot_at(const HouseTimes& house, std::span<const StaffCalendar> staff,
                            Instant start, Minutes duration, Instant now) {
  const auto day = floor<days>(house.zone.to_local(start));
  return best_free(house, staff, loads_on(house.zone, staff, day), start, duration, now);
}

}  // namespace kept::inventory
