#include "server/pulse.h"

#include <chrono>
#include <memory>
#include <vector>

#include "inventory/ledger.h"
#include "server/frame.h"

namespace kept::server {

using namespace inventory;

namespace {

constexpr std::chrono::milliseconds beat_length{200};
constexpr int beats_a_sweep = 5;
// Sessions last for hours, and dropping those that have run out writes to the disk.
constexpr int beats_a_session_sweep = 1500;
constexpr std::size_t swept_at_once_max = 200;

}  // namespace

void Pulse::start() {
  thread_ = std::thread([this] { beat(); });
}

void Pulse::stop() {
  {
    const std::lock_guard lock(guard_);
    stopping_ = true;
  }
  ending_.notify_one();
  if (thread_.joinable()) thread_.join();
}

void Pulse::beat() {
  std::unique_lock lock(guard_);
  for (int beats = 1; !ending_.wait_for(lock, beat_length, [this] { return stopping_; }); ++beats) {
    lock.unlock();
    tell_staff();
    if (beats % beats_a_sweep == 0) sweep();
    if (beats % beats_a_session_sweep == 0) sweep_sessions();
    lock.lock();
  }
}

void Pulse::tell_staff() {
  std::vector<Outgoing> out;
  for (const auto& change : hub_.take_changes()) {
    const auto frame = make_frame(changed_frame(change.topics, change.entry));
    for (const auto& socket : change.sockets) out.push_back({socket, frame});
  }
  Transport::post(std::move(out));
}

void Pulse::sweep() {
  const auto swept = std::make_shared<std::vector<RooftopId>>();
  const auto run = [swept](Transaction& tx) {
    swept->clear();
    for (const auto id : tx.holds_lapsed(tx.now(), swept_at_once_max)) {
      swept->push_back(tx.hold(id)->rooftop);
    }
    if (!swept->empty()) Ledger(tx, {}).expire_holds(swept_at_once_max);
  };
  const auto done = [this, swept](std::vector<Outgoing>&) {
    for (const auto rooftop : *swept) hub_.changed(rooftop, topic_vehicles, 0);
  };
  writer_.submit(make_job(run, done, [](JobFailure, std::vector<Outgoing>&) {}));
}

void Pulse::sweep_sessions() {
  const auto run = [](Transaction& tx) { Ledger(tx, {}).expire_sessions(); };
  writer_.submit(make_job(
      run, [](std::vector<Outgoing>&) {}, [](JobFailure, std::vector<Outgoing>&) {}));
}

}  // namespace kept::server
