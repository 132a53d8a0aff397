#include "server/access.h"

#include <algorithm>
#include <cctype>

namespace kept::server {

using inventory::Role;
using inventory::RooftopId;
using inventory::Staff;

namespace {

constexpr std::size_t token_bytes_max = 64;

bool same_ignoring_case(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) {
    return std::tolower(static_cast<unsigned char>(x)) ==
           std::tolower(static_cast<unsigned char>(y));
  });
}

}  // namespace

bool may_see_rooftop(const Staff& staff, RooftopId rooftop) {
  if (!staff.active || !rooftop) return false;
  return staff.role == Role::admin || staff.rooftop == rooftop;
}

bool may_audit(const Staff& staff) {
  return staff.active && staff.role != Role::salesperson;
}

bool may_override(const Staff& staff) {
  return staff.active && staff.role != Role::salesperson;
}

bool may_command(const Staff& staff, Role needed) {
  return staff.active && static_cast<int>(staff.role) >= static_cast<int>(needed);
}

bool same_origin(const HttpRequest& request) {
  if (request.origin.empty()) return true;
  const auto scheme = request.origin.find("://");
  if (scheme == std::string::npos) return false;
  const auto name = std::string_view{request.origin}.substr(0, scheme);
  if (name != "http" && name != "https") return false;
  return same_ignoring_case(std::string_view{request.origin}.substr(scheme + 3), request.host);
}

std::optional<HttpResponse> refuse_forgery(const HttpRequest& request) {
  if (request.x_kept != "1") {
    return json_error(403, "header_missing",
                      "The request did not come from the Kept pages. Nothing was changed.");
  }
  if (!same_origin(request)) {
    return json_error(403, "foreign_origin",
                      "The request came from a page of another site. Nothing was changed.");
  }
  return std::nullopt;
}

std::string session_cookie(std::string_view token, std::chrono::seconds lives, bool secure) {
  std::string cookie{session_cookie_name};
  cookie += '=';
  cookie += token;
  cookie += "; HttpOnly; SameSite=Strict; Path=/; Max-Age=" + std::to_string(lives.count());
  if (secure) cookie += "; Secure";
  return cookie;
}

std::string cleared_session_cookie(bool secure) {
  return session_cookie("", std::chrono::seconds{0}, secure);
}

std::string_view session_token(std::string_view cookie_header) {
  while (!cookie_header.empty()) {
    const auto end = std::min(cookie_header.find(';'), cookie_header.size());
    auto pair = cookie_header.substr(0, end);
    cookie_header.remove_prefix(std::min(end + 1, cookie_header.size()));
    while (!pair.empty() && pair.front() == ' ') pair.remove_prefix(1);
    if (!pair.starts_with(session_cookie_name)) continue;
    pair.remove_prefix(session_cookie_name.size());
    if (pair.empty() || pair.front() != '=') continue;
    pair.remove_prefix(1);
    return pair.size() <= token_bytes_max ? pair : std::string_view{};
  }
  return {};
}

std::string_view bearer_token(std::string_view authorization) {
  constexpr std::string_view scheme = "Bearer ";
  if (!authorization.starts_with(scheme)) return {};
  authorization.remove_prefix(scheme.size());
  return authorization.size() <= token_bytes_max ? authorization : std::string_view{};
}

}  // namespace kept::server
