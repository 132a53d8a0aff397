// The server's transport with the smallest possible application: what it costs over echo_server.
// Prints {"port": N}, then serves until its standard input closes.
#include <cstdio>

#include <unistd.h>

#include "server/transport.h"

namespace {

using namespace kept::server;

class Echo : public SocketHandler {
 public:
  std::optional<HttpResponse> on_open(const SocketPtr&, const HttpRequest&) override {
    return std::nullopt;
  }
  void on_text(const SocketPtr& socket, std::string_view text) override {
    socket->send(make_frame(std::string(text)));
  }
  void on_too_many(const SocketPtr&, std::string_view) override {}
  void on_close(const SocketPtr&) override {}
};

}  // namespace

int main() {
  Echo echo;
  TransportSettings settings;
  settings.limit_loopback = false;
  settings.messages_per_connection = {1e6, 1e6};
  settings.first_frame_timeout = std::chrono::hours{1};
  Transport transport(settings,
                      [](const HttpRequest&, const Respond& respond) {
                        respond(json_error(404, "not_found", "Only a WebSocket at /ws."));
                      },
                      {{"/ws", &echo}});
  transport.start();
  std::printf("{\"port\": %d}\n", transport.port());
  std::fflush(stdout);
  char byte = 0;
  while (::read(0, &byte, 1) > 0) {
  }
}
