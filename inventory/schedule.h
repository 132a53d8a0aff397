// Free slots of one salesperson, computed from opening hours, shifts, closures, buffers and what is
// already taken. Pure: `now`, the busy intervals and the zone come in as values. A zone is looked
// up in the system's IANA database once and passed by reference.
//
// Daylight saving: a start that does not exist on the wall clock (spring gap) or occurs twice
// (autumn fold) is not offered. Durations are elapsed time, so a slot across a change is as long as
// any other.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "inventory/instant.h"
#include "inventory/rooftop.h"

namespace kept::inventory {

// One IANA zone. Cheap to copy; the data behind it lives as long as the program. Thread-safe.
class Zone {
 public:
  static std::optional<Zone> find(std::string_view iana_name);

  LocalMinute to_local(Instant at) const;  // seconds are cut off
  std::string_view name() const;
  static std::string tzdb_version();

  enum class Kind { unique, nonexistent, ambiguous };
  struct Resolved {
    Kind kind = Kind::unique;
    Instant instant{};  // nonexistent: the instant of the change; ambiguous: the earlier one
  };
  Resolved to_instant(LocalMinute local) const;

  // The stretch [begin, end) around an instant in which the offset from UTC stays the same.
  struct Offset {
    Instant begin{};
    Instant end{};
    std::chrono::seconds east_of_utc{};
  };
  Offset offset_at(Instant at) const;

 private:
  explicit Zone(const void* zone) : zone_(zone) {}
  const void* zone_ = nullptr;
};

// Why a wished start is not a slot, in order of precedence: the first that holds is told.
enum class SlotFault : std::uint8_t {
  none,
  in_the_past,
  too_short_notice,
  beyond_horizon,
  time_does_not_exist,  // spring gap
  time_is_ambiguous,    // autumn fold
  closed_day,           // a named closure
  closed_weekday,       // the house never opens on that day of the week
  outside_hours,        // the house is closed then
  past_closing,         // it is open then, and closes before the visit would end
  off_grid,             // starts are on quarter hours
  vehicle_shown,        // the car is under somebody else's visit then
  staff_off_shift,      // open, but none of the asked people works then
  staff_busy,           // works, but is taken
};

std::string_view to_string(SlotFault fault);

inline constexpr Minutes slot_grid{15};

// What is taken of one salesperson: appointments without buffers, sorted by start, none longer than
// a day. No shifts (nullptr) means never at work.
struct StaffCalendar {
  StaffId staff;
  const WeeklyHours* shifts = nullptr;
  std::span<const Interval> busy;
};

// The house as far as time goes; with the visits of others to the car that is to be shown, if one
// is: appointments without buffers, none longer than a day.
struct HouseTimes {
  const Rooftop* rooftop = nullptr;
  Zone zone;
  std::vector<Interval> vehicle_shown = {};
};

// Judges one start for one salesperson. The same function serves offering, booking and moving.
// A duration that is not positive is off_grid. An instant always exists, so time_does_not_exist
// comes only from the overloads that take a wall time.
SlotFault slot_fault(const HouseTimes& house, const StaffCalendar& staff, Instant start,
                     Minutes duration, Instant now);

// Is the car under somebody else's visit during the span, or within the buffer of one?
bool is_shown(const HouseTimes& house, const Interval& span);

// The house's part of the judgement alone (everything but staff_off_shift and staff_busy).
SlotFault house_fault(const HouseTimes& house, Instant start, Minutes duration, Instant now);

// The same for a start said as a wall time of the house.
SlotFault slot_fault(const HouseTimes& house, const StaffCalendar& staff, LocalMinute start,
                     Minutes duration, Instant now);
SlotFault house_fault(const HouseTimes& house, LocalMinute start, Minutes duration, Instant now);

struct Slot {
  StaffId staff;
  Instant start{};
  Minutes duration{};

  bool operator==(const Slot&) const = default;
};

struct SlotWish {
  Interval window{};  // starts wanted within [start, end)
  Minutes duration{};
  std::size_t most = 3;  // how many starts to return
  Minutes spacing{60};   // at least this far apart
};

// Free starts within the window, earliest first, each with the salesperson who has the fewest
// appointments that day (ties: lowest id).
std::vector<Slot> free_slots(const HouseTimes& house, std::span<const StaffCalendar> staff,
                             const SlotWish& wish, Instant now);

// Free starts nearest to `wanted`: of the nearest day first (before or after alike), within it
// nearest to the wanted time of day, then the earlier. For a time that has gone by or is too near
// to be booked: the soonest.
std::vector<Slot> nearest_slots(const HouseTimes& house, std::span<const StaffCalendar> staff,
                                Instant wanted, Minutes duration, std::size_t most, Instant now);

// The salesperson free at exactly this start, chosen as above.
std::optional<Slot> slot_at(const HouseTimes& house, std::span<const StaffCalendar> staff,
                            Instant start, Minutes duration, Instant now);

// The spans in which the house is open on a local day, closures taken into account.
std::vector<DaySpan> open_spans(const Rooftop& rooftop, LocalDay day);
const Closure* closure_on(const Rooftop& rooftop, LocalDay day);

// The first instant not before `from` at which the house is open; none within 60 days.
std::optional<Instant> next_opening(const HouseTimes& house, Instant from);

// The first instant not before `from` at which somebody with these shifts works while the house is
// open; none within 60 days.
std::optional<Instant> next_at_work(const HouseTimes& house, const WeeklyHours& shifts,
                                    Instant from);

// `from` plus `span` of opening time: when a task falls due that is worked on within hours.
std::optional<Instant> add_opening_time(const HouseTimes& house, Instant from, Minutes span);

}  // namespace kept::inventory
