// What a visitor's socket asks of the writer: to resume a conversation, and to take a message.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <variant>

#include "bot/reading.h"
#include "server/frame.h"
#include "server/turn.h"
#include "server/visitor_link.h"
#include "server/writer.h"

namespace kept::server {

struct VisitorScene {
  SocketPtr socket;
  LinkPtr link;
  const TurnTools& tools;
};

// The notice and greeting of a window.
std::string visitor_notice(const TurnTools& tools, bot::Language language = bot::Language::en);
std::string visitor_greeting(const TurnTools& tools, bot::Language language = bot::Language::en);

// Checks the token, then sends the welcome and every message after `seen`, a page at a time; caught
// up, the socket hears what is said from then on. Without a conversation, the one that was opened
// with the window's own token is meant, and if there is none yet, nothing is resumed.
std::unique_ptr<Job> make_resume_job(VisitorScene scene,
                                     std::optional<inventory::ConversationId> conversation,
                                     const std::string& token, std::int64_t seen);
// The next page of a history.
std::unique_ptr<Job> make_resume_page_job(VisitorScene scene);

struct Said {
  std::string client_id;
  std::int64_t seen = 0;
  std::variant<bot::Reading, std::string> what;  // typed, or the id of a tapped choice
};
std::unique_ptr<Job> make_say_job(VisitorScene scene, Said said);

}  // namespace kept::server
