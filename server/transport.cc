#include "server/transport.h"

#include <algorithm>
#include <stdexcept>
#include <system_error>
#include <unordered_map>

#include <boost/asio/ssl/context.hpp>
#include <boost/system/system_error.hpp>

#include "server/listener.h"
#include "server/websocket.h"

namespace kept::server {
namespace {

std::unique_ptr<asio::ssl::context> tls_context(const TransportSettings& settings) {
  if (settings.tls_cert.empty() && settings.tls_key.empty()) return nullptr;
  auto context = std::make_unique<asio::ssl::context>(asio::ssl::context::tls_server);
  context->set_options(asio::ssl::context::default_workarounds | asio::ssl::context::no_tlsv1 |
                       asio::ssl::context::no_tlsv1_1 | asio::ssl::context::single_dh_use);
  SSL_CTX_set_mode(context->native_handle(), SSL_MODE_RELEASE_BUFFERS);  // idle ones cost less
  context->use_certificate_chain_file(settings.tls_cert);
  context->use_private_key_file(settings.tls_key, asio::ssl::context::pem);
  return context;
}

}  // namespace

struct Transport::Impl {
  std::shared_ptr<Shared> shared;
  std::unique_ptr<asio::ssl::context> tls;
  std::vector<LanePtr> lanes;
  std::shared_ptr<Listener> listener;
  bool stopped = false;
};

Transport::Transport(TransportSettings settings, HttpHandler http, std::vector<SocketRoute> sockets,
                     Metrics* metrics)
    : impl_(std::make_unique<Impl>()) {
  impl_->shared =
      std::make_shared<Shared>(std::move(settings), std::move(http), std::move(sockets), metrics);
}

Transport::~Transport() {
  stop();
}

void Transport::start() {
  try {
    const TransportSettings& settings = impl_->shared->settings;
    impl_->tls = tls_context(settings);
    for (int i = 0; i < std::max(1, settings.threads); ++i) {
      impl_->lanes.push_back(std::make_shared<Lane>(impl_->shared));
    }
    impl_->listener = std::make_shared<Listener>(impl_->lanes, impl_->tls.get());
    for (const LanePtr& lane : impl_->lanes) lane->start();
    impl_->listener->start();
  } catch (const boost::system::system_error& error) {
    throw std::system_error(static_cast<std::error_code>(error.code()), error.what());
  }
}

std::uint16_t Transport::port() const {
  return impl_->listener ? impl_->listener->port() : 0;
}

// One lock and at most one wake-up a lane, however many sockets.
void Transport::post(std::vector<Outgoing> frames) {
  std::unordered_map<Lane*, std::vector<Item>> by_lane;
  for (Outgoing& one : frames) {
    auto socket = std::dynamic_pointer_cast<WebSocket>(one.socket);
    if (!socket && one.socket) one.socket->send(one.frame);  // a stand-in of some test
    if (!socket || !socket->reserve(one.frame)) continue;
    Lane& lane = socket->lane();
    by_lane[&lane].push_back(Item{std::move(socket), std::move(one.frame), nullptr});
  }
  for (auto& [lane, items] : by_lane) lane->push_all(std::move(items));
}

void Transport::run_after(std::chrono::milliseconds delay, std::function<void()> task) {
  impl_->lanes.at(0)->run_after(delay, std::move(task));
}

void Transport::begin_drain(std::chrono::milliseconds over) {
  if (impl_->lanes.empty() || impl_->shared->draining.exchange(true)) return;
  for (const LanePtr& lane : impl_->lanes) lane->begin_drain(over);
  run_after(over, [listener = impl_->listener] { listener->stop(); });
}

bool Transport::draining() const {
  return impl_->shared->draining.load();
}

bool Transport::wait_drained(std::chrono::milliseconds at_most) {
  Shared& shared = *impl_->shared;
  std::unique_lock lock(shared.idle_guard);
  return shared.idle.wait_for(lock, at_most, [&] { return shared.connections.load() == 0; });
}

void Transport::stop() {
  if (impl_->stopped) return;
  impl_->stopped = true;
  if (impl_->listener) impl_->listener->stop();
  for (const LanePtr& lane : impl_->lanes) lane->stop();
  impl_->listener.reset();
}

std::size_t Transport::open_sockets() const {
  return impl_->shared->open_sockets.load();
}

std::size_t Transport::open_connections() const {
  return impl_->shared->connections.load();
}

}  // namespace kept::server
