#include <doctest/doctest.h>

#include "tests/store/read_fixture.h"

using namespace kept::inventory;
using namespace kept::inventory::read_test;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

std::vector<std::string> stocks(const Listing<VehicleRow>& listing) {
  std::vector<std::string> numbers;
  for (const auto& row : listing.rows) numbers.push_back(row.vehicle.spec.stock_number);
  return numbers;
}

using Stocks = std::vector<std::string>;

}  // namespace

TEST_CASE("EveryWordOfASearchMustOccurInTheVehicle") {
  Books books;
  books.vehicle("K1", "Mazda", "red");
  books.vehicle("K2", "Mazda", "blue");
  books.vehicle("K3", "Toyota", "red");
  const auto reads = books.reader();
  ReadScope scope(*reads);
  const auto find = [&](std::vector<std::string> words) {
    VehicleWish wish;
    wish.words = std::move(words);
    return stocks(reads->vehicles(books.lakeside, wish, {}, noon));
  };
  CHECK(find({"red", "MAZDA"}) == Stocks{"K1"});
  CHECK(find({"k2"}) == Stocks{"K2"});
  CHECK(find({"2021", "suv"}).size() == 3);
  CHECK(find({"%"}).empty());
  CHECK(find({"_1"}).empty());
  CHECK(find({"' OR 1=1 --"}).empty());
}

TEST_CASE("AListingTellsTheTotalAndGivesOneSlice") {
  Books books;
  for (int i = 0; i < 7; ++i) books.vehicle("K" + std::to_string(i));
  const auto reads = books.reader();
  ReadScope scope(*reads);
  const auto page = reads->vehicles(books.lakeside, {}, {5, 5}, noon);
  CHECK(page.total == 7);
  CHECK(stocks(page) == Stocks{"K5", "K6"});
  CHECK(reads->vehicles(books.hill, {}, {}, noon).total == 0);
}

TEST_CASE("AHoldIsLiveUntilItsExpiryAndNotAtIt") {
  Books books;
  const auto car = books.vehicle("K1");
  const auto lead = books.put(make_lead(books.lakeside, "Dana Brooks"));
  books.put(make_hold(car, lead, noon + minutes{10}));
  const auto reads = books.reader();
  ReadScope scope(*reads);
  VehicleWish held;
  held.held_only = true;
  CHECK(reads->vehicles(books.lakeside, held, {}, noon + minutes{10} - Millis{1}).total == 1);
  CHECK(reads->vehicles(books.lakeside, held, {}, noon + minutes{10}).total == 0);
  const auto row = reads->vehicle_by_stock(books.lakeside, "K1", noon);
  REQUIRE(row);
  REQUIRE(row->hold);
  CHECK(row->held_for == "Dana Brooks");
  CHECK_FALSE(reads->vehicle_by_stock(books.lakeside, "K1", noon + hours{1})->hold);
}

TEST_CASE("APriceLimitCountsTheTotalAndLeavesOutUnknownPrices") {
  Books books;
  books.vehicle("K1");
  auto unknown = make_vehicle(books.lakeside, "K2");
  unknown.spec.price = {};
  books.put(unknown);
  const auto reads = books.reader();
  ReadScope scope(*reads);
  VehicleWish wish;
  wish.price_max = Cents{2748000};
  CHECK(stocks(reads->vehicles(books.lakeside, wish, {}, noon)) == Stocks{"K1"});
  wish.price_max = Cents{2747999};
  CHECK(reads->vehicles(books.lakeside, wish, {}, noon).total == 0);
  wish.price_max.reset();
  wish.sort = VehicleWish::Sort::price;
  CHECK(stocks(reads->vehicles(books.lakeside, wish, {}, noon)) == Stocks{"K1", "K2"});
}

TEST_CASE("ThePublicListHoldsOnlyWhatTheSiteMayShow") {
  Books books;
  for (const auto status : {LotStatus::in_transit, LotStatus::available, LotStatus::pending_sale,
                            LotStatus::sold, LotStatus::withdrawn}) {
    auto row = make_vehicle(books.lakeside, std::string{to_string(status)}.substr(0, 6));
    row.status = status;
    books.put(row);
  }
  const auto reads = books.reader();
  ReadScope scope(*reads);
  VehicleWish wish;
  wish.public_only = true;
  CHECK(reads->vehicles(books.lakeside, wish, {}, noon).total == 2);
  wish.make = "mazda";
  CHECK(reads->vehicles(books.lakeside, wish, {}, noon).total == 2);
  wish.body = "sedan";
  CHECK(reads->vehicles(books.lakeside, wish, {}, noon).total == 0);
  CHECK(reads->lot_words(books.lakeside).makes == Stocks{"Mazda"});
}

TEST_CASE("AnAppointmentTellsUntilWhenItsOwnHoldKeepsTheCar") {
  Books books;
  const auto car = books.vehicle("K1");
  const auto start = noon + hours{20};
  AppointmentId id;
  books.turn([&](Transaction& turn) {
    const auto lead = turn.put(make_lead(books.lakeside, "Dana Brooks"));
    auto appointment = make_appointment(books.lakeside, books.maria, lead, start);
    appointment.vehicle = car.id;
    appointment.code = turn.mint_code();
    id = turn.put(appointment);
    auto hold = make_hold(car, lead, start + hours{2});
    hold.kind = HoldKind::appointment;
    hold.appointment = id;
    turn.put(hold);
  });
  const auto reads = books.reader();
  ReadScope scope(*reads);
  const auto rows = reads->appointments(books.lakeside, {start, start + minutes{1}}, noon);
  REQUIRE(rows.size() == 1);
  CHECK(rows[0].held_until == start + hours{2});
  CHECK(rows[0].lead.name == "Dana Brooks");
  CHECK(rows[0].staff_name == "Name of maria");
  REQUIRE(rows[0].vehicle);
  CHECK(rows[0].vehicle->spec == car.spec);
  CHECK(reads->appointments(books.lakeside, {noon, start}, noon).empty());
  CHECK_FALSE(reads->appointment(books.hill, id, noon));
  const auto booked = reads->vehicle_by_stock(books.lakeside, "K1", noon);
  REQUIRE(booked);
  REQUIRE(booked->visits.size() == 1);
  CHECK(booked->visits[0].salesperson == "Name of maria");
  CHECK(reads->taken(books.lakeside, {noon, noon + hours{48}}).size() == 1);
}

TEST_CASE("ReadsOfOneScopeSeeOneCommit") {
  Books books;
  books.vehicle("K1");
  const auto reads = books.reader();
  {
    ReadScope scope(*reads);
    CHECK(reads->vehicles(books.lakeside, {}, {}, noon).total == 1);
    books.vehicle("K2");
    CHECK(reads->vehicles(books.lakeside, {}, {}, noon).total == 1);
  }
  ReadScope scope(*reads);
  CHECK(reads->vehicles(books.lakeside, {}, {}, noon).total == 2);
}

TEST_CASE("AReadThatAsksForTooMuchWorkIsEndedAndTheStoreGoesOn") {
  Books books;
  for (int i = 0; i < 60; ++i) books.vehicle("K" + std::to_string(i));
  ReadLimits limits;
  limits.thousand_steps_max = 0;
  const auto reads = books.reader(limits);
  VehicleWish wish;
  wish.words = {"nothing"};
  {
    ReadScope scope(*reads);
    CHECK_THROWS_AS(reads->vehicles(books.lakeside, wish, {}, noon), StoreError);
  }
  ReadScope scope(*reads);
  CHECK(reads->rooftops().size() == 2);
}

TEST_CASE("AFileThatIsNotThereIsAStoreError") {
  CHECK_THROWS_AS(open_sqlite_read_store("/nonexistent/kept.db"), StoreError);
}
