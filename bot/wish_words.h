// What of a wish is taken back in so many words: all of it ("start over") or a part of it ("color
// doesn't matter"). Both languages at once.
#pragma once

#include "bot/meaning.h"
#include "bot/question.h"

namespace kept::bot {

// "let go of the Charger", "release it": what is held may go.
bool releases_hold(const Words& words, bool names_car);

bool starts_over(const Words& words);

// Is something said not to matter that a car may be wished by?
// Wishes that no record measures until a number is named, or that none measures at all.
bool says_vague_price(const Words& words);
bool says_vague_mpg(const Words& words);
bool says_towing(const Words& words);
// "blue is fine too": besides what was wished, not in its place.
bool adds_to(const Words& words);
// What was wished of the same kind stays beside what is said.
Criteria besides(const Criteria& wish, Criteria said);
bool drops_some(const Words& words);
// The wish without what is said not to matter.
Criteria without_dropped(Criteria wish, const Words& words);

}  // namespace kept::bot
