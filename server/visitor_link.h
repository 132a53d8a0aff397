// What one visitor's socket stands for, shared by its lane and the jobs it has sent to the writer.
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <string>

#include "bot/meaning.h"
#include "inventory/ids.h"
#include "server/transport.h"

namespace kept::server {

struct VisitorLink {
  // ---- the lane's
  bool greeted = false;      // a hello was taken
  std::string page_vehicle;  // stock number
  std::uint64_t address_key = 0;
  std::string own_token;  // minted by the window, for the conversation it will open or has opened

  // ---- written on the writer's thread, read anywhere
  std::atomic<std::int64_t> rooftop{0};
  std::atomic<bool> more_to_resume{false};  // the next page of the history waits for on_sent
  // ---- written on the lane, read on the writer's thread
  std::atomic<bool> closed{false};

  // ---- the writer's
  inventory::ConversationId conversation;
  std::int64_t resumed_to = 0;
  bot::Language language = bot::Language::en;
  bool refused = false;  // the hello opened nothing: a wrong token, or the books did not answer
};

using LinkPtr = std::shared_ptr<VisitorLink>;

inline LinkPtr link_of(const SocketPtr& socket) {
  return std::static_pointer_cast<VisitorLink>(socket->state);
}

}  // namespace kept::server
