// Names of vehicles in what is said of other things: "public transit", "over a new leaf".
#pragma once

#include "bot/criteria/criteria.h"

namespace kept::bot::criteria {

bool is_idiom(const Input& input, const Value& name);

}  // namespace kept::bot::criteria
