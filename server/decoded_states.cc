#include "server/decoded_states.h"

#include <utility>

namespace kept::server {

const bot::ConversationState& DecodedStates::of(inventory::ConversationId id,
                                                const std::string& encoded) {
  if (const auto* const known = known_.find(id.value); known != nullptr && known->says(encoded)) {
    return known->state;
  }
  auto state = bot::decode(encoded).value_or(bot::ConversationState{});
  return known_.put(id.value, {encoded, std::move(state)}).state;
}

bot::ConversationState DecodedStates::take(inventory::ConversationId id,
                                           const std::string& encoded) {
  auto* const known = known_.find(id.value);
  if (known == nullptr || !known->says(encoded)) {
    return bot::decode(encoded).value_or(bot::ConversationState{});
  }
  known->taken = true;
  return std::move(known->state);
}

void DecodedStates::keep(inventory::ConversationId id, std::string encoded,
                         bot::ConversationState state) {
  known_.put(id.value, {std::move(encoded), std::move(state)});
}

}  // namespace kept::server
