// From a signal to a clean end: main waits here, then has the transport drain and stop.
#pragma once

#include <chrono>
#include <optional>

namespace kept::server {

class Transport;

// Takes SIGINT, SIGTERM and SIGHUP away from their default actions for as long as it lives. Make
// it on the main thread before any other thread starts: threads inherit the mask. Not for two at
// once.
class Signals {
 public:
  Signals();
  ~Signals();
  Signals(const Signals&) = delete;
  Signals& operator=(const Signals&) = delete;

  int wait();  // the signal's number
  std::optional<int> wait_for(std::chrono::milliseconds at_most);
};

enum class DrainEnd { drained, window_passed, second_signal };

// Drains over `window` and stops. A second SIGINT or SIGTERM stops at once.
DrainEnd drain_and_stop(Transport& transport, Signals& signals, std::chrono::milliseconds window);

}  // namespace kept::server
