#include "server/desk.h"

#include <utility>

namespace kept::server {

using namespace inventory;

Desk::Desk(Ledger& ledger, const VehicleIndex& index, Attempts& code_attempts, DeskScene scene)
    : ledger_(ledger),
      tx_(ledger.transaction()),
      index_(index),
      code_attempts_(code_attempts),
      scene_(scene),
      house_(ledger.house(scene.rooftop)) {}

bot::Result Desk::perform(const bot::Action& action) {
  return std::visit([this](const auto& one) { return on(one); }, action);
}

const Rooftop& Desk::rooftop() {
  return *tx_.rooftop(scene_.rooftop);
}

bool Desk::mine(const Appointment& appointment) const {
  return appointment.lead == lead();
}

bot::VehicleFact Desk::vehicle_fact(const Vehicle& vehicle) {
  const auto now = tx_.now();
  const auto* const standing = tx_.active_hold_on(vehicle.id);
  const auto* const hold = standing != nullptr && standing->live(now) ? standing : nullptr;
  const auto& house = vehicle.rooftop == scene_.rooftop ? house_ : ledger_.house(vehicle.rooftop);
  bot::VehicleFact fact{tx_.mark(),
                        &vehicle,
                        hold,
                        bot::HeldBy::nobody,
                        std::nullopt,
                        house.zone.to_local(vehicle.seen_at),
                        vehicle.seen_at + Millis{house.rooftop->policies.freshness} > now};
  if (hold != nullptr) {
    fact.held_by = hold->lead == lead() ? bot::HeldBy::asker : bot::HeldBy::other;
    fact.held_until = house.zone.to_local(hold->expires_at);
  }
  return fact;
}

bot::StaffFact Desk::staff_fact(StaffId id) {
  const auto& row = *tx_.staff(id);
  return {id, row.name, row.state_entry};
}

bot::AppointmentFact Desk::appointment_fact(const Appointment& appointment) {
  const bool here = appointment.rooftop == scene_.rooftop;
  const auto& house = here ? house_ : ledger_.house(appointment.rooftop);
  bot::AppointmentFact fact{tx_.mark(),
                            &appointment,
                            house.zone.to_local(appointment.span.start),
                            staff_fact(appointment.staff),
                            std::nullopt,
                            std::nullopt};
  const auto* const vehicle = tx_.vehicle(appointment.vehicle);
  if (vehicle != nullptr) {
    fact.vehicle = vehicle_fact(*vehicle);
    const auto* const hold = fact.vehicle->hold;
    // One hold covers all visits of its lead to the car.
    const bool covers = hold != nullptr && hold->kind == HoldKind::appointment &&
                        hold->lead == appointment.lead && hold->expires_at >= appointment.span.end;
    if (covers) {
      fact.held_until = fact.vehicle->held_until;
    }
  }
  return fact;
}

bot::RefusedFact Desk::refused(Refusal refusal, bot::Subject subject) {
  return {refusal, bot::Evidence(tx_.mark(), subject, "refusal", std::string{to_string(refusal)},
                                 tx_.last_entry(scene_.rooftop), tx_.now())};
}

bot::Evidence Desk::schedule_evidence(std::string value) {
  return {tx_.mark(),       {bot::Table::slot, scene_.rooftop.value}, "free_starts",
          std::move(value), tx_.last_entry(scene_.rooftop),           tx_.now()};
}

}  // namespace kept::server
