#include "server/websocket_connection.h"

#include <optional>

#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/websocket.hpp>
#include <boost/beast/websocket/ssl.hpp>

namespace kept::server {

namespace beast = boost::beast;
namespace http = beast::http;
namespace websocket = beast::websocket;

// Beast finds this by its argument: a TcpStream is taken down like the socket that it is.
template <typename Handler>
void async_teardown(beast::role_type role, TcpStream& stream, Handler&& handler) {
  asio::basic_stream_socket<asio::ip::tcp, Executor>& plain = stream;
  websocket::async_teardown(role, plain, std::forward<Handler>(handler));
}

namespace {

template <typename Stream>
class WebSocketConnection final : public WebSocket {
 public:
  using WebSocket::WebSocket;

  void accept(Stream stream, UpgradeRequest request) {
    wire_.emplace(std::move(stream));
    wire_->set_option(websocket::stream_base::timeout::suggested(beast::role_type::server));
    wire_->set_option(websocket::stream_base::decorator(
        [](websocket::response_type& answer) { answer.erase(http::field::server); }));
    wire_->read_message_max(limits::frame_bytes);
    wire_->auto_fragment(false);
    wire_->text(true);
    wire_->control_callback([this](websocket::frame_type type, beast::string_view) {
      if (type != websocket::frame_type::close) take_message_token();
    });
    upgrade_ = std::make_unique<UpgradeRequest>(std::move(request));
    wire_->async_accept(*upgrade_, [keep = self(), this](ErrorCode error) {
      upgrade_.reset();
      if (error || !wire_) return fail();
      opened();
      read();
    });
  }

 private:
  void read() {
    wire_->async_read(buffer_, [keep = self(), this](ErrorCode error, std::size_t) {
      if (error || !wire_) return fail();
      if (wire_->got_text()) {
        received({static_cast<const char*>(buffer_.data().data()), buffer_.size()});
      } else {
        close(websocket::close_code::unknown_data, "binary frames are not taken", nullptr);
      }
      buffer_.consume(buffer_.size());
      if (buffer_.capacity() > limits::read_buffer_kept_bytes) buffer_.shrink_to_fit();
      read();
    });
  }

  void start_write(const Frame& frame, bool more_follows) override {
    tcp_of(wire_->next_layer()).more_follows(more_follows);
    wire_->async_write(asio::buffer(*frame), [keep = self(), this](ErrorCode error, std::size_t) {
      if (error) return fail();
      written();
    });
  }

  void start_close(std::uint16_t code, const std::string& reason) override {
    tcp_of(wire_->next_layer()).more_follows(false);
    const websocket::close_reason why(static_cast<websocket::close_code>(code), reason);
    wire_->async_close(why, [keep = self(), this](ErrorCode) { fail(); });
  }

  void close_wire() override {
    ErrorCode ignored;
    if (wire_) tcp_of(wire_->next_layer()).close(ignored);
  }

  void drop_wire() override {
    wire_.reset();
    buffer_ = {};
  }

  // Closed by either side, timed out, broken off or malformed: Beast has said why to the peer.
  void fail() {
    close_wire();
    ended();
  }

  std::optional<websocket::stream<Stream, false>> wire_;
  std::unique_ptr<UpgradeRequest> upgrade_;
  beast::flat_buffer buffer_;
};

}  // namespace

template <typename Stream>
std::shared_ptr<WebSocket> make_websocket(LanePtr lane, SocketHandler& handler,
                                          std::string address) {
  return std::make_shared<WebSocketConnection<Stream>>(std::move(lane), handler,
                                                       std::move(address));
}

template <typename Stream>
void accept_websocket(WebSocket& socket, Stream stream, UpgradeRequest request) {
  static_cast<WebSocketConnection<Stream>&>(socket).accept(std::move(stream), std::move(request));
}

template std::shared_ptr<WebSocket> make_websocket<TcpStream>(LanePtr, SocketHandler&, std::string);
template std::shared_ptr<WebSocket> make_websocket<TlsStream>(LanePtr, SocketHandler&, std::string);
template void accept_websocket<TcpStream>(WebSocket&, TcpStream, UpgradeRequest);
template void accept_websocket<TlsStream>(WebSocket&, TlsStream, UpgradeRequest);

}  // namespace kept::server
