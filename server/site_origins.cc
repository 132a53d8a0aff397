#include "server/site_origins.h"

#include <algorithm>
#include <cctype>
#include <stdexcept>
#include <utility>

#include "server/access.h"

namespace kept::server {
namespace {

constexpr std::string_view known_for_seconds = "600";

std::string lower_case(std::string_view text) {
  std::string lower{text};
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return lower;
}

bool is_host_and_port(std::string_view text) {
  const auto fits = [](unsigned char c) {
    return std::isalnum(c) != 0 ||
           std::string_view{".-:[]"}.find(static_cast<char>(c)) != std::string_view::npos;
  };
  return !text.empty() && text.front() != ':' && text.back() != ':' &&
         std::all_of(text.begin(), text.end(), fits);
}

std::string origin_from(std::string_view given) {
  auto origin = lower_case(given);
  for (const auto& [scheme, port] : {std::pair{"http://", ":80"}, std::pair{"https://", ":443"}}) {
    if (!origin.starts_with(scheme)) continue;
    if (origin.ends_with(port)) origin.resize(origin.size() - std::string_view{port}.size());
    if (is_host_and_port(std::string_view{origin}.substr(std::string_view{scheme}.size()))) {
      return origin;
    }
  }
  throw std::invalid_argument("'" + std::string{given} +
                              "' is no origin of a site, such as https://www.dealer.example");
}

}  // namespace

SiteOrigins::SiteOrigins(const std::vector<std::string>& allowed) {
  for (const auto& origin : allowed) allowed_.push_back(origin_from(origin));
}

bool SiteOrigins::allows(const HttpRequest& request) const {
  if (allowed_.empty() || same_origin(request)) return true;
  return std::find(allowed_.begin(), allowed_.end(), lower_case(request.origin)) != allowed_.end();
}

HttpResponse SiteOrigins::preflight(const std::string& origin) const {
  HttpResponse answer;
  answer.status = 204;
  answer.headers = {{"Access-Control-Allow-Methods", "GET"},
                    {"Access-Control-Allow-Headers", "Authorization"},
                    {"Access-Control-Max-Age", std::string{known_for_seconds}}};
  return readable(origin, std::move(answer));
}

HttpResponse SiteOrigins::readable(const std::string& origin, HttpResponse response) const {
  auto& headers = response.headers;
  if (allowed_.empty()) {
    headers.emplace_back("Access-Control-Allow-Origin", "*");
    return response;
  }
  headers.emplace_back("Vary", "Origin");
  if (!origin.empty()) headers.emplace_back("Access-Control-Allow-Origin", origin);
  return response;
}

}  // namespace kept::server
