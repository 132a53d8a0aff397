#include "bot/steps.h"
#include "bot/telling.h"

namespace kept::bot::steps {
namespace {

// The booking is found: on with what it was looked for.
void go_on_with(Turn& turn, const AppointmentFact& visit, Finding why) {
  auto& state = turn.state;
  state.finding = Finding::none;
  state.code.clear();
  state.appointment = visit.appointment->id;
  if (why == Finding::to_cancel) return cancel(turn);
  if (!visit.appointment->open()) return tell_cancelled(turn, Key::book_was_cancelled, visit);
  tell_appointment(turn, Key::book_is, visit);
  if (why != Finding::to_move) return;
  auto wish = std::move(state.time_wish);
  begin_move(turn);
  if (wish.empty() && turn.meaning.when.empty()) return offer_times(turn);
  state.time_wish = std::move(wish);
  weigh_time(turn);
}

void look_for_booking(Turn& turn, Finding why) {
  turn.state.finding = why;
  turn.state.time_wish = turn.meaning.when;
  if (!turn.meaning.booking_code.empty() || turn.booking_sought) return find_booking(turn);
  Result result = turn.perform(LookForVisit{});
  if (const auto* seen = std::get_if<AppointmentSeen>(&result)) {
    if (why != Finding::to_cancel) return go_on_with(turn, seen->appointment, why);
    turn.state.appointment = seen->appointment.appointment->id;
    turn.state.finding = Finding::none;
    return confirm_cancel(turn);
  }
  tell_no_visit(turn, Key::no_visit, result);
  turn.ask(Asked::contact, Key::ask_code_contact);
}

// Whether the visit is for this car from now on; told, or why not.
bool change_vehicle(Turn& turn, inventory::VehicleId id) {
  auto& state = turn.state;
  Result result = turn.perform(ChangeVehicle{*state.appointment, id});
  turn.joined = true;
  if (const auto* refused = std::get_if<BookingRefused>(&result)) {
    tell_booking_refused(turn, *refused);
  } else if (const auto* other = std::get_if<Refused>(&result)) {
    turn.tell_refused(other->refused);
  } else if (const auto* changed = std::get_if<VehicleChanged>(&result)) {
    tell_vehicle_changed(turn, changed->appointment);
    state.vehicle = id;
    state.offer = Offer::none;
    return true;
  }
  return false;
}

// The car is held meanwhile.
void ask_which_visit(Turn& turn, const AppointmentFact& booked, inventory::VehicleId id) {
  turn.two_visits = true;
  turn.state.vehicle = id;
  turn.state.offer = Offer::none;
  turn.state.time_wish.clear();
  if (!place_hold(turn, id)) return;
  tell_visit_of(turn, booked);
  turn.offer(Choice::Kind::visit_instead, id.value, Key::choice_visit_instead);
  turn.offer(Choice::Kind::visit_as_well, id.value, Key::choice_visit_as_well);
  turn.ask(Asked::which_visit, Key::ask_which_visit);
}

bool wants_another(const Turn& turn) {
  return turn.words().say_any({"another visit", "second visit", "separate visit",
                               "another appointment", "second appointment", "otra visita",
                               "segunda visita", "otra cita", "segunda cita"});
}

// The visit that stands is told of, unless a time is named, which is then for moving it.
void tell_or_move(Turn& turn, const inventory::Appointment& visit) {
  turn.visit_stands = true;
  if (!turn.meaning.when.empty() || turn.meaning.no_such_time) return;
  tell_own_visit(turn);
  turn.offer(Choice::Kind::move_appointment, visit.id.value, Key::choice_move);
  turn.offer(Choice::Kind::cancel_appointment, visit.id.value, Key::choice_cancel);
  side_answer(turn);
}

}  // namespace

bool tell_if_booked(Turn& turn, inventory::VehicleId id) {
  const auto& state = turn.state;
  if (!state.appointment || state.visiting || state.moving || wants_another(turn)) return false;
  auto seen = turn.ask_books<AppointmentSeen>(LookAtAppointment{*state.appointment});
  const bool same = seen && seen->appointment.appointment->open() && seen->appointment.vehicle &&
                    seen->appointment.vehicle->vehicle->id == id;
  if (same) tell_or_move(turn, *seen->appointment.appointment);
  return same;
}

void begin_visit_or_tell(Turn& turn) {
  const auto& state = turn.state;
  auto seen = turn.ask_books<AppointmentSeen>(LookAtAppointment{*state.appointment});
  if (!seen) return;
  const AppointmentFact& visit = seen->appointment;
  bool same = visit.vehicle ? state.vehicle == visit.vehicle->vehicle->id : !state.vehicle;
  if (wants_another(turn) || !same || !visit.appointment->open()) return begin_visit(turn);
  tell_or_move(turn, *visit.appointment);
}

bool join_visit(Turn& turn, inventory::VehicleId id) {
  auto& state = turn.state;
  if (!state.appointment || state.visiting || state.moving) return false;
  auto seen = turn.ask_books<AppointmentSeen>(LookAtAppointment{*state.appointment});
  if (!seen || seen->appointment.appointment->state != inventory::AppointmentState::booked) {
    return false;
  }
  const auto& standing = seen->appointment.vehicle;
  if (standing && standing->vehicle->id == id) return false;
  bool another = standing && standing->free();
  bool instead = says_instead(turn.words()) || turn.meaning.has(Act::correct);
  if (another && !instead) {
    if (says_as_well(turn.words())) return false;
    ask_which_visit(turn, seen->appointment, id);
  } else {
    change_vehicle(turn, id);
  }
  return true;
}

void visit_instead(Turn& turn) {
  auto& state = turn.state;
  if (turn.tapped > 0) state.vehicle = inventory::VehicleId{turn.tapped};
  if (!state.vehicle) return;
  if (!state.appointment) return visit_as_well(turn);
  auto wish = std::move(state.time_wish);
  state.time_wish.clear();
  if (!change_vehicle(turn, *state.vehicle) || wish.empty()) return;
  begin_move(turn);
  state.time_wish = std::move(wish);
  weigh_time(turn);
}

void visit_as_well(Turn& turn) {
  auto& state = turn.state;
  if (turn.tapped > 0) state.vehicle = inventory::VehicleId{turn.tapped};
  state.visiting = true;
  state.kind = inventory::AppointmentKind::test_drive;
  if (!state.time_wish.empty() || !turn.meaning.when.empty()) weigh_time(turn);
}

void keep_visit(Turn& turn) {
  auto& state = turn.state;
  keep_appointment(turn);
  if (state.vehicle) release(turn, *state.vehicle);
  state.vehicle.reset();
  ask_anything(turn);
}

void keep_time_wish(Turn& turn) {
  turn.state.time_wish = turn.meaning.when;
}

void begin_move(Turn& turn) {
  auto& state = turn.state;
  if (turn.visit_unclear) return;
  state.moving = true;
  state.chosen.reset();
  state.offered.clear();
  state.time_wish.clear();
  auto seen = turn.ask_books<AppointmentSeen>(LookAtAppointment{*state.appointment});
  if (!seen) return;
  // A bare "at two" means the same day, and so do the times offered first.
  turn.anchor = seen->appointment.local;
  When day;
  day.start = std::chrono::floor<std::chrono::days>(*turn.anchor);
  day.grain = Grain::day;
  day.said_date = true;
  if (auto by = shift_in(turn.words()); by && turn.meaning.when.empty()) {
    day.start = *turn.anchor + std::chrono::minutes(*by);
    day.grain = Grain::minute;
    day.said_time = true;
  }
  state.time_wish = {day};
}

void move(Turn& turn) {
  auto& state = turn.state;
  Result result = turn.perform(MoveAppointment{*state.appointment, state.chosen->start});
  if (const auto* refused = std::get_if<BookingRefused>(&result)) {
    return tell_booking_refused(turn, *refused);
  }
  if (const auto* refused = std::get_if<Refused>(&result)) {
    forget_visit(state);
    return turn.tell_refused(refused->refused);
  }
  const auto* moved = std::get_if<Moved>(&result);
  if (!moved) return;
  tell_moved(turn, *moved);
  state.moved_from = moved->before;
  forget_visit(state);
  ask_anything(turn);
}

void find_booking(Turn& turn) {
  if (turn.booking_sought) return;
  auto& state = turn.state;
  if (!turn.meaning.booking_code.empty()) state.code = turn.meaning.booking_code;
  if (state.code.empty()) return turn.ask(Asked::contact, Key::ask_code);
  bool contact_given = turn.meaning.contact.phone || turn.meaning.contact.email;
  if (!contact_given && !state.contact_known)
    return turn.ask(Asked::contact, Key::ask_contact_given);
  turn.booking_sought = true;
  Result result = turn.perform(FindAppointment{state.code, turn.meaning.contact});
  if (const auto* unknown = std::get_if<AppointmentUnknown>(&result)) {
    bool attempts = unknown->refused.refusal == inventory::Refusal::too_many_attempts;
    if (attempts) {
      tell_code_attempts(turn, *unknown);
      state.finding = Finding::none;
      state.code.clear();
      return offer_person(turn);
    }
    turn.say(Key::book_unknown,
             Claim::fact<ClaimKind::appointment_unknown>(unknown->refused.evidence));
    return turn.ask(Asked::contact, Key::ask_code_contact);
  }
  if (const auto* seen = std::get_if<AppointmentSeen>(&result)) {
    if (seen->moved) arrive_at_rooftop(turn, *seen->moved);
    go_on_with(turn, seen->appointment, state.finding);
  }
}

void look_for_booking_to_cancel(Turn& turn) {
  look_for_booking(turn, Finding::to_cancel);
}

void look_for_booking_to_move(Turn& turn) {
  look_for_booking(turn, Finding::to_move);
}

void look_for_booking_to_tell(Turn& turn) {
  look_for_booking(turn, Finding::to_tell);
}

void tapped_appointment(Turn& turn) {
  turn.state.appointment = inventory::AppointmentId{turn.tapped};
}

}  // namespace kept::bot::steps
