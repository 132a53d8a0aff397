// Times and moves of other engagements than a visit to us.
#pragma once

#include "bot/act/decide.h"

namespace kept::bot {

// "my dentist appointment is at 4", "I have a meeting at 2": that the visitor is elsewhere then is
// all that is said.
bool keeps_away(const Case& c, const when::TimeMention& m);

// "the doctor said come tomorrow", "my boss told us to be in at 7"
bool is_bidden(const Case& c, const when::TimeMention& m);

// "the doctor rescheduled my surgery", "my lawyer moved our meeting": done by others in the clause,
// up to the token.
bool is_moved_by_others(const Case& c, const Clause& clause, std::uint32_t until);

}  // namespace kept::bot
