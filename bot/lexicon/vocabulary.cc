#include "bot/lexicon/vocabulary.h"

namespace kept::bot {

Vocabulary::Vocabulary() {
  intern("");
}

WordId Vocabulary::intern(std::string_view word) {
  return first_id_ + words_.add(word);
}

WordId Vocabulary::find(std::string_view word, Print print) const {
  const std::uint32_t index = words_.index_of(word, print);
  return index == StringMap<WordSense>::none ? unknown_word : first_id_ + index;
}

}  // namespace kept::bot
