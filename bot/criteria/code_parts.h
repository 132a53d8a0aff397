// Codes that are written or spoken in parts: "5npd84lf 3lh5 18226", "t as in tom 2 2 0 9".
#pragma once

#include <cstdint>
#include <string>

#include "bot/text.h"

namespace kept::bot::criteria {

// Letters and digits that make one code.
struct Chunk {
  std::string key;
  std::string written;  // with its dashes
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::size_t digits = 0;
  std::size_t letters = 0;
};

bool is_vin(const Chunk& chunk);

// The parts of a VIN that begin at a token; is_vin tells whether they are one.
Chunk parted_vin(const Text& text, std::size_t at);

// The parts of a stock number that begin at a token, behind what calls it one; its key is empty if
// there are none.
Chunk parted_stock(const Text& text, std::size_t at);

}  // namespace kept::bot::criteria
