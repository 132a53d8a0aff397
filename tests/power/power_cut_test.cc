// The power fails at any change of the disk, and the disk forgets at will what was not synced.
// KEPT_CUTS sets how often, KEPT_SEED where.
#include <cstdlib>
#include <string>

#include <SQLiteCpp/SQLiteCpp.h>
#include <doctest/doctest.h>

#include "tests/power/town.h"

using namespace kept::power_test;

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int usual_cuts = 500;
#else
constexpr int usual_cuts = 10'000;
#endif
constexpr int cuts_of_one_life = 20;

int number_from(const char* variable, int usual) {
  const char* const given = std::getenv(variable);
  return given != nullptr ? std::atoi(given) : usual;
}

// How many of the rows that a connection said were committed are gone after a cut.
int rows_lost(std::uint64_t seed, const char* synchronous) {
  constexpr int rows = 20;
  TestDisk disk(seed);
  const auto open = [&] {
    return std::make_unique<SQLite::Database>(
        std::string{"rows.db"}, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, 0, disk.vfs());
  };
  auto database = open();
  database->exec("PRAGMA journal_mode=WAL");
  database->exec(std::string{"PRAGMA synchronous="} + synchronous);
  database->exec("CREATE TABLE row (id INTEGER PRIMARY KEY)");
  for (int i = 0; i < rows; ++i) database->exec("INSERT INTO row DEFAULT VALUES");
  disk.cut();
  database.reset();
  disk.restore();
  database = open();
  if (!database->tableExists("row")) return rows;
  return rows - database->execAndGet("SELECT count(*) FROM row").getInt();
}

}  // namespace

TEST_CASE("power cuts lose nothing that was acknowledged, and leave nothing by half") {
  const int cuts = number_from("KEPT_CUTS", usual_cuts);
  Town town(static_cast<std::uint64_t>(number_from("KEPT_SEED", 20'261)));
  for (int cut = 0; cut < cuts; ++cut) {
    CAPTURE(cut);
    if (cut % cuts_of_one_life == 0) town.begin_anew();
    town.live_until_cut();
    REQUIRE(town.fault_in_books(cut % cuts_of_one_life == cuts_of_one_life - 1) == "");
  }
  // The cuts fell into work that was going on.
  CHECK(town.acknowledged() > static_cast<std::size_t>(cuts));
  CHECK(town.cut_short() > static_cast<std::size_t>(cuts) / 2);
  MESSAGE(cuts << " cuts, " << town.acknowledged() << " answers acknowledged, " << town.cut_short()
               << " cut short");
}

TEST_CASE("the disk does forget: what was not synced before it was acknowledged is lost") {
  int lost = 0;
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    CHECK(rows_lost(seed, "FULL") == 0);
    lost += rows_lost(seed, "NORMAL");
  }
  CHECK(lost > 0);
}
