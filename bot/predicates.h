// The named predicates come from two files: predicates.cc has those of a turn's acts and state,
// predicates_said.cc those of the very words.
#pragma once

#include <span>
#include <string_view>

#include "bot/turn.h"

namespace kept::bot {

struct NamedPredicate {
  std::string_view name;
  Predicate predicate;
};

std::span<const NamedPredicate> predicates_said();

// "low miles", without a number.
bool says_low_miles(const Words& words);

}  // namespace kept::bot
