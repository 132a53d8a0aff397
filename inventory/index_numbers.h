// One number of the vehicles (price, year) by row, and its binary digits as bitmaps: a bound is
// compared with many vehicles at once, digit by digit (O'Neil and Quass, "Improved Query
// Performance with Variant Indexes", 1997: bit-sliced indexes). The bounds asked for last are
// remembered with who is below them, until a number changes: people name the same round sums.
// Inside the index only, on its thread.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "inventory/index_bits.h"

namespace kept::inventory {

class IndexNumbers {
 public:
  static constexpr std::int32_t unknown = -1;

  void add_row();
  // At least zero, or `unknown`.
  void set(IndexRow row, std::int32_t number);

  std::int32_t of(IndexRow row) const { return of_[row]; }
  // All that have a number, and those of them whose number is below `bound`. Good until the next
  // call.
  const RowBits& known() const { return known_; }
  const RowBits& below(std::int64_t bound) const;

 private:
  // As many words as the compiler takes together.
  using Block = std::array<std::uint64_t, 4>;

  struct Remembered {
    std::int64_t bound = 0;
    RowBits bits;
  };

  RowBits compare(std::int64_t bound) const;
  Block compare_block(std::size_t at, std::int64_t bound) const;

  std::vector<std::int32_t> of_;
  RowBits known_;
  std::vector<RowBits> digits_;  // lowest first; as many as the largest number has
  mutable std::vector<Remembered> remembered_;
  mutable std::size_t oldest_ = 0;
};

}  // namespace kept::inventory
