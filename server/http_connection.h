// An HTTP connection: requests in turn, or the upgrade that makes it a WebSocket. Beast stays in
// http_connection.cc, which is compiled for both streams.
#pragma once

#include <optional>
#include <string>

#include "server/lane.h"
#include "server/stream.h"

namespace kept::server {

// Serves the stream until its end. With a `verdict` the first request is answered with that,
// whatever it asks, and the connection closed. On the stream's lane.
void serve_http(LanePtr lane, Admission admission, TcpStream stream, std::string address,
                std::optional<HttpResponse> verdict);

// The same after the TLS handshake, which has to succeed within limits::request_timeout.
void serve_https(LanePtr lane, Admission admission, TlsStream stream, std::string address);

}  // namespace kept::server
