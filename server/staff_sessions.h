// Signing in and out, and who is signed in. A session is 256 random bits in a cookie, kept as its
// SHA-256; opening and closing one are ledger entries, wrong passwords too.
//
// Threads: members from any; answers come from reader threads and the writer's.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "inventory/store/read_store.h"
#include "server/attempts.h"
#include "server/clock.h"
#include "server/readers.h"
#include "server/transport.h"
#include "server/writer.h"

namespace kept::server {

struct SessionSettings {
  std::chrono::minutes lives{12 * 60};
  // Wrong passwords within a quarter of an hour. A login from one address first, so that a
  // stranger's guesses do not lock its owner out at once; an address over all logins; a login over
  // all addresses.
  int tries_of_login_and_address = 8;
  int tries_of_address = 40;
  int tries_of_login = 80;
};

class StaffSessions {
 public:
  // All outlive this.
  StaffSessions(Readers& readers, Writer& writer, const Clock& clock,
                SessionSettings settings = {});

  void sign_in(const HttpRequest& request, Respond respond);
  void sign_out(const HttpRequest& request, Respond respond);
  void me(const HttpRequest& request, Respond respond);

  // Who sent the request. Inside a read scope.
  static std::optional<inventory::Staff> who(inventory::ReadStore& books,
                                             const HttpRequest& request, inventory::Instant now);

 private:
  struct Attempt;
  bool admit(const std::string& login, const std::string& address);
  void check(inventory::ReadStore& books, const std::shared_ptr<Attempt>& attempt);
  void open(const std::shared_ptr<Attempt>& attempt);
  void note_failure(inventory::RooftopId rooftop, inventory::StaffId staff);

  Readers& readers_;
  Writer& writer_;
  const Clock& clock_;
  const SessionSettings settings_;
  Attempts attempts_;
};

}  // namespace kept::server
