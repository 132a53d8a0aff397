// A reading in the light of what was asked. Pure and deterministic.
#pragma once

#include "bot/meaning.h"
#include "bot/reading.h"

namespace kept::bot {

// What the message means as an answer to `asked` (Asked::nothing when no question is open). Acts
// are never empty; every act, criterion, time and contact has a trace step that names its rule and
// its bytes.
Meaning understand(const Reading& reading, Asked asked);

}  // namespace kept::bot
