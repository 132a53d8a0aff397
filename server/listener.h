// Takes connections from the port, within the limits, and deals them out to the lanes in turn.
#pragma once

#include <memory>
#include <vector>

#include <boost/asio/ssl/context.hpp>

#include "server/lane.h"
#include "server/stream.h"

namespace kept::server {

class Listener : public std::enable_shared_from_this<Listener> {
 public:
  // Binds and listens. Throws std::system_error. `tls` may be null, else outlives the listener.
  Listener(std::vector<LanePtr> lanes, asio::ssl::context* tls);

  std::uint16_t port() const { return port_; }
  void start();  // from any thread, once
  void stop();   // from any thread; no further connection is taken

 private:
  using Acceptor = asio::basic_socket_acceptor<asio::ip::tcp, Executor>;

  void accept();
  void accepted(const LanePtr& lane, TcpStream stream);
  void serve(const LanePtr& lane, TcpStream stream, std::string address, Admission admission);
  void turn_away(const LanePtr& lane, TcpStream stream, std::string address, HttpResponse verdict);
  void pause();

  std::vector<LanePtr> lanes_;
  std::size_t next_lane_ = 0;
  asio::ssl::context* tls_;
  Acceptor acceptor_;  // on the first lane
  Timer pause_;
  std::uint16_t port_ = 0;
};

}  // namespace kept::server
