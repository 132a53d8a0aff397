// The states of the conversations that were last busy, as values: what a conversation's row holds
// as text is read anew only when the row changed behind our back (an undone turn) or has been
// silent for long. On the writer's thread.
#pragma once

#include <string>

#include "bot/conversation.h"
#include "inventory/ids.h"
#include "inventory/recent.h"

namespace kept::server {

class DecodedStates {
 public:
  // What `encoded` says; a fresh state if it says nothing readable. Good until the next call.
  const bot::ConversationState& of(inventory::ConversationId id, const std::string& encoded);

  // The same, to be changed and kept anew; what is not kept is read again from `encoded`.
  bot::ConversationState take(inventory::ConversationId id, const std::string& encoded);

  // Remembers that `encoded` says `state`.
  void keep(inventory::ConversationId id, std::string encoded, bot::ConversationState state);

 private:
  struct Known {
    std::string encoded;
    bot::ConversationState state;
    bool taken = false;

    bool says(const std::string& wanted) const { return !taken && encoded == wanted; }
  };
  static constexpr std::size_t generation_max = 4096;

  inventory::Recent<Known> known_{generation_max};
};

}  // namespace kept::server
