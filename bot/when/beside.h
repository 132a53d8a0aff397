// What single words beside a mention say of it.
#pragma once

#include "bot/when/when.h"

namespace kept::bot::when {

// "mornings", "weekends"
bool is_in_plural(const Tokens& tokens, const TimeMention& mention);

// Whether an hour is due behind words of coming or calling: "be there", "call me", "any openings".
bool leads_to_hour(const Tokens& tokens, std::size_t at);

// Whether the "by" at this token is that of "drop by".
bool comes_by(const Tokens& tokens, std::size_t by);

// Settles what the words before and behind a mention say: an earliest or latest hour, a bound, that
// it recurs.
void read_beside(const Tokens& tokens, TimeMention& mention);

}  // namespace kept::bot::when
