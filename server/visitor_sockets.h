// /ws/visitor: takes frames of chat windows, reads what was written while still on the I/O lane,
// and hands turns to the writer.
#pragma once

#include "bot/lexicon.h"
#include "server/address_key.h"
#include "server/directory.h"
#include "server/frame.h"
#include "server/turn.h"
#include "server/visitor_jobs.h"
#include "server/writer.h"

namespace kept::server {

class VisitorSockets final : public SocketHandler {
 public:
  // All outlive the handler.
  VisitorSockets(Writer& writer, const TurnTools& tools, const Current<Directory>& directory,
                 const Current<bot::Lexicon>& lexicon, const AddressKeys& addresses,
                 const Clock& clock);

  std::optional<HttpResponse> on_open(const SocketPtr& socket, const HttpRequest& upgrade) override;
  void on_text(const SocketPtr& socket, std::string_view text) override;
  void on_too_many(const SocketPtr& socket, std::string_view text) override;
  void on_sent(const SocketPtr& socket) override;
  void on_close(const SocketPtr& socket) override;
  Frame closing_frame(Closing why) override;

 private:
  void on(const SocketPtr& socket, const Hello& hello);
  void on(const SocketPtr& socket, Say& say);
  void on(const SocketPtr& socket, Choose& choose);
  void on(const SocketPtr& socket, const Seen& seen);
  void submit(const SocketPtr& socket, std::unique_ptr<Job> job, const std::string& id);
  VisitorScene scene(const SocketPtr& socket) const;

  Writer& writer_;
  const TurnTools& tools_;
  const Current<Directory>& directory_;
  const Current<bot::Lexicon>& lexicon_;
  const AddressKeys& addresses_;
  const Clock& clock_;
};

Frame closing_frame_for(Closing why);

}  // namespace kept::server
