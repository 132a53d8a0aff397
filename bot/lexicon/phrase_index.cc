#include "bot/lexicon/phrase_index.h"

#include <algorithm>
#include <bit>
#include <tuple>

namespace kept::bot {
namespace {

std::tuple<WordId, WordId, std::uint32_t, WordId> order(const PhraseIndex::Beginning& b) {
  return {b.first, b.second, b.candidate.phrase, b.candidate.third};
}

Print print_of(WordId first, WordId second) {
  constexpr int half = 32;
  const std::uint64_t both = (std::uint64_t{first} << half | second) * 0x9E3779B97F4A7C15ULL;
  return static_cast<Print>(both ^ both >> half);
}

}  // namespace

PhraseIndex::PhraseIndex(std::vector<Beginning> beginnings) {
  std::sort(beginnings.begin(), beginnings.end(),
            [](const Beginning& a, const Beginning& b) { return order(a) < order(b); });
  const auto repeated =
      std::unique(beginnings.begin(), beginnings.end(),
                  [](const Beginning& a, const Beginning& b) { return order(a) == order(b); });
  beginnings.erase(repeated, beginnings.end());
  if (beginnings.empty()) return;
  open_.resize(beginnings.back().first + 1);
  std::vector<Pair> groups;
  for (const Beginning& b : beginnings) {
    const auto at = static_cast<std::uint32_t>(candidates_.size());
    if (groups.empty() || groups.back().first != b.first || groups.back().second != b.second)
      groups.push_back({b.first, b.second, {at, at}});
    candidates_.push_back(b.candidate);
    groups.back().range.end = at + 1;
  }
  known_pairs_.reset(groups.size());
  pairs_.resize(std::bit_ceil(2 * groups.size()));
  for (const Pair& group : groups) put(group);
}

void PhraseIndex::put(const Pair& pair) {
  if (pair.second == unknown_word) {
    open_[pair.first] = pair.range;
    return;
  }
  const Print print = print_of(pair.first, pair.second);
  known_pairs_.add(print);
  std::size_t at = print & (pairs_.size() - 1);
  while (pairs_[at].second != unknown_word) at = (at + 1) & (pairs_.size() - 1);
  pairs_[at] = pair;
}

std::span<const PhraseIndex::Candidate> PhraseIndex::find(WordId first, WordId second) const {
  if (first >= open_.size()) return {};
  const Print print = print_of(first, second);
  if (!known_pairs_.may_have(print)) return {};
  std::size_t at = print & (pairs_.size() - 1);
  for (; pairs_[at].second != unknown_word; at = (at + 1) & (pairs_.size() - 1)) {
    if (pairs_[at].first == first && pairs_[at].second == second)
      return candidates(pairs_[at].range);
  }
  return {};
}

}  // namespace kept::bot
