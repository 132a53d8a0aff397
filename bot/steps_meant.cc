// Which vehicle is meant: named, pointed at, described, standing out, or the one spoken of.
#include <algorithm>
#include <utility>

#include "bot/steps.h"
#include "bot/telling.h"
#include "bot/wish.h"

namespace kept::bot::steps {
namespace {

using inventory::VehicleId;

bool describes(const Criteria& criteria) {
  Criteria plain = criteria;
  plain.ordinal.reset();
  plain.vin.reset();
  plain.stock_number.reset();
  return !plain.empty();
}

std::optional<VehicleFact> by_name(Turn& turn, const Criteria& criteria) {
  LookAtVehicle look;
  look.stock_number = criteria.stock_number.value_or("");
  look.vin = criteria.vin.value_or("");
  std::string named = look.vin.empty() ? look.stock_number : look.vin;
  Result result = turn.perform(look);
  if (auto* seen = std::get_if<VehicleSeen>(&result)) return std::move(seen->vehicle);
  if (const auto* unknown = std::get_if<VehicleUnknown>(&result)) {
    tell_unknown(turn, named, *unknown);
    turn.ask(Asked::criteria, Key::ask_criteria);
  }
  if (const auto* there = std::get_if<VehicleElsewhere>(&result)) {
    const inventory::Rooftop& rooftop = *there->rooftop.rooftop;
    tell_elsewhere(turn, *there);
    turn.state.sought = there->vehicle.vehicle->id;
    turn.state.offer = Offer::other_rooftop;
    turn.offer(Choice::Kind::rooftop, rooftop.id.value, rooftop.name);
    turn.ask(Asked::anything_else, Key::ask_go_there);
  }
  return std::nullopt;
}

std::optional<VehicleFact> by_place(Turn& turn, int ordinal) {
  if (const auto id = shown_at(turn.state, ordinal)) return look_at(turn, *id);
  if (turn.state.shown.empty()) {
    turn.ask(Asked::criteria, Key::ask_criteria);
  } else {
    turn.say(ordinal == 0 ? Key::no_such_place : Key::not_that_many);
    ask_which(turn);
  }
  return std::nullopt;
}

// Those in view that are borne out by the words: the one spoken of, the listed ones, the page's.
std::vector<VehicleFact> in_view(Turn& turn, const Criteria& words) {
  std::vector<VehicleId> ids = turn.state.shown;
  auto add = [&](std::optional<VehicleId> id) {
    if (id && std::find(ids.begin(), ids.end(), *id) == ids.end()) ids.push_back(*id);
  };
  add(turn.state.vehicle);
  add(turn.scene.page_vehicle);
  std::vector<VehicleFact> fitting;
  for (VehicleId id : ids) {
    auto fact = look_at(turn, id);
    if (fact && fits(fact->vehicle->spec, words)) fitting.push_back(std::move(*fact));
  }
  return fitting;
}

void ask_among(Turn& turn, const std::vector<VehicleFact>& several) {
  turn.state.shown.clear();
  for (const VehicleFact& one : several) {
    turn.state.shown.push_back(one.vehicle->id);
    turn.offer(Choice::Kind::vehicle, one.vehicle->id.value, label_of(one));
    tell_first_mention(turn, one);
  }
  turn.ask(Asked::which_vehicle, Key::ask_which_mean);
}

std::optional<VehicleFact> by_words(Turn& turn, const Criteria& words, Meant meant) {
  auto fitting = in_view(turn, words);
  if (fitting.size() == 1) return std::move(fitting.front());
  // What all those listed share points at none of them: it narrows the search.
  bool narrows = meant == Meant::to_take && turn.stage == Asked::which_vehicle &&
                 fitting.size() >= turn.state.shown.size();
  if (fitting.size() > 1 && !narrows) {
    ask_among(turn, fitting);
    return std::nullopt;
  }
  // Nothing in view is meant: it must be one of the lot.
  bool named = !words.want.make.empty() || !words.want.model.empty() || !words.want.trim.empty();
  bool from_list = !turn.state.shown.empty();
  const Criteria before = turn.state.wish;
  auto found = find_as_said(turn, before, words);
  if (!found) return std::nullopt;
  // A question about a car of the lot leaves the list and the wish as they are.
  if (meant == Meant::to_ask_about && found->count.value() == 1 && found->shown.size() == 1) {
    turn.state.wish = before;
    return found->shown.front();
  }
  const bool points = turn.words().say_any(
      {"the", "that", "this", "one", "el", "la", "los", "las", "ese", "esa", "este", "esta"});
  if (!named && from_list && fitting.empty() && points && !turn.meaning.has(Act::correct)) {
    turn.say(Key::none_like_that);
  }
  // What was not in the list that was chosen from is shown before it is taken.
  if (found->count.value() == 1 && found->shown.size() == 1 && !from_list) {
    return found->shown.front();
  }
  turn.state.shown_skip = 0;
  tell_found(turn, *found, false);
  return std::nullopt;
}

// "the cheapest" of those shown; none when nothing is so named.
std::optional<VehicleFact> by_standout(Turn& turn) {
  Standout standout = standout_in(turn.words());
  if (standout == Standout::none || turn.state.shown.size() < 2) return std::nullopt;
  auto place = [&](const VehicleFact& fact) { return rank(fact.vehicle->spec, standout); };
  std::optional<VehicleFact> best;
  for (VehicleId id : turn.state.shown) {
    auto fact = look_at(turn, id);
    if (fact && (!best || place(*fact) < place(*best))) best = std::move(fact);
  }
  return best;
}

// "no, the other one": of two, the one that is not spoken of; of more, that must be asked.
bool means_another(const Turn& turn) {
  return turn.state.vehicle && turn.state.shown.size() > 1 &&
         turn.words().say_any({"the other", "other one", "el otro", "la otra"});
}

}  // namespace

bool asks_of_car_in_view(const Turn& turn) {
  const auto& want = turn.meaning.criteria.want;
  const bool in_view =
      turn.state.vehicle || turn.scene.page_vehicle || turn.state.shown.size() == 1;
  return in_view && want.make.empty() && want.model.empty() && want.body.empty() &&
         asks_of_it(turn.words());
}

std::optional<VehicleId> shown_at(const ConversationState& state, int place) {
  const auto size = static_cast<int>(state.shown.size());
  const int at = place < 0 ? size + place : place - 1;
  if (at < 0 || at >= size) return std::nullopt;
  return state.shown[static_cast<std::size_t>(at)];
}

std::optional<VehicleFact> vehicle_spoken_of(Turn& turn, Meant meant) {
  if (means_another(turn)) {
    std::vector<VehicleId> others = turn.state.shown;
    std::erase(others, *turn.state.vehicle);
    if (others.size() == 1) return look_at(turn, others.front());
    ask_which(turn, Key::ask_which_mean);
    return std::nullopt;
  }
  if (auto standout = by_standout(turn)) return standout;
  if (turn.state.vehicle) return look_at(turn, *turn.state.vehicle);
  if (turn.state.shown.size() == 1) return look_at(turn, turn.state.shown.front());
  if (turn.scene.page_vehicle) return look_at(turn, *turn.scene.page_vehicle);
  if (turn.state.shown.empty()) {
    turn.ask(Asked::criteria, Key::ask_criteria);
  } else {
    ask_which(turn, meant == Meant::to_ask_about ? Key::ask_which_mean : Key::ask_which);
  }
  return std::nullopt;
}

std::optional<VehicleFact> look_at(Turn& turn, VehicleId id) {
  LookAtVehicle look;
  look.id = id;
  auto seen = turn.ask_books<VehicleSeen>(look);
  if (!seen) return std::nullopt;
  return std::move(seen->vehicle);
}

std::optional<VehicleFact> vehicle_meant(Turn& turn, Meant meant) {
  const Criteria& said = turn.meaning.criteria;
  if (said.stock_number || said.vin) return by_name(turn, said);
  if (said.ordinal) return by_place(turn, *said.ordinal);
  if (meant == Meant::to_ask_about && asks_of_car_in_view(turn))
    return vehicle_spoken_of(turn, meant);
  Criteria words = meant == Meant::to_take ? said : identifying(said);
  if (describes(words)) return by_words(turn, words, meant);
  return vehicle_spoken_of(turn, meant);
}

}  // namespace kept::bot::steps
