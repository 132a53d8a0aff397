#include "bot/lexicon/spelling.h"

#include <algorithm>
#include <array>
#include <bit>

namespace kept::bot {
namespace {

constexpr std::size_t shortest_correctable = 4;
constexpr std::size_t longest_correctable = 20;
constexpr std::size_t two_edits_from = 7;
constexpr std::size_t omission_from = 5;

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
  const bool long_enough = misspelt.size() >= omission_from;
  WordId best = unknown_word;
  int best_rank = 6;
  bool tie = false;
  for_each_deletion(misspelt, two, [&](std::uint64_t hash) {
    if (!may_hold(hash)) return;
    for (std::size_t at = hash & mask; entries_[at].word != unknown_word; at = (at + 1) & mask) {
      const Entry& entry = entries_[at];
      if (entry.tag != tag_of(hash) || entry.word == best) continue;
      const std::string_view word = vocabulary.spelling(entry.word);
      const int allowed = two && word.size() >= two_edits_from ? 2 : 1;
      if (word[0] != misspelt[0]) continue;
      const int distance = edit_distance(misspelt, word, allowed);
      if (distance > allowed) continue;
      // Letters are left out more often than put in.
      const int rank = 2 * distance + (long_enough && word.size() > misspelt.size() ? 0 : 1);
      if (rank > best_rank) continue;
      tie = rank == best_rank;
      best = entry.word;
      best_rank = rank;
    }
  });
  return tie ? unknown_word : best;
}

}  // namespace kept::bot
