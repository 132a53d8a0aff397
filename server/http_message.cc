#include "server/http_message.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <ctime>

#include "server/target.h"

namespace kept::server {
namespace {

std::string text_of(boost::beast::string_view text) {
  return {text.data(), text.size()};
}

// The lines of a header are one list, however many carry it.
std::string all_of(const BeastRequest& request, const char* name) {
  std::string list;
  const auto [begin, end] = request.equal_range(name);
  for (auto line = begin; line != end; ++line) {
    if (line != begin) list += ',';
    list += text_of(line->value());
  }
  return list;
}

bool is_host(const std::string& text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](unsigned char c) {
    return std::isalnum(c) != 0 || std::string_view{".-:[]"}.find(c) != std::string_view::npos;
  });
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

Asker asker_of(const BeastRequest& request, const std::string& peer, bool tls,
               const TrustedProxies& proxies) {
  Asker asker{peer, text_of(request[http::field::host]), tls};
  if (!proxies.trust(peer)) return asker;
  if (auto visitor = proxies.visitor_in(all_of(request, "X-Forwarded-For")); !visitor.empty()) {
    asker.address = std::move(visitor);
  }
  if (auto host = all_of(request, "X-Forwarded-Host"); is_host(host)) asker.host = std::move(host);
  const auto scheme = all_of(request, "X-Forwarded-Proto");
  if (scheme == "https" || scheme == "http") asker.tls = scheme == "https";
  return asker;
}

std::optional<HttpRequest> plain_request(BeastRequest& request, Asker asker, bool head) {
  auto target = parse_target(text_of(request.target()));
  if (!target || request.method() == http::verb::unknown) return std::nullopt;
  HttpRequest plain;
  plain.head = head;
  plain.method = head ? "GET" : text_of(request.method_string());
  plain.path = std::move(target->path);
  plain.query = std::move(target->query);
  plain.cookie = text_of(request[http::field::cookie]);
  plain.authorization = text_of(request[http::field::authorization]);
  plain.origin = text_of(request[http::field::origin]);
  plain.host = std::move(asker.host);
  plain.x_kept = text_of(request["X-Kept"]);
  plain.content_type = text_of(request[http::field::content_type]);
  plain.if_none_match = text_of(request[http::field::if_none_match]);
  plain.accept = text_of(request[http::field::accept]);
  plain.body = std::move(request.body());
  plain.remote_address = std::move(asker.address);
  plain.tls = asker.tls;
  return plain;
}

std::optional<HttpResponse> complaint(boost::system::error_code error) {
  if (error == http::error::header_limit || error == http::error::buffer_overflow) {
    return json_error(431, "headers_too_large", "The request's headers are too large.");
  }
  if (error == http::error::body_limit) {
    return json_error(413, "body_too_large", "The request's body is too large for this address.");
  }
  const bool gone = error == http::error::end_of_stream || error == http::error::partial_message;
  if (gone || error.category() != make_error_code(http::error::bad_method).category()) return {};
  return json_error(400, "malformed_request", "The request is not well-formed HTTP.");
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
