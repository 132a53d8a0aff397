// The byte streams that connections run over: TCP, and TLS on top of it.
#pragma once

#include <utility>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>
#include <sys/socket.h>

namespace kept::server {

namespace asio = boost::asio;
using Executor = asio::io_context::executor_type;
using ErrorCode = boost::system::error_code;
using Timer = asio::basic_waitable_timer<std::chrono::steady_clock,
                                         asio::wait_traits<std::chrono::steady_clock>, Executor>;

// A TCP socket that can be told that more follows at once: the kernel then waits for the rest (at
// most 200 ms), so that several frames leave in one segment and wake the reader once.
class TcpStream : public asio::basic_stream_socket<asio::ip::tcp, Executor> {
 public:
  using basic_stream_socket::basic_stream_socket;

  void more_follows(bool more) { flags_ = more ? MSG_MORE : 0; }

  template <typename Buffers, typename Handler>
  auto async_write_some(const Buffers& buffers, Handler&& handler) {
    return this->async_send(buffers, flags_, std::forward<Handler>(handler));
  }

 private:
  int flags_ = 0;
};

using TlsStream = asio::ssl::stream<TcpStream>;

inline TcpStream& tcp_of(TcpStream& stream) {
  return stream;
}
inline TcpStream& tcp_of(TlsStream& stream) {
  return stream.next_layer();
}

}  // namespace kept::server
