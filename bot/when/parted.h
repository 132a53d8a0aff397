// Whether what stands between a day and an hour keeps them from being one time.
#pragma once

#include "bot/when/tokens.h"

namespace kept::bot::when {

// "i get off at 5 so saturday", "friday, my shift ends at 3": in tokens [from, to).
bool parted(const Tokens& tokens, std::size_t from, std::size_t to);

}  // namespace kept::bot::when
