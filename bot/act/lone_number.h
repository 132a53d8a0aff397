// A number with which nothing is said of what it counts: "15", "maybe 60?".
#pragma once

#include "bot/act/decide.h"

namespace kept::bot {

// Where it stands alone, no question is open and nothing was concluded from it, notes as
// alternatives what it may be: "criteria.price" the most that would be paid, in whole dollars, and
// "criteria.year". Called when all else is decided.
void note_lone_number(Case& c);

}  // namespace kept::bot
