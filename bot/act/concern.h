// What a time in a message is the time of: a visit that is wished for, or something else that the
// visitor does or did then.
#pragma once

#include <cstdint>
#include <span>

#include "bot/when/when.h"

namespace kept::bot {

enum class Concern : std::uint8_t {
  visit,        // nothing speaks against it
  own_affair,   // "i get off at 4", "my flight lands friday"
  busy,         // "im out of town until monday"
  past,         // "i was there saturday"
  former_plan,  // "i was going to come friday"
  goodbye       // "see you monday", "have a good weekend"
};

// Of mentions[k], from the words of the clause around it.
Concern concern_of(const Text& text, std::span<const when::TimeMention> mentions, std::size_t k);

}  // namespace kept::bot
