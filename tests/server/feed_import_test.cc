#include "server/feed_import.h"

#include <algorithm>
#include <filesystem>
#include <sstream>

#include <doctest/doctest.h>

#include "server/feed_run.h"
#include "server/random.h"
#include "server/writer_call.h"
#include "tests/server/feed_maker.h"
#include "tests/store/read_fixture.h"

namespace kept::server::test {
namespace {

using namespace inventory;
using read_test::noon;
using std::chrono::hours;
using std::chrono::minutes;
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

FeedPace small_chunks() {
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

// What of a car must not depend on how often an import was broken off.
std::vector<std::string> outlines(const std::vector<Vehicle>& lot) {
  std::vector<std::string> lines;
  for (const auto& row : lot)
    lines.push_back(row.spec.vin + " " + std::string{to_string(row.status)} + " " +
                    std::to_string(row.spec.price.advertised.value) + " " +
                    std::to_string(millis(row.seen_at)) + " " + std::to_string(row.dropped_since));
  return lines;
}

TEST_CASE("AFeedFillsAnEmptyLotAndTheLedgerTellsItWithCountsTimeAndDigest") {
  const Place place;
  Program program(place);
  const auto text = csv(cars(1, 23));
  const auto report = program.import(text, noon - hours{1});
  CHECK(report.outcome == Outcome::applied);
  CHECK(report.counts.added == 23);
  CHECK(place.standing() == 23);
  CHECK(place.car(7).seen_at == noon - hours{1});
  CHECK(program.lots_changed == 1);
  CHECK(place.copies() == 0);
  const auto entry = place.last_entry();
  CHECK(entry.kind == EntryKind::feed_applied);
  CHECK(entry.body.find("file " + to_hex(sha256(text))) != std::string::npos);
  CHECK(entry.body.find("added 23\n") != std::string::npos);
}

TEST_CASE("BadRowsAreToldByLineColumnAndValueAndGoodOnesGoIn") {
  const Place place;
  Program program(place);
  auto text = csv(cars(1, 3));
  text += "JM3KFBCM0M0000009,S9,2021,Mazda,CX-5,SUV,5,21000\n";
  const auto report = program.import(text, noon);
  CHECK(report.counts.added == 3);
  const auto lines = lines_of(report);
  const auto told = std::any_of(lines.begin(), lines.end(), [](const std::string& line) {
    return line.find("line 5, VIN: the check digit does not fit (JM3KFBCM0M0000009)") !=
           std::string::npos;
  });
  CHECK(told);
}

TEST_CASE("ADryRunChangesNothingAndTellsTheSame") {
  const Place place;
  Program program(place);
  program.import(csv(cars(1, 20)), noon - hours{2});
  program.hold(3);
  const auto before = place.last_entry().seq;
  auto feed = cars(4, 22);
  feed[0].dollars = 18'000;
  const auto told = program.import(csv(feed), noon - hours{1}, false, true);
  CHECK(told.outcome == Outcome::compared);
  CHECK(place.last_entry().seq == before);
  CHECK(place.copies() == 0);
  const auto done = program.import(csv(feed), noon - hours{1});
  CHECK(told.counts == done.counts);
  CHECK(done.counts.changed == 1);
  CHECK(done.counts.added == 2);
  CHECK(done.counts.vanished == 2);
  CHECK(done.counts.kept_promised == 1);
}

TEST_CASE("AFeedThatLostHalfTheLotIsRefusedWholeUntilConfirmed") {
  const Place place;
  Program program(place);
  program.import(csv(cars(1, 20)), noon - hours{2});
  const auto report = program.import(csv(cars(1, 10)), noon - hours{1});
  CHECK(report.outcome == Outcome::refused);
  CHECK(report.code == "too_much_vanished");
  CHECK(report.text.find("50 % of the lot (10 of 20 cars)") != std::string::npos);
  CHECK(report.text.find("--confirm") != std::string::npos);
  CHECK(place.standing() == 20);
  CHECK(place.last_entry().kind == EntryKind::feed_refused);
  CHECK(program.import(csv(cars(1, 10)), noon - hours{1}, true).outcome == Outcome::applied);
  CHECK(place.standing() == 10);
}

TEST_CASE("AnOlderFeedIsRefusedWholeUntilConfirmed") {
  const Place place;
  Program program(place);
  program.import(csv(cars(1, 5)), noon - hours{2});
  const auto report = program.import(csv(cars(1, 6)), noon - hours{3});
  CHECK(report.code == "older_feed");
  CHECK(place.standing() == 5);
  CHECK(program.import(csv(cars(1, 6)), noon - hours{3}, true).outcome == Outcome::applied);
  CHECK(place.standing() == 6);
}

TEST_CASE("AFeedThatBreaksOffTakesNoCarOffTheLotEvenWhenConfirmed") {
  const Place place;
  Program program(place);
  program.import(csv(cars(1, 20)), noon - hours{2});
  auto text = csv(cars(1, 5));
  text.resize(text.size() - 12);
  CHECK(program.import(text, noon - hours{1}).code == "incomplete");
  CHECK(program.import(text, noon - hours{1}, true).outcome == Outcome::applied);
  CHECK(place.standing() == 20);
}

TEST_CASE("ACarThatStaffSoldWhileTheFeedWasAppliedStaysSold") {
  const Place place;
  Program program(place);
  program.import(csv(cars(1, 30)), noon - hours{2});
  bool sold = false;
  const auto report = program.import(csv(cars(1, 30, 21'000)), noon - hours{1}, false, false,
                                     [&](std::string_view phase, std::int64_t done, std::int64_t) {
                                       if (phase != "applying" || done < 5 || sold) return;
                                       sold = true;
                                       program.sell(29);
                                     });
  REQUIRE(sold);
  CHECK(place.car(29).status == LotStatus::sold);
  CHECK(report.counts.kept_gone == 1);
  CHECK(report.counts.changed == 29);
}

TEST_CASE("ACarHeldWhileTheFeedWasAppliedIsNotLost") {
  const Place place;
  Program program(place);
  program.import(csv(cars(1, 30)), noon - hours{2});
  HoldId hold;
  const auto report = program.import(csv(cars(1, 29)), noon - hours{1}, false, false,
                                     [&](std::string_view phase, std::int64_t done, std::int64_t) {
                                       if (phase == "applying" && done >= 5 && !hold)
                                         hold = program.hold(30);
                                     });
  REQUIRE(hold);
  CHECK(report.counts.vanished == 0);
  CHECK(report.counts.kept_promised == 1);
  CHECK(place.car(30).status == LotStatus::available);
  const auto tasks =
      place.read([&](ReadStore& store) { return store.tasks(place.lakeside, TaskFilter::open); });
  REQUIRE(tasks.size() == 1);
  CHECK(tasks[0].task.kind == TaskKind::lot_check);
  CHECK(tasks[0].task.vehicle == place.car(30).id);
}

struct Crash {};

// Imports and crashes once so many rows or vehicles are done; the mark then says "applying".
void import_and_crash(const Place& place, const std::string& text, std::int64_t after) {
  Program program(place);
  program.import(text, noon - hours{1}, true, false,
                 [&](std::string_view phase, std::int64_t done, std::int64_t) {
                   if (phase == "applying" && done >= after) throw Crash{};
                 });
}

TEST_CASE("AnImportCutOffAnywhereEndsAsIfItHadNotBeen") {
  const auto first = csv(cars(1, 40));
  auto changed = cars(15, 52);
  for (std::size_t i = 0; i < 10; ++i) changed[i].dollars = 19'000;
  const auto second = csv(changed);

  const Place whole;
  {
    Program program(whole);
    program.import(first, noon - hours{2});
    CHECK(program.import(second, noon - hours{1}, true).outcome == Outcome::applied);
  }
  for (const int after : {5, 20, 38, 43, 52}) {
    CAPTURE(after);
    const Place place;
    {
      Program program(place);
      program.import(first, noon - hours{2});
    }
    CHECK_THROWS_AS(import_and_crash(place, second, after), Crash);
    CHECK(place.copies() == 1);
    CHECK(place.last_entry().kind != EntryKind::feed_applied);

    Program program(place);
    CHECK(program.imports.resume(Program::quiet()) == 0);
    CHECK(outlines(place.lot(place.lakeside)) == outlines(whole.lot(whole.lakeside)));
    CHECK(place.last_entry().kind == EntryKind::feed_applied);
    CHECK(place.last_entry().body == whole.last_entry().body);
    CHECK(place.last_entry().seq == whole.last_entry().seq);
    CHECK(place.copies() == 0);
    CHECK(program.imports.resume(Program::quiet()) == 0);
  }
}

TEST_CASE("TheNextFeedFirstEndsWhatWasBrokenOff") {
  const Place place;
  CHECK_THROWS_AS(import_and_crash(place, csv(cars(1, 40)), 10), Crash);
  Program program(place);
  const auto report = program.import(csv(cars(1, 40)), noon);
  CHECK(report.counts.unchanged == 40);
  CHECK(place.standing() == 40);
}

TEST_CASE("AFeedWhoseCopyIsLostIsGivenUpAndTheNextOneGoesIn") {
  const Place place;
  CHECK_THROWS_AS(import_and_crash(place, csv(cars(1, 40)), 10), Crash);
  std::filesystem::remove_all(place.database() + "-feeds");
  Program program(place);
  CHECK(program.imports.resume(Program::quiet()) == 0);
  CHECK(place.last_entry().body.find("reason copy_lost\n") != std::string::npos);
  CHECK(place.standing() == 10);
  CHECK(program.import(csv(cars(1, 40)), noon).counts.added == 30);
}

TEST_CASE("AnImportThatIsStoppedIsResumed") {
  const Place place;
  {
    Program program(place);
    const auto report = program.import(csv(cars(1, 40)), noon, false, false,
                                       [&](std::string_view phase, std::int64_t, std::int64_t) {
                                         if (phase == "applying") program.imports.stop();
                                       });
    CHECK(report.outcome == Outcome::interrupted);
    CHECK(place.standing() == 5);
  }
  Program program(place);
  program.imports.resume_in_background();
  for (int i = 0; i < 500 && place.copies() > 0; ++i)
    std::this_thread::sleep_for(std::chrono::milliseconds{10});
  program.imports.stop();
  CHECK(place.standing() == 40);
  CHECK(program.lots_changed == 1);
}

TEST_CASE("ASecondFeedOfARooftopIsToldToWait") {
  const Place place;
  Program program(place);
  ImportReport second;
  program.import(csv(cars(1, 10)), noon, false, false,
                 [&](std::string_view phase, std::int64_t, std::int64_t) {
                   if (phase == "comparing") second = program.import(csv(cars(1, 3)), noon);
                 });
  CHECK(second.code == "import_running");
  CHECK(place.standing() == 10);
}

TEST_CASE("WhatCannotBeAFeedIsRefusedWithAClearSentence") {
  const Place place;
  Program program(place);
  const auto check = [&](const std::string& text, const std::string& code) {
    CAPTURE(code);
    const auto report = program.import(text, noon);
    CHECK(report.code == code);
    CHECK(report.text.ends_with("Nothing was changed."));
  };
  check("", "empty_file");
  check("Make,Model,Year\nMazda,CX-5,2021\n", "vin_column_missing");
  CHECK(program.import(csv(cars(1, 2)), noon + hours{1}).code == "time_in_the_future");

  FeedCopy copy(place.database());
  copy.write(csv(cars(1, 2)));
  copy.finish();
  auto report =
      program.imports.import({"lakesides", {}, noon, false, false}, copy, Program::quiet());
  CHECK(report.code == "unknown_rooftop");
  CHECK(report.text.find("hill, lakeside") == std::string::npos);
  CHECK(report.text.find("lakeside, hill") != std::string::npos);
  report = program.imports.import({"lakeside", "2026-03-08 02:30", noon, false, false}, copy,
                                  Program::quiet());
  CHECK(report.code == "time_not_understood");
  CHECK(report.text.find("does not exist on that day") != std::string::npos);
  CHECK(place.lot(place.lakeside).empty());
}

TEST_CASE("TheTimeIsTakenInTheRooftopsZoneOrWithItsOffset") {
  const Place place;
  Program program(place);
  int car = 0;
  for (const auto* const time :
       {"2026-12-03 13:05", "2026-12-03T13:05:00-08:00", "2026-12-03T21:05:00Z"}) {
    CAPTURE(time);
    FeedCopy copy(place.database());
    copy.write(csv(cars(1, ++car)));
    copy.finish();
    const auto report =
        program.imports.import({"lakeside", time, noon, false, false}, copy, Program::quiet());
    CHECK(report.outcome == Outcome::applied);
    CHECK(place.car(car).seen_at == noon - hours{1});
  }
}

TEST_CASE("WithoutAServerTheImportTakesTheBooksItself") {
  const Place place;
  write_file(place.file("feed.csv"), csv(cars(1, 12)));
  ImportOptions options;
  options.database = place.database();
  options.rooftop = "lakeside";
  options.file = place.file("feed.csv");
  std::ostringstream out, err;
  CHECK(run_import(options, out, err));
  CHECK(place.standing() == 12);
  CHECK(out.str().find("added                  12") != std::string::npos);
}

TEST_CASE("BooksThatAnotherProgramOwnsWithoutListeningAreLeftAloneAndToldSo") {
  const Place place;
  write_file(place.file("feed.csv"), csv(cars(1, 12)));
  const Program owner(place);
  ImportOptions options;
  options.database = place.database();
  options.rooftop = "lakeside";
  options.file = place.file("feed.csv");
  options.wait_for_owner = std::chrono::milliseconds{0};
  std::ostringstream out, err;
  CHECK_FALSE(run_import(options, out, err));
  CHECK(err.str().find("another process has the books open") != std::string::npos);
  CHECK(place.lot(place.lakeside).empty());
}

TEST_CASE("AFileThatIsNoneAndBooksThatAreNoneAreToldAndNothingIsMade") {
  const Place place;
  ImportOptions options;
  options.database = place.file("other.db");
  options.rooftop = "lakeside";
  options.file = "/dev/null";
  std::ostringstream out, err;
  CHECK_FALSE(run_import(options, out, err));
  CHECK(err.str().find("/dev/null is not a file") != std::string::npos);
  options.file = place.file("feed.csv");
  write_file(options.file, csv(cars(1, 2)));
  CHECK_FALSE(run_import(options, out, err));
  CHECK(err.str().find("there are no books at") != std::string::npos);
  CHECK_FALSE(std::filesystem::exists(options.database));
}

}  // namespace
}  // namespace kept::server::test
