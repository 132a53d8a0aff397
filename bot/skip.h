// Walks over words that only fill, as far as anybody goes on with them: a rule that does so from
// many words of a message stays linear in it, whatever the message repeats.
#pragma once

#include <cstdint>

namespace kept::bot {

inline constexpr std::uint32_t longest_filling = 12;  // words

// The first token from `from` on of which `fills` is not true.
template <class Index, class Fills>
Index skip(Index from, const Fills& fills) {
  const Index end = from + longest_filling;
  while (from < end && fills(from)) ++from;
  return from;
}

// The last token before `from`, and `from` itself, of whose former neighbour `fills` is not true.
template <class Index, class Fills>
Index skip_back(Index from, const Fills& fills) {
  const Index end = from > longest_filling ? from - longest_filling : 0;
  while (from > end && fills(from - 1)) --from;
  return from;
}

}  // namespace kept::bot
