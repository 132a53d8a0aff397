// Several cars that are named together.
#include <algorithm>

#include "bot/steps.h"
#include "bot/telling.h"

namespace kept::bot::steps {
namespace {

using inventory::VehicleId;

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
  return several;
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

}  // namespace kept::bot::steps
