#include "tests/server/transport_client.h"

#include <array>
#include <cerrno>
#include <stdexcept>
#include <thread>
#include <utility>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace kept::server::testing {
namespace {

using Steady = std::chrono::steady_clock;

void await(int fd, short events) {
  pollfd one{fd, events, 0};
  const int ready = ::poll(&one, 1, static_cast<int>(patience.count()));
  if (ready <= 0) throw std::runtime_error("nothing came within the deadline");
}

}  // namespace

bool eventually(const std::function<bool()>& condition, std::chrono::milliseconds within) {
  const auto deadline = Steady::now() + within;
  while (!condition()) {
    if (Steady::now() > deadline) return false;
    std::this_thread::yield();
  }
  return true;
}

Client::Client(std::uint16_t port, int receive_buffer)
    : fd_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
  if (receive_buffer > 0) {
    ::setsockopt(fd_, SOL_SOCKET, SO_RCVBUF, &receive_buffer, sizeof receive_buffer);
  }
  sockaddr_in to{};
  to.sin_family = AF_INET;
  to.sin_port = htons(port);
  to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  if (::connect(fd_, reinterpret_cast<const sockaddr*>(&to), sizeof to) != 0) {
    const int error = errno;
    ::close(fd_);
    throw std::runtime_error("cannot connect: " + std::to_string(error));
  }
  const int on = 1;
  ::setsockopt(fd_, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

Client::Client(Client&& other) noexcept
    : fd_(std::exchange(other.fd_, -1)), buffer_(std::move(other.buffer_)) {}

Client::~Client() {
  if (fd_ >= 0) ::close(fd_);
}

void Client::write(std::string_view bytes) {
  while (!bytes.empty()) {
    await(fd_, POLLOUT);
    const auto sent = ::send(fd_, bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (sent < 0 && errno == EAGAIN) continue;
    if (sent < 0) return;  // closed by the peer: what it said before is still to be read
    bytes.remove_prefix(static_cast<std::size_t>(sent));
  }
}

std::string Client::read_some() {
  if (!buffer_.empty()) return std::exchange(buffer_, {});
  await(fd_, POLLIN);
  std::array<char, 16384> bytes{};
  const auto got = ::recv(fd_, bytes.data(), bytes.size(), 0);
  return got > 0 ? std::string(bytes.data(), static_cast<std::size_t>(got)) : std::string();
}

void Client::fill(std::size_t bytes) {
  while (buffer_.size() < bytes) {
    std::string have = std::exchange(buffer_, {});
    const std::string more = read_some();
    buffer_ = have + more;
    if (more.empty()) return;
  }
}

std::string Client::read_exactly(std::size_t bytes) {
  fill(bytes);
  if (buffer_.size() < bytes) throw std::runtime_error("the stream ended early");
  std::string out = buffer_.substr(0, bytes);
  buffer_.erase(0, bytes);
  return out;
}

std::string Client::read_to_end() {
  std::string all;
  for (std::string some = read_some(); !some.empty(); some = read_some()) all += some;
  return all;
}

bool Client::closed_by_peer() {
  read_to_end();
  return true;
}

Client::Answer Client::read_answer(bool to_head) {
  std::size_t end = 0;
  while ((end = buffer_.find("\r\n\r\n")) == buffer_.npos) {
    const std::size_t before = buffer_.size();
    fill(before + 1);
    if (buffer_.size() == before) return {};
  }
  Answer answer;
  answer.head = read_exactly(end + 4);
  answer.status = std::stoi(answer.head.substr(9, 3));
  const auto at = answer.head.find("Content-Length: ");
  if (at != answer.head.npos && !to_head) {
    answer.body = read_exactly(std::stoul(answer.head.substr(at + 16)));
  }
  return answer;
}

Client::Answer Client::get(const std::string& target, const std::string& headers) {
  write("GET " + target + " HTTP/1.1\r\nHost: kept.test\r\n" + headers + "\r\n");
  return read_answer();
}

Client::Answer Client::upgrade(const std::string& path, const std::string& headers) {
  return get(path,
             "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
             "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n" +
                 headers);
}

void Client::send_frame(int opcode, std::string_view payload, bool last) {
  std::string frame(1, static_cast<char>((last ? 0x80 : 0) | opcode));
  if (payload.size() < 126) {
    frame += static_cast<char>(0x80 | payload.size());
  } else if (payload.size() < 65536) {
    frame += static_cast<char>(0x80 | 126);
    frame += static_cast<char>(payload.size() >> 8);
    frame += static_cast<char>(payload.size() & 0xFF);
  } else {
    frame += static_cast<char>(0x80 | 127);
    for (int shift = 56; shift >= 0; shift -= 8) {
      frame += static_cast<char>(payload.size() >> shift & 0xFF);
    }
  }
  static constexpr std::array<char, 4> mask{0x11, 0x22, 0x33, 0x44};
  frame.append(mask.data(), mask.size());
  for (std::size_t i = 0; i < payload.size(); ++i) {
    frame += static_cast<char>(payload[i] ^ mask[i % 4]);
  }
  write(frame);
}

int Client::Received::close_code() const {
  if (opcode != 8 || payload.size() < 2) return -1;
  return static_cast<unsigned char>(payload[0]) * 256 + static_cast<unsigned char>(payload[1]);
}

Client::Received Client::receive() {
  fill(2);
  if (buffer_.size() < 2) return {};
  const std::string head = read_exactly(2);
  std::size_t length = static_cast<unsigned char>(head[1]) & 0x7F;
  if (length >= 126) {
    const std::string more = read_exactly(length == 126 ? 2 : 8);
    length = 0;
    for (const char c : more) length = length << 8 | static_cast<unsigned char>(c);
  }
  return {static_cast<unsigned char>(head[0]) & 0x0F, read_exactly(length)};
}

int Client::receive_close() {
  for (;;) {
    const Received got = receive();
    if (got.opcode == 8 || got.opcode == 0) return got.close_code();
  }
}

std::optional<HttpResponse> EchoHandler::on_open(const SocketPtr& socket, const HttpRequest& up) {
  if (up.query == "refuse") return json_error(401, "no", "Not you.");
  const std::lock_guard lock(guard_);
  newest_ = socket;
  ++opened;
  return std::nullopt;
}

void EchoHandler::on_text(const SocketPtr& socket, std::string_view text) {
  ++texts;
  if (text == "throw") throw std::runtime_error("as asked");
  if (!silent) socket->send(make_frame(std::string(text)));
}

void EchoHandler::on_too_many(const SocketPtr& socket, std::string_view) {
  socket->send(make_frame("too many"));
}

Frame EchoHandler::closing_frame(Closing why) {
  switch (why) {
    case Closing::drain:
      return make_frame("closing: drain");
    case Closing::slow_reader:
      return make_frame("closing: slow reader");
    case Closing::idle:
      return make_frame("closing: idle");
    case Closing::too_many_messages:
      return make_frame("closing: too many");
  }
  return nullptr;
}

SocketPtr EchoHandler::newest() {
  const std::lock_guard lock(guard_);
  return newest_;
}

namespace {

HttpResponse plain(std::string text) {
  HttpResponse response;
  response.content_type = "text/plain";
  response.body = std::move(text);
  return response;
}

}  // namespace

TestServer::TestServer(const std::function<void(TransportSettings&)>& adjust) {
  TransportSettings settings;
  settings.limit_loopback = false;
  settings.messages_per_connection = {};
  settings.body_limit = [](std::string_view, std::string_view path) {
    return path == "/big" ? std::optional<std::size_t>(4 << 20) : std::nullopt;
  };
  if (adjust) adjust(settings);
  auto http = [this](const HttpRequest& request, const Respond& respond) {
    if (request.path == "/hello") return respond(plain("hello " + request.method));
    if (request.path == "/echo" || request.path == "/big") {
      return respond(plain(std::to_string(request.body.size())));
    }
    if (request.path == "/readyz") {
      const bool ok = ready && !transport->draining();
      return respond(ok ? plain("ready") : json_error(503, "draining", "Restarting."));
    }
    if (request.path == "/late") return std::thread([respond] { respond(plain("late")); }).detach();
    if (request.path == "/never") return;
    if (request.path == "/throws") throw std::runtime_error("as asked");
    respond(json_error(404, "not_found", "There is nothing here."));
  };
  transport = std::make_unique<Transport>(std::move(settings), http,
                                          std::vector<SocketRoute>{{"/ws", &echo}}, &metrics);
  transport->start();
  port = transport->port();
}

Client TestServer::websocket(int receive_buffer) {
  Client client(port, receive_buffer);
  if (client.upgrade("/ws").status != 101) throw std::runtime_error("the upgrade was refused");
  return client;
}

}  // namespace kept::server::testing
