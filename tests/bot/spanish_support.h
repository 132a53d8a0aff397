// What a Spanish message means, on Wednesday 2027-03-10 at 10:20, compared with what it should.
#pragma once

#include <string_view>
#include <vector>

#include "bot/meaning.h"

namespace kept::bot::test::spanish {

Meaning heard(std::string_view text, Asked asked = Asked::nothing);
bool says(std::string_view text, Act act, Asked asked = Asked::nothing);
// The acts of a message, whatever their order.
bool acts_are(std::string_view text, std::vector<Act> acts, Asked asked = Asked::nothing);
// Criteria and times in the form of the labelled sentences.
bool means(std::string_view text, const char* criteria, Asked asked = Asked::criteria);
bool at(std::string_view text, const char* when);

}  // namespace kept::bot::test::spanish
