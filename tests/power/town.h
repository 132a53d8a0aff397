// Visitors of a small house who hold, book, move and cancel through the real writer, ledger and
// SQLite store on a disk whose power fails; and what has to be true of the books afterwards.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <SQLiteCpp/SQLiteCpp.h>

#include "server/clock.h"
#include "server/metrics.h"
#include "tests/support/books.h"
#include "tests/support/test_disk.h"

namespace kept::power_test {

using namespace kept::tests;

struct Guest {
  ConversationId conversation;
  LeadId lead;
  VehicleId car;
};

// One line of a guest, and what was acknowledged. Asked again under its id until it is.
struct Ask {
  enum class What : std::uint8_t { hold, book, move, cancel };
  Guest guest;
  std::string id;
  What what = What::hold;
  Instant start{};
  std::string told;
};

class Town {
 public:
  explicit Town(std::uint64_t seed);
  ~Town();

  // Forgets everything: the house as it was made.
  void begin_anew();
  // Opens the books and lives until the power fails, somewhere.
  void live_until_cut();
  // The books as the disk has them now. Empty, or what is wrong with them.
  std::string fault_in_books(bool thoroughly);

  std::size_t acknowledged() const { return acknowledged_; }
  std::size_t cut_short() const { return cut_short_; }

 private:
  std::uint64_t chance(std::uint64_t below);
  Ask new_ask();
  void work();
  std::string lost_in(SQLite::Database& database) const;

  std::uint64_t chance_state_;
  TestDisk disk_;
  TestBooks books_;
  server::ManualClock clock_;
  server::Metrics metrics_;
  std::vector<Guest> guests_;
  TestDisk::Image made_;
  std::vector<Ask> asks_;
  std::size_t asked_ = 0;
  std::size_t acknowledged_ = 0;
  std::size_t cut_short_ = 0;
};

// The laws of the books, each a query that finds whatever breaks it. The first one broken, or
// empty.
std::string broken_law(SQLite::Database& database);
// What the transcripts say of every appointment against what the tables say.
std::string broken_word(SQLite::Database& database);

}  // namespace kept::power_test
