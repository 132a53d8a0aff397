// Words of trouble that tell of no trouble with the visitor's own car.
#pragma once

#include "bot/act/decide.h"

namespace kept::bot {

// "something that doesn't rattle", "nothing with bald tires": what a car that is looked for must be
// free of.
bool is_wished_away(const Case& c, const Clause& clause, const CueHit& trouble);

// "any warning lights on", "is there any smoke when you drive it": asked of a car of the house's.
bool is_asked_of_any(const Case& c, const Clause& clause, const CueHit& trouble);

// "take 500 off since the tires are worn", "throw in new tires": part of an offer.
bool lowers_price(const Case& c, const Clause& clause, const CueHit& trouble);

// The clause in which trouble is wished away, or asked of a car of the house's; empty if none is.
Ground wish_without_trouble(const Case& c);
Ground question_of_trouble(const Case& c);

}  // namespace kept::bot
