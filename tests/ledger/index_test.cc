// The index answers as a plain look at every row would.
#include <algorithm>
#include <string>

#include <doctest/doctest.h>

#include "tests/support/books.h"

using namespace kept::tests;

namespace {

// A small generator; failures name the seed.
struct Chance {
  std::uint64_t state;
  std::size_t below(std::size_t bound) {
    state = state * 6364136223846793005U + 1442695040888963407U;
    return static_cast<std::size_t>(state >> 33) % bound;
  }
  template <typename T>
  const T& of(const std::vector<T>& values) {
    return values[below(values.size())];
  }
  bool coin() { return below(2) == 0; }
};

const std::vector<std::string> makes = {"Mazda", "Honda", "Ford"};
const std::vector<std::vector<std::string>> models = {
    {"CX-5", "Mazda3"}, {"CR-V", "Civic"}, {"F-150", "Escape"}};
const std::vector<std::string> colors = {"red", "white", "black", ""};
const std::vector<std::string> conditions = {"new", "used", "certified"};
const std::vector<std::string> drives = {"awd", "fwd"};
const std::vector<std::string> features = {"sunroof", "leather", "carplay"};

VehicleSpec some_car(Chance& chance, int number) {
  auto spec = a_car("S" + std::to_string(number));
  spec.vin = vin_number(number);
  const auto make = chance.below(makes.size());
  spec.make = makes[make];
  spec.model = chance.of(models[make]);
  spec.exterior_color = chance.of(colors);
  spec.condition = chance.of(conditions);
  spec.drivetrain = chance.of(drives);
  spec.year = 2015 + static_cast<int>(chance.below(10));
  spec.odometer_miles = static_cast<std::int64_t>(chance.below(5)) * 20'000 - 1;
  spec.price.advertised = Cents{static_cast<std::int64_t>(chance.below(4)) * 10'000'00};
  spec.features.clear();
  for (const auto& feature : features) {
    if (chance.coin()) spec.features.push_back(feature);
  }
  return spec;
}

SearchCriteria some_criteria(Chance& chance) {
  SearchCriteria wish;
  if (chance.coin()) wish.want.make = {chance.of(makes)};
  if (chance.below(3) == 0) wish.want.model = {chance.of(chance.of(models))};
  if (chance.coin()) wish.want.exterior_color = {"red", "white"};
  if (chance.below(3) == 0) wish.want.condition = {"used"};
  if (chance.below(3) == 0) wish.want.drivetrain = {"awd"};
  if (chance.coin()) wish.want.feature = {chance.of(features)};
  if (chance.coin()) wish.price.max = 20'000;
  if (chance.coin()) wish.year.min = 2018;
  if (chance.below(3) == 0) wish.odometer.max = 45'000;
  if (chance.below(3) == 0) wish.exclude.exterior_color = {"black"};
  return wish;
}

bool one_of(const std::vector<std::string>& wanted, const std::string& value) {
  return std::find(wanted.begin(), wanted.end(), value) != wanted.end();
}

bool fits_make_model(const SearchLists& want, const VehicleSpec& spec) {
  const bool make = one_of(want.make, spec.make);
  const bool model = one_of(want.model, spec.model);
  if (want.model.empty()) return want.make.empty() || make;
  if (want.make.empty()) return model;
  // A model of another make than the one named: either will do.
  std::size_t owner = 0;
  while (!one_of(models[owner], want.model[0])) ++owner;
  return want.make[0] == makes[owner] ? make && model : make || model;
}

bool fits(const SearchCriteria& wish, const Vehicle& vehicle) {
  const auto& spec = vehicle.spec;
  const auto any = [](const std::vector<std::string>& wanted, const std::string& value) {
    return wanted.empty() || one_of(wanted, value);
  };
  const bool condition =
      wish.want.condition.empty() || spec.condition == "used" || spec.condition == "certified";
  const bool feature = wish.want.feature.empty() || one_of(spec.features, wish.want.feature[0]);
  const bool price =
      !wish.price.max || (spec.price.known() && spec.price.total().value <= *wish.price.max * 100);
  const bool miles =
      !wish.odometer.max || (spec.odometer_miles >= 0 && spec.odometer_miles <= *wish.odometer.max);
  return vehicle.status == LotStatus::available && fits_make_model(wish.want, spec) && condition &&
         any(wish.want.exterior_color, spec.exterior_color) &&
         any(wish.want.drivetrain, spec.drivetrain) && feature && price && miles &&
         (!wish.year.min || spec.year >= *wish.year.min) &&
         !one_of(wish.exclude.exterior_color, spec.exterior_color);
}

void check_against_scan(std::uint64_t seed) {
  CAPTURE(seed);
  Chance chance{seed};
  TestBooks books;
  const auto house = a_house(books, 1, 0);
  const auto ana = a_visitor(books, house.rooftop);
  const auto ben = a_visitor(books, house.rooftop);
  books.turn([&](Transaction& tx) {
    Ledger ledger(tx, house_actor);
    for (int i = 0; i < 120; ++i) {
      const auto id =
          ledger.list_vehicle(house.rooftop, some_car(chance, i), tx.now(), SeenBy::feed);
      if (chance.below(10) == 0) {
        Hold hold;
        hold.rooftop = house.rooftop;
        hold.vehicle = id;
        hold.lead = ben.lead;
        hold.expires_at = tx.now() + Minutes{chance.coin() ? 10 : -10};
        tx.put(hold);
      }
      if (chance.below(10) == 0) {
        auto vehicle = *tx.vehicle(id);
        vehicle.status = LotStatus::sold;
        tx.put(vehicle);
      }
    }
  });
  books.turn([&](Transaction& tx) {
    for (int i = 0; i < 40; ++i) {
      const auto wish = some_criteria(chance);
      int free = 0;
      int held = 0;
      for (const auto id : tx.vehicles_of(house.rooftop)) {
        if (!fits(wish, *tx.vehicle(id))) continue;
        const auto* const hold = tx.active_hold_on(id);
        ++(hold != nullptr && hold->live(tx.now()) ? held : free);
      }
      const auto found = books.index().find(house.rooftop, wish, ana.lead, tx.now(), 1000, 0);
      CHECK(found.count == free);
      CHECK(found.held_by_others == held);
      CHECK(found.ids.size() == static_cast<std::size_t>(free));
      if (free == 0) {
        for (const auto& near : books.index().nearest(house.rooftop, wish, ana.lead, tx.now(), 3)) {
          CHECK_FALSE(fits(wish, *tx.vehicle(near.id)));
          CHECK(tx.vehicle(near.id)->status == LotStatus::available);
        }
      }
    }
  });
}

}  // namespace

TEST_CASE("the index finds what a scan of every row finds") {
  for (std::uint64_t seed = 1; seed <= 25; ++seed) check_against_scan(seed);
}

TEST_CASE("nearest to a model that is not here is its kind of car, in the wished color first") {
  TestBooks books;
  const auto house = a_house(books, 1, 0);
  const auto ana = a_visitor(books, house.rooftop);
  RooftopId other;
  VehicleId pickup;
  books.turn([&](Transaction& tx) {
    Ledger ledger(tx, house_actor);
    Rooftop row = *tx.rooftop(house.rooftop);
    row.id = {};
    row.slug = "other";
    other = ledger.set_rooftop(row);
    int number = 0;
    const auto list = [&](RooftopId at, const char* make, const char* model, const char* body,
                          const char* color, int dollars) {
      VehicleSpec spec;
      spec.stock_number = "N" + std::to_string(++number);
      spec.condition = "used";
      spec.year = 2020;
      spec.make = make;
      spec.model = model;
      spec.body = body;
      spec.exterior_color = color;
      spec.price.advertised = Cents{dollars * 100};
      return ledger.list_vehicle(at, spec, tx.now(), SeenBy::feed);
    };
    list(other, "Ford", "F-150", "truck", "black", 30'000);
    list(house.rooftop, "Jeep", "Compass", "suv", "white", 18'000);
    list(house.rooftop, "Honda", "Civic", "sedan", "white", 17'000);
    pickup = list(house.rooftop, "Ram", "1500", "truck", "red", 35'000);
  });
  SearchCriteria wish;
  wish.want.make = {"Ford"};
  wish.want.model = {"F-150"};
  wish.want.exterior_color = {"white"};
  const auto near = books.index().nearest(house.rooftop, wish, ana.lead, books.now, 3);
  REQUIRE_FALSE(near.empty());
  CHECK(near.front().id == pickup);
}

TEST_CASE("what is found is in order of price, the unknown last, and pages do not overlap") {
  TestBooks books;
  const auto house = a_house(books, 1, 9);
  const auto ana = a_visitor(books, house.rooftop);
  const auto all = books.index().find(house.rooftop, {}, ana.lead, books.now, 9, 0);
  CHECK(all.ids == house.cars);
  const auto page = books.index().find(house.rooftop, {}, ana.lead, books.now, 3, 3);
  CHECK(page.ids == std::vector<VehicleId>(house.cars.begin() + 3, house.cars.begin() + 6));
}
