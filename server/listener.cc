#include "server/listener.h"

#include <string>
#include <system_error>

#include <boost/asio/error.hpp>
#include <boost/asio/ip/address.hpp>
#include <boost/asio/post.hpp>

#include "server/clock.h"
#include "server/http_connection.h"
#include "server/log.h"

namespace kept::server {
namespace {

using asio::ip::tcp;
constexpr std::chrono::milliseconds pause_after_failure{100};

std::string not_bound(const tcp::endpoint& at, const ErrorCode& error) {
  const auto port = "port " + std::to_string(at.port()) + " of " + at.address().to_string();
  if (error != asio::error::address_in_use) return "cannot listen on " + port;
  return port + " is taken by another program; --port names another";
}

}  // namespace

Listener::Listener(std::vector<LanePtr> lanes, asio::ssl::context* tls)
    : lanes_(std::move(lanes)),
      tls_(tls),
      acceptor_(lanes_.front()->context().get_executor()),
      pause_(lanes_.front()->context().get_executor()) {
  const TransportSettings& settings = lanes_.front()->shared().settings;
  const tcp::endpoint at(asio::ip::make_address(settings.address), settings.port);
  acceptor_.open(at.protocol());
  acceptor_.set_option(tcp::acceptor::reuse_address(true));
  ErrorCode error;
  acceptor_.bind(at, error);
  if (error) throw std::system_error(static_cast<std::error_code>(error), not_bound(at, error));
  acceptor_.listen(limits::listen_backlog);
  port_ = acceptor_.local_endpoint().port();
}

void Listener::start() {
  asio::post(lanes_.front()->context(), [self = shared_from_this()] { self->accept(); });
}

void Listener::stop() {
  asio::post(lanes_.front()->context(), [self = shared_from_this()] {
    ErrorCode ignored;
    self->acceptor_.close(ignored);
    self->pause_.cancel();
  });
}

void Listener::accept() {
  if (!acceptor_.is_open()) return;
  const LanePtr lane = lanes_[next_lane_++ % lanes_.size()];
  auto stream = std::make_shared<TcpStream>(lane->context().get_executor());
  acceptor_.async_accept(*stream, [self = shared_from_this(), lane, stream](ErrorCode error) {
    if (error == asio::error::operation_aborted) return;
    if (error) {  // no descriptors left, most likely
      log::error("accept_failed", {{"code", error.value()}});
      return self->pause();
    }
    self->accepted(lane, std::move(*stream));
    self->accept();
  });
}

void Listener::pause() {
  pause_.expires_after(pause_after_failure);
  pause_.async_wait([self = shared_from_this()](ErrorCode error) {
    if (!error) self->accept();
  });
}

void Listener::accepted(const LanePtr& lane, TcpStream stream) {
  ErrorCode error;
  const auto peer = stream.remote_endpoint(error);
  if (error) return;  // gone already
  stream.set_option(tcp::no_delay(true), error);
  Shared& shared = lane->shared();
  std::string address = peer.address().to_string();
  if (shared.connections.load() >= shared.settings.connections_max) {
    return turn_away(lane, std::move(stream), std::move(address),
                     json_error(503, "busy", "Too many visitors at once. Try again shortly."));
  }
  AddressLimits::Place place;
  if (shared.counts(address) && !shared.settings.trusted_proxies.trust(address)) {
    place = shared.addresses.admit(address, steady_nanos());
    if (!place) {
      return turn_away(
          lane, std::move(stream), std::move(address),
          json_error(429, "too_many_connections", "Too many connections from one address."));
    }
  }
  serve(lane, std::move(stream), std::move(address), Admission(shared, std::move(place)));
}

void Listener::serve(const LanePtr& lane, TcpStream stream, std::string address,
                     Admission admission) {
  asio::post(lane->context(), [lane, tls = tls_, stream = std::move(stream),
                               address = std::move(address),
                               admission = std::move(admission)]() mutable {
    if (lane->stopping()) return;
    if (tls) {
      serve_https(lane, std::move(admission), TlsStream(std::move(stream), *tls),
                  std::move(address));
    } else {
      serve_http(lane, std::move(admission), std::move(stream), std::move(address), std::nullopt);
    }
  });
}

// Tells a bounded number of them why. A TLS handshake is more than a refusal is worth.
void Listener::turn_away(const LanePtr& lane, TcpStream stream, std::string address,
                         HttpResponse verdict) {
  Shared& shared = lane->shared();
  shared.metrics.turned_away.add();
  log::warn("connection_turned_away",
            {{"status", verdict.status}, {"address", log::address_tag(address)}});
  const std::size_t bound = shared.settings.connections_max + limits::turned_away_max;
  if (tls_ || shared.connections.load() >= bound) return;
  verdict.headers.emplace_back("Retry-After", "5");
  asio::post(lane->context(), [lane, stream = std::move(stream), address = std::move(address),
                               admission = Admission(shared, AddressLimits::Place()),
                               verdict = std::move(verdict)]() mutable {
    if (lane->stopping()) return;
    serve_http(lane, std::move(admission), std::move(stream), std::move(address),
               std::move(verdict));
  });
}

}  // namespace kept::server
