#include "server/control_client.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <stdexcept>

#include <sys/stat.h>
#include <unistd.h>

namespace kept::server {
namespace {

constexpr std::size_t answer_bytes = JsonFields::bytes_max;
constexpr std::size_t text_max = answer_bytes;

}  // namespace

ControlClient::ControlClient(int socket) : stream_(socket, std::chrono::milliseconds{0}) {}

std::unique_ptr<ControlClient> ControlClient::connect(const std::string& database) {
  const auto path = control_path(database);
  const int socket = connect_control(path);
  if (socket < 0) {
    if (errno == ENOENT || errno == ECONNREFUSED) return nullptr;
    throw std::runtime_error("cannot ask the running server at " + path + ": " +
                             std::strerror(errno));
  }
  std::unique_ptr<ControlClient> client(new ControlClient(socket));
  struct stat books {};
  const bool have_books = ::stat(database.c_str(), &books) == 0;
  const auto user = peer_user(socket);
  const bool trusted = user && (*user == ::geteuid() || *user == 0 ||
                                (have_books && ::geteuid() == 0 && *user == books.st_uid));
  if (!trusted) throw std::runtime_error("the server at " + path + " is another user's");
  return client;
}

bool ControlClient::send(const ControlRequest& request) {
  JsonOut out;
  out.begin_object().member("command", request.command);
  if (request.body) out.member("body", request.body_bytes);
  if (request.members) request.members(out);
  // A server that no longer reads has answered already, or is gone: reading tells which.
  if (!stream_.write(out.end_object().take() + '\n')) return true;
  for (auto left = request.body ? request.body_bytes : 0; left > 0;) {
    const auto piece = request.body();
    if (piece.empty()) return false;
    const auto bytes = static_cast<std::size_t>(std::min<std::uint64_t>(left, piece.size()));
    if (!stream_.write(piece.substr(0, bytes))) return true;
    left -= bytes;
  }
  return true;
}

ControlEnd ControlClient::ask(const ControlRequest& request, const ControlEvents& events) {
  if (!send(request)) return {false, "not_sent", "The request could not be sent to its end."};
  std::string line;
  while (stream_.read_line(line, answer_bytes) == ControlStream::Got::line) {
    auto fields = JsonFields::parse(line);
    if (fields.has("end"))
      return {fields.flag("ok"), fields.text("code", 64),
              fields.text("text", text_max, Need::optional)};
    if (fields.has("line") && events.line) events.line(fields.secret("line", text_max));
    if (fields.has("progress") && events.progress)
      events.progress(fields.text("progress", 64),
                      fields.number("done", 0, INT64_MAX, Need::optional),
                      fields.number("total", 0, INT64_MAX, Need::optional));
  }
  return {false, "server_gone",
          "The server went away before it answered; what it has begun it ends when it starts."};
}

}  // namespace kept::server
