// Reads times of day that have a name of their own or count from now.
#pragma once

#include <optional>

#include "bot/when/clock.h"
#include "bot/when/tokens.h"

namespace kept::bot::when {

// "now", "in half an hour", "two hours from now"
std::optional<ClockAtom> read_from_now(const Tokens& tokens, std::size_t at);

// "first thing", "when you open", "after work", "lunchtime"
std::optional<ClockAtom> read_named_time(const Tokens& tokens, std::size_t at, bool near_day);

// One past the words at i that name the midday meal; 0 if they do not.
std::size_t lunch(const Tokens& tokens, std::size_t i);
std::size_t lunch_es(const Tokens& tokens, std::size_t i);

}  // namespace kept::bot::when
