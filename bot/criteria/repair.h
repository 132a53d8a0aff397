// What a visitor takes back within one message: "a CR-V, I mean an HR-V", "2019, not the 2017".
#pragma once

#include <vector>

#include "bot/criteria/criteria.h"

namespace kept::bot::criteria {

// Values that are replaced by one of the same kind are dropped, amounts, codes and places removed;
// an amount said anew keeps the bound of the one it replaces.
void settle_repairs(const Input& input, std::vector<Value>& values, std::vector<Amount>& amounts,
                    std::vector<Code>& codes, std::vector<Pointer>& pointers);

}  // namespace kept::bot::criteria
