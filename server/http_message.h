// Between the plain request and response of transport.h and Beast's messages. Internal to
// http_connection.cc.
#pragma once

#include <optional>
#include <string>

#include <boost/beast/http/message.hpp>
#include <boost/beast/http/span_body.hpp>
#include <boost/beast/http/string_body.hpp>

#include "server/transport.h"

namespace kept::server {

namespace http = boost::beast::http;

using BeastRequest = http::request<http::string_body>;
using BeastResponse = http::response<http::span_body<const char>>;

// The parts of a request that its connection decides on before the handler sees it.
struct RequestMode {
  bool head = false;
  bool tls = false;
};

// Nothing when the target or method is none that this server understands. Moves the body out.
std::optional<HttpRequest> plain_request(BeastRequest& request, const std::string& address,
                                         RequestMode mode);

// `body` must outlive the message: it is not copied. Adds the security headers.
BeastResponse beast_response(const HttpResponse& response, const Frame& body, bool keep_alive,
                             bool head, bool cross_origin);

}  // namespace kept::server
