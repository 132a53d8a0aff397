// Between the plain request and response of transport.h and Beast's messages. Internal to
// http_connection.cc.
#pragma once

#include <optional>
#include <string>

#include <boost/beast/http/message.hpp>
#include <boost/beast/http/span_body.hpp>
#include <boost/beast/http/string_body.hpp>

#include "server/transport.h"
#include "server/trusted_proxies.h"

namespace kept::server {

namespace http = boost::beast::http;

using BeastRequest = http::request<http::string_body>;
using BeastResponse = http::response<http::span_body<const char>>;

// Who asks and what for, as far as the connection tells, or a trusted proxy at its other end.
struct Asker {
  std::string address;
  std::string host;
  bool tls = false;
};

// `peer` is at the other end of the connection; `tls` is the connection's own. What a proxy tells
// in a malformed way, or twice, is taken as not told.
Asker asker_of(const BeastRequest& request, const std::string& peer, bool tls,
               const TrustedProxies& proxies);

// Nothing when the target or method is none that this server understands. Moves the body out.
std::optional<HttpRequest> plain_request(BeastRequest& request, Asker asker, bool head);

// What was wrong with a request that could not be read; nothing when there is no one to tell.
std::optional<HttpResponse> complaint(boost::system::error_code error);

// `body` must outlive the message: it is not copied. Adds the security headers.
BeastResponse beast_response(const HttpResponse& response, const Frame& body, bool keep_alive,
                             bool head, bool cross_origin);

}  // namespace kept::server
