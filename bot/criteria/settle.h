// What the neighbours of found values make of them. Values are in the order of the message.
#pragma once

#include <vector>

#include "bot/criteria/criteria.h"

namespace kept::bot::criteria {

// A name that is also a place, a firm, a word of another trade: "the Ford dealer", "in Tacoma".
// `before` are the values ahead of it.
bool is_elsewhere(const Input& input, std::span<const Value> before, const Value& name);

// A loose trim stays beside a vehicle it is made for, or where it is called a trim. Others go, but
// for one in a message of a few words: it stays, uncertain.
void settle_trims(const Input& input, std::vector<Value>& values);

// An ordinary word is a vehicle where its neighbours say so.
void settle_ordinary(const Input& input, std::vector<Value>& values);

// Tells the determiner of each, and whether it is refused or said to be of no interest.
void settle_negation(const Input& input, std::vector<Value>& values);

// A colour of seats is one of the interior.
void settle_interior(const Input& input, std::vector<Value>& values);

}  // namespace kept::bot::criteria
