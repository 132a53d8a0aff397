#include "server/attempt_limit.h"

namespace kept::server {

void AttemptLimit::forget_old(std::deque<inventory::Instant>& failures,
                              inventory::Instant now) const {
  while (!failures.empty() && failures.front() + inventory::Millis{window_} <= now) {
    failures.pop_front();
  }
}

bool AttemptLimit::exhausted(std::uint64_t key, inventory::Instant now) {
  const auto found = failures_.find(key);
  if (found == failures_.end()) return false;
  forget_old(found->second, now);
  return found->second.size() >= failures_max_;
}

void AttemptLimit::note_failure(std::uint64_t key, inventory::Instant now) {
  if (failures_.size() >= keys_max_) {
    for (auto at = failures_.begin(); at != failures_.end();) {
      forget_old(at->second, now);
      at = at->second.empty() ? failures_.erase(at) : std::next(at);
    }
    // Still full of fresh failures: a flood from many keys. The newest key is not remembered.
    if (failures_.size() >= keys_max_ && !failures_.contains(key)) return;
  }
  auto& failures = failures_[key];
  if (failures.size() < failures_max_) failures.push_back(now);
}

}  // namespace kept::server
