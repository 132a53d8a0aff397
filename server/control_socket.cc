#include "server/control_socket.h"

#include <algorithm>
#include <cerrno>
#include <system_error>

#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include "server/clock.h"
#include "server/json_out.h"
#include "server/limits.h"
#include "server/log.h"

namespace kept::server {
namespace {

constexpr std::int64_t nanos_between_progress = 100'000'000;
constexpr std::size_t body_piece = 64 * 1024;

std::string line_of(const ControlEnd& end) {
  JsonOut out;
  out.begin_object().member("end", true).member("ok", end.ok).member("code", end.code);
  out.member("text", end.text).end_object();
  return out.take() + '\n';
}

[[noreturn]] void fail(int error, const std::string& what) {
  throw std::system_error(error, std::generic_category(), what);
}

}  // namespace

std::optional<ControlEnd> ControlCall::problem() const {
  const auto problem = fields_.problem();
  if (!problem) return std::nullopt;
  auto said = JsonFields::parse(problem->body);
  return ControlEnd{false, said.text("code", 64), said.text("text", 1000)};
}

std::string_view ControlCall::read_body() {
  if (body_left_ == 0) return {};
  const auto some =
      stream_.read_some(static_cast<std::size_t>(std::min<std::uint64_t>(body_left_, body_piece)));
  body_left_ -= some.size();
  return some;
}

void ControlCall::line(std::string_view text) {
  JsonOut out;
  out.begin_object().member("line", text).end_object();
  stream_.write(out.take() + '\n');
}

void ControlCall::progress(std::string_view phase, std::int64_t done, std::int64_t total) {
  const auto now = steady_nanos();
  const bool due = phase != last_phase_ || done == total;
  if (!due && now - last_progress_ < nanos_between_progress) return;
  last_progress_ = now;
  last_phase_ = phase;
  JsonOut out;
  out.begin_object().member("progress", phase).member("done", done).member("total", total);
  stream_.write(out.end_object().take() + '\n');
}

ControlSocket::Connection::Connection(int socket) : stream(socket, limits::control_timeout) {}

ControlSocket::~ControlSocket() {
  stop();
}

void ControlSocket::add(std::string command, ControlHandler handler) {
  handlers_.insert_or_assign(std::move(command), std::move(handler));
}

void ControlSocket::start() {
  struct stat found {};
  if (::lstat(path_.c_str(), &found) == 0) {
    if (!S_ISSOCK(found.st_mode)) fail(EEXIST, path_ + " is in the way");
    ::unlink(path_.c_str());
  }
  listening_ = listen_control(path_, static_cast<int>(limits::control_connections_max));
  if (listening_ < 0) fail(errno, "cannot listen on " + path_);
  accepting_ = std::thread([this] { accept_all(); });
}

void ControlSocket::stop() {
  {
    const std::lock_guard lock(guard_);
    if (listening_ < 0) return;
    stopping_ = true;
    for (auto& connection : connections_) connection.stream.abort();
  }
  ::shutdown(listening_, SHUT_RDWR);
  accepting_.join();
  for (auto& connection : connections_) connection.thread.join();
  connections_.clear();
  ::close(std::exchange(listening_, -1));
  ::unlink(path_.c_str());
}

void ControlSocket::accept_all() {
  for (;;) {
    pollfd waiting{listening_, POLLIN, 0};
    ::poll(&waiting, 1, -1);
    const int socket = ::accept4(listening_, nullptr, nullptr, SOCK_CLOEXEC);
    {
      const std::lock_guard lock(guard_);
      if (stopping_) {
        if (socket >= 0) ::close(socket);
        return;
      }
    }
    join_ended();
    if (socket >= 0) {
      take(socket);
    } else {
      std::this_thread::sleep_for(std::chrono::milliseconds{10});  // no room for another socket
    }
  }
}

void ControlSocket::join_ended() {
  std::list<Connection> ended;
  {
    const std::lock_guard lock(guard_);
    for (auto at = connections_.begin(); at != connections_.end();) {
      const auto here = at++;
      if (here->ended) ended.splice(ended.end(), connections_, here);
    }
  }
  for (auto& connection : ended) connection.thread.join();
}

void ControlSocket::take(int socket) {
  const auto user = peer_user(socket);
  if (!user || (*user != ::geteuid() && *user != 0)) {
    log::warn("control_peer_refused", {{"user", user ? static_cast<std::int64_t>(*user) : -1}});
    ::close(socket);
    return;
  }
  const std::lock_guard lock(guard_);
  if (connections_.size() >= limits::control_connections_max) {
    ControlStream(socket, limits::control_timeout)
        .write(line_of({false, "busy", "Too many commands at once. Try again."}));
    return;
  }
  auto& connection = connections_.emplace_back(socket);
  connection.thread = std::thread([this, &connection] {
    serve(connection.stream);
    connection.stream.abort();
    const std::lock_guard ending(guard_);
    connection.ended = true;
  });
}

void ControlSocket::serve(ControlStream& stream) {
  std::string line;
  for (;;) {
    const auto got = stream.read_line(line, limits::control_line_bytes);
    if (got == ControlStream::Got::too_long)
      stream.write(line_of({false, "invalid_request", "The request is too long."}));
    if (got != ControlStream::Got::line || !answer(stream, line)) return;
  }
}

// False when the connection cannot go on.
bool ControlSocket::answer(ControlStream& stream, const std::string& line) {
  auto fields = JsonFields::parse(line);
  const auto command = fields.text("command", 64);
  const auto body = fields.number("body", 0, INT64_MAX, Need::optional);
  const auto found = handlers_.find(command);
  if (command.empty() || found == handlers_.end()) {
    stream.write(line_of({false, "unknown_command", "The server does not know this command."}));
    return false;
  }
  ControlCall call(stream, std::move(fields), static_cast<std::uint64_t>(body));
  ControlEnd end;
  try {
    end = found->second(call);
  } catch (const std::exception& error) {
    log::error("control_failed", {{"command", command}, {"what", error.what()}});
    end = {false, "failed", std::string{"The command failed: "} + error.what()};
  }
  return stream.write(line_of(end)) && call.body_left() == 0;
}

}  // namespace kept::server
