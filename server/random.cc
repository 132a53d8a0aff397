#include "server/random.h"

#include <algorithm>

#include <sodium.h>

namespace kept::server {

void SystemRandom::fill(std::span<std::uint8_t> bytes) {
  while (!bytes.empty()) {
    if (left_ == 0) {
      randombytes_buf(pool_.data(), pool_.size());
      left_ = pool_.size();
    }
    const auto count = std::min(left_, bytes.size());
    auto* const from = pool_.data() + (pool_.size() - left_);
    std::copy_n(from, count, bytes.data());
    sodium_memzero(from, count);
    left_ -= count;
    bytes = bytes.subspan(count);
  }
}

std::string mint_token() {
  std::array<unsigned char, 32> bytes;
  randombytes_buf(bytes.data(), bytes.size());
  std::array<char, sodium_base64_ENCODED_LEN(32, sodium_base64_VARIANT_URLSAFE_NO_PADDING)> text{};
  sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(),
                    sodium_base64_VARIANT_URLSAFE_NO_PADDING);
  return text.data();
}

}  // namespace kept::server
