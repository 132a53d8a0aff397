#include "bot/lexicon/spelling.h"

#include <algorithm>
#include <array>
#include <bit>

#include "bot/lexicon/slip.h"

namespace kept::bot {
namespace {

constexpr std::size_t shortest_correctable = 4;
constexpr std::size_t longest_correctable = longest_slip;
constexpr std::size_t two_edits_from = 7;

constexpr std::uint64_t base = 0x9E3779B97F4A7C15ULL;

constexpr auto powers = [] {
  std::array<std::uint64_t, longest_correctable + 1> out{1};
  for (std::size_t i = 1; i < out.size(); ++i) out[i] = out[i - 1] * base;
  return out;
}();

std::uint64_t mixed(std::uint64_t hash) {
  hash ^= hash >> 32U;
  hash *= 0xD6E8FEB86659FD93ULL;
  return hash ^ (hash >> 32U);
}

// Hashes of a word without some of its letters, each in constant time.
class Deletions {
 public:
  explicit Deletions(std::string_view word) : size_(word.size()) {
    for (std::size_t i = 0; i < size_; ++i)
      upto_[i + 1] = upto_[i] * base + static_cast<unsigned char>(word[i]);
  }
  std::uint64_t none() const { return mixed(upto_[size_]); }
  std::uint64_t without(std::size_t i) const { return mixed(joined(upto_[i], i + 1, size_)); }
  std::uint64_t without(std::size_t i, std::size_t j) const {
    return mixed(joined(joined(upto_[i], i + 1, j), j + 1, size_));
  }

 private:
  // What was before, and behind it the letters [first, last).
  std::uint64_t joined(std::uint64_t before, std::size_t first, std::size_t last) const {
    return before * powers[last - first] + upto_[last] - upto_[first] * powers[last - first];
  }

  std::size_t size_;
  std::array<std::uint64_t, longest_correctable + 1> upto_{};
};

// Calls visit(hash) for the word and its deletions; the first letter always stays.
template <class Visit>
void for_each_deletion(std::string_view word, bool two, Visit visit) {
  const Deletions deletions(word);
  visit(deletions.none());
  for (std::size_t i = 1; i < word.size(); ++i) {
    visit(deletions.without(i));
    if (!two) continue;
    for (std::size_t j = i + 1; j < word.size(); ++j) visit(deletions.without(i, j));
  }
}

std::uint32_t tag_of(std::uint64_t hash) {
  return static_cast<std::uint32_t>(hash >> 32U);
}

// The words found so far that are as near as any.
class Nearest {
 public:
  bool holds(WordId id) const {
    return std::find(words_.begin(), words_.begin() + count_, id) != words_.begin() + count_;
  }

  void take(WordId id, int distance, int cost) {
    constexpr int more_than_any_cost = 64;
    const int rank = distance * more_than_any_cost + cost;
    if (count_ > 0 && distance <= distance_) contested_ = distance == distance_;
    if (count_ == 0 || distance < distance_) distance_ = distance;
    if (count_ > 0 && rank > rank_) return;
    if (count_ == 0 || rank < rank_) {
      rank_ = rank;
      cost_ = cost;
      count_ = 0;
      many_ = false;
    }
    if (count_ == static_cast<std::ptrdiff_t>(words_.size())) {
      many_ = true;
      return;
    }
    words_.at(static_cast<std::size_t>(count_++)) = id;
  }

  // The one that is meant; unknown_word where two are as likely.
  template <class StandingOf>
  WordId settled(StandingOf standing_of, bool is_short) const {
    if (count_ == 0 || many_) return unknown_word;
    // Short words are names as often as slips: of several that are as near, a likely slip alone.
    constexpr int likely = 4;
    if (is_short && contested_ && cost_ > likely) return unknown_word;
    constexpr unsigned far_more = 4;
    WordId best = words_[0];
    for (std::ptrdiff_t k = 1; k < count_; ++k) {
      const WordId id = words_.at(static_cast<std::size_t>(k));
      if (standing_of(id).uses > standing_of(best).uses) best = id;
    }
    const auto meant = standing_of(best);
    for (std::ptrdiff_t k = 0; k < count_; ++k) {
      const auto other = standing_of(words_.at(static_cast<std::size_t>(k)));
      if (other.sense != meant.sense && meant.uses < far_more * (other.uses + 1U))
        return unknown_word;
    }
    return best;
  }

 private:
  std::array<WordId, 8> words_{};
  std::ptrdiff_t count_ = 0;
  int rank_ = 0;
  int cost_ = 0;
  int distance_ = 0;
  bool contested_ = false;  // by another that is as near, be it less likely
  bool many_ = false;
};

bool correctable(std::string_view word) {
  if (word.size() < shortest_correctable || word.size() > longest_correctable) return false;
  return std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

}  // namespace

void SpellingIndex::add(std::string_view word, WordId id, Standing standing) {
  if (!correctable(word)) return;
  if (standings_.empty()) first_ = id;
  standings_.resize(id - first_ + 1);
  standings_.back() = standing;
  for_each_deletion(word, word.size() >= two_edits_from, [&](std::uint64_t hash) {
    hashes_.push_back(hash);
    words_.push_back(id);
    if (2 * hashes_.size() > entries_.size()) {
      grow();
    } else {
      put(hash, id);
    }
  });
}

void SpellingIndex::put(std::uint64_t hash, WordId id) {
  const std::size_t mask = entries_.size() - 1;
  std::size_t at = hash & mask;
  while (entries_[at].word != unknown_word) at = (at + 1) & mask;
  entries_[at] = {tag_of(hash), id};
  const std::size_t bit = hash & (present_.size() * 64 - 1);
  present_[bit / 64] |= 1ULL << (bit % 64);
}

void SpellingIndex::grow() {
  constexpr std::size_t least = 64;
  const std::size_t size = std::bit_ceil(std::max(least, 2 * hashes_.size() + 2));
  entries_.assign(size, {});
  present_.assign(size / 16, 0);
  for (std::size_t i = 0; i < hashes_.size(); ++i) put(hashes_[i], words_[i]);
}

bool SpellingIndex::may_hold(std::uint64_t hash) const {
  const std::size_t bit = hash & (present_.size() * 64 - 1);
  return (present_[bit / 64] >> (bit % 64) & 1U) != 0;
}

WordId SpellingIndex::nearest(std::string_view misspelt, const Vocabulary& vocabulary) const {
  if (!correctable(misspelt) || entries_.empty()) return unknown_word;
  const std::size_t mask = entries_.size() - 1;
  const bool two = misspelt.size() >= two_edits_from;
  Nearest found;
  for_each_deletion(misspelt, two, [&](std::uint64_t hash) {
    if (!may_hold(hash)) return;
    for (std::size_t at = hash & mask; entries_[at].word != unknown_word; at = (at + 1) & mask) {
      const Entry& entry = entries_[at];
      if (entry.tag != tag_of(hash) || found.holds(entry.word)) continue;
      const std::string_view word = vocabulary.spelling(entry.word);
      const int allowed = two && word.size() >= two_edits_from ? 2 : 1;
      if (word[0] != misspelt[0]) continue;
      const int distance = edit_distance(misspelt, word, allowed);
      if (distance > allowed) continue;
      found.take(entry.word, distance, slip_cost(misspelt, word));
    }
  });
  constexpr std::size_t short_word = 4;
  return found.settled([&](WordId id) { return standings_[id - first_]; },
                       misspelt.size() <= short_word);
}

}  // namespace kept::bot
