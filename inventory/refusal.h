// The closed set of domain refusals: a "no" of the books, named as a fact. A refusal is a value,
// not an error; the books are unchanged by the command that met it. Order is precedence: a command
// that several would fit is refused with the first.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace kept::inventory {

enum class Refusal : std::uint8_t {
  none,
  // who asks
  not_permitted,
  override_needs_manager,
  reason_missing,
  not_yours,
  // what it is about
  unknown_vehicle,
  unknown_hold,
  unknown_appointment,
  unknown_conversation,
  unknown_staff,
  unknown_task,
  vehicle_sold,
  vehicle_withdrawn,
  vehicle_in_transit,
  vehicle_promised,      // a hold or an appointment stands on it
  listed_elsewhere,      // it stands on the lot of another rooftop
  vehicle_already_held,  // by another lead
  already_taken,         // the conversation, by another person of the staff
  hold_not_active,
  appointment_not_open,
  task_not_open,
  status_unchanged,
  // limits
  hold_limit_conversation,
  hold_limit_address,
  hold_limit_lot,
  too_many_attempts,
  // the time
  in_the_past,
  too_short_notice,
  beyond_horizon,
  time_does_not_exist,
  time_is_ambiguous,
  closed_day,
  outside_hours,
  off_grid,
  vehicle_shown,  // to somebody else
  staff_off_shift,
  slot_taken,
  before_its_day,  // what came of a visit is not known before its day
  // the lead
  name_missing,
  text_empty,
  text_too_long,
  // the command itself
  id_reused,  // the id was used for other content
  older_feed,
  too_much_vanished,
};

// One of the limits on how much may be held at once: the car itself could be had.
bool is_hold_limit(Refusal refusal);

std::string_view to_string(Refusal refusal);
std::optional<Refusal> refusal_from(std::string_view name);

// True when the same command can succeed later without being changed.
bool transient(Refusal refusal);

}  // namespace kept::inventory
