#include "inventory/feed/snapshot.h"

#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace kept::inventory;
using namespace kept::inventory::feed;

namespace {

constexpr Instant yesterday{Millis{1'000'000}};
constexpr Instant today{Millis{2'000'000}};

std::string vin_of(int number) {
  return "VIN" + std::to_string(number);
}

Vehicle vehicle(int number, LotStatus status = LotStatus::available) {
  Vehicle vehicle;
  vehicle.spec.vin = vin_of(number);
  vehicle.spec.make = "Honda";
  vehicle.status = status;
  vehicle.seen_at = yesterday;
  return vehicle;
}

Vehicle sold_here(int number) {
  auto sold = vehicle(number, LotStatus::sold);
  sold.sold_here = true;
  return sold;
}

FeedRow row(int number, LotStatus listed_as = LotStatus::available) {
  FeedRow row;
  row.spec.vin = vin_of(number);
  row.spec.make = "Honda";
  row.listed_as = listed_as;
  return row;
}

std::string list(std::string name, const std::vector<std::size_t>& at) {
  for (const auto i : at) name += ' ' + std::to_string(i);
  return at.empty() ? "" : name + "; ";
}

template <typename Pairs>
std::string pairs(std::string name, const Pairs& matches) {
  for (const auto& match : matches) {
    name += ' ' + std::to_string(match.vehicle) + ':' + std::to_string(match.row);
    if constexpr (requires { match.fields; }) {
      for (const auto field : names(match.fields)) name += ',' + std::string(field);
      name += '=' + std::string(to_string(match.status));
    }
  }
  return matches.empty() ? "" : name + "; ";
}

std::string text(const FeedPlan& plan) {
  return list("added", plan.added) + pairs("changed", plan.changed) +
         pairs("unchanged", plan.unchanged) + pairs("returned", plan.returned) +
         pairs("kept_gone", plan.kept_gone) + list("vanished", plan.vanished) +
         list("dropped", plan.dropped) + list("unreadable", plan.unreadable) +
         list("seen_later", plan.seen_later);
}

struct Case {
  std::vector<Vehicle> vehicles;
  std::vector<FeedRow> rows;
  std::vector<std::string> unreadable{};
  Ending ending = Ending::end_of_file;
  std::optional<Instant> last{};
  Confirmation confirmation = Confirmation::none;
  Instant as_of = today;
};

FeedPlan plan_of(const Case& given) {
  return plan_import(given.vehicles, {given.as_of, given.rows, given.unreadable, given.ending},
                     given.last, Policies{}, given.confirmation);
}

void check(const Case& given, const std::string& expected) {
  CHECK(text(plan_of(given)) == expected);
}

void check_refusal(const Case& given, FeedRefusal expected) {
  CHECK(to_string(plan_of(given).refusal) == to_string(expected));
}

}  // namespace

TEST_CASE("a car is added, the same, changed or gone") {
  auto cheaper = row(2);
  cheaper.spec.price.advertised = Cents{100};
  cheaper.spec.trim = "LX";
  check({{vehicle(1), vehicle(2), vehicle(3)}, {row(1), cheaper, row(4)}},
        "added 2; changed 1:1,trim,price=available; unchanged 0:0; vanished 2; ");
}

TEST_CASE("a car sold here stays sold until a feed has dropped it and listed it anew") {
  auto sold = sold_here(1);
  check({{sold}, {row(1)}}, "kept_gone 0:0; ");
  check({{sold}, {}}, "dropped 0; ");
  sold.dropped_since = true;
  check({{sold}, {}}, "");
  check({{sold}, {row(1)}}, "returned 0:0,status=available; ");
}

TEST_CASE("a feed older than the mark does not count as having dropped the car") {
  auto sold = sold_here(1);
  sold.seen_at = today + Millis{1};
  check({{sold}, {}}, "seen_later 0; ");
  check({{sold}, {row(1)}}, "kept_gone 0:0; ");
}

TEST_CASE("a car that staff withdrew stays withdrawn, one that a feed dropped comes back") {
  auto gone = vehicle(1, LotStatus::withdrawn);
  check({{gone}, {row(1)}}, "kept_gone 0:0; ");
  gone.dropped_since = true;
  check({{gone}, {row(1, LotStatus::in_transit)}}, "returned 0:0,status=in_transit; ");
}

TEST_CASE("a car seen after the feed was made is not taken for gone") {
  auto seen = vehicle(1);
  seen.seen_at = today + Millis{1};
  check({{seen}, {}}, "seen_later 0; ");
  seen.seen_at = today;
  check({{seen}, {}}, "vanished 0; ");
}

TEST_CASE("a car listed in a row that cannot be read is left alone") {
  check({{vehicle(1), sold_here(2)}, {}, {vin_of(1), vin_of(2)}}, "unreadable 0; ");
  check({{vehicle(1)}, {row(1)}, {vin_of(1)}}, "unchanged 0:0; ");
}

TEST_CASE("the status moves only where the feed knows better") {
  check({{vehicle(1, LotStatus::in_transit)}, {row(1)}}, "changed 0:0,status=available; ");
  check({{vehicle(1)}, {row(1, LotStatus::in_transit)}}, "unchanged 0:0; ");
  check({{vehicle(1)}, {row(1, LotStatus::pending_sale)}}, "changed 0:0,status=pending_sale; ");
  check({{vehicle(1, LotStatus::pending_sale)}, {row(1)}}, "unchanged 0:0; ");
}

TEST_CASE("a VIN twice in the rows counts once") {
  check({{}, {row(1), row(1)}}, "added 0; ");
  check({{vehicle(1)}, {row(1), row(1)}}, "unchanged 0:0; ");
}

TEST_CASE("the brake holds when more than the set share vanishes") {
  Case half{{vehicle(1), vehicle(2), vehicle(3), vehicle(4), vehicle(5), sold_here(6)},
            {row(1), row(2), row(3)}};
  check_refusal(half, FeedRefusal::none);  // 2 of 5 are 40 %, the limit itself
  CHECK(plan_of(half).vanished_percent == 40);
  CHECK(plan_of(half).on_the_lot == 5);
  half.rows.pop_back();
  check_refusal(half, FeedRefusal::too_much_vanished);
  CHECK(plan_of(half).vanished.size() == 3);
  half.confirmation = Confirmation::by_person;
  check_refusal(half, FeedRefusal::none);
}

TEST_CASE("an empty feed is refused while cars stand here, and not on an empty lot") {
  check_refusal({{vehicle(1)}, {}}, FeedRefusal::too_much_vanished);
  check_refusal({{}, {}}, FeedRefusal::none);
}

TEST_CASE("an older feed is refused, the same one is not") {
  Case given{{vehicle(1)}, {row(1)}};
  given.last = today + Millis{1};
  check_refusal(given, FeedRefusal::older_than_last);
  given.confirmation = Confirmation::by_person;
  check_refusal(given, FeedRefusal::none);
  given.confirmation = Confirmation::none;
  given.last = today;
  check_refusal(given, FeedRefusal::none);
}

TEST_CASE("a feed that was not read to its end is refused") {
  for (const auto ending : {Ending::cut_off, Ending::read_failed, Ending::too_many_rows,
                            Ending::too_many_broken_rows, Ending::still_reading})
    check_refusal({{vehicle(1)}, {row(1)}, {}, ending}, FeedRefusal::incomplete);
}

TEST_CASE("every field of a description is compared") {
  const VehicleSpec before;
  std::size_t differences = 0;
  const auto differs = [&](SpecField field, auto change) {
    VehicleSpec after;
    change(after);
    FieldSet expected;
    expected.add(field);
    CHECK(changed_fields(before, after) == expected);
    ++differences;
  };
  differs(SpecField::stock_number, [](auto& s) { s.stock_number = "x"; });
  differs(SpecField::year, [](auto& s) { s.year = 1; });
  differs(SpecField::make, [](auto& s) { s.make = "x"; });
  differs(SpecField::model, [](auto& s) { s.model = "x"; });
  differs(SpecField::trim, [](auto& s) { s.trim = "x"; });
  differs(SpecField::body, [](auto& s) { s.body = "x"; });
  differs(SpecField::condition, [](auto& s) { s.condition = "x"; });
  differs(SpecField::exterior_color, [](auto& s) { s.exterior_color = "x"; });
  differs(SpecField::interior_color, [](auto& s) { s.interior_color = "x"; });
  differs(SpecField::exterior_color_name, [](auto& s) { s.exterior_color_name = "x"; });
  differs(SpecField::drivetrain, [](auto& s) { s.drivetrain = "x"; });
  differs(SpecField::fuel, [](auto& s) { s.fuel = "x"; });
  differs(SpecField::transmission, [](auto& s) { s.transmission = "x"; });
  differs(SpecField::odometer, [](auto& s) { s.odometer_miles = 1; });
  differs(SpecField::mpg, [](auto& s) { s.mpg = 1; });
  differs(SpecField::seats, [](auto& s) { s.seats = 1; });
  differs(SpecField::features, [](auto& s) { s.features = {"x"}; });
  differs(SpecField::images, [](auto& s) { s.images = {"x"}; });
  differs(SpecField::price, [](auto& s) { s.price.dealer_fees = Cents{1}; });
  CHECK(differences + 1 == spec_field_count);
}
