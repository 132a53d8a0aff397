// Passwords, by Argon2id (libsodium's "interactive" limits: 64 MiB, a few tens of milliseconds).
// Never on an I/O thread. Thread-safe.
#pragma once

#include <string>
#include <string_view>

namespace kept::server {

// Throws std::bad_alloc when there is no memory for it.
std::string hash_password(std::string_view password);

// An empty hash never fits; it costs as much as a wrong password, so that the time taken does not
// tell whether a login exists.
bool password_fits(std::string_view password, const std::string& hash);

// For a first start: 20 characters without look-alikes, about 98 bits.
std::string mint_password();

}  // namespace kept::server
