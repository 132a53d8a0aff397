// What stands in a message and is not said by the visitor to us: the words of others that are told
// again, words that are only named, and code.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "bot/act/cue.h"
#include "bot/act/openings.h"
#include "bot/lexicon/tables.h"

namespace kept::bot {

struct Hearsay {
  std::uint32_t first = 0;  // tokens [first, last)
  std::uint32_t last = 0;
  bool code = false;
  bool of_teller = false;  // who is quoted speaks of himself: "my brakes are gone"
};

// In order; none overlaps another. Linear in the message.
std::vector<Hearsay> find_hearsay(const Text& text, const LexiconTables& lexicon);

// What holds the token; null if nothing does.
const Hearsay* hearsay_at(std::span<const Hearsay> hearsay, std::uint32_t token);

// Whether a cue within it says nothing. What kind of car is spoken of, it may say all the same.
bool is_silent(const Hearsay& told, Cue cue);
// The readers whose rules no word within it begins.
Openings silent_openings(const Hearsay& told);

}  // namespace kept::bot
