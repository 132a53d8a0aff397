// Whether the words ahead of a phrase refuse what it names.
#pragma once

#include "bot/criteria/criteria.h"

namespace kept::bot::criteria {

enum class Polarity : std::uint8_t {
  plain,
  refused,  // "no white"
  dropped,  // "don't need leather", "instead of a Kia"
  partly,   // "not a 2 door Wrangler": others of them will do
};

// `first` is the phrase's first token, its determiner included.
Polarity polarity_before(const Input& input, std::size_t first);

}  // namespace kept::bot::criteria
