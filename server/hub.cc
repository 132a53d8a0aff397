#include "server/hub.h"

#include <algorithm>
#include <utility>

namespace kept::server {

void Hub::add(Groups Hub::*groups, std::int64_t key, const SocketPtr& socket) {
  auto& joined = memberships_[socket.get()];
  const Membership membership{groups, key};
  if (std::find(joined.begin(), joined.end(), membership) != joined.end()) return;
  joined.push_back(membership);
  (this->*groups)[key].push_back(socket);
}

void Hub::remove(Groups Hub::*groups, std::int64_t key, const Socket* socket) {
  auto& all = this->*groups;
  const auto found = all.find(key);
  if (found == all.end()) return;
  std::erase_if(found->second, [&](const SocketPtr& other) { return other.get() == socket; });
  if (found->second.empty()) all.erase(found);
}

void Hub::join(inventory::ConversationId conversation, const SocketPtr& socket) {
  const std::lock_guard lock(guard_);
  add(&Hub::visitors_, conversation.value, socket);
}

void Hub::leave_all(const Socket* socket) {
  const std::lock_guard lock(guard_);
  const auto found = memberships_.find(socket);
  if (found == memberships_.end()) return;
  for (const auto& [groups, key] : found->second) remove(groups, key, socket);
  memberships_.erase(found);
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

bool Hub::has_listeners() const {
  const std::lock_guard lock(guard_);
  return !memberships_.empty();
}

void Hub::join_rooftop(inventory::RooftopId rooftop, const SocketPtr& socket) {
  const std::lock_guard lock(guard_);
  add(&Hub::rooftops_, rooftop.value, socket);
}

void Hub::watch(inventory::ConversationId conversation, const SocketPtr& socket) {
  const std::lock_guard lock(guard_);
  add(&Hub::watchers_, conversation.value, socket);
}

void Hub::unwatch(inventory::ConversationId conversation, const Socket* socket) {
  const std::lock_guard lock(guard_);
  remove(&Hub::watchers_, conversation.value, socket);
  const auto found = memberships_.find(socket);
  if (found == memberships_.end()) return;
  std::erase(found->second, Membership{&Hub::watchers_, conversation.value});
}

bool Hub::reaches(inventory::ConversationId conversation, const Socket* except) const {
  const std::lock_guard lock(guard_);
  const auto found = visitors_.find(conversation.value);
  return found != visitors_.end() &&
         std::any_of(found->second.begin(), found->second.end(),
                     [&](const SocketPtr& socket) { return socket.get() != except; });
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
