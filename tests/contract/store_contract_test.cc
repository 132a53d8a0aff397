// What every store promises, asked of each of them.
#include <doctest/doctest.h>

#include "inventory/ledger.h"
#include "inventory/store/memory_store.h"
#include "inventory/store/sqlite_store.h"
#include "tests/contract/each_store.h"
#include "tests/support/books.h"

using namespace kept::tests;

namespace {

Lead lead_row(RooftopId rooftop) {
  Lead lead;
  lead.rooftop = rooftop;
  lead.name = "Ana Ruiz";
  lead.phone = "+12095550188";
  lead.wishes = {"used red SUV"};
  lead.facts = {{"Timing", "this week\nor next"}};
  return lead;
}

// One committed turn, not yet flushed.
template <typename Work>
void begin_turn(TestBooks& books, Work work) {
  const auto tx = books.store().begin(books.now);
  work(*tx);
  tx->commit();
}

}  // namespace

TEST_CASE("a committed turn is there for the next") {
  for_each_store([](TestBooks& books) {
    const auto house = a_house(books);
    books.turn([&](Transaction& tx) {
      REQUIRE(tx.vehicle_by_stock(house.rooftop, "K1") != nullptr);
      CHECK(tx.vehicle_by_stock(house.rooftop, "K1")->id == house.cars[0]);
      CHECK(tx.vehicle(house.cars[0])->spec == a_car("K1", 21'000));
    });
  });
}

TEST_CASE("a car is found by its stock number however its dash is written") {
  for_each_store([](TestBooks& books) {
    const auto house = a_house(books);
    books.turn([&](Transaction& tx) {
      Ledger(tx, house_actor).list_vehicle(house.rooftop, a_car("QR-77"), books.now, SeenBy::feed);
    });
    books.turn([&](Transaction& tx) {
      for (const auto* written : {"QR-77", "QR77", "qr 77", "Qr-7-7"}) {
        CAPTURE(written);
        const auto* const found = tx.vehicle_by_stock(house.rooftop, written);
        REQUIRE(found != nullptr);
        CHECK(found->spec.stock_number == "QR-77");
      }
      CHECK(tx.vehicle_by_stock(house.rooftop, "QR-78") == nullptr);
      CHECK(tx.vehicle_by_stock(house.rooftop, "k-1")->id == house.cars[0]);
    });
  });
}

TEST_CASE("of two stock numbers that differ by a dash the one as written is meant") {
  for_each_store([](TestBooks& books) {
    const auto house = a_house(books);
    books.turn([&](Transaction& tx) {
      Ledger(tx, house_actor).list_vehicle(house.rooftop, a_car("K-1"), books.now, SeenBy::feed);
    });
    books.turn([&](Transaction& tx) {
      CHECK(tx.vehicle_by_stock(house.rooftop, "K1")->spec.stock_number == "K1");
      CHECK(tx.vehicle_by_stock(house.rooftop, "K-1")->spec.stock_number == "K-1");
    });
  });
}

TEST_CASE("a turn that is not committed leaves nothing, and spoils its batch whole") {
  for_each_store([](TestBooks& books) {
    const auto house = a_house(books);
    const auto entries_before =
        books.turn([&](Transaction& tx) { return tx.last_entry(house.rooftop); });
    {
      const auto kept = books.store().begin(books.now);
      Ledger(*kept, house_actor).list_vehicle(house.rooftop, a_car("K8"), books.now, SeenBy::feed);
      kept->commit();
    }
    {
      const auto dropped = books.store().begin(books.now);
      Ledger(*dropped, house_actor)
          .list_vehicle(house.rooftop, a_car("K9"), books.now, SeenBy::feed);
    }
    CHECK(books.store().spoiled());
    CHECK_THROWS_AS(books.store().flush(), StoreError);
    books.turn([&](Transaction& tx) {
      CHECK(tx.vehicle_by_stock(house.rooftop, "K8") == nullptr);
      CHECK(tx.vehicle_by_stock(house.rooftop, "K9") == nullptr);
      CHECK(tx.last_entry(house.rooftop) == entries_before);
    });
  });
}

TEST_CASE("abandoning a batch restores every look-up") {
  for_each_store([](TestBooks& books) {
    const auto house = a_house(books);
    const auto visitor = a_visitor(books, house.rooftop);
    {
      const auto tx = books.store().begin(books.now);
      Ledger ledger(*tx, visitor_actor(visitor.id));
      REQUIRE(ledger.place_hold({house.cars[0], visitor.lead, visitor.id, 7, HoldKind::chat, {}}));
      BookingAsked asked;
      asked.start = at(a_rooftop(), 2026, 12, 3, 10);
      asked.vehicle = house.cars[0];
      asked.lead = visitor.lead;
      asked.conversation = visitor.id;
      REQUIRE(ledger.book(asked));
      tx->commit();
    }
    books.store().abandon();
    books.turn([&](Transaction& tx) {
      CHECK(tx.active_hold_on(house.cars[0]) == nullptr);
      CHECK(tx.active_holds_of(visitor.lead).empty());
      CHECK(tx.active_holds_from(7).empty());
      CHECK(tx.busy(house.salespeople[0]).empty());
      CHECK(tx.open_appointments_of(visitor.lead).empty());
    });
  });
}

TEST_CASE("rows with text of any kind come back as they were") {
  for_each_store([](TestBooks& books) {
    const auto house = a_house(books);
    const auto id = books.turn([&](Transaction& tx) {
      Lead lead = lead_row(house.rooftop);
      lead.salt = tx.mint_salt();
      return tx.put(lead);
    });
    if (books.durable()) books.reopen();
    books.turn([&](Transaction& tx) {
      auto expected = lead_row(house.rooftop);
      expected.id = id;
      const auto* const lead = tx.lead(id);
      REQUIRE(lead != nullptr);
      expected.salt = lead->salt;
      CHECK(*lead == expected);
    });
  });
}

TEST_CASE("one vehicle has one active hold, whatever a rule says") {
  for_each_store([](TestBooks& books) {
    const auto house = a_house(books);
    const auto visitor = a_visitor(books, house.rooftop);
    Hold hold;
    hold.rooftop = house.rooftop;
    hold.vehicle = house.cars[0];
    hold.lead = visitor.lead;
    hold.expires_at = books.now + Millis{60'000};
    CHECK(refuses(books, [&](Transaction& tx) {
      tx.put(hold);
      tx.put(hold);
    }));
    books.turn([&](Transaction& tx) { CHECK(tx.active_hold_on(house.cars[0]) == nullptr); });
    CHECK_FALSE(refuses(books, [&](Transaction& tx) { tx.put(hold); }));
  });
}

TEST_CASE("one salesperson has one appointment at a time, whatever a rule says") {
  for_each_store([](TestBooks& books) {
    const auto house = a_house(books);
    const auto visitor = a_visitor(books, house.rooftop);
    Appointment first;
    first.rooftop = house.rooftop;
    first.staff = house.salespeople[0];
    first.lead = visitor.lead;
    first.span = {books.now, books.now + Millis{45 * 60'000}};
    first.code = "AAAAAAAA";
    auto inside_its_buffer = first;
    inside_its_buffer.code = "BBBBBBBB";
    inside_its_buffer.span = {first.span.end, books.now + Millis{90 * 60'000}};
    CHECK(refuses(books, [&](Transaction& tx) {
      tx.put(first);
      tx.put(inside_its_buffer);
    }));
    books.turn([&](Transaction& tx) { CHECK(tx.busy(house.salespeople[0]).empty()); });
    CHECK_FALSE(refuses(books, [&](Transaction& tx) { tx.put(first); }));
  });
}

TEST_CASE("turns begun during a flush rest on what is being flushed") {
  for_each_store([](TestBooks& books) {
    const auto house = a_house(books);
    auto visitor = a_visitor(books, house.rooftop);
    begin_turn(books, [&](Transaction& tx) {
      Ledger ledger(tx, visitor_actor(visitor.id));
      ledger.visitor_said(visitor, "m-1", "hello", "{}");
      ledger.keep(visitor);
    });
    books.store().start_flush([] {});
    begin_turn(books, [&](Transaction& tx) {
      CHECK(tx.message_by_client_id(visitor.id, "m-1").has_value());
      CHECK(tx.messages_after(visitor.id, 0, 10).size() == 1);
      CHECK(tx.conversation(visitor.id)->last_seq == 1);
      Ledger ledger(tx, visitor_actor(visitor.id));
      ledger.visitor_said(visitor, "m-2", "again", "{}");
      ledger.keep(visitor);
    });
    books.store().finish_flush();
    books.store().flush();
    if (books.durable()) books.reopen();
    books.turn([&](Transaction& tx) {
      CHECK(tx.messages_after(visitor.id, 0, 10).size() == 2);
      CHECK(tx.message_by_client_id(visitor.id, "m-2").has_value());
    });
  });
}

TEST_CASE("what is begun during a flush can be dropped by itself") {
  for_each_store([](TestBooks& books) {
    const auto house = a_house(books);
    const auto visitor = a_visitor(books, house.rooftop);
    const auto hold_for = [&](VehicleId car) {
      return [&, car](Transaction& tx) {
        Ledger ledger(tx, visitor_actor(visitor.id));
        REQUIRE(ledger.place_hold({car, visitor.lead, visitor.id, 7, HoldKind::chat, {}}));
      };
    };
    begin_turn(books, hold_for(house.cars[0]));
    books.store().start_flush([] {});
    begin_turn(books, hold_for(house.cars[1]));
    books.store().abandon();
    books.store().finish_flush();
    if (books.durable()) books.reopen();
    books.turn([&](Transaction& tx) {
      CHECK(tx.active_hold_on(house.cars[0]) != nullptr);
      CHECK(tx.active_hold_on(house.cars[1]) == nullptr);
    });
  });
}

TEST_CASE("with a flush that fails falls what was begun since") {
  TestBooks books(StoreKind::sqlite);
  const auto house = a_house(books);
  auto visitor = a_visitor(books, house.rooftop);
  const auto entries = books.turn([&](Transaction& tx) { return tx.last_entry(house.rooftop); });
  const auto say = [&](Transaction& tx) {
    Ledger ledger(tx, visitor_actor(visitor.id));
    ledger.visitor_said(visitor, "m-1", "hello", "{}");
    ledger.keep(visitor);
  };
  const auto hold = [&](Transaction& tx) {
    Hold row;
    row.rooftop = house.rooftop;
    row.vehicle = house.cars[1];
    row.lead = visitor.lead;
    tx.put(row);
  };
  const auto before = visitor;
  begin_turn(books, say);
  begin_turn(books, hold);
  begin_turn(books, hold);  // a second one on one car: the schema refuses it
  books.store().start_flush([] {});
  begin_turn(books, [&](Transaction& tx) {
    Ledger ledger(tx, visitor_actor(visitor.id));
    REQUIRE(ledger.place_hold({house.cars[0], visitor.lead, visitor.id, 7, HoldKind::chat, {}}));
  });
  CHECK_THROWS_AS(books.store().finish_flush(), StoreError);
  visitor = before;
  books.turn([&](Transaction& tx) {
    CHECK(tx.last_entry(house.rooftop) == entries);
    CHECK(tx.active_hold_on(house.cars[0]) == nullptr);
    CHECK_FALSE(tx.message_by_client_id(visitor.id, "m-1").has_value());
    CHECK(tx.conversation(visitor.id)->last_seq == 0);
    say(tx);
  });
  books.reopen();
  books.turn([&](Transaction& tx) { CHECK(tx.messages_after(visitor.id, 0, 10).size() == 1); });
}

TEST_CASE("a conversation is found by its token, and by no other") {
  for_each_store([](TestBooks& books) {
    const auto house = a_house(books);
    const auto visitor = a_visitor(books, house.rooftop);
    const auto check = [&](Transaction& tx) {
      const auto* const found = tx.conversation_by_token(visitor.token_hash);
      REQUIRE(found != nullptr);
      CHECK(found->id == visitor.id);
      CHECK(tx.conversation_by_token(sha256("another")) == nullptr);
    };
    books.turn(check);
    if (books.durable()) books.reopen();
    books.turn(check);
    CHECK(refuses(books, [&](Transaction& tx) {
      auto other = *tx.conversation(visitor.id);
      other.id = {};
      tx.put(other);
    }));
  });
}

TEST_CASE("sessions that have run out are swept, and no other") {
  for_each_store([](TestBooks& books) {
    const auto house = a_house(books);
    const Digest old = sha256("old");
    const Digest fresh = sha256("fresh");
    books.turn([&](Transaction& tx) {
      Ledger ledger(tx, staff_actor(house.manager));
      ledger.open_session({old, house.manager, tx.now(), tx.now() + Minutes{5}});
      ledger.open_session({fresh, house.manager, tx.now(), tx.now() + Minutes{15}});
    });
    books.now += Minutes{5};
    books.turn([&](Transaction& tx) { Ledger(tx, house_actor).expire_sessions(); });
    books.turn([&](Transaction& tx) {
      CHECK_FALSE(tx.staff_session(old));
      CHECK(tx.staff_session(fresh));
    });
  });
}

TEST_CASE(
    "entries are dense, in order of time, and their leaves are those of their canonical form") {
  TestBooks books(StoreKind::memory);
  const auto house = a_house(books);
  books.now -= Millis{60'000};  // the wall clock steps back
  books.turn([&](Transaction& tx) {
    Ledger(tx, house_actor).list_vehicle(house.rooftop, a_car("K7"), tx.now(), SeenBy::feed);
  });
  const auto& entries = dynamic_cast<MemoryStore&>(books.store()).entries(house.rooftop);
  for (std::size_t i = 0; i < entries.size(); ++i) {
    CHECK(entries[i].seq == static_cast<EntrySeq>(i + 1));
    CHECK(entries[i].leaf == leaf_of(entries[i]));
    if (i > 0) CHECK(entries[i].at >= entries[i - 1].at);
  }
}

TEST_CASE("a restart finds what was durable and goes on with ids and entries") {
  TestBooks books(StoreKind::sqlite);
  const auto house = a_house(books);
  const auto visitor = a_visitor(books, house.rooftop);
  const auto held = books.turn([&](Transaction& tx) {
    Ledger ledger(tx, visitor_actor(visitor.id));
    return ledger.place_hold({house.cars[1], visitor.lead, visitor.id, 7, HoldKind::chat, {}});
  });
  REQUIRE(held);
  const auto last = books.turn([&](Transaction& tx) { return tx.last_entry(house.rooftop); });
  books.reopen();
  books.turn([&](Transaction& tx) {
    REQUIRE(tx.active_hold_on(house.cars[1]) != nullptr);
    CHECK(tx.active_hold_on(house.cars[1])->id == held.value);
    CHECK(tx.last_entry(house.rooftop) == last);
    CHECK(tx.conversation(visitor.id)->lead == visitor.lead);
    const auto next =
        Ledger(tx, house_actor).list_vehicle(house.rooftop, a_car("K7"), tx.now(), SeenBy::feed);
    CHECK(next.value > house.cars.back().value);
  });
}

TEST_CASE("a second process is told that the books are open elsewhere") {
  TestBooks books(StoreKind::sqlite);
  SeededRandom random;
  CHECK_THROWS_AS(open_sqlite_store({books.path(), {}}, random), StoreError);
}
