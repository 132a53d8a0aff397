#include <algorithm>

#include "bot/criteria/settle.h"
#include "bot/criteria/words_at.h"

namespace kept::bot::criteria {
namespace {

class NegationReader : private WordsAt {
 public:
  NegationReader(const Input& input, std::vector<Value>& values)
      : WordsAt(input.text), in_(input), values_(values) {}

  void run() {
    mark_phrases();
    for (Value& v : values_) judge(v);
    spread_negation();
  }

 private:
  void mark_phrases() {
    in_phrase_.assign(text_.size(), 0);
    for (const Value& v : values_) {
      for (std::uint32_t i = v.first; i < v.last; ++i) in_phrase_[i] = 1;
    }
  }

  void judge(Value& v) {
    v.determiner = determiner_of(in_, in_phrase_, v.first);
    std::size_t i = v.first;
    // Back over the determiner and the phrase's own words.
    while (i > 0 && !text_.pauses(i) &&
           (in_phrase_[i - 1] != 0 ||
            is(i - 1,
               "a an any the that un una el la los las one ones of in color de another "
               "too really ningun ninguna algo otro otra"_words))) {
      --i;
    }
    const std::string_view w1 = word_before(i);
    const std::string_view w2 = word_before(i, 2);
    const bool instead =
        (w1 == "instead" || w1 == "rather" || w1 == "vez" || w1 == "lugar" || w1 == "than") &&
        (word(i) == "of" || word(i) == "de" || word(i) == "del" || w1 == "than");
    const bool than_after_instead = w1 == "than" && w2 == "rather";
    v.dropped =
        (instead && w1 != "than") || than_after_instead || unneeded(i) || unimportant(v.last);
    v.negated = !v.dropped && negation_before(i, w1, w2, v.determiner);
  }

  bool unneeded(std::size_t i) const {
    const std::string_view w1 = word_before(i);
    const std::string_view w2 = word_before(i, 2);
    const bool need = w1 == "need" || w1 == "necesito" || w1 == "ocupo" || w1 == "require" ||
                      (w1 == "about" && w2 == "care") || w1 == "importa";
    if (!need) return false;
    return w2 == "not" || w2 == "no" || word_before(i, 3) == "not" ||
           (w2 == "me" && word_before(i, 3) == "no");
  }

  // "a sunroof does not matter", "el color no importa"
  bool unimportant(std::size_t i) const {
    if (is(i, "no"_words)) return is(i + 1, "importa importan"_words);
    return is(i, "does do is are"_words) && is(i + 1, "not"_words) &&
           is(i + 2, "matter important"_words);
  }

  bool negation_before(std::size_t i, std::string_view w1, std::string_view w2,
                       Determiner determiner) const {
    const std::string_view w3 = word_before(i, 3);
    if (w1 == "no" && (word(i) == "the" || word(i) == "that")) return false;
    if (w1 == "no" && determiner == Determiner::definite &&
        !(w2 == "pero" || w2 == "y" || in_.spanish))
      return false;
    if (w1 == "no" || w1 == "not" || w1 == "without" || w1 == "except" || w1 == "excluding" ||
        w1 == "besides" || w1 == "excepto" || w1 == "ni" || w1 == "nor" || w1 == "non" ||
        w1 == "never" || w1 == "salvo" || w1 == "hate" || w1 == "odio" || w1 == "sin")
      return !(w1 == "not" && (w2 == "why" || w2 == "if"));
    if (w1 == "but" && (w2 == "anything" || w2 == "everything" || w2 == "any" || w2 == "all" ||
                        w3 == "anything" || w3 == "any"))
      return true;
    if (w1 == "menos" && !w2.empty() && w2 != "al" && w2 != "lo") return true;
    if (w1 == "than" && w2 == "other") return true;
    if ((w1 == "nothing" || w1 == "nada")) return true;
    if (word_before(i) == "de" && word_before(i, 2) == "nada") return true;
    if (w1 == "from" && w2 == "apart") return true;
    static constexpr std::string_view verbs[] = {
        "want", "like",    "be",     "is",    "interested", "wanna", "into",  "a",
        "sea",  "sean",    "quiero", "gusta", "gustan",     "do",    "fan",   "get",
        "have", "looking", "in",     "es",    "color",      "to",    "tenga", "need"};
    std::size_t k = i;
    for (int n = 0; n < 4 && k > 0 && !text_.pauses(k); ++n) {
      --k;
      const std::string_view w = word(k);
      if (w == "not" || w == "no" || w == "isnt" || w == "nunca") return !question_not(k);
      if (std::find(std::begin(verbs), std::end(verbs), w) == std::end(verbs) && w != "me" &&
          w != "of" && w != "really" && w != "really" && w != "for" && w != "los" && w != "las" &&
          w != "it" && w != "going" && w != "buying" && w != "getting" && w != "interesa" &&
          w != "interesan" && w != "un" && w != "una" && w != "el" && w != "la")
        return false;
    }
    return false;
  }

  // "why not a jeep", "do you not have", "is it not a jeep", "you do not have a"
  bool question_not(std::size_t k) const {
    const std::string_view w = word_before(k);
    if (w == "why" || word_before(k, 2) == "you" || w == "you" || w == "por" ||
        word(k + 1) == "tienen" || word(k + 1) == "hay" || word(k + 1) == "have" ||
        word(k + 1) == "tiene")
      return true;
    return word(k + 1) == "get" || word(k + 1) == "find";
  }

  // "no white or silver", "ni hondas ni kias": the negation holds for the whole list.
  void spread_negation() {
    for (std::size_t k = 1; k < values_.size(); ++k) {
      Value& v = values_[k];
      const Value& before_it = values_[k - 1];
      if (v.negated || v.dropped || !(before_it.negated || before_it.dropped)) continue;
      bool list = true;
      bool has_word = false;
      for (std::size_t i = before_it.last; i < v.first; ++i) {
        if (text_.breaks(i)) list = false;
        has_word = true;
        list = list && is(i, "or and nor ni o y a an any ones one un una u"_words);
      }
      const bool comma = v.first < text_.size() && (text_.gap(v.first) & gap_comma) != 0;
      const bool adjacent = v.first == before_it.last && !text_.pauses(v.first);
      if (!list || text_.breaks(v.first)) continue;
      const bool same_kind = v.field == before_it.field || (adjacent && !has_word);
      if (!same_kind || (comma && !later_or(v.last))) continue;
      v.negated = before_it.negated;
      v.dropped = before_it.dropped;
    }
  }

  bool later_or(std::size_t i) const { return is(i, "or and ni o y nor"_words); }

  const Input& in_;
  std::vector<Value>& values_;
  std::vector<std::uint8_t> in_phrase_;
};

}  // namespace

void settle_negation(const Input& input, std::vector<Value>& values) {
  NegationReader(input, values).run();
}

Determiner determiner_of(const Input& input, std::span<const std::uint8_t> in_phrase,
                         std::uint32_t first) {
  const Text& text = input.text;
  std::size_t i = first;
  for (int n = 0; n < 8 && i > 0 && !text.breaks(i); ++n) {
    if (text.pauses(i) && in_phrase[i - 1] == 0) return Determiner::none;
    --i;
    const WordId word = text[i].word;
    const std::string_view key = word == unknown_word ? text.key(i) : input.lexicon.spelling(word);
    const std::uint32_t flags = word == unknown_word ? 0 : input.lexicon.sense(word).flags;
    if ((flags & word_own) != 0) return Determiner::own;
    if (key == "your" || key == "sus" || key == "su") return Determiner::indefinite;
    if (key == "los" || key == "las" || key == "those" || key == "these") return Determiner::none;
    if ((flags & word_definite) != 0) return Determiner::definite;
    if ((flags & word_indefinite) != 0) return Determiner::indefinite;
    const bool walks =
        in_phrase[i] != 0 || input.number_at[i] >= 0 || text[i].kind == TokenKind::number ||
        key == "one" || key == "same" || key == "other" || key == "nice" || key == "wifes" ||
        key == "husbands" || key == "daughters" || key == "sons" || key == "moms" ||
        key == "dads" || key == "old" || key == "current" || key == "little" || key == "big" ||
        key == "cheaper" || key == "cheapest" || key == "really" || key == "gently" ||
        key == "low" || key == "mileage" || key == "wife" || key == "k" || key == "newer" ||
        key == "older" || key == "esposa" || key == "color" || key == "mas";
    if (!walks) return Determiner::none;
  }
  return Determiner::none;
}

}  // namespace kept::bot::criteria
