#include <doctest/doctest.h>

#include "tests/support/books.h"

using namespace kept::tests;

namespace {

Decision<HoldId> hold(TestBooks& books, VehicleId car, const Conversation& visitor) {
  return books.turn([&](Transaction& tx) {
    Ledger ledger(tx, visitor_actor(visitor.id));
    return ledger.place_hold(
        {car, visitor.lead, visitor.id, visitor.address_key, HoldKind::chat, {}});
  });
}

Decision<EntrySeq> sell(TestBooks& books, VehicleId car, StaffId by, bool override_promises = false,
                        const std::string& reason = {}) {
  return books.turn([&](Transaction& tx) {
    Ledger ledger(tx, staff_actor(by));
    return ledger.end_vehicle({car, LotStatus::sold, override_promises, reason});
  });
}

}  // namespace

TEST_CASE("a free car is held for the rooftop's time, longer for a lead who can be reached") {
  TestBooks books;
  const auto house = a_house(books);
  const auto known = a_visitor(books, house.rooftop);
  const auto unknown = a_visitor(books, house.rooftop, "");
  REQUIRE(hold(books, house.cars[0], known));
  REQUIRE(hold(books, house.cars[1], unknown));
  books.turn([&](Transaction& tx) {
    CHECK(tx.active_hold_on(house.cars[0])->expires_at == books.now + Minutes{15});
    CHECK(tx.active_hold_on(house.cars[1])->expires_at == books.now + Minutes{10});
  });
}

TEST_CASE("another's hold blocks, one's own never does") {
  TestBooks books;
  const auto house = a_house(books);
  const auto ana = a_visitor(books, house.rooftop);
  const auto ben = a_visitor(books, house.rooftop);
  REQUIRE(hold(books, house.cars[0], ana));
  CHECK(hold(books, house.cars[0], ben).refusal == Refusal::vehicle_already_held);
  CHECK(hold(books, house.cars[0], ana));
}

TEST_CASE("a car in the books of two rooftops is held at one, and at none once it is sold") {
  TestBooks books;
  const auto house = a_house(books);
  const auto twin = books.turn([&](Transaction& tx) {
    Ledger ledger(tx, house_actor);
    const auto other = ledger.set_rooftop(a_rooftop("hill"));
    return ledger.list_vehicle(other, tx.vehicle(house.cars[0])->spec, tx.now(), SeenBy::feed);
  });
  const auto there = books.turn([&](Transaction& tx) { return tx.vehicle(twin)->rooftop; });
  const auto ana = a_visitor(books, there);
  const auto ben = a_visitor(books, house.rooftop);
  REQUIRE(hold(books, twin, ana));
  CHECK(hold(books, house.cars[0], ben).refusal == Refusal::vehicle_already_held);
  CHECK(hold(books, house.cars[1], ben));
  books.now += Minutes{15};
  CHECK(hold(books, house.cars[0], ben));
  books.now += Minutes{15};
  const auto boss = books.turn([&](Transaction& tx) {
    return Ledger(tx, house_actor).set_staff(a_manager(there, "m.hill"));
  });
  REQUIRE(sell(books, twin, boss, true, "signed"));
  CHECK(hold(books, house.cars[0], ben).refusal == Refusal::vehicle_sold);
}

TEST_CASE("a hold lapses at its instant, not before, without any sweeping") {
  TestBooks books;
  const auto house = a_house(books);
  const auto ana = a_visitor(books, house.rooftop);
  const auto ben = a_visitor(books, house.rooftop);
  REQUIRE(hold(books, house.cars[0], ana));
  books.now += Minutes{15} - Millis{1};
  CHECK(hold(books, house.cars[0], ben).refusal == Refusal::vehicle_already_held);
  books.now += Millis{1};
  CHECK(hold(books, house.cars[0], ben));
}

TEST_CASE("activity renews a chat hold up to the bound and no further") {
  TestBooks books;
  const auto house = a_house(books);
  const auto ana = a_visitor(books, house.rooftop);
  REQUIRE(hold(books, house.cars[0], ana));
  const auto placed = books.now;
  for (int minutes = 10; minutes <= 60; minutes += 10) {
    books.now = placed + Minutes{minutes};
    books.turn(
        [&](Transaction& tx) { Ledger(tx, visitor_actor(ana.id)).renew_chat_holds(ana.lead); });
  }
  books.turn([&](Transaction& tx) {
    CHECK(tx.active_hold_on(house.cars[0])->expires_at == placed + Minutes{60});
  });
}

TEST_CASE("a refused hold for somebody new opens no lead and changes nothing") {
  TestBooks books;
  const auto house = a_house(books);
  REQUIRE(hold(books, house.cars[0], a_visitor(books, house.rooftop)));
  books.turn([&](Transaction& tx) {
    Ledger ledger(tx, staff_actor(house.salespeople[0]));
    const auto entries = tx.last_entry(house.rooftop);
    HoldAsked asked;
    asked.vehicle = house.cars[0];
    asked.kind = HoldKind::staff;
    LeadNote who;
    who.name = "Sam Ortiz";
    CHECK(ledger.place_hold(asked, who).refusal == Refusal::vehicle_already_held);
    CHECK(tx.last_entry(house.rooftop) == entries);
    asked.vehicle = house.cars[1];
    REQUIRE(ledger.place_hold(asked, who));
    const auto* const placed = tx.active_hold_on(house.cars[1]);
    CHECK(tx.lead(placed->lead)->name == "Sam Ortiz");
    LeadId next{placed->lead.value + 1};
    CHECK(tx.lead(next) == nullptr);
  });
}

TEST_CASE("nobody empties the lot") {
  TestBooks books;
  const auto house = a_house(books, 1, 60);
  const auto ana = a_visitor(books, house.rooftop, "Ana", 7);
  REQUIRE(hold(books, house.cars[0], ana));
  REQUIRE(hold(books, house.cars[1], ana));
  CHECK(hold(books, house.cars[2], ana).refusal == Refusal::hold_limit_conversation);

  std::size_t car = 2;
  for (int i = 0; i < 5; ++i) {
    const auto other = a_visitor(books, house.rooftop, "Ana", 7);
    REQUIRE(hold(books, house.cars[car++], other));
    REQUIRE(hold(books, house.cars[car++], other));
  }
  const auto same_address = a_visitor(books, house.rooftop, "Ana", 7);
  CHECK(hold(books, house.cars[car], same_address).refusal == Refusal::hold_limit_address);

  // A quarter of sixty is fifteen; twelve stand.
  for (std::uint64_t address = 100; address < 103; ++address) {
    REQUIRE(hold(books, house.cars[car++], a_visitor(books, house.rooftop, "Ben", address)));
  }
  CHECK(hold(books, house.cars[car], a_visitor(books, house.rooftop, "Eve", 200)).refusal ==
        Refusal::hold_limit_lot);

  books.now += Minutes{61};  // all have lapsed, none is swept
  CHECK(hold(books, house.cars[0], same_address));
}

TEST_CASE("selling a promised car is refused, but for a manager with a reason") {
  TestBooks books;
  const auto house = a_house(books);
  const auto ana = a_visitor(books, house.rooftop);
  REQUIRE(hold(books, house.cars[0], ana));
  const auto seller = house.salespeople[0];
  CHECK(sell(books, house.cars[0], seller).refusal == Refusal::vehicle_promised);
  CHECK(sell(books, house.cars[0], seller, true, "cash").refusal ==
        Refusal::override_needs_manager);
  CHECK(sell(books, house.cars[0], house.manager, true).refusal == Refusal::reason_missing);
  CHECK(sell(books, house.cars[0], house.manager, true, "sold on the lot"));
  books.turn([&](Transaction& tx) {
    CHECK(tx.vehicle(house.cars[0])->status == LotStatus::sold);
    CHECK(tx.active_hold_on(house.cars[0]) == nullptr);
    CHECK(tx.open_tasks_of(house.manager) == 1);
  });
  CHECK(hold(books, house.cars[0], ana).refusal == Refusal::vehicle_sold);
}

TEST_CASE("whoever was promised a car that is sold is touched, once") {
  TestBooks books;
  const auto house = a_house(books);
  const auto ana = a_visitor(books, house.rooftop);
  books.turn([&](Transaction& tx) {
    Ledger ledger(tx, visitor_actor(ana.id));
    BookingAsked asked;
    asked.start = at(a_rooftop(), 2026, 12, 3, 10);
    asked.vehicle = house.cars[0];
    asked.lead = ana.lead;
    asked.conversation = ana.id;
    REQUIRE(ledger.book(asked));
  });
  books.turn([&](Transaction& tx) {
    Ledger ledger(tx, staff_actor(house.manager));
    REQUIRE(ledger.end_vehicle({house.cars[0], LotStatus::sold, true, "sold on the lot"}));
    REQUIRE(ledger.touched().size() == 1);
    CHECK(ledger.touched()[0].conversation == ana.id);
    CHECK(ledger.touched()[0].what == Touched::What::vehicle_gone);
  });
}

TEST_CASE("staff of another rooftop may not act here") {
  TestBooks books;
  const auto house = a_house(books);
  const auto stranger = books.turn([&](Transaction& tx) {
    Ledger ledger(tx, house_actor);
    return ledger.set_staff(a_manager(ledger.set_rooftop(a_rooftop("mesa")), "x.mesa"));
  });
  CHECK(sell(books, house.cars[0], stranger).refusal == Refusal::not_permitted);
}

TEST_CASE("a visitor releases his own hold only") {
  TestBooks books;
  const auto house = a_house(books);
  const auto ana = a_visitor(books, house.rooftop);
  const auto ben = a_visitor(books, house.rooftop);
  const auto placed = hold(books, house.cars[0], ana);
  const auto release = [&](const Conversation& by) {
    return books.turn([&](Transaction& tx) {
      return Ledger(tx, visitor_actor(by.id)).release_hold({placed.value, by.lead, false, {}});
    });
  };
  CHECK(release(ben).refusal == Refusal::not_yours);
  CHECK(release(ana));
  CHECK(hold(books, house.cars[0], ben));
}
