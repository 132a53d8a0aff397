#include <algorithm>

#include "bot/criteria/name_finder.h"
#include "bot/criteria/settle.h"
#include "bot/criteria/words_at.h"

namespace kept::bot::criteria {
namespace {

class ValueFinder : private WordsAt {
 public:
  explicit ValueFinder(const Input& input) : WordsAt(input.text), in_(input), names_(input) {}

  std::vector<Value> run() {
    for (std::size_t at = 0; at < text_.size();) at = step(at);
    if (values_.empty()) return {};
    settle_trims(in_, values_);
    settle_ordinary(in_, values_);
    settle_interior(in_, values_);
    settle_negation(in_, values_);
    return std::move(values_);
  }

 private:
  std::size_t step(std::size_t at) {
    if (in_.taken[at] != 0 || text_[at].kind == TokenKind::emoji) return at + 1;
    if ((text_.gap(at) & gap_dollar) != 0) return at + 1;
    if (const std::size_t end = geared(at)) return end;
    // "no autos": cars in Spanish
    if (!in_.spanish && at > 0 && is(at, "autos"_words) && is(at - 1, "no not nor without"_words)) {
      values_.push_back(value_of(Field::transmission, "automatic", at, at + 1));
      return at + 1;
    }
    if (const std::size_t end = same_with_another(at)) return end;
    if (const std::size_t end = same_as_next(at)) return end;
    const NameMatch match = names_.at(at);
    if (match.entries == nullptr) return at + 1;
    if (in_.in_time[at] != 0 && (match.last == at + 1 || hours_only(at, match.last))) return at + 1;
    if (is_spelt_word(at, match.last) || is_sum(at, match.last) || cut_by_token(at, match.last) ||
        spoken_article(at, match.last))
      return at + 1;
    const std::size_t before_count = values_.size();
    add_names(at, match);
    for (const NameEntry& entry : *match.entries) {
      if (entry.field > Field::model && !is_plain_plural(entry, at, match)) add(entry, at, match);
    }
    const bool none = match.field() == Field::none;
    return values_.size() > before_count || none ? match.last : at + 1;
  }

  // "mazda 3 or 6", "cx-5, 9 or 50", "model 3 or y": what is named by the last part of its name
  // alone; 0 where it is not. One past it.
  std::size_t same_with_another(std::size_t at) {
    if (at == 0 || values_.empty() || !is(at - 1, "or and o y"_words) || text_.pauses(at) ||
        text_.pauses(at - 1))
      return 0;
    const bool letter = text_[at].kind == TokenKind::word && text_.source(at).size() == 1;
    if (!letter && in_.number_at[at] < 0) return 0;
    if (stem_end_ + 1 != at && !take_stem(at - 1, letter)) return 0;
    std::string key = stem_;
    std::size_t last = names_.append_key(key, at);
    if (text_.glued(last) && is(last, "s"_words)) ++last;
    const bool closed =
        last >= text_.size() || text_.pauses(last) || year_behind(last) ||
        is(last, "or and with in for under that please trim awd hybrid o y con"_words);
    const auto* entries = closed ? names_.find(key, print_of(key)) : nullptr;
    if (entries == nullptr || entries->front().field != Field::model) return 0;
    const std::size_t count = values_.size();
    add(entries->front(), at, {last, entries, false});
    if (values_.size() == count) return 0;
    stem_end_ = last;
    return last;
  }

  // The name that ends at a token but for its last part, a number or, before a letter, either.
  bool take_stem(std::size_t end, bool letter) {
    // "mazda 3" names the make behind the model.
    const bool split = values_.size() > 1 && values_.back().field == Field::make;
    const Value& name = split ? values_[values_.size() - 2] : values_.back();
    const bool plural = is(end - 1, "s"_words) && text_.glued(end - 1);
    const std::size_t last = plural ? name.last - 1 : name.last;
    if (name.field != Field::model || name.last != end || last < name.first + 2) return false;
    if (!letter && in_.number_at[last - 1] < 0) return false;
    stem_.clear();
    for (std::size_t i = name.first; i + 1 < last;) i = names_.append_key(stem_, i);
    return true;
  }

  // "c or e class", "3 or 5 series": what shares the end of the next name; 0 where it does not.
  std::size_t same_as_next(std::size_t at) {
    const std::size_t next = at + 2;
    const bool short_word = text_.source(at).size() == 1;
    if (!short_word || next + 1 >= text_.size() || !is(at + 1, "or and o y"_words) ||
        !is(next + 1, "class series classes"_words) || text_.pauses(at + 1) || text_.pauses(next))
      return 0;
    std::string key;
    names_.append_key(key, at);
    key += is(next + 1, "series"_words) ? "series" : "class";
    const auto* entries = names_.find(key, print_of(key));
    if (entries == nullptr || entries->front().field != Field::model) return 0;
    const std::size_t count = values_.size();
    add(entries->front(), at, {at + 1, entries, false});
    return values_.size() > count ? at + 1 : 0;
  }

  bool year_behind(std::size_t i) const {
    return text_[i].kind == TokenKind::number && text_[i].value >= 1990 && text_[i].value <= 2030;
  }

  // "tomorrow 9-5" is no Saab.
  bool hours_only(std::size_t first, std::size_t last) const {
    for (std::size_t i = first; i < last; ++i) {
      if (in_.in_time[i] == 0 || text_[i].kind != TokenKind::number) return false;
    }
    return true;
  }

  // "S V E T L A N A": letters of a name that is spelt out
  bool is_spelt_word(std::size_t first, std::size_t last) const {
    const auto letter = [&](std::size_t i) {
      return i < text_.size() && text_[i].kind == TokenKind::word && text_.source(i).size() == 1 &&
             !is(i, "a i"_words);
    };
    if (last < first + 2 || !letter(first) || !letter(first + 1)) return false;
    return (letter(last) && !text_.pauses(last)) ||
           (first > 0 && letter(first - 1) && !text_.pauses(first));
  }

  // "payments under 300", "300 a month", "1794 miles": a number alone is a sum.
  bool is_sum(std::size_t at, std::size_t last) const {
    // "ford 500 down"
    const bool counted = text_[last - 1].kind == TokenKind::number || in_.number_at[at] >= 0;
    if (counted && is(last, "down bucks dollars"_words) &&
        !is(last + 1, "to the here from"_words) && (last > at + 1 || text_[at].value >= 100))
      return true;
    if (last != at + 1 || text_[at].kind != TokenKind::number) return false;
    if (is(last, "miles mi km kms millas"_words)) return true;
    if (is(last, "monthly mo month mensual mensuales"_words) && !text_.breaks(last)) return true;
    if (is(last, "a per each every al por cada"_words) && is(last + 1, "month mo mes"_words))
      return true;
    // "payments on the 500"
    if (at > 1 && is(at - 1, "the that"_words) && is(at - 2, "on"_words)) return false;
    for (std::size_t i = at, n = 0; i > 0 && n < 3 && !text_.pauses(i); ++n) {
      --i;
      if (is(i, "payment payments pagos mensualidad mensualidades"_words)) return true;
    }
    return false;
  }

  // "t4471b" holds no model "b": a short name must not be glued to more letters or digits.
  bool cut_by_token(std::size_t first, std::size_t last) const {
    // "18s and up": no "sand"
    if (last > first + 1 && text_.glued(first) && text_.source(first).size() == 1 &&
        text_[first].kind == TokenKind::word && !text_.glued(first + 1))
      return true;
    // "4x2"
    if (text_.glued(first) && text_[first - 1].kind == TokenKind::number &&
        text_.source(first).size() == 1)
      return true;
    return (text_.glued(first) || (text_.glued(last) && !is(last, "s hd ish k"_words))) &&
           last - first == 1 &&
           !(text_.glued(last) && text_[last].kind == TokenKind::word &&
             text_.key(last).size() > 3);
  }

  // "a 4x4", "at 4", "is 250": a small word and a number are a model only right after a make.
  bool spoken_article(std::size_t at, std::size_t last) const {
    if (last < at + 2 || !is(at, "a at is es i as el me in on la"_words)) return false;
    if ((text_.gap(at + 1) & gap_space) == 0) return false;
    // "an ES 350", "the is 250": a badge
    const bool badge = text_[at].all_caps && text_.source(at).size() > 1 && !text_.shouting();
    const bool determined = at > 0 && !text_.pauses(at) &&
                            is(at - 1, "a an the any used new your lexus el un"_words) &&
                            is(at, "is es"_words);
    // "gs 350, is 350": in a list
    const bool listed = !values_.empty() && values_.back().field == Field::model &&
                        values_.back().last == at && (text_.gap(at) & gap_comma) != 0;
    if (badge || determined || (listed && is(at, "is es"_words)) ||
        (!in_.spanish && is(at, "es"_words)))
      return false;
    if (text_[at + 1].kind != TokenKind::number && in_.number_at[at + 1] < 0) return false;
    return values_.empty() || values_.back().field != Field::make || values_.back().last != at;
  }

  // "6 speed" is a manual unless it is called automatic.
  std::size_t geared(std::size_t at) {
    const std::int32_t n = in_.number_at[at];
    if (n < 0) return 0;
    const Number& number = in_.numbers[static_cast<std::size_t>(n)];
    const std::size_t last = number.last;
    if (!is(last, "speed spd velocidades"_words) || number.value > 12) return 0;
    if (names_.longest(last + 1).field() == Field::transmission) return last + 1;
    const bool automatic = is(last + 1, "auto"_words);
    const std::size_t end = automatic ? last + 2 : last + 1;
    values_.push_back(value_of(Field::transmission, automatic ? "automatic" : "manual", at, end));
    return end;
  }

  static Value value_of(Field field, std::string_view value, std::size_t first, std::size_t last) {
    Value v;
    v.field = field;
    v.value = value;
    v.first = static_cast<std::uint32_t>(first);
    v.last = static_cast<std::uint32_t>(last);
    return v;
  }

  // Of several makes and models of that name the one of the make before it, else the plainest.
  void add_names(std::size_t at, const NameMatch& match) {
    for (const Field field : {Field::make, Field::model}) {
      const NameEntry* best = nullptr;
      for (const NameEntry& entry : *match.entries) {
        if (entry.field != field || is_plain_plural(entry, at, match)) continue;
        if (best == nullptr || rank(entry, at) > rank(*best, at)) best = &entry;
      }
      if (best != nullptr) add(*best, at, match);
    }
  }

  // "models", "coopers": no Model S, no Cooper S
  bool is_plain_plural(const NameEntry& entry, std::size_t at, const NameMatch& match) const {
    return match.last == at + 1 && entry.value.ends_with(" S") &&
           text_.source(at).size() == text_.key(at).size() && !text_[at].all_caps;
  }

  int rank(const NameEntry& entry, std::size_t at) const {
    const bool same_make = !values_.empty() && values_.back().field == Field::make &&
                           values_.back().last == at && (values_.back().makes & entry.makes).any();
    return (same_make ? 2 : 0) + (entry.ordinary ? 0 : 1);
  }

  void add(const NameEntry& entry, std::size_t at, const NameMatch& match) {
    if (entry.field == Field::none) return;
    const bool after_model = !values_.empty() && values_.back().field == Field::model &&
                             values_.back().last == at && !text_.pauses(at);
    const bool trim_as_well = match.has(Field::trim);
    // "wrangler sport", "silverado express": behind a model it is the trim.
    if (entry.field < Field::trim && trim_as_well && after_model) return;
    Value v = value_of(entry.field, entry.value, at, match.last);
    v.makes = entry.makes;
    v.plural =
        (match.plural || (entry.field <= Field::body && in_plural(match.last, entry.value)) ||
         several(entry.field, match.last)) &&
        !is_contracted(match.last);
    v.uncertain = entry.ordinary && (!v.plural || text_[at].kind == TokenKind::number);
    v.loose = entry.needs_model || (entry.field == Field::trim && match.has(Field::model));
    if (is_elsewhere(in_, values_, v)) return;
    values_.push_back(v);
    if (entry.field == Field::model && entry.value.starts_with("Mazda")) split_mazda(at);
    // "tesla three", "ford 500" name the make as well.
    if (entry.field == Field::model && is(at, "tesla"_words))
      values_.push_back(value_of(Field::make, "Tesla", at, at + 1));
    if (entry.field == Field::model && is(at, "ford"_words))
      values_.push_back(value_of(Field::make, "Ford", at, at + 1));
  }

  // "your hybrids", "stick shifts"
  bool several(Field field, std::size_t last) const {
    return (field == Field::fuel || field == Field::transmission) &&
           is(last - 1,
              "hybrids manuals automatics electrics diesels evs phevs sticks shifts"_words);
  }

  // "promise the Sienna's not gone"
  bool is_contracted(std::size_t last) const {
    return text_.source(last - 1).find('\'') != std::string_view::npos &&
           is(last, "not gonna going still been got gone already sold in available there"_words);
  }

  // "trucks", "camionetas", but not "Lexus"
  bool in_plural(std::size_t last, std::string_view value) const {
    const std::string_view said = text_.key(last - 1);
    const char written = text_.source(last - 1).back();
    return said.size() > 3 && said.back() == 's' && (written == 's' || written == 'S') &&
           !value.ends_with('s') && text_[last - 1].kind == TokenKind::word &&
           in_.lexicon.sense(text_[last - 1].word).number == NumberWord::none;
  }

  // "mazda 3" names the make as well, "mazda3" does not.
  void split_mazda(std::size_t at) {
    if (at + 1 >= text_.size() || text_.glued(at + 1)) return;
    values_.push_back(value_of(Field::make, "Mazda", at, at + 1));
  }

  const Input& in_;
  NameFinder names_;
  std::vector<Value> values_;
  std::string stem_;                                     // "cx" of "cx-5 or 9"
  std::size_t stem_end_ = static_cast<std::size_t>(-2);  // where the last name of that stem ends
};

}  // namespace

std::vector<Value> find_values(const Input& input) {
  return ValueFinder(input).run();
}

}  // namespace kept::bot::criteria
