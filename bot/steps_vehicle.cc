#include <algorithm>

#include "bot/phrase.h"
#include "bot/steps.h"
#include "bot/telling.h"
#include "bot/text.h"
#include "bot/wish.h"

namespace kept::bot::steps {
namespace {

using inventory::VehicleId;

struct AskedField {
  std::string_view field;
  const std::vector<std::string>* values;
};

struct Told {
  bool any = false;
  bool unknown = false;  // something that the books do not know
};

Told tell_criteria_fields(Turn& turn, const VehicleFact& vehicle, const Criteria& about) {
  const ListFields& want = about.want;
  const std::vector<AskedField> fields = {{"drivetrain", &want.drivetrain},
                                          {"transmission", &want.transmission},
                                          {"fuel", &want.fuel},
                                          {"condition", &want.condition},
                                          {"interior_color", &want.interior_color}};
  Told told;
  for (const AskedField& asked : fields) {
    if (asked.values->empty()) continue;
    tell_field(turn, vehicle, asked.field, *asked.values);
    told.any = true;
    told.unknown = told.unknown || field_text(vehicle.vehicle->spec, asked.field).empty();
  }
  if (!want.feature.empty()) {
    tell_equipment(turn, vehicle, want.feature);
    told.any = true;
    told.unknown = told.unknown || vehicle.vehicle->spec.features.empty();
  }
  if (!about.seats.empty()) {
    tell_field(turn, vehicle, "seats");
    told.any = true;
    told.unknown = told.unknown || vehicle.vehicle->spec.seats == 0;
  }
  return told;
}

bool covered_by_criteria(const Criteria& said, Topic topic) {
  switch (topic) {
    case Topic::drivetrain:
      return !said.want.drivetrain.empty();
    case Topic::transmission:
      return !said.want.transmission.empty();
    case Topic::fuel:
      return !said.want.fuel.empty();
    case Topic::interior_color:
      return !said.want.interior_color.empty() || !said.want.feature.empty();
    case Topic::equipment:
    case Topic::towing:
      return !said.want.feature.empty();
    case Topic::seats:
      return !said.seats.empty() || !said.want.feature.empty();
    default:
      return false;
  }
}

// What is asked now; in so few words that the question before is meant, that one.
Inquiry inquiry_of(const Turn& turn) {
  const Criteria& said = turn.meaning.criteria;
  Inquiry inquiry{{}, topics_in(turn.words())};
  inquiry.about.want = said.want;
  for (auto list : {&ListFields::make, &ListFields::model, &ListFields::trim, &ListFields::body,
                    &ListFields::exterior_color}) {
    (inquiry.about.want.*list).clear();
  }
  inquiry.about.seats = said.seats;
  const bool asks_color = !said.want.exterior_color.empty() && asks_of_car_in_view(turn);
  if (asks_color && std::ranges::count(inquiry.topics, Topic::exterior_color) == 0) {
    inquiry.topics.push_back(Topic::exterior_color);
  }
  return inquiry.empty() && asks_the_same(turn.words()) ? turn.state.inquiry : inquiry;
}

// True when it is something that the books can never answer.
bool tell_topic(Turn& turn, const VehicleFact& vehicle, Topic topic) {
  switch (topic) {
    case Topic::price:
      tell_price(turn, vehicle);
      return false;
    case Topic::availability:
      tell_standing(turn, vehicle);
      return false;
    case Topic::promise:
      turn.say(Key::only_books);
      tell_standing(turn, vehicle);
      return false;
    case Topic::equipment:
      tell_equipment(turn, vehicle, {});
      return false;
    default:
      break;
  }
  std::string_view field = field_of(topic);
  tell_field(turn, vehicle, field);
  return field_text(vehicle.vehicle->spec, field).empty();
}

void offer_put_aside(Turn& turn, const VehicleFact& vehicle) {
  bool offered_before = turn.stage == Asked::which_vehicle && turn.state.offer == Offer::put_aside;
  if (!vehicle.fresh) {
    turn.offer(Choice::Kind::lot_check, vehicle.vehicle->id.value, Key::choice_lot_check);
  }
  turn.state.offer = Offer::put_aside;
  turn.offer(Choice::Kind::vehicle, vehicle.vehicle->id.value, Key::choice_put_aside);
  // Once is an offer, every time is pressing.
  if (offered_before) return turn.asks(Asked::which_vehicle);
  turn.ask(Asked::which_vehicle, Key::ask_put_aside);
}

// What follows an answer when no other question is open.
void follow_up(Turn& turn, const VehicleFact& vehicle, bool unknown, bool presence_asked) {
  if (unknown) {
    turn.state.offer = Offer::person;
    turn.state.unanswered = cut(turn.text(), 200);
    turn.offer(Choice::Kind::person, 0, Key::choice_person);
    return turn.ask(Asked::anything_else, Key::ask_person);
  }
  // Of one that is only asked about after it was picked, the answer decides.
  bool only_asked = turn.stage == Asked::which_vehicle && !turn.state.visiting && !turn.hold_due &&
                    turn.meaning.has(Act::ask_vehicle) && !turn.meaning.has(Act::correct);
  bool goes_on = turn.meaning.has(Act::request_appointment) || turn.meaning.has(Act::choose_time) ||
                 (turn.meaning.has(Act::select_vehicle) && !only_asked);
  if (goes_on) return;
  if (turn.state.visiting || turn.state.appointment) {
    turn.side_answer = true;
    return;
  }
  if (!vehicle.free()) return find_in_place_of(turn, vehicle);
  if (vehicle.held_by == HeldBy::asker) return;
  if (!vehicle.fresh && presence_asked) {
    turn.state.offer = Offer::lot_check;
    turn.offer(Choice::Kind::lot_check, vehicle.vehicle->id.value, Key::choice_lot_check);
    turn.offer(Choice::Kind::vehicle, vehicle.vehicle->id.value, Key::choice_put_aside);
    return turn.ask(Asked::anything_else, Key::ask_lot_check);
  }
  offer_put_aside(turn, vehicle);
}

}  // namespace

namespace {

// The car picked is instead of the one that was, not besides it.
bool takes_place_of(const Turn& turn) {
  return turn.meaning.has(Act::correct) || turn.meaning.has(Act::deny) ||
         turn.meaning.has(Act::reschedule) ||
         (says_instead(turn.words()) && !says_as_well(turn.words()));
}

}  // namespace

void take(Turn& turn, VehicleId id) {
  auto& state = turn.state;
  if (turn.visit_stands || tell_if_booked(turn, id) || join_visit(turn, id)) return;
  if (state.vehicle && *state.vehicle != id && takes_place_of(turn)) {
    release(turn, *state.vehicle);
  }
  turn.car_changed = state.vehicle && *state.vehicle != id;
  state.vehicle = id;
  state.dropped.reset();
  state.visiting = true;
  state.offer = Offer::none;
  if (state.kind == inventory::AppointmentKind::showroom_visit) {
    state.kind = inventory::AppointmentKind::test_drive;
  }
  turn.hold_due = true;
}

// The car of the visit that is booked, whose hold was let go, is held again; the visit is as it
// was.
bool hold_for_visit(Turn& turn, VehicleId id) {
  auto& state = turn.state;
  if (state.offer != Offer::put_aside || !state.appointment || state.visiting) return false;
  auto seen = turn.ask_books<AppointmentSeen>(LookAtAppointment{*state.appointment});
  const bool booked = seen && seen->appointment.appointment->open() && seen->appointment.vehicle &&
                      seen->appointment.vehicle->vehicle->id == id;
  if (!booked) return false;
  state.offer = Offer::none;
  if (place_hold(turn, id)) ask_anything(turn);
  return true;
}

void select_vehicle(Turn& turn) {
  auto vehicle = vehicle_meant(turn, Meant::to_take);
  if (vehicle) take(turn, vehicle->vehicle->id);
}

void take_tapped(Turn& turn) {
  const VehicleId id{turn.tapped};
  if (!hold_for_visit(turn, id)) take(turn, id);
}

void pass_over(Turn& turn) {
  auto& state = turn.state;
  state.vehicle.reset();
  state.offer = Offer::none;
  if (state.shown.size() > 1) return ask_which(turn);
  ask_criteria_other(turn);
}

void pass_over_all(Turn& turn) {
  auto& state = turn.state;
  state.wish = {};
  state.shown.clear();
  state.shown_skip = 0;
  pass_over(turn);
}

void take_shown(Turn& turn) {
  const auto& state = turn.state;
  // Beside the car of a visit that is being planned another was offered.
  const bool is_another =
      state.visiting && state.offer == Offer::put_aside && state.shown.size() == 1;
  auto vehicle =
      is_another ? look_at(turn, state.shown.front()) : vehicle_spoken_of(turn, Meant::to_take);
  if (!vehicle || hold_for_visit(turn, vehicle->vehicle->id)) return;
  take(turn, vehicle->vehicle->id);
}

bool place_hold(Turn& turn, VehicleId id) {
  auto before = look_at(turn, id);
  bool told_before = before && before->held_by == HeldBy::asker && turn.tapped == 0 &&
                     !turn.meaning.has(Act::select_vehicle);
  Result result = turn.perform(PlaceHold{id});
  if (const auto* placed = std::get_if<HoldPlaced>(&result)) {
    if (told_before) return true;
    tell_first_mention(turn, placed->vehicle);
    tell_hold(turn, placed->vehicle, placed->hold);
    if (!placed->vehicle.fresh) {
      tell_standing(turn, placed->vehicle);
      turn.offer(Choice::Kind::lot_check, placed->vehicle.vehicle->id.value, Key::choice_lot_check);
    }
    return true;
  }
  if (const auto* refused = std::get_if<HoldRefused>(&result)) {
    tell_hold_refused(turn, *refused);
    return inventory::is_hold_limit(refused->refused.refusal);
  }
  if (const auto* other = std::get_if<Refused>(&result)) turn.tell_refused(other->refused);
  return false;
}

void place_due_hold(Turn& turn) {
  if (!turn.hold_due || !turn.state.vehicle) return;
  turn.hold_due = false;
  place_hold(turn, *turn.state.vehicle);
}

void answer_question(Turn& turn) {
  auto before = turn.state.vehicle;
  auto vehicle = vehicle_meant(turn, Meant::to_ask_about);
  if (!vehicle) return;
  turn.state.vehicle = vehicle->vehicle->id;
  bool several = turn.state.shown.size() > 1 || before;
  bool another = several && before != vehicle->vehicle->id;
  const Inquiry inquiry = inquiry_of(turn);
  turn.state.inquiry = inquiry;
  auto asked = [&](Topic topic) {
    return std::find(inquiry.topics.begin(), inquiry.topics.end(), topic) != inquiry.topics.end();
  };
  if (!asked(Topic::price)) {
    another ? tell_mention(turn, *vehicle) : tell_first_mention(turn, *vehicle);
  }
  Told told = tell_criteria_fields(turn, *vehicle, inquiry.about);
  for (Topic topic : inquiry.topics) {
    if (covered_by_criteria(inquiry.about, topic)) continue;
    told.unknown = tell_topic(turn, *vehicle, topic) || told.unknown;
    told.any = true;
  }
  if (!told.any) tell_standing(turn, *vehicle);
  turn.show(*vehicle, vehicle->free());
  bool presence_asked = !told.any || asked(Topic::availability) || asked(Topic::promise);
  follow_up(turn, *vehicle, told.unknown, presence_asked && !told.unknown);
}

void present(Turn& turn, VehicleId id) {
  auto vehicle = look_at(turn, id);
  if (!vehicle) return;
  turn.state.vehicle = id;
  tell_mention(turn, *vehicle);
  tell_standing(turn, *vehicle);
  turn.show(*vehicle, vehicle->free());
  follow_up(turn, *vehicle, false, true);
}

namespace {

// What was wished; else the kind of the car spoken of, or of those shown.
Criteria wish_or_kind(Turn& turn) {
  const auto& state = turn.state;
  if (!state.wish.empty()) return state.wish;
  Criteria kind;
  const auto spoken_of = state.vehicle         ? look_at(turn, *state.vehicle)
                         : state.shown.empty() ? std::nullopt
                                               : look_at(turn, state.shown.front());
  if (spoken_of) kind.want.body = {spoken_of->vehicle->spec.body};
  return kind;
}

std::optional<VehiclesFound> rank_lot(Turn& turn, Criteria among, Standout standout) {
  turn.state.wish = merged(std::move(among), turn.meaning.criteria);
  auto found = turn.ask_books<VehiclesFound>(FindVehicles{turn.state.wish, 1, 0, true, standout});
  if (!found || !found->shown.empty()) return found;
  tell_found(turn, *found, false);
  return std::nullopt;
}

}  // namespace

void find_standout(Turn& turn) {
  const Standout standout = standout_in(turn.words());
  const bool of_all = of_whole_lot(turn.words());
  const auto found = rank_lot(turn, of_all ? Criteria{} : turn.state.wish, standout);
  if (!found) return;
  const VehicleFact& vehicle = found->shown.front();
  turn.state.vehicle = vehicle.vehicle->id;
  if (of_all) turn.state.shown = {vehicle.vehicle->id};
  tell_standout(turn, found->count, standout);
  tell_mention(turn, vehicle);
  if (standout == Standout::least_driven) tell_field(turn, vehicle, "odometer");
  turn.show(vehicle, vehicle.free());
  const bool arranging = turn.state.visiting || turn.state.appointment;
  if (arranging || !vehicle.free() || vehicle.held_by == HeldBy::asker) {
    return follow_up(turn, vehicle, false, false);
  }
  offer_put_aside(turn, vehicle);
}

void find_cheaper(Turn& turn) {
  const auto found = rank_lot(turn, wish_or_kind(turn), Standout::cheapest);
  if (!found) return;
  const VehicleFact& vehicle = found->shown.front();
  tell_standout(turn, found->count, Standout::cheapest);
  tell_mention(turn, vehicle);
  turn.show(vehicle, vehicle.free());
  turn.state.shown = {vehicle.vehicle->id};
  // The car of a visit that is being planned stays it until another is taken.
  if (!turn.state.visiting) turn.state.vehicle = vehicle.vehicle->id;
  if (vehicle.free() && vehicle.held_by != HeldBy::asker) return offer_put_aside(turn, vehicle);
  side_answer(turn);
}

void tell_best_shown(Turn& turn) {
  auto vehicle = vehicle_spoken_of(turn, Meant::to_ask_about);
  if (!vehicle) return;
  tell_mention(turn, *vehicle);
  turn.show(*vehicle, vehicle->free());
  if (turn.state.visiting || turn.state.appointment) return side_answer(turn);
  turn.state.vehicle = vehicle->vehicle->id;
  if (vehicle->free()) return offer_put_aside(turn, *vehicle);
  tell_standing(turn, *vehicle);
  find_in_place_of(turn, *vehicle);
}

void look_again(Turn& turn) {
  const bool before = turn.looked_before;
  const Key looked = before ? Key::looked_once_more : Key::looked_again;
  turn.state.looked_again = true;
  if (turn.state.appointment) {
    turn.say(looked);
    return tell_visit(turn, !before);
  }
  if (turn.state.vehicle) {
    auto vehicle = look_at(turn, *turn.state.vehicle);
    if (!vehicle) return;
    turn.say(looked);
    tell_first_mention(turn, *vehicle);
    return tell_standing(turn, *vehicle);
  }
  if (turn.state.shown.empty() && turn.state.wish.empty()) {
    return turn.say(Key::nothing_to_check);
  }
  turn.say(looked);
  before ? find_in_short(turn) : find_instead(turn);
}

void tell_price_firm(Turn& turn) {
  bool in_view = turn.state.vehicle || turn.scene.page_vehicle || turn.state.shown.size() == 1;
  if (!in_view && identifying(turn.meaning.criteria).empty()) return;
  Criteria named = identifying(turn.meaning.criteria);
  named.price = {};
  auto vehicle = in_view && named.empty() ? vehicle_spoken_of(turn, Meant::to_ask_about)
                                          : vehicle_meant(turn, Meant::to_ask_about);
  if (!vehicle) return;
  turn.state.vehicle = vehicle->vehicle->id;
  tell_price(turn, *vehicle);
}

void tell_spoken_of(Turn& turn) {
  if (!turn.state.vehicle) return;
  if (auto vehicle = look_at(turn, *turn.state.vehicle)) tell_standing(turn, *vehicle);
}

void ask_lot_check(Turn& turn) {
  OpenTask open;
  open.kind = inventory::TaskKind::lot_check;
  open.text = "Please look whether this car stands on the lot.";
  open.vehicle = turn.tapped > 0 ? std::optional(VehicleId{turn.tapped}) : turn.state.vehicle;
  auto opened = turn.ask_books<TaskOpened>(open);
  if (opened) tell_task(turn, Key::task_lot_check, opened->task);
  turn.state.offer = Offer::none;
}

}  // namespace kept::bot::steps
