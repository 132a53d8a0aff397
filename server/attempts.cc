#include "server/attempts.h"

#include <algorithm>

namespace kept::server {

Attempts::Tries& Attempts::tries_of(const std::string& key, inventory::Instant now) {
  auto found = tries_.find(key);
  if (found == tries_.end()) {
    if (tries_.size() >= keys_max_) make_room(now);
    found = tries_.emplace(key, Tries{0, now}).first;
  }
  auto& tries = found->second;
  if (now - tries.first >= window_) tries = {0, now};
  return tries;
}

std::optional<inventory::Instant> Attempts::stopped_until(const std::string& key, int most,
                                                          inventory::Instant now) {
  const std::lock_guard lock(guard_);
  const auto found = tries_.find(key);
  if (found == tries_.end() || found->second.count < most) return std::nullopt;
  const auto ends = found->second.first + inventory::Millis{window_};
  return now < ends ? std::optional{ends} : std::nullopt;
}

void Attempts::count(const std::string& key, inventory::Instant now) {
  const std::lock_guard lock(guard_);
  ++tries_of(key, now).count;
}

bool Attempts::admit(const std::string& key, int most, inventory::Instant now) {
  const std::lock_guard lock(guard_);
  auto& tries = tries_of(key, now);
  if (tries.count >= most) return false;
  ++tries.count;
  return true;
}

void Attempts::forget(const std::string& key) {
  const std::lock_guard lock(guard_);
  tries_.erase(key);
}

void Attempts::make_room(inventory::Instant now) {
  std::erase_if(tries_, [&](const auto& item) { return now - item.second.first >= window_; });
  if (tries_.size() < keys_max_) return;
  const auto oldest = std::min_element(
      tries_.begin(), tries_.end(),
      [](const auto& a, const auto& b) { return a.second.first < b.second.first; });
  tries_.erase(oldest);
}

}  // namespace kept::server
