// Lists of words that rules of reading ask for, made at compile time: "las la los"_words.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <concepts>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>

namespace kept::bot {

// A number that stands for a word: no two that anybody would write share one. No word at all has 0.
using WordHash = std::uint64_t;
inline constexpr WordHash no_word = 0;

constexpr WordHash hash_of(std::string_view word) {
  WordHash hash = 1469598103934665603ULL;
  for (const char c : word) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
  return word.empty() ? no_word : (hash ^ hash >> 32U) | (1U << 31U);
}

// Half of it, by which words are told apart quickly: different ones hardly ever have equal prints.
// Comparing with one that is known at compile time is one short instruction: there are thousands of
// these. No word at all has print 0.
using Print = std::uint32_t;
inline constexpr Print no_print = 0;

constexpr Print print_of(WordHash word) {
  return static_cast<Print>(word);
}
constexpr Print print_of(std::string_view word) {
  return print_of(hash_of(word));
}

// Whether a table has the word. Its places are a power of two, free ones have no_word, and a word
// stands at the first that was free from the one of its hash on.
// Not inline: asked of few words, by nearly every line of every rule.
bool is_among(std::span<const WordHash> table, WordHash word);

// Some bits for each of N prints. Most words are in none of the lists they are looked for in, which
// is told of most of them by these, and more lists' bits are at hand than lists.
template <std::size_t N>
class PrintBits {
 public:
  constexpr void add(Print print) {
    bits_[print % count / word_bits] |= std::uint64_t{1} << print % word_bits;
  }
  constexpr bool may_have(Print print) const {
    return (bits_[print % count / word_bits] >> print % word_bits & 1U) != 0;
  }

 private:
  static constexpr std::size_t word_bits = 64;
  static constexpr std::size_t bits_each = 16;
  static constexpr std::size_t count = std::max(word_bits, std::bit_ceil(N* bits_each));
  std::array<std::uint64_t, count / word_bits> bits_{};
};

// So few words are compared with one by one.
inline constexpr std::size_t few_words = 5;

// A set of N words; asking costs about the same whatever N is.
template <std::size_t N>
class WordTable {
 public:
  constexpr explicit WordTable(const std::array<std::string_view, N>& words) {
    for (const std::string_view word : words) {
      const WordHash hash = hash_of(word);
      prints_.add(print_of(hash));
      std::size_t at = hash % slots;
      while (hashes_[at] != no_word && hashes_[at] != hash) at = (at + 1) % slots;
      hashes_[at] = hash;
    }
  }

  // False if no word of the set has this print.
  constexpr bool may_have(Print print) const { return prints_.may_have(print); }
  std::span<const WordHash> hashes() const { return hashes_; }

 private:
  static constexpr std::size_t slots =
      std::bit_ceil(N > few_words ? 2 * N + 1 : N + 1);  // one is free
  PrintBits<N> prints_;
  std::array<WordHash, slots> hashes_{};
};

// The text of a literal, as a template argument.
template <std::size_t N>
struct Literal {
  std::array<char, N> text{};
  // NOLINTNEXTLINE(google-explicit-constructor): so that a literal can be the argument
  consteval Literal(const char (&literal)[N]) { std::copy_n(&literal[0], N, text.begin()); }
  constexpr std::string_view view() const { return {text.data(), N - 1}; }
};

// The parts of a list between separators, empty ones left out.
constexpr std::size_t count_parts(std::string_view list, char separator) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < list.size(); ++i) {
    if (list[i] != separator && (i == 0 || list[i - 1] == separator)) ++count;
  }
  return count;
}
template <std::size_t N>  // as many as there are
constexpr std::array<std::string_view, N> parts(std::string_view list, char separator) {
  std::array<std::string_view, N> out;
  std::size_t at = 0;
  for (std::string_view& part : out) {
    while (list[at] == separator) ++at;
    std::size_t end = at;
    while (end < list.size() && list[end] != separator) ++end;
    part = list.substr(at, end - at);
    at = end;
  }
  return out;
}

// The words of the literal, in order.
template <Literal list>
struct WordList {
  static constexpr std::size_t count = count_parts(list.view(), ' ');
  static constexpr auto words = parts<count>(list.view(), ' ');

  template <std::size_t k>
  static constexpr Print print = print_of(words[k]);

  static constexpr std::array<Print, count> prints = [] {
    std::array<Print, count> out{};
    std::transform(words.begin(), words.end(), out.begin(),
                   [](std::string_view word) { return print_of(word); });
    return out;
  }();

  // False if no word of the list has this print.
  static constexpr bool may_have(Print p) {
    if constexpr (count > few_words) {
      return table.may_have(p);
    } else {
      return is_any(p, std::make_index_sequence<count>());
    }
  }
  static std::span<const WordHash> hashes() { return table.hashes(); }

 private:
  static constexpr WordTable<count> table{words};

  template <std::size_t... k>
  static constexpr bool is_any(Print p, std::index_sequence<k...>) {
    return ((p == print<k>) || ...);
  }
};

template <class T>
concept WordSet = requires(Print print) {
  { T::may_have(print) } -> std::same_as<bool>;
  { T::hashes() } -> std::same_as<std::span<const WordHash>>;
};

template <Literal list>
constexpr WordList<list> operator""_words() {
  return {};
}

// The words of all the lists: one look that tells of a token whether any of the rules that begin
// with one of these lists is worth asking.
template <class... Lists>
struct JoinedLists {
  static constexpr bool may_have(Print print) { return table.may_have(print); }
  static std::span<const WordHash> hashes() { return table.hashes(); }

  static constexpr std::size_t count = (Lists::count + ...);
  static constexpr auto words = [] {
    std::array<std::string_view, count> out;
    auto at = out.begin();
    ((at = std::copy(Lists::words.begin(), Lists::words.end(), at)), ...);
    return out;
  }();

 private:
  static constexpr WordTable<count> table{words};
};

template <WordSet... Lists>
constexpr JoinedLists<Lists...> any_of_lists(Lists... /*lists*/) {
  return {};
}

}  // namespace kept::bot
