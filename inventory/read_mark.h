// Proof of having read inside one transaction. Only a Transaction hands one out, so whoever must
// show a ReadMark to build evidence can only build it from what that transaction read.
#pragma once

#include <cstdint>

#include "inventory/instant.h"

namespace kept::inventory {

class Transaction;

class ReadMark {
 public:
  Instant now() const { return now_; }
  bool operator==(const ReadMark&) const = default;

 private:
  friend class Transaction;
  ReadMark(std::uint64_t number, Instant now) : number_(number), now_(now) {}

  std::uint64_t number_;  // unique in the process
  Instant now_;
};

}  // namespace kept::inventory
