// Finds the Spanish word that one spelt by ear stands for: "sita" is cita, "boy" is voy, "nesesito"
// is necesito. Two words that sound alike stand for none.
#pragma once

#include <string>
#include <string_view>

#include "bot/lexicon/vocabulary.h"

namespace kept::bot {

// How a folded word sounds in American Spanish: b is v; c before e and i, s and z are one; ll is y;
// h is silent; c, k and qu are one; g before e and i is j.
std::string sound_of(std::string_view word);

class SoundIndex {
 public:
  void add(std::string_view word, WordId id);
  // unknown_word where none sounds like it, or several do.
  WordId find(std::string_view word) const;

 private:
  StringMap<WordId> by_sound_;
};

}  // namespace kept::bot
