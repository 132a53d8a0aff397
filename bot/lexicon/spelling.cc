#include "bot/lexicon/spelling.h"

#include <algorithm>
#include <array>

namespace kept::bot {
namespace {

constexpr std::size_t shortest_correctable = 4;
constexpr std::size_t longest_correctable = 20;
constexpr std::size_t two_edits_from = 7;
constexpr std::size_t omission_from = 5;

std::uint64_t hash_without(std::string_view word, std::size_t skip_a, std::size_t skip_b) {
  std::uint64_t h = 1469598103934665603ULL;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (i == skip_a || i == skip_b) continue;
    h = (h ^ static_cast<unsigned char>(word[i])) * 1099511628211ULL;
  }
  return h;
}

// Calls visit(hash) for the word and its deletions; the first letter always stays.
template <class Visit>
void for_each_deletion(std::string_view word, bool two, Visit visit) {
  constexpr std::size_t none = static_cast<std::size_t>(-1);
  visit(hash_without(word, none, none));
  for (std::size_t i = 1; i < word.size(); ++i) {
    visit(hash_without(word, i, none));
    if (!two) continue;
    for (std::size_t j = i + 1; j < word.size(); ++j) visit(hash_without(word, i, j));
  }
}

bool correctable(std::string_view word) {
  if (word.size() < shortest_correctable || word.size() > longest_correctable) return false;
  return std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

}  // namespace

int edit_distance(std::string_view a, std::string_view b, int limit) {
  if (a.size() > longest_correctable || b.size() > longest_correctable) return limit + 1;
  std::array<std::array<int, longest_correctable + 1>, 3> rows{};
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

void SpellingIndex::add(std::string_view word, WordId id) {
  if (!correctable(word)) return;
  for_each_deletion(word, word.size() >= two_edits_from,
                    [&](std::uint64_t hash) { by_deletion_.emplace(hash, id); });
}

WordId SpellingIndex::nearest(std::string_view misspelt, const Vocabulary& vocabulary) const {
  if (!correctable(misspelt)) return unknown_word;
  const bool two = misspelt.size() >= two_edits_from;
  const bool long_enough = misspelt.size() >= omission_from;
  WordId best = unknown_word;
  int best_rank = 6;
  bool tie = false;
  for_each_deletion(misspelt, two, [&](std::uint64_t hash) {
    const auto [first, last] = by_deletion_.equal_range(hash);
    for (auto it = first; it != last; ++it) {
      if (it->second == best) continue;
      const std::string_view word = vocabulary.spelling(it->second);
      const int allowed = two && word.size() >= two_edits_from ? 2 : 1;
      if (word[0] != misspelt[0]) continue;
      const int distance = edit_distance(misspelt, word, allowed);
      if (distance > allowed) continue;
      // Letters are left out more often than put in.
      const int rank = 2 * distance + (long_enough && word.size() > misspelt.size() ? 0 : 1);
      if (rank > best_rank) continue;
      tie = rank == best_rank;
      best = it->second;
      best_rank = rank;
    }
  });
  return tie ? unknown_word : best;
}

}  // namespace kept::bot
