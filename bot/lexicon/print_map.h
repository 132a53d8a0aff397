// A map from the prints of words, filled once and asked often. Two words with one print share what
// it holds: whoever finds something compares the word too where that matters.
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <vector>

#include "bot/lexicon/print_filter.h"
#include "bot/word_list.h"

namespace kept::bot {

template <class Value>
class PrintMap {
 public:
  // nullptr if absent. What is pointed at stays where it is while nothing is added.
  const Value* find(Print print) const {
    if (!filter_.may_have(print)) return nullptr;
    for (std::size_t at = place_of(print); slots_[at].entry != 0; at = (at + 1) & mask()) {
      if (slots_[at].print == print) return &values_[slots_[at].entry - 1];
    }
    return nullptr;
  }

  // Of all that it holds, in the order in which they were added.
  const std::vector<Print>& prints() const { return prints_; }

  // Made if there is none.
  Value& operator[](Print print) {
    if (const Value* const known = find(print)) return values_[index_of(known)];
    values_.emplace_back();
    prints_.push_back(print);
    if (2 * values_.size() > slots_.size()) {
      grow();
    } else {
      put(print, static_cast<std::uint32_t>(values_.size()));
    }
    return values_.back();
  }

 private:
  struct Slot {
    Print print = no_print;
    std::uint32_t entry = 0;  // one more than its index; 0: free
  };

  std::size_t mask() const { return slots_.size() - 1; }
  std::size_t place_of(Print print) const { return static_cast<std::size_t>(print) & mask(); }
  std::size_t index_of(const Value* value) const {
    return static_cast<std::size_t>(value - values_.data());
  }

  void put(Print print, std::uint32_t entry) {
    std::size_t at = place_of(print);
    while (slots_[at].entry != 0) at = (at + 1) & mask();
    slots_[at] = {print, entry};
    filter_.add(print);
  }

  void grow() {
    constexpr std::size_t least = 16;
    slots_.assign(std::bit_ceil(std::max(least, 2 * values_.size() + 2)), {});
    filter_.reset(slots_.size() / 2);
    for (std::uint32_t i = 0; i < prints_.size(); ++i) put(prints_[i], i + 1);
  }

  PrintFilter filter_;
  std::vector<Slot> slots_;
  std::vector<Print> prints_;
  std::vector<Value> values_;
};

}  // namespace kept::bot
