// How much one network address may ask of the server: live connections, and token buckets for new
// connections, HTTP requests and messages. The table is bounded; an entry that is as good as new
// (no connection, full buckets) makes room for a newcomer. When there is none, newcomers share one
// overflow entry, so that a flood from many addresses hurts newcomers, never those already in.
//
// Thread-safe. Taking a token from an entry is lock-free; finding an entry takes a short lock.
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "server/limits.h"

namespace kept::server {

// A token bucket in one word, after the generic cell rate algorithm (ITU-T I.371): the word is the
// instant at which the bucket will be full again.
class TokenBucket {
 public:
  // True when a token was there and is now taken. `now` is steady_nanos().
  bool take(const Rate& rate, std::int64_t now);
  bool full(std::int64_t now) const { return full_at_.load(std::memory_order_relaxed) <= now; }

 private:
  std::atomic<std::int64_t> full_at_{0};
};

struct AddressRates {
  std::size_t connections_max = limits::connections_per_address_max;
  Rate accepts = limits::accepts_per_address;
  Rate requests = limits::requests_per_address;
  Rate messages = limits::messages_per_address;
};

class AddressLimits {
 public:
  class Entry {
   public:
    bool take_accept(std::int64_t now) { return accepts_.take(rates_->accepts, now); }
    bool take_request(std::int64_t now) { return requests_.take(rates_->requests, now); }
    bool take_message(std::int64_t now) { return messages_.take(rates_->messages, now); }

   private:
    friend class AddressLimits;
    const AddressRates* rates_ = nullptr;
    std::atomic<std::int64_t> connections_{0};
    TokenBucket accepts_;
    TokenBucket requests_;
    TokenBucket messages_;
  };

  // What a connection holds while it lives: its place among its address's connections. Movable;
  // gives the place back when destroyed. Must not outlive the AddressLimits.
  class Place {
   public:
    Place() = default;
    explicit Place(Entry* entry) : entry_(entry) {}
    Place(Place&& other) noexcept : entry_(std::exchange(other.entry_, nullptr)) {}
    Place& operator=(Place&& other) noexcept {
      std::swap(entry_, other.entry_);
      return *this;
    }
    ~Place();

    explicit operator bool() const { return entry_ != nullptr; }
    bool take_accept(std::int64_t now) { return !entry_ || entry_->take_accept(now); }
    bool take_request(std::int64_t now) { return !entry_ || entry_->take_request(now); }
    bool take_message(std::int64_t now) { return !entry_ || entry_->take_message(now); }

   private:
    Entry* entry_ = nullptr;
  };

  AddressLimits(AddressRates rates, std::size_t addresses_max);

  // Empty when the address has too many connections or opens them too fast.
  Place admit(std::string_view address, std::int64_t now);
  // For an address that opens none itself: a proxy's connection carries what it asks.
  Place visit(std::string_view address, std::int64_t now);
  std::size_t remembered() const;

 private:
  // IPv4 and v4-mapped addresses whole, IPv6 by its /64, which is what one customer is given.
  using Key = std::array<unsigned char, 8>;
  struct KeyHash {
    std::size_t operator()(const Key& key) const noexcept;
  };
  static Key key_of(std::string_view address);
  Entry& entry_of(const Key& key, std::int64_t now);
  bool has_room(const Entry& entry) const;
  bool make_room(std::int64_t now);

  const AddressRates rates_;
  const std::size_t addresses_max_;
  mutable std::mutex guard_;
  std::unordered_map<Key, std::unique_ptr<Entry>, KeyHash> entries_;
  Entry overflow_;
  std::size_t sweep_bucket_ = 0;
};

}  // namespace kept::server
