// The running program: everything that serves, made in order and ended in the reverse.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace kept::server {

class Signals;

struct ServeSettings {
  std::string db = "data/kept.db";
  std::string web = "web/dist";
  std::string address = "127.0.0.1";
  int port = 8080;
  std::string tls_cert;
  std::string tls_key;
  std::string group = "Our dealerships";
  std::string config;  // the file that says any of these
  std::string rules;   // a folder whose rules and wording replace the built-in ones
  std::vector<std::string> site_origins;     // of the sites that the chat may stand on; none: any
  std::vector<std::string> trusted_proxies;  // addresses whose word for their visitors' is taken
  bool limit_loopback = false;
  double messages_per_second = 4;  // of one connection; 0: no limit
  int drain_seconds = 5;
};

// Serves until a signal asks it to end, then drains. Throws std::runtime_error,
// inventory::StoreError or std::system_error when it cannot start.
void serve(const ServeSettings& settings);

}  // namespace kept::server
