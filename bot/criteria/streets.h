// Addresses and numbered places along roads: what is in them names no vehicle and no sum.
#pragma once

#include <vector>

#include "bot/criteria/criteria.h"

namespace kept::bot::criteria {

// "2019 Tahoe Dr", "the 2500 block of Colorado st", "exit 6", "calle 86 número 2500": in order,
// none overlapping. Tokens [first, last).
std::vector<Street> find_streets(const Text& text);

}  // namespace kept::bot::criteria
