#include "bot/lexicon/diminutive.h"

#include <array>
#include <string>

namespace kept::bot {
namespace {

constexpr std::size_t shortest_stem = 3;
constexpr std::size_t longest = 24;

struct Ending {
  std::string_view diminutive;
  // How the word may end without it, likeliest first.
  std::array<std::string_view, 4> plain;
};

// clang-format off
constexpr auto endings = std::to_array<Ending>({
    {"citos", {"es", "s", "", ""}}, {"citas", {"es", "s", "", ""}},
    {"sito", {"", "", "", ""}},     {"sita", {"", "", "", ""}},
    {"cito", {"", "", "", ""}},     {"cita", {"", "", "", ""}},
    {"itos", {"os", "es", "s", "as"}}, {"itas", {"as", "es", "s", "os"}},
    {"ito", {"o", "a", "e", ""}},      {"ita", {"a", "o", "e", ""}},
});
// clang-format on

// "chiquit": before an i, qu is written for c and gu for g.
std::string hard(std::string_view stem) {
  std::string out(stem);
  if (stem.ends_with("qu")) out.replace(out.size() - 2, 2, "c");
  if (stem.ends_with("gu")) out.pop_back();
  return out;
}

}  // namespace

WordId diminutive_of(std::string_view word, const Vocabulary& vocabulary) {
  if (word.size() > longest) return unknown_word;
  for (const Ending& ending : endings) {
    if (!word.ends_with(ending.diminutive)) continue;
    const std::string_view left = word.substr(0, word.size() - ending.diminutive.size());
    if (left.size() < shortest_stem) continue;
    const std::string stem = hard(left);
    for (const std::string_view plain : ending.plain) {
      const WordId id = vocabulary.find(stem + std::string(plain));
      if (id != unknown_word) return id;
    }
  }
  return unknown_word;
}

}  // namespace kept::bot
