// The yardstick: a bare Beast WebSocket echo on one thread, tuned as the server is (no fragments,
// no deflate, TCP_NODELAY, concrete executor) and doing nothing else. Prints {"port": N}, then
// serves until its standard input closes.
#include <cstdio>
#include <memory>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/websocket.hpp>

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace websocket = beast::websocket;
using asio::ip::tcp;
using Executor = asio::io_context::executor_type;
using Socket = asio::basic_stream_socket<tcp, Executor>;
using Error = boost::system::error_code;

}  // namespace

template <typename Handler>
void accept_forever(asio::basic_socket_acceptor<tcp, Executor>& acceptor, Handler handler) {
  acceptor.async_accept([&acceptor, handler](Error error, Socket socket) {
    if (error) return;
    handler(std::move(socket));
    accept_forever(acceptor, handler);
  });
}

namespace {

class Echo : public std::enable_shared_from_this<Echo> {
 public:
  explicit Echo(Socket socket) : wire_(std::move(socket)) {
    wire_.next_layer().set_option(tcp::no_delay(true));
    wire_.set_option(websocket::stream_base::timeout::suggested(beast::role_type::server));
    wire_.auto_fragment(false);
  }

  void start() {
    wire_.async_accept([self = shared_from_this()](Error error) {
      if (!error) self->read();
    });
  }

 private:
  void read() {
    wire_.async_read(buffer_, [self = shared_from_this()](Error error, std::size_t) {
      if (!error) self->write();
    });
  }

  void write() {
    wire_.text(wire_.got_text());
    wire_.async_write(buffer_.data(), [self = shared_from_this()](Error error, std::size_t) {
      if (error) return;
      self->buffer_.consume(self->buffer_.size());
      self->read();
    });
  }

  websocket::stream<Socket, false> wire_;
  beast::flat_buffer buffer_;
};

}  // namespace

int main() {
  asio::io_context context(1);
  const tcp::endpoint any(asio::ip::address_v4::loopback(), 0);
  asio::basic_socket_acceptor<tcp, Executor> acceptor(context.get_executor(), any);
  accept_forever(acceptor,
                 [](Socket socket) { std::make_shared<Echo>(std::move(socket))->start(); });
  std::printf("{\"port\": %d}\n", acceptor.local_endpoint().port());
  std::fflush(stdout);
  asio::posix::stream_descriptor input(context, ::dup(0));
  char byte = 0;
  input.async_read_some(asio::buffer(&byte, 1), [&](Error, std::size_t) { context.stop(); });
  context.run();
}
