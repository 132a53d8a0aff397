// HTTP and WebSocket on one port, in plain terms: no Beast or Asio type passes through here.
//
// Threads. The transport owns its I/O threads ("lanes"); a connection lives on one lane for life.
// Handlers are called on that lane, never twice at once for one connection, and must not block.
// Everything on Socket, post(), and the `Respond` of a request may be called from any thread.
//
// Order. Frames sent to one socket by one thread arrive in the order sent; a frame whose send
// happened before another's, whatever the threads, arrives before it.
//
// Failure. start() throws std::system_error (port taken, unreadable certificate). Afterwards
// nothing throws: a connection that breaks is closed and its handler told once through on_close.
// An exception that leaves a handler answers 500, or closes its WebSocket with 1011.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "server/limits.h"
#include "server/trusted_proxies.h"

namespace kept::server {

class Metrics;

using Frame = std::shared_ptr<const std::string>;

inline Frame make_frame(std::string text) {
  return std::make_shared<const std::string>(std::move(text));
}

struct HttpRequest {
  std::string method;  // GET, POST, …; a HEAD arrives as GET with `head` set
  bool head = false;
  std::string path;   // decoded; begins with '/', holds no "." or ".." segment and no control
  std::string query;  // raw, without '?'; see target.h
  std::string cookie;
  std::string authorization;
  std::string origin;
  std::string host;
  std::string x_kept;
  std::string content_type;
  std::string if_none_match;
  std::string accept;
  std::string body;
  std::string remote_address;  // the visitor's; personal data: not for logs; address_tag() in log.h
  bool tls = false;
};

struct HttpResponse {
  int status = 200;
  std::string content_type = "application/json; charset=utf-8";
  std::string body;
  Frame shared_body;  // when set, sent instead of `body`, without a copy
  std::vector<std::pair<std::string, std::string>> headers;
};

// {"code": …, "text": …} with the status: the form of every error on the HTTP side.
HttpResponse json_error(int status, std::string_view code, std::string_view text);

// Called once; later calls do nothing. Dropped without a call, the request is answered 500.
using Respond = std::function<void(HttpResponse)>;
using HttpHandler = std::function<void(HttpRequest, Respond)>;

enum class Closing { drain, slow_reader, idle, too_many_messages };

// One WebSocket. Lives as long as someone holds it; after on_close, sending does nothing.
class Socket : public std::enable_shared_from_this<Socket> {
 public:
  virtual ~Socket() = default;
  Socket() = default;
  Socket(const Socket&) = delete;
  Socket& operator=(const Socket&) = delete;

  // Queues a text frame. Past limits::socket_queue_* the socket is closed as a slow reader.
  virtual void send(Frame frame) = 0;

  // What is queued goes out first, then `last` if given, then the close frame. A peer that does
  // not take it within limits::close_grace is cut off. on_close follows.
  virtual void close(std::uint16_t code, std::string_view reason, Frame last = nullptr) = 0;

  // Takes one of the messages that the peer's address may send, for work caused without one. False
  // when none is left. On this socket's lane.
  virtual bool take_message() { return true; }

  virtual const std::string& remote_address() const = 0;
  virtual std::size_t queued_bytes() const = 0;  // accepted by send, not yet by the kernel

  // The application's own; touched only on this socket's lane (in its handler's calls).
  std::shared_ptr<void> state;
};

using SocketPtr = std::shared_ptr<Socket>;

class SocketHandler {
 public:
  virtual ~SocketHandler() = default;

  // The upgrade request, before it is accepted; its body is empty. A response refuses it, and no
  // other call follows for this socket. Frames sent here go out once the handshake is done.
  virtual std::optional<HttpResponse> on_open(const SocketPtr& socket,
                                              const HttpRequest& upgrade) = 0;

  // One whole text message, valid UTF-8, at most limits::frame_bytes.
  virtual void on_text(const SocketPtr& socket, std::string_view text) = 0;

  // Instead of on_text, for a message beyond the rate of its connection or address. A peer that
  // keeps on is closed with 1008 by the transport.
  virtual void on_too_many(const SocketPtr& socket, std::string_view text) = 0;

  // Everything queued went to the kernel: room for the next page of a long history.
  virtual void on_sent(const SocketPtr&) {}

  // Once for every socket that on_open accepted. Drop what refers to it.
  virtual void on_close(const SocketPtr& socket) = 0;

  // The frame that tells the peer why; null sends the bare close.
  virtual Frame closing_frame(Closing) { return nullptr; }
};

struct SocketRoute {
  std::string path;
  SocketHandler* handler;  // outlives the transport
};

struct Outgoing {
  SocketPtr socket;
  Frame frame;
};

struct TransportSettings {
  std::string address = "127.0.0.1";
  std::uint16_t port = 0;  // 0: any free one; see Transport::port
  std::string tls_cert;    // PEM files; both or neither
  std::string tls_key;
  int threads = 1;

  std::size_t connections_max = limits::connections_max;
  std::size_t connections_per_address_max = limits::connections_per_address_max;
  Rate accepts_per_address = limits::accepts_per_address;
  Rate requests_per_address = limits::requests_per_address;
  Rate messages_per_address = limits::messages_per_address;
  Rate messages_per_connection = limits::messages_per_connection;
  std::chrono::milliseconds first_frame_timeout = limits::first_frame_timeout;
  std::chrono::milliseconds request_timeout = limits::request_timeout;
  std::chrono::milliseconds keep_alive_timeout = limits::keep_alive_timeout;
  std::chrono::milliseconds response_timeout = limits::response_timeout;
  std::chrono::milliseconds close_grace = limits::close_grace;

  // Without it loopback peers (bench, tests, a proxy on this machine) are not limited per address.
  bool limit_loopback = true;

  // From these the limits per address are those of the visitors they speak for, each request's own.
  TrustedProxies trusted_proxies;

  // The largest body of a route; unset, or no value: limits::body_bytes.
  std::function<std::optional<std::size_t>(std::string_view method, std::string_view path)>
      body_limit;
  // False refuses a WebSocket upgrade with 403 before its handler sees it.
  std::function<bool(const HttpRequest& upgrade)> origin_allowed;
  // Paths that pages of other origins may load (the widget's script).
  std::vector<std::string> cross_origin_paths;
};

class Transport {
 public:
  // `metrics` may be null. Handlers and metrics outlive the transport.
  Transport(TransportSettings settings, HttpHandler http, std::vector<SocketRoute> sockets,
            Metrics* metrics = nullptr);
  ~Transport();  // stops
  Transport(const Transport&) = delete;
  Transport& operator=(const Transport&) = delete;

  void start();
  std::uint16_t port() const;

  // Many frames for many sockets: at most one wake-up of each lane.
  static void post(std::vector<Outgoing> frames);

  // Runs `task` on a lane after `delay`; dropped if the transport stops before.
  void run_after(std::chrono::milliseconds delay, std::function<void()> task);

  // New WebSockets are refused with 503, live ones get closing_frame(drain) and 1012 spread evenly
  // over `over`. HTTP is answered meanwhile (so that /readyz can say 503) with Connection: close;
  // at the end of `over` the listener is closed. Returns at once.
  void begin_drain(std::chrono::milliseconds over);
  bool draining() const;
  bool wait_drained(std::chrono::milliseconds at_most);  // true when no connection is left

  void stop();  // cuts what is left and joins the threads; safe to repeat

  std::size_t open_sockets() const;
  std::size_t open_connections() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace kept::server
