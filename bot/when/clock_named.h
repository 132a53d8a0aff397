// Reads times of day that have a name of their own or count from now.
#pragma once

#include <optional>

#include "bot/when/clock.h"
#include "bot/when/tokens.h"

namespace kept::bot::when {

// "an hour and a half", "45 min"
struct Duration {
  std::size_t last = 0;
  double minutes = 0;
};
std::optional<Duration> read_duration(const Tokens& tokens, std::size_t at);

// "now", "in half an hour", "two hours from now"; where it is `counted` from now anyway, a length
// of time alone will do.
std::optional<ClockAtom> read_from_now(const Tokens& tokens, std::size_t at, bool counted = false);

// "first thing", "when you open", "after work", "lunchtime"
std::optional<ClockAtom> read_named_time(const Tokens& tokens, std::size_t at, bool near_day);

}  // namespace kept::bot::when
