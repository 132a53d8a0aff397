// Times that a message names and does not wish for.
#pragma once

#include "bot/act/choose_times.h"

namespace kept::bot {

// "would you take 11?": the token belongs to a sum that is offered. `offer` may be null.
bool in_offer(const CueHit* offer, std::size_t token);

// A day that is ruled out with its hour still lends the day: "not 12 on wednesday, 1:30".
void lend_day(Chosen& out, const when::TimeMention& m);

// What is said of the mention with index `k` keeps it from being wanted; noted in `out`. `affair`
// tells that the message speaks of it as the time of something else, `weak_too` that a number which
// may be no time is one.
bool is_set_aside(const Case& c, std::size_t k, bool weak_too, const CueHit* offer, bool affair,
                  Chosen& out);

}  // namespace kept::bot
