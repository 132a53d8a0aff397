#include "server/hub.h"

#include <algorithm>
#include <utility>

namespace kept::server {

void Hub::add(Groups& groups, std::int64_t key, const SocketPtr& socket) {
  auto& sockets = groups[key];
  if (std::find(sockets.begin(), sockets.end(), socket) == sockets.end()) sockets.push_back(socket);
}

void Hub::remove(Groups& groups, std::int64_t key, const Socket* socket) {
  const auto found = groups.find(key);
  if (found == groups.end()) return;
  std::erase_if(found->second, [&](const SocketPtr& other) { return other.get() == socket; });
  if (found->second.empty()) groups.erase(found);
}

void Hub::join(inventory::ConversationId conversation, const SocketPtr& socket) {
  const std::lock_guard lock(guard_);
  add(visitors_, conversation.value, socket);
}

void Hub::leave(inventory::ConversationId conversation, const Socket* socket) {
  const std::lock_guard lock(guard_);
  remove(visitors_, conversation.value, socket);
}

void Hub::publish(inventory::ConversationId conversation, const Frame& frame, const Socket* except,
                  std::vector<Outgoing>& out) const {
  const std::lock_guard lock(guard_);
  const auto found = visitors_.find(conversation.value);
  if (found == visitors_.end()) return;
  for (const auto& socket : found->second) {
    if (socket.get() != except) out.push_back({socket, frame});
  }
}

void Hub::join_rooftop(inventory::RooftopId rooftop, const SocketPtr& socket) {
  const std::lock_guard lock(guard_);
  add(rooftops_, rooftop.value, socket);
}

void Hub::leave_rooftop(inventory::RooftopId rooftop, const Socket* socket) {
  const std::lock_guard lock(guard_);
  remove(rooftops_, rooftop.value, socket);
}

void Hub::watch(inventory::ConversationId conversation, const SocketPtr& socket) {
  const std::lock_guard lock(guard_);
  add(watchers_, conversation.value, socket);
}

void Hub::unwatch(inventory::ConversationId conversation, const Socket* socket) {
  const std::lock_guard lock(guard_);
  remove(watchers_, conversation.value, socket);
}

bool Hub::watched(inventory::ConversationId conversation) const {
  const std::lock_guard lock(guard_);
  return watchers_.contains(conversation.value);
}

void Hub::publish_to_staff(inventory::ConversationId conversation, const Frame& frame,
                           std::vector<Outgoing>& out) const {
  const std::lock_guard lock(guard_);
  const auto found = watchers_.find(conversation.value);
  if (found == watchers_.end()) return;
  for (const auto& socket : found->second) out.push_back({socket, frame});
}

void Hub::changed(inventory::RooftopId rooftop, unsigned topics, std::int64_t entry) {
  const std::lock_guard lock(guard_);
  auto& change = changes_[rooftop.value];
  change.rooftop = rooftop;
  change.topics |= topics;
  change.entry = std::max(change.entry, entry);
}

std::vector<Hub::Change> Hub::take_changes() {
  const std::lock_guard lock(guard_);
  std::vector<Change> changes;
  for (auto& [rooftop, change] : changes_) {
    const auto found = rooftops_.find(rooftop);
    if (found != rooftops_.end()) change.sockets = found->second;
    if (!change.sockets.empty()) changes.push_back(std::move(change));
  }
  changes_.clear();
  return changes;
}

}  // namespace kept::server
