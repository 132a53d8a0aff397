#include "server/control_stream.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace kept::server {
namespace {

constexpr std::size_t piece = 64 * 1024;

// An address that names the path, with the folder it may be reached through kept open.
class Address {
 public:
  explicit Address(const std::string& path) {
    address_.sun_family = AF_UNIX;
    std::string short_path = path;
    if (path.size() >= sizeof address_.sun_path) {
      const auto slash = path.rfind('/');
      const auto folder = slash == std::string::npos ? "." : path.substr(0, slash + 1);
      folder_ = ::open(folder.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC);
      if (folder_ < 0) return;
      short_path = "/proc/self/fd/" + std::to_string(folder_) + "/" + path.substr(slash + 1);
    }
    fits_ = short_path.size() < sizeof address_.sun_path;
    if (fits_) std::memcpy(address_.sun_path, short_path.c_str(), short_path.size() + 1);
  }
  ~Address() {
    if (folder_ >= 0) ::close(folder_);
  }
  Address(const Address&) = delete;
  Address& operator=(const Address&) = delete;

  bool fits() const { return fits_; }
  const sockaddr* get() const { return reinterpret_cast<const sockaddr*>(&address_); }

 private:
  sockaddr_un address_{};
  int folder_ = -1;
  bool fits_ = false;
};

// Runs `use` on a new socket for the path; the socket, or -1 with errno.
template <typename Use>
int with_socket(const std::string& path, Use use) {
  const Address address(path);
  if (!address.fits()) {
    errno = ENAMETOOLONG;
    return -1;
  }
  const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (socket < 0) return -1;
  if (use(socket, address.get())) return socket;
  const int error = errno;
  ::close(socket);
  errno = error;
  return -1;
}

}  // namespace

std::string control_path(const std::string& database) {
  return database + "-control";
}

int connect_control(const std::string& path) {
  return with_socket(path, [](int socket, const sockaddr* address) {
    return ::connect(socket, address, sizeof(sockaddr_un)) == 0;
  });
}

int listen_control(const std::string& path, int backlog) {
  return with_socket(path, [&](int socket, const sockaddr* address) {
    // The file takes the socket's mode: there is no moment at which others might connect.
    return ::fchmod(socket, 0600) == 0 && ::bind(socket, address, sizeof(sockaddr_un)) == 0 &&
           ::listen(socket, backlog) == 0;
  });
}

std::optional<unsigned> peer_user(int socket) {
  ucred peer{};
  socklen_t size = sizeof peer;
  if (::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0) return std::nullopt;
  return peer.uid;
}

ControlStream::ControlStream(int socket, std::chrono::milliseconds timeout)
    : socket_(socket), timeout_(timeout) {}

ControlStream::~ControlStream() {
  ::close(socket_);
}

void ControlStream::abort() {
  ::shutdown(socket_, SHUT_RDWR);
}

bool ControlStream::wait_for(short what) const {
  pollfd waiting{socket_, what, 0};
  const int timeout = timeout_.count() == 0 ? -1 : static_cast<int>(timeout_.count());
  int ready = 0;
  do {
    ready = ::poll(&waiting, 1, timeout);
  } while (ready < 0 && errno == EINTR);
  return ready > 0;
}

bool ControlStream::fill() {
  if (begin_ > 0) buffer_.erase(0, std::exchange(begin_, 0));
  if (!wait_for(POLLIN)) return false;
  const auto kept = buffer_.size();
  buffer_.resize(kept + piece);
  ssize_t got = 0;
  do {
    got = ::recv(socket_, buffer_.data() + kept, piece, 0);
  } while (got < 0 && errno == EINTR);
  buffer_.resize(kept + static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
  return got > 0;
}

ControlStream::Got ControlStream::read_line(std::string& line, std::size_t bytes_max) {
  for (;;) {
    const auto end = buffer_.find('\n', begin_);
    const auto length = (end == std::string::npos ? buffer_.size() : end) - begin_;
    if (length > bytes_max) return Got::too_long;
    if (end != std::string::npos) {
      line.assign(buffer_, begin_, length);
      begin_ = end + 1;
      return Got::line;
    }
    pollfd now{socket_, POLLIN, 0};
    if (!fill()) return ::poll(&now, 1, 0) == 0 ? Got::timed_out : Got::ended;
  }
}

std::string_view ControlStream::read_some(std::size_t most) {
  if (begin_ == buffer_.size() && !fill()) return {};
  const auto size = std::min(most, buffer_.size() - begin_);
  const std::string_view some{buffer_.data() + begin_, size};
  begin_ += size;
  return some;
}

bool ControlStream::write(std::string_view bytes) {
  while (!bytes.empty()) {
    if (!wait_for(POLLOUT)) return false;
    const auto put = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (put < 0 && (errno == EINTR || errno == EAGAIN)) continue;
    if (put < 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(put));
  }
  return true;
}

}  // namespace kept::server
