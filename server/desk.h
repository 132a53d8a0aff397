// Where the assistant's requests meet the books: the only file pair that knows both vocabularies.
// Performs the bot's actions as ledger commands inside one turn's transaction and answers with
// facts that carry that transaction's ReadMark. Decides nothing.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "bot/action.h"
#include "inventory/index.h"
#include "inventory/ledger.h"

namespace kept::server {

class Attempts;

// For whom the desk works.
struct DeskScene {
  inventory::RooftopId rooftop;
  inventory::Conversation* conversation = nullptr;  // changed by a move to another rooftop
};

class Desk final : public bot::Performer {
 public:
  // All outlive the desk. `code_attempts` bounds guesses of booking codes.
  Desk(inventory::Ledger& ledger, const inventory::VehicleIndex& index, Attempts& code_attempts,
       DeskScene scene);

  bot::Result perform(const bot::Action& action) override;

  // Topics of the showroom that the performed actions changed (hub.h), by rooftop.
  const std::map<inventory::RooftopId, unsigned>& changed_topics() const { return changed_; }

 private:
  bot::Result on(const bot::FindVehicles& action);
  bot::Result on(const bot::LookAtVehicle& action);
  bot::Result on(const bot::FindLike& action);
  bot::Result on(const bot::PlaceHold& action);
  bot::Result on(const bot::ReleaseHold& action);
  bot::Result on(const bot::OfferSlots& action);
  bot::Result on(const bot::BookAppointment& action);
  bot::Result on(const bot::MoveAppointment& action);
  bot::Result on(const bot::ChangeVehicle& action);
  bot::Result on(const bot::CancelAppointment& action);
  bot::Result on(const bot::FindAppointment& action);
  bot::Result on(const bot::LookAtAppointment& action);
  bot::Result on(const bot::LookForVisit& action);
  bot::Result on(const bot::LookForOwn& action);
  bot::Result on(const bot::NoteLead& action);
  bot::Result on(const bot::OpenTask& action);
  bot::Result on(const bot::TellHours& action);
  bot::Result on(const bot::TellPlace& action);
  bot::Result on(const bot::MoveToRooftop& action);

  const inventory::Rooftop& rooftop();
  inventory::LeadId lead() const { return scene_.conversation->lead; }
  bool mine(const inventory::Appointment& appointment) const;

  // Whether this contact, or the asker's own, is the one given for the booking.
  bool opens(const inventory::Appointment& appointment, const bot::Contact& contact);
  bot::AppointmentUnknown code_failed();
  // The conversation goes there; what is looked up in the rest of the turn is looked up there.
  void hand_over(inventory::RooftopId to);

  bot::VehicleFact vehicle_fact(const inventory::Vehicle& vehicle);
  bot::StaffFact staff_fact(inventory::StaffId id);
  bot::AppointmentFact appointment_fact(const inventory::Appointment& appointment);
  // When a call that is wished for then falls due: at that time or the next opening after it.
  std::optional<inventory::Instant> due_wished(std::optional<bot::LocalMinute> wished);
  inventory::TaskId standing_task(inventory::TaskKind kind);
  bot::TaskOpened task_opened(inventory::TaskId id);
  bot::RefusedFact refused(inventory::Refusal refusal, bot::Subject subject);
  bot::Evidence schedule_evidence(std::string value);
  inventory::Found find(const inventory::SearchCriteria& criteria, const bot::FindVehicles& action);
  std::vector<bot::NearVehicle> near_to(const inventory::SearchCriteria& criteria, std::size_t most,
                                        const bot::Criteria* wished);
  std::vector<bot::NearVehicle> like(const inventory::Vehicle& vehicle);
  const inventory::Vehicle* at_other_rooftop(const bot::LookAtVehicle& action);
  std::vector<bot::Elsewhere> elsewhere(const inventory::SearchCriteria& criteria);
  bot::SlotFact slot_fact(const inventory::Slot& slot);
  // The house when this car is to be shown to the visitor.
  inventory::HouseTimes house_for(std::optional<inventory::VehicleId> vehicle);
  std::vector<bot::SlotFact> slots_near(const inventory::HouseTimes& house,
                                        inventory::Instant wanted, inventory::AppointmentKind kind,
                                        const std::vector<bot::When>& ruled_out = {});
  inventory::SlotFault fault_within(const inventory::HouseTimes& house, inventory::LocalMinute from,
                                    inventory::LocalMinute to, bool exact,
                                    inventory::Minutes duration);
  inventory::SlotFault staff_fault(const inventory::HouseTimes& house, inventory::Instant start,
                                   inventory::Minutes duration);
  bot::SlotRefusedFact slot_refused(inventory::Instant start, inventory::SlotFault fault);
  bot::BookingRefused booking_refused(inventory::Refusal refusal, inventory::Instant start,
                                      inventory::AppointmentKind kind,
                                      std::optional<inventory::VehicleId> vehicle);

  inventory::Ledger& ledger_;
  inventory::Transaction& tx_;
  const inventory::VehicleIndex& index_;
  Attempts& code_attempts_;
  DeskScene scene_;
  inventory::HouseTimes house_;
  std::map<inventory::RooftopId, unsigned> changed_;
};

}  // namespace kept::server
