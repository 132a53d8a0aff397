// What a conversation wishes, from message to message: refined, corrected, compared with a vehicle.
#pragma once

#include "bot/meaning.h"
#include "inventory/vehicle.h"

namespace kept::bot {

// `said` on top of `wish`: a field that is said anew replaces the old one, features add up, what is
// excluded leaves what was wanted, and another model or body drops what belonged to the former one.
// References to one vehicle (ordinal, VIN, stock number) are no wish and are left out.
Criteria merged(Criteria wish, const Criteria& said);

// Does this vehicle bear out everything that is wanted and nothing that is excluded?
// The less, the more a car stands out; what the books do not have comes last.
std::int64_t rank(const inventory::VehicleSpec& spec, Standout standout);

bool fits(const inventory::VehicleSpec& spec, const Criteria& criteria);

// The part of the criteria that says which vehicle is meant, when a question is asked about one:
// "is the red Charger AWD?" means the red Charger.
Criteria identifying(const Criteria& criteria);

}  // namespace kept::bot
