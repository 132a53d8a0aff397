// The words of one clause, for rules that ask which of them stand there and in what order.
#pragma once

#include <algorithm>

#include "bot/act/decide.h"

namespace kept::bot {

class ClauseWords {
 public:
  ClauseWords(const Case& c, const Clause& clause) : case_(c), clause_(clause) {}

  std::uint32_t first() const { return clause_.first; }
  std::uint32_t head() const { return clause_.head; }
  std::uint32_t end() const { return clause_.last; }
  Mood mood() const { return clause_.mood; }
  // A question mark ends the clause.
  bool marked() const { return (case_.text().gap(clause_.last) & gap_question) != 0; }
  bool asks() const { return clause_.mood == Mood::question || marked(); }

  // Nothing before or behind the clause, and no contact detail, is any word.
  bool is(std::uint32_t i, WordSet auto words) const {
    return clause_.holds(i) && case_.is(i, words) && !case_.is_detail(i);
  }
  // The word may begin a rule of the reader.
  bool opens(std::uint32_t i, Opening reader) const {
    return case_.opens(i, reader) && !case_.is_detail(i);
  }
  // The first such word from `from` on and before `until`; end() if there is none.
  std::uint32_t find(WordSet auto words, std::uint32_t from, std::uint32_t until) const {
    const std::uint32_t begin = std::max(from, clause_.first);
    const std::uint32_t stop = std::min(until, clause_.last);
    if (begin + Case::near < stop) return find_far(words, begin, stop);
    for (std::uint32_t i = begin; i < stop; ++i) {
      if (is(i, words)) return i;
    }
    return clause_.last;
  }
  std::uint32_t find(WordSet auto words) const { return find(words, clause_.first, clause_.last); }
  bool has(WordSet auto words) const { return find(words) < clause_.last; }
  bool has_between(WordSet auto words, std::uint32_t from, std::uint32_t until) const {
    return find(words, from, until) < clause_.last;
  }
  // One of the words stands at most `reach` words before token i.
  bool before(std::uint32_t i, std::uint32_t reach, WordSet auto words) const {
    return has_between(words, i > reach ? i - reach : 0, i);
  }
  // What is said is negated by a word shortly before token i.
  bool negated(std::uint32_t i) const {
    constexpr std::uint32_t reach = 5;
    return before(i, reach, "not no never without nobody sin ni nunca tampoco than nor"_words);
  }
  Ground ground(std::uint32_t from, std::uint32_t until, std::string_view rule) const {
    return {from, std::min(until, clause_.last), rule};
  }

 private:
  std::uint32_t find_far(WordSet auto words, std::uint32_t from, std::uint32_t stop) const {
    std::uint32_t first = stop;
    for (std::size_t k = 0; k < words.count; ++k) {
      const auto next = [&](std::uint32_t i) {
        return case_.places().next(words.prints[k], words.words[k], i);
      };
      std::uint32_t i = next(from);
      while (i < first && case_.is_detail(i)) i = next(i + 1);
      first = std::min(first, i);
    }
    return first < stop ? first : clause_.last;
  }

  const Case& case_;
  const Clause& clause_;
};

}  // namespace kept::bot
