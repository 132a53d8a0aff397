// The tables that bot/act/cue.h joins.
#pragma once

#include "bot/act/cue.h"

namespace kept::bot {

std::span<const CueRule> english_cue_rules();
std::span<const CueRule> english_vehicle_cue_rules();
std::span<const CueRule> english_visit_cue_rules();
std::span<const CueRule> english_booking_cue_rules();
std::span<const CueRule> english_house_cue_rules();
std::span<const CueRule> english_people_cue_rules();
std::span<const CueRule> english_business_cue_rules();
std::span<const CueRule> english_price_cue_rules();
std::span<const CueRule> english_scope_cue_rules();
std::span<const CueRule> english_trouble_cue_rules();
std::span<const CueRule> spanish_trouble_cue_rules();
std::span<const CueRule> spanish_cue_rules();
std::span<const CueRule> spanish_visit_cue_rules();
std::span<const CueRule> spanish_house_cue_rules();
std::span<const CueRule> spanish_people_cue_rules();
std::span<const CueRule> spanish_business_cue_rules();
std::span<const CueRule> spanish_scope_cue_rules();

}  // namespace kept::bot
