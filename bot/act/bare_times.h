// Numbers that are hours only because an hour is in view: "11", "5 or 6", "no, 10".
#pragma once

#include <vector>

#include "bot/act/choose_times.h"

namespace kept::bot {

// A number that stands alone as an answer to "when?", or two of them: "5 or 6".
std::vector<when::TimeMention> bare_times(const Case& c);

// "no, 11", "actually 12" under the question for a way to reach them: another hour than was said.
bool mends_hour(const Case& c);

// "after 4 but not 5": a bare number that is ruled out beside a time.
void rule_out_bare(const Case& c, Chosen& chosen);

}  // namespace kept::bot
