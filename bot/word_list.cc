#include "bot/word_list.h"

namespace kept::bot {

bool is_among(std::span<const WordHash> table, WordHash word) {
  const std::size_t mask = table.size() - 1;
  for (std::size_t at = word & mask; table[at] != no_word; at = (at + 1) & mask) {
    if (table[at] == word) return true;
  }
  return false;
}

}  // namespace kept::bot
