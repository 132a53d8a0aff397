// How much each word, and each pair of neighbours, speaks for every act: what is left to go by
// where no rule of the language applies, and a second opinion where one does.
//
// The weights are learnt from the labelled sentences in tests/understanding by logistic regression,
// one act against all others (scripts/understanding --weigh writes bot/weights/acts.txt). Their sum
// s stands for a probability of 1 / (1 + e^-s). Every weight can be read in that file, so that a
// conclusion is explained by the words that speak most for it.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "bot/meaning.h"
#include "bot/reading_parts.h"

namespace kept::bot {

// Something about a message that may speak for an act: tokens [first, last) and the print of its
// name in the file of weights.
struct Feature {
  std::uint64_t print = 0;
  std::uint32_t first = 0;
  std::uint32_t last = 0;
};

// In order; of the same name there may be several.
std::vector<Feature> find_features(const ReadingParts& parts, Asked asked);

// The names of the same features, in the same order.
std::vector<std::string> name_features(const ReadingParts& parts, Asked asked);

class WordEvidence {
 public:
  // Hundredths, by act.
  using Sums = std::array<std::int32_t, act_count>;

  // Lines of a name, a tab and "act:hundredths" with blanks between; a line that is none is left
  // out.
  explicit WordEvidence(std::string_view weights);
  // That of the weights in the program.
  static const WordEvidence& compiled();

  // Each name counts once.
  Sums weigh(std::span<const Feature> features) const;
  // The words that speak most for the act; none if none does by least_told at least.
  std::optional<Feature> strongest(std::span<const Feature> features, Act act) const;
  static constexpr std::int16_t least_told = 60;

 private:
  struct Weight {
    Act act;
    std::int16_t hundredths;
  };
  struct Row {
    std::uint64_t print = 0;  // 0 if there is none
    std::uint32_t begin = 0;  // weights [begin, end)
    std::uint32_t end = 0;
  };
  void add(std::string_view line);
  const Row* find(std::uint64_t print) const;

  std::vector<Weight> weights_;
  std::vector<Row> rows_;  // by print, open addressing; a power of two
  std::size_t row_count_ = 0;
};

}  // namespace kept::bot
