// Books in a temporary folder, and programs that have them open one after another.
#pragma once

#include <algorithm>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "server/feed_import.h"
#include "server/random.h"
#include "server/writer_call.h"
#include "tests/server/feed_maker.h"
#include "tests/store/read_fixture.h"

namespace kept::server::test {

using namespace inventory;
using read_test::noon;
using std::chrono::hours;
using Outcome = ImportReport::Outcome;

// A file of books that programs open one after another.
class Place {
 public:
  Place() : folder_(std::filesystem::temp_directory_path() / "kept-feed-XXXXXX") {
    auto name = folder_.string();
    folder_ = ::mkdtemp(name.data());
    const auto store = open_sqlite_store({database(), {}}, random_);
    const auto books = store->begin(noon);
    lakeside = books->put(read_test::make_rooftop("lakeside"));
    hill = books->put(read_test::make_rooftop("hill"));
    maria = books->put(read_test::make_staff(lakeside, "maria"));
    books->put(read_test::make_staff(lakeside, "boss", Role::manager));
    books->commit();
    store->flush();
  }
  ~Place() { std::filesystem::remove_all(folder_); }
  Place(const Place&) = delete;
  Place& operator=(const Place&) = delete;

  std::string database() const { return (folder_ / "kept.db").string(); }
  std::string file(const std::string& name) const { return (folder_ / name).string(); }
  std::size_t copies() const {
    const auto folder = database() + "-feeds";
    if (!std::filesystem::exists(folder)) return 0;
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder), {}));
  }

  template <typename Read>
  auto read(Read read) const {
    const auto store = open_sqlite_read_store(database());
    const ReadScope scope(*store);
    return read(*store);
  }
  std::vector<Vehicle> lot(RooftopId rooftop) const {
    return read([&](ReadStore& store) { return store.lot(rooftop, {}, 1'000'000); });
  }
  Vehicle car(int number) const {
    for (const auto& vehicle : lot(lakeside)) {
      if (vehicle.spec.vin == make_vin(number)) return vehicle;
    }
    return {};
  }
  std::int64_t standing() const {
    const auto all = lot(lakeside);
    return std::count_if(all.begin(), all.end(),
                         [](const Vehicle& row) { return row.status == LotStatus::available; });
  }
  Entry last_entry() const {
    return read([&](ReadStore& store) {
      return store.entry(lakeside, store.last_entry(lakeside)).value();
    });
  }

  RooftopId lakeside, hill;
  StaffId maria;

 private:
  std::filesystem::path folder_;
  read_test::CountingSource random_;
};

inline FeedPace small_chunks() {
  FeedPace pace;
  pace.rows_max = 5;
  pace.retry_for = std::chrono::milliseconds{0};
  return pace;
}

// A program that has the books open. Ends like a crash: nothing is done for what is under way.
class Program {
 public:
  explicit Program(const Place& place, FeedPace pace = small_chunks())
      : place_(place),
        store_(open_sqlite_store({place.database(), {}}, random_)),
        writer_(*store_, clock, metrics_),
        imports(
            writer_, [&place] { return open_sqlite_read_store(place.database()); }, clock, hub_,
            metrics_, place.database(), [this](RooftopId) { ++lots_changed; }, pace) {
    writer_.start();
  }

  ImportReport import(const std::string& text, Instant as_of, bool confirmed = false,
                      bool dry_run = false, const ImportProgress& progress = quiet()) {
    FeedCopy copy(place_.database());
    copy.write(text);
    copy.finish();
    return imports.import({"lakeside", {}, as_of, dry_run, confirmed}, copy, progress);
  }

  // One act of staff, durable.
  template <typename Act>
  void turn(Act act) {
    REQUIRE_FALSE(call_writer(writer_, act));
  }
  void sell(int car) {
    turn([&](Transaction& tx) {
      Ledger ledger(tx, {Actor::Kind::staff, place_.maria.value});
      const auto id = tx.vehicle_by_vin(place_.lakeside, make_vin(car))->id;
      ledger.end_vehicle({id, LotStatus::sold, false, {}});
    });
  }
  HoldId hold(int car) {
    HoldId held;
    turn([&](Transaction& tx) {
      Ledger ledger(tx, {});
      HoldAsked asked;
      asked.vehicle = tx.vehicle_by_vin(place_.lakeside, make_vin(car))->id;
      asked.lead = ledger.open_lead(place_.lakeside, {});
      held = ledger.place_hold(asked).value;
    });
    return held;
  }

  static ImportProgress quiet() {
    return [](std::string_view, std::int64_t, std::int64_t) {};
  }

  ManualClock clock{noon};
  int lots_changed = 0;

 private:
  const Place& place_;
  SystemRandom random_;
  std::unique_ptr<Store> store_;
  Metrics metrics_;
  Hub hub_;
  Writer writer_;

 public:
  FeedImports imports;
};

}  // namespace kept::server::test
