// What is told of one's family, one's night and the roads: no wish, whatever hour stands in it.
#pragma once

#include "bot/act/clause_words.h"
#include "bot/word_list.h"

namespace kept::bot {

inline constexpr auto roads = "traffic"_words;
inline constexpr auto waking = "woke kept had"_words;
inline constexpr auto relatives =
    "son daughter kid kids baby babies boy girl boys girls grandson granddaughter grandkid "
    "grandkids grandbaby grandbabies nephew niece brother sister cousin mom dad mother father wife "
    "husband puppy dog cat kitten toddler twins grandma grandpa team"_words;
// What the rules begin with.
inline constexpr auto home_openings = any_of_lists(roads, waking, relatives);

// Something of the kind is told from token i on.
bool tells_of_home(const ClauseWords& w, std::uint32_t i);

}  // namespace kept::bot
