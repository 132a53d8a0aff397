// The visitor's own visits and cars: telling them, and which of several visits is meant.
#include <algorithm>
#include <utility>

#include "bot/phrase.h"
#include "bot/steps.h"
#include "bot/telling.h"
#include "bot/wish.h"

namespace kept::bot::steps {
namespace {

using inventory::AppointmentId;
using std::chrono::days;
using std::chrono::floor;
using Visits = std::vector<AppointmentFact>;

// All that are open, the soonest first; with them the one spoken of, if it was opened by its code.
Visits own_visits(Turn& turn) {
  auto own = turn.ask_books<OwnSeen>(LookForOwn{});
  if (!own) return {};
  Visits visits = std::move(own->visits);
  const auto spoken_of = turn.state.appointment;
  const bool known =
      !spoken_of || std::any_of(visits.begin(), visits.end(), [&](const AppointmentFact& one) {
        return one.appointment->id == *spoken_of;
      });
  if (known) return visits;
  auto seen = turn.ask_books<AppointmentSeen>(LookAtAppointment{*spoken_of});
  if (seen && seen->appointment.appointment->open()) visits.push_back(seen->appointment);
  return visits;
}

// What the words say of a visit.
struct Clues {
  Criteria car;
  std::vector<When> times;
  std::optional<int> place;  // in the list that was shown
  bool calendar = true;      // a day stands for its date, else for its weekday

  bool empty() const { return car.empty() && times.empty() && !place; }
};

Clues clues_in(const Turn& turn) {
  const Criteria& said = turn.meaning.criteria;
  Clues clues;
  clues.car = identifying(said);
  clues.car.stock_number = said.stock_number;
  clues.car.vin = said.vin;
  clues.times = turn.meaning.spoken_of;
  if (turn.stage != Asked::which_booked) return clues;
  if (clues.times.empty()) clues.times = turn.meaning.when;
  clues.place = said.ordinal;
  return clues;
}

bool is_car(const std::optional<VehicleFact>& vehicle, const Criteria& car) {
  if (car.empty()) return true;
  if (!vehicle) return false;
  const auto& spec = vehicle->vehicle->spec;
  if (car.stock_number &&
      inventory::stock_key(*car.stock_number) != inventory::stock_key(spec.stock_number))
    return false;
  if (car.vin && *car.vin != spec.vin) return false;
  Criteria plain = car;
  plain.stock_number.reset();
  plain.vin.reset();
  return fits(spec, plain);
}

// The same time on the day, or the weekday, of `at`.
When brought_to(When when, LocalMinute at) {
  const auto by = floor<days>(at) - floor<days>(when.start ? *when.start : *when.end);
  if (when.start) *when.start += by;
  if (when.end) *when.end += by;
  return when;
}

bool is_time(const When& said, LocalMinute at, bool calendar) {
  if (calendar || !said.said_date) return covers(said, at);
  const auto day = floor<days>(said.start ? *said.start : *said.end);
  return (floor<days>(at) - day).count() % 7 == 0 && covers(brought_to(said, at), at);
}

bool is_named(const Clues& clues, const AppointmentFact& visit) {
  const bool timed = clues.times.empty() ||
                     std::any_of(clues.times.begin(), clues.times.end(), [&](const When& said) {
                       return is_time(said, visit.local, clues.calendar);
                     });
  return timed && is_car(visit.vehicle, clues.car);
}

Visits named_among(const Visits& visits, Clues clues) {
  if (clues.place) {
    const auto size = static_cast<int>(visits.size());
    const int at = *clues.place < 0 ? size + *clues.place : *clues.place - 1;
    if (at < 0 || at >= size) return {};
    return {visits[static_cast<std::size_t>(at)]};
  }
  const auto named = [&] {
    Visits found;
    for (const AppointmentFact& visit : visits) {
      if (is_named(clues, visit)) found.push_back(visit);
    }
    return found;
  };
  Visits found = named();
  if (!found.empty() || clues.times.empty()) return found;
  clues.calendar = false;
  return named();
}

std::string label_of(const Turn& turn, const AppointmentFact& visit) {
  std::string label;
  phrase::day_time(label, turn.language(), visit.local);
  if (visit.vehicle) label.append(" · ").append(inventory::title(visit.vehicle->vehicle->spec));
  return label;
}

void tell_visits(Turn& turn, const Visits& visits) {
  for (const AppointmentFact& visit : visits) {
    tell_visit_item(turn, visit);
    tell_code_again(turn, visit);
    tell_kept_car(turn, visit);
  }
}

void ask_which_booked(Turn& turn, const Visits& visits, Finding why) {
  using Kind = Choice::Kind;
  const Kind kind = why == Finding::to_cancel ? Kind::cancel_appointment : Kind::move_appointment;
  for (const AppointmentFact& visit : visits) {
    tell_visit_item(turn, visit);
    turn.offer(kind, visit.appointment->id.value, label_of(turn, visit));
  }
  turn.state.picking = why;
  if (turn.stage != Asked::which_booked) turn.state.time_wish = turn.meaning.when;
  turn.visit_unclear = true;
  turn.ask(Asked::which_booked, Key::ask_which_booked);
}

void speak_of(ConversationState& state, AppointmentId id) {
  if (state.appointment != id) state.moved_from.reset();
  state.appointment = id;
}

// One visit stands, and the words name another.
void tell_the_one(Turn& turn, const AppointmentFact& visit, Finding why) {
  speak_of(turn.state, visit.appointment->id);
  turn.visit_unclear = true;
  if (turn.has_asked()) return;
  if (why == Finding::to_cancel) return confirm_cancel(turn);
  visit.vehicle ? tell_visit_of(turn, visit) : tell_visit_stands(turn);
  if (!turn.meaning.when.empty()) return propose_move(turn);
  ask_anything(turn);
}

// What else is wished for explains the car and the time that are named.
bool speaks_of_other(const Turn& turn) {
  return turn.meaning.has(Act::request_appointment) || turn.meaning.has(Act::ask_inventory) ||
         turn.meaning.has(Act::correct);
}

// The booking whose code is said is meant: an own one, else one that is to be found.
void settle_by_code(Turn& turn, const Visits& visits, Finding why) {
  for (const AppointmentFact& visit : visits) {
    if (visit.appointment->code != turn.meaning.booking_code) continue;
    speak_of(turn.state, visit.appointment->id);
    turn.visit_named = true;
    return;
  }
  why == Finding::to_cancel ? look_for_booking_to_cancel(turn) : look_for_booking_to_move(turn);
  turn.visit_unclear = true;
}

void settle(Turn& turn, Finding why) {
  const Visits visits = own_visits(turn);
  if (!turn.meaning.booking_code.empty()) return settle_by_code(turn, visits, why);
  if (visits.empty()) return;
  const Clues clues = clues_in(turn);
  if (!clues.empty()) {
    const Visits named = named_among(visits, clues);
    if (named.size() == 1) {
      speak_of(turn.state, named.front().appointment->id);
      turn.visit_named = true;
      return;
    }
    if (named.size() > 1) return ask_which_booked(turn, named, why);
  }
  if (visits.size() > 1) return ask_which_booked(turn, visits, why);
  const bool other = !clues.empty() && !speaks_of_other(turn);
  // Having cancelled one, "cancel it" may be the same wish again.
  const bool again = clues.empty() && why == Finding::to_cancel && turn.state.cancelled;
  if (other || again) return tell_the_one(turn, visits.front(), why);
  speak_of(turn.state, visits.front().appointment->id);
}

}  // namespace

void settle_to_cancel(Turn& turn) {
  settle(turn, Finding::to_cancel);
}

void settle_to_move(Turn& turn) {
  settle(turn, Finding::to_move);
}

void pick_visit(Turn& turn) {
  const Finding why = turn.state.picking;
  settle(turn, why);
  if (!turn.visit_unclear) go_on_with_picked(turn);
}

void go_on_with_picked(Turn& turn) {
  auto& state = turn.state;
  if (std::exchange(state.picking, Finding::none) == Finding::to_cancel) return cancel(turn);
  auto wish = std::move(state.time_wish);
  begin_move(turn);
  if (wish.empty()) return;
  state.time_wish = std::move(wish);
  weigh_time(turn);
}

void cancel_all(Turn& turn) {
  for (const AppointmentFact& visit : own_visits(turn)) {
    turn.state.appointment = visit.appointment->id;
    cancel_booked(turn);
  }
  turn.state.picking = Finding::none;
  forget_visit(turn.state);
  ask_anything(turn);
}

void keep_visits(Turn& turn) {
  turn.state.picking = Finding::none;
  turn.state.time_wish.clear();
  turn.say(Key::all_right);
  for (const AppointmentFact& visit : own_visits(turn)) {
    tell_appointment(turn, Key::book_stands, visit);
  }
  ask_anything(turn);
}

void tell_visit(Turn& turn, bool with_car) {
  auto seen = turn.ask_books<AppointmentSeen>(LookAtAppointment{*turn.state.appointment});
  if (!seen) return;
  if (!seen->appointment.appointment->open()) {
    return tell_cancelled(turn, Key::book_was_cancelled, seen->appointment);
  }
  tell_appointment(turn, Key::book_is, seen->appointment);
  if (with_car) tell_kept_car(turn, seen->appointment);
}

void tell_own_visit(Turn& turn) {
  auto own = turn.ask_books<OwnSeen>(LookForOwn{});
  if (own && own->visits.size() > 1) return tell_visits(turn, own->visits);
  tell_visit(turn, true);
}

void tell_none_booked(Turn& turn) {
  tell_no_visit(turn, Key::book_none, turn.perform(LookForVisit{}));
}

void tell_own(Turn& turn) {
  auto own = turn.ask_books<OwnSeen>(LookForOwn{});
  if (!own) return;
  if (own->visits.size() == 1 && own->held.empty()) {
    speak_of(turn.state, own->visits.front().appointment->id);
    tell_visit(turn, true);
    return tell_code_again(turn, own->visits.front());
  }
  if (own->visits.empty() && own->held.empty()) {
    return turn.say(Key::own_none, Claim::fact<ClaimKind::appointment_unknown>(own->evidence));
  }
  tell_visits(turn, own->visits);
  for (const VehicleFact& vehicle : own->held) tell_held(turn, vehicle, Key::hold_item);
  const bool of_visits =
      turn.words().say_any({"book", "booked", "appointments", "visits", "bookings", "citas",
                            "visitas", "agende", "reserve"});
  if (own->visits.empty() && of_visits) {
    turn.say(Key::book_none, Claim::fact<ClaimKind::appointment_unknown>(own->evidence));
  }
}

}  // namespace kept::bot::steps
