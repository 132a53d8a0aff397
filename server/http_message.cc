#include "server/http_message.h"

#include <array>
#include <ctime>

#include "server/target.h"

namespace kept::server {
namespace {

std::string text_of(boost::beast::string_view text) {
  return {text.data(), text.size()};
}

std::string http_date() {
  const std::time_t now = std::time(nullptr);
  std::tm parts{};
  gmtime_r(&now, &parts);
  std::array<char, 40> text{};
  std::strftime(text.data(), text.size(), "%a, %d %b %Y %H:%M:%S GMT", &parts);
  return text.data();
}

// A header that a handler built from data must not be able to end the line and begin another.
bool one_line(const std::string& text) {
  return text.find_first_of(std::string_view("\r\n\0", 3)) == text.npos;
}

constexpr const char* content_security_policy =
    "default-src 'self'; img-src 'self' data: https:; connect-src 'self' ws: wss:; "
    "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

void set_security_headers(BeastResponse& message, bool cross_origin) {
  message.set("Content-Security-Policy", content_security_policy);
  message.set("X-Content-Type-Options", "nosniff");
  message.set("Referrer-Policy", "strict-origin-when-cross-origin");
  message.set("Cross-Origin-Resource-Policy", cross_origin ? "cross-origin" : "same-origin");
  if (cross_origin) message.set(http::field::access_control_allow_origin, "*");
}

}  // namespace

std::optional<HttpRequest> plain_request(BeastRequest& request, const std::string& address,
                                         RequestMode mode) {
  auto target = parse_target(text_of(request.target()));
  if (!target || request.method() == http::verb::unknown) return std::nullopt;
  HttpRequest plain;
  plain.head = mode.head;
  plain.method = mode.head ? "GET" : text_of(request.method_string());
  plain.path = std::move(target->path);
  plain.query = std::move(target->query);
  plain.cookie = text_of(request[http::field::cookie]);
  plain.authorization = text_of(request[http::field::authorization]);
  plain.origin = text_of(request[http::field::origin]);
  plain.host = text_of(request[http::field::host]);
  plain.x_kept = text_of(request["X-Kept"]);
  plain.content_type = text_of(request[http::field::content_type]);
  plain.if_none_match = text_of(request[http::field::if_none_match]);
  plain.accept = text_of(request[http::field::accept]);
  plain.body = std::move(request.body());
  plain.remote_address = address;
  plain.tls = mode.tls;
  return plain;
}

BeastResponse beast_response(const HttpResponse& response, const Frame& body, bool keep_alive,
                             bool head, bool cross_origin) {
  BeastResponse message;
  message.result(static_cast<unsigned>(response.status));
  message.version(11);
  message.set(http::field::date, http_date());
  const bool bodiless = response.status == 304 || response.status == 204;
  if (!bodiless && one_line(response.content_type)) {
    message.set(http::field::content_type, response.content_type);
  }
  set_security_headers(message, cross_origin);
  message.set(http::field::cache_control, "no-store");
  for (const auto& [name, value] : response.headers) {
    if (!one_line(name) || !one_line(value)) continue;
    if (name == "Set-Cookie") {
      message.insert(name, value);
    } else {
      message.set(name, value);
    }
  }
  if (!bodiless) message.content_length(body->size());
  if (!bodiless && !head) message.body() = {body->data(), body->size()};
  message.keep_alive(keep_alive);
  return message;
}

}  // namespace kept::server
