// Finds the known word a misspelt one stands for, by a table of deletions: two words within one
// edit share a deletion of at most one letter. Lookups cost a handful of hash probes, whatever the
// number of words.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "bot/lexicon/vocabulary.h"

namespace kept::bot {

// Edits of inserting, deleting, replacing or swapping neighbours that turn a into b; `limit` + 1 if
// more are needed.
int edit_distance(std::string_view a, std::string_view b, int limit);

class SpellingIndex {
 public:
  void add(std::string_view word, WordId id);

  // The nearest word within one edit, or two for words of at least seven letters; of two as near,
  // the one of which letters were left out. A word that differs in its first letter or is as near
  // as another is not taken.
  WordId nearest(std::string_view misspelt, const Vocabulary& vocabulary) const;

 private:
  std::unordered_multimap<std::uint64_t, WordId> by_deletion_;
};

}  // namespace kept::bot
