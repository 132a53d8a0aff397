// A name or a number that is asked for and not given.
#pragma once

#include "bot/act/decide.h"

namespace kept::bot {

// "all good", "i'm fine": no more is wanted, or all is well, as the question was.
bool says_well(const Case& c, const CueHit& no);

// "no, and stop texting me": the answer is said apart from what else is asked.
bool answers_apart(const Case& c, const CueHit& no);

// "don't call me after 8": not calls are refused, but an hour.
bool limits_hours(const Case& c, const CueHit& refusal);

// `no`: the refusal that the message says, or null.
void decide_contact_refusal(Case& c, const CueHit* no);

}  // namespace kept::bot
