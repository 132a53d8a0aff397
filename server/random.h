// The system's generator, buffered: one call a page of bytes. Not thread-safe; each thread has its
// own.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>

#include "inventory/store/store.h"

namespace kept::server {

class SystemRandom final : public inventory::RandomSource {
 public:
  void fill(std::span<std::uint8_t> bytes) override;

 private:
  std::array<std::uint8_t, 4096> pool_{};
  std::size_t left_ = 0;
};

// 256 random bits in URL-safe base 64: a visitor's or a session's token.
std::string mint_token();

}  // namespace kept::server
