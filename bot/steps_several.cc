// Several cars that are named together.
#include <algorithm>

#include "bot/steps.h"
#include "bot/telling.h"
#include "bot/wish.h"

namespace kept::bot::steps {
namespace {

using inventory::VehicleId;

// "both", where two are held for this talk.
std::vector<VehicleId> held_together(Turn& turn) {
  std::vector<VehicleId> held;
  auto own = turn.ask_books<OwnSeen>(LookForOwn{});
  if (!own || own->held.size() != 2) return held;
  for (const VehicleFact& one : own->held) held.push_back(one.vehicle->id);
  return held;
}

// By their stock numbers, or by their places in the list.
std::vector<VehicleId> several_named(Turn& turn) {
  std::vector<VehicleId> several;
  if (turn.meaning.stock_numbers.size() > 1) {
    for (const std::string& stock : turn.meaning.stock_numbers) {
      Result result = turn.perform(LookAtVehicle{std::nullopt, stock, {}});
      const auto* seen = std::get_if<VehicleSeen>(&result);
      if (seen) several.push_back(seen->vehicle.vehicle->id);
      const auto* unknown = std::get_if<VehicleUnknown>(&result);
      if (unknown) tell_unknown(turn, stock, *unknown);
    }
    return several;
  }
  const auto& shown = turn.state.shown;
  const auto places = places_in(turn.words(), shown.size());
  if (!places) return several;
  for (std::size_t place : *places) several.push_back(shown[place]);
  return several.empty() ? held_together(turn) : several;
}

// Tells of each whether it is held.
void hold_each(Turn& turn, const std::vector<VehicleId>& several) {
  auto& shown = turn.state.shown;
  for (VehicleId id : several) {
    Result result = turn.perform(PlaceHold{id});
    if (const auto* placed = std::get_if<HoldPlaced>(&result)) {
      tell_first_mention(turn, placed->vehicle);
      tell_hold(turn, placed->vehicle, placed->hold);
    } else if (const auto* refused = std::get_if<HoldRefused>(&result)) {
      if (tell_not_held(turn, *refused)) break;
    } else if (const auto* other = std::get_if<Refused>(&result)) {
      turn.tell_refused(other->refused);
    }
  }
  for (VehicleId id : several) {
    if (std::find(shown.begin(), shown.end(), id) == shown.end()) shown.push_back(id);
  }
}

}  // namespace

void hold_several(Turn& turn) {
  const auto several = several_named(turn);
  if (several.empty()) return ask_which(turn, Key::ask_which_mean);
  turn.state.vehicle.reset();
  turn.state.offer = Offer::none;
  hold_each(turn, several);
  ask_which(turn, Key::ask_which);
}

void see_several(Turn& turn) {
  const auto several = several_named(turn);
  if (several.size() < 2) return ask_which(turn, Key::ask_which_mean);
  auto& state = turn.state;
  turn.withdraw_question();
  hold_each(turn, several);
  std::string cars;
  std::optional<VehicleId> first;
  for (VehicleId id : several) {
    auto vehicle = look_at(turn, id);
    if (!vehicle || !vehicle->free()) continue;
    if (!first) first = id;
    cars += (cars.empty() ? "" : "; ") + label_of(*vehicle);
  }
  if (!first) return ask_which(turn, Key::ask_which);
  state.vehicle = first;
  state.visiting = true;
  state.kind = inventory::AppointmentKind::test_drive;
  state.offer = Offer::none;
  note_fact(turn, "Cars to see", cars);
  turn.say(Key::several_noted);
}

namespace {

// Of what is held for the visitor, that which is named; unnamed, the car spoken of or the only one.
std::vector<VehicleFact> held_and_named(const Turn& turn, std::vector<VehicleFact> held) {
  const auto& said = turn.meaning;
  const Criteria named = identifying(said.criteria);
  const bool all = turn.words().say_any({"everything", "all", "both", "todo", "todos", "ambos"});
  const bool is_named = !named.empty() || !said.stock_numbers.empty() || said.criteria.ordinal;
  if (all || (held.size() == 1 && !is_named)) return held;
  const auto placed = shown_at(turn.state, said.criteria.ordinal.value_or(0));
  std::erase_if(held, [&](const VehicleFact& one) {
    const auto& spec = one.vehicle->spec;
    const auto& stocks = said.stock_numbers;
    if (!stocks.empty()) {
      const std::string key = inventory::stock_key(spec.stock_number);
      return std::none_of(stocks.begin(), stocks.end(), [&](const std::string& stock) {
        return inventory::stock_key(stock) == key;
      });
    }
    if (said.criteria.ordinal) return placed != one.vehicle->id;
    return named.empty() ? turn.state.vehicle != one.vehicle->id : !fits(spec, named);
  });
  return held;
}

}  // namespace

void let_go(Turn& turn) {
  auto& state = turn.state;
  auto own = turn.ask_books<OwnSeen>(LookForOwn{});
  if (!own) return;
  const auto meant = held_and_named(turn, std::move(own->held));
  turn.hold_due = false;
  if (meant.empty() && state.appointment) return confirm_cancel(turn);
  if (meant.empty()) {
    turn.say(Key::all_right);
    return pass_over(turn);
  }
  for (const VehicleFact& one : meant) {
    if (!release(turn, one.vehicle->id)) continue;
    std::erase(state.shown, one.vehicle->id);
    if (state.vehicle != one.vehicle->id) continue;
    state.vehicle.reset();
    forget_visit(state);
  }
  state.visiting ? side_answer(turn) : ask_anything(turn);
}

}  // namespace kept::bot::steps
