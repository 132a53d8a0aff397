// Lists of findings that are in the order of the message, of which rules want those at one place.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>

namespace kept::bot {

// The findings that begin at the tokens [from, until).
template <class List>
auto beginning_in(const List& found, std::uint32_t from, std::uint32_t until) {
  const auto first = std::partition_point(found.begin(), found.end(),
                                          [&](const auto& one) { return one.first < from; });
  const auto last =
      std::partition_point(first, found.end(), [&](const auto& one) { return one.first < until; });
  return std::span(first, last);
}

// The findings, of which none is longer than this, that have a token of [from, until).
inline constexpr std::uint32_t longest_finding = 32;
template <class List>
auto touching(const List& found, std::uint32_t from, std::uint32_t until) {
  return beginning_in(found, from - std::min(from, longest_finding), until);
}

}  // namespace kept::bot
