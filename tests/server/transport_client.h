// A client for the transport's tests: plain sockets and hand-made frames, so that it can also say
// what no library would. Every wait has a deadline; past it a function throws std::runtime_error.
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

#include "server/metrics.h"
#include "server/transport.h"

namespace kept::server::testing {

inline constexpr std::chrono::milliseconds patience{10'000};

// True as soon as the condition holds; false past the deadline.
bool eventually(const std::function<bool()>& condition,
                std::chrono::milliseconds within = patience);

class Client {
 public:
  explicit Client(std::uint16_t port, int receive_buffer = 0);
  ~Client();
  Client(Client&& other) noexcept;
  Client(const Client&) = delete;

  void write(std::string_view bytes);
  std::string read_some();  // empty at the end of the stream
  std::string read_exactly(std::size_t bytes);
  std::string read_to_end();
  bool closed_by_peer();  // reads until it is

  struct Answer {
    int status = 0;
    std::string head;
    std::string body;
    bool has(std::string_view header_line) const { return head.find(header_line) != head.npos; }
  };
  Answer read_answer(bool to_head = false);
  Answer get(const std::string& target, const std::string& headers = "");

  // Asks for the upgrade; the answer's status is 101 when it was granted.
  Answer upgrade(const std::string& path, const std::string& headers = "");

  struct Received {
    int opcode = 0;  // 1 text, 8 close, 9 ping, 10 pong; 0 when the stream ended
    std::string payload;
    int close_code() const;
  };
  void send_frame(int opcode, std::string_view payload, bool last = true);
  void send_text(std::string_view text) { send_frame(1, text); }
  Received receive();
  // Skips text frames; the close frame's code, or -1 when the stream ended without one.
  int receive_close();
  int handle() const { return fd_; }

 private:
  void fill(std::size_t bytes);

  int fd_ = -1;
  std::string buffer_;
};

// Answers every text with itself; remembers what happened. Fields are for the test's thread once
// the matching count has been seen.
class EchoHandler : public SocketHandler {
 public:
  std::optional<HttpResponse> on_open(const SocketPtr& socket, const HttpRequest& up) override;
  void on_text(const SocketPtr& socket, std::string_view text) override;
  void on_too_many(const SocketPtr& socket, std::string_view) override;
  void on_close(const SocketPtr&) override { ++closed; }
  Frame closing_frame(Closing why) override;

  SocketPtr newest();

  std::atomic<int> opened{0};
  std::atomic<int> closed{0};
  std::atomic<int> texts{0};
  std::atomic<bool> silent{false};

 private:
  std::mutex guard_;
  SocketPtr newest_;
};

// A transport on a free port of the loopback with /ws and a few HTTP addresses: /hello, /late (an
// answer from another thread), /never (dropped), /throws, /big (a route with a larger body), and
// whatever else is 404.
struct TestServer {
  explicit TestServer(const std::function<void(TransportSettings&)>& adjust = {});

  EchoHandler echo;
  Metrics metrics;
  std::atomic<bool> ready{true};
  std::unique_ptr<Transport> transport;
  std::uint16_t port = 0;

  Client websocket(int receive_buffer = 0);  // connected and upgraded
};

}  // namespace kept::server::testing
