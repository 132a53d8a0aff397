#include <algorithm>

#include "bot/criteria/settle.h"
#include "bot/criteria/words_at.h"

namespace kept::bot::criteria {
namespace {

class OrdinaryWords : private WordsAt {
 public:
  OrdinaryWords(const Input& input, std::vector<Value>& values)
      : WordsAt(input.text), in_(input), values_(values) {}

  void run() {
    in_certain_.assign(text_.size(), 0);
    note_trims();
    for (const Value& v : values_) {
      if (!v.uncertain) mark(v);
    }
    for (std::size_t k = 0; k < values_.size(); ++k) {
      Value& v = values_[k];
      if (!v.uncertain || v.field == Field::trim || !is_vehicle(k)) continue;
      v.uncertain = false;
      mark(v);
      // "edge or escape": the one speaks for the other.
      if (k > 0 && values_[k - 1].uncertain && in_list(values_[k - 1], v)) {
        values_[k - 1].uncertain = false;
        mark(values_[k - 1]);
      }
    }
    std::erase_if(values_, [&](const Value& v) {
      return v.uncertain && v.field != Field::trim && (small(v) || is_count(v));
    });
  }

 private:
  void mark(const Value& v) {
    for (std::uint32_t i = v.first; i < v.last; ++i) in_certain_[i] = 1;
  }

  bool is_vehicle(std::size_t k) const {
    const Value& v = values_[k];
    if (small(v)) return small_name(k);
    const Value* const before = k > 0 ? &values_[k - 1] : nullptr;
    const Value* const behind = k + 1 < values_.size() ? &values_[k + 1] : nullptr;
    const bool numeric = text_[v.first].kind == TokenKind::number;
    // "I-35" is a road, but behind its make.
    const bool road = v.value.size() == 3 && v.value.front() == 'I' && v.value[1] <= '9';
    const bool after_name = before != nullptr && before->field <= Field::model &&
                            before->last == v.first && !before->uncertain;
    // "titanium escape"
    const bool after_trim = before != nullptr && before->field == Field::trim && !before->loose &&
                            !before->uncertain && before->last == v.first &&
                            !text_.pauses(v.first) && (before->makes & v.makes).any();
    if (after_trim) return true;
    const bool ish = v.first > 1 && is(v.first - 1, "ish"_words);
    const bool after_year =
        v.first > 0 && year_at(v.first - (ish ? 2 : 1)) && !text_.breaks(v.first);
    // "a 2019 or newer Explorer"
    const bool after_bound = v.first > 2 && !text_.pauses(v.first) &&
                             is(v.first - 1, "up newer later above better nicer"_words) &&
                             is(v.first - 2, "or and"_words) && year_at(v.first - 3);
    if (after_bound && !road) return true;
    const bool before_year = year_at(v.last) && !text_.pauses(v.last);
    if (after_name || ((after_year || before_year) && !road)) return true;
    if (road) return false;
    if (behind != nullptr && behind->first == v.last && !text_.pauses(v.last)) {
      if (behind->field == Field::trim && !behind->loose) return true;
      if (behind->field == Field::make) return true;
      const bool kind = behind->field == Field::fuel || behind->field == Field::drivetrain ||
                        behind->field == Field::transmission;
      // "transit van", but no "escape hatch"
      const bool body = behind->field == Field::body && !is(v.last, "hatch hatches"_words);
      if ((kind || body) && !numeric) return true;
    }
    if (before != nullptr && before->field <= Field::trim && !before->uncertain &&
        in_list(*before, v))
      return true;
    if (numeric) return (behind != nullptr && leads(v, *behind)) || numbered(v);
    // "rogue under 16k"
    if ((v.first == 0 || text_.breaks(v.first)) &&
        is(v.last, "under below over around max"_words) && v.last + 1 < text_.size() &&
        in_.number_at[v.last + 1] >= 0)
      return true;
    if (is_settled_on(v)) return true;
    // "soul in any color but red"
    if (is(v.last, "in"_words) && is(v.last + 1, "any what which another"_words) &&
        is(v.last + 2, "color colors colour shade"_words))
      return true;
    // "soul in lime green"
    if (behind != nullptr && behind->field == Field::exterior_color && is(v.last, "in en"_words) &&
        behind->first <= v.last + 2 && !text_.pauses(v.last))
      return true;
    if ((before != nullptr && beside_other(*before, v)) ||
        (behind != nullptr && beside_other(v, *behind)))
      return true;
    // "12 passenger transit", "the white pilot"
    if (v.first > 0 && !text_.pauses(v.first) && is(v.first - 1, "passenger pasajeros"_words))
      return true;
    if (before != nullptr && before->last == v.first && !text_.pauses(v.first) &&
        (before->field == Field::body || before->field == Field::exterior_color ||
         before->field == Field::drivetrain || before->field == Field::transmission ||
         before->field == Field::fuel))
      return true;
    if (has_trim(v) || is_priced_or_plain(v)) return true;
    const bool short_name = v.value.size() <= 3;
    const bool capital = (short_name ? text_[v.first].all_caps : text_[v.first].capital) &&
                         !text_.shouting() && v.first > 0 && !text_.breaks(v.first);
    return capital || determined_noun(v);
  }

  // "pilot it is", "escape it is then"
  bool is_settled_on(const Value& v) const {
    const std::size_t next = v.last + 2;
    return (v.first == 0 || text_.pauses(v.first) || is(v.first - 1, "ok okay then so"_words)) &&
           is(v.last, "it"_words) && is(v.last + 1, "is"_words) &&
           (next >= text_.size() || text_.pauses(next) || is(next, "then i"_words));
  }

  // "forte or rio", "kicks not kona": two models, one against the other
  bool beside_other(const Value& one, const Value& other) const {
    if (one.field != Field::model || other.field != Field::model || one.last >= other.first)
      return false;
    const std::size_t at = one.last;
    if (is(at, "or o vs versus"_words) && in_list(one, other)) return true;
    return is(at, "not no"_words) && !text_.breaks(other.first) &&
           other.first == (is(at + 1, "the a an el la un una"_words) ? at + 2 : at + 1);
  }

  // "es", "is", "air": hardly ever a vehicle.
  bool small(const Value& v) const {
    return v.last == v.first + 1 &&
           is(v.first, "is es im ia air sky ion wave dawn lc sc ct hs"_words);
  }
  // "more than 300 hp"
  bool is_count(const Value& v) const {
    return text_[v.first].kind == TokenKind::number &&
           is(v.last, "caballos hp horsepower horses cc"_words) && !text_.pauses(v.last);
  }
  // "a lexus is or gs", "the gs, es and is", "an IS"
  bool small_name(std::size_t k) const {
    const Value& v = values_[k];
    const Value* const before = k > 0 ? &values_[k - 1] : nullptr;
    const bool closed = text_.pauses(v.last) || v.last >= text_.size() || year_at(v.last) ||
                        is(v.last, "or o and y"_words);
    if (text_[v.first].all_caps && !text_.shouting()) return true;
    if (!closed || before == nullptr || before->uncertain) return false;
    const bool same = (before->makes & v.makes).any();
    return same && ((before->last == v.first && before->field == Field::make) ||
                    (before->field == Field::model && in_list(*before, v)));
  }

  // "explorer, king ranch": a trim that only its make has
  bool has_trim(const Value& v) const {
    if (makes_behind_.empty()) return false;
    const auto behind = std::partition_point(values_.begin(), values_.end(),
                                             [&](const Value& o) { return o.first < v.last; });
    const auto k = static_cast<std::size_t>(behind - values_.begin());
    return (makes_behind_[k] & v.makes).any();
  }

  // "the 21,450 pilot", "just a plain charger"
  bool is_priced_or_plain(const Value& v) const {
    if (v.first < 2 || text_.pauses(v.first) || text_.pauses(v.first - 1)) return false;
    if (is(v.first - 1, "plain base"_words)) return is(v.first - 2, "a the"_words);
    return text_[v.first - 1].grouped && is(v.first - 2, "the that"_words);
  }

  // Of the certain trims from each value on, the makes; none where there is no such trim.
  void note_trims() {
    const auto sure = [](const Value& v) {
      return v.field == Field::trim && !v.loose && !v.uncertain;
    };
    if (std::none_of(values_.begin(), values_.end(), sure)) return;
    makes_behind_.resize(values_.size() + 1);
    for (std::size_t k = values_.size(); k-- > 0;) {
      makes_behind_[k] = makes_behind_[k + 1];
      if (sure(values_[k])) makes_behind_[k] |= values_[k].makes;
    }
  }

  bool in_list(const Value& one, const Value& other) const {
    if (one.last == other.first)
      return text_.gap(other.first) == (gap_comma | gap_space) ||
             (text_.gap(other.first) & gap_slash) != 0;
    if (other.first != one.last + 1 &&
        !(other.first == one.last + 2 && is(one.last + 1, "a an un una the"_words)))
      return false;
    return is(one.last, "or and o y u vs versus ni nor"_words);
  }

  // "86 or brz", "330 or 340i": ahead of another
  bool leads(const Value& v, const Value& behind) const {
    return behind.field == Field::model && !behind.uncertain && !bounded(v) && number_noun(v) &&
           in_list(v, behind);
  }

  bool bounded(const Value& v) const {
    return v.first > 0 &&
           is(v.first - 1, "under over below above around about than for at to max"_words);
  }

  // "430": half past four as well
  bool clock_like(const Value& v) const {
    return text_.key(v.first).size() == 3 && text_.key(v.first).ends_with("30");
  }

  // "2500 diesel", "the 300"
  bool numbered(const Value& v) const {
    if (bounded(v) && !v.plural &&
        !(is(v.first - 1, "for"_words) && is(v.last, "crew dually diesel 4x4"_words)))
      return false;
    if (is(v.last,
           "truck trucks dually drw srw duallys duallies diesel diesels crew work cummins laramie "
           "bighorn "
           "big hd gas quad mega hemi longhorn tradesman"_words))
      return true;
    if (is(v.last, "x"_words) &&
        text_[v.last + 1 < text_.size() ? v.last + 1 : v.last].kind == TokenKind::number)
      return false;
    const std::string_view key = text_.key(v.first);
    const bool pickup = key == "1500" || key == "2500" || key == "3500";
    // "my bus is the 86"
    if (v.first > 2 && is(v.first - 3, "bus train metro"_words)) return false;
    const bool determined = v.first > 0 && !text_.pauses(v.first) && !clock_like(v) &&
                            is(v.first - 1, "the that a any el la un una ese esa"_words);
    const bool described = v.first > 0 && !text_.pauses(v.first) && in_certain_[v.first - 1] != 0;
    if (!number_noun(v)) return false;
    const bool dually = v.first > 0 && is(v.first - 1, "dually duallys duallies"_words);
    if (pickup && (described || v.plural || dually || of_truck_maker(v))) return true;
    if (key.size() <= 3 && (is_car_by_number(v) || are_cars_by_number(v))) return true;
    // "a 300 under 15", "does the 300 have 2 keys"
    if (determined &&
        is(v.last, "under below with for or in that have has still has got is around w"_words))
      return is(v.first - 1, "a the that"_words) && (key.size() == 3 || pickup);
    return determined && (text_.pauses(v.last) || text_.breaks(v.last) || pickup) &&
           key.size() <= 4;
  }

  // "payment on the 500", "is the 300 a hemi", unlike "on the 500 deposit"
  bool is_car_by_number(const Value& v) const {
    if (v.first == 0 || text_.pauses(v.first) || clock_like(v) || v.plural) return false;
    const std::size_t the = v.first - 1;
    if (!is(the, "the that"_words)) return false;
    const bool headed =
        the == 0 || text_.pauses(the) ||
        is(the - 1, "on is was does did has about see drive hold are want like love and"_words);
    if (!headed) return false;
    if (v.last >= text_.size() || text_.pauses(v.last)) return true;
    if (is(v.last, "a"_words)) return !is(v.last + 1, "month mo week year"_words);
    if (is(v.last, "you i we they he"_words)) return is(v.last + 1, "have got listed had"_words);
    return !is(v.last,
               "down deposit off dollar dollars bucks fee fees discount rebate bonus cash miles "
               "mile mi per monthly month payment payments back block mark range k grand people "
               "percent hp horsepower credit refund difference extra more less limit bill check "
               "hour hours minute minutes day days refundable go goes toward towards now already "
               "even still million hundred thousand inch lb lbs pound pounds to number"_words) &&
           text_[v.last].kind == TokenKind::word;
  }
  // "any 86's", "got 500s in yellow", unlike "in the low 300s"
  bool are_cars_by_number(const Value& v) const {
    if (!v.plural || v.first == 0 || text_.pauses(v.first)) return false;
    return is(v.first - 1, "any some your used have got see tienen hay otros mas"_words) ||
           (is(v.first - 1, "the those"_words) && v.first > 1 &&
            is(v.first - 2, "of on about see have got like all are do"_words));
  }

  // "2500, the gmc"
  bool of_truck_maker(const Value& v) const {
    const bool apart =
        (v.first == 0 || text_.pauses(v.first)) && (v.last >= text_.size() || text_.pauses(v.last));
    return apart && std::any_of(values_.begin(), values_.end(), [](const Value& o) {
             return o.field == Field::make &&
                    (o.value == "GMC" || o.value == "Chevrolet" || o.value == "Ram");
           });
  }

  // "the 300", but not "the 18,995 one" or "the 5th".
  bool number_noun(const Value& v) const {
    const std::int32_t n = in_.number_at[v.first];
    if (n < 0) return false;
    const Number& number = in_.numbers[static_cast<std::size_t>(n)];
    return !number.dollars && !number.thousands && !number.ordinal && number.last == v.first + 1;
  }

  bool year_at(std::size_t i) const {
    if (i < text_.size() && text_[i].kind != TokenKind::number) return spoken_year_at(i);
    if (i >= text_.size() || text_[i].kind != TokenKind::number) return false;
    if (text_.key(i).size() == 2 && !text_[i].decimal &&
        (text_.key(i).front() == '0' || text_[i].value >= 90))
      return true;
    return text_[i].value >= 1990 && text_[i].value <= 2030 && !text_[i].grouped &&
           text_.key(i).size() == 4;
  }

  // "the 17 pilot"
  bool short_year_at(std::size_t i) const {
    constexpr double oldest = 5;
    constexpr double newest = 28;
    return text_[i].kind == TokenKind::number && text_.key(i).size() == 2 && !text_[i].decimal &&
           text_[i].value >= oldest && text_[i].value <= newest;
  }

  // "the twenty nineteen compass"
  bool spoken_year_at(std::size_t i) const {
    const auto behind = std::partition_point(in_.numbers.begin(), in_.numbers.end(),
                                             [&](const Number& n) { return n.first <= i; });
    if (behind == in_.numbers.begin()) return false;
    const Number& spoken = *std::prev(behind);
    return spoken.last > i && spoken.value >= 1990 && spoken.value <= 2030 && !spoken.dollars;
  }

  bool determined_noun(const Value& v) const {
    std::size_t i = v.first;
    for (int n = 0; n < 4 && i > 0 && !text_.pauses(i); ++n) {
      --i;
      const std::uint32_t flags =
          text_[i].word == unknown_word ? 0 : in_.lexicon.sense(text_[i].word).flags;
      if (is(i,
             "a an any the that this your another some un una el la ese esa algun "
             "alguna los las those these my our mi newer older other lil otro otra tu su"_words))
        return true;
      if (is(i,
             "tipo want like love got used be sea sean ni nor no certified have buy drive hold "
             "about meant mean "
             "tienen need sell selling "
             "versus vs compare comparing between venden tienes tiene buscando necesito gusta "
             "quiero busco hay"_words))
        return true;
      const bool adjective =
          in_certain_[i] != 0 || year_at(i) || (i + 1 == v.first && short_year_at(i)) ||
          is(i,
             "really nice good cheap low clean little small lil decent newer older base big old "
             "cute"_words);
      if (!adjective || (flags & word_verb) != 0) return false;
    }
    return false;
  }

  const Input& in_;
  std::vector<Value>& values_;
  std::vector<std::uint8_t> in_certain_;
  std::vector<MakeSet> makes_behind_;
};

}  // namespace

void settle_ordinary(const Input& input, std::vector<Value>& values) {
  OrdinaryWords(input, values).run();
}

}  // namespace kept::bot::criteria
