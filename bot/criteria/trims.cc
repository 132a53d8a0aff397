#include <algorithm>

#include "bot/criteria/settle.h"
#include "bot/criteria/words_at.h"

namespace kept::bot::criteria {
namespace {

class TrimReader : private WordsAt {
 public:
  TrimReader(const Input& input, std::vector<Value>& values)
      : WordsAt(input.text), in_(input), values_(values) {}

  void run() {
    const bool any =
        std::any_of(values_.begin(), values_.end(), [](const Value& v) { return v.loose; });
    if (!any) return;
    for (const Value& v : values_) {
      if (v.field <= Field::trim && !v.loose) know(v);
      if (v.field <= Field::trim && !v.loose && !v.uncertain) makes_known_ |= v.makes;
    }
    for (std::size_t k = 0; k < values_.size(); ++k) {
      Value& v = values_[k];
      if (!v.loose) continue;
      v.uncertain = !is_trim(k) && !are_asked_for(v);
      v.loose = v.uncertain;
      if (!v.loose) know(v);
    }
    drop_what_is_none();
  }

 private:
  bool is_trim(std::size_t k) const {
    const Value& v = values_[k];
    if (is_name_as_well(k) && !beside_trim(k)) return false;
    if (has_twin(k)) return is(v.last, "edition trim"_words) && suits(v);
    if (directly_behind_name(k) && (!small(v) || !everyday(v) || stands_out(v))) return true;
    const bool called = called_trim(v);
    if (called && (suits(v) || !names_any())) return true;
    const bool letter = text_.source(v.first).size() == 1 && text_[v.first].capital;
    const bool badge = (text_[v.first].all_caps || letter) && !text_.shouting();
    // "altima sr not s"
    const bool refused = v.first > 0 && is(v.first - 1, "not"_words) &&
                         (v.last >= text_.size() || text_.pauses(v.last));
    if (small(v) && !((badge || refused || is_listed(k)) && beside_trim(k)))
      return set_apart(v) && suits(v);
    if (!suits(v)) return !names_any() && (points_at(v) || told_of_one(v) || beside_trim(k));
    return !common(v) || in_choice(v) || beside_trim(k);
  }

  // "blue" is the colour at the same place.
  bool has_twin(std::size_t k) const {
    const auto twin = [&](std::size_t other) {
      return other < values_.size() && values_[other].first == values_[k].first &&
             values_[other].field > Field::trim;
    };
    return twin(k + 1) || (k > 0 && twin(k - 1));
  }

  // "lexus gs": a model of the make that is named.
  bool is_name_as_well(std::size_t k) const {
    return k > 0 && values_[k - 1].first == values_[k].first &&
           values_[k - 1].field == Field::model && (makes_known_ & values_[k - 1].makes).any();
  }

  static bool go_together(const Value& a, const Value& b) {
    return a.makes.none() || b.makes.none() || (a.makes & b.makes).any();
  }

  void know(const Value& name) {
    makes_ |= name.makes;
    any_make_ = any_make_ || name.makes.none();
    named_ = named_ || !name.uncertain;
    touched_ = true;
  }
  // A vehicle of the message has such a trim.
  bool suits(const Value& v) const {
    return touched_ && (any_make_ || v.makes.none() || (makes_ & v.makes).any());
  }
  bool names_any() const { return named_; }

  // A year, a price, a colour or a small word may stand between: "camry 2019 se", "tahoe, the lt"
  bool directly_behind_name(std::size_t k) const {
    const Value& v = values_[k];
    if (text_.breaks(v.first)) return false;
    std::size_t i = v.first;
    while (i > 0) {
      const Value* name = value_ending_at(i, k);
      if (name != nullptr && name->field <= Field::trim)
        return (!name->loose || name->first < v.first) && go_together(*name, v);
      if (name != nullptr) {
        i = name->first;
        continue;
      }
      --i;
      if (text_.breaks(i + 1 < v.first ? i + 1 : v.first)) return false;
      const bool passes = in_.number_at[i] >= 0 || text_[i].kind == TokenKind::number ||
                          is(i,
                             "the in a with hd crew cab double quad extended regular version "
                             "trim level del de la el"_words);
      if (!passes) return false;
    }
    return false;
  }

  const Value* value_ending_at(std::size_t last, std::size_t before) const {
    for (std::size_t k = before; k-- > 0;) {
      if (values_[k].last == last) return &values_[k];
      if (values_[k].last < last) break;
    }
    return nullptr;
  }

  // Letters that are words of their own: "se", "le", "si".
  bool small(const Value& v) const {
    return v.last == v.first + 1 && is(v.first, "s l le se si es ex st ti gs"_words);
  }
  // Letters that are words in the language of the message.
  bool everyday(const Value& v) const {
    return in_.spanish ? is(v.first, "s l le se si es"_words) : is(v.first, "s l es"_words);
  }
  bool stands_out(const Value& v) const {
    if (text_[v.first].all_caps && !text_.shouting()) return true;
    if (v.last >= text_.size() || text_.pauses(v.last) || in_.number_at[v.last] >= 0) return true;
    if (is(v.first, "si"_words) && is(v.last, "del"_words)) return true;
    if (in_.spanish && is(v.first, "se le si es"_words) && !text_[v.first].capital) return false;
    return is(v.last,
              "with in for or and under trim edition model con en o y awd 4wd hybrid sedan coupe "
              "package version"_words) ||
           text_[v.first].capital;
  }

  bool called_trim(const Value& v) const {
    constexpr auto rare = "limited special first value"_words;
    if (is(v.last, "trim trims version edition pkg package paquete level"_words)) {
      const bool vague = is(v.last, "edition package pkg paquete"_words);
      return !vague || names_any() || !is(v.first, rare);
    }
    return v.first > 0 && !text_.pauses(v.first) && is(v.first - 1, "trim version"_words);
  }

  bool common(const Value& v) const {
    for (std::uint32_t i = v.first; i < v.last; ++i) {
      if (text_[i].kind == TokenKind::word && text_.key(i).size() > 1 &&
          !in_.lexicon.is_ordinary(text_.key(i)) && word_is_rare(i))
        return false;
    }
    return true;
  }
  // Known only from names of vehicles.
  bool word_is_rare(std::size_t i) const {
    const WordId id = text_[i].word;
    constexpr std::uint32_t of_names = word_vehicle | word_begins_name;
    const std::uint32_t flags = in_.lexicon.sense(id).flags;
    return id == unknown_word || ((flags & word_vehicle) != 0 && (flags & ~of_names) == 0);
  }

  // "the Limited", with its capital
  bool points_at(const Value& v) const {
    const bool plain = is(v.first, "limited touring platinum titanium"_words);
    const bool capital = text_[v.first].capital && !text_.shouting();
    // "the sport one"
    if (is(v.last, "one ones"_words) && v.last == v.first + 1 && !text_.pauses(v.last) &&
        is(v.first, "limited touring platinum titanium sport premium luxury hybrid"_words) &&
        is(token_before(v.first), "the that la el"_words))
      return true;
    // "does the Limited have cooled seats"
    const bool asked_of =
        v.last < text_.size() && !text_.pauses(v.last) && is(v.last, "have has come comes"_words);
    return v.first > 0 && (capital || plain) && !text_.pauses(v.first) &&
           is(v.first - 1, "the la el"_words) && (in_choice(v) || asked_of);
  }

  // "got any rebels"
  bool are_asked_for(const Value& v) const {
    return v.plural && !names_any() && v.last == v.first + 1 && text_.key(v.first).ends_with('s') &&
           !is(v.first, "sports premiums specials tours values basics plus"_words) &&
           is(token_before(v.first), "any"_words) &&
           (v.last >= text_.size() || text_.pauses(v.last) ||
            is(v.last, "under below in left with for on around or and at still there"_words));
  }

  // "camry se, not the le", "just not the S"
  bool set_apart(const Value& v) const {
    if (v.first < 2 || text_.pauses(v.first) || !is(v.first - 1, "the an"_words)) return false;
    const bool closed = v.last >= text_.size() || text_.pauses(v.last) ||
                        is(v.last, "or and trim one please though either"_words);
    const bool led =
        is(v.first - 2,
           "not no in want wants or and between vs versus just only than need like"_words);
    return closed && (led || text_[v.first].all_caps);
  }

  // "is the 34,900 one a Limited?"
  bool told_of_one(const Value& v) const {
    constexpr std::size_t reach = 8;
    const bool closed =
        v.last >= text_.size() || text_.pauses(v.last) || is(v.last, "or trim model"_words);
    if (v.first == 0 || !closed || !is(v.first - 1, "a an the un una"_words)) return false;
    for (std::size_t n = 2; n <= reach && n <= v.first && !text_.breaks(v.first - n + 1); ++n) {
      // "is stock 7719b a sport"
      if (is(v.first - n, "stock"_words) && is(v.first - n - 1, "is"_words)) return true;
      if (is(v.first - n, "one it that this"_words))
        return text_[v.first].capital || is(v.first, "limited touring platinum titanium"_words);
    }
    return false;
  }

  // The value behind that at k, of a name that is a trim as well the trim.
  std::size_t next_trim(std::size_t k) const {
    const bool twin = k + 2 < values_.size() && values_[k + 1].field != Field::trim &&
                      values_[k + 2].first == values_[k + 1].first;
    return twin ? k + 2 : k + 1;
  }

  // "sr or sv"
  bool beside_trim(std::size_t k) const {
    const auto joined = [&](const Value& a, const Value& b) {
      const std::size_t at =
          is(a.last + 1, "the a an la el una un"_words) ? a.last + 2 : a.last + 1;
      return b.field == Field::trim && a.field == Field::trim && b.first == at &&
             is(a.last, "or o u not no vs versus"_words) && go_together(a, b);
    };
    return (k > 0 && joined(values_[k - 1], values_[k])) ||
           (next_trim(k) < values_.size() && joined(values_[k], values_[next_trim(k)]));
  }

  // "le or xle": small letters with what can be nothing but a trim
  bool is_listed(std::size_t k) const {
    if (in_.spanish || k + 1 >= values_.size() || everyday(values_[k])) return false;
    const Value& next = values_[next_trim(k)];
    return is(values_[k].last, "or vs versus"_words) && next.first == values_[k].last + 1 &&
           !small(next) && word_is_rare(next.first);
  }

  // "the LT or the Premier", "is it the limited?"
  bool in_choice(const Value& v) const {
    const bool ahead = v.first > 0 && is(v.first - 1,
                                         "the a an or and not no in la el los las una un o y nomas "
                                         "solo que es is any just en ni"_words);
    const bool behind =
        v.last >= text_.size() || text_.pauses(v.last) || in_.number_at[v.last] >= 0 ||
        is(v.last, "not no or and in with for under o y en con de del one please on"_words);
    return (ahead || (v.first > 0 && text_.pauses(v.first) && text_[v.first].capital)) && behind;
  }

  // A trim that is none goes, and so does what else would stand at the place of one.
  void drop_what_is_none() {
    constexpr std::size_t few_words = 3;
    const bool few = text_.size() <= few_words;
    std::vector<Value> kept;
    kept.reserve(values_.size());
    for (std::size_t k = 0; k < values_.size(); ++k) {
      const Value& v = values_[k];
      const auto taken = [&](std::size_t other) {
        return other < values_.size() && values_[other].first == v.first &&
               values_[other].field == Field::trim && !values_[other].loose;
      };
      const bool trim = v.field == Field::trim;
      const bool twin = has_twin(k) || (k > 0 && values_[k - 1].first == v.first);
      if (trim && v.loose && (!few || small(v) || twin)) continue;
      if (v.field != Field::trim && (taken(k + 1) || (k > 0 && taken(k - 1)))) continue;
      kept.push_back(v);
    }
    values_ = std::move(kept);
  }

  const Input& in_;
  std::vector<Value>& values_;
  MakeSet makes_;          // of the vehicles that are named
  MakeSet makes_known_;    // of those that are certain
  bool any_make_ = false;  // one of them is of a make that is not known
  bool named_ = false;     // one of them is certain
  bool touched_ = false;   // there is one at all
};

}  // namespace

void settle_trims(const Input& input, std::vector<Value>& values) {
  TrimReader(input, values).run();
}

}  // namespace kept::bot::criteria
