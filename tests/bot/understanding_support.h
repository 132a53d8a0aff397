// Compares meanings with labels by their text, so that a failure reads as words.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

#include <nlohmann/json.hpp>

#include "bot/meaning.h"

namespace kept::bot::test {

LocalMinute local_minute(const std::string& text);  // "2026-12-05T10:00"
std::string to_text(LocalMinute time);

std::string describe_criteria(const Meaning& meaning);
std::string describe_criteria(const nlohmann::json& expected);
std::string describe_when(const Meaning& meaning);
std::string describe_when(const nlohmann::json& expected);
std::string describe_contact(const Meaning& meaning);
std::string describe_contact(const nlohmann::json& expected);

// What a message means with the standard lexicon, on Tuesday 2026-12-01 at 10:40.
Meaning meaning_of(std::string_view text, Asked asked = Asked::nothing);
bool says(std::string_view text, Act act, Asked asked = Asked::nothing);
// Checks the criteria of each sentence, told as describe_criteria does.
void check_criteria(std::initializer_list<std::pair<std::string, std::string>> expected,
                    Asked asked = Asked::nothing);
std::string name_in(std::string_view text, Asked asked = Asked::nothing);

}  // namespace kept::bot::test
