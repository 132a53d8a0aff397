// Compares meanings with labels by their text, so that a failure reads as words.
#pragma once

#include <string>

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

}  // namespace kept::bot::test
