// Whether the visitor wishes to come, see, drive or be served.
#pragma once

#include "bot/act/choose_times.h"

namespace kept::bot {

// The words of the wish, null if there are none. Some of them wish for it only beside a time.
const CueHit* wish_to_come(const Case& c, const Chosen& chosen);

// "the worst test drive of my life": the cue only tells what went wrong.
bool is_of_complaint(const Case& c, const CueHit& hit);

}  // namespace kept::bot
