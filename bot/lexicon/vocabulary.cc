#include "bot/lexicon/vocabulary.h"

namespace kept::bot {

Vocabulary::Vocabulary() {
  intern("");
}

WordId Vocabulary::intern(std::string_view word) {
  const auto found = ids_.find(word);
  if (found != ids_.end()) return found->second;
  const auto added = ids_.emplace(std::string(word), end_id()).first;
  words_.push_back(&added->first);
  senses_.emplace_back();
  return added->second;
}

WordId Vocabulary::find(std::string_view word) const {
  const auto found = ids_.find(word);
  return found == ids_.end() ? unknown_word : found->second;
}

}  // namespace kept::bot
