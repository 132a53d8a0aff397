// What is said of the times in a message: refused, booked already, where a booking is moved.
#pragma once

#include <vector>

#include "bot/when/when.h"

namespace kept::bot::when {

// "move it from monday to tuesday": a verb of moving stands shortly before the token.
bool speaks_of_moving(const Tokens& tokens, std::size_t at);

// "change the seats to 7", "move my budget to 12": it is no time that is set there.
bool sets_figure(const Tokens& tokens, std::size_t at);

void judge(const Tokens& tokens, std::vector<TimeMention>& mentions);

}  // namespace kept::bot::when
