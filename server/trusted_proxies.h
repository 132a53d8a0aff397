// The proxies of ours before this server, and what they say of who asks. A header is as good as
// whoever sent it, so only what such a proxy has added itself is believed.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kept::server {

bool is_loopback(std::string_view address);

class TrustedProxies {
 public:
  TrustedProxies() = default;  // none
  // IPv4 or IPv6 addresses. Throws std::invalid_argument for what is none.
  explicit TrustedProxies(const std::vector<std::string>& addresses);

  bool trust(std::string_view address) const;

  // Of the addresses in an X-Forwarded-For, whose last one the proxy nearest to us has added: the
  // last that is not a proxy of ours. Empty when there is none, or what stands in its place or
  // behind it is no address.
  std::string visitor_in(std::string_view forwarded_for) const;

 private:
  std::vector<std::string> addresses_;  // in canonical form
};

}  // namespace kept::server
