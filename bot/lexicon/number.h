// Numbers in digits and in words, English and Spanish, with the signs and suffixes that type them.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "bot/lexicon/vocabulary.h"
#include "bot/text.h"

namespace kept::bot {

struct Number {
  std::uint32_t first = 0;  // tokens [first, last), suffixes included
  std::uint32_t last = 0;
  double value = 0;        // thousands applied
  double bare = 0;         // as said, before "k" or "grand"
  bool digits = false;     // written in digits
  bool thousands = false;  // k, grand, thousand, mil
  bool dollars = false;    // $ or dollars
  bool ordinal = false;    // 3rd, third, tercero
  bool percent = false;
  bool plus = false;  // "2019+"
  bool weak = false;  // "one", "una": often no number at all
};

// What is larger counts as this much: no sum, mileage, date or hour of ours comes near it, and it
// fits into 32 bits as minutes.
constexpr double largest_number = 10'000'000;

// In order, not overlapping. Linear in the number of tokens.
std::vector<Number> find_numbers(const Text& text, const Vocabulary& vocabulary, bool spanish);

}  // namespace kept::bot
