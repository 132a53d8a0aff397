// A reading in the light of what was asked. Pure and deterministic.
#pragma once

#include "bot/meaning.h"
#include "bot/reading.h"

namespace kept::bot {

// What the message means as an answer to `asked` (Asked::nothing when no question is open). Acts
// are never empty; every act, criterion, time and contact has a trace step that names its rule and
// its bytes.
Meaning understand(const Reading& reading, Asked asked);

// The same for a talk that acts on it: what words alone speak for is not enough to call anything
// off, move it, erase it or keep it back, and is taken for not understood.
Meaning understand_to_act(const Reading& reading, Asked asked);

}  // namespace kept::bot
