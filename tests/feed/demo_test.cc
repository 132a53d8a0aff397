#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>

#include <doctest/doctest.h>

#include "inventory/feed/reader.h"
#include "tests/support/source_root.h"

using namespace kept::inventory;
using namespace kept::inventory::feed;

namespace {

struct Lot {
  std::vector<VehicleSpec> cars;
  FeedReport report;
  Profile profile{};
};

Lot lot(const std::string& name) {
  std::ifstream in(kept::tests::source_root() / "web/demo/data" / name, std::ios::binary);
  REQUIRE(in);
  FeedReader reader(in);
  Lot lot;
  while (auto row = reader.next()) lot.cars.push_back(std::move(row->spec));
  lot.report = reader.report();
  lot.profile = reader.header().profile();
  return lot;
}

void check(const std::string& name, Profile profile, std::size_t good_at_least,
           const std::vector<FaultReason>& faults) {
  CAPTURE(name);
  const auto read = lot(name);
  CHECK(read.profile == profile);
  CHECK(read.cars.size() >= good_at_least);
  CHECK(read.report.ending == Ending::end_of_file);
  std::string expected, found;
  for (const auto reason : faults) expected += std::string(to_string(reason)) + ' ';
  for (const auto& fault : read.report.faults) found += std::string(to_string(fault.reason)) + ' ';
  CHECK(found == expected);
}

}  // namespace

TEST_CASE("the demo feeds have the faults put into them and no others") {
  using enum FaultReason;
  check("lakeside.csv", Profile::homenet, 168,
        {vin_check_digit, year_unreadable, duplicate_vin, broken_quotes});
  check("bayview.csv", Profile::google, 144,
        {vin_length, model_missing, price_not_in_dollars, too_many_fields});
  check("mesa.csv", Profile::vauto, 132, {vin_character, odometer_unreadable, not_for_sale});
}

TEST_CASE("the demo lots are varied, told in full, and each VIN stands on one of them") {
  std::set<std::string> vins, makes, bodies, colors, fuels, conditions;
  for (const auto* name : {"lakeside.csv", "bayview.csv", "mesa.csv"}) {
    for (const auto& car : lot(name).cars) {
      CAPTURE(title(car));
      CHECK(vins.insert(car.vin).second);
      CHECK_FALSE(car.stock_number.empty());
      CHECK_FALSE(car.body.empty());
      CHECK_FALSE(car.exterior_color.empty());
      makes.insert(car.make);
      bodies.insert(car.body);
      colors.insert(car.exterior_color);
      fuels.insert(car.fuel);
      conditions.insert(car.condition);
    }
  }
  CHECK(vins.size() >= 420);
  CHECK(makes.size() >= 18);
  CHECK(bodies.size() == 9);
  CHECK(colors.size() >= 10);
  CHECK(fuels.size() >= 5);
  CHECK(conditions.size() == 3);
}

TEST_CASE("the first rooftop has the cars the story asks for") {
  const auto read = lot("lakeside.csv");
  const auto wanted = std::count_if(read.cars.begin(), read.cars.end(), [](const auto& car) {
    const auto& features = car.features;
    return car.condition == "used" && car.exterior_color == "red" && car.body == "suv" &&
           car.drivetrain == "awd" && car.price.known() && car.price.total().value < 30'000 * 100 &&
           std::find(features.begin(), features.end(), "sunroof") != features.end();
  });
  CHECK(wanted >= 4);
  CHECK(wanted <= 20);
}
