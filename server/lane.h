// One I/O thread with its context, its live connections and its inbox of frames from elsewhere.
//
// A lane outlives its connections (each holds a LanePtr), so that a socket kept by the application
// past the transport's end still has its context. Functions are for the lane's own thread unless
// they say otherwise.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <set>
#include <thread>
#include <vector>

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>

#include "server/connection.h"
#include "server/stream.h"

namespace kept::server {

class WebSocket;
class Lane;
using LanePtr = std::shared_ptr<Lane>;

struct CloseOrder {
  std::uint16_t code = 1000;
  std::string reason;
  Frame last;
  bool slow_reader = false;  // forget what is queued; the handler says the last words
};

// A frame for a socket, or the order to close it.
struct Item {
  std::shared_ptr<WebSocket> socket;
  Frame frame;
  std::unique_ptr<CloseOrder> close;
};

class Lane : public std::enable_shared_from_this<Lane> {
 public:
  using YoungList = std::list<std::pair<std::int64_t, WebSocket*>>;  // deadline, oldest first

  explicit Lane(std::shared_ptr<Shared> shared);

  asio::io_context& context() { return context_; }
  Shared& shared() { return *shared_; }

  // Any thread.
  void start();
  void push(Item item);
  void push_all(std::vector<Item> items);
  void begin_drain(std::chrono::milliseconds over);
  void stop();  // cuts every connection, lets their handlers run, joins
  void run_after(std::chrono::milliseconds delay, std::function<void()> task);
  // Nothing posted from here on would run, and what it holds would never be let go.
  bool over() const { return over_.load(); }

  bool stopping() const { return stopping_; }
  void add(Connection& connection);
  void remove(Connection& connection);
  YoungList::iterator watch_first_frame(WebSocket& socket);
  void forget_first_frame(YoungList::iterator place) { young_.erase(place); }

  // Runs a handler of the application; frames that it sends leave together after it.
  template <typename Call>
  void handle(Call&& call) {
    ++depth_;
    call();
    if (--depth_ == 0) flush();
  }

 private:
  bool here() const;
  bool needs_wake();
  void flush();
  void tick_young();
  void tick_drain();
  void run();

  std::shared_ptr<Shared> shared_;
  asio::io_context context_;
  asio::executor_work_guard<Executor> work_;
  std::thread thread_;

  std::mutex inbox_guard_;
  std::vector<Item> inbox_;
  bool scheduled_ = false;  // a flush is on its way; under inbox_guard_
  std::vector<Item> batch_;
  int depth_ = 0;  // of handle() and flush(); their frames need no wake-up

  std::vector<Connection*> live_;
  YoungList young_;
  Timer young_timer_;
  bool young_ticking_ = false;

  std::vector<std::weak_ptr<WebSocket>> to_drain_;
  std::size_t drained_ = 0;
  std::int64_t drain_start_ = 0;
  std::int64_t drain_length_ = 0;
  Timer drain_timer_;
  std::set<std::shared_ptr<Timer>> later_;  // of run_after
  bool stopping_ = false;
  std::atomic<bool> over_{false};
};

}  // namespace kept::server
