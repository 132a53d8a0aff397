// Tells people from vehicles of the same name: "is Ford still working there", "this is Sierra".
#pragma once

#include "bot/criteria/criteria.h"

namespace kept::bot::criteria {

// A make or model that here is somebody's name.
bool is_namesake(const Input& input, const Value& name);

}  // namespace kept::bot::criteria
