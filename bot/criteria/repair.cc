#include "bot/criteria/repair.h"

#include <algorithm>
#include <array>
#include <bitset>

#include "bot/criteria/words_at.h"

namespace kept::bot::criteria {
namespace {

// Where what was said before is taken back: "i mean", "no wait", "make that", "perdon".
class RepairReader : private WordsAt {
 public:
  RepairReader(const Input& input, std::vector<Value>& values, std::vector<Amount>& amounts,
               std::vector<Code>& codes, std::vector<Pointer>& pointers)
      : WordsAt(input.text),
        in_(input),
        values_(values),
        amounts_(amounts),
        codes_(codes),
        pointers_(pointers) {}

  void run() {
    drop_refused();
    drop_mistyped();
    let_go();
    if (values_.size() + amounts_.size() + codes_.size() + pointers_.size() < 2) return;
    constexpr int most = 4;  // further ones mend nothing more
    int count = 0;
    for (std::size_t i = 1; i < text_.size() && count < most; ++i) {
      if (!is(i, markers)) continue;
      const std::size_t end = marker(i);
      if (end == 0) continue;
      mend(i, end);
      ++count;
      i = end > i ? end - 1 : i;
    }
  }

 private:
  // What takes back begins with.
  static constexpr auto meanings = "mean meant"_words;
  static constexpr auto waiting = "wait"_words;
  static constexpr auto corrections = "actually"_words;
  static constexpr auto scratching = "scratch strike nevermind"_words;
  static constexpr auto never = "never"_words;
  static constexpr auto changing = "make change"_words;
  static constexpr auto mine = "my"_words;
  static constexpr auto apologies = "sorry oops whoops typo correction digo corrijo"_words;
  static constexpr auto rather = "rather"_words;
  static constexpr auto but = "but pero"_words;
  static constexpr auto refusals = "no nope nah"_words;
  static constexpr auto spanish_pauses = "perdon espera espere esperate"_words;
  static constexpr auto wanting_to_say = "quise quiero queria"_words;
  static constexpr auto better = "mejor"_words;
  static constexpr auto more = "mas"_words;
  static constexpr auto reality = "realidad"_words;
  static constexpr auto confusions = "equivoque confundi"_words;
  static constexpr auto saying = "diga"_words;
  static constexpr auto markers = any_of_lists(
      meanings, waiting, corrections, scratching, never, changing, mine, apologies, rather, but,
      refusals, spanish_pauses, wanting_to_say, better, more, reality, confusions, saying);

  // One past the words of a repair that begins at i, or 0.
  std::size_t marker(std::size_t i) const {
    if (is(i, meanings)) return said_by_self(i) ? i + 1 : 0;
    if (is(i, waiting))
      return is(i - 1, "not to will can could the long"_words) ||
                     is(i + 1, "time times list for until till to"_words)
                 ? 0
                 : i + 1;
    if (is(i, corrections))
      return is(i - 1, "you is are it they do does the"_words) ||
                     is(i + 1, "have has available there still in work"_words)
                 ? 0
                 : i + 1;
    if (is(i, scratching)) return is(i + 1, "that it"_words) ? i + 2 : i + 1;
    if (is(i, never)) return is(i + 1, "mind"_words) ? i + 2 : 0;
    if (is(i, changing))
      return is(i + 1, "that it"_words) &&
                     !is(i - 1, "they you yall u who does do did not to would"_words) &&
                     !is(i + 2, "work happen"_words)
                 ? i + 2
                 : 0;
    if (is(i, mine)) return is(i + 1, "bad mistake"_words) ? i + 2 : 0;
    if (is(i, apologies)) return apology(i);
    if (is(i, rather)) return is(i - 1, "or"_words) ? i + 1 : 0;
    if (is(i, but)) return misspoke(i) ? i + 1 : 0;
    return bare_no(i) ? i + 1 : spanish(i);
  }

  bool said_by_self(std::size_t i) const {
    return !is(i - 1, "you what does that it they"_words) && !is(i + 1, "business"_words);
  }
  // "i said civic but i want an accord"
  bool misspoke(std::size_t i) const {
    const std::size_t at = i;
    for (std::size_t n = 0; n < 6 && i > 0 && !text_.breaks(i); ++n) {
      --i;
      // "wife says 11 but its 10"
      if (is(i, "says thinks wants"_words))
        return is(at + 1, "it"_words) && is(at + 2, "is"_words) && in_amount(at + 3);
      if (is(i, "said typed wrote puse dije escribi"_words))
        return i == 0 || is(i - 1, "i we me yo"_words) || text_.pauses(i) ||
               !is(i - 1, "you they he she it"_words);
    }
    return false;
  }
  std::size_t apology(std::size_t i) const {
    return is(i, "sorry"_words) && is(i + 1, "for to about if but"_words) ? 0 : i + 1;
  }

  std::size_t spanish(std::size_t i) const {
    if (is(i, spanish_pauses))
      return is(i + 1, "por la las que"_words) && !is(i + 1, "que"_words) ? 0 : i + 1;
    if (is(i, wanting_to_say)) return is(i + 1, "decir"_words) ? i + 2 : 0;
    if (is(i, better)) {
      if (is(i - 1, "la el lo los un una es mas"_words) || is(i + 1, "que precio opcion"_words))
        return 0;
      return is(i + 1, "dicho"_words) ? i + 2 : i + 1;
    }
    if (is(i, more)) return is(i + 1, "bien"_words) ? i + 2 : 0;
    if (is(i, reality)) return is(i - 1, "en"_words) ? i + 1 : 0;
    if (is(i, confusions)) return i + 1;
    if (is(i, saying)) return is(i - 1, "que"_words) ? i + 1 : 0;
    return 0;
  }

  // "20k, no, 23k", "a suv no a truck": between two of a kind, no answer to anything.
  bool bare_no(std::size_t i) const {
    if (!is(i, refusals) || (text_.gap(i) & gap_question) != 0) return false;
    // "between 20 and 25, no 22 and 27"
    if (in_range(i + 1) && in_range(i - 1)) return true;
    if (text_.pauses(i) && i + 1 < text_.size() && text_.pauses(i + 1)) return true;
    return !in_.spanish && is(i + 1, "a an make"_words);
  }

  // "scratch the sedan idea, suv please": what is let go of, where another takes its place.
  void let_go() {
    std::array<std::size_t, static_cast<std::size_t>(Field::none) + 1> left{};
    for (const Value& v : values_) left.at(static_cast<std::size_t>(v.field)) += stays(v) ? 1 : 0;
    for (Value& v : values_) {
      if (!stays(v) || !lets_go(v)) continue;
      std::size_t others = 0;
      for (std::size_t field = 0; field < left.size(); ++field)
        others += goes_for(static_cast<Field>(field), v.field) ? left.at(field) : 0;
      v.dropped = others > count_beside(v);
      if (v.dropped) --left.at(static_cast<std::size_t>(v.field));
    }
  }

  static bool stays(const Value& v) { return !v.negated && !v.dropped; }
  static bool goes_for(Field other, Field field) {
    return other == field || (other <= Field::model && field <= Field::trim);
  }

  // Values at the very words of v, itself with them, that would take its place elsewhere.
  std::size_t count_beside(const Value& v) const {
    constexpr std::uint32_t longest = 32;
    const auto begin = std::partition_point(values_.begin(), values_.end(), [&](const Value& o) {
      return o.first + longest < v.first;
    });
    std::size_t count = 0;
    for (auto other = begin; other != values_.end() && other->first < v.last; ++other)
      count += other->last > v.first && stays(*other) && goes_for(other->field, v.field) ? 1 : 0;
    return count;
  }

  bool lets_go(const Value& v) const {
    std::size_t k = v.first;
    for (int n = 0; n < 4 && k > 0 && !text_.pauses(k); ++n) {
      --k;
      if (is(k, "scratch forget skip ditch drop nevermind olvide olvida olvidate olvidese"_words))
        return k == 0 || !is(k - 1, "not no never you i we"_words);
      if (is(k, "mind"_words)) return k > 0 && is(k - 1, "never"_words);
      if (is(k, "that it eso"_words) && is(k + 1, "the a an el la un una"_words)) return false;
      if (!is(k, "the about of a that el la lo los las de del que on my whole"_words)) return false;
    }
    return false;
  }

  // Takes back what stands before `at` and is said anew behind `from`, or before an "instead".
  void mend(std::size_t at, std::size_t from) {
    std::size_t end = from;
    while (end < text_.size() && !(text_.breaks(end) && end > from + 1)) ++end;
    // "wait no, my dog. wagon": first why, then what
    if (!says_anew(from, end) && end < text_.size()) {
      ++end;
      while (end < text_.size() && !text_.breaks(end)) ++end;
    }
    if (adds(from, end)) return;
    mend_values(at, from, end);
    mend_amounts(at, from, end);
    mend_codes(at, from, end);
    mend_pointers(at, from, end);
  }

  bool says_anew(std::size_t from, std::size_t end) const {
    const auto begins = [&](const auto& found) { return found.first >= from && found.first < end; };
    return std::any_of(values_.begin(), values_.end(), begins) ||
           std::any_of(amounts_.begin(), amounts_.end(), begins) ||
           std::any_of(codes_.begin(), codes_.end(), begins) ||
           std::any_of(pointers_.begin(), pointers_.end(), begins);
  }

  bool adds(std::size_t from, std::size_t end) const {
    for (std::size_t i = from; i < end; ++i) {
      // "hurts too much" adds nothing
      if (is(i, "too"_words) && i + 1 < end && !text_.pauses(i + 1)) continue;
      if (is(i, "also too both either tambien ambos"_words)) return true;
    }
    return false;
  }

  void mend_values(std::size_t at, std::size_t from, std::size_t end) {
    constexpr std::size_t fields = static_cast<std::size_t>(Field::none);
    std::bitset<fields> anew;
    MakeSet makes;
    for (const Value& v : values_) {
      if (v.first < from || v.first >= end || v.dropped || v.negated || v.uncertain) continue;
      anew.set(static_cast<std::size_t>(v.field));
      if (v.field == Field::model) makes |= v.makes;
    }
    // Another car altogether
    const bool name = anew.test(static_cast<std::size_t>(Field::make)) ||
                      anew.test(static_cast<std::size_t>(Field::model));
    const bool same_make = !anew.test(static_cast<std::size_t>(Field::make));
    for (Value& v : values_) {
      if (v.first >= at || v.negated) continue;
      if (v.field == Field::make && same_make && (v.makes & makes).any()) continue;
      const bool replaced =
          (name && v.field <= Field::trim) || (v.field < Field::none && v.field != Field::feature &&
                                               anew.test(static_cast<std::size_t>(v.field)));
      v.dropped = v.dropped || replaced;
    }
  }

  void mend_amounts(std::size_t at, std::size_t from, std::size_t end) {
    Amount* anew = nullptr;
    for (Amount& a : amounts_) {
      if (a.first >= from && a.first < end && anew == nullptr) anew = &a;
    }
    if (anew == nullptr) return;
    Amount* before = nullptr;
    for (Amount& a : amounts_) {
      if (a.first >= at) break;
      if (a.quantity == anew->quantity ||
          (anew->bare && a.quantity == Quantity::odometer && before == nullptr))
        before = &a;
    }
    if (before == nullptr) return mend_other_kind(at, *anew);
    take_bounds(*before, *anew);
    const Quantity quantity = anew->quantity;
    std::erase_if(amounts_,
                  [&](const Amount& a) { return a.first < at && a.quantity == quantity; });
  }

  // "15k. wait sorry I meant 2015": the amount right before it, whatever it is of.
  void mend_other_kind(std::size_t at, const Amount& anew) {
    if (!is(at, any_of_lists(meanings, apologies))) return;
    std::size_t i = at;
    while (i > 0 && is(i - 1,
                       "i we oh ah no nope wait sorry oops whoops shoot my bad mistake typo lol "
                       "haha well um uh"_words))
      --i;
    const auto quantity = anew.quantity;
    std::erase_if(amounts_, [&](const Amount& a) {
      return a.last == i && a.quantity != quantity && !anew.identifies;
    });
  }

  // "under 20k, actually 25": the bound holds for the new one.
  static void take_bounds(const Amount& before, Amount& anew) {
    const bool open = !before.range.min || !before.range.max;
    const bool plain = anew.bare || (anew.range.min == anew.range.max && !anew.identifies);
    if (!open || !plain || before.bare) return;
    const auto value = anew.range.max ? anew.range.max : anew.range.min;
    anew.range = {};
    (before.range.min ? anew.range.min : anew.range.max) = value;
    anew.quantity = before.quantity;
    anew.bare = false;
    anew.identifies = false;
  }

  void mend_codes(std::size_t at, std::size_t from, std::size_t end) {
    const bool anew = std::any_of(codes_.begin(), codes_.end(),
                                  [&](const Code& c) { return c.first >= from && c.first < end; });
    if (anew) std::erase_if(codes_, [&](const Code& c) { return c.first < at; });
  }

  // "number one, no, number four"
  void mend_pointers(std::size_t at, std::size_t from, std::size_t end) {
    const bool anew = std::any_of(pointers_.begin(), pointers_.end(), [&](const Pointer& p) {
      return p.first >= from && p.first < end;
    });
    if (anew) std::erase_if(pointers_, [&](const Pointer& p) { return p.first < at; });
  }

  bool in_amount(std::size_t i) const { return amount_at(i) != nullptr; }
  bool in_range(std::size_t i) const {
    const Amount* const a = amount_at(i);
    return a != nullptr && a->range.min && a->range.max && a->range.min != a->range.max;
  }
  const Amount* amount_at(std::size_t i) const {
    const auto behind = std::partition_point(amounts_.begin(), amounts_.end(),
                                             [&](const Amount& a) { return a.first <= i; });
    if (behind == amounts_.begin()) return nullptr;
    const Amount& a = *std::prev(behind);
    return i < a.last ? &a : nullptr;
  }

  // "50k miles max, i typed 5k", "20 tops, I put 2 before": what was said in error
  void drop_mistyped() {
    if (amounts_.size() < 2) return;
    std::erase_if(amounts_, [&](const Amount& a) {
      if (&a == &amounts_.front() || a.first < 2) return false;
      const std::size_t verb = is(a.first - 1, "like just only"_words) ? a.first - 2 : a.first - 1;
      const bool by_self = is(verb - 1, "i we"_words) || text_.pauses(verb);
      const bool told =
          is(a.last, "before earlier first antes"_words) ||
          (is(a.last, "by por"_words) && is(a.last + 1, "mistake accident error"_words));
      const bool ends = told || a.last >= text_.size() || text_.breaks(a.last) ||
                        is(a.last, "lol haha oops sorry jaja"_words);
      if (!by_self || !ends || text_.pauses(a.first)) return false;
      return is(verb, "typed wrote put entered puse escribi"_words) ||
             (told && is(verb, "said dije"_words));
    });
  }

  // "2019 not the 2017", "K5518 not K5581"
  void drop_refused() {
    std::erase_if(amounts_, [&](const Amount& a) {
      const bool exact = a.bare || a.identifies || a.range.min == a.range.max;
      return exact && (refused(a.first) || (a.quantity == Quantity::year && refused_one(a.first)));
    });
    if (codes_.size() > 1) std::erase_if(codes_, [&](const Code& c) { return refused(c.first); });
  }
  // "a 2018, not a 2017"
  bool refused_one(std::size_t first) const {
    if (first == 0 || text_.pauses(first)) return false;
    if (is(first - 1, "no"_words)) return is(first + 1, "s"_words) && text_.glued(first + 1);
    const bool article = is(first - 1, "a an un"_words);
    if (first < 2 || text_.pauses(first - 1)) return false;
    const std::size_t i = first - (article ? 2 : 1);
    if (article && is(i, "not"_words)) return true;
    return i > 0 && is(i, "but except"_words) && is(i - 1, "anything everything any all"_words);
  }
  bool refused(std::size_t first) const {
    if (first == 0 || text_.pauses(first)) return false;
    std::size_t i = first - 1;
    if (i > 0 && !text_.pauses(i) && is(i, "the la el a un una stock number"_words)) --i;
    if (is(i, "not"_words)) return !is(i + 1, "a"_words);
    return i > 0 && is(i, "no"_words) && !text_.pauses(i) && i + 1 < first + 1;
  }

  const Input& in_;
  std::vector<Value>& values_;
  std::vector<Amount>& amounts_;
  std::vector<Code>& codes_;
  std::vector<Pointer>& pointers_;
};

}  // namespace

void settle_repairs(const Input& input, std::vector<Value>& values, std::vector<Amount>& amounts,
                    std::vector<Code>& codes, std::vector<Pointer>& pointers) {
  RepairReader(input, values, amounts, codes, pointers).run();
}

}  // namespace kept::bot::criteria
