// Finds phrases by the words they begin with.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "bot/lexicon/print_filter.h"
#include "bot/text.h"

namespace kept::bot {

// A bit for each of some words: two sets that share no bit share no word.
using WordBits = std::uint64_t;
inline constexpr WordBits any_word = ~WordBits{0};

constexpr WordBits bit_of(WordId word) {
  constexpr std::uint32_t golden = 0x9E3779B9U;  // 2^32 / phi: neighbours get bits far apart
  return WordBits{1} << (word * golden >> 26U);
}

class PhraseIndex {
 public:
  struct Candidate {
    std::uint32_t phrase = 0;
    WordId third = unknown_word;  // the word that must stand third; unknown_word: not told
    WordBits needed = any_word;   // one of these stands behind the first word in every match
  };
  // One way to begin a phrase; a phrase may have many.
  struct Beginning {
    WordId first = unknown_word;
    WordId second = unknown_word;  // unknown_word: anything, or nothing
    Candidate candidate;
  };

  // Beginnings that are there twice count once.
  explicit PhraseIndex(std::vector<Beginning> beginnings = {});

  // The phrases that were added with just these words, in ascending order; one that may have
  // several thirds is there with each.
  std::span<const Candidate> find(WordId first, WordId second) const;
  // Those that were added with no second word.
  std::span<const Candidate> find(WordId first) const {
    return first < open_.size() ? candidates(open_[first]) : std::span<const Candidate>();
  }

 private:
  // Of candidates_.
  struct Range {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
  };
  struct Pair {
    WordId first = unknown_word;
    WordId second = unknown_word;  // unknown_word: free
    Range range;
  };

  std::span<const Candidate> candidates(const Range& range) const {
    return std::span(candidates_).subspan(range.begin, range.end - range.begin);
  }
  void put(const Pair& pair);

  std::vector<Range> open_;  // by WordId: those with no second word
  PrintFilter known_pairs_;  // most pairs of words begin nothing
  std::vector<Pair> pairs_;  // open addressing
  std::vector<Candidate> candidates_;
};

}  // namespace kept::bot
