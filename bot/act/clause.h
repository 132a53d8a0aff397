// A message in clauses, each with its mood, so that a word is weighed by the clause it stands in:
// "is the Camry still there" asks of it, "the Camry" in another clause of the message only points.
#pragma once

#include <cstdint>
#include <vector>

#include "bot/text.h"

namespace kept::bot {

enum class Mood : std::uint8_t {
  statement,
  question,  // asks, with or without a question mark: "any chance it's still there"
  request,   // a question in form, a wish in meaning: "can you hold it"
};

struct Clause {
  std::uint32_t first = 0;  // tokens [first, last)
  std::uint32_t last = 0;
  std::uint32_t head = 0;  // the first token behind words that only lead in: "hi so um"
  Mood mood = Mood::statement;
  bool fragment =
      false;  // a noun that has its mood from the clause behind it: "the blue one, awd?"

  bool holds(std::size_t token) const { return first <= token && token < last; }
};

// All tokens, in order, without a gap; none for an empty message. Linear in the tokens.
std::vector<Clause> find_clauses(const Text& text);

}  // namespace kept::bot
