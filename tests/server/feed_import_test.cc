#include "server/feed_import.h"

#include <algorithm>
#include <filesystem>
#include <sstream>

#include <doctest/doctest.h>

#include "server/feed_run.h"
#include "tests/server/feed_place.h"

namespace kept::server::test {
namespace {

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
  text += "JM3KFBCM0M0000009,S9,2021,Mazda,CX-5,SUV,5,21000,in stock\n";
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
  program.hold(7);
  const auto before = place.last_entry().seq;
  auto feed = cars(4, 22);
  feed[0].dollars = 18'000;
  feed[3].status = "pending";
  const auto told = program.import(csv(feed), noon - hours{1}, false, true);
  CHECK(told.outcome == Outcome::compared);
  CHECK(place.last_entry().seq == before);
  CHECK(place.copies() == 0);
  const auto done = program.import(csv(feed), noon - hours{1});
  CHECK(told.counts == done.counts);
  CHECK(done.counts.changed == 1);
  CHECK(done.counts.added == 2);
  CHECK(done.counts.vanished == 2);
  CHECK(done.counts.kept_promised == 2);
}

TEST_CASE("ADryRunOfAFeedThatWouldBeRefusedTellsSoAndLeavesNoEntry") {
  const Place place;
  Program program(place);
  program.import(csv(cars(1, 20)), noon - hours{2});
  const auto before = place.last_entry().seq;
  const auto told = program.import(csv(cars(1, 10)), noon - hours{1}, false, true);
  CHECK(told.code == "too_much_vanished");
  CHECK(place.last_entry().seq == before);
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
