// A meaning written down as in the labelling guide: {"acts":[…],"criteria":{…},"when":{…},…}.
#pragma once

#include <optional>

#include <nlohmann/json_fwd.hpp>

#include "bot/meaning.h"

namespace kept::tests {

// Throws on anything that is not in the guide.
bot::Meaning meaning_from(const nlohmann::json& json);
bot::LocalMinute local_from(const std::string& text);  // "2026-12-05T10:00"

}  // namespace kept::tests
