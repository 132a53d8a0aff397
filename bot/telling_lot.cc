#include <algorithm>

#include "bot/phrase.h"
#include "bot/telling.h"

namespace kept::bot {
namespace {

Evidenced<Wished> wished(const Turn& turn, const Evidence& query) {
  return {Wished{&turn.state.wish}, query};
}

Evidenced<std::int64_t> counted(const Evidenced<int>& count) {
  return {std::int64_t{count.value()}, count.evidence()};
}

void tell_count(Turn& turn, const VehiclesFound& found, bool again) {
  Claim claim = Claim::fact<ClaimKind::vehicles_match>(found.count.evidence())
                    .with(Field::count, counted(found.count));
  if (again) {
    return turn.say(found.shown.empty() ? Key::lot_no_more : Key::lot_more, std::move(claim));
  }
  if (turn.state.wish.empty()) return turn.say(Key::lot_match_any, std::move(claim));
  turn.say(Key::lot_match,
           std::move(claim).with(Field::wish, wished(turn, found.count.evidence())));
}

void tell_held_ones(Turn& turn, const VehiclesFound& found) {
  if (found.held_by_others.value() == 0) return;
  turn.say(Key::lot_held, Claim::fact<ClaimKind::vehicles_held>(found.held_by_others.evidence())
                              .with(Field::count, counted(found.held_by_others)));
}

void remember_shown(Turn& turn, const VehiclesFound& found) {
  turn.state.shown.clear();
  for (const VehicleFact& vehicle : found.shown) turn.state.shown.push_back(vehicle.vehicle->id);
  turn.state.shown_skip += static_cast<int>(found.shown.size());
}

void offer_vehicle(Turn& turn, const VehicleFact& vehicle) {
  turn.offer(Choice::Kind::vehicle, vehicle.vehicle->id.value, label_of(vehicle));
}

void tell_of_rooftop(Turn& turn, const Elsewhere& other) {
  const Evidence& query = other.count.evidence();
  turn.say(Key::lot_elsewhere, Claim::fact<ClaimKind::matches_elsewhere>(query)
                                   .with(Field::count, counted(other.count))
                                   .with(Field::rooftop, Evidenced<std::string>(other.name, query))
                                   .with(Field::city, Evidenced<std::string>(other.city, query)));
  turn.offer(Choice::Kind::rooftop, other.rooftop.value, other.name);
}

void tell_none(Turn& turn, const VehiclesFound& found) {
  tell_no_match(turn, found);
  tell_held_ones(turn, found);
  turn.state.shown.clear();
  if (!found.near.empty()) offer_instead(turn, found.near, Key::near_intro);
  for (const Elsewhere& other : found.elsewhere) tell_of_rooftop(turn, other);
  if (found.near.empty()) turn.ask(Asked::criteria, Key::ask_criteria_other);
  turn.offer(Choice::Kind::person, 0, Key::choice_person);
}

void tell_hold_limit(Turn& turn, const RefusedFact& refused) {
  using inventory::Refusal;
  Key key = refused.refusal == Refusal::hold_limit_conversation ? Key::hold_limit_conversation
            : refused.refusal == Refusal::hold_limit_address    ? Key::hold_limit_address
                                                                : Key::hold_limit_lot;
  turn.say(key, Claim::fact<ClaimKind::hold_refused>(refused.evidence));
}

}  // namespace

void tell_no_match(Turn& turn, const VehiclesFound& found) {
  Claim claim = Claim::fact<ClaimKind::no_vehicle_matches>(found.count.evidence());
  if (turn.state.wish.empty()) return turn.say(Key::lot_none_any, std::move(claim));
  turn.say(Key::lot_none, std::move(claim).with(Field::wish, wished(turn, found.count.evidence())));
}

void offer_instead(Turn& turn, const std::vector<NearVehicle>& near, Key intro) {
  turn.state.shown.clear();
  turn.say(intro);
  list_near(turn, near);
  for (const NearVehicle& one : near) {
    turn.state.shown.push_back(one.vehicle.vehicle->id);
    offer_vehicle(turn, one.vehicle);
  }
  turn.ask(Asked::which_vehicle, Key::ask_near);
}

void tell_elsewhere(Turn& turn, const VehiclesFound& found) {
  const Evidence& first = found.elsewhere.front().count.evidence();
  Claim none =
      Claim::fact<ClaimKind::no_vehicle_matches>(first).with(Field::wish, wished(turn, first));
  bool any = false;
  for (const Elsewhere& other : found.elsewhere) {
    if (other.count.value() > 0) {
      tell_of_rooftop(turn, other);
      any = true;
    } else {
      none.resting_on(other.count.evidence());
    }
  }
  if (!any) turn.say(Key::lot_none_elsewhere, std::move(none));
}

void tell_count(Turn& turn, const VehiclesFound& found) {
  tell_count(turn, found, false);
}

void tell_found(Turn& turn, const VehiclesFound& found, bool again) {
  if (found.count.value() == 0) return tell_none(turn, found);
  tell_count(turn, found, again);
  if (!again) tell_held_ones(turn, found);
  for (const VehicleFact& vehicle : found.shown) list_vehicle(turn, vehicle);
  if (found.shown.empty()) {
    turn.ask(Asked::which_vehicle, Key::ask_which);
    return;
  }
  remember_shown(turn, found);
  if (found.shown.size() == 1 && !again) {
    turn.state.vehicle = found.shown.front().vehicle->id;
    turn.state.offer = Offer::put_aside;
    turn.ask(Asked::which_vehicle, Key::ask_put_aside);
    turn.offer(Choice::Kind::vehicle, found.shown.front().vehicle->id.value, Key::choice_put_aside);
    return;
  }
  for (const VehicleFact& vehicle : found.shown) offer_vehicle(turn, vehicle);
  if (found.count.value() > turn.state.shown_skip) {
    turn.offer(Choice::Kind::more, turn.state.shown_skip, Key::choice_more);
  }
  turn.ask(Asked::which_vehicle, Key::ask_which);
}

void tell_colors_of(Turn& turn, const VehiclesFound& found) {
  std::vector<std::string> colors;
  for (const VehicleFact& one : found.shown) {
    const std::string& color = one.vehicle->spec.exterior_color;
    if (color.empty()) continue;
    std::string word(phrase::word(turn.language(), "exterior_color", color));
    if (std::find(colors.begin(), colors.end(), word) == colors.end()) {
      colors.push_back(std::move(word));
    }
  }
  if (colors.empty()) return;
  std::string all;
  phrase::join(all, turn.language(), colors);
  const Evidence& query = found.count.evidence();
  turn.say(Key::lot_colors, Claim::fact<ClaimKind::vehicles_match>(query)
                                .with(Field::wish, wished(turn, query))
                                .with(Field::value, Evidenced<std::string>(all, query)));
}

void tell_standout(Turn& turn, const Evidenced<int>& count, Standout standout) {
  Key key = standout == Standout::cheapest  ? Key::lot_cheapest
            : standout == Standout::dearest ? Key::lot_dearest
            : standout == Standout::newest  ? Key::lot_newest
                                            : Key::lot_least_driven;
  turn.say(
      key,
      Claim::fact<ClaimKind::vehicles_match>(count.evidence()).with(Field::count, counted(count)));
}

bool tell_not_held(Turn& turn, const HoldRefused& refused) {
  if (inventory::is_hold_limit(refused.refused.refusal)) {
    if (refused.vehicle) tell_mention(turn, *refused.vehicle);
    tell_hold_limit(turn, refused.refused);
    return true;
  }
  if (refused.vehicle && !refused.vehicle->free()) {
    tell_standing(turn, *refused.vehicle);
  } else {
    turn.say(Key::hold_refused, Claim::fact<ClaimKind::hold_refused>(refused.refused.evidence));
  }
  return false;
}

void tell_hold_refused(Turn& turn, const HoldRefused& refused) {
  if (inventory::is_hold_limit(refused.refused.refusal)) {
    if (refused.vehicle) tell_first_mention(turn, *refused.vehicle);
    return tell_hold_limit(turn, refused.refused);
  }
  tell_not_held(turn, refused);
  turn.state.vehicle.reset();
  if (!refused.near.empty()) {
    offer_instead(turn, refused.near, Key::near_instead);
  } else {
    turn.ask(Asked::criteria, Key::ask_criteria_other);
  }
}

}  // namespace kept::bot
