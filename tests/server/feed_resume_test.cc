// Imports that are cut off: what was begun ends as if it had not been.
#include <filesystem>
#include <thread>

#include <doctest/doctest.h>

#include "server/feed_import.h"
#include "tests/server/feed_place.h"

namespace kept::server::test {
namespace {

// What of a car must not depend on how often an import was broken off.
std::vector<std::string> outlines(const std::vector<Vehicle>& lot) {
  std::vector<std::string> lines;
  for (const auto& row : lot)
    lines.push_back(row.spec.vin + " " + std::string{to_string(row.status)} + " " +
                    std::to_string(row.spec.price.advertised.value) + " " +
                    std::to_string(millis(row.seen_at)) + " " + std::to_string(row.dropped_since));
  return lines;
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
    program.hold(1);
    CHECK(program.import(second, noon - hours{1}, true).outcome == Outcome::applied);
  }
  for (const int after : {5, 20, 38, 43, 52}) {
    CAPTURE(after);
    const Place place;
    {
      Program program(place);
      program.import(first, noon - hours{2});
      program.hold(1);
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
  for (int i = 0; i < 3000 && place.copies() > 0; ++i)
    std::this_thread::sleep_for(std::chrono::milliseconds{10});
  program.imports.stop();
  CHECK(place.standing() == 40);
  CHECK(program.lots_changed == 1);
}

}  // namespace
}  // namespace kept::server::test
