// As bot/act/frames.h, of dealings with the house: the words that say so, or none.
#pragma once

#include "bot/act/decide.h"

namespace kept::bot {

// Asks when somebody is there, by whatever they do there.
inline constexpr std::string_view hours_rule = "question for hours";
Ground find_hours_question(const Case& c);

// Asks where the house is or how to get there.
Ground find_place_question(const Case& c);

// Wants to trade or sell a car of their own, or to know what it would bring.
Ground find_trade_wish(const Case& c);

// Adds all to the cues of the case.
void find_business_frames(Case& c);

}  // namespace kept::bot
