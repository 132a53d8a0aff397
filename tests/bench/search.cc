// Searches with five criteria each over CARS vehicles in memory, every one timed; the result as one
// JSON object. Every tenth search finds nothing and looks for the nearest.
//
//   bench_search [--cars 100000] [--searches 20000]
#include <array>
#include <chrono>
#include <iostream>
#include <string>

#include <CLI/CLI.hpp>

#include "inventory/index.h"
#include "tests/bench/latencies.h"

namespace {

using namespace kept::inventory;
using Steady = std::chrono::steady_clock;

// A small generator with a fixed seed: the same lot and the same searches every time.
class Chance {
 public:
  std::size_t below(std::size_t bound) {
    state_ = state_ * 6364136223846793005U + 1442695040888963407U;
    return static_cast<std::size_t>(state_ >> 33) % bound;
  }
  template <typename List>
  const auto& of(const List& values) {
    return values[below(std::size(values))];
  }

 private:
  std::uint64_t state_ = 1;
};

struct Model {
  const char* make;
  const char* model;
  const char* body;
};
constexpr std::array models = {
    Model{"Mazda", "CX-5", "suv"},      Model{"Honda", "CR-V", "suv"},
    Model{"Toyota", "RAV4", "suv"},     Model{"Honda", "Civic", "sedan"},
    Model{"Toyota", "Camry", "sedan"},  Model{"Ford", "F-150", "truck"},
    Model{"Chevrolet", "Tahoe", "suv"}, Model{"Subaru", "Outback", "wagon"},
    Model{"Kia", "Soul", "hatchback"},  Model{"Ford", "Escape", "suv"},
    Model{"Ram", "1500", "truck"},      Model{"Nissan", "Altima", "sedan"},
    Model{"BMW", "X5", "suv"},          Model{"Jeep", "Wrangler", "suv"},
};
constexpr std::array colors = {"red", "white", "black", "silver", "blue", "gray", "green"};
constexpr std::array features = {"sunroof", "leather", "carplay", "heated_seats", "navigation"};
constexpr std::array drives = {"awd", "fwd", "rwd", "4wd"};
constexpr std::array conditions = {"new", "used", "certified"};

Vehicle some_vehicle(Chance& chance, std::int64_t id) {
  Vehicle vehicle;
  vehicle.id = VehicleId{id};
  vehicle.rooftop = RooftopId{1};
  vehicle.status = LotStatus::available;
  auto& spec = vehicle.spec;
  const auto& model = chance.of(models);
  spec.make = model.make;
  spec.model = model.model;
  spec.body = model.body;
  spec.year = 2008 + static_cast<int>(chance.below(18));
  spec.condition = chance.of(conditions);
  spec.exterior_color = chance.of(colors);
  spec.drivetrain = chance.of(drives);
  spec.odometer_miles = static_cast<std::int64_t>(chance.below(140'000));
  spec.price.advertised = Cents{(6'000 + static_cast<std::int64_t>(chance.below(60'000))) * 100};
  for (const auto* const feature : features) {
    if (chance.below(3) == 0) spec.features.emplace_back(feature);
  }
  return vehicle;
}

SearchCriteria five_criteria(Chance& chance, bool matches) {
  SearchCriteria wish;
  wish.want.body = {chance.of(models).body};
  wish.want.condition = {"used"};
  wish.want.drivetrain = {chance.of(drives)};
  wish.want.feature = {chance.of(features)};
  wish.price.max = matches ? 15'000 + static_cast<std::int64_t>(chance.below(40'000)) : 1'000;
  return wish;
}

}  // namespace

int main(int argc, char** argv) {
  std::int64_t cars = 100'000;
  int searches = 20'000;
  CLI::App app("Times searches over vehicles in memory");
  app.add_option("--cars", cars)->check(CLI::PositiveNumber);
  app.add_option("--searches", searches)->check(CLI::PositiveNumber);
  CLI11_PARSE(app, argc, argv);

  Chance chance;
  VehicleIndex index;
  for (std::int64_t id = 1; id <= cars; ++id) {
    const auto vehicle = some_vehicle(chance, id);
    index.vehicle_changed(nullptr, &vehicle);
  }
  const Instant now{};
  kept::bench::Latencies latencies;
  std::int64_t found = 0;
  for (int i = 0; i < searches; ++i) {
    const auto wish = five_criteria(chance, i % 10 != 0);
    const auto began = Steady::now();
    const auto result = index.find(RooftopId{1}, wish, LeadId{1}, now, 3, 0);
    if (result.count == 0)
      found += std::ssize(index.nearest(RooftopId{1}, wish, LeadId{1}, now, 3));
    latencies.add((Steady::now() - began).count());
    found += result.count;
  }
  std::cout << "{\"cars\": " << cars << ", \"searches\": " << searches << ", \"found\": " << found
            << ", \"p50_us\": " << latencies.percentile(0.5)
            << ", \"p99_us\": " << latencies.percentile(0.99)
            << ", \"max_us\": " << latencies.percentile(1.0) << "}\n";
  return 0;
}
