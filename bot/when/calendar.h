// Days on the wall calendar, relative to a given today. Pure arithmetic.
#pragma once

#include <chrono>
#include <optional>
#include <span>
#include <string_view>

#include "bot/word_list.h"

namespace kept::bot::when {

using Day = std::chrono::local_days;

// Weekdays count from Sunday = 0.
Day weekday_after(Day today, unsigned weekday);  // the first strictly after today
Day weekday_from(Day today, unsigned weekday);   // the first on or after today
Day weekday_of_next_week(Day today,
                         unsigned weekday);  // in the Monday-to-Sunday week after this one
Day monday_of(Day today);

// The first such day after today; none if there is no such date ("31 June").
std::optional<Day> date_after(Day today, unsigned month, unsigned day);
std::optional<Day> day_of_month_after(Day today, unsigned day);
std::optional<Day> date_of(int year, unsigned month, unsigned day);

// The first day of the month that is `ahead` months after the one of `today`.
Day month_start(Day today, int ahead);
// The first day of the next month of that name; of the running one, if it has that name.
Day named_month_start(Day today, unsigned month);
// The same day so many months on, or the last one of a shorter month.
Day months_after(Day day, int months);

// Whether some holiday's name begins with the word.
bool begins_holiday(WordHash word);

// With each of these some holiday's name begins.
std::span<const std::string_view> first_words_of_holidays();

// Whether some holiday's name is this or begins so.
bool begins_holiday_name(std::string_view words);

// The next holiday of that name on or after today, or that of a year. Names are lower case words
// joined by blanks, English or Spanish: "thanksgiving", "labor day", "nochebuena".
std::optional<Day> holiday(std::string_view name, Day today,
                           std::optional<int> year = std::nullopt);

}  // namespace kept::bot::when
