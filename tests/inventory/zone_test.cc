#include <optional>

#include <doctest/doctest.h>

#include "tests/inventory/schedule_fixture.h"

using namespace kept::inventory;
using namespace kept::inventory::fixture;

namespace {

using Kind = Zone::Kind;

void check(std::string_view zone, LocalMinute local, Kind kind, LocalMinute utc) {
  CAPTURE(zone);
  const auto resolved = Zone::find(zone)->to_instant(local);
  CHECK(static_cast<int>(resolved.kind) == static_cast<int>(kind));
  CHECK(resolved.instant.time_since_epoch() == utc.time_since_epoch());
}

}  // namespace

TEST_CASE("an unknown zone is not found") {
  CHECK_FALSE(Zone::find("America/Gotham"));
  CHECK_FALSE(Zone::find(""));
  CHECK_FALSE(Zone::find("../../etc/passwd"));
  CHECK(Zone::find("America/New_York")->name() == "America/New_York");
}

TEST_CASE("the spring gap does not exist and leads to the instant of the change") {
  check("America/New_York", wall(2027, 3, 14, 1, 59), Kind::unique, wall(2027, 3, 14, 6, 59));
  check("America/New_York", wall(2027, 3, 14, 2, 0), Kind::nonexistent, wall(2027, 3, 14, 7));
  check("America/New_York", wall(2027, 3, 14, 2, 59), Kind::nonexistent, wall(2027, 3, 14, 7));
  check("America/New_York", wall(2027, 3, 14, 3, 0), Kind::unique, wall(2027, 3, 14, 7));
  check("America/Los_Angeles", wall(2027, 3, 14, 2, 30), Kind::nonexistent, wall(2027, 3, 14, 10));
  check("America/Phoenix", wall(2027, 3, 14, 2, 30), Kind::unique, wall(2027, 3, 14, 9, 30));
}

TEST_CASE("the autumn hour occurs twice and the earlier one is told") {
  check("America/New_York", wall(2026, 11, 1, 0, 59), Kind::unique, wall(2026, 11, 1, 4, 59));
  check("America/New_York", wall(2026, 11, 1, 1, 30), Kind::ambiguous, wall(2026, 11, 1, 5, 30));
  check("America/New_York", wall(2026, 11, 1, 2, 0), Kind::unique, wall(2026, 11, 1, 7));
  check("America/Los_Angeles", wall(2026, 11, 1, 1, 30), Kind::ambiguous, wall(2026, 11, 1, 8, 30));
  check("America/Phoenix", wall(2026, 11, 1, 1, 30), Kind::unique, wall(2026, 11, 1, 8, 30));
}

TEST_CASE("an instant shows the wall clock of its zone, seconds cut off") {
  const Instant at{wall(2026, 12, 5, 18, 0).time_since_epoch() + 59999ms};
  CHECK(Zone::find("America/Los_Angeles")->to_local(at) == wall(2026, 12, 5, 10, 0));
  CHECK(Zone::find("America/Denver")->to_local(at) == wall(2026, 12, 5, 11, 0));
  CHECK(Zone::find("America/Los_Angeles")->to_local(at - 24h * 120) == wall(2026, 8, 7, 11, 0));
}

TEST_CASE("the version of the zone database is known") {
  CHECK(Zone::tzdb_version().size() >= 5);
  CHECK(Zone::tzdb_version() != "unknown");
}
