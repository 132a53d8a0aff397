// Cars side by side: what each costs, which costs less, and in what else they differ.
#include <algorithm>

#include "bot/steps.h"
#include "bot/telling.h"
#include "bot/wish.h"

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

// "the white one", of those shown.
std::optional<VehicleFact> described(Turn& turn) {
  Criteria words = identifying(turn.meaning.criteria);
  words.stock_number.reset();
  words.ordinal.reset();
  if (words.empty()) return std::nullopt;
  std::optional<VehicleFact> found;
  for (VehicleId id : turn.state.shown) {
    auto car = look_at(turn, id);
    if (!car || !fits(car->vehicle->spec, words)) continue;
    if (found) return std::nullopt;
    found = std::move(car);
  }
  return found;
}

Cars compared(Turn& turn) {
  const auto& state = turn.state;
  Cars cars;
  for (const std::string& stock : turn.meaning.stock_numbers) add(cars, by_stock(turn, stock));
  if (turn.meaning.stock_numbers.size() > 1) return cars;
  for (std::size_t place : compared_places(turn.words())) {
    if (place < state.shown.size()) add(cars, look_at(turn, state.shown[place]));
  }
  if (cars.size() == 1) add(cars, described(turn));
  if (cars.size() < 2 && state.vehicle) add(cars, look_at(turn, *state.vehicle));
  if (!cars.empty() || state.shown.size() != 2) return cars;
  for (VehicleId id : state.shown) add(cars, look_at(turn, id));
  return cars;
}

// What of the car is not so with all of them.
void tell_differing(Turn& turn, const VehicleFact& car, const Cars& cars) {
  const auto differs = [&](std::string_view field) {
    const auto own = field_text(car.vehicle->spec, field);
    return !own.empty() && std::any_of(cars.begin(), cars.end(), [&](const VehicleFact& one) {
      return field_text(one.vehicle->spec, field) != own;
    });
  };
  for (std::string_view field :
       {"odometer", "exterior_color", "drivetrain", "fuel", "transmission", "seats"}) {
    if (differs(field)) tell_field(turn, car, field);
  }
  const auto& features = car.vehicle->spec.features;
  const bool others = std::any_of(cars.begin(), cars.end(), [&](const VehicleFact& one) {
    return one.vehicle->spec.features != features;
  });
  if (others && !features.empty()) tell_equipment(turn, car, {});
}

bool for_sale(const VehicleFact& car) {
  const LotStatus status = car.vehicle->status;
  return status != LotStatus::sold && status != LotStatus::withdrawn;
}

}  // namespace

void compare_cars(Turn& turn) {
  constexpr std::size_t most = 3;
  Cars cars = compared(turn);
  if (cars.size() < 2) {
    for (VehicleId id : turn.state.shown) {
      if (cars.size() < most) add(cars, look_at(turn, id));
    }
  }
  if (cars.size() < 2) return ask_which(turn, Key::ask_which_mean);
  for (const VehicleFact& car : cars) {
    list_vehicle(turn, car);
    tell_differing(turn, car, cars);
    turn.show(car, car.free());
  }
  turn.side_answer = true;
  if (turn.state.visiting || turn.state.appointment) return;
  turn.state.shown.clear();
  for (const VehicleFact& car : cars) turn.state.shown.push_back(car.vehicle->id);
  turn.state.vehicle.reset();
  turn.state.offer = Offer::none;
  ask_which(turn);
}

void note_car_meant(Turn& turn) {
  const Criteria named = identifying(turn.meaning.criteria);
  if (named.empty()) return;
  FindVehicles find{named, 1, 0, false};
  auto found = turn.ask_books<VehiclesFound>(find);
  if (!found || found->count.value() != 1 || found->shown.empty()) return;
  const VehicleFact& car = found->shown.front();
  if (turn.state.visiting && turn.state.vehicle) return;
  turn.state.vehicle = car.vehicle->id;
  tell_first_mention(turn, car);
}

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
