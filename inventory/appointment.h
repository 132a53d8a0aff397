// An appointment: a slot taken for a lead. booked → arrived → completed (or at once, when nobody
// noted the arrival), or cancelled, no_show.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "inventory/ids.h"
#include "inventory/instant.h"
#include "inventory/refusal.h"
#include "inventory/rooftop.h"

namespace kept::inventory {

enum class AppointmentKind : std::uint8_t { test_drive, showroom_visit, trade_appraisal, service };
enum class AppointmentState : std::uint8_t { booked, arrived, completed, cancelled, no_show };

std::string_view to_string(AppointmentKind kind);
std::string_view to_string(AppointmentState state);
std::optional<AppointmentKind> appointment_kind_from(std::string_view name);

struct Appointment {
  AppointmentId id;
  RooftopId rooftop;
  AppointmentKind kind = AppointmentKind::test_drive;
  AppointmentState state = AppointmentState::booked;
  StaffId staff;
  VehicleId vehicle;  // 0: none
  LeadId lead;
  ConversationId conversation;  // 0: booked by phone or walk-in
  Interval span;
  LocalMinute wall_start{};  // as agreed on the rooftop's wall clock
  std::string tzdb_version;  // by which wall_start was resolved
  std::string code;          // 8 base-32 characters, 40 random bits
  EntrySeq state_entry = 0;

  bool open() const {
    return state == AppointmentState::booked || state == AppointmentState::arrived;
  }
  bool operator==(const Appointment&) const = default;
};

Minutes duration_of(AppointmentKind kind, const Policies& policies);

// May this state follow? Anything else is refused with appointment_not_open.
bool may_follow(AppointmentState from, AppointmentState to);

}  // namespace kept::inventory
