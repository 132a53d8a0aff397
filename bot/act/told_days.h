// Days that a message tells something of, beside those it wishes for.
#pragma once

#include "bot/act/decide.h"

namespace kept::bot {

// "how was your weekend", "any plans for the holiday", "im tired today": a day that is only talked
// of.
bool is_talked_of(const Case& c, const when::TimeMention& m);

// Of the mention with this index. "my ex has the kids this weekend so i'm free": what another's day
// leaves open is meant, where nothing else is.
bool leaves_free(const Case& c, std::size_t k);

// "tomorrow. wait, tomorrow's good friday": said of a day, or the name that it has.
bool thought_twice(const Case& c, std::size_t k);

}  // namespace kept::bot
