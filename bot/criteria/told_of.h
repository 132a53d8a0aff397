// Vehicles and colours only told of: "a wreck with 2 Teslas", "I build X3s", "the blue tent".
#pragma once

#include "bot/criteria/criteria.h"

namespace kept::bot::criteria {

bool is_only_told_of(const Input& input, const Value& name);

}  // namespace kept::bot::criteria
