// Tells of most prints that they are in no large table, by a few bits for each that is: these are
// at hand where the table is not.
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <vector>

#include "bot/word_list.h"

namespace kept::bot {

class PrintFilter {
 public:
  // Forgets all, and has room for so many.
  void reset(std::size_t prints) {
    constexpr std::size_t bits_each = 8;
    bits_.assign(std::max<std::size_t>(1, std::bit_ceil(bits_each * prints) / word_bits), 0);
  }
  void add(Print print) { bits_[place_of(print)] |= std::uint64_t{1} << print % word_bits; }
  bool may_have(Print print) const {
    return (bits_[place_of(print)] >> print % word_bits & 1U) != 0;
  }

 private:
  static constexpr std::size_t word_bits = 64;
  std::size_t place_of(Print print) const { return print / word_bits & (bits_.size() - 1); }

  std::vector<std::uint64_t> bits_ = {0};
};

}  // namespace kept::bot
