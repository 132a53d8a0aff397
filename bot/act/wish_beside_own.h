// What is wished for in a message that speaks of the visitor's own car as well: "my C300 leaks oil,
// and my husband wants a Challenger, orange, under 48".
#pragma once

#include <cstdint>
#include <vector>

#include "bot/act/decide.h"

namespace kept::bot {

// By token: not 0 from the words of a wish that names a vehicle of ours on, to the next word of
// the own one or the end of the sentence.
std::vector<std::uint8_t> wishes_beside_own(const Case& c);

}  // namespace kept::bot
