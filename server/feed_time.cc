#include "server/feed_time.h"

#include <charconv>

#include "server/local_text.h"

namespace kept::server {
namespace {

using inventory::Instant;
using inventory::Minutes;

std::optional<int> two_digits(std::string_view text) {
  int value = 0;
  const auto* const end = text.data() + text.size();
  if (text.size() != 2 || text[0] < '0' || text[0] > '9') return std::nullopt;
  const auto [at, error] = std::from_chars(text.data(), end, value);
  if (error != std::errc{} || at != end) return std::nullopt;
  return value;
}

// "10:00"
std::optional<Minutes> clock_time(std::string_view text) {
  if (text.size() != 5 || text[2] != ':') return std::nullopt;
  const auto hour = two_digits(text.substr(0, 2));
  const auto minute = two_digits(text.substr(3));
  if (!hour || !minute || *hour > 23 || *minute > 59) return std::nullopt;
  return Minutes{*hour * 60 + *minute};
}

std::optional<Instant> with_offset(std::string_view text) {
  if (text.ends_with('Z') || text.size() < 7) return instant_from(text);
  const auto offset = text.substr(text.size() - 6);
  const auto span = clock_time(offset.substr(1));
  if (!span || (offset[0] != '+' && offset[0] != '-')) return std::nullopt;
  const auto utc = instant_from(std::string{text.substr(0, text.size() - 6)} + 'Z');
  if (!utc) return std::nullopt;
  return offset[0] == '+' ? *utc - *span : *utc + *span;
}

std::string as_said(std::string_view text) {
  return "\"" + std::string{text.substr(0, 40)} + "\"";
}

}  // namespace

GivenTime read_given_time(std::string_view text, const inventory::Zone& zone) {
  if (text.find('T') != std::string_view::npos) {
    if (const auto at = with_offset(text)) return {at, {}};
  } else if (text.size() == 16 && text[10] == ' ') {
    const auto day = day_from(text.substr(0, 10));
    const auto time = clock_time(text.substr(11));
    if (day && time) {
      const auto resolved = zone.to_instant(inventory::LocalMinute{*day} + *time);
      if (resolved.kind == inventory::Zone::Kind::unique) return {resolved.instant, {}};
      const bool twice = resolved.kind == inventory::Zone::Kind::ambiguous;
      return {std::nullopt, as_said(text) + (twice ? " occurs twice" : " does not exist") +
                                " on that day; give it with its offset from UTC."};
    }
  }
  return {std::nullopt, as_said(text) +
                            " is not a time; write \"2026-12-05 10:00\" or "
                            "\"2026-12-05T10:00:00-08:00\"."};
}

}  // namespace kept::server
