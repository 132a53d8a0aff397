#include "server/address_limits.h"

#include <algorithm>
#include <cstring>
#include <string>

#include <arpa/inet.h>

namespace kept::server {

bool TokenBucket::take(const Rate& rate, std::int64_t now) {
  if (rate.per_second <= 0) return true;
  const auto token = static_cast<std::int64_t>(1e9 / rate.per_second);
  const auto depth = static_cast<std::int64_t>(1e9 / rate.per_second * std::max(rate.burst, 1.0));
  std::int64_t full_at = full_at_.load(std::memory_order_relaxed);
  std::int64_t next = 0;
  do {
    next = std::max(full_at, now) + token;
    if (next - now > depth) return false;
  } while (!full_at_.compare_exchange_weak(full_at, next, std::memory_order_relaxed));
  return true;
}

AddressLimits::Place::~Place() {
  if (entry_) entry_->connections_.fetch_sub(1, std::memory_order_relaxed);
}

std::size_t AddressLimits::KeyHash::operator()(const Key& key) const noexcept {
  std::uint64_t word = 0;
  std::memcpy(&word, key.data(), sizeof word);
  word ^= word >> 33;
  return static_cast<std::size_t>(word * 0xff51afd7ed558ccdULL);
}

AddressLimits::AddressLimits(AddressRates rates, std::size_t addresses_max)
    : rates_(rates), addresses_max_(addresses_max) {
  overflow_.rates_ = &rates_;
}

AddressLimits::Key AddressLimits::key_of(std::string_view address) {
  const std::string text(address);
  Key key{};
  in_addr v4{};
  in6_addr v6{};
  if (inet_pton(AF_INET, text.c_str(), &v4) == 1) {
    std::memcpy(key.data() + 4, &v4, 4);  // ::/32 holds no customer, so it can stand for IPv4
  } else if (inet_pton(AF_INET6, text.c_str(), &v6) == 1) {
    if (IN6_IS_ADDR_V4MAPPED(&v6)) {
      std::memcpy(key.data() + 4, v6.s6_addr + 12, 4);
    } else {
      std::memcpy(key.data(), v6.s6_addr, 8);
    }
  }
  return key;
}

AddressLimits::Place AddressLimits::admit(std::string_view address, std::int64_t now) {
  const Key key = key_of(address);
  const std::lock_guard lock(guard_);
  Entry& entry = entry_of(key, now);
  if (!has_room(entry) || !entry.take_accept(now)) return {};
  entry.connections_.fetch_add(1, std::memory_order_relaxed);
  return Place(&entry);
}

AddressLimits::Place AddressLimits::visit(std::string_view address, std::int64_t now) {
  const Key key = key_of(address);
  const std::lock_guard lock(guard_);
  Entry& entry = entry_of(key, now);
  if (!has_room(entry)) return {};
  entry.connections_.fetch_add(1, std::memory_order_relaxed);
  return Place(&entry);
}

bool AddressLimits::has_room(const Entry& entry) const {
  const auto live = entry.connections_.load(std::memory_order_relaxed);
  return live < static_cast<std::int64_t>(rates_.connections_max);
}

AddressLimits::Entry& AddressLimits::entry_of(const Key& key, std::int64_t now) {
  const auto found = entries_.find(key);
  if (found != entries_.end()) return *found->second;
  if (entries_.size() >= addresses_max_ && !make_room(now)) return overflow_;
  auto& made = entries_[key];
  made = std::make_unique<Entry>();
  made->rates_ = &rates_;
  return *made;
}

// Looks at a bounded number of hash buckets from where the last search ended.
bool AddressLimits::make_room(std::int64_t now) {
  constexpr std::size_t looked_at_max = 256;
  const std::size_t buckets = entries_.bucket_count();
  for (std::size_t i = 0; i < std::min(buckets, looked_at_max); ++i) {
    sweep_bucket_ = (sweep_bucket_ + 1) % buckets;
    for (auto it = entries_.begin(sweep_bucket_); it != entries_.end(sweep_bucket_); ++it) {
      const Entry& entry = *it->second;
      if (entry.connections_.load(std::memory_order_relaxed) == 0 && entry.accepts_.full(now) &&
          entry.requests_.full(now) && entry.messages_.full(now)) {
        entries_.erase(Key(it->first));
        return true;
      }
    }
  }
  return false;
}

std::size_t AddressLimits::remembered() const {
  const std::lock_guard lock(guard_);
  return entries_.size();
}

}  // namespace kept::server
