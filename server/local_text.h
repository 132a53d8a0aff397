// Instants, times of the wall clock, money and distances as people read them on staff and public
// pages, and instants as they cross the wire. Pure.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "inventory/instant.h"
#include "inventory/money.h"
#include "inventory/rooftop.h"
#include "inventory/schedule.h"

namespace kept::server {

// "2026-12-05T18:00:00.000Z". From text: seconds may carry up to three decimals; UTC only.
std::string to_rfc3339(inventory::Instant at);
std::optional<inventory::Instant> instant_from(std::string_view text);

// "2026-12-05"
std::string iso_day(inventory::LocalDay day);
std::optional<inventory::LocalDay> day_from(std::string_view text);

std::string_view weekday_name(unsigned day);         // 0 is Sunday
std::string day_text(inventory::LocalDay day);       // "Saturday, December 5"
std::string time_text(inventory::Minutes of_day);    // "10:00 AM"
std::string span_text(const inventory::DaySpan& s);  // "9:00 AM – 8:00 PM"
// "9:00 AM – 12:00 PM, 1:00 PM – 5:00 PM", "Open 24 hours", "Closed"
std::string hours_text(const std::vector<inventory::DaySpan>& spans);

// "Saturday, December 5, 10:00 AM"
std::string local_text(const inventory::Zone& zone, inventory::Instant at);
// "today 2:05 PM", "yesterday …", "tomorrow …", else as local_text, with the year if it is another.
std::string near_text(const inventory::Zone& zone, inventory::Instant at, inventory::Instant now);

std::string money_text(inventory::Cents amount);  // "$27,480", "$485.50", "-$500"
std::string miles_text(std::int64_t miles);       // "41,210 mi"
std::string code_text(std::string_view code);     // "ABCD-EFGH"
std::string label_text(std::string_view name);    // "heated_seats" → "Heated seats"

}  // namespace kept::server
