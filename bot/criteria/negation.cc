#include <algorithm>

#include "bot/criteria/refusal.h"
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
    settle_both();
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
    if (v.determiner == Determiner::definite && names_no_vehicle(v))
      v.determiner = Determiner::none;
    if (v.determiner == Determiner::none && is_told_apart(v)) v.determiner = Determiner::definite;
    // "la crv mas barata" is any of the lot.
    if (v.determiner == Determiner::definite && is(v.last, "mas"_words) && !ends(v.last))
      v.determiner = Determiner::indefinite;
    Polarity polarity = behind(end_of_phrase(v));
    if (polarity == Polarity::dropped && is_either(v)) polarity = Polarity::plain;
    const std::size_t start = start_of_phrase(v);
    // "a non hybrid camry" refuses the hybrid only.
    const bool beyond_non = start > 0 && v.first > start && is(start - 1, "non"_words);
    if (polarity == Polarity::plain && !is_answer(v) && !beyond_non && !begins_anew(v))
      polarity = polarity_before(in_, start);
    if (polarity == Polarity::refused && v.plural && is_bounded(v.last))
      polarity = Polarity::partly;
    if (polarity == Polarity::partly)
      polarity = v.field <= Field::body && v.determiner != Determiner::definite
                     ? (v.field == Field::body && !v.plural ? Polarity::dropped : Polarity::plain)
                     : Polarity::dropped;
    v.negated = polarity == Polarity::refused;
    v.dropped = polarity == Polarity::dropped;
  }

  // "not the nissan the mazda", "not a truck a crossover": an article behind a phrase that is
  // whole begins another, and what was refused is not this one.
  bool begins_anew(const Value& v) const {
    constexpr std::size_t longest = 6;
    std::size_t i = v.first;
    for (std::size_t n = 0; n < longest && i > 0 && in_phrase_[i - 1] != 0 && !text_.pauses(i); ++n)
      --i;
    return i > 1 && !text_.pauses(i) && !text_.pauses(i - 1) &&
           is(i - 1, "the a an el la un una"_words) &&
           (in_phrase_[i - 2] != 0 || is(i - 2, "one ones"_words));
  }

  // "hybrid or electric, does not matter", "rojo o negro me da igual": both will do.
  bool is_either(const Value& v) const {
    if (&v == values_.data()) return false;
    const Value& other = *(&v - 1);
    return other.field == v.field && other.last + 1 == v.first && is(other.last, "or o u"_words);
  }

  // Values come in order: a walk back from one ends where the walk from the one before it began.
  std::size_t start_of_phrase(const Value& v) {
    if (v.first == started_from_) return start_;
    std::size_t i = v.first;
    while (
        i > 0 && i != started_from_ && !text_.pauses(i) &&
        (in_phrase_[i - 1] != 0 ||
         is(i - 1, "a an any the un una el la los las one ones of in color de too really"_words)))
      --i;
    if (i == started_from_ && start_ < i) {
      i = start_;
    } else {
      // A phrase does not begin with what links it to the words before it.
      while (i < v.first && is(i, "of in de"_words)) ++i;
    }
    started_from_ = v.first;
    start_ = i;
    return i;
  }

  // "la que es azul", "el que no es Kia"
  bool is_told_apart(const Value& v) {
    std::size_t i = token_before(start_of_phrase(v));
    if (!is(i, "es esta viene"_words)) return false;
    i = token_before(i);
    if (is(i, "no"_words)) i = token_before(i);
    return is(i, "que"_words) && is(token_before(i), "el la"_words);
  }

  std::size_t end_of_phrase(const Value& v) {
    if (ended_from_ <= v.last && v.last <= end_) return end_;
    std::size_t i = v.last;
    while (i < text_.size() && !text_.pauses(i) &&
           (in_phrase_[i] != 0 || is(i, "one ones cars car idea color colors thing carros"_words)))
      ++i;
    ended_from_ = v.last;
    end_ = i;
    return i;
  }

  // "no the blue one", "No la negra": the no answers, what follows is wanted.
  bool is_answer(const Value& v) {
    const std::size_t i = start_of_phrase(v);
    if (i == 0 || !is(i - 1, "no"_words) || v.determiner != Determiner::definite) return false;
    if (in_.spanish && is_contrasted(v)) return false;
    return i == 1 || text_.pauses(i - 1) ? !in_.spanish || i == 1 : false;
  }

  // "no la Tacoma, la Tundra": the next of its kind stands against it.
  bool is_contrasted(const Value& v) const {
    const Value* const next = &v + 1;
    return next < values_.data() + values_.size() && next->field == v.field &&
           next->first == v.last + 1 && is(v.last, "el la"_words) && text_.pauses(v.last);
  }

  // "the certified Hondas"
  bool plural_behind(const Value& v) const {
    if (text_.pauses(v.last)) return false;
    auto other = std::partition_point(values_.begin(), values_.end(),
                                      [&](const Value& o) { return o.first < v.last; });
    while (other != values_.end() && other->first == v.last && !other->plural) ++other;
    return other != values_.end() && other->first == v.last;
  }

  // "the tan leather", "the trail boss package", "the Hondas": the article is of a part or a kind.
  bool names_no_vehicle(const Value& v) const {
    if (v.plural || plural_behind(v)) return true;
    const bool part = v.field == Field::feature || v.field == Field::interior_color;
    // "any Chargers with the Hellcat"
    const bool with = is(token_before(v.first), "the el la"_words) &&
                      is(token_before(v.first, 2), "with con"_words) &&
                      !is(token_before(v.first, 3),
                          "go going went stick stay quedo quedamos voy vamos iria"_words);
    if (with && v.field >= Field::trim) return true;
    if (v.field == Field::exterior_color && (is_tint(v.first) || is_other_tint(v))) return true;
    if (part) return !is(v.last, "one ones"_words);
    // "venues, the hyundai kind"
    if (v.field == Field::make && is(v.last, "kind type sort brand version"_words)) return true;
    return v.field == Field::trim &&
           is(v.last, "package packages pkg trim edition line group level paquete version"_words);
  }

  // "in that sandy beige"
  bool is_tint(std::size_t i) const {
    return is(token_before(i, 2), "in en"_words) || is(token_before(i, 3), "in en"_words);
  }

  // "red or that mint green": where the colour before it is of no certain car
  bool is_other_tint(const Value& v) const {
    if (&v == values_.data() || is(v.last, "one ones"_words)) return false;
    const Value& former = *(&v - 1);
    return former.field == Field::exterior_color && former.determiner != Determiner::definite &&
           former.last < v.first && !text_.pauses(former.last) &&
           is(former.last, "or and o y"_words) && is(former.last + 1, "that"_words);
  }

  // What is said behind the phrase: "minivan is a no", "la blanca no", "a sunroof does not matter".
  Polarity behind(std::size_t i) const {
    if (i >= text_.size() || text_.pauses(i)) return Polarity::plain;
    if (is(i, "no nope nah"_words) && refuses_behind(i)) return Polarity::refused;
    if (is(i, "no"_words)) {
      if (is(i + 1, "importa importan"_words)) return Polarity::dropped;
      if (is(i + 1, "me lo la los las"_words) &&
          is(i + 2, "gusta gustan quiero interesa interesan"_words))
        return Polarity::refused;
      if (is(i + 1, "es son"_words) && is(i + 2, "necesario necesaria importante"_words))
        return Polarity::dropped;
    }
    // "full electrics a no"
    if (is(i, "a"_words) && is(i + 1, "no dealbreaker"_words) &&
        (text_.pauses(i + 2) || is(i + 2, "for"_words)))
      return Polarity::refused;
    // "minivans need not apply"
    if (is(i, "need"_words) && is(i + 1, "not"_words) && is(i + 2, "apply"_words))
      return Polarity::refused;
    if (is(i, "optional irrelevant opcional"_words)) return Polarity::dropped;
    if (is(i, "me da"_words) && (is(i + 1, "igual"_words) || is(i + 2, "igual"_words)))
      return Polarity::dropped;
    if (!is(i, "is are was does do would es son"_words)) return Polarity::plain;
    return behind_verb(i + 1);
  }

  Polarity behind_verb(std::size_t i) const {
    if (is(i, "irrelevant optional unimportant opcional"_words)) return Polarity::dropped;
    if (is(i, "not"_words)) {
      if (is(i + 1, "matter"_words) && is(i + 2, "the what if which how that when"_words))
        return Polarity::plain;
      if (is(i + 1, "matter important needed necessary required"_words)) return Polarity::dropped;
      if (is(i + 1, "a"_words) && is(i + 2, "must need requirement"_words))
        return Polarity::dropped;
      const std::size_t next = is(i + 1, "really an a"_words) ? i + 2 : i + 1;
      return is(next, "for my option ok acceptable happening thing good"_words) ? Polarity::refused
                                                                                : Polarity::plain;
    }
    if (is(i, "be"_words)) ++i;
    if (is(i, "a an un una"_words)) ++i;
    if (is(i, "no dealbreaker nogo"_words)) return Polarity::refused;
    if (is(i, "deal"_words) && is(i + 1, "breaker breakers"_words)) return Polarity::refused;
    if (is(i, "out"_words) && (i + 1 >= text_.size() || text_.pauses(i + 1)))
      return Polarity::refused;
    return is(i, "off"_words) && is(i + 1, "limits the"_words) ? Polarity::refused
                                                               : Polarity::plain;
  }

  // "la blanca no, la negra", "sedan no"; not "es la roja, no?"
  bool refuses_behind(std::size_t i) const {
    if (i + 1 < text_.size() && !text_.pauses(i + 1))
      return is(i + 1, "thanks gracias por please"_words);
    return (text_.gap(i + 1) & gap_question) == 0;
  }

  // "no white or silver", "ni hondas ni kias": the negation holds for the whole list.
  void spread_negation() {
    for (std::size_t k = 1; k < values_.size(); ++k) {
      Value& v = values_[k];
      const Value& before_it = values_[k - 1];
      if (v.negated || v.dropped || !(before_it.negated || before_it.dropped)) continue;
      if (text_.breaks(v.first) || !in_list(before_it, v)) continue;
      if (is(token_before(start_of_phrase(before_it)), "non"_words)) continue;
      if (begins_anew(v)) continue;
      const bool adjacent = v.first == before_it.last && !text_.pauses(v.first);
      if (v.field != before_it.field && !adjacent) continue;
      const bool comma = (text_.gap(v.first) & gap_comma) != 0;
      if (comma && !is(v.last, "or and ni o y nor"_words)) continue;
      // "no es SUV, un sedan o coupe": a phrase of its own
      if ((before_it.last < text_.size() && (text_.gap(before_it.last) & gap_comma) != 0) &&
          is(before_it.last, "a an un una"_words))
        continue;
      v.negated = before_it.negated;
      v.dropped = before_it.dropped;
    }
  }

  bool in_list(const Value& one, const Value& other) const {
    for (std::size_t i = one.last; i < other.first; ++i) {
      if (text_.breaks(i) || !is(i, "or and nor ni o y a an any ones one un una u"_words))
        return false;
    }
    return true;
  }

  // What is both wanted and refused: "like a jeep but not a jeep" refuses it, "leather but not
  // black leather" refuses the black only.
  void settle_both() {
    constexpr std::size_t most = 64;  // more is no wish
    if (values_.size() > most) return;
    for (std::size_t k = 0; k < values_.size(); ++k) {
      if (!values_[k].negated) continue;
      const bool described =
          (k > 0 && values_[k - 1].negated && values_[k - 1].last == values_[k].first) ||
          (k + 1 < values_.size() && values_[k + 1].negated &&
           values_[k + 1].first == values_[k].last);
      for (Value& v : values_) {
        if (v.negated || v.dropped || v.field != values_[k].field || v.value != values_[k].value)
          continue;
        (described ? values_[k] : v).dropped = true;
      }
    }
    for (std::size_t k = 0; k + 1 < values_.size(); ++k) {
      Value& head = values_[k + 1];
      // "no white trucks" refuses the white.
      if (values_[k].negated && values_[k].field == Field::exterior_color &&
          head.field == Field::body && head.first == values_[k].last && !text_.pauses(head.first))
        head.dropped = true;
      // "no white F-150s", "not a diesel Ram": others of it will do
      if (values_[k].negated && is_of_some(values_[k].field) && head.negated &&
          head.field <= Field::model && head.first == values_[k].last)
        spare(k + 1);
    }
    for (Value& v : values_) {
      if (v.dropped) v.negated = false;
    }
  }

  // The name at k, with the trims behind it.
  void spare(std::size_t k) {
    values_[k].negated = false;
    for (std::size_t j = k + 1; j < values_.size() && values_[j].first == values_[j - 1].last &&
                                values_[j].field <= Field::trim;
         ++j)
      values_[j].negated = false;
  }

  // "no Expeditions over 60k": cheaper ones will do
  bool is_bounded(std::size_t i) const {
    if (is(i, "with that"_words)) ++i;
    const bool than = is(i, "older more higher"_words) && is(i + 1, "than then"_words);
    if (!than && !is(i, "over above past"_words)) return false;
    const std::size_t at = than ? i + 2 : i + 1;
    const std::size_t number = is(at, "a"_words) ? at + 1 : at;
    return number < text_.size() && in_.number_at[number] >= 0;
  }

  static bool is_of_some(Field field) {
    return field == Field::exterior_color || field == Field::transmission ||
           field == Field::drivetrain || field == Field::fuel;
  }

  const Input& in_;
  std::vector<Value>& values_;
  std::vector<std::uint8_t> in_phrase_;
  // The last walks to the start and to the end of a phrase, and where they began.
  std::size_t started_from_ = static_cast<std::size_t>(-1);
  std::size_t start_ = 0;
  std::size_t ended_from_ = 1;
  std::size_t end_ = 0;
};

}  // namespace

void settle_negation(const Input& input, std::vector<Value>& values) {
  NegationReader(input, values).run();
}

}  // namespace kept::bot::criteria
