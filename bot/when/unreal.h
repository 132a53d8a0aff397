// Finds a day or a time of day that is on no calendar or clock: "November 31", "25:00".
#pragma once

#include <cstdint>
#include <optional>

#include "bot/when/tokens.h"

namespace kept::bot::when {

struct Unreal {
  std::uint32_t first = 0;  // tokens [first, last)
  std::uint32_t last = 0;
  bool day = false;  // else a time of day, which may be something else where no time is spoken of
};

// The first there is.
std::optional<Unreal> find_unreal(const Tokens& tokens, Day today);

}  // namespace kept::bot::when
