#include "inventory/hold.h"

#include <algorithm>
#include <iterator>

#include "inventory/names.h"

namespace kept::inventory {
namespace {

constexpr std::string_view state_names[] = {"active", "converted", "released", "expired"};
constexpr std::string_view kind_names[] = {"chat", "appointment", "staff"};

// However small the lot, this many may be held at once.
constexpr int lot_share_least = 4;

int lot_share_max(const HoldCounts& counts, const Policies& policies) {
  return std::max(lot_share_least,
                  counts.lot_available * policies.lot_share_held_max_percent / 100);
}

}  // namespace

std::string_view to_string(HoldState state) {
  return name_in(state_names, state);
}
std::string_view to_string(HoldKind kind) {
  return name_in(kind_names, kind);
}

Refusal may_hold(const Vehicle& vehicle, const Hold* on_vehicle, LeadId lead,
                 const HoldCounts& counts, const Policies& policies, Instant now) {
  switch (vehicle.status) {
    case LotStatus::sold:
      return Refusal::vehicle_sold;
    case LotStatus::withdrawn:
      return Refusal::vehicle_withdrawn;
    case LotStatus::in_transit:
      return Refusal::vehicle_in_transit;
    case LotStatus::pending_sale:
      return Refusal::vehicle_promised;
    case LotStatus::available:
      break;
  }
  const bool stands = on_vehicle != nullptr && on_vehicle->live(now);
  if (stands) return on_vehicle->lead == lead ? Refusal::none : Refusal::vehicle_already_held;
  if (counts.of_conversation >= policies.holds_per_conversation_max) {
    return Refusal::hold_limit_conversation;
  }
  if (counts.of_address >= policies.holds_per_address_max) return Refusal::hold_limit_address;
  if (counts.of_lot >= lot_share_max(counts, policies)) return Refusal::hold_limit_lot;
  return Refusal::none;
}

Instant chat_hold_expiry(Instant placed_at, bool has_contact, const Policies& policies,
                         Instant now) {
  const auto ttl = has_contact ? policies.hold_ttl : policies.hold_ttl_no_contact;
  return std::min(now + Millis{ttl}, placed_at + Millis{policies.hold_ttl_max});
}

std::optional<Instant> appointment_hold_expiry(Interval appointment, const Policies& policies,
                                               Instant now) {
  if (appointment.start > now + Millis{policies.hold_horizon}) return std::nullopt;
  return appointment.end + Millis{policies.hold_grace};
}

}  // namespace kept::inventory
