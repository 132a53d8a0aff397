// Failed attempts by key in a sliding hour: who guesses too often is refused. Not thread-safe; the
// table is bounded, and the oldest keys go first.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <iterator>
#include <unordered_map>

#include "inventory/instant.h"

namespace kept::server {

class AttemptLimit {
 public:
  AttemptLimit(std::size_t failures_max, inventory::Minutes window, std::size_t keys_max = 50'000)
      : failures_max_(failures_max), window_(window), keys_max_(keys_max) {}

  bool exhausted(std::uint64_t key, inventory::Instant now);
  void note_failure(std::uint64_t key, inventory::Instant now);

 private:
  void forget_old(std::deque<inventory::Instant>& failures, inventory::Instant now) const;

  std::size_t failures_max_;
  inventory::Minutes window_;
  std::size_t keys_max_;
  std::unordered_map<std::uint64_t, std::deque<inventory::Instant>> failures_;
};

}  // namespace kept::server
