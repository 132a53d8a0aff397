#include "server/lane.h"

#include <algorithm>
#include <exception>

#include <boost/asio/post.hpp>

#include "server/clock.h"
#include "server/log.h"
#include "server/websocket.h"

namespace kept::server {
namespace {

thread_local const Lane* current_lane = nullptr;

constexpr std::chrono::milliseconds young_tick{250};
constexpr std::chrono::milliseconds drain_tick{10};
constexpr std::chrono::milliseconds last_handlers{500};

}  // namespace

Lane::Lane(std::shared_ptr<Shared> shared)
    : shared_(std::move(shared)),
      context_(1),
      work_(context_.get_executor()),
      young_timer_(context_.get_executor()),
      drain_timer_(context_.get_executor()) {}

bool Lane::here() const {
  return current_lane == this;
}

void Lane::start() {
  thread_ = std::thread([self = shared_from_this()] { self->run(); });
}

void Lane::run() {
  current_lane = this;
  for (bool done = false; !done;) {
    try {
      context_.run();
      done = true;
    } catch (const std::exception& error) {  // nothing of ours throws here; memory may
      log::error("lane_failed", {{"what", error.what()}});
    }
  }
  context_.restart();  // every connection has been cut: let their last handlers go
  context_.run_for(last_handlers);
  std::vector<Item> undelivered;
  const std::lock_guard lock(inbox_guard_);
  over_.store(true);
  undelivered.swap(inbox_);  // let go after the lock: what it holds may send once more
}

void Lane::stop() {
  if (!thread_.joinable()) return;
  asio::post(context_, [this] {
    stopping_ = true;
    while (!live_.empty()) {
      Connection* last = live_.back();
      last->cut();
      if (!live_.empty() && live_.back() == last) remove(*last);
    }
    for (const auto& timer : later_) timer->cancel();  // what they hold must be let go
    young_timer_.cancel();
    drain_timer_.cancel();
    work_.reset();
    context_.stop();
  });
  thread_.join();
}

void Lane::run_after(std::chrono::milliseconds delay, std::function<void()> task) {
  asio::post(context_, [this, delay, task = std::move(task)]() mutable {
    if (stopping_) return;
    auto timer = std::make_shared<Timer>(context_.get_executor(), delay);
    later_.insert(timer);
    timer->async_wait([this, timer, task = std::move(task)](ErrorCode error) {
      later_.erase(timer);
      if (!error && !stopping_) handle(task);
    });
  });
}

void Lane::push(Item item) {
  bool wake = false;
  {
    const std::lock_guard lock(inbox_guard_);
    if (over()) return;
    inbox_.push_back(std::move(item));
    wake = needs_wake();
  }
  if (wake) asio::post(context_, [this] { flush(); });
}

void Lane::push_all(std::vector<Item> items) {
  bool wake = false;
  {
    const std::lock_guard lock(inbox_guard_);
    if (over()) return;
    std::move(items.begin(), items.end(), std::back_inserter(inbox_));
    wake = needs_wake();
  }
  if (wake) asio::post(context_, [this] { flush(); });
}

// With inbox_guard_ held. Inside handle() or flush() the inbox is looked at before they end.
bool Lane::needs_wake() {
  if (scheduled_ || (here() && depth_ > 0)) return false;
  scheduled_ = true;
  return true;
}

// Frames are taken before any is written, so that those of one socket leave together.
void Lane::flush() {
  if (depth_ > 0) return;  // an outer flush goes on until the inbox is empty
  ++depth_;
  for (;;) {
    {
      const std::lock_guard lock(inbox_guard_);
      scheduled_ = false;
      if (inbox_.empty()) break;
      batch_.swap(inbox_);
    }
    for (Item& item : batch_) item.socket->take(item);
    for (const Item& item : batch_) item.socket->pump();
    batch_.clear();
  }
  --depth_;
}

void Lane::add(Connection& connection) {
  connection.slot = live_.size();
  live_.push_back(&connection);
}

void Lane::remove(Connection& connection) {
  if (connection.slot >= live_.size() || live_[connection.slot] != &connection) return;
  live_.back()->slot = connection.slot;
  live_[connection.slot] = live_.back();
  live_.pop_back();
}

Lane::YoungList::iterator Lane::watch_first_frame(WebSocket& socket) {
  using std::chrono::nanoseconds;
  const nanoseconds limit = shared_->settings.first_frame_timeout;
  const auto place = young_.insert(young_.end(), {steady_nanos() + limit.count(), &socket});
  if (!young_ticking_) tick_young();
  return place;
}

void Lane::tick_young() {
  const std::int64_t now = steady_nanos();
  while (!young_.empty() && young_.front().first <= now) {
    const auto socket = young_.front().second->self();
    young_.pop_front();
    socket->first_frame_missing();
  }
  young_ticking_ = !young_.empty() && !stopping_;
  if (!young_ticking_) return;
  young_timer_.expires_after(young_tick);
  young_timer_.async_wait([this](ErrorCode error) {
    if (!error) tick_young();
  });
}

void Lane::begin_drain(std::chrono::milliseconds over) {
  asio::post(context_, [this, over] {
    for (Connection* one : live_) {
      if (one->is_socket()) to_drain_.push_back(static_cast<WebSocket*>(one)->weak_self());
    }
    drain_start_ = steady_nanos();
    drain_length_ = std::max<std::int64_t>(1, std::chrono::nanoseconds(over).count());
    tick_drain();
  });
}

void Lane::tick_drain() {
  const std::int64_t passed = std::min(steady_nanos() - drain_start_, drain_length_);
  const double share = static_cast<double>(passed) / static_cast<double>(drain_length_);
  const auto due = static_cast<std::size_t>(share * static_cast<double>(to_drain_.size()));
  for (; drained_ < due; ++drained_) {
    if (const auto socket = to_drain_[drained_].lock()) socket->drain();
  }
  if (stopping_) return;
  if (passed == drain_length_) {  // the window is over: what is left are HTTP connections
    const std::vector<Connection*> left = live_;
    for (Connection* one : left) one->drain();
    return;
  }
  drain_timer_.expires_after(drain_tick);
  drain_timer_.async_wait([this](ErrorCode error) {
    if (!error) tick_drain();
  });
}

}  // namespace kept::server
