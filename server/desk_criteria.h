// The bot's criteria in the books' vocabulary, and what of them a vehicle does not meet.
#pragma once

#include <string>
#include <vector>

#include "bot/action.h"
#include "inventory/index.h"

namespace kept::server {

inventory::SearchCriteria search_criteria(const bot::Criteria& criteria);

// The criteria as one text, for the evidence of a query: "body=suv price<=30000".
std::string criteria_text(const bot::Criteria& criteria);

// What one would look for instead of this vehicle: its body and make first, at about its price.
inventory::SearchCriteria like(const inventory::VehicleSpec& spec);

// Where the vehicle differs from what was wished, in the order of SearchField.
std::vector<bot::Difference> differences(const bot::Criteria& wished,
                                         const inventory::VehicleSpec& spec);

}  // namespace kept::server
