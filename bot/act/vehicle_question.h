// Whether a message asks something of a particular vehicle, and where.
#pragma once

#include "bot/act/decide.h"

namespace kept::bot {

// The fact is asked for: by a question, of what is pointed at, or by its name alone ("carfax").
bool is_asked(const Case& c, const Described& d, const CueHit& fact);

// The cue that makes the message a question about a vehicle; null when none does.
const CueHit* question_of(const Case& c, const Described& d);

// A clause that asks of the vehicle it points at, however it is worded; an empty ground when none
// does.
Ground asked_of(const Case& c, const Described& d);

// "the Traverse RS, does it have blind spot?", "the red one, how late are you open?" under "which
// one?": picked, before something is asked of it or of something else.
bool is_picked_apart(const Case& c, const Clause& fragment);

// Whether one of the tokens, which are in order, is of the clause.
bool points_in(const Clause& clause, const std::vector<std::uint32_t>& tokens);

// What is meant when nothing describes or points at a vehicle: "still available?", "what do you
// have", "the cheapest".
void decide_unnamed(Case& c, const Described& d);

}  // namespace kept::bot
