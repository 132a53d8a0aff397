// Whether a visit is dropped.
#pragma once

#include <vector>

#include "bot/act/choose_times.h"

namespace kept::bot {

// Writes of which visits is spoken: "the monday one", "my appointment on monday".
void speak_of(Case& c, const std::vector<when::TimeMention>& mentions);

// Decides on Act::cancel; `moves` when another time is wanted for the visit. True where that is all
// that is to be decided of times.
bool decide_cancel(Case& c, const Chosen& chosen, bool moves);

// "I can't come in this week, can you send a video": why something is asked, where no visit is
// spoken of that could be dropped or moved.
bool only_explains(const Case& c);

}  // namespace kept::bot
