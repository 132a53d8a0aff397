// A local Unix socket as lines and bytes, blocking with a time limit. One thread at a time; abort()
// from any.
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace kept::server {

// Where the server of a database listens for commands.
std::string control_path(const std::string& database);

// A connected, or a bound and listening, socket of the path; -1 and errno when it cannot be had.
// Paths too long for a socket's address are reached through their folder.
int connect_control(const std::string& path);
int listen_control(const std::string& path, int backlog);

// Whose process is at the other end; none when the system does not say.
std::optional<unsigned> peer_user(int socket);

class ControlStream {
 public:
  // Takes the socket over. A timeout of zero waits for ever.
  ControlStream(int socket, std::chrono::milliseconds timeout);
  ~ControlStream();
  ControlStream(const ControlStream&) = delete;
  ControlStream& operator=(const ControlStream&) = delete;

  enum class Got { line, ended, too_long, timed_out };
  Got read_line(std::string& line, std::size_t bytes_max);  // without its line feed

  // Up to `most` bytes; empty when the other side ended or said nothing in time.
  std::string_view read_some(std::size_t most);

  // False when the other side is gone or does not read in time.
  bool write(std::string_view bytes);

  void abort();  // what blocks returns at once, as if the other side were gone

 private:
  bool wait_for(short what) const;
  bool fill();

  int socket_;
  std::chrono::milliseconds timeout_;
  std::string buffer_;
  std::size_t begin_ = 0;
};

}  // namespace kept::server
