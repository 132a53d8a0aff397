#include "server/local_text.h"

#include <doctest/doctest.h>

#include "tests/store/read_fixture.h"

using namespace kept::server;
using namespace kept::inventory;
using kept::inventory::read_test::noon;
using kept::inventory::read_test::utc;
using std::chrono::hours;

TEST_CASE("InstantsCrossTheWireWithMilliseconds") {
  CHECK(to_rfc3339(utc(2026, 12, 5, 18, 0) + Millis{7}) == "2026-12-05T18:00:00.007Z");
  CHECK(to_rfc3339(from_millis(-1)) == "1969-12-31T23:59:59.999Z");
  CHECK(instant_from("2026-12-05T18:00:00.007Z") == utc(2026, 12, 5, 18, 0) + Millis{7});
  CHECK(instant_from("2026-12-05T18:00:00Z") == utc(2026, 12, 5, 18, 0));
  CHECK(instant_from("2026-12-05T18:00:00.5Z") == utc(2026, 12, 5, 18, 0) + Millis{500});
}

TEST_CASE("WhatIsNoInstantIsNotTaken") {
  for (const auto* text :
       {"", "2026-12-05", "2026-12-05T18:00:00", "2026-12-05T18:00:00.0000Z",
        "2026-13-05T18:00:00Z", "2026-02-30T18:00:00Z", "2026-12-05T24:00:00Z",
        "2026-12-05T18:00:60Z", "2026-12-05T18:00:00+01:00", "2026-12-05t18:00:00Z",
        "2026-12-05T18:00:00Zx", "2026-12-05T18:00:00.Z"}) {
    CAPTURE(text);
    CHECK_FALSE(instant_from(text));
  }
  CHECK_FALSE(day_from("2026-12-5"));
  CHECK_FALSE(day_from("2026-12-05 "));
}

TEST_CASE("TimesAreToldOnTheRooftopsWallClock") {
  const auto zone = *Zone::find("America/Los_Angeles");
  CHECK(local_text(zone, utc(2026, 12, 5, 18, 0)) == "Saturday, December 5, 10:00 AM");
  CHECK(near_text(zone, noon, noon) == "today 2:05 PM");
  CHECK(near_text(zone, noon - hours{24}, noon) == "yesterday 2:05 PM");
  CHECK(near_text(zone, noon + hours{24}, noon) == "tomorrow 2:05 PM");
  CHECK(near_text(zone, noon - hours{48}, noon) == "Tuesday, December 1, 2:05 PM");
  CHECK(near_text(zone, noon - hours{24 * 400}, noon) == "Wednesday, October 29, 2025, 3:05 PM");
}

TEST_CASE("HoursMoneyAndMilesReadAsPeopleWriteThem") {
  CHECK(hours_text({{9 * 60, 20 * 60}}) == "9:00 AM – 8:00 PM");
  CHECK(hours_text({{9 * 60, 12 * 60}, {13 * 60, 1440}}) ==
        "9:00 AM – 12:00 PM, 1:00 PM – 12:00 AM");
  CHECK(hours_text({}) == "Closed");
  CHECK(hours_text({{0, 1440}}) == "Open 24 hours");
  CHECK(money_text(Cents{2748000}) == "$27,480");
  CHECK(money_text(Cents{48505}) == "$485.05");
  CHECK(money_text(Cents{-123456700}) == "-$1,234,567");
  CHECK(money_text(Cents{0}) == "$0");
  CHECK(miles_text(41210) == "41,210 mi");
  CHECK(miles_text(999) == "999 mi");
  CHECK(code_text("ABCDEFGH") == "ABCD-EFGH");
  CHECK(label_text("heated_seats") == "Heated seats");
}
