// What of a wish is taken back in so many words: all of it ("start over") or a part of it ("color
// doesn't matter"). Both languages at once.
#pragma once

#include "bot/meaning.h"
#include "bot/question.h"

namespace kept::bot {

bool starts_over(const Words& words);

// Is something said not to matter that a car may be wished by?
bool drops_some(const Words& words);
// The wish without what is said not to matter.
Criteria without_dropped(Criteria wish, const Words& words);

}  // namespace kept::bot
