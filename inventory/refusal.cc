#include "inventory/refusal.h"

#include <iterator>

#include "inventory/names.h"

namespace kept::inventory {
namespace {

constexpr std::string_view names[] = {
    "none",
    "not_permitted",
    "override_needs_manager",
    "reason_missing",
    "not_yours",
    "unknown_vehicle",
    "unknown_hold",
    "unknown_appointment",
    "unknown_conversation",
    "unknown_staff",
    "unknown_task",
    "vehicle_sold",
    "vehicle_withdrawn",
    "vehicle_in_transit",
    "vehicle_promised",
    "listed_elsewhere",
    "vehicle_already_held",
    "already_taken",
    "hold_not_active",
    "appointment_not_open",
    "task_not_open",
    "status_unchanged",
    "hold_limit_conversation",
    "hold_limit_address",
    "hold_limit_lot",
    "too_many_attempts",
    "in_the_past",
    "too_short_notice",
    "beyond_horizon",
    "time_does_not_exist",
    "time_is_ambiguous",
    "closed_day",
    "outside_hours",
    "off_grid",
    "vehicle_shown",
    "staff_off_shift",
    "slot_taken",
    "before_its_day",
    "name_missing",
    "text_empty",
    "text_too_long",
    "id_reused",
    "older_feed",
    "too_much_vanished",
};
static_assert(std::size(names) == static_cast<std::size_t>(Refusal::too_much_vanished) + 1);

}  // namespace

bool is_hold_limit(Refusal refusal) {
  return refusal == Refusal::hold_limit_conversation || refusal == Refusal::hold_limit_address ||
         refusal == Refusal::hold_limit_lot;
}

std::string_view to_string(Refusal refusal) {
  return name_in(names, refusal);
}

std::optional<Refusal> refusal_from(std::string_view name) {
  return value_in<Refusal>(names, name);
}

bool transient(Refusal refusal) {
  switch (refusal) {
    case Refusal::vehicle_in_transit:
    case Refusal::vehicle_promised:
    case Refusal::vehicle_already_held:
    case Refusal::already_taken:
    case Refusal::hold_limit_conversation:
    case Refusal::hold_limit_address:
    case Refusal::hold_limit_lot:
    case Refusal::too_many_attempts:
    case Refusal::beyond_horizon:
    case Refusal::vehicle_shown:
    case Refusal::slot_taken:
    case Refusal::before_its_day:
      return true;
    default:
      return false;
  }
}

}  // namespace kept::inventory
