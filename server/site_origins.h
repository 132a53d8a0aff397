// Which sites the chat may stand on: whose pages may open its socket and read what it reads. The
// widget carries a token of its own and no cookie, so unless told otherwise a page of any origin
// may. Nothing of the staff's goes this way.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "server/transport.h"

namespace kept::server {

class SiteOrigins {
 public:
  SiteOrigins() = default;  // any
  // Each as a browser names it: "https://www.dealer.example", with the port when it is not the
  // scheme's own. None: any. Throws std::invalid_argument for what is no origin.
  explicit SiteOrigins(const std::vector<std::string>& allowed);

  // True too for a page of ours, and for who names no origin: a browser always does.
  bool allows(const HttpRequest& request) const;

  // The answer to a browser that asks beforehand whether it may GET with an Authorization.
  HttpResponse preflight(const std::string& origin) const;
  // Tells the browser that the page which asked may read the answer.
  HttpResponse readable(const std::string& origin, HttpResponse response) const;

 private:
  std::vector<std::string> allowed_;
};

}  // namespace kept::server
