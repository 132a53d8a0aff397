#include <algorithm>
#include <iterator>

#include "inventory/elsewhere.h"
#include "inventory/ledger.h"

namespace kept::inventory {

Refusal refusal_for(SlotFault fault) {
  switch (fault) {
    case SlotFault::none:
      return Refusal::none;
    case SlotFault::in_the_past:
      return Refusal::in_the_past;
    case SlotFault::too_short_notice:
      return Refusal::too_short_notice;
    case SlotFault::beyond_horizon:
      return Refusal::beyond_horizon;
    case SlotFault::time_does_not_exist:
      return Refusal::time_does_not_exist;
    case SlotFault::time_is_ambiguous:
      return Refusal::time_is_ambiguous;
    case SlotFault::closed_day:
      return Refusal::closed_day;
    case SlotFault::closed_weekday:
    case SlotFault::outside_hours:
    case SlotFault::past_closing:
      return Refusal::outside_hours;
    case SlotFault::off_grid:
      return Refusal::off_grid;
    case SlotFault::vehicle_shown:
      return Refusal::vehicle_shown;
    case SlotFault::staff_off_shift:
      return Refusal::staff_off_shift;
    case SlotFault::staff_busy:
      return Refusal::slot_taken;
  }
  return Refusal::slot_taken;
}

namespace {

// The fault to tell when nobody can: somebody works then but is taken, or nobody works then.
SlotFault common_fault(const HouseTimes& house, const std::vector<StaffCalendar>& staff,
                       Instant start, Minutes duration, Instant now) {
  SlotFault told = SlotFault::staff_off_shift;
  for (const auto& one : staff) {
    const auto fault = slot_fault(house, one, start, duration, now);
    if (fault == SlotFault::staff_busy) return fault;
    if (fault != SlotFault::staff_off_shift) told = fault;
  }
  return told;
}

EntryBody body_of(const Appointment& appointment) {
  EntryBody body;
  body.add("appointment", appointment.id).add("kind", to_string(appointment.kind));
  body.add("staff", appointment.staff).add("vehicle", appointment.vehicle);
  body.add("lead", appointment.lead).add("starts_at", appointment.span.start);
  body.add("ends_at", appointment.span.end).add("code", appointment.code);
  return body;
}

// The day of a visit begins at the rooftop's midnight.
bool on_its_day(const Appointment& appointment, const Zone& zone, Instant now) {
  using std::chrono::days;
  return std::chrono::floor<days>(zone.to_local(now)) >=
         std::chrono::floor<days>(zone.to_local(appointment.span.start));
}

}  // namespace

// One validator for booking and moving. `moving` is left out of what is taken.
Ledger::Choice Ledger::choose_staff(const BookingAsked& asked, RooftopId rooftop,
                                    const Appointment* moving) {
  const auto times = house_showing(rooftop, asked.vehicle.value_or(VehicleId{}), asked.lead);
  const auto duration = duration_of(asked.kind, times.rooftop->policies);
  auto staff = calendars(rooftop);
  if (asked.staff) {
    std::erase_if(staff, [&](const StaffCalendar& one) { return one.staff != *asked.staff; });
    if (staff.empty()) return {Refusal::unknown_staff, {}};
  }
  std::vector<Interval> without_moving;
  if (moving != nullptr) {
    for (auto& one : staff) {
      if (one.staff != moving->staff) continue;
      std::remove_copy(one.busy.begin(), one.busy.end(), std::back_inserter(without_moving),
                       moving->span);
      one.busy = without_moving;
    }
  }
  slot_fault_ = house_fault(times, asked.start, duration, tx_.now());
  if (slot_fault_ != SlotFault::none) return {refusal_for(slot_fault_), {}};
  const auto slot = slot_at(times, staff, asked.start, duration, tx_.now());
  if (slot) return {Refusal::none, slot->staff};
  slot_fault_ = common_fault(times, staff, asked.start, duration, tx_.now());
  return {refusal_for(slot_fault_), {}};
}

// Of the lead's open visits to the car, the one that keeps it held longest; null when none does.
const Appointment* Ledger::last_held_visit(VehicleId vehicle, LeadId lead) {
  const Appointment* last = nullptr;
  for (const auto id : tx_.open_appointments_on(vehicle)) {
    const auto* const one = tx_.appointment(id);
    const auto& policies = tx_.rooftop(one->rooftop)->policies;
    const bool holds = appointment_hold_expiry(one->span, policies, tx_.now()).has_value();
    const bool later = last == nullptr || one->span.end > last->span.end;
    if (one->lead == lead && holds && later) last = one;
  }
  return last;
}

// Gives an appointment its hold, or none past the horizon; what the lead held before becomes it. A
// car that its lead visits more than once has one hold, up to the last of them.
void Ledger::hold_for(const Appointment& appointment, std::uint64_t address_key) {
  if (!appointment.vehicle) return;
  const auto& policies = tx_.rooftop(appointment.rooftop)->policies;
  const auto* const last = last_held_visit(appointment.vehicle, appointment.lead);
  const auto expires_at =
      last != nullptr ? appointment_hold_expiry(last->span, policies, tx_.now()) : std::nullopt;
  const auto* const standing = tx_.active_hold_on(appointment.vehicle);
  if (standing != nullptr && standing->live(tx_.now())) {
    if (standing->kind == HoldKind::appointment && expires_at) {
      Hold longer = *standing;
      longer.expires_at = *expires_at;
      put_hold(longer);
      return;
    }
    end_hold(*standing, HoldState::converted, EntryKind::hold_converted);
  } else {
    expire_if_lapsed(standing);
  }
  if (!expires_at) return;
  Hold hold;
  hold.rooftop = appointment.rooftop;
  hold.vehicle = appointment.vehicle;
  hold.lead = appointment.lead;
  hold.conversation = appointment.conversation;
  hold.appointment = last->id;
  hold.address_key = address_key;
  hold.kind = HoldKind::appointment;
  hold.placed_at = tx_.now();
  hold.expires_at = *expires_at;
  put_hold(hold);
}

// The visit is over or off: its hold ends, or stays for another visit of the same lead.
void Ledger::release_hold_of(const Appointment& appointment) {
  if (!appointment.vehicle) return;
  const auto* const hold = tx_.active_hold_on(appointment.vehicle);
  if (hold == nullptr || hold->kind != HoldKind::appointment || hold->lead != appointment.lead) {
    return;
  }
  const auto* const last = last_held_visit(appointment.vehicle, appointment.lead);
  if (last == nullptr || !hold->live(tx_.now())) {
    return end_hold(*hold, HoldState::released, EntryKind::hold_released);
  }
  Hold rest = *hold;
  rest.appointment = last->id;
  rest.expires_at =
      *appointment_hold_expiry(last->span, tx_.rooftop(last->rooftop)->policies, tx_.now());
  if (rest != *hold) put_hold(rest);
}

Refusal Ledger::may_put_under_visit(RooftopId rooftop, VehicleId id, LeadId lead,
                                    std::uint64_t address_key) {
  const auto* const vehicle = tx_.vehicle(id);
  if (vehicle == nullptr || vehicle->rooftop != rooftop) return Refusal::unknown_vehicle;
  const bool by_visitor = actor_.kind == Actor::Kind::visitor;
  const ConversationId asker{by_visitor ? actor_.id : 0};
  const auto elsewhere = judge_elsewhere(tx_, *vehicle, asker);
  if (elsewhere != Refusal::none) return elsewhere;
  const auto counts = by_visitor ? counts_for(rooftop, lead, address_key) : HoldCounts{};
  return may_hold(*vehicle, tx_.active_hold_on(id), lead, counts, tx_.rooftop(rooftop)->policies,
                  tx_.now());
}

Ledger::Choice Ledger::judge_booking(const BookingAsked& asked, RooftopId rooftop) {
  slot_fault_ = SlotFault::none;
  if (!may_act_at(rooftop)) return {Refusal::not_permitted, {}};
  bool holds = true;
  if (asked.vehicle) {
    const auto refusal =
        may_put_under_visit(rooftop, *asked.vehicle, asked.lead, asked.address_key);
    holds = !is_hold_limit(refusal);
    if (holds && refusal != Refusal::none) return {refusal, {}};
  }
  const auto open = tx_.open_appointments_of(asked.lead);
  if (actor_.kind == Actor::Kind::visitor &&
      static_cast<int>(open.size()) >= tx_.rooftop(rooftop)->policies.holds_per_conversation_max) {
    return {Refusal::hold_limit_conversation, {}};
  }
  auto choice = choose_staff(asked, rooftop, nullptr);
  choice.holds = holds;
  return choice;
}

AppointmentId Ledger::put_booking(const BookingAsked& asked, RooftopId rooftop,
                                  const Choice& choice) {
  const auto times = house(rooftop);
  Appointment appointment;
  appointment.rooftop = rooftop;
  appointment.kind = asked.kind;
  appointment.staff = choice.staff;
  appointment.vehicle = asked.vehicle.value_or(VehicleId{});
  appointment.lead = asked.lead;
  appointment.conversation = asked.conversation;
  appointment.span = {asked.start,
                      asked.start + Millis{duration_of(asked.kind, times.rooftop->policies)}};
  appointment.wall_start = times.zone.to_local(asked.start);
  appointment.tzdb_version = Zone::tzdb_version();
  appointment.code = tx_.mint_code();
  appointment.state_entry = tx_.last_entry(rooftop) + 1;
  appointment.id = tx_.put(appointment);
  append(rooftop, EntryKind::appointment_booked, body_of(appointment));
  if (choice.holds) hold_for(appointment, asked.address_key);
  return appointment.id;
}

Decision<AppointmentId> Ledger::book(const BookingAsked& asked) {
  using No = Decision<AppointmentId>;
  slot_fault_ = SlotFault::none;
  const auto* const lead = tx_.lead(asked.lead);
  if (lead == nullptr) return No::no(Refusal::unknown_conversation);
  const auto choice = judge_booking(asked, lead->rooftop);
  if (choice.refusal != Refusal::none) return No::no(choice.refusal);
  if (lead->name.empty()) return No::no(Refusal::name_missing);
  return No::yes(put_booking(asked, lead->rooftop, choice));
}

Decision<AppointmentId> Ledger::book(const BookingAsked& asked, RooftopId rooftop,
                                     const LeadNote& who) {
  using No = Decision<AppointmentId>;
  auto named = asked;
  named.lead = {};
  const auto choice = judge_booking(named, rooftop);
  if (choice.refusal != Refusal::none) return No::no(choice.refusal);
  if (!who.name || who.name->empty()) return No::no(Refusal::name_missing);
  named.lead = open_lead(rooftop, who);
  return No::yes(put_booking(named, rooftop, choice));
}

Decision<AppointmentId> Ledger::move(AppointmentId id, Instant start,
                                     std::optional<StaffId> staff) {
  using No = Decision<AppointmentId>;
  slot_fault_ = SlotFault::none;
  const auto* const found = tx_.appointment(id);
  if (found == nullptr) return No::no(Refusal::unknown_appointment);
  Appointment appointment = *found;
  if (!may_act_at(appointment.rooftop)) return No::no(Refusal::not_permitted);
  if (appointment.state != AppointmentState::booked) return No::no(Refusal::appointment_not_open);
  const auto* const vehicle = tx_.vehicle(appointment.vehicle);
  if (vehicle != nullptr && vehicle->status == LotStatus::available) {
    const auto* const standing = tx_.active_hold_on(vehicle->id);
    const bool others =
        standing != nullptr && standing->live(tx_.now()) && standing->lead != appointment.lead;
    const auto& policies = tx_.rooftop(appointment.rooftop)->policies;
    const bool needs_hold = start <= tx_.now() + Millis{policies.hold_horizon};
    if (others && needs_hold) return No::no(Refusal::vehicle_already_held);
  }
  BookingAsked asked;
  asked.kind = appointment.kind;
  asked.start = start;
  asked.staff = staff;
  asked.lead = appointment.lead;
  if (appointment.vehicle) asked.vehicle = appointment.vehicle;
  const auto choice = choose_staff(asked, appointment.rooftop, &appointment);
  if (choice.refusal != Refusal::none) return No::no(choice.refusal);

  const auto length = appointment.span.end - appointment.span.start;
  EntryBody body;
  body.add("from", appointment.span.start);
  appointment.staff = choice.staff;
  appointment.span = {start, start + length};
  appointment.wall_start = house(appointment.rooftop).zone.to_local(start);
  appointment.tzdb_version = Zone::tzdb_version();
  body.add("appointment", id).add("staff", choice.staff).add("starts_at", start);
  body.add("code", appointment.code);
  appointment.state_entry =
      append(appointment.rooftop, EntryKind::appointment_moved, std::move(body));
  tx_.put(appointment);
  if (vehicle != nullptr && vehicle->status == LotStatus::available) hold_for(appointment, 0);
  if (actor_.kind == Actor::Kind::staff && appointment.conversation) {
    touch({Touched::What::appointment_moved, appointment.conversation, appointment.vehicle, id,
           appointment.staff, appointment.state_entry, appointment.rooftop});
  }
  return No::yes(id);
}

Decision<AppointmentId> Ledger::change_vehicle(AppointmentId id, VehicleId to,
                                               std::uint64_t address_key) {
  using No = Decision<AppointmentId>;
  slot_fault_ = SlotFault::none;
  const auto* const found = tx_.appointment(id);
  if (found == nullptr) return No::no(Refusal::unknown_appointment);
  Appointment appointment = *found;
  if (!may_act_at(appointment.rooftop)) return No::no(Refusal::not_permitted);
  if (appointment.state != AppointmentState::booked) return No::no(Refusal::appointment_not_open);
  if (appointment.vehicle == to) return No::yes(id);
  const auto refusal = may_put_under_visit(appointment.rooftop, to, appointment.lead, address_key);
  const bool holds = !is_hold_limit(refusal);
  if (holds && refusal != Refusal::none) return No::no(refusal);
  const auto times = house_showing(appointment.rooftop, to, appointment.lead);
  if (is_shown(times, appointment.span)) {
    slot_fault_ = SlotFault::vehicle_shown;
    return No::no(Refusal::vehicle_shown);
  }

  const auto before = appointment;
  EntryBody body;
  body.add("appointment", id).add("from", appointment.vehicle).add("vehicle", to);
  body.add("staff", appointment.staff).add("code", appointment.code);
  appointment.vehicle = to;
  appointment.state_entry =
      append(appointment.rooftop, EntryKind::appointment_vehicle_changed, std::move(body));
  tx_.put(appointment);
  release_hold_of(before);
  if (holds) hold_for(appointment, address_key);
  return No::yes(id);
}

Decision<Cancellation> Ledger::cancel(AppointmentId id, std::string_view reason) {
  using No = Decision<Cancellation>;
  const auto* const found = tx_.appointment(id);
  if (found == nullptr) return No::no(Refusal::unknown_appointment);
  Appointment appointment = *found;
  if (!may_act_at(appointment.rooftop)) return No::no(Refusal::not_permitted);
  if (appointment.state == AppointmentState::cancelled) return No::yes({false});
  if (!may_follow(appointment.state, AppointmentState::cancelled)) {
    return No::no(Refusal::appointment_not_open);
  }
  EntryBody body;
  body.add("appointment", id).add("starts_at", appointment.span.start);
  appointment.state = AppointmentState::cancelled;
  appointment.state_entry =
      append(appointment.rooftop, EntryKind::appointment_cancelled, std::move(body));
  tx_.put(appointment);
  release_hold_of(appointment);
  if (actor_.kind == Actor::Kind::staff && appointment.conversation) {
    touch({Touched::What::appointment_cancelled,
           appointment.conversation,
           appointment.vehicle,
           id,
           {},
           appointment.state_entry,
           appointment.rooftop,
           std::string(reason)});
  }
  return No::yes({true});
}

Decision<EntrySeq> Ledger::progress(AppointmentId id, AppointmentState to) {
  using No = Decision<EntrySeq>;
  const auto* const found = tx_.appointment(id);
  if (found == nullptr) return No::no(Refusal::unknown_appointment);
  Appointment appointment = *found;
  if (!may_act_at(appointment.rooftop)) return No::no(Refusal::not_permitted);
  if (!may_follow(appointment.state, to)) return No::no(Refusal::appointment_not_open);
  if (!on_its_day(appointment, house(appointment.rooftop).zone, tx_.now())) {
    return No::no(Refusal::before_its_day);
  }
  const auto kind = to == AppointmentState::arrived     ? EntryKind::appointment_arrived
                    : to == AppointmentState::completed ? EntryKind::appointment_completed
                                                        : EntryKind::appointment_no_show;
  EntryBody body;
  body.add("appointment", id);
  appointment.state = to;
  appointment.state_entry = append(appointment.rooftop, kind, std::move(body));
  tx_.put(appointment);
  if (!appointment.open()) release_hold_of(appointment);
  return No::yes(appointment.state_entry);
}

}  // namespace kept::inventory
