#include "server/http_connection.h"

#include <algorithm>
#include <exception>
#include <type_traits>

#include <boost/asio/post.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/serializer.hpp>
#include <boost/beast/http/write.hpp>
#include <boost/beast/websocket/rfc6455.hpp>

#include "server/clock.h"
#include "server/http_message.h"
#include "server/log.h"
#include "server/websocket_connection.h"

namespace kept::server {
namespace {

namespace beast = boost::beast;
using std::chrono::milliseconds;

constexpr milliseconds linger_max{2'000};
constexpr std::size_t linger_bytes_max = 2 * limits::body_bytes;

template <typename Stream>
class HttpConnection final : public Connection,
                             public std::enable_shared_from_this<HttpConnection<Stream>> {
 public:
  HttpConnection(LanePtr lane, Admission admission, Stream stream, std::string address)
      : lane_(std::move(lane)),
        admission_(std::move(admission)),
        stream_(std::move(stream)),
        address_(std::move(address)),
        proxied_(settings().trusted_proxies.trust(address_)),
        timer_(lane_->context().get_executor()) {
    lane_->add(*this);
  }
  ~HttpConnection() override { leave(); }

  void refuse_with(std::optional<HttpResponse> verdict) { verdict_ = std::move(verdict); }

  void start() {
    if constexpr (std::is_same_v<Stream, TlsStream>) {
      arm(settings().request_timeout);
      stream_.async_handshake(asio::ssl::stream_base::server,
                              [keep = self(), this](ErrorCode error) {
                                if (error) return cut();
                                read(settings().request_timeout);
                              });
    } else {
      read(settings().request_timeout);
    }
  }

  bool is_socket() const override { return false; }

  void drain() override {
    if (state_ == State::waiting) cut();
  }

  void cut() override {
    ErrorCode ignored;
    state_ = State::over;
    timer_.cancel();
    tcp_of(stream_).close(ignored);
    leave();
  }

 private:
  enum class State { waiting, reading, answering, over };

  // Answers a request from any thread; a handler that lets it go unanswered has failed.
  struct Reply {
    explicit Reply(std::shared_ptr<HttpConnection> to) : connection(std::move(to)) {}
    ~Reply() {
      if (!used.load()) give(json_error(500, "internal_error", "Something failed on our side."));
    }
    Reply(const Reply&) = delete;
    Reply& operator=(const Reply&) = delete;

    void give(HttpResponse response) {
      if (used.exchange(true)) return;
      if (connection->lane_->over()) return;
      auto& context = connection->lane_->context();
      const auto number = connection->requests_;
      asio::post(context, [to = connection, number, answer = std::move(response)]() mutable {
        const bool awaited = to->state_ == State::answering && !to->answer_;
        if (awaited && to->requests_ == number) to->answer(std::move(answer));
      });
    }

    std::shared_ptr<HttpConnection> connection;
    std::atomic<bool> used{false};
  };

  std::shared_ptr<HttpConnection> self() { return this->shared_from_this(); }
  Shared& shared() { return lane_->shared(); }
  const TransportSettings& settings() { return lane_->shared().settings; }

  // What is left may be held for long by a request's `Respond`, even past the transport's end.
  void leave() {
    if (std::exchange(left_, true)) return;
    lane_->remove(*this);
    admission_ = Admission();
  }

  void arm(milliseconds limit) {
    timer_.expires_after(limit);
    timer_.async_wait([weak = this->weak_from_this()](ErrorCode error) {
      const auto connection = weak.lock();
      if (!error && connection) connection->time_is_up();
    });
  }

  void time_is_up() {
    if (timer_.expiry() > std::chrono::steady_clock::now()) return;  // re-armed meanwhile
    if (state_ == State::answering && !answer_) {
      last_ = true;
      return answer(json_error(503, "no_answer", "This took too long. Please try again."));
    }
    const bool told = state_ == State::reading || (parser_ && parser_->got_some());
    if (!told || state_ == State::over || answer_) return cut();
    late_ = true;
    ErrorCode ignored;
    tcp_of(stream_).cancel(ignored);  // the read under way ends and says so
  }

  void read(milliseconds limit) {
    state_ = State::waiting;
    late_ = false;
    answer_.reset();
    parser_.emplace();
    parser_->header_limit(limits::header_bytes);
    parser_->body_limit(boost::none);  // set once the route is known
    arm(limit);
    http::async_read_header(stream_, buffer_, *parser_,
                            [keep = self(), this](ErrorCode error, std::size_t) {
                              error ? cannot_read(error) : header_read();
                            });
  }

  void cannot_read(ErrorCode error) {
    auto said = late_ ? std::optional(json_error(408, "too_slow", "The request took too long."))
                      : complaint(error);
    if (!said || state_ == State::over) return cut();
    begin_answering();
    last_ = true;
    answer(std::move(*said));
  }

  void header_read() {
    state_ = State::reading;
    const auto& header = parser_->get();
    if (header.target().size() > limits::target_bytes) {
      return refuse(json_error(414, "target_too_long", "The address is too long."));
    }
    const std::size_t limit = body_limit();
    const auto length = parser_->content_length();
    if (length && *length > limit) return cannot_read(make_error_code(http::error::body_limit));
    parser_->body_limit(limit);
    if (header.count(http::field::host) > 1) {
      return refuse(json_error(400, "two_hosts", "The request names two hosts."));
    }
    arm(settings().request_timeout);
    if (beast::iequals(header[http::field::expect], "100-continue")) return encourage();
    read_body();
  }

  std::size_t body_limit() {
    const auto& header = parser_->get();
    const auto target = header.target();
    const std::string_view path(target.data(), std::min(target.find('?'), target.size()));
    const std::string_view method(header.method_string().data(), header.method_string().size());
    std::optional<std::size_t> limit;
    if (settings().body_limit) limit = settings().body_limit(method, path);
    return limit.value_or(limits::body_bytes);
  }

  void encourage() {
    static constexpr std::string_view go_on = "HTTP/1.1 100 Continue\r\n\r\n";
    asio::async_write(
        stream_, asio::buffer(go_on),
        [keep = self(), this](ErrorCode error, std::size_t) { error ? cut() : read_body(); });
  }

  void read_body() {
    http::async_read(stream_, buffer_, *parser_,
                     [keep = self(), this](ErrorCode error, std::size_t) {
                       error ? cannot_read(error) : request_read();
                     });
  }

  void begin_answering() {
    state_ = State::answering;
    ++requests_;
    asked_at_ = steady_nanos();
    arm(settings().response_timeout);
  }

  void refuse(HttpResponse response) {
    begin_answering();
    last_ = true;
    answer(std::move(response));
  }

  void request_read() {
    BeastRequest request = parser_->release();
    begin_answering();
    head_ = request.method() == http::verb::head;
    last_ = !request.keep_alive() || requests_ >= limits::requests_per_connection ||
            shared().draining.load(std::memory_order_relaxed);
    if (verdict_) return refuse(std::move(*verdict_));
    constexpr bool tls = std::is_same_v<Stream, TlsStream>;
    Asker asker = asker_of(request, address_, tls, settings().trusted_proxies);
    if (!enter(asker) || !admission_.place().take_request(steady_nanos())) return slow_down();
    auto plain = plain_request(request, std::move(asker), head_);
    if (!plain) {
      return answer(json_error(400, "malformed_target", "The address asked for is malformed."));
    }
    path_ = plain->path;
    if (beast::websocket::is_upgrade(request)) return upgrade(*plain, std::move(request));
    pass_on(std::move(*plain));
  }

  // A proxy's connection carries the requests of many: each has its place while it is answered.
  bool enter(const Asker& asker) {
    if (!proxied_) return true;
    admission_.place() = AddressLimits::Place();
    if (!shared().counts(asker.address)) return true;
    admission_.place() = shared().addresses.visit(asker.address, steady_nanos());
    return static_cast<bool>(admission_.place());
  }

  void leave_place() { admission_.place() = AddressLimits::Place(); }

  void slow_down() {
    HttpResponse slower = json_error(429, "too_many_requests", "Too many requests. Wait a bit.");
    slower.headers.emplace_back("Retry-After", "2");
    answer(std::move(slower));
  }

  void pass_on(HttpRequest plain) {
    auto reply = std::make_shared<Reply>(self());
    const Respond respond = [reply](HttpResponse response) { reply->give(std::move(response)); };
    try {
      lane_->handle([&] { shared().http(std::move(plain), respond); });
    } catch (const std::exception& error) {
      log::error("http_handler_failed", {{"what", error.what()}});
      reply->give(json_error(500, "internal_error", "Something failed on our side."));
    }
  }

  void upgrade(const HttpRequest& plain, BeastRequest request) {
    const auto& routes = shared().sockets;
    const auto route = std::find_if(routes.begin(), routes.end(),
                                    [&](const SocketRoute& one) { return one.path == plain.path; });
    if (route == routes.end()) {
      return answer(json_error(404, "not_found", "There is no WebSocket at this address."));
    }
    if (shared().draining.load()) {
      HttpResponse later = json_error(503, "draining", "This server is restarting. Connect again.");
      later.headers.emplace_back("Retry-After", "2");
      return answer(std::move(later));
    }
    if (settings().origin_allowed && !settings().origin_allowed(plain)) {
      log::warn("foreign_origin_refused", {{"address", log::address_tag(plain.remote_address)}});
      return answer(json_error(403, "foreign_origin", "This page may not connect here."));
    }
    if (proxied_ && !admission_.place().take_accept(steady_nanos())) return slow_down();
    if (buffer_.size() > 0) {
      return answer(json_error(400, "too_early", "Frames came before the upgrade was answered."));
    }
    hand_over(*route->handler, plain, std::move(request));
  }

  void hand_over(SocketHandler& handler, const HttpRequest& plain, BeastRequest request) {
    const auto socket = make_websocket<Stream>(lane_, handler, plain.remote_address);
    std::optional<HttpResponse> refusal;
    lane_->handle([&] {
      try {
        refusal = handler.on_open(socket, plain);
      } catch (const std::exception& error) {
        log::error("socket_handler_failed", {{"what", error.what()}});
        refusal = json_error(500, "internal_error", "Something failed on our side.");
      }
      if (!refusal) socket->admit(std::move(admission_));
    });
    if (refusal) return answer(std::move(*refusal));
    state_ = State::over;
    timer_.cancel();
    leave();
    accept_websocket<Stream>(*socket, std::move(stream_), std::move(request));
  }

  void answer(HttpResponse response) {
    const auto& open_paths = settings().cross_origin_paths;
    const bool cross = std::find(open_paths.begin(), open_paths.end(), path_) != open_paths.end();
    if (shared().draining.load(std::memory_order_relaxed)) last_ = true;
    body_ = response.shared_body ? std::move(response.shared_body)
                                 : make_frame(std::move(response.body));
    count(response.status);
    answer_ = std::make_unique<Answer>(beast_response(response, body_, !last_, head_, cross));
    arm(limits::response_write_timeout);
    http::async_write(
        stream_, answer_->serializer,
        [keep = self(), this](ErrorCode error, std::size_t) { error ? cut() : answered(); });
  }

  void count(int status) {
    TransportMetrics& metrics = shared().metrics;
    metrics.requests.add();
    if (status >= 500) metrics.server_errors.add();
    if (status >= 400 && status < 500) metrics.client_errors.add();
    metrics.request_time.observe(std::chrono::nanoseconds(steady_nanos() - asked_at_));
  }

  void answered() {
    if (state_ == State::over) return;
    body_.reset();
    path_.clear();
    if (proxied_) leave_place();
    if (!last_) return read(settings().keep_alive_timeout);
    arm(linger_max);
    if constexpr (std::is_same_v<Stream, TlsStream>) {
      stream_.async_shutdown([keep = self(), this](ErrorCode) { cut(); });
    } else {
      ErrorCode ignored;
      stream_.shutdown(TcpStream::shutdown_send, ignored);
      linger();
    }
  }

  // Reads on for a moment: closing with unread input would reset the connection and lose the
  // answer.
  void linger() {
    buffer_.clear();
    stream_.async_read_some(buffer_.prepare(4096),
                            [keep = self(), this](ErrorCode error, std::size_t bytes) {
                              lingered_ += bytes;
                              if (error || lingered_ > linger_bytes_max) return cut();
                              linger();
                            });
  }

  struct Answer {
    explicit Answer(BeastResponse made) : message(std::move(made)), serializer(message) {}
    BeastResponse message;
    http::response_serializer<http::span_body<const char>> serializer;
  };

  LanePtr lane_;
  Admission admission_;
  Stream stream_;
  const std::string address_;
  const bool proxied_;
  Timer timer_;
  beast::flat_buffer buffer_{2 * limits::header_bytes};
  std::optional<http::request_parser<http::string_body>> parser_;
  std::optional<HttpResponse> verdict_;
  std::unique_ptr<Answer> answer_;
  Frame body_;
  std::string path_;
  State state_ = State::waiting;
  std::int64_t asked_at_ = 0;
  std::size_t lingered_ = 0;
  int requests_ = 0;
  bool head_ = false;
  bool last_ = false;
  bool late_ = false;
  bool left_ = false;
};

}  // namespace

void serve_http(LanePtr lane, Admission admission, TcpStream stream, std::string address,
                std::optional<HttpResponse> verdict) {
  const auto connection = std::make_shared<HttpConnection<TcpStream>>(
      std::move(lane), std::move(admission), std::move(stream), std::move(address));
  connection->refuse_with(std::move(verdict));
  connection->start();
}

void serve_https(LanePtr lane, Admission admission, TlsStream stream, std::string address) {
  std::make_shared<HttpConnection<TlsStream>>(std::move(lane), std::move(admission),
                                              std::move(stream), std::move(address))
      ->start();
}

}  // namespace kept::server
