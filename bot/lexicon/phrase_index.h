// Finds phrases by the words they begin with.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "bot/text.h"

namespace kept::bot {

class PhraseIndex {
 public:
  struct Candidate {
    std::uint32_t phrase = 0;
    WordId third = unknown_word;  // the only word that can stand third, if there is one
    friend bool operator<(const Candidate& a, const Candidate& b) { return a.phrase < b.phrase; }
  };
  // One way to begin a phrase; a phrase may have many.
  struct Beginning {
    WordId first = unknown_word;
    WordId second = unknown_word;  // unknown_word: anything, or nothing
    Candidate candidate;
  };

  // Beginnings that are there twice count once.
  explicit PhraseIndex(std::vector<Beginning> beginnings = {});

  // The phrases that were added with just these words, in ascending order.
  std::span<const Candidate> find(WordId first, WordId second) const;

 private:
  struct Group {
    WordId second = unknown_word;
    std::uint32_t begin = 0;  // in candidates_
    std::uint32_t end = 0;
  };
  struct Range {
    std::uint32_t begin = 0;  // in groups_, ordered by second word
    std::uint32_t end = 0;
  };

  std::vector<Range> by_first_;  // by WordId
  std::vector<Group> groups_;
  std::vector<Candidate> candidates_;
};

}  // namespace kept::bot
