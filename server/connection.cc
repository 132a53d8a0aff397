#include "server/connection.h"

namespace kept::server {

TransportMetrics::TransportMetrics(Metrics& metrics)
    : connections(metrics.gauge("kept_connections", "Live TCP connections.")),
      sockets(metrics.gauge("kept_websockets", "Live WebSockets.")),
      turned_away(metrics.counter("kept_connections_turned_away_total",
                                  "Connections refused at a connection limit.")),
      requests(metrics.counter("kept_http_requests_total", "HTTP requests answered.")),
      client_errors(metrics.counter("kept_http_client_errors_total", "Answers 400 to 499.")),
      server_errors(metrics.counter("kept_http_server_errors_total", "Answers 500 to 599.")),
      request_time(metrics.histogram("kept_http_request_seconds",
                                     "From a request's last byte to its answer.")),
      messages_in(metrics.counter("kept_messages_in_total", "WebSocket messages received.")),
      messages_out(metrics.counter("kept_messages_out_total", "WebSocket frames written.")),
      messages_refused(
          metrics.counter("kept_messages_too_many_total", "Messages beyond the rate limits.")),
      slow_readers(metrics.counter("kept_slow_readers_total", "WebSockets closed as slow.")) {}

namespace {

AddressRates rates_of(const TransportSettings& settings) {
  return {settings.connections_per_address_max, settings.accepts_per_address,
          settings.requests_per_address, settings.messages_per_address};
}

}  // namespace

Shared::Shared(TransportSettings given, HttpHandler handler, std::vector<SocketRoute> routes,
               Metrics* registry)
    : settings(std::move(given)),
      http(std::move(handler)),
      sockets(std::move(routes)),
      metrics(registry ? *registry : own_metrics),
      addresses(rates_of(settings), limits::addresses_max) {}

Admission::Admission(Shared& shared, AddressLimits::Place place)
    : shared_(&shared), place_(std::move(place)) {
  shared.connections.fetch_add(1);
  shared.metrics.connections.add(1);
}

Admission::~Admission() {
  if (!shared_) return;
  shared_->metrics.connections.add(-1);
  if (shared_->connections.fetch_sub(1) != 1) return;
  const std::lock_guard lock(shared_->idle_guard);
  shared_->idle.notify_all();
}

}  // namespace kept::server
