// Letting go: of a visit that is booked, of one that is only planned, of a car held for the talk.
#include "bot/steps.h"
#include "bot/telling.h"

namespace kept::bot::steps {
namespace {

std::optional<AppointmentFact> standing_visit(Turn& turn) {
  if (!turn.state.appointment) return std::nullopt;
  auto seen = turn.ask_books<AppointmentSeen>(LookAtAppointment{*turn.state.appointment});
  if (!seen || !seen->appointment.appointment->open()) return std::nullopt;
  return seen->appointment;
}

bool cancel_and_tell(Turn& turn) {
  auto cancelled = turn.ask_books<Cancelled>(CancelAppointment{*turn.state.appointment});
  if (!cancelled) return false;
  tell_cancelled(turn, cancelled->was_open ? Key::book_cancelled : Key::book_was_cancelled,
                 cancelled->appointment);
  turn.show(cancelled->appointment);
  turn.state.cancelled = turn.state.appointment;
  turn.state.dropped.reset();
  turn.state.appointment.reset();
  turn.state.moved_from.reset();
  turn.state.finding = Finding::none;
  return true;
}

// The one time that is said is this one, or its day.
bool names_time(const Turn& turn, LocalMinute at) {
  const auto& wish = turn.meaning.when;
  if (wish.size() != 1 || !wish[0].start) return false;
  const LocalMinute start = *wish[0].start;
  return wish[0].said_time ? start == at
                           : std::chrono::floor<std::chrono::days>(start) ==
                                 std::chrono::floor<std::chrono::days>(at);
}

// Those that stand besides the one that was cancelled; the soonest is spoken of from now on.
void tell_other_visits(Turn& turn) {
  auto own = turn.ask_books<OwnSeen>(LookForOwn{});
  if (!own || own->visits.empty()) return;
  turn.state.appointment = own->visits.front().appointment->id;
  for (const AppointmentFact& visit : own->visits) {
    tell_appointment(turn, Key::book_stands, visit);
  }
}

// True when a car was let go, which was told.
bool release_planned(Turn& turn) {
  std::vector<inventory::VehicleId> dropped;
  if (turn.state.vehicle) dropped.push_back(*turn.state.vehicle);
  if (turn.words().say_any({"everything", "all", "both", "todo", "todos", "ambos"})) {
    for (inventory::VehicleId id : turn.state.shown) {
      if (id != turn.state.vehicle) dropped.push_back(id);
    }
  }
  bool any = false;
  for (inventory::VehicleId id : dropped) any = release(turn, id) || any;
  return any;
}

}  // namespace

bool release(Turn& turn, inventory::VehicleId id) {
  auto vehicle = look_at(turn, id);
  bool kept_for_talk =
      vehicle && vehicle->held_by == HeldBy::asker && vehicle->hold && !vehicle->hold->appointment;
  if (!kept_for_talk) return false;
  Result result = turn.perform(ReleaseHold{id});
  const auto* released = std::get_if<HoldReleased>(&result);
  if (released) tell_released(turn, Key::hold_released, released->vehicle);
  return released != nullptr;
}

void forget_visit(ConversationState& state) {
  state.visiting = false;
  state.moving = false;
  state.confirmed = false;
  state.asks_to_book = false;
  state.chosen.reset();
  state.offered.clear();
  state.time_wish.clear();
  state.ruled_out.clear();
  state.offer = Offer::none;
}

void tell_no_visit(Turn& turn, Key key, const Result& result) {
  const auto* none = std::get_if<AppointmentUnknown>(&result);
  if (!none) return;
  turn.say(key, Claim::fact<ClaimKind::appointment_unknown>(none->refused.evidence));
}

void cancel(Turn& turn) {
  if (turn.visit_unclear || !cancel_and_tell(turn)) return;
  forget_visit(turn.state);
  tell_other_visits(turn);
  ask_anything(turn);
}

void cancel_booked(Turn& turn) {
  if (turn.visit_unclear) return;
  if (cancel_and_tell(turn)) turn.side_answer = true;
}

void cancel_again(Turn& turn) {
  turn.state.appointment = turn.state.cancelled;
  cancel(turn);
}

void confirm_cancel(Turn& turn) {
  if (turn.has_asked()) return;
  auto visit = standing_visit(turn);
  if (!visit) return cancel(turn);
  turn.visit_unclear ? tell_cancel_question(turn, *visit)
                     : tell_appointment(turn, Key::book_cancel_confirm, *visit);
  turn.offer(Choice::Kind::yes, 0, Key::choice_yes);
  turn.offer(Choice::Kind::no, 0, Key::choice_no);
  turn.asks(Asked::confirm_cancel);
}

void drop_visit(Turn& turn) {
  turn.say(Key::visit_dropped);
  bool released = release_planned(turn);
  auto visit = standing_visit(turn);
  if (visit) {
    tell_appointment(turn, Key::book_stands, *visit);
    turn.offer(Choice::Kind::cancel_appointment, visit->appointment->id.value, Key::choice_cancel);
  } else if (!released) {
    tell_no_visit(turn, Key::book_none, turn.perform(LookForVisit{}));
  }
  turn.hold_due = false;
  if (!visit) turn.state.dropped = turn.state.vehicle;
  turn.state.vehicle.reset();
  forget_visit(turn.state);
  ask_anything(turn);
}

void tell_visit_stands(Turn& turn) {
  if (auto visit = standing_visit(turn)) tell_appointment(turn, Key::book_stands, *visit);
}

void keep_appointment(Turn& turn) {
  forget_visit(turn.state);
  turn.say(Key::all_right);
  tell_visit_stands(turn);
}

void keep_or_weigh(Turn& turn) {
  auto visit = standing_visit(turn);
  if (visit && names_time(turn, visit->local)) return keep_appointment(turn);
  weigh_time(turn);
}

void keep_or_go_back(Turn& turn) {
  const auto& before = turn.state.moved_from;
  auto visit = standing_visit(turn);
  if (visit && names_time(turn, visit->local)) return keep_appointment(turn);
  before&& names_time(turn, *before) ? go_back(turn) : propose_move(turn);
}

void offer_to_cancel(Turn& turn) {
  if (!turn.state.appointment || turn.visit_unclear) return;
  turn.offer(Choice::Kind::cancel_appointment, turn.state.appointment->value, Key::choice_cancel);
}

}  // namespace kept::bot::steps
