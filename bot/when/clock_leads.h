// The words that stand before the hour in an expression that names a time of day, for the readers
// of such expressions and for whoever tells where one may begin. Phrases of several words are in
// clock_words.cc.
#pragma once

#include "bot/word_list.h"

namespace kept::bot::when {

inline constexpr auto articles = "las la los at alas"_words;

// "between 2 and 4", "b w 2 and 4", "any time from 2 to 4", "between like 2 and 4", "from now to 4"
inline constexpr auto at_any_time = "anytime any sometime some"_words;
inline constexpr auto time_word = "time"_words;
inline constexpr auto between_two = "between entre btwn bt btw bw bet"_words;
inline constexpr auto letters_of_between = "b w"_words;
inline constexpr auto from_one = "from de desde anytime any"_words;
inline constexpr auto roughly_in_range = "like around about como"_words;
inline constexpr auto until_other = "until till til to hasta a"_words;
inline constexpr auto and_other = "and y"_words;
inline constexpr auto leading_ranges =
    any_of_lists(at_any_time, time_word, between_two, letters_of_between, from_one,
                 roughly_in_range, until_other, and_other);

// "from 3 on", "at about 3", "al mediodia", "make it 3", "para las 3"
inline constexpr auto before_bound = "from at a de"_words;
inline constexpr auto before_estimate = "at maybe for by"_words;
inline constexpr auto masculine_article = "al el"_words;
inline constexpr auto before_plain_hour = "at a for para"_words;
inline constexpr auto offering = "about"_words;  // "how about 3"
inline constexpr auto moving_to = "to"_words;
inline constexpr auto what_is_made = "it that"_words;
inline constexpr auto leading_points =
    any_of_lists(before_bound, before_estimate, masculine_article, before_plain_hour, offering,
                 moving_to, what_is_made);

// "late in the morning", "a media manana"
inline constexpr auto saying_early = "early temprano tempranito"_words;
inline constexpr auto saying_late = "late later"_words;
inline constexpr auto saying_middle = "mid middle media"_words;
inline constexpr auto before_part =
    "in at por en de during a sometime on to of al final finales inicio"_words;
inline constexpr auto article_of_part = "the la las el"_words;
inline constexpr auto leading_parts =
    any_of_lists(saying_early, saying_late, saying_middle, before_part, article_of_part);

// "in about half an hour", "dentro de un par de horas"
inline constexpr auto counting_from_now = "in en within dentro de"_words;
inline constexpr auto before_wait = "about like unos unas como around maybe the another"_words;
inline constexpr auto half_of_one = "half media"_words;
inline constexpr auto one_of_them = "a an un una another"_words;
inline constexpr auto parts_of_one = "half quarter one and of an a"_words;
inline constexpr auto couple = "couple par"_words;
inline constexpr auto of_couple = "of de"_words;
inline constexpr auto few_of_them = "few several unas unos varias varios"_words;
inline constexpr auto leading_waits =
    any_of_lists(counting_from_now, before_wait, half_of_one, one_of_them, parts_of_one, couple,
                 of_couple, few_of_them);

// "half past two", "a quarter to", "cuarto para las", "oh nine hundred", "medio dia", "mid day"
inline constexpr auto part_of_hour = "half quarter cuarto hour"_words;
inline constexpr auto article_of_quarter = "a un"_words;
inline constexpr auto past_hour = "past after"_words;
inline constexpr auto to_hour = "to till til of before"_words;
inline constexpr auto to_hour_spanish = "para pa"_words;
inline constexpr auto zero = "oh zero o"_words;
inline constexpr auto half_of_day_words = "medio mid"_words;
inline constexpr auto leading_spoken = any_of_lists(
    part_of_hour, article_of_quarter, past_hour, to_hour, to_hour_spanish, zero, half_of_day_words);

// "1400 hours", "17h"
inline constexpr auto hours_behind_number = "hours horas hrs h"_words;

// "at ate", "sunday at too thirty", as a machine hears it
inline constexpr auto before_homophone = "at around about by after before until"_words;
inline constexpr auto homophones = "ate for fore foor too to tu won tree free thee sex sicks"_words;

// What makes a time of day without being a number or having a sense of its own: "esta manana",
// "friday eve", "medio dia", "2h"
inline constexpr auto making_clocks = "manana eve dia day mediodia horita horitas h m"_words;

inline constexpr auto leading_clocks = any_of_lists(articles, leading_ranges, leading_points,
                                                    leading_parts, leading_waits, leading_spoken);

}  // namespace kept::bot::when
