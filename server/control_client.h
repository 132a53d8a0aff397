// The asking side of the control socket: see control_socket.h.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "server/control_socket.h"
#include "server/json_out.h"

namespace kept::server {

struct ControlRequest {
  std::string command;
  std::function<void(JsonOut&)> members;  // of the request, beside command and body; may be null
  std::uint64_t body_bytes = 0;
  // The next piece of the body, empty when it cannot be read on. Null without a body.
  std::function<std::string_view()> body;
};

// What is heard meanwhile; either may be null.
struct ControlEvents {
  std::function<void(std::string_view text)> line;
  std::function<void(std::string_view phase, std::int64_t done, std::int64_t total)> progress;
};

class ControlClient {
 public:
  // Null when no server of the database listens. Throws std::runtime_error when one does but is
  // another user's, or may not be asked.
  static std::unique_ptr<ControlClient> connect(const std::string& database);

  // Blocks until the command has ended. A server that goes away meanwhile is an end as well.
  ControlEnd ask(const ControlRequest& request, const ControlEvents& events);

 private:
  explicit ControlClient(int socket);

  bool send(const ControlRequest& request);  // false: the body ended early

  ControlStream stream_;
};

}  // namespace kept::server
