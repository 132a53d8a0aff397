// The target of an HTTP request, taken apart. Pure.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kept::server {

struct Target {
  std::string path;   // percent-decoded
  std::string query;  // raw, without '?'
};

// Nothing for what no honest client sends: not beginning with '/', a broken escape, a control
// character or backslash, an encoded slash, a "." or ".." segment (plain or encoded).
std::optional<Target> parse_target(std::string_view raw);

// The decoded value ('+' is a space) of the first parameter of that name.
std::optional<std::string> query_value(std::string_view query, std::string_view name);

}  // namespace kept::server
