// Two cars side by side: what each costs, and which costs less.
#include <algorithm>

#include "bot/steps.h"
#include "bot/telling.h"

namespace kept::bot::steps {
namespace {

using inventory::LotStatus;
using inventory::VehicleId;
using Cars = std::vector<VehicleFact>;

void add(Cars& cars, std::optional<VehicleFact> car) {
  if (!car) return;
  const bool known = std::any_of(cars.begin(), cars.end(), [&](const VehicleFact& one) {
    return one.vehicle->id == car->vehicle->id;
  });
  if (!known) cars.push_back(std::move(*car));
}

// That it goes by no such number here is told.
std::optional<VehicleFact> by_stock(Turn& turn, const std::string& stock) {
  Result result = turn.perform(LookAtVehicle{std::nullopt, stock, {}});
  if (auto* seen = std::get_if<VehicleSeen>(&result)) return std::move(seen->vehicle);
  if (const auto* unknown = std::get_if<VehicleUnknown>(&result)) {
    tell_unknown(turn, stock, *unknown);
  }
  if (auto* there = std::get_if<VehicleElsewhere>(&result)) {
    tell_elsewhere(turn, *there);
    return std::move(there->vehicle);
  }
  return std::nullopt;
}

Cars compared(Turn& turn) {
  const auto& state = turn.state;
  Cars cars;
  for (const std::string& stock : turn.meaning.stock_numbers) add(cars, by_stock(turn, stock));
  if (turn.meaning.stock_numbers.size() > 1) return cars;
  for (std::size_t place : compared_places(turn.words())) {
    if (place < state.shown.size()) add(cars, look_at(turn, state.shown[place]));
  }
  if (cars.size() < 2 && state.vehicle) add(cars, look_at(turn, *state.vehicle));
  if (!cars.empty() || state.shown.size() != 2) return cars;
  for (VehicleId id : state.shown) add(cars, look_at(turn, id));
  return cars;
}

bool for_sale(const VehicleFact& car) {
  const LotStatus status = car.vehicle->status;
  return status != LotStatus::sold && status != LotStatus::withdrawn;
}

}  // namespace

void compare_prices(Turn& turn) {
  const Cars cars = compared(turn);
  for (const VehicleFact& car : cars) {
    for_sale(car) ? tell_price(turn, car) : tell_standing(turn, car);
    turn.show(car, car.free());
  }
  const bool both = cars.size() == 2 && for_sale(cars[0]) && for_sale(cars[1]);
  if (both) tell_cheaper(turn, cars[0], cars[1]);
  turn.side_answer = true;
  const bool choosing = turn.stage == Asked::nothing || turn.stage == Asked::anything_else ||
                        turn.stage == Asked::which_vehicle;
  if (!choosing || turn.state.visiting || cars.empty()) return;
  turn.state.shown.clear();
  for (const VehicleFact& car : cars) turn.state.shown.push_back(car.vehicle->id);
  turn.state.vehicle.reset();
  turn.state.offer = Offer::none;
  ask_which(turn);
}

}  // namespace kept::bot::steps
