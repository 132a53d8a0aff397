// Words of trouble that tell of no trouble with the visitor's own car.
#pragma once

#include <cstdint>
#include <vector>

#include "bot/act/decide.h"

namespace kept::bot {

// "something that doesn't rattle", "nothing with bald tires": what a car that is looked for must be
// free of.
bool is_wished_away(const Case& c, const Clause& clause, const CueHit& trouble);

// "any warning lights on", "is there any smoke when you drive it": asked of a car of the house's.
bool is_asked_of_any(const Case& c, const Clause& clause, const CueHit& trouble);

// "take 500 off since the tires are worn", "throw in new tires": part of an offer.
bool lowers_price(const Case& c, const Clause& clause, const CueHit& trouble);

// "my computer is broken", "my battery is low, phone I mean", "I'm leaking money": no car's.
bool is_of_no_car(const Case& c, const Clause& clause, const CueHit& trouble);

// Nothing but things that are no cars is spoken of: "my laptop won't turn on".
bool tells_of_no_car(const Case& c);

// By token: of what only sounds as if it told whether a car drives, "it drives me nuts". Empty
// where nothing does.
std::vector<std::uint8_t> idle_driving_in(const Case& c);

// The clause in which trouble is wished away, or asked of a car of the house's; empty if none is.
Ground wish_without_trouble(const Case& c);
Ground question_of_trouble(const Case& c);

}  // namespace kept::bot
