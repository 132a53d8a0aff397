#include "bot/word_list.h"

namespace kept::bot {

bool is_among(std::span<const WordEntry> entries, Print print, std::string_view word) {
  const std::size_t mask = entries.size() - 1;
  for (std::size_t at = print & mask; entries[at].print != no_print; at = (at + 1) & mask) {
    if (entries[at].print == print && entries[at].word == word) return true;
  }
  return false;
}

}  // namespace kept::bot
