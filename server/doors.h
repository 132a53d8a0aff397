// Where HTTP requests go: health, metrics, the API's router, and the built pages. On the I/O lanes;
// never blocks.
#pragma once

#include <functional>
#include <string>
#include <utility>

#include "server/metrics.h"
#include "server/router.h"
#include "server/static_files.h"
#include "server/transport.h"

namespace kept::server {

class Doors {
 public:
  // Throws std::runtime_error when the folder of pages cannot be read.
  Doors(Router::Parts parts, Metrics& metrics, const std::string& web);

  // Before the transport starts.
  void ready_when(std::function<bool()> ready) { ready_ = std::move(ready); }

  void handle(HttpRequest request, Respond respond);

 private:
  Router router_;
  Metrics& metrics_;
  StaticFiles files_;
  std::function<bool()> ready_;
};

}  // namespace kept::server
