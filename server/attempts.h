// How often something was tried of late, by key: wrong passwords, refused accesses. Bounded: at
// the bound the key tried longest ago is forgotten, which costs no one but the house a few more
// tries. Thread-safe.
#pragma once

#include <cstddef>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>

#include "inventory/instant.h"

namespace kept::server {

class Attempts {
 public:
  explicit Attempts(inventory::Minutes window = inventory::Minutes{15}, std::size_t keys_max = 4096)
      : window_(window), keys_max_(keys_max) {}

  // Counts one more try; false when that is more than `most` within the window. The window starts
  // with the first try and is not prolonged by further ones.
  bool admit(const std::string& key, int most, inventory::Instant now);
  // When `most` tries or more stand within the window: until when. Counts nothing.
  std::optional<inventory::Instant> stopped_until(const std::string& key, int most,
                                                  inventory::Instant now);
  void count(const std::string& key, inventory::Instant now);
  void forget(const std::string& key);

 private:
  struct Tries {
    int count = 0;
    inventory::Instant first{};
  };
  Tries& tries_of(const std::string& key, inventory::Instant now);
  void make_room(inventory::Instant now);

  const inventory::Minutes window_;
  const std::size_t keys_max_;
  std::mutex guard_;
  std::unordered_map<std::string, Tries> tries_;
};

}  // namespace kept::server
