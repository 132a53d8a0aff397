#include "bot/lexicon/phrase_index.h"

#include <algorithm>
#include <tuple>

namespace kept::bot {
namespace {

std::tuple<WordId, WordId, std::uint32_t> order(const PhraseIndex::Beginning& b) {
  return {b.first, b.second, b.candidate.phrase};
}

}  // namespace

PhraseIndex::PhraseIndex(std::vector<Beginning> beginnings) {
  std::sort(beginnings.begin(), beginnings.end(),
            [](const Beginning& a, const Beginning& b) { return order(a) < order(b); });
  const auto repeated =
      std::unique(beginnings.begin(), beginnings.end(),
                  [](const Beginning& a, const Beginning& b) { return order(a) == order(b); });
  beginnings.erase(repeated, beginnings.end());
  if (!beginnings.empty()) by_first_.resize(beginnings.back().first + 1);
  const Beginning* before = nullptr;
  for (const Beginning& b : beginnings) {
    const bool new_first = before == nullptr || before->first != b.first;
    if (new_first) by_first_[b.first].begin = static_cast<std::uint32_t>(groups_.size());
    if (new_first || before->second != b.second) {
      const auto begin = static_cast<std::uint32_t>(candidates_.size());
      groups_.push_back({b.second, begin, begin});
    }
    candidates_.push_back(b.candidate);
    ++groups_.back().end;
    by_first_[b.first].end = static_cast<std::uint32_t>(groups_.size());
    before = &b;
  }
}

std::span<const PhraseIndex::Candidate> PhraseIndex::find(WordId first, WordId second) const {
  if (first >= by_first_.size()) return {};
  const auto begin = groups_.begin() + by_first_[first].begin;
  const auto end = groups_.begin() + by_first_[first].end;
  const auto group = std::lower_bound(begin, end, second,
                                      [](const Group& g, WordId word) { return g.second < word; });
  if (group == end || group->second != second) return {};
  return std::span(candidates_).subspan(group->begin, group->end - group->begin);
}

}  // namespace kept::bot
