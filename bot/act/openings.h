// Which readers' rules a word may begin. Most words begin none: one look at each word of a message
// tells which readers are to be asked, and where.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "bot/word_list.h"

namespace kept::bot {

enum class Opening : std::uint8_t {
  bad_experience,
  bare_stop,
  bot_question,
  breakdown,
  broken_word,
  channel,
  chitchat,
  complaint,
  erasure,
  erasure_of_it,
  hours,
  leave_alone,
  person,
  place,
  place_in_spanish,
  poor_work,
  scope,
  symptom,
  trade,
  withheld,
};

using Openings = std::uint32_t;  // a bit for each Opening

constexpr Openings bit_of(Opening reader) {
  return Openings{1} << static_cast<std::uint32_t>(reader);
}

// Of the word with this print, as corrected; 0: it begins no rule. Any thread.
Openings openings_of(Print word);

// The words that begin the rules of each, defined beside them.
std::span<const std::string_view> bad_experience_openings();
std::span<const std::string_view> bare_stop_openings();
std::span<const std::string_view> bot_question_openings();
std::span<const std::string_view> breakdown_openings();
std::span<const std::string_view> broken_word_openings();
std::span<const std::string_view> channel_openings();
std::span<const std::string_view> chitchat_openings();
std::span<const std::string_view> complaint_openings();
std::span<const std::string_view> erasure_openings();
std::span<const std::string_view> erasure_of_it_openings();
std::span<const std::string_view> hours_openings();
std::span<const std::string_view> leave_alone_openings();
std::span<const std::string_view> person_openings();
std::span<const std::string_view> place_openings();
std::span<const std::string_view> spanish_place_openings();
std::span<const std::string_view> poor_work_openings();
std::span<const std::string_view> scope_openings();
std::span<const std::string_view> symptom_openings();
std::span<const std::string_view> trade_openings();
std::span<const std::string_view> withheld_openings();

}  // namespace kept::bot
