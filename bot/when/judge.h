// What is said of the times in a message: refused, booked already, where a booking is moved.
#pragma once

#include <vector>

#include "bot/when/when.h"

namespace kept::bot::when {

// "move it from monday to tuesday": a verb of moving stands shortly before the token.
bool speaks_of_moving(const Tokens& tokens, std::size_t at);

void judge(const Tokens& tokens, std::vector<TimeMention>& mentions);

}  // namespace kept::bot::when
