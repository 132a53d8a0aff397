// Finds the word that a Spanish diminutive is made of: "camarita" is camara, "hondita" is Honda.
#pragma once

#include <string_view>

#include "bot/lexicon/vocabulary.h"

namespace kept::bot {

// unknown_word unless the folded word ends as a diminutive and its stem is known.
WordId diminutive_of(std::string_view word, const Vocabulary& vocabulary);

}  // namespace kept::bot
