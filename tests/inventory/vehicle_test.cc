#include "inventory/vehicle.h"

#include <doctest/doctest.h>

#include "inventory/rooftop.h"

using namespace kept::inventory;

TEST_CASE("a title is made of the parts that are known") {
  VehicleSpec spec;
  CHECK(title(spec).empty());
  spec.make = "Mazda";
  CHECK(title(spec) == "Mazda");
  spec.year = 2021;
  spec.model = "CX-5";
  CHECK(title(spec) == "2021 Mazda CX-5");
  spec.trim = "Touring";
  CHECK(title(spec) == "2021 Mazda CX-5 Touring");
}

TEST_CASE("every name leads back to its value") {
  for (const auto status : {LotStatus::in_transit, LotStatus::available, LotStatus::pending_sale,
                            LotStatus::sold, LotStatus::withdrawn})
    CHECK(lot_status_from(to_string(status)) == status);
  for (const auto by : {SeenBy::feed, SeenBy::staff, SeenBy::lot_check})
    CHECK(seen_by_from(to_string(by)) == by);
  for (const auto role : {Role::salesperson, Role::manager, Role::admin})
    CHECK(role_from(to_string(role)) == role);
  CHECK_FALSE(lot_status_from("Sold"));
  CHECK_FALSE(seen_by_from(""));
  CHECK(role_from("manager") == Role::manager);
  CHECK_FALSE(role_from("owner"));
}
