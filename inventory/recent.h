// Values by id for the ids that were last busy; what is busy stays, what is not is forgotten in
// time. At most two generations of so many are remembered: a full one turns old, and the old one is
// forgotten. One thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <utility>

namespace kept::inventory {

template <typename Value>
class Recent {
 public:
  explicit Recent(std::size_t generation_max) : generation_max_(generation_max) {}

  // Null when it is not remembered. Good until the next put.
  Value* find(std::int64_t id) {
    if (const auto young = young_.find(id); young != young_.end()) return &young->second;
    const auto old = old_.find(id);
    if (old == old_.end()) return nullptr;
    Value value = std::move(old->second);
    old_.erase(old);
    return &put(id, std::move(value));
  }

  void clear() noexcept {
    young_.clear();
    old_.clear();
  }

  Value& put(std::int64_t id, Value value) {
    if (young_.size() >= generation_max_ && !young_.contains(id)) old_ = std::exchange(young_, {});
    old_.erase(id);
    return young_.insert_or_assign(id, std::move(value)).first->second;
  }

 private:
  std::size_t generation_max_;
  std::unordered_map<std::int64_t, Value> young_, old_;
};

}  // namespace kept::inventory
