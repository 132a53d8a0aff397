#include "inventory/appointment.h"

#include "inventory/names.h"

namespace kept::inventory {
namespace {

constexpr std::string_view kind_names[] = {"test_drive", "showroom_visit", "trade_appraisal",
                                           "service"};
constexpr std::string_view state_names[] = {"booked", "arrived", "completed", "cancelled",
                                            "no_show"};

}  // namespace

std::string_view to_string(AppointmentKind kind) {
  return name_in(kind_names, kind);
}
std::string_view to_string(AppointmentState state) {
  return name_in(state_names, state);
}

std::optional<AppointmentKind> appointment_kind_from(std::string_view name) {
  return value_in<AppointmentKind>(kind_names, name);
}

Minutes duration_of(AppointmentKind kind, const Policies& policies) {
  switch (kind) {
    case AppointmentKind::test_drive:
      return policies.test_drive;
    case AppointmentKind::trade_appraisal:
      return policies.trade_appraisal;
    case AppointmentKind::showroom_visit:
    case AppointmentKind::service:
      break;
  }
  return policies.showroom_visit;
}

bool may_follow(AppointmentState from, AppointmentState to) {
  switch (from) {
    case AppointmentState::booked:
      return to != AppointmentState::booked;
    case AppointmentState::arrived:
      return to == AppointmentState::completed || to == AppointmentState::cancelled;
    case AppointmentState::completed:
    case AppointmentState::cancelled:
    case AppointmentState::no_show:
      break;
  }
  return false;
}

}  // namespace kept::inventory
