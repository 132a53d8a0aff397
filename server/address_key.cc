#include "server/address_key.h"

#include <stdexcept>

#include <arpa/inet.h>
#include <fcntl.h>
#include <sodium.h>
#include <unistd.h>

namespace kept::server {
namespace {

// What counts as one address: all of IPv4, the network half of IPv6.
std::string canonical_address(std::string_view address) {
  const std::string text{address.substr(0, address.find('%'))};
  in6_addr parsed{};
  if (inet_pton(AF_INET6, text.c_str(), &parsed) != 1) return text;
  const auto* const bytes = reinterpret_cast<const char*>(parsed.s6_addr);
  if (IN6_IS_ADDR_V4MAPPED(&parsed)) return {bytes + 12, 4};
  return {bytes, 8};
}

}  // namespace

AddressKeys::AddressKeys(const std::string& path) {
  const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (file < 0) throw std::runtime_error("cannot open " + path);
  const auto size = static_cast<ssize_t>(secret_.size());
  if (::read(file, secret_.data(), secret_.size()) != size) {
    randombytes_buf(secret_.data(), secret_.size());
    if (::pwrite(file, secret_.data(), secret_.size(), 0) != size || ::fsync(file) != 0) {
      ::close(file);
      throw std::runtime_error("cannot write " + path);
    }
  }
  ::close(file);
}

std::uint64_t AddressKeys::key_of(std::string_view address) const {
  const auto text = canonical_address(address);
  std::uint64_t key = 0;
  static_assert(sizeof key == crypto_shorthash_BYTES);
  crypto_shorthash(reinterpret_cast<unsigned char*>(&key),
                   reinterpret_cast<const unsigned char*>(text.data()), text.size(),
                   secret_.data());
  // The books keep it in a signed column.
  key &= 0x7fff'ffff'ffff'ffffU;
  return key == 0 ? 1 : key;
}

}  // namespace kept::server
