// Sets of vehicles as bitmaps: bit n is the vehicle in row n. What lies behind a bitmap's end is
// not in it. Inside the index only.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <vector>

namespace kept::inventory {

using IndexRow = std::uint32_t;
using RowBits = std::vector<std::uint64_t>;

constexpr std::size_t word_of(IndexRow row) {
  return row / 64;
}
constexpr std::uint64_t bit_of(IndexRow row) {
  return std::uint64_t{1} << (row % 64);
}

inline bool has_bit(const RowBits& bits, IndexRow row) {
  return word_of(row) < bits.size() && (bits[word_of(row)] & bit_of(row)) != 0;
}

inline void set_bit(RowBits& bits, IndexRow row, bool on) {
  if (word_of(row) >= bits.size()) {
    if (!on) return;
    bits.resize(word_of(row) + 1);
  }
  if (on) {
    bits[word_of(row)] |= bit_of(row);
  } else {
    bits[word_of(row)] &= ~bit_of(row);
  }
}

inline void add(RowBits& to, const RowBits& from) {
  if (to.size() < from.size()) to.resize(from.size());
  for (std::size_t i = 0; i < from.size(); ++i) to[i] |= from[i];
}

inline void keep(RowBits& to, const RowBits& from) {
  const auto both = std::min(to.size(), from.size());
  for (std::size_t i = 0; i < both; ++i) to[i] &= from[i];
  std::fill(to.begin() + static_cast<std::ptrdiff_t>(both), to.end(), std::uint64_t{0});
}

inline bool common(const RowBits& one, const RowBits& other) {
  const auto both = std::min(one.size(), other.size());
  for (std::size_t i = 0; i < both; ++i) {
    if ((one[i] & other[i]) != 0) return true;
  }
  return false;
}

inline void drop(RowBits& to, const RowBits& from) {
  const auto both = std::min(to.size(), from.size());
  for (std::size_t i = 0; i < both; ++i) to[i] &= ~from[i];
}

// What of `bits` is in neither; nothing when none is. All three have one size.
inline std::optional<RowBits> without(const RowBits& bits, const RowBits& one,
                                      const RowBits& other) {
  const auto rest = [&](std::size_t i) { return bits[i] & ~(one[i] | other[i]); };
  std::size_t first = 0;
  while (first < bits.size() && rest(first) == 0) ++first;
  if (first == bits.size()) return std::nullopt;
  RowBits left(bits.size());
  for (auto i = first; i < bits.size(); ++i) left[i] = rest(i);
  return left;
}

template <typename Each>
void for_each_row(const RowBits& bits, Each each) {
  for (std::size_t i = 0; i < bits.size(); ++i) {
    for (auto word = bits[i]; word != 0; word &= word - 1) {
      each(static_cast<IndexRow>(i * 64 + static_cast<std::size_t>(std::countr_zero(word))));
    }
  }
}

}  // namespace kept::inventory
