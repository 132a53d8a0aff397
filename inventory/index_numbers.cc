#include "inventory/index_numbers.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace kept::inventory {
namespace {

// How many bounds are remembered.
constexpr std::size_t remembered_max = 8;

using Block = std::array<std::uint64_t, 4>;

// Four words from `at` on; what is not there is zero.
Block block_of(const RowBits& bits, std::size_t at) {
  Block block{};
  if (at + block.size() <= bits.size()) {
    std::memcpy(block.data(), bits.data() + at, sizeof block);
  } else {
    std::copy(bits.begin() + static_cast<std::ptrdiff_t>(at), bits.end(), block.begin());
  }
  return block;
}

void put_block(RowBits& bits, std::size_t at, const Block& block) {
  if (at + block.size() <= bits.size()) {
    std::memcpy(bits.data() + at, block.data(), sizeof block);
  } else {
    std::copy_n(block.begin(), bits.size() - at, bits.begin() + static_cast<std::ptrdiff_t>(at));
  }
}

bool any(const Block& block) {
  return (block[0] | block[1] | block[2] | block[3]) != 0;
}

}  // namespace

void IndexNumbers::add_row() {
  of_.push_back(unknown);
  const auto words = word_of(static_cast<IndexRow>(of_.size() - 1)) + 1;
  known_.resize(words);
  for (auto& digit : digits_) digit.resize(words);
  remembered_.clear();
}

void IndexNumbers::set(IndexRow row, std::int32_t number) {
  if (of_[row] == number) return;
  of_[row] = number;
  remembered_.clear();
  set_bit(known_, row, number != unknown);
  const auto positive = static_cast<std::uint32_t>(number == unknown ? 0 : number);
  while (positive >> digits_.size() != 0) digits_.emplace_back(known_.size());
  for (std::size_t i = 0; i < digits_.size(); ++i) {
    set_bit(digits_[i], row, (positive >> i & 1) != 0);
  }
}

IndexNumbers::Block IndexNumbers::compare_block(std::size_t at, std::int64_t bound) const {
  Block less{};
  auto same_so_far = block_of(known_, at);
  for (auto i = digits_.size(); i-- > 0;) {
    const auto digit = block_of(digits_[i], at);
    const auto one = -static_cast<std::uint64_t>(bound >> i & 1);
    for (std::size_t k = 0; k < digit.size(); ++k) {
      less[k] |= same_so_far[k] & ~digit[k] & one;
      same_so_far[k] &= ~(digit[k] ^ one);
    }
    if (!any(same_so_far)) break;
  }
  return less;
}

RowBits IndexNumbers::compare(std::int64_t bound) const {
  if (bound > 0 && bound >> digits_.size() != 0) return known_;
  RowBits less(known_.size());
  if (bound <= 0) return less;
  for (std::size_t at = 0; at < less.size(); at += Block{}.size()) {
    put_block(less, at, compare_block(at, bound));
  }
  return less;
}

const RowBits& IndexNumbers::below(std::int64_t bound) const {
  const auto known = std::find_if(remembered_.begin(), remembered_.end(),
                                  [&](const Remembered& one) { return one.bound == bound; });
  if (known != remembered_.end()) return known->bits;
  if (remembered_.size() < remembered_max) {
    return remembered_.emplace_back(Remembered{bound, compare(bound)}).bits;
  }
  auto& replaced = remembered_[oldest_++ % remembered_max];
  replaced = {bound, compare(bound)};
  return replaced.bits;
}

}  // namespace kept::inventory
