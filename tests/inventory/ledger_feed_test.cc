#include <algorithm>

#include <doctest/doctest.h>

#include "inventory/ledger.h"
#include "inventory/store/memory_store.h"
#include "tests/store/read_fixture.h"

namespace kept::inventory {
namespace {

using feed::FeedRow;
using read_test::make_rooftop;
using read_test::make_staff;
using std::chrono::hours;

const Instant morning = read_test::noon;

FeedRow row(const std::string& vin, std::int64_t dollars = 20'000) {
  FeedRow made;
  made.spec.vin = vin;
  made.spec.stock_number = "S" + vin.substr(14);
  made.spec.year = 2021;
  made.spec.make = "Mazda";
  made.spec.model = "CX-5";
  made.spec.features = {"heated_seats", "sunroof"};
  made.spec.price.advertised = Cents{dollars * 100};
  return made;
}

const std::string vin_1 = "JM3KFBCM1M0000001";
const std::string vin_2 = "JM3KFBCM1M0000002";
const std::string vin_3 = "JM3KFBCM1M0000003";

class Lot {
 public:
  Lot() {
    turn([&](Transaction& tx) {
      rooftop = tx.put(make_rooftop("lakeside"));
      seller = tx.put(make_staff(rooftop, "maria"));
      manager = tx.put(make_staff(rooftop, "boss", Role::manager));
    });
  }

  template <typename Act>
  void turn(Act act) {
    const auto tx = store.begin(now);
    act(*tx);
    tx->commit();
    store.flush();
  }

  // The whole feed in one turn: what it lists, and every car of the lot that it does not.
  FeedMark feed(Instant as_of, std::vector<FeedRow> rows) {
    FeedMark mark;
    mark.rooftop = rooftop;
    mark.as_of = as_of;
    turn([&](Transaction& tx) {
      Ledger opening(tx, {});
      mark.id = opening.open_feed(mark).value;
      Ledger ledger(tx, {Actor::Kind::feed, mark.id.value});
      ledger.apply_listed(mark, rows);
      std::vector<VehicleId> missing;
      for (const auto id : tx.vehicles_of(rooftop)) {
        const bool listed = std::any_of(rows.begin(), rows.end(), [&](const FeedRow& one) {
          return one.spec.vin == tx.vehicle(id)->spec.vin;
        });
        if (!listed) missing.push_back(id);
      }
      ledger.apply_missing(mark, missing);
      ledger.close_feed(mark, 0);
    });
    return mark;
  }

  Vehicle vehicle(const std::string& vin) {
    Vehicle found;
    turn([&](Transaction& tx) { found = *tx.vehicle_by_vin(rooftop, vin); });
    return found;
  }

  void sell(const std::string& vin) {
    turn([&](Transaction& tx) {
      Ledger ledger(tx, {Actor::Kind::staff, seller.value});
      const auto id = tx.vehicle_by_vin(rooftop, vin)->id;
      REQUIRE(ledger.end_vehicle({id, LotStatus::sold, false, {}}));
    });
  }

  HoldId hold(const std::string& vin) {
    HoldId id;
    turn([&](Transaction& tx) {
      Ledger ledger(tx, {});
      HoldAsked asked;
      asked.vehicle = tx.vehicle_by_vin(rooftop, vin)->id;
      asked.lead = ledger.open_lead(rooftop, {});
      const auto held = ledger.place_hold(asked);
      REQUIRE(held);
      id = held.value;
    });
    return id;
  }

  std::vector<Task> tasks(TaskKind kind) {
    std::vector<Task> found;
    turn([&](Transaction& tx) {
      for (std::int64_t id = 1; const auto* const task = tx.task(TaskId{id}); ++id) {
        if (task->kind == kind) found.push_back(*task);
      }
    });
    return found;
  }

  std::int64_t entries(EntryKind kind) {
    const auto& all = store.entries(rooftop);
    return std::count_if(all.begin(), all.end(),
                         [&](const Entry& entry) { return entry.kind == kind; });
  }
  const Entry& last(EntryKind kind) {
    const auto& all = store.entries(rooftop);
    return *std::find_if(all.rbegin(), all.rend(),
                         [&](const Entry& entry) { return entry.kind == kind; });
  }

  Instant now = morning;
  read_test::CountingSource random;
  MemoryStore store{random};
  RooftopId rooftop;
  StaffId seller, manager;
};

TEST_CASE("AnAddedCarIsToldByAnEntryWithEveryField") {
  Lot lot;
  lot.feed(morning, {row(vin_1)});
  const auto vehicle = lot.vehicle(vin_1);
  CHECK(vehicle.status == LotStatus::available);
  CHECK(vehicle.seen_at == morning);
  CHECK(vehicle.seen_by == SeenBy::feed);
  const auto& entry = lot.last(EntryKind::vehicle_listed);
  CHECK(entry.seq == vehicle.state_entry);
  CHECK(entry.seq == vehicle.seen_entry);
  CHECK(entry.actor.kind == Actor::Kind::feed);
  for (const auto* const line :
       {"\nvin JM3KFBCM1M0000001\n", "\nmake Mazda\n", "\nyear 2021\n",
        "\nfeatures heated_seats sunroof\n", "\nprice.total 2000000\n", "\nstatus available\n"}) {
    CAPTURE(line);
    CHECK(entry.body.find(line) != std::string::npos);
  }
}

TEST_CASE("UnchangedCarsShareOneEntryAndAreSeenAnew") {
  Lot lot;
  lot.feed(morning, {row(vin_1), row(vin_2)});
  const auto mark = lot.feed(morning + hours{2}, {row(vin_1), row(vin_2)});
  CHECK(mark.counts.unchanged == 2);
  CHECK(lot.entries(EntryKind::vehicle_seen) == 1);
  CHECK(lot.last(EntryKind::vehicle_seen).body.starts_with("vehicles 1-2\n"));
  const auto vehicle = lot.vehicle(vin_2);
  CHECK(vehicle.seen_at == morning + hours{2});
  CHECK(vehicle.seen_entry == lot.last(EntryKind::vehicle_seen).seq);
  CHECK(vehicle.state_entry == 2);
}

TEST_CASE("AChangedCarIsToldByItsChangedFieldsOnly") {
  Lot lot;
  lot.feed(morning, {row(vin_1)});
  const auto mark = lot.feed(morning + hours{2}, {row(vin_1, 19'500)});
  CHECK(mark.counts.changed == 1);
  CHECK(lot.vehicle(vin_1).spec.price.advertised == Cents{1'950'000});
  const auto& body = lot.last(EntryKind::vehicle_changed).body;
  CHECK(body.find("price.advertised 1950000\n") != std::string::npos);
  CHECK(body.find("make ") == std::string::npos);
  CHECK(body.find("status ") == std::string::npos);
}

TEST_CASE("APriceMayChangeUnderALiveHoldAndTheEntryTells") {
  Lot lot;
  lot.feed(morning, {row(vin_1)});
  const auto hold = lot.hold(vin_1);
  lot.feed(morning + hours{2}, {row(vin_1, 19'500)});
  CHECK(lot.vehicle(vin_1).spec.price.advertised == Cents{1'950'000});
  CHECK(lot.entries(EntryKind::vehicle_changed) == 1);
  lot.turn([&](Transaction& tx) { CHECK(tx.hold(hold)->live(tx.now())); });
}

TEST_CASE("ACarThatStaffSoldStaysSoldWhateverTheFeedSaysUntilItWasDroppedAndListedAnew") {
  Lot lot;
  lot.feed(morning - hours{5}, {row(vin_1), row(vin_2)});
  lot.sell(vin_1);
  CHECK(lot.feed(morning - hours{2}, {row(vin_1), row(vin_2)}).counts.kept_gone == 1);
  CHECK(lot.vehicle(vin_1).status == LotStatus::sold);
  CHECK(lot.feed(morning + hours{2}, {row(vin_1, 1), row(vin_2)}).counts.kept_gone == 1);
  CHECK(lot.vehicle(vin_1).status == LotStatus::sold);
  CHECK(lot.vehicle(vin_1).spec.price.advertised == Cents{2'000'000});

  lot.feed(morning + hours{3}, {row(vin_2)});
  CHECK(lot.vehicle(vin_1).status == LotStatus::sold);
  CHECK(lot.vehicle(vin_1).dropped_since);
  CHECK(lot.feed(morning + hours{4}, {row(vin_1, 18'000), row(vin_2)}).counts.returned == 1);
  const auto back = lot.vehicle(vin_1);
  CHECK(back.status == LotStatus::available);
  CHECK_FALSE(back.sold_here);
  CHECK(back.spec.price.advertised == Cents{1'800'000});
  CHECK(lot.last(EntryKind::vehicle_relisted).seq == back.state_entry);
}

TEST_CASE("AConflictWithASaleMakesOneTaskForTheManagerPerSaleNotPerFeed") {
  Lot lot;
  lot.feed(morning - hours{5}, {row(vin_1)});
  lot.sell(vin_1);
  lot.feed(morning - hours{1}, {row(vin_1)});
  CHECK(lot.tasks(TaskKind::feed_conflict).empty());  // a feed made before the sale only lags
  lot.feed(morning + hours{1}, {row(vin_1)});
  lot.feed(morning + hours{2}, {row(vin_1)});
  REQUIRE(lot.tasks(TaskKind::feed_conflict).size() == 1);
  const auto task = lot.tasks(TaskKind::feed_conflict).front();
  CHECK(task.owner == lot.manager);
  CHECK(task.vehicle == lot.vehicle(vin_1).id);
  lot.turn([&](Transaction& tx) {
    Ledger ledger(tx, {Actor::Kind::staff, lot.manager.value});
    CHECK(ledger.close_task(task.id));
  });
  lot.feed(morning + hours{3}, {row(vin_1)});
  CHECK(lot.tasks(TaskKind::feed_conflict).size() == 1);
}

TEST_CASE("AVanishedCarIsWithdrawnAndComesBackWhenListedAnew") {
  Lot lot;
  lot.feed(morning, {row(vin_1), row(vin_2), row(vin_3)});
  CHECK(lot.feed(morning + hours{1}, {row(vin_1), row(vin_2)}).counts.vanished == 1);
  const auto gone = lot.vehicle(vin_3);
  CHECK(gone.status == LotStatus::withdrawn);
  CHECK(gone.dropped_since);
  CHECK(gone.seen_at == morning);
  CHECK(lot.last(EntryKind::vehicle_dropped).seq == gone.state_entry);
  CHECK(lot.feed(morning + hours{2}, {row(vin_1), row(vin_2), row(vin_3)}).counts.returned == 1);
  CHECK(lot.vehicle(vin_3).status == LotStatus::available);
}

TEST_CASE("AHeldCarThatVanishesStaysHeldAndOneLotCheckIsAsked") {
  Lot lot;
  lot.feed(morning, {row(vin_1), row(vin_2)});
  const auto hold = lot.hold(vin_1);
  CHECK(lot.feed(morning + hours{1}, {row(vin_2)}).counts.kept_promised == 1);
  CHECK(lot.feed(morning + hours{2}, {row(vin_2)}).counts.vanished == 0);
  CHECK(lot.vehicle(vin_1).status == LotStatus::available);
  lot.turn([&](Transaction& tx) { CHECK(tx.hold(hold)->live(tx.now())); });
  REQUIRE(lot.tasks(TaskKind::lot_check).size() == 1);
  const auto task = lot.tasks(TaskKind::lot_check).front();
  CHECK(task.owner == lot.seller);
  CHECK(task.due_at > morning);
  CHECK(task.lead);
}

TEST_CASE("ABookedCarThatVanishesStaysAndItsSalespersonLooksForIt") {
  Lot lot;
  lot.feed(morning, {row(vin_1)});
  StaffId booked;
  lot.turn([&](Transaction& tx) {
    const auto other = tx.put(make_staff(lot.rooftop, "rosa"));
    Ledger ledger(tx, {});
    BookingAsked asked;
    asked.start = read_test::utc(2026, 12, 8, 18);  // past the hold horizon: without a hold
    asked.vehicle = tx.vehicle_by_vin(lot.rooftop, vin_1)->id;
    asked.staff = other;
    LeadNote note;
    note.name = "Ada";
    asked.lead = ledger.open_lead(lot.rooftop, note);
    const auto made = ledger.book(asked);
    REQUIRE(made);
    booked = tx.appointment(made.value)->staff;
    CHECK(booked == other);
    CHECK(tx.active_hold_on(*asked.vehicle) == nullptr);
  });
  lot.feed(morning + hours{1}, {});
  CHECK(lot.vehicle(vin_1).status == LotStatus::available);
  REQUIRE(lot.tasks(TaskKind::lot_check).size() == 1);
  CHECK(lot.tasks(TaskKind::lot_check).front().owner == booked);
}

TEST_CASE("ACarWhoseHoldHasLapsedVanishesAndTheHoldEnds") {
  Lot lot;
  lot.feed(morning, {row(vin_1)});
  const auto hold = lot.hold(vin_1);
  lot.now += hours{2};
  CHECK(lot.feed(morning + hours{1}, {}).counts.vanished == 1);
  lot.turn([&](Transaction& tx) { CHECK(tx.hold(hold)->state == HoldState::expired); });
}

TEST_CASE("APromisedCarDoesNotBecomeAPendingSaleBecauseAFeedSaysSo") {
  Lot lot;
  lot.feed(morning, {row(vin_1), row(vin_2)});
  lot.hold(vin_1);
  auto pending_1 = row(vin_1);
  auto pending_2 = row(vin_2);
  pending_1.listed_as = pending_2.listed_as = LotStatus::pending_sale;
  const auto mark = lot.feed(morning + hours{1}, {pending_1, pending_2});
  CHECK(mark.counts.kept_promised == 1);
  CHECK(mark.counts.changed == 1);
  CHECK(lot.vehicle(vin_1).status == LotStatus::available);
  CHECK(lot.vehicle(vin_2).status == LotStatus::pending_sale);
  CHECK(lot.tasks(TaskKind::lot_check).size() == 1);
}

TEST_CASE("WhatStaffSawAfterTheFeedWasMadeIsNotSeenEarlierThroughIt") {
  Lot lot;
  lot.feed(morning, {row(vin_1)});
  lot.now += hours{3};
  lot.turn([&](Transaction& tx) {
    auto vehicle = *tx.vehicle_by_vin(lot.rooftop, vin_1);
    vehicle.seen_at = tx.now();
    vehicle.seen_by = SeenBy::lot_check;
    tx.put(vehicle);
  });
  lot.feed(morning + hours{1}, {row(vin_1)});
  CHECK(lot.vehicle(vin_1).seen_by == SeenBy::lot_check);
  CHECK(lot.feed(morning + hours{2}, {}).counts.vanished == 0);
  CHECK(lot.vehicle(vin_1).status == LotStatus::available);
}

TEST_CASE("AnOlderFeedIsNotOpenedUnlessConfirmed") {
  Lot lot;
  lot.feed(morning, {row(vin_1)});
  lot.turn([&](Transaction& tx) {
    Ledger ledger(tx, {});
    FeedMark mark;
    mark.rooftop = lot.rooftop;
    mark.as_of = morning - hours{1};
    CHECK(ledger.open_feed(mark).refusal == Refusal::older_feed);
    mark.confirmed = true;
    CHECK(ledger.open_feed(mark));
  });
}

TEST_CASE("ARefusedFeedIsAnEntryAndIsNotTheLastOne") {
  Lot lot;
  const auto first = lot.feed(morning, {row(vin_1)});
  lot.turn([&](Transaction& tx) {
    Ledger ledger(tx, {});
    FeedMark mark;
    mark.rooftop = lot.rooftop;
    mark.as_of = morning + hours{1};
    mark.file = sha256("a file");
    ledger.refuse_feed(mark, feed::FeedRefusal::too_much_vanished);
    CHECK(tx.last_feed(lot.rooftop)->id == first.id);
  });
  const auto& body = lot.last(EntryKind::feed_refused).body;
  CHECK(body.find("reason too_much_vanished\n") != std::string::npos);
  CHECK(body.find("file " + to_hex(sha256("a file")) + "\n") != std::string::npos);
}

TEST_CASE("TheAppliedFeedIsToldWithItsCountsTimeAndDigest") {
  Lot lot;
  const auto mark = lot.feed(morning, {row(vin_1), row(vin_2)});
  const auto& entry = lot.last(EntryKind::feed_applied);
  CHECK(entry.seq == mark.entry);
  CHECK(entry.body.find("as_of " + std::to_string(millis(morning)) + "\n") != std::string::npos);
  CHECK(entry.body.find("added 2\n") != std::string::npos);
  CHECK(entry.body.find("file 0000") != std::string::npos);
}

}  // namespace
}  // namespace kept::inventory
