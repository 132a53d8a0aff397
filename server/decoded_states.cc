#include "server/decoded_states.h"

#include <utility>

namespace kept::server {

const bot::ConversationState& DecodedStates::of(inventory::ConversationId id,
                                                const std::string& encoded) {
  for (auto* const generation : {&young_, &old_}) {
    const auto found = generation->find(id.value);
    if (found != generation->end() && found->second.encoded == encoded) {
      return found->second.state;
    }
  }
  keep(id, encoded, bot::decode(encoded).value_or(bot::ConversationState{}));
  return young_.find(id.value)->second.state;
}

void DecodedStates::keep(inventory::ConversationId id, std::string encoded,
                         bot::ConversationState state) {
  if (young_.size() >= generation_max && !young_.contains(id.value)) {
    old_ = std::exchange(young_, {});
  }
  auto& known = young_[id.value];
  known.encoded = std::move(encoded);
  known.state = std::move(state);
}

}  // namespace kept::server
