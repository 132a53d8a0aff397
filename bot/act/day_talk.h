// What is told of a day rather than wished for it: how people feel, what is played, the weather.
#pragma once

#include "bot/when/when.h"

namespace kept::bot {

// "im exhausted today", "rough week this week", "lakers play tonight": the day of the mention is
// only told of. Never of a mention with a clock.
bool is_of_day_talk(const Text& text, const when::TimeMention& mention);

}  // namespace kept::bot
