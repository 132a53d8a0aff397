// A visitor's network address as the books know it: a keyed digest, so that holds can be counted by
// address and no address is kept. Addresses of one IPv6 network (/64) count as one.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace kept::server {

class AddressKeys {
 public:
  // The secret lies in `path` (made with 32 random bytes, mode 0600, when it is not there), so that
  // keys stay the same over restarts. Throws std::runtime_error when it can be neither read nor
  // made.
  explicit AddressKeys(const std::string& path);

  std::uint64_t key_of(std::string_view address) const;  // never 0; thread-safe

 private:
  std::array<unsigned char, 16> secret_{};
};

}  // namespace kept::server
