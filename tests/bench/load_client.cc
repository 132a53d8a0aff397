#include "tests/bench/load_client.h"

#include <cstdio>
#include <deque>
#include <vector>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/websocket.hpp>

namespace kept::bench {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace websocket = beast::websocket;
using asio::ip::tcp;
using Executor = asio::io_context::executor_type;
using Socket = asio::basic_stream_socket<tcp, Executor>;
using Error = boost::system::error_code;
using Steady = std::chrono::steady_clock;

class Visitor;

// What all visitors share; one thread.
struct Run {
  explicit Run(const LoadPlan& given) : plan(given) {}

  const LoadPlan& plan;
  asio::io_context context{1};
  asio::steady_timer timer{context};
  LoadResult result;
  Steady::time_point from{};
  Steady::time_point until = Steady::time_point::max();
  int started = 0;
  int silent = 0;
  bool going = false;
  std::deque<Visitor*> free;           // open rate: waiting for a message, longest first
  std::deque<Steady::time_point> due;  // open rate: waiting for a visitor
  Steady::time_point next_due{};
  std::vector<std::shared_ptr<Visitor>> visitors;

  void count_bytes(std::size_t size) {
    const auto now = Steady::now();
    if (going && now >= from && now < until) result.bytes += static_cast<std::int64_t>(size);
  }
  void connect_next();
  void ready(Visitor& visitor);
  void begin();
  void make_due();
  void give_out();
  void answered(Visitor& visitor, Steady::time_point due_at);
  void fell_silent();
  void finish();
};

class Visitor : public std::enable_shared_from_this<Visitor> {
 public:
  Visitor(Run& run, int number)
      : run_(run), talk_(run.plan.talk(number)), wire_(run.context.get_executor()) {}

  void connect() {
    const tcp::endpoint server(asio::ip::address_v4::loopback(), run_.plan.port);
    wire_.next_layer().async_connect(server, [self = shared_from_this(), this](Error error) {
      if (error) return broken();
      wire_.next_layer().set_option(tcp::no_delay(true));
      wire_.auto_fragment(false);
      wire_.async_handshake("127.0.0.1", run_.plan.path, [self, this](Error failed) {
        if (failed) return broken();
        opened();
      });
    });
  }

  void send(Steady::time_point due_at) {
    auto text = talk_->next();
    if (text.empty()) return run_.fell_silent();
    due_at_ = due_at;
    in_flight_ = true;
    write(std::move(text));
  }

  void close() {
    Error ignored;
    wire_.next_layer().close(ignored);
  }

 private:
  void opened() {
    std::string opening = talk_->opening();
    is_ready_ = opening.empty();
    if (!is_ready_) write(std::move(opening));
    read();
    if (is_ready_) run_.ready(*this);
  }

  void write(std::string text) {
    out_ = std::move(text);
    run_.count_bytes(out_.size());
    wire_.async_write(asio::buffer(out_), [self = shared_from_this(), this](Error error, auto) {
      if (error) broken();
    });
  }

  void read() {
    wire_.async_read(in_, [self = shared_from_this(), this](Error error, std::size_t) {
      if (error) return broken();
      take({static_cast<const char*>(in_.data().data()), in_.size()});
      in_.consume(in_.size());
      read();
    });
  }

  void take(std::string_view frame) {
    run_.count_bytes(frame.size());
    if (!is_ready_) {
      is_ready_ = talk_->ready(frame);
      if (is_ready_) run_.ready(*this);
    } else if (in_flight_ && talk_->answered(frame)) {
      in_flight_ = false;
      run_.answered(*this, due_at_);
    }
  }

  void broken() {
    if (std::exchange(is_broken_, true) || Steady::now() >= run_.until) return;
    ++run_.result.broken;
    if (!is_ready_) run_.ready(*this);
  }

  Run& run_;
  std::unique_ptr<Talk> talk_;
  websocket::stream<Socket, false> wire_;
  beast::flat_buffer in_;
  std::string out_;
  Steady::time_point due_at_{};
  bool is_ready_ = false;
  bool is_broken_ = false;
  bool in_flight_ = false;
};

// One after the other, so that no backlog of the listener decides the result.
void Run::connect_next() {
  if (started == plan.connections) return begin();
  visitors.push_back(std::make_shared<Visitor>(*this, started++));
  visitors.back()->connect();
}

void Run::ready(Visitor& visitor) {
  ++result.connected;
  free.push_back(&visitor);
  connect_next();
}

void Run::begin() {
  if (plan.when_connected) plan.when_connected();
  going = true;
  from = Steady::now() + plan.warm_up;
  until = from + plan.measured;
  next_due = Steady::now();
  if (plan.rate > 0) return make_due();
  for (Visitor* visitor : std::exchange(free, {})) visitor->send(Steady::now());
  timer.expires_at(until);
  timer.async_wait([this](Error) { finish(); });
}

void Run::make_due() {
  const auto now = Steady::now();
  if (now >= until) return finish();
  const auto interval =
      std::chrono::duration_cast<Steady::duration>(std::chrono::duration<double>(1.0 / plan.rate));
  for (; next_due <= now; next_due += interval) due.push_back(next_due);
  give_out();
  timer.expires_at(std::max(next_due, now + std::chrono::microseconds{200}));
  timer.async_wait([this](Error) { make_due(); });
}

void Run::give_out() {
  while (!due.empty() && !free.empty()) {
    Visitor* visitor = free.front();
    free.pop_front();
    const auto due_at = due.front();
    due.pop_front();
    visitor->send(due_at);
  }
}

void Run::answered(Visitor& visitor, Steady::time_point due_at) {
  const auto now = Steady::now();
  if (now >= from && now < until) result.latencies.add((now - due_at).count());
  if (plan.rate <= 0) return visitor.send(now);
  free.push_back(&visitor);
  give_out();
}

void Run::fell_silent() {
  if (++silent == plan.connections) finish();
}

void Run::finish() {
  if (plan.when_finished) plan.when_finished();
  result.seconds = std::chrono::duration<double>(plan.measured).count();
  result.overdue = static_cast<std::int64_t>(due.size());
  for (const auto& visitor : visitors) visitor->close();
  context.stop();
}

}  // namespace

std::string LoadResult::json() {
  char text[400];
  std::snprintf(text, sizeof text,
                "{\"connections\": %d, \"messages\": %zu, \"seconds\": %.3f, \"per_second\": %.1f, "
                "\"p50_us\": %.1f, \"p90_us\": %.1f, \"p99_us\": %.1f, \"p999_us\": %.1f, "
                "\"max_us\": %.1f, \"bytes_each\": %.0f, \"broken\": %lld, \"overdue\": %lld}",
                connected, latencies.count(), seconds, per_second(), latencies.percentile(0.5),
                latencies.percentile(0.9), latencies.percentile(0.99), latencies.percentile(0.999),
                latencies.percentile(1.0), bytes_each(), static_cast<long long>(broken),
                static_cast<long long>(overdue));
  return text;
}

LoadResult run_load(const LoadPlan& plan) {
  Run run(plan);
  run.connect_next();
  run.context.run();
  return std::move(run.result);
}

}  // namespace kept::bench
