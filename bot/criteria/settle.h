// What the neighbours of found values make of them. Values are in the order of the message.
#pragma once

#include <vector>

#include "bot/criteria/criteria.h"

namespace kept::bot::criteria {

// An ordinary word is a vehicle where its neighbours say so; a trim that is none is dropped.
void settle_ordinary(const Input& input, std::vector<Value>& values);

// Tells the determiner of each, and whether it is refused or said to be of no interest.
void settle_negation(const Input& input, std::vector<Value>& values);

// A colour of seats is one of the interior.
void settle_interior(const Input& input, std::vector<Value>& values);

}  // namespace kept::bot::criteria
