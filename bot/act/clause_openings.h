// Words by which clauses begin and tell their mood. For bot/act/clause only.
#pragma once

#include "bot/word_list.h"

namespace kept::bot {

inline constexpr auto joints =
    "and but so also because plus then or cause since though while if y e pero entonces porque "
    "pues ademas tambien aunque mientras o si"_words;
// With a subject behind them they open a question.
inline constexpr auto auxiliaries =
    "is are was were do does did has have had can could will would should may might shall am"_words;
inline constexpr auto wh_words =
    "what which who whose how where when why cual cuales cuanto cuanta cuantos cuantas como donde "
    "cuando quien quienes"_words;
inline constexpr auto wh_ever = "whoever whatever whichever"_words;
inline constexpr auto letting_know = "tell let"_words;
inline constexpr auto asking_apart = "what how where cuanto cuantas cuantos"_words;
// What begins a clause where no pause does.
inline constexpr auto clause_openings =
    any_of_lists(joints, auxiliaries, letting_know, asking_apart);
inline constexpr auto main_words =
    "saw see seen need want like looking found called texted got get interested name hi hello hey "
    "thanks thank"_words;
inline constexpr auto telling_words = any_of_lists(auxiliaries, wh_words, wh_ever, main_words);

inline constexpr auto wondering = "wonder wondering wondered curious question questions"_words;
inline constexpr auto whether = "if whether"_words;
inline constexpr auto finding_out = "know tell check"_words;
inline constexpr auto leading_in = any_of_lists(wondering, whether, finding_out);

}  // namespace kept::bot
