// /ws/staff: tells signed-in windows what has changed, and carries the lines of conversations they
// watch. Staff change nothing here; commands go over HTTP.
#pragma once

#include "server/access.h"
#include "server/directory.h"
#include "server/readers.h"
#include "server/turn.h"
#include "server/writer.h"

namespace kept::server {

class StaffSockets final : public SocketHandler {
 public:
  // All outlive the handler.
  StaffSockets(Readers& readers, Writer& writer, const TurnTools& tools, const Clock& clock);

  std::optional<HttpResponse> on_open(const SocketPtr& socket, const HttpRequest& upgrade) override;
  void on_text(const SocketPtr& socket, std::string_view text) override;
  void on_too_many(const SocketPtr& socket, std::string_view text) override;
  void on_close(const SocketPtr& socket) override;
  Frame closing_frame(Closing why) override;

 private:
  void hello(const SocketPtr& socket, const std::string& slug);
  void watch(const SocketPtr& socket, inventory::ConversationId conversation, std::int64_t seen);

  Readers& readers_;
  Writer& writer_;
  const TurnTools& tools_;
  const Clock& clock_;
};

}  // namespace kept::server
