// Times as the trace tells them.
#pragma once

#include <string>

#include "bot/meaning.h"

namespace kept::bot {

// "when 2026-12-05T10:00", "when after 2026-12-05T10:00"
std::string show(const When& w);

}  // namespace kept::bot
