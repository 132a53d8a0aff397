// Finds the known word a misspelt one stands for, by a table of deletions: two words within one
// edit share a deletion of at most one letter. Lookups cost a handful of probes, most of them of
// one bit, whatever the number of words.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "bot/lexicon/vocabulary.h"

namespace kept::bot {

class SpellingIndex {
 public:
  // What decides between two words that are as near.
  struct Standing {
    std::uint32_t sense = 0;  // the same for words that mean the same
    std::uint16_t uses = 0;   // how often the rules speak of it
  };

  // Ids ascend from call to call.
  void add(std::string_view word, WordId id, Standing standing);

  // The nearest word within one edit, or two for words of at least seven letters; of two as near,
  // the likelier slip (slip_cost), then the one used far more often. A word that differs in its
  // first letter or is as likely as another of another sense is not taken.
  WordId nearest(std::string_view misspelt, const Vocabulary& vocabulary) const;

 private:
  struct Entry {
    std::uint32_t tag = 0;
    WordId word = unknown_word;  // unknown_word: free
  };

  void put(std::uint64_t hash, WordId id);
  void grow();
  bool may_hold(std::uint64_t hash) const;

  std::vector<Entry> entries_;         // by hash; those of one hash lie in a row of used ones
  std::vector<std::uint64_t> hashes_;  // of the entries, in the order of their coming
  std::vector<WordId> words_;          // beside them
  std::vector<Standing> standings_;    // by word, from first_ on
  WordId first_ = unknown_word;
  std::vector<std::uint64_t> present_;  // a bit for each hash, a few hashes sharing one
};

}  // namespace kept::bot
