// The only reader of the wall clock in the program. Turns take one `now` from it and pass it on.
#pragma once

#include <atomic>
#include <chrono>

#include "inventory/instant.h"

namespace kept::server {

// Thread-safe.
class Clock {
 public:
  virtual ~Clock() = default;
  virtual inventory::Instant now() const = 0;
};

class SystemClock final : public Clock {
 public:
  inventory::Instant now() const override;
};

// Stands still until told otherwise: for tests and simulation.
class ManualClock final : public Clock {
 public:
  explicit ManualClock(inventory::Instant start) : at_(start) {}
  inventory::Instant now() const override { return at_.load(); }
  void set(inventory::Instant at) { at_.store(at); }
  void advance(inventory::Millis by) { at_.store(at_.load() + by); }

 private:
  std::atomic<inventory::Instant> at_;
};

// For timeouts and rates: never jumps, means nothing to people. Nanoseconds from an unknown start.
inline std::int64_t steady_nanos() {
  return std::chrono::steady_clock::now().time_since_epoch().count();
}

}  // namespace kept::server
