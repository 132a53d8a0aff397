// Phrases around a time of day, as a table: bounds, approximation, hours that have a name.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "bot/meaning.h"
#include "bot/when/tokens.h"

namespace kept::bot::when {

enum class ClockWord : std::uint8_t {
  after,           // "no earlier than", "a partir de"
  before,          // "by", "a más tardar"
  about,           // "around", "a eso de"
  lead,            // "say", "maybe at": carries nothing
  onward_behind,   // "or later", "en adelante"
  earlier_behind,  // "or earlier", "at the latest"
  about_behind,    // "or so", "más o menos"
  sharp_behind,    // "sharp", "en punto"
  named,           // an hour with a name
  now,
};

struct ClockPhrase {
  std::size_t last = 0;  // one past its last token
  int minutes = 0;       // of a named hour
  Open open = Open::none;
};

// The longest phrase of that kind at i.
std::optional<ClockPhrase> clock_phrase(const Tokens& tokens, std::size_t i, ClockWord kind);

// Whether a phrase that leads to a time of day or names one may begin with the word at i.
bool may_begin_clock_phrase(const Tokens& tokens, std::size_t i);

// The patterns of all phrases, for whoever keeps their words from being taken for misspelt others.
std::vector<std::string_view> clock_patterns();

}  // namespace kept::bot::when
