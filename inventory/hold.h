// A hold: the exclusive keep on one vehicle for one lead. active → converted, released or expired.
// A hold is live when it is active and `now < expires_at`, judged on read; sweeping only tidies.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "inventory/ids.h"
#include "inventory/instant.h"
#include "inventory/refusal.h"
#include "inventory/rooftop.h"
#include "inventory/vehicle.h"

namespace kept::inventory {

enum class HoldState : std::uint8_t { active, converted, released, expired };
enum class HoldKind : std::uint8_t { chat, appointment, staff };

std::string_view to_string(HoldState state);
std::string_view to_string(HoldKind kind);

struct Hold {
  HoldId id;
  RooftopId rooftop;
  VehicleId vehicle;
  LeadId lead;                    // for whom
  ConversationId conversation;    // 0 for a staff hold without a conversation
  AppointmentId appointment;      // set for kind appointment
  std::uint64_t address_key = 0;  // keyed digest of the visitor's network address; 0 for staff
  HoldKind kind = HoldKind::chat;
  HoldState state = HoldState::active;
  Instant placed_at{};
  Instant expires_at{};
  EntrySeq state_entry = 0;

  bool live(Instant now) const { return state == HoldState::active && now < expires_at; }
  bool operator==(const Hold&) const = default;
};

// How many live chat holds there already are, by scope.
struct HoldCounts {
  int of_conversation = 0;
  int of_address = 0;
  int of_lot = 0;         // live chat holds at the rooftop
  int lot_available = 0;  // vehicles at the rooftop with status available
};

// May this lead hold this vehicle now? `on_vehicle` is the active hold on it, if any (live or
// lapsed). A lead's own hold never stands in its way.
Refusal may_hold(const Vehicle& vehicle, const Hold* on_vehicle, LeadId lead,
                 const HoldCounts& counts, const Policies& policies, Instant now);

// When a chat hold placed at `placed_at` lapses if renewed now.
Instant chat_hold_expiry(Instant placed_at, bool has_contact, const Policies& policies,
                         Instant now);

// Until when a booked car stays held; none when the start lies past the hold horizon.
std::optional<Instant> appointment_hold_expiry(Interval appointment, const Policies& policies,
                                               Instant now);

}  // namespace kept::inventory
