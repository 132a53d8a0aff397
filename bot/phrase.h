// How values are written in each language: "$27,480", "Saturday, December 5, 10:00 AM",
// "sábado 5 de diciembre, 10:00", "a, b and c", "used red SUV, AWD, under $30,000". Everything is
// appended, so that a sentence is put together in one string.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "bot/claim.h"
#include "bot/meaning.h"
#include "inventory/money.h"
#include "inventory/vehicle.h"

namespace kept::bot::phrase {

void number(std::string& out, std::int64_t value);  // 41,210
void money(std::string& out, inventory::Cents amount);
// "$27,480 total", or that it is on request.
void price(std::string& out, Language language, const inventory::Price& price);
// "advertised $26,990, dealer fees $490"
void price_parts(std::string& out, Language language, const inventory::Price& price);

void clock(std::string& out, Language language, LocalMinute at);       // 10:00 AM
void day(std::string& out, Language language, LocalMinute at);         // Saturday, December 5
void year(std::string& out, Language language, LocalMinute at);        // ", 2027", behind a day
void day_time(std::string& out, Language language, LocalMinute at);    // both
void every_week(std::string& out, Language language, LocalMinute at);  // Saturdays
void moment(std::string& out, Language language, const Moment& at);    // today 2:05 PM
void deadline(std::string& out, Language language, const Deadline&);   // 2:20 PM
void starts(std::string& out, Language language, std::span<const LocalMinute> at);
void hours(std::string& out, Language language, const std::vector<DayHours>& days);

void join(std::string& out, Language language, std::span<const std::string> items);     // and
void join_or(std::string& out, Language language, std::span<const std::string> items);  // or

// A canonical value of a criteria field as people say it; unknown values as they are.
std::string_view word(Language language, std::string_view field, std::string_view value);
// The field itself: "mileage".
std::string_view attribute(Language language, std::string_view field);

void criteria(std::string& out, Language language, const Criteria& wish);
void differences(std::string& out, Language language, const Differing& differing);
void phone(std::string& out, std::string_view e164);  // (530) 555-0142
void code(std::string& out, std::string_view code);   // ABCD-EFGH

// The value as its field is told.
void value(std::string& out, Language language, const FieldValue& value);

}  // namespace kept::bot::phrase
