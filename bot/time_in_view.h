// Which times the words of a turn mean, in the light of what was wished, offered, chosen and ruled
// out before. Reads and changes the state of the dialogue alone, not the books.
#pragma once

#include <chrono>
#include <vector>

#include "bot/turn.h"

namespace kept::bot {

std::chrono::local_days day_of(LocalMinute at);
bool is_whole_day(const When& when);  // or a whole week

// What was said, or else wished before, each on the day that it means; at most four.
std::vector<When> wish_in_view(const Turn& turn);

// What the words rule out stays so until that very start is wished for.
void rule_out(Turn& turn);

// What lies outside the time of day that alone is possible: "I can only do after six".
std::vector<When> outside_limit(const Turn& turn);

}  // namespace kept::bot
