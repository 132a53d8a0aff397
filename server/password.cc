#include "server/password.h"

#include <new>
#include <stdexcept>

#include <sodium.h>

namespace kept::server {
namespace {

void start_sodium() {
  static const bool started = sodium_init() >= 0;
  if (!started) throw std::runtime_error("libsodium cannot start");
}

const std::string& hash_of_nothing() {
  static const std::string hash = hash_password(mint_password());
  return hash;
}

}  // namespace

std::string hash_password(std::string_view password) {
  start_sodium();
  char hash[crypto_pwhash_STRBYTES];
  if (crypto_pwhash_str_alg(hash, password.data(), password.size(),
                            crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE,
                            crypto_pwhash_ALG_ARGON2ID13) != 0) {
    throw std::bad_alloc();
  }
  return hash;
}

bool password_fits(std::string_view password, const std::string& hash) {
  start_sodium();
  const bool known = !hash.empty() && hash.size() < crypto_pwhash_STRBYTES;
  const auto& against = known ? hash : hash_of_nothing();
  const bool fits =
      crypto_pwhash_str_verify(against.c_str(), password.data(), password.size()) == 0;
  return known && fits;
}

std::string mint_password() {
  start_sodium();
  constexpr std::string_view letters = "abcdefghjkmnpqrstuvwxyz23456789";
  std::string password;
  for (int i = 0; i < 20; ++i) {
    password += letters[randombytes_uniform(static_cast<std::uint32_t>(letters.size()))];
  }
  return password;
}

}  // namespace kept::server
