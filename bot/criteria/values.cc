#include <algorithm>

#include "bot/criteria/settle.h"
#include "bot/criteria/words_at.h"

namespace kept::bot::criteria {
namespace {

class ValueFinder : private WordsAt {
 public:
  explicit ValueFinder(const Input& input) : WordsAt(input.text), in_(input) {}

  std::vector<Value> run() {
    for (std::size_t at = 0; at < text_.size();) at = step(at);
    settle_ordinary(in_, values_);
    settle_negation(in_, values_);
    settle_interior(in_, values_);
    return std::move(values_);
  }

 private:
  std::string_view behind(std::size_t i) const {
    return i < text_.size() && !text_.pauses(i) ? word(i) : std::string_view();
  }

  struct Match {
    std::size_t last = 0;
    const std::vector<NameEntry>* entries = nullptr;
    bool plural = false;
  };

  // The words of a name may be split by blanks and dashes only.
  bool joins(std::size_t i) const {
    constexpr std::uint32_t allowed = gap_space | gap_dash | gap_slash | gap_ampersand | gap_dot;
    return (text_.gap(i) & ~allowed) == 0 && !(text_.gap(i) == (gap_dot | gap_space)) &&
           in_.taken[i] == 0;
  }

  std::size_t append_key(std::string& key, std::size_t at) const {
    const std::int32_t n = in_.number_at[at];
    if (n >= 0) {
      const Number& number = in_.numbers[static_cast<std::size_t>(n)];
      if (!number.digits && !number.ordinal) {
        key += std::to_string(static_cast<long>(number.bare));
        std::size_t end = at + 1;
        while (end < number.last && in_.lexicon.sense(text_[end].word).number != NumberWord::none)
          ++end;
        return end;
      }
    }
    key += text_[at].kind == TokenKind::number ? text_.key(at) : word(at);
    return at + 1;
  }

  const std::vector<NameEntry>* find(std::string_view key) const {
    if (const auto* base = in_.lexicon.base->names.find(key)) return base;
    return in_.lexicon.lot_names.empty() ? nullptr : in_.lexicon.lot_names.find(key);
  }

  using Fit = NameTable::Fit;

  Fit fit(std::string_view key) const {
    const Fit base = in_.lexicon.base->names.fit(key);
    if (base == Fit::whole || in_.lexicon.lot_names.empty()) return base;
    return std::max(base, in_.lexicon.lot_names.fit(key));
  }

  Match longest(std::size_t at) const {
    Match best;
    std::string key;
    std::size_t next = at;
    for (std::size_t n = 0; n < longest_name_words && next < text_.size() && key.size() < 48; ++n) {
      if (n > 0 && !joins(next)) break;
      next = append_key(key, next);
      const Fit whole = fit(key);
      const bool number_goes_on = text_.glued(next) && text_[next].kind == TokenKind::number &&
                                  text_[next - 1].kind == TokenKind::number;
      if (whole == Fit::whole && !number_goes_on) best = {next, find(key), false};
      if (whole != Fit::none) continue;
      const bool plural = key.size() > 3 && key.back() == 's' && !number_goes_on;
      const std::string_view singular = std::string_view(key).substr(0, key.size() - 1);
      if (plural && fit(singular) == Fit::whole) {
        const auto* entries = find(singular);
        if (entries->front().field <= Field::trim) best = {next, entries, true};
      }
      break;
    }
    return best;
  }

  std::size_t step(std::size_t at) {
    if (in_.taken[at] != 0 || text_[at].kind == TokenKind::emoji) return at + 1;
    if ((text_.gap(at) & gap_dollar) != 0) return at + 1;
    if (const std::size_t end = geared(at)) return end;
    const Match match = longest(at);
    if (match.entries == nullptr) return at + 1;
    if (in_.in_time[at] != 0 && (match.last == at + 1 || hours_only(at, match.last))) return at + 1;
    if (is_payment(at, match.last)) return at + 1;
    if (cut_by_token(at, match.last)) return at + 1;
    if (spoken_article(at, match.last)) return at + 1;
    const std::size_t before_count = values_.size();
    for (const NameEntry& entry : *match.entries) add(entry, at, match);
    const bool none = match.entries->front().field == Field::none;
    return values_.size() > before_count || none ? match.last : at + 1;
  }

  // "tomorrow 9-5" is no Saab.
  bool hours_only(std::size_t first, std::size_t last) const {
    for (std::size_t i = first; i < last; ++i) {
      if (in_.in_time[i] == 0 || text_[i].kind != TokenKind::number) return false;
    }
    return true;
  }

  // "payments under 300", "300 a month": a number alone is a sum.
  bool is_payment(std::size_t at, std::size_t last) const {
    if (last != at + 1 || text_[at].kind != TokenKind::number) return false;
    if (is(last, "monthly mo month mensual mensuales"_words) && !text_.breaks(last)) return true;
    if (is(last, "a per each every al por cada"_words) && is(last + 1, "month mo mes"_words))
      return true;
    for (std::size_t i = at, n = 0; i > 0 && n < 3 && !text_.pauses(i); ++n) {
      --i;
      if (is(i, "payment payments pagos mensualidad mensualidades"_words)) return true;
    }
    return false;
  }

  // "t4471b" holds no model "b": a short name must not be glued to more letters or digits.
  bool cut_by_token(std::size_t first, std::size_t last) const {
    return (text_.glued(first) || (text_.glued(last) && !is(last, "s hd ish k"_words))) &&
           last - first == 1 &&
           !(text_.glued(last) && text_[last].kind == TokenKind::word &&
             text_.key(last).size() > 3);
  }

  // "a 4x4", "at 4", "is 250": a small word and a number are a model only right after a make.
  bool spoken_article(std::size_t at, std::size_t last) const {
    if (last < at + 2 || !is(at, "a at is es i as el me in on la"_words)) return false;
    if ((text_.gap(at + 1) & gap_space) == 0) return false;
    if (text_[at + 1].kind != TokenKind::number && in_.number_at[at + 1] < 0) return false;
    return values_.empty() || values_.back().field != Field::make || values_.back().last != at;
  }

  // "6 speed" is a manual unless it is called automatic.
  std::size_t geared(std::size_t at) {
    const std::int32_t n = in_.number_at[at];
    if (n < 0) return 0;
    const std::size_t last = in_.numbers[static_cast<std::size_t>(n)].last;
    if (!is(last, "speed spd velocidades"_words) ||
        in_.numbers[static_cast<std::size_t>(n)].value > 12)
      return 0;
    if (longest(last + 1).entries != nullptr &&
        longest(last + 1).entries->front().field == Field::transmission)
      return last + 1;
    if (is(last + 1, "auto"_words)) return last + 2;
    push(Field::transmission, "manual", at, last + 1);
    return last + 1;
  }

  Value& push(Field field, std::string_view value, std::size_t first, std::size_t last) {
    Value v;
    v.field = field;
    v.value = value;
    v.first = static_cast<std::uint32_t>(first);
    v.last = static_cast<std::uint32_t>(last);
    values_.push_back(v);
    return values_.back();
  }

  bool follows_name(std::size_t at) const {
    if (values_.empty()) return false;
    const Value& v = values_.back();
    if (v.field > Field::trim) return false;
    std::size_t from = v.last;
    // A year, a price or a small word may stand between: "camry 2019 se", "tahoe, the lt"
    while (from < at &&
           (in_.number_at[from] >= 0 || text_[from].kind == TokenKind::number ||
            is(from, "the in a with hd crew cab sedan hatchback suv version trim level"_words)))
      ++from;
    return from == at && !text_.breaks(at);
  }

  void add(const NameEntry& entry, std::size_t at, const Match& match) {
    if (entry.field == Field::none) return;
    const bool single = match.last == at + 1;
    const bool after_name = follows_name(at);
    if (entry.field == Field::trim && entry.needs_model) {
      const bool word_like = entry.value.size() <= 2;
      if (!after_name || (values_.back().first == at)) return;
      if (in_.spanish && word_like && !text_[at].all_caps && text_[at].kind == TokenKind::word &&
          !text_.pauses(match.last))
        return;
      if (single && is(at, "s l se le st es si"_words) && !text_.pauses(match.last) && word_like &&
          !text_[at].capital && !next_is_describing(match.last))
        return;
    }
    if (entry.field != Field::trim && entry.ordinary && after_name && has_trim(match) &&
        values_.back().field == Field::model)
      return;
    if (!values_.empty() && values_.back().first == at && values_.back().field == entry.field &&
        entry.field <= Field::trim)
      return;
    if (entry.field == Field::model && match.entries->size() > 1 && after_name &&
        values_.back().field == Field::model && has_trim(match))
      return;
    if (is_elsewhere(entry, at, match.last)) return;
    Value& v = push(entry.field, entry.value, at, match.last);
    v.uncertain = entry.ordinary && !match.plural;
    if (entry.value == "Mazda3" || entry.value == "Mazda6" || entry.value == "Mazda2" ||
        entry.value == "Mazda5")
      split_mazda(at);
  }

  bool next_is_describing(std::size_t i) const {
    if (i >= text_.size() || text_.pauses(i)) return true;
    return in_.number_at[i] >= 0 ||
           is(i,
              "with in for or and under trim edition model awd 4wd con en o hybrid "
              "sedan"_words) ||
           longest(i).entries != nullptr;
  }

  static bool has_trim(const Match& match) {
    return std::any_of(match.entries->begin(), match.entries->end(),
                       [](const NameEntry& e) { return e.field == Field::trim; });
  }

  // "mazda 3" names the make as well, "mazda3" does not.
  void split_mazda(std::size_t at) {
    if (at + 1 < text_.size() && !text_.glued(at + 1)) {
      push(Field::make, "Mazda", at, at + 1);
    }
  }

  // A place, a dealership, a word of other trades.
  bool is_elsewhere(const NameEntry& entry, std::size_t first, std::size_t last) const {
    const std::string_view next = behind(last);
    const std::string_view prev = word_before(first);
    if (entry.field == Field::make) {
      if (next == "dealer" || next == "dealership" || next == "dealers" || next == "store" ||
          next == "of" || next == "ave" || next == "avenue" || next == "street" || next == "st" ||
          next == "road" || next == "blvd" || next == "rd" || next == "financial" ||
          next == "credit" || next == "certified")
        return next != "certified";
      if (entry.value == "Smart" || entry.value == "Mini")
        return next != "cooper" && prev.empty() ? !next.empty()
                                                : !(prev == "a" || prev == "the" || prev == "any" ||
                                                    prev == "un" || prev == "el");
      if (entry.value == "Genesis" || entry.value == "Mercury" || entry.value == "Saturn" ||
          entry.value == "Lincoln")
        return prev == "in" || prev == "on";
    }
    if (entry.field != Field::model) {
      if (entry.value == "van" && in_.spanish &&
          !is(first == 0 ? text_.size() : first - 1,
              "una la las mini cargo esa esta mi alguna"_words))
        return true;
      if (entry.value == "manual" && prev == "owners") return true;
      if (entry.value == "gas" && word(first) == "gas" && last == first + 1)
        return !chosen_fuel(first, prev, next);
      if (entry.field == Field::body && (next == "driver" || next == "bed")) return true;
      return false;
    }
    const bool place =
        entry.value == "Colorado" || entry.value == "Tucson" || entry.value == "Malibu" ||
        entry.value == "Tacoma" || entry.value == "Tahoe" || entry.value == "Sedona" ||
        entry.value == "Santa Fe" || entry.value == "Dakota" || entry.value == "Montana" ||
        entry.value == "Durango" || entry.value == "Yukon" || entry.value == "Aspen" ||
        entry.value == "California" || entry.value == "Pacifica";
    const bool elsewhere = prev == "in" || prev == "from" || prev == "near" || prev == "lake" ||
                           prev == "north" || prev == "south" || prev == "outside" ||
                           prev == "en" || prev == "desde" || prev == "hasta" || prev == "to";
    if (place && elsewhere && !(prev == "to" && next.empty())) return true;
    if (entry.value == "Fit") return blocks_fit(prev, next, last);
    if (entry.value == "Charger")
      return prev == "phone" || prev == "wall" || prev == "home" || prev == "level" ||
             prev == "ev" || prev == "usb" || prev == "battery" || prev == "wireless" ||
             prev == "portable" || prev == "fast" || prev == "super" || next == "cable" ||
             next == "cord" || next == "port" || next == "included" || next == "station" ||
             next == "plug" || sentence_has(first, "come comes include included includes"_words);
    if (entry.ordinary) {
      if (word_before(first, 2) == "what" && prev == "a") return true;
      if (next == "of" || next == "plug" || next == "plugs" || next == "program" || next == "mate")
        return true;
      if (prev == "to" || prev == "in" || prev == "not" || prev == "on" || prev == "we" ||
          prev == "i" || prev == "will" || prev == "north" || prev == "my")
        return prev != "my";
    }
    return false;
  }

  // "gas or electric", "just gas"; not "good on gas".
  bool chosen_fuel(std::size_t at, std::string_view prev, std::string_view next) const {
    if (text_.size() <= 2) return true;
    const bool either = next == "or" || next == "o" || prev == "or" || prev == "o";
    const bool fuel_near =
        longest_is_fuel(at + 2) || (!values_.empty() && values_.back().field == Field::fuel);
    return (either && fuel_near) || prev == "just" || prev == "regular" || next == "only";
  }
  bool longest_is_fuel(std::size_t at) const {
    if (at >= text_.size()) return false;
    const Match match = longest(at);
    return match.entries != nullptr && match.entries->front().field == Field::fuel;
  }

  bool blocks_fit(std::string_view prev, std::string_view next, std::size_t last) const {
    for (const std::string_view w :
         {"to",   "will",  "would",  "can",  "could",  "does",  "do",     "not",     "it",
          "they", "that",  "which",  "good", "better", "best",  "right",  "perfect", "great",
          "also", "might", "should", "you",  "they",   "seats", "really", "all",     "even",
          "i",    "we",    "car",    "kids", "people", "stuff", "dog",    "dogs"}) {
      if (prev == w) return !(w == "that" && next.empty());
    }
    for (const std::string_view w :
         {"in", "into", "my",   "all",      "me",         "our",  "three", "inside",
          "a",  "the",  "us",   "everyone", "everything", "4",    "5",     "6",
          "7",  "8",    "well", "behind",   "through",    "under"}) {
      if (next == w)
        return !(w == "in" && last + 1 < text_.size() && longest(last + 1).entries != nullptr);
    }
    return false;
  }

  bool sentence_has(std::size_t at, WordSet auto words) const {
    std::size_t i = at;
    for (int n = 0; i > 0 && !text_.breaks(i) && n < 12; ++n) {
      --i;
      if (is(i, words)) return true;
    }
    return false;
  }

  const Input& in_;
  std::vector<Value> values_;
};

}  // namespace

std::vector<Value> find_values(const Input& input) {
  return ValueFinder(input).run();
}

}  // namespace kept::bot::criteria
