#include "server/target.h"

#include <algorithm>

namespace kept::server {
namespace {

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

enum class Plus { literal, space };

std::optional<std::string> decoded(std::string_view raw, Plus plus) {
  std::string out;
  out.reserve(raw.size());
  for (std::size_t i = 0; i < raw.size(); ++i) {
    if (raw[i] == '+' && plus == Plus::space) {
      out += ' ';
    } else if (raw[i] != '%') {
      out += raw[i];
    } else {
      if (i + 2 >= raw.size()) return std::nullopt;
      const int high = hex_digit(raw[i + 1]);
      const int low = hex_digit(raw[i + 2]);
      if (high < 0 || low < 0) return std::nullopt;
      out += static_cast<char>(high * 16 + low);
      i += 2;
    }
  }
  return out;
}

// A path taken apart segment by segment, each decoded by itself so that "%2F" cannot add one.
bool honest_segment(std::string_view segment) {
  if (segment == "." || segment == "..") return false;
  for (const char c : segment) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20 || byte == 0x7F || c == '\\' || c == '/') return false;
  }
  return true;
}

}  // namespace

std::optional<Target> parse_target(std::string_view raw) {
  if (raw.empty() || raw.front() != '/') return std::nullopt;
  Target target;
  if (const auto mark = raw.find('?'); mark != raw.npos) {
    target.query = raw.substr(mark + 1);
    raw = raw.substr(0, mark);
  }
  while (!raw.empty()) {
    raw.remove_prefix(1);  // the slash
    const auto end = std::min(raw.find('/'), raw.size());
    const auto segment = decoded(raw.substr(0, end), Plus::literal);
    if (!segment || !honest_segment(*segment)) return std::nullopt;
    target.path.append("/").append(*segment);
    raw.remove_prefix(end);
  }
  return target;
}

std::optional<std::string> query_value(std::string_view query, std::string_view name) {
  while (!query.empty()) {
    const auto end = std::min(query.find('&'), query.size());
    const std::string_view pair = query.substr(0, end);
    const auto equals = std::min(pair.find('='), pair.size());
    if (decoded(pair.substr(0, equals), Plus::space) == name) {
      return decoded(pair.substr(std::min(equals + 1, pair.size())), Plus::space);
    }
    query.remove_prefix(std::min(end + 1, query.size()));
  }
  return std::nullopt;
}

}  // namespace kept::server
