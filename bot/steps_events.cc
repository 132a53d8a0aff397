// What happened to the books outside the conversation: the truth first, whose doing it is, and what
// is truly there instead.
#include "bot/steps.h"
#include "bot/telling.h"

namespace kept::bot::steps {
namespace {

// The appointment as it stands, with a tap to move it and one to cancel it.
void offer_appointment(Turn& turn, inventory::AppointmentId id) {
  turn.offer(Choice::Kind::move_appointment, id.value, Key::choice_move);
  turn.offer(Choice::Kind::cancel_appointment, id.value, Key::choice_cancel);
}

// Why staff took something back, as far as their own words tell.
enum class Cause : std::uint8_t { unsaid, asked_for, not_there, other };

// That the visitor asked for it is told only where staff say so of the visitor: "another customer
// asked" and "I called, no answer" are no wish of this one.
bool asked_for(const Words& words) {
  if (words.say_any({"another", "other", "someone else", "otro", "otra"})) return false;
  if (words.say_any({"customers request", "clients request", "visitors request", "your request",
                     "called us", "no longer interested", "not interested", "changed his mind",
                     "changed her mind", "changed their mind", "peticion del cliente",
                     "solicitud del cliente", "ya no le interesa", "ya no quiere"})) {
    return true;
  }
  for (std::string_view who : {"customer", "client", "visitor", "buyer", "he", "she", "they", "you",
                               "cliente", "cliente lo"}) {
    for (std::string_view did :
         {"asked", "called", "phoned", "texted", "emailed", "requested", "cancelled", "canceled",
          "changed", "declined", "pidio", "llamo", "cancelo", "solicito"}) {
      if (words.say(std::string(who).append(" ").append(did))) return true;
    }
  }
  return false;
}

Cause cause_in(const std::string& reason) {
  if (reason.empty()) return Cause::unsaid;
  const Words words(reason);
  if (words.say_any({"sold", "no longer available", "not available", "unavailable", "gone",
                     "damaged", "missing", "not here", "not on the lot", "in the shop", "recall",
                     "vendido", "vendida", "no disponible", "ya no esta", "danado", "danada"})) {
    return Cause::not_there;
  }
  return asked_for(words) ? Cause::asked_for : Cause::other;
}

std::optional<AppointmentFact> appointment_of(Turn& turn) {
  auto id = turn.happened->appointment ? turn.happened->appointment : turn.state.appointment;
  if (!id) return std::nullopt;
  auto seen = turn.ask_books<AppointmentSeen>(LookAtAppointment{*id});
  if (!seen) return std::nullopt;
  return std::move(seen->appointment);
}

// The visit, booked for this car, that stands.
std::optional<AppointmentFact> visit_to(Turn& turn, const VehicleFact& vehicle) {
  auto visit = appointment_of(turn);
  const bool stands = visit && visit->appointment->open() && visit->vehicle &&
                      visit->vehicle->vehicle->id == vehicle.vehicle->id;
  return stands ? std::move(visit) : std::nullopt;
}

void tell_visit_stands(Turn& turn, const AppointmentFact& visit) {
  tell_appointment(turn, Key::book_stands, visit);
  turn.show(visit);
  turn.state.appointment = visit.appointment->id;
}

}  // namespace

void tell_vehicle_gone(Turn& turn) {
  if (!turn.happened->vehicle) return;
  auto vehicle = look_at(turn, *turn.happened->vehicle);
  if (!vehicle) return;
  bool sold = vehicle->vehicle->status == inventory::LotStatus::sold;
  tell_gone(turn, sold ? Key::car_sold_from_you : Key::car_gone_from_you, *vehicle);
  turn.say(Key::sorry_ours);
  if (turn.state.vehicle == vehicle->vehicle->id) turn.state.vehicle.reset();
  auto appointment = appointment_of(turn);
  if (appointment && appointment->appointment->open()) {
    tell_appointment(turn, Key::book_stands, *appointment);
    turn.state.appointment = appointment->appointment->id;
  } else {
    appointment.reset();
  }
  find_in_place_of(turn, *vehicle);
  if (!appointment) return;
  turn.show(*appointment);
  offer_appointment(turn, appointment->appointment->id);
}

void tell_hold_released(Turn& turn) {
  if (!turn.happened->vehicle) return;
  auto vehicle = look_at(turn, *turn.happened->vehicle);
  if (!vehicle) return;
  const Cause cause = cause_in(turn.happened->reason);
  const auto visit = visit_to(turn, *vehicle);
  if (cause == Cause::asked_for) {
    if (turn.state.vehicle == vehicle->vehicle->id) turn.state.vehicle.reset();
    tell_released(turn, Key::hold_released_as_asked, *vehicle);
    if (visit) tell_visit_stands(turn, *visit);
    return;
  }
  tell_released(turn, Key::hold_released_by_us, *vehicle);
  turn.say(cause == Cause::not_there ? Key::sorry_cancelled : Key::sorry_ours);
  if (visit) {
    tell_released_why(turn, *vehicle, turn.happened->reason);
    tell_visit_stands(turn, *visit);
  }
  tell_standing(turn, *vehicle);
  if (vehicle->free() && cause != Cause::not_there) {
    turn.state.vehicle = vehicle->vehicle->id;
    turn.state.offer = Offer::put_aside;
    turn.offer(Choice::Kind::vehicle, vehicle->vehicle->id.value, Key::choice_put_aside);
    return turn.ask(Asked::which_vehicle, Key::ask_put_aside);
  }
  find_in_place_of(turn, *vehicle);
}

void tell_moved_by_us(Turn& turn) {
  auto appointment = appointment_of(turn);
  if (!appointment || !appointment->appointment->open()) return;
  tell_appointment(turn, Key::book_moved_by_us, *appointment);
  turn.say(Key::sorry_ours);
  tell_kept_car(turn, *appointment);
  turn.show(*appointment);
  turn.state.appointment = appointment->appointment->id;
  offer_appointment(turn, appointment->appointment->id);
}

void tell_cancelled_by_us(Turn& turn) {
  auto appointment = appointment_of(turn);
  if (!appointment) return;
  const Cause cause = cause_in(turn.happened->reason);
  auto& state = turn.state;
  state.appointment.reset();
  if (cause == Cause::asked_for) {
    tell_cancelled(turn, Key::book_cancelled_as_asked, *appointment);
    tell_cancelled_why(turn, *appointment, turn.happened->reason);
    return turn.show(*appointment);
  }
  tell_cancelled_by_us(turn, *appointment, turn.happened->reason);
  turn.show(*appointment);
  state.kind = appointment->appointment->kind;
  state.visiting = true;
  state.chosen.reset();
  state.time_wish.clear();
  if (cause == Cause::not_there && appointment->vehicle) {
    state.vehicle.reset();
    return find_in_place_of(turn, *appointment->vehicle);
  }
  if (appointment->vehicle && appointment->vehicle->free()) {
    state.vehicle = appointment->vehicle->vehicle->id;
  }
  offer_times(turn);
}

void tell_staff_joined(Turn& turn) {
  if (turn.happened->evidence && !turn.happened->staff_name.empty()) {
    const Evidence& evidence = *turn.happened->evidence;
    turn.say(Key::staff_joined,
             Claim::fact<ClaimKind::staff_joined>(evidence).with(
                 Field::staff, Evidenced<std::string>(turn.happened->staff_name, evidence)));
  } else {
    turn.say(Key::person_joined);
  }
}

}  // namespace kept::bot::steps
