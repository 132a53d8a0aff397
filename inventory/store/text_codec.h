// Text forms of structured columns: legible in any SQLite shell, exact both ways.
//
//   hours     "Sun;Mon 09:00-12:00 13:00-20:00;Tue …"   seven days in order, spans blank-separated
//   closures  "2026-11-26 Thanksgiving|2026-12-25 Christmas Day"
//   policies  "hold_ttl=15 hold_ttl_max=60 …"            all of them, minutes and counts
//   lists     "awd|sunroof"                               items hold no "|"
//
// decode_* gives the default value for what encode_* never made.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "inventory/rooftop.h"

namespace kept::inventory {

std::string encode_hours(const WeeklyHours& hours);
WeeklyHours decode_hours(std::string_view text);

std::string encode_closures(const std::vector<Closure>& closures);
std::vector<Closure> decode_closures(std::string_view text);

std::string encode_policies(const Policies& policies);
Policies decode_policies(std::string_view text);

std::string encode_list(const std::vector<std::string>& items);
std::vector<std::string> decode_list(std::string_view text);

}  // namespace kept::inventory
