#include <set>

#include <doctest/doctest.h>

#include "tests/support/books.h"

using namespace kept::tests;

namespace {

BookingAsked asked_for(const Conversation& visitor, Instant start,
                       std::optional<VehicleId> car = {}) {
  BookingAsked asked;
  asked.start = start;
  asked.vehicle = car;
  asked.lead = visitor.lead;
  asked.conversation = visitor.id;
  return asked;
}

Decision<AppointmentId> book(TestBooks& books, const Conversation& visitor, Instant start,
                             std::optional<VehicleId> car = {}) {
  return books.turn([&](Transaction& tx) {
    return Ledger(tx, visitor_actor(visitor.id)).book(asked_for(visitor, start, car));
  });
}

Decision<AppointmentId> move(TestBooks& books, const Conversation& visitor, AppointmentId id,
                             Instant start) {
  return books.turn(
      [&](Transaction& tx) { return Ledger(tx, visitor_actor(visitor.id)).move(id, start); });
}

}  // namespace

TEST_CASE("a booking takes slot, salesperson and car in one act") {
  TestBooks books;
  const auto house = a_house(books);
  const auto ana = a_visitor(books, house.rooftop);
  const auto start = at(a_rooftop(), 2026, 12, 5, 10);
  const auto booked = book(books, ana, start, house.cars[0]);
  REQUIRE(booked);
  books.turn([&](Transaction& tx) {
    const auto& appointment = *tx.appointment(booked.value);
    CHECK(appointment.staff == house.salespeople[0]);
    CHECK(appointment.span == Interval{start, start + Minutes{45}});
    CHECK(appointment.code.size() == 8);
    const auto* const hold = tx.active_hold_on(house.cars[0]);
    REQUIRE(hold != nullptr);
    CHECK(hold->appointment == booked.value);
    CHECK(hold->expires_at == start + Minutes{45 + 60});
  });
}

TEST_CASE("a car that another rooftop holds or has sold is under no visit here") {
  TestBooks books;
  const auto house = a_house(books);
  const auto hill = books.turn(
      [&](Transaction& tx) { return Ledger(tx, house_actor).set_rooftop(a_rooftop("hill")); });
  const auto twin = books.turn([&](Transaction& tx) {
    const auto spec = tx.vehicle(house.cars[0])->spec;
    return Ledger(tx, house_actor).list_vehicle(hill, spec, tx.now(), SeenBy::feed);
  });
  const auto ana = a_visitor(books, hill);
  const auto ben = a_visitor(books, house.rooftop);
  const auto boss = books.turn([&](Transaction& tx) {
    return Ledger(tx, house_actor).set_staff(a_manager(hill, "m.hill"));
  });
  const auto held = books.turn([&](Transaction& tx) {
    return Ledger(tx, visitor_actor(ana.id)).place_hold({twin, ana.lead, ana.id, 0, {}, {}});
  });
  REQUIRE(held);
  const auto start = at(a_rooftop(), 2026, 12, 5, 10);
  const auto by_staff = [&] {
    return books.turn([&](Transaction& tx) {
      LeadNote who;
      who.name = "Ana Ruiz";
      BookingAsked asked;
      asked.start = start;
      asked.vehicle = house.cars[0];
      return Ledger(tx, staff_actor(house.manager)).book(asked, house.rooftop, who);
    });
  };
  CHECK(book(books, ben, start, house.cars[0]).refusal == Refusal::vehicle_already_held);
  CHECK(by_staff().refusal == Refusal::vehicle_already_held);
  books.turn([&](Transaction& tx) {
    REQUIRE(Ledger(tx, staff_actor(boss)).end_vehicle({twin, LotStatus::sold, true, "signed"}));
  });
  CHECK(book(books, ben, start, house.cars[0]).refusal == Refusal::vehicle_sold);
  CHECK(by_staff().refusal == Refusal::vehicle_sold);
  CHECK(book(books, ben, start, house.cars[1]));
}

TEST_CASE("a chat hold becomes the appointment's, once") {
  TestBooks books;
  const auto house = a_house(books);
  const auto ana = a_visitor(books, house.rooftop);
  books.turn([&](Transaction& tx) {
    Ledger ledger(tx, visitor_actor(ana.id));
    REQUIRE(ledger.place_hold({house.cars[0], ana.lead, ana.id, 0, HoldKind::chat, {}}));
  });
  REQUIRE(book(books, ana, at(a_rooftop(), 2026, 12, 5, 10), house.cars[0]));
  books.turn([&](Transaction& tx) {
    REQUIRE(tx.active_holds_of(ana.lead).size() == 1);
    CHECK(tx.hold(tx.active_holds_of(ana.lead)[0])->kind == HoldKind::appointment);
  });
}

TEST_CASE("a second visit to the same car never cuts short what the first was told") {
  for (const unsigned day : {3U, 20U}) {  // before the first, and past the horizon
    TestBooks books;
    const auto house = a_house(books);
    const auto ana = a_visitor(books, house.rooftop);
    const auto first = at(a_rooftop(), 2026, 12, 4, 10);
    REQUIRE(book(books, ana, first, house.cars[0]));
    REQUIRE(book(books, ana, at(a_rooftop(), 2026, 12, day, 10), house.cars[0]));
    books.turn([&](Transaction& tx) {
      const auto* const hold = tx.active_hold_on(house.cars[0]);
      REQUIRE(hold != nullptr);
      CHECK(hold->expires_at == first + Minutes{45 + 60});
    });
  }
}

TEST_CASE("one of two visits to a car is cancelled, and the car stays held for the other") {
  const auto early = at(a_rooftop(), 2026, 12, 3, 10);
  const auto late = at(a_rooftop(), 2026, 12, 4, 10);
  for (const auto gone : {early, late}) {
    const auto left = gone == early ? late : early;
    TestBooks books;
    const auto house = a_house(books);
    const auto ana = a_visitor(books, house.rooftop);
    const auto first = book(books, ana, early, house.cars[0]);
    const auto second = book(books, ana, late, house.cars[0]);
    books.turn([&](Transaction& tx) {
      Ledger ledger(tx, visitor_actor(ana.id));
      REQUIRE(ledger.cancel(gone == early ? first.value : second.value));
      const auto* const hold = tx.active_hold_on(house.cars[0]);
      REQUIRE(hold != nullptr);
      CHECK(hold->appointment == (gone == early ? second.value : first.value));
      CHECK(hold->expires_at == left + Minutes{45 + 60});
      REQUIRE(ledger.cancel(gone == early ? second.value : first.value));
      CHECK(tx.active_hold_on(house.cars[0]) == nullptr);
    });
  }
}

TEST_CASE("past the horizon an appointment is booked without a hold") {
  TestBooks books;
  const auto house = a_house(books);
  const auto ana = a_visitor(books, house.rooftop);
  REQUIRE(book(books, ana, at(a_rooftop(), 2026, 12, 7, 10), house.cars[0]));
  books.turn([&](Transaction& tx) { CHECK(tx.active_hold_on(house.cars[0]) == nullptr); });
}

TEST_CASE("a lapsed hold on a car that is still free is taken anew in the booking") {
  TestBooks books;
  const auto house = a_house(books);
  const auto ana = a_visitor(books, house.rooftop);
  const auto ben = a_visitor(books, house.rooftop);
  books.turn([&](Transaction& tx) {
    Ledger ledger(tx, visitor_actor(ana.id));
    REQUIRE(ledger.place_hold({house.cars[0], ana.lead, ana.id, 0, HoldKind::chat, {}}));
  });
  books.now += Minutes{16};
  REQUIRE(book(books, ana, at(a_rooftop(), 2026, 12, 4, 10), house.cars[0]));
  CHECK(book(books, ben, at(a_rooftop(), 2026, 12, 4, 12), house.cars[0]).refusal ==
        Refusal::vehicle_already_held);
}

TEST_CASE("k salespeople take exactly k visitors at one time, and a buffer lies between") {
  TestBooks books;
  const auto house = a_house(books, 3);
  const auto start = at(a_rooftop(), 2026, 12, 5, 10);
  std::set<std::int64_t> staff;
  for (int i = 0; i < 3; ++i) {
    const auto booked = book(books, a_visitor(books, house.rooftop), start);
    REQUIRE(booked);
    books.turn([&](Transaction& tx) { staff.insert(tx.appointment(booked.value)->staff.value); });
  }
  CHECK(staff.size() == 3);
  const auto late = a_visitor(books, house.rooftop);
  CHECK(book(books, late, start).refusal == Refusal::slot_taken);
  CHECK(book(books, late, start + Minutes{45}).refusal == Refusal::slot_taken);
  CHECK(book(books, late, start + Minutes{60}));
}

TEST_CASE("one car is shown to one visitor at a time, held or not") {
  TestBooks books;
  const auto house = a_house(books, 3);
  const auto ana = a_visitor(books, house.rooftop);
  const auto late = a_visitor(books, house.rooftop);
  const auto start = at(a_rooftop(), 2026, 12, 12, 10);  // past the hold's horizon
  const auto hers = book(books, ana, start, house.cars[0]);
  REQUIRE(hers);
  for (const auto overlapping : {start, start + Minutes{45}}) {
    CHECK(book(books, late, overlapping, house.cars[0]).refusal == Refusal::vehicle_shown);
  }
  const auto other = book(books, late, start, house.cars[1]);
  REQUIRE(other);
  const auto changed = books.turn([&](Transaction& tx) {
    return Ledger(tx, visitor_actor(late.id)).change_vehicle(other.value, house.cars[0], 1);
  });
  CHECK(changed.refusal == Refusal::vehicle_shown);

  const auto after = book(books, late, start + Minutes{90}, house.cars[0]);
  REQUIRE(after);
  CHECK(move(books, late, after.value, start + Minutes{30}).refusal == Refusal::vehicle_shown);
  CHECK(move(books, ana, hers.value, start + Minutes{15}));  // her own is no obstacle
}

TEST_CASE("times that cannot be are refused by what is wrong with them") {
  TestBooks books;
  const auto house = a_house(books);
  const auto ana = a_visitor(books, house.rooftop);
  const auto refusal = [&](Instant start) { return book(books, ana, start).refusal; };
  CHECK(refusal(at(a_rooftop(), 2026, 12, 1, 10)) == Refusal::in_the_past);
  CHECK(refusal(books.now + Minutes{10}) == Refusal::too_short_notice);
  CHECK(refusal(at(a_rooftop(), 2027, 3, 1, 10)) == Refusal::beyond_horizon);
  CHECK(refusal(at(a_rooftop(), 2026, 12, 5, 21)) == Refusal::outside_hours);
  CHECK(refusal(at(a_rooftop(), 2026, 12, 5, 10, 7)) == Refusal::off_grid);
}

TEST_CASE("a booking needs a name") {
  TestBooks books;
  const auto house = a_house(books);
  const auto nobody = a_visitor(books, house.rooftop, "");
  CHECK(book(books, nobody, at(a_rooftop(), 2026, 12, 5, 10)).refusal == Refusal::name_missing);
}

TEST_CASE("somebody new is booked with their lead, and a refused booking opens none") {
  TestBooks books;
  const auto house = a_house(books);
  const auto taken = at(a_rooftop(), 2026, 12, 5, 10);
  const auto book_new = [&](Instant start, std::string name) {
    return books.turn([&](Transaction& tx) {
      BookingAsked asked;
      asked.start = start;
      asked.vehicle = house.cars[0];
      LeadNote who;
      who.name = std::move(name);
      return Ledger(tx, staff_actor(house.salespeople[0])).book(asked, house.rooftop, who);
    });
  };
  const auto lead_of = [&](AppointmentId id) {
    return books.turn([&](Transaction& tx) { return tx.appointment(id)->lead; });
  };
  CHECK(book_new(at(a_rooftop(), 2026, 12, 5, 3), "Ana").refusal == Refusal::outside_hours);
  CHECK(book_new(taken, "").refusal == Refusal::name_missing);
  const auto first = book_new(taken, "Ana");
  REQUIRE(first);
  CHECK(book_new(at(a_rooftop(), 2026, 12, 5, 15), "Ben").refusal == Refusal::vehicle_already_held);
  CHECK(lead_of(first.value).value == 1);
}

TEST_CASE("a move keeps the old slot unless the new one is taken in the same act") {
  TestBooks books;
  const auto house = a_house(books);
  const auto ana = a_visitor(books, house.rooftop);
  const auto ben = a_visitor(books, house.rooftop);
  const auto ten = at(a_rooftop(), 2026, 12, 4, 10);
  const auto noon = at(a_rooftop(), 2026, 12, 4, 12);
  const auto mine = book(books, ana, ten, house.cars[0]);
  REQUIRE(book(books, ben, noon));
  CHECK(move(books, ana, mine.value, noon).refusal == Refusal::slot_taken);
  books.turn([&](Transaction& tx) { CHECK(tx.appointment(mine.value)->span.start == ten); });

  REQUIRE(
      move(books, ana, mine.value, ten + Minutes{15}));  // overlaps itself, which is no hindrance
  books.turn([&](Transaction& tx) {
    CHECK(tx.appointment(mine.value)->span.start == ten + Minutes{15});
    CHECK(tx.active_hold_on(house.cars[0])->expires_at == ten + Minutes{15 + 45 + 60});
  });
}

TEST_CASE("a visit takes another car: the new one is held under it, the former one is free") {
  TestBooks books;
  const auto house = a_house(books);
  const auto ana = a_visitor(books, house.rooftop);
  const auto ben = a_visitor(books, house.rooftop);
  const auto ten = at(a_rooftop(), 2026, 12, 4, 10);
  const auto mine = book(books, ana, ten, house.cars[0]);
  const auto change = [&](VehicleId to) {
    return books.turn([&](Transaction& tx) {
      return Ledger(tx, visitor_actor(ana.id)).change_vehicle(mine.value, to);
    });
  };
  REQUIRE(book(books, ben, ten + Minutes{120}, house.cars[2]));
  CHECK(change(house.cars[2]).refusal == Refusal::vehicle_already_held);
  books.turn([&](Transaction& tx) {
    CHECK(tx.appointment(mine.value)->vehicle == house.cars[0]);
    CHECK(tx.active_hold_on(house.cars[0])->appointment == mine.value);
  });
  REQUIRE(change(house.cars[1]));
  books.turn([&](Transaction& tx) {
    const auto& appointment = *tx.appointment(mine.value);
    CHECK(appointment.vehicle == house.cars[1]);
    CHECK(appointment.span.start == ten);
    CHECK(appointment.staff == house.salespeople[0]);
    CHECK(tx.active_hold_on(house.cars[0]) == nullptr);
    const auto* const hold = tx.active_hold_on(house.cars[1]);
    REQUIRE(hold != nullptr);
    CHECK(hold->appointment == mine.value);
    CHECK(hold->expires_at == ten + Minutes{45 + 60});
    CHECK(tx.open_appointments_on(house.cars[0]).empty());
  });
  books.turn([&](Transaction& tx) { Ledger(tx, visitor_actor(ana.id)).cancel(mine.value); });
  CHECK(change(house.cars[0]).refusal == Refusal::appointment_not_open);
}

TEST_CASE("at a limit of holds a visit is booked without one") {
  TestBooks books;
  const auto house = a_house(books, 1, 60);
  const auto ana = a_visitor(books, house.rooftop);
  books.turn([&](Transaction& tx) {
    Ledger ledger(tx, visitor_actor(ana.id));
    for (const auto car : {house.cars[0], house.cars[1]})
      REQUIRE(ledger.place_hold({car, ana.lead, ana.id, 0, HoldKind::chat, {}}));
  });
  const auto booked = book(books, ana, at(a_rooftop(), 2026, 12, 4, 10), house.cars[2]);
  REQUIRE(booked);
  books.turn([&](Transaction& tx) {
    CHECK(tx.appointment(booked.value)->vehicle == house.cars[2]);
    CHECK(tx.active_hold_on(house.cars[2]) == nullptr);
  });
}

TEST_CASE("cancelling twice frees once") {
  TestBooks books;
  const auto house = a_house(books);
  const auto ana = a_visitor(books, house.rooftop);
  const auto ben = a_visitor(books, house.rooftop);
  const auto ten = at(a_rooftop(), 2026, 12, 4, 10);
  const auto mine = book(books, ana, ten, house.cars[0]);
  const auto cancel = [&] {
    return books.turn(
        [&](Transaction& tx) { return Ledger(tx, visitor_actor(ana.id)).cancel(mine.value); });
  };
  CHECK(cancel().value.was_open);
  const auto taken = book(books, ben, ten, house.cars[0]);
  REQUIRE(taken);
  CHECK_FALSE(cancel().value.was_open);
  books.turn([&](Transaction& tx) {
    CHECK(tx.appointment(taken.value)->open());
    CHECK(tx.active_hold_on(house.cars[0])->appointment == taken.value);
    CHECK(tx.busy(house.salespeople[0]).size() == 1);
  });
}

TEST_CASE("an appointment whose arrival nobody noted is completed all the same") {
  TestBooks books;
  const auto house = a_house(books);
  const auto ana = a_visitor(books, house.rooftop);
  const auto mine = book(books, ana, at(a_rooftop(), 2026, 12, 4, 10), house.cars[0]);
  books.now = at(a_rooftop(), 2026, 12, 4, 10);
  const auto done = books.turn([&](Transaction& tx) {
    return Ledger(tx, staff_actor(house.salespeople[0]))
        .progress(mine.value, AppointmentState::completed);
  });
  CHECK(done.refusal == Refusal::none);
  books.turn([&](Transaction& tx) {
    CHECK(tx.appointment(mine.value)->state == AppointmentState::completed);
    CHECK(tx.active_hold_on(house.cars[0]) == nullptr);
  });
}

TEST_CASE("an appointment goes its way once: booked, arrived, completed") {
  TestBooks books;
  const auto house = a_house(books);
  const auto ana = a_visitor(books, house.rooftop);
  const auto mine = book(books, ana, at(a_rooftop(), 2026, 12, 4, 10), house.cars[0]);
  const auto progress = [&](AppointmentState to) {
    return books
        .turn([&](Transaction& tx) {
          return Ledger(tx, staff_actor(house.salespeople[0])).progress(mine.value, to);
        })
        .refusal;
  };
  books.now = at(a_rooftop(), 2026, 12, 4, 10);
  CHECK(progress(AppointmentState::booked) == Refusal::appointment_not_open);
  CHECK(progress(AppointmentState::arrived) == Refusal::none);
  CHECK(progress(AppointmentState::no_show) == Refusal::appointment_not_open);
  CHECK(progress(AppointmentState::completed) == Refusal::none);
  CHECK(progress(AppointmentState::completed) == Refusal::appointment_not_open);
  books.turn([&](Transaction& tx) { CHECK(tx.active_hold_on(house.cars[0]) == nullptr); });
}

TEST_CASE("what came of a visit is marked from the rooftop's midnight of its day on") {
  for (const auto outcome :
       {AppointmentState::arrived, AppointmentState::completed, AppointmentState::no_show}) {
    TestBooks books;
    const auto house = a_house(books);
    const auto ana = a_visitor(books, house.rooftop);
    const auto mine = book(books, ana, at(a_rooftop(), 2026, 12, 4, 10), house.cars[0]);
    REQUIRE(mine);
    const auto mark = [&] {
      return books
          .turn([&](Transaction& tx) {
            return Ledger(tx, staff_actor(house.salespeople[0])).progress(mine.value, outcome);
          })
          .refusal;
    };
    books.now = at(a_rooftop(), 2026, 12, 3, 23, 59);
    CHECK(mark() == Refusal::before_its_day);
    books.turn([&](Transaction& tx) {
      CHECK(tx.appointment(mine.value)->state == AppointmentState::booked);
      CHECK(tx.active_hold_on(house.cars[0]) != nullptr);
    });
    books.now = at(a_rooftop(), 2026, 12, 4, 0);
    CHECK(mark() == Refusal::none);
  }
}
