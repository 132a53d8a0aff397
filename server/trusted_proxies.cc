#include "server/trusted_proxies.h"

#include <algorithm>
#include <optional>
#include <stdexcept>

#include <boost/asio/ip/address.hpp>

namespace kept::server {
namespace {

namespace ip = boost::asio::ip;

// One form for each address: an IPv4 address that came over an IPv6 socket is an IPv4 address.
std::optional<std::string> canonical(std::string_view text) {
  boost::system::error_code error;
  const auto address = ip::make_address(std::string{text}, error);
  if (error) return std::nullopt;
  if (address.is_v6() && address.to_v6().is_v4_mapped()) {
    return ip::make_address_v4(ip::v4_mapped, address.to_v6()).to_string();
  }
  return address.to_string();
}

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(" \t");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

bool is_port(std::string_view text) {
  return !text.empty() && text.size() <= 5 &&
         text.find_first_not_of("0123456789") == std::string_view::npos;
}

// Some proxies add the port: 192.0.2.1:4711, [2001:db8::1]:4711.
std::string_view without_port(std::string_view entry) {
  const bool bracketed = entry.starts_with('[');
  const auto end = bracketed ? entry.find(']') : entry.find(':');
  if (end == std::string_view::npos) return entry;
  if (!bracketed) return is_port(entry.substr(end + 1)) ? entry.substr(0, end) : entry;
  const auto behind = entry.substr(end + 1);
  const bool well_formed = behind.empty() || (behind.front() == ':' && is_port(behind.substr(1)));
  return well_formed ? entry.substr(1, end - 1) : entry;
}

}  // namespace

bool is_loopback(std::string_view address) {
  boost::system::error_code error;
  const auto known = ip::make_address(canonical(address).value_or(std::string{}), error);
  return !error && known.is_loopback();
}

TrustedProxies::TrustedProxies(const std::vector<std::string>& addresses) {
  for (const auto& address : addresses) {
    auto known = canonical(address);
    if (!known) throw std::invalid_argument("'" + address + "' is no address of a proxy");
    addresses_.push_back(*std::move(known));
  }
}

bool TrustedProxies::trust(std::string_view address) const {
  if (addresses_.empty()) return false;
  const auto known = canonical(address);
  return known && std::find(addresses_.begin(), addresses_.end(), *known) != addresses_.end();
}

std::string TrustedProxies::visitor_in(std::string_view forwarded_for) const {
  while (!forwarded_for.empty()) {
    const auto comma = forwarded_for.rfind(',');
    const auto start = comma == std::string_view::npos ? 0 : comma + 1;
    auto address = canonical(without_port(trimmed(forwarded_for.substr(start))));
    if (!address) return {};
    if (!trust(*address)) return *std::move(address);
    forwarded_for = forwarded_for.substr(0, start == 0 ? 0 : comma);
  }
  return {};
}

}  // namespace kept::server
