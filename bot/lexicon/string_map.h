// A map from words that is filled once and asked often: one look into a table of prints, and one
// at the word itself when its print is there. Entries are numbered in the order of their coming.
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "bot/lexicon/print_filter.h"
#include "bot/word_list.h"

namespace kept::bot {

template <class Value>
class StringMap {
 public:
  static constexpr std::uint32_t none = static_cast<std::uint32_t>(-1);

  // The number of the key's entry, or none.
  std::uint32_t index_of(std::string_view key, Print print) const {
    if (!filter_.may_have(print)) return none;
    for (std::size_t at = place_of(print); slots_[at].entry != none; at = (at + 1) & mask()) {
      const Slot& slot = slots_[at];
      if (slot.print == print && entries_[slot.entry].first == key) return slot.entry;
    }
    return none;
  }
  std::uint32_t index_of(std::string_view key) const { return index_of(key, print_of(key)); }

  // nullptr if absent. What is pointed at stays where it is while nothing is added.
  const Value* find(std::string_view key, Print print) const {
    const std::uint32_t index = index_of(key, print);
    return index == none ? nullptr : &entries_[index].second;
  }
  const Value* find(std::string_view key) const { return find(key, print_of(key)); }
  bool contains(std::string_view key, Print print) const { return index_of(key, print) != none; }
  bool contains(std::string_view key) const { return index_of(key) != none; }

  bool empty() const { return entries_.empty(); }
  std::size_t size() const { return entries_.size(); }
  std::string_view key(std::uint32_t index) const { return entries_[index].first; }
  const Value& value(std::uint32_t index) const { return entries_[index].second; }
  Value& value(std::uint32_t index) { return entries_[index].second; }

  // The number of the key's entry, which is made if there is none.
  std::uint32_t add(std::string_view key) {
    const Print print = print_of(key);
    const std::uint32_t known = index_of(key, print);
    if (known != none) return known;
    const auto index = static_cast<std::uint32_t>(entries_.size());
    entries_.emplace_back(std::string(key), Value{});
    if (2 * entries_.size() > slots_.size()) {
      grow();
    } else {
      put(print, index);
    }
    return index;
  }
  Value& operator[](std::string_view key) { return value(add(key)); }

 private:
  struct Slot {
    Print print = no_print;
    std::uint32_t entry = none;
  };

  std::size_t mask() const { return slots_.size() - 1; }
  std::size_t place_of(Print print) const { return static_cast<std::size_t>(print) & mask(); }

  void put(Print print, std::uint32_t entry) {
    std::size_t at = place_of(print);
    while (slots_[at].entry != none) at = (at + 1) & mask();
    slots_[at] = {print, entry};
    filter_.add(print);
  }

  void grow() {
    constexpr std::size_t least = 16;
    slots_.assign(std::bit_ceil(std::max(least, 2 * entries_.size() + 2)), {});
    filter_.reset(slots_.size() / 2);
    for (std::uint32_t i = 0; i < entries_.size(); ++i) put(print_of(entries_[i].first), i);
  }

  PrintFilter filter_;
  std::vector<Slot> slots_;
  std::vector<std::pair<std::string, Value>> entries_;
};

}  // namespace kept::bot
