#include <algorithm>

#include "inventory/ledger.h"
#include "inventory/vehicle_entry.h"

namespace kept::inventory {

VehicleId Ledger::list_vehicle(RooftopId rooftop, const VehicleSpec& spec, Instant seen_at,
                               SeenBy by, LotStatus status) {
  Vehicle vehicle;
  vehicle.rooftop = rooftop;
  vehicle.spec = spec;
  vehicle.status = status;
  vehicle.seen_at = seen_at;
  vehicle.seen_by = by;
  vehicle.state_entry = tx_.last_entry(rooftop) + 1;
  vehicle.seen_entry = vehicle.state_entry;
  vehicle.id = tx_.put(vehicle);
  EntryBody body;
  body.add("vehicle", vehicle.id).add("status", to_string(status)).add("seen_at", seen_at);
  add_all_fields(body, spec);
  append(rooftop, EntryKind::vehicle_listed, std::move(body));
  return vehicle.id;
}

// Every conversation that was promised this vehicle is told.
void Ledger::touch_promised(const Vehicle& vehicle, EntrySeq entry) {
  std::vector<ConversationId> told;
  const auto tell = [&](ConversationId conversation, AppointmentId appointment) {
    const bool known = std::find(told.begin(), told.end(), conversation) != told.end();
    if (!conversation || known) return;
    told.push_back(conversation);
    touch({Touched::What::vehicle_gone,
           conversation,
           vehicle.id,
           appointment,
           {},
           entry,
           vehicle.rooftop});
  };
  for (const auto id : tx_.open_appointments_on(vehicle.id)) {
    tell(tx_.appointment(id)->conversation, id);
  }
  const auto* const hold = tx_.active_hold_on(vehicle.id);
  if (hold != nullptr && hold->live(tx_.now())) tell(hold->conversation, hold->appointment);
}

// Each lead once, with the conversation in which it was promised.
std::vector<std::pair<LeadId, ConversationId>> Ledger::promised_to(VehicleId id) {
  std::vector<std::pair<LeadId, ConversationId>> leads;
  const auto add = [&](LeadId lead, ConversationId conversation) {
    const bool known =
        std::any_of(leads.begin(), leads.end(), [&](const auto& one) { return one.first == lead; });
    if (!known) leads.emplace_back(lead, conversation);
  };
  const auto* const hold = tx_.active_hold_on(id);
  if (hold != nullptr && hold->live(tx_.now())) add(hold->lead, hold->conversation);
  for (const auto visit : tx_.open_appointments_on(id)) {
    const auto* const row = tx_.appointment(visit);
    add(row->lead, row->conversation);
  }
  return leads;
}

Decision<EntrySeq> Ledger::end_vehicle(const VehicleEnding& asked) {
  using No = Decision<EntrySeq>;
  const auto* const found = tx_.vehicle(asked.vehicle);
  if (found == nullptr) return No::no(Refusal::unknown_vehicle);
  Vehicle vehicle = *found;
  if (!may_act_at(vehicle.rooftop)) return No::no(Refusal::not_permitted);
  if (vehicle.status == asked.to) return No::no(Refusal::status_unchanged);
  const auto* const hold = tx_.active_hold_on(vehicle.id);
  const bool promised =
      (hold != nullptr && hold->live(tx_.now())) || !tx_.open_appointments_on(vehicle.id).empty();
  if (promised) {
    const auto refusal = judge_override(asked.override_promises, asked.reason);
    if (refusal != Refusal::none) return No::no(refusal);
  }
  const auto hurt = promised_to(vehicle.id);
  EntryBody body;
  body.add("vehicle", vehicle.id).add("override", promised ? 1 : 0);
  vehicle.status = asked.to;
  vehicle.sold_here = asked.to == LotStatus::sold;
  vehicle.dropped_since = false;
  vehicle.seen_at = tx_.now();
  vehicle.seen_by = SeenBy::staff;
  vehicle.state_entry =
      append(vehicle.rooftop,
             asked.to == LotStatus::sold ? EntryKind::vehicle_sold : EntryKind::vehicle_withdrawn,
             std::move(body));
  vehicle.seen_entry = vehicle.state_entry;
  tx_.put(vehicle);
  touch_promised(vehicle, vehicle.state_entry);
  if (hold != nullptr) {
    const bool live = hold->live(tx_.now());
    end_hold(*hold, live ? HoldState::released : HoldState::expired,
             live ? EntryKind::hold_released : EntryKind::hold_expired);
  }
  for (const auto& [lead, conversation] : hurt) {
    ask_repair(vehicle, asked.reason, conversation, lead);
  }
  return No::yes(vehicle.state_entry);
}

// On the lot of another rooftop of the group.
bool Ledger::stands_elsewhere(const Vehicle& vehicle) {
  const auto rooftops = tx_.rooftops();
  return std::any_of(rooftops.begin(), rooftops.end(), [&](RooftopId other) {
    const auto* const there =
        other == vehicle.rooftop ? nullptr : tx_.vehicle_by_vin(other, vehicle.spec.vin);
    return there != nullptr && there->status != LotStatus::sold &&
           there->status != LotStatus::withdrawn;
  });
}

Decision<EntrySeq> Ledger::relist_vehicle(VehicleId id) {
  using No = Decision<EntrySeq>;
  const auto* const found = tx_.vehicle(id);
  if (found == nullptr) return No::no(Refusal::unknown_vehicle);
  Vehicle vehicle = *found;
  if (!may_act_at(vehicle.rooftop)) return No::no(Refusal::not_permitted);
  if (vehicle.status == LotStatus::available) return No::no(Refusal::status_unchanged);
  if (stands_elsewhere(vehicle)) return No::no(Refusal::listed_elsewhere);
  EntryBody body;
  body.add("vehicle", id);
  vehicle.status = LotStatus::available;
  vehicle.sold_here = false;
  vehicle.dropped_since = false;
  vehicle.seen_at = tx_.now();
  vehicle.seen_by = SeenBy::staff;
  vehicle.state_entry = append(vehicle.rooftop, EntryKind::vehicle_relisted, std::move(body));
  vehicle.seen_entry = vehicle.state_entry;
  tx_.put(vehicle);
  return No::yes(vehicle.state_entry);
}

}  // namespace kept::inventory
