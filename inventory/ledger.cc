#include "inventory/ledger.h"

#include "inventory/store/store.h"

namespace kept::inventory {

const Staff* Ledger::acting_staff() {
  return actor_.kind == Actor::Kind::staff ? tx_.staff(StaffId{actor_.id}) : nullptr;
}

// Visitors, the assistant, feeds and the house act where their turn stands; staff at their own
// rooftop.
bool Ledger::may_act_at(RooftopId rooftop) {
  if (actor_.kind != Actor::Kind::staff) return true;
  const auto* const staff = acting_staff();
  if (staff == nullptr || !staff->active) return false;
  return staff->role == Role::admin || staff->rooftop == rooftop;
}

bool Ledger::acts_as_manager() {
  const auto* const staff = acting_staff();
  return staff != nullptr && staff->role != Role::salesperson;
}

// A promise is broken by a manager only, who says why.
Refusal Ledger::judge_override(bool override_promises, std::string_view reason) {
  if (!override_promises) return Refusal::vehicle_promised;
  if (!acts_as_manager()) return Refusal::override_needs_manager;
  return reason.empty() ? Refusal::reason_missing : Refusal::none;
}

HouseTimes Ledger::house(RooftopId rooftop) {
  const auto* const row = tx_.rooftop(rooftop);
  return {row, Zone::find(row->zone).value()};
}

HouseTimes Ledger::house_showing(RooftopId rooftop, VehicleId vehicle, LeadId lead) {
  auto times = house(rooftop);
  if (!vehicle) return times;
  for (const auto id : tx_.open_appointments_on(vehicle)) {
    const auto* const visit = tx_.appointment(id);
    if (!lead || visit->lead != lead) times.vehicle_shown.push_back(visit->span);
  }
  return times;
}

std::vector<StaffCalendar> Ledger::calendars(RooftopId rooftop) {
  std::vector<StaffCalendar> calendars;
  for (const auto id : tx_.staff_of(rooftop)) {
    const auto* const staff = tx_.staff(id);
    if (!staff->takes_appointments) continue;
    calendars.push_back({id, &staff->shifts, tx_.busy(id)});
  }
  return calendars;
}

RooftopId Ledger::set_rooftop(const Rooftop& row) {
  Rooftop kept = row;
  if (!kept.id) kept.id = tx_.put(kept);
  EntryBody body;
  body.add("slug", kept.slug).add("name", kept.name).add("zone", kept.zone);
  kept.state_entry = append(kept.id, EntryKind::rooftop_set, std::move(body));
  return tx_.put(kept);
}

StaffId Ledger::set_staff(const Staff& row) {
  Staff kept = row;
  if (!kept.id) kept.id = tx_.put(kept);
  const auto ledger_of = kept.rooftop ? kept.rooftop : tx_.rooftops().front();
  EntryBody body;
  body.add("staff", kept.id).add("name", kept.name);
  body.add("role", to_string(kept.role)).add("active", kept.active ? 1 : 0);
  kept.state_entry = append(ledger_of, EntryKind::staff_set, std::move(body));
  return tx_.put(kept);
}

void Ledger::open_session(const StaffSession& session) {
  const auto* const staff = tx_.staff(session.staff);
  tx_.put(session);
  EntryBody body;
  body.add("staff", session.staff).add("expires_at", session.expires_at);
  append(staff->rooftop ? staff->rooftop : tx_.rooftops().front(), EntryKind::signed_in,
         std::move(body));
}

void Ledger::close_session(const Digest& token_hash, StaffId staff) {
  const auto* const row = tx_.staff(staff);
  tx_.drop_staff_session(token_hash);
  EntryBody body;
  body.add("staff", staff);
  append(row->rooftop ? row->rooftop : tx_.rooftops().front(), EntryKind::signed_out,
         std::move(body));
}

void Ledger::expire_sessions() {
  tx_.drop_lapsed_staff_sessions(tx_.now());
}

void Ledger::note_refused_access(RooftopId rooftop, std::string_view what) {
  EntryBody body;
  body.add("what", what);
  append(rooftop, EntryKind::access_refused, std::move(body));
}

}  // namespace kept::inventory
