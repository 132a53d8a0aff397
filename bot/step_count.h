// Counts how often a reader looks at a token, a phrase or a finding, in the test that holds reading
// to be linear. In the program itself nothing is counted and nothing costs.
#pragma once

#include <cstdint>

namespace kept::bot {

#ifdef KEPT_COUNT_STEPS
inline thread_local std::uint64_t steps = 0;
inline void count_step() {
  ++steps;
}
#else
constexpr void count_step() {}
#endif

}  // namespace kept::bot
