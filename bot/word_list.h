// Lists of words that rules of reading ask for, made at compile time: "las la los"_words.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <concepts>
#include <cstdint>
#include <string_view>
#include <utility>

namespace kept::bot {

// A number by which words are told apart quickly: equal words have equal prints, and different
// ones hardly ever. No word at all has print 0.
using Print = std::uint64_t;
inline constexpr Print no_print = 0;

constexpr Print print_of(std::string_view word) {
  Print print = 1469598103934665603ULL;
  for (const char c : word) print = (print ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
  print ^= print >> 32U;
  return word.empty() ? no_print : print | (1ULL << 63U);
}

// A set of N words; asking costs about the same whatever N is.
template <std::size_t N>
class WordTable {
 public:
  constexpr explicit WordTable(const std::array<std::string_view, N>& words) {
    for (const std::string_view word : words) {
      const std::size_t bit = print_of(word) % bits;
      maybe_[bit / word_bits] |= std::uint64_t{1} << bit % word_bits;
      std::size_t at = print_of(word) % slots;
      while (entries_[at].print != no_print && entries_[at].word != word) at = (at + 1) % slots;
      entries_[at] = {print_of(word), word};
    }
  }

  // The only word of the set that may have this print, or nullptr.
  constexpr const std::string_view* find(Print print) const {
    const std::size_t bit = print % bits;
    if ((maybe_[bit / word_bits] >> bit % word_bits & 1U) == 0) return nullptr;
    for (std::size_t at = print % slots; entries_[at].print != no_print; at = (at + 1) % slots) {
      if (entries_[at].print == print) return &entries_[at].word;
    }
    return nullptr;
  }

 private:
  struct Entry {
    Print print = no_print;
    std::string_view word;
  };
  static constexpr std::size_t slots = std::bit_ceil(2 * N + 1);
  // Most words are in none of the lists they are looked for in: a few bits a word tell of most of
  // them, and more lists' bits are at hand than lists.
  static constexpr std::size_t word_bits = 64;
  static constexpr std::size_t bits = std::max(word_bits, std::bit_ceil(8 * N));
  std::array<std::uint64_t, bits / word_bits> maybe_{};
  std::array<Entry, slots> entries_{};
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
    std::transform(words.begin(), words.end(), out.begin(), print_of);
    return out;
  }();

  // The only word of the list that may have this print, or nullptr.
  static constexpr const std::string_view* find(Print p) {
    if constexpr (count > few) {
      return table.find(p);
    } else {
      return find_one(p, std::make_index_sequence<count>());
    }
  }

 private:
  static constexpr std::size_t few = 5;
  static constexpr WordTable<count> table{words};

  template <std::size_t... k>
  static constexpr const std::string_view* find_one(Print p, std::index_sequence<k...>) {
    const std::string_view* found = nullptr;
    static_cast<void>(((p == print<k> && (found = &words[k], true)) || ...));
    return found;
  }
};

template <class T>
concept WordSet = requires(Print print) {
  { T::find(print) } -> std::same_as<const std::string_view*>;
};

template <Literal list>
constexpr WordList<list> operator""_words() {
  return {};
}

// The words of all the lists: one look that tells of a token whether any of the rules that begin
// with one of these lists is worth asking.
template <class... Lists>
struct JoinedLists {
  static constexpr const std::string_view* find(Print print) { return table.find(print); }

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
