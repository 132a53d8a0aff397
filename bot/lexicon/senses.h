// What single words mean to numbers, clocks, calendars and grammar, as data.
#pragma once

#include "bot/lexicon/vocabulary.h"

namespace kept::bot {

enum class DayPart : std::int32_t { morning, afternoon, evening, tonight, early_morning, lunch };
enum class TimeUnit : std::int32_t { minute, hour, day, week, month, year };

void add_senses(Vocabulary& vocabulary);

}  // namespace kept::bot
