// Phrases around a time of day, as a table: bounds, approximation, hours that have a name.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
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

// In phrases of which kinds a word may stand, a bit for each ClockWord: as their first word,
// anywhere, as the last one that must be there.
struct PhraseUse {
  std::uint32_t begins = 0;
  std::uint32_t within = 0;
  std::uint32_t ends = 0;
};
constexpr std::uint32_t phrase_bit(ClockWord kind) {
  return 1U << static_cast<unsigned>(kind);
}

// How each word of a phrase is used.
std::vector<std::pair<Print, PhraseUse>> uses_in_clock_phrases();

// The patterns of all phrases, for whoever keeps their words from being taken for misspelt others.
std::vector<std::string_view> clock_patterns();

}  // namespace kept::bot::when
