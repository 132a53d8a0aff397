// What the parts of the transport share. Internal to it: nobody else includes this.
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "server/address_limits.h"
#include "server/metrics.h"
#include "server/transport.h"

namespace kept::server {

struct TransportMetrics {
  explicit TransportMetrics(Metrics& metrics);

  Gauge& connections;
  Gauge& sockets;
  Counter& turned_away;
  Counter& requests;
  Counter& client_errors;
  Counter& server_errors;
  Histogram& request_time;
  Counter& messages_in;
  Counter& messages_out;
  Counter& messages_refused;
  Counter& slow_readers;
};

// One for a transport; outlives every connection, each of which holds it through its lane.
struct Shared {
  Shared(TransportSettings given, HttpHandler handler, std::vector<SocketRoute> routes,
         Metrics* registry);

  // False for an address that no limit counts.
  bool counts(std::string_view address) const {
    return settings.limit_loopback || !is_loopback(address);
  }

  const TransportSettings settings;
  const HttpHandler http;
  const std::vector<SocketRoute> sockets;
  Metrics own_metrics;  // counted into when the caller has no registry
  TransportMetrics metrics;
  AddressLimits addresses;

  std::atomic<std::size_t> connections{0};
  std::atomic<std::size_t> open_sockets{0};
  std::atomic<std::size_t> turned_away{0};
  std::atomic<bool> draining{false};

  std::mutex idle_guard;
  std::condition_variable idle;  // notified when `connections` falls to zero
};

// A connection's share of the limits, given back when it ends. Moves from the HTTP connection to
// the WebSocket that it becomes.
class Admission {
 public:
  Admission() = default;
  Admission(Shared& shared, AddressLimits::Place place);
  Admission(Admission&& other) noexcept
      : shared_(std::exchange(other.shared_, nullptr)), place_(std::move(other.place_)) {}
  Admission& operator=(Admission&& other) noexcept {
    std::swap(shared_, other.shared_);
    std::swap(place_, other.place_);
    return *this;
  }
  ~Admission();

  AddressLimits::Place& place() { return place_; }

 private:
  Shared* shared_ = nullptr;
  AddressLimits::Place place_;
};

// A live connection as its lane sees it. All calls on the lane.
class Connection {
 public:
  virtual ~Connection() = default;
  virtual bool is_socket() const = 0;
  virtual void drain() = 0;  // end soon: finish what is under way, then close
  virtual void cut() = 0;    // end now

  std::size_t slot = 0;  // the lane's: position in its list
};

}  // namespace kept::server
