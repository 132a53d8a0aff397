// A load generator: many WebSocket connections on one thread, one message in flight on each.
//
// Closed loop (rate 0): each connection sends its next message as soon as it is answered. Open
// rate: messages fall due at even intervals and go to a free connection; the latency counts from
// when a message was due, so that a stall is not hidden by the load that it holds back.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "tests/bench/latencies.h"

namespace kept::bench {

// One visitor's side of the talk.
class Talk {
 public:
  virtual ~Talk() = default;
  virtual std::string opening() { return {}; }  // sent once connected; empty: nothing, and ready
  virtual bool ready(std::string_view) { return true; }  // after this answer to the opening
  virtual std::string next() = 0;                        // empty: this one says no more
  virtual bool answered(std::string_view frame) = 0;     // this frame completes the answer
};

struct LoadPlan {
  std::uint16_t port = 0;
  std::string path = "/ws";
  int connections = 500;
  double rate = 0;  // messages a second over all; 0: closed loop
  std::chrono::milliseconds warm_up{1'000};
  std::chrono::milliseconds measured{5'000};
  std::function<std::unique_ptr<Talk>(int number)> talk;
  std::function<void()> when_connected;  // all are ready
  // Before the connections are closed: the time is up, or in a closed loop all have said their
  // last.
  std::function<void()> when_finished;
};

struct LoadResult {
  Latencies latencies;
  double seconds = 0;
  int connected = 0;
  std::int64_t broken = 0;   // connections that ended early
  std::int64_t overdue = 0;  // open rate: due and never sent when the time was up
  std::int64_t bytes = 0;    // of the frames both ways while measured

  // Of one message and its answer together.
  double bytes_each() const {
    return latencies.count() == 0
               ? 0
               : static_cast<double>(bytes) / static_cast<double>(latencies.count());
  }
  double per_second() const { return static_cast<double>(latencies.count()) / seconds; }
  std::string json();
};

LoadResult run_load(const LoadPlan& plan);

}  // namespace kept::bench
