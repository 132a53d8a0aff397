#include "bot/lexicon/slip.h"

#include <algorithm>
#include <array>

namespace kept::bot {
namespace {

constexpr int cost_of_swap = 2;
constexpr int cost_of_double = 2;
constexpr int cost_of_ending = 2;  // "grind" for "grinds"
constexpr int cost_of_vowel_left_out = 3;
constexpr int cost_of_left_out = 4;
constexpr int cost_of_likeness = 5;  // one vowel for another, c for k
constexpr int cost_of_extra = 6;
constexpr int cost_of_other = 7;

bool is_vowel(char c) {
  return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
}

bool sounds_alike(char a, char b) {
  if (is_vowel(a) && is_vowel(b)) return true;
  constexpr std::string_view pairs = "ckscszgjfvkqdtbvmn";
  for (std::size_t i = 0; i < pairs.size(); i += 2) {
    if ((a == pairs[i] && b == pairs[i + 1]) || (b == pairs[i] && a == pairs[i + 1])) return true;
  }
  return false;
}

// Whether the letter stands beside its like: "better", "sliping" for "slipping".
bool is_doubled(std::string_view word, std::size_t at) {
  return (at > 0 && word[at - 1] == word[at]) || (at + 1 < word.size() && word[at + 1] == word[at]);
}

int cost_left_out(std::string_view word, std::size_t at) {
  if (at + 1 == word.size() && word[at] == 's') return cost_of_ending;
  if (is_vowel(word[at])) return cost_of_vowel_left_out;
  return is_doubled(word, at) ? cost_of_double : cost_of_left_out;
}

int cost_put_in(std::string_view misspelt, std::size_t at) {
  return is_doubled(misspelt, at) && !is_vowel(misspelt[at]) ? cost_of_double : cost_of_extra;
}

}  // namespace

int edit_distance(std::string_view a, std::string_view b, int limit) {
  if (a.size() > longest_slip || b.size() > longest_slip) return limit + 1;
  std::array<std::array<int, longest_slip + 1>, 3> rows{};
  for (std::size_t j = 0; j <= b.size(); ++j) rows[0][j] = static_cast<int>(j);
  for (std::size_t i = 1; i <= a.size(); ++i) {
    auto& row = rows[i % 3];
    const auto& up = rows[(i + 2) % 3];
    const auto& upup = rows[(i + 1) % 3];
    row[0] = static_cast<int>(i);
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] = std::min({up[j] + 1, row[j - 1] + 1, up[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], upup[j - 2] + 1);
    }
  }
  return std::min(rows[a.size() % 3][b.size()], limit + 1);
}

int slip_cost(std::string_view misspelt, std::string_view word) {
  std::array<std::array<int, longest_slip + 1>, 3> rows{};
  for (std::size_t j = 1; j <= word.size(); ++j)
    rows[0][j] = rows[0][j - 1] + cost_left_out(word, j - 1);
  for (std::size_t i = 1; i <= misspelt.size(); ++i) {
    auto& row = rows[i % 3];
    const auto& up = rows[(i + 2) % 3];
    const auto& upup = rows[(i + 1) % 3];
    row[0] = up[0] + cost_put_in(misspelt, i - 1);
    for (std::size_t j = 1; j <= word.size(); ++j) {
      const char said = misspelt[i - 1];
      const char meant = word[j - 1];
      const int change = said == meant               ? 0
                         : sounds_alike(said, meant) ? cost_of_likeness
                                                     : cost_of_other;
      row[j] = std::min({up[j] + cost_put_in(misspelt, i - 1),
                         row[j - 1] + cost_left_out(word, j - 1), up[j - 1] + change});
      const bool swapped = i > 1 && j > 1 && said == word[j - 2] && misspelt[i - 2] == meant;
      if (swapped) row[j] = std::min(row[j], upup[j - 2] + cost_of_swap);
    }
  }
  return rows[misspelt.size() % 3][word.size()];
}

}  // namespace kept::bot
