#include <algorithm>
#include <initializer_list>

#include "bot/criteria/criteria.h"

namespace kept::bot::criteria {
namespace {

using Words = std::initializer_list<std::string_view>;

class ValueFinder {
 public:
  explicit ValueFinder(const Input& input) : in_(input), text_(input.text) {}

  std::vector<Value> run() {
    for (std::size_t at = 0; at < text_.size();) at = step(at);
    settle_ordinary();
    mark_phrases();
    for (Value& v : values_) judge(v);
    spread_negation();
    settle_interior();
    return std::move(values_);
  }

 private:
  std::string_view word(std::size_t i) const {
    if (i >= text_.size()) return {};
    return text_.word(i);
  }
  bool is(std::size_t i, Words words) const {
    return i < text_.size() && std::find(words.begin(), words.end(), word(i)) != words.end();
  }
  std::string_view before(std::size_t i, std::size_t n = 1) const {
    for (std::size_t k = 0; k < n; ++k) {
      if (i < n || text_.pauses(i - k)) return {};
    }
    return word(i - n);
  }
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
    if (in_.in_time[at] != 0 && match.last == at + 1) return at + 1;
    if (cut_by_token(at, match.last)) return at + 1;
    if (spoken_article(at, match.last)) return at + 1;
    const std::size_t before_count = values_.size();
    for (const NameEntry& entry : *match.entries) add(entry, at, match);
    const bool none = match.entries->front().field == Field::none;
    return values_.size() > before_count || none ? match.last : at + 1;
  }

  // "t4471b" holds no model "b": a short name must not be glued to more letters or digits.
  bool cut_by_token(std::size_t first, std::size_t last) const {
    return (text_.glued(first) || (text_.glued(last) && !is(last, {"s", "hd", "ish", "k"}))) &&
           last - first == 1 &&
           !(text_.glued(last) && text_[last].kind == TokenKind::word &&
             text_.key(last).size() > 3);
  }

  // "a 4x4", "at 4", "is 250": a small word and a number are a model only right after a make.
  bool spoken_article(std::size_t at, std::size_t last) const {
    if (last < at + 2 || !is(at, {"a", "at", "is", "es", "i", "as", "el", "me", "in", "on", "la"}))
      return false;
    if ((text_.gap(at + 1) & gap_space) == 0) return false;
    if (text_[at + 1].kind != TokenKind::number && in_.number_at[at + 1] < 0) return false;
    return values_.empty() || values_.back().field != Field::make || values_.back().last != at;
  }

  // "6 speed" is a manual unless it is called automatic.
  std::size_t geared(std::size_t at) {
    const std::int32_t n = in_.number_at[at];
    if (n < 0) return 0;
    const std::size_t last = in_.numbers[static_cast<std::size_t>(n)].last;
    if (!is(last, {"speed", "spd", "velocidades"}) ||
        in_.numbers[static_cast<std::size_t>(n)].value > 12)
      return 0;
    if (longest(last + 1).entries != nullptr &&
        longest(last + 1).entries->front().field == Field::transmission)
      return last + 1;
    if (is(last + 1, {"auto"})) return last + 2;
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
    while (from < at && (in_.number_at[from] >= 0 || text_[from].kind == TokenKind::number ||
                         is(from, {"the", "in", "a", "with", "hd", "crew", "cab", "sedan",
                                   "hatchback", "suv", "version", "trim", "level"})))
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
      if (single && is(at, {"s", "l", "se", "le", "st", "es", "si"}) && !text_.pauses(match.last) &&
          word_like && !text_[at].capital && !next_is_describing(match.last))
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
           is(i, {"with", "in", "for", "or", "and", "under", "trim", "edition", "model", "awd",
                  "4wd", "con", "en", "o", "hybrid", "sedan"}) ||
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
    const std::string_view prev = before(first);
    if (entry.field == Field::make) {
      if (next == "dealer" || next == "dealership" || next == "dealers" || next == "store" ||
          next == "of" || next == "ave" || next == "avenue" || next == "street" || next == "st" ||
          next == "road" || next == "blvd" || next == "rd" || next == "financial" ||
          next == "credit" || next == "certified")
        return next != "certified";
      if (entry.value == "Smart" || entry.value == "Mini")
        return next != "cooper" && prev.empty() ? next != ""
                                                : !(prev == "a" || prev == "the" || prev == "any" ||
                                                    prev == "un" || prev == "el");
      if (entry.value == "Genesis" || entry.value == "Mercury" || entry.value == "Saturn" ||
          entry.value == "Lincoln")
        return prev == "in" || prev == "on";
    }
    if (entry.field != Field::model) {
      if (entry.value == "van" && in_.spanish &&
          !is(first == 0 ? text_.size() : first - 1,
              {"una", "la", "las", "mini", "cargo", "esa", "esta", "mi", "alguna"}))
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
             next == "plug" ||
             sentence_has(first, {"come", "comes", "include", "included", "includes"});
    if (entry.ordinary) {
      if (before(first, 2) == "what" && prev == "a") return true;
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

  bool sentence_has(std::size_t at, Words words) const {
    std::size_t i = at;
    for (int n = 0; i > 0 && !text_.breaks(i) && n < 12; ++n) {
      --i;
      if (is(i, words)) return true;
    }
    return false;
  }

  // An ordinary word is a vehicle where its neighbours say so.
  void settle_ordinary() {
    for (std::size_t k = 0; k < values_.size(); ++k) {
      Value& v = values_[k];
      if (!v.uncertain) continue;
      const bool after_make = k > 0 && values_[k - 1].field <= Field::model &&
                              values_[k - 1].last == v.first && !values_[k - 1].uncertain;
      const bool after_year = v.first > 0 && year_at(v.first - 1);
      const bool before_year = year_at(v.last) && !text_.pauses(v.last);
      const bool with_trim = k + 1 < values_.size() && values_[k + 1].field == Field::trim &&
                             values_[k + 1].first == v.last;
      const bool make_behind = k + 1 < values_.size() && values_[k + 1].field == Field::make &&
                               values_[k + 1].first == v.last;
      const bool numeric = text_[v.first].kind == TokenKind::number;
      const bool listed = k > 0 && !values_[k - 1].uncertain &&
                          values_[k - 1].field == Field::model &&
                          (is(v.first - 1, {"or", "and", "o", "y", "u"}) ||
                           text_.gap(v.first) == (gap_comma | gap_space)) &&
                          v.first - values_[k - 1].last <= 1;
      const bool capital = text_[v.first].capital && !text_.shouting() && v.first > 0 &&
                           !text_.breaks(v.first) && !numeric;
      const bool determined = determined_noun(v);
      const bool truck = numeric && is(v.last, {"truck", "trucks", "dually", "duallys", "duallies",
                                                "diesel", "crew", "work", "cummins", "4x4",
                                                "laramie", "bighorn", "big", "hd"});
      if (after_make || after_year || before_year || with_trim || make_behind || listed ||
          capital || truck || (determined && !numeric))
        v.uncertain = false;
      if (numeric && determined && is(v.first - 1, {"the", "that", "a", "el", "la", "un", "ese"}) &&
          (text_.pauses(v.last) || text_.breaks(v.last)) && text_.key(v.first).size() <= 4 &&
          number_noun(v))
        v.uncertain = false;
    }
    std::erase_if(values_, [&](const Value& v) { return v.uncertain && v.field == Field::trim; });
  }

  // "the 300", but not "the 18,995 one" or "the 5th".
  bool number_noun(const Value& v) const {
    const std::int32_t n = in_.number_at[v.first];
    if (n < 0) return false;
    const Number& number = in_.numbers[static_cast<std::size_t>(n)];
    return !number.dollars && !number.thousands && !number.ordinal && number.last == v.first + 1;
  }

  bool year_at(std::size_t i) const {
    if (i >= text_.size() || text_[i].kind != TokenKind::number) return false;
    return text_[i].value >= 1990 && text_[i].value <= 2030 && !text_[i].grouped &&
           text_.key(i).size() == 4;
  }

  bool determined_noun(const Value& v) const {
    std::size_t i = v.first;
    for (int n = 0; n < 4 && i > 0 && !text_.pauses(i); ++n) {
      --i;
      const std::uint32_t flags =
          text_[i].word == unknown_word ? 0 : in_.lexicon.sense(text_[i].word).flags;
      if (is(i, {"a",   "an",    "any",   "the", "that", "this", "your",  "another", "some",
                 "un",  "una",   "el",    "la",  "ese",  "esa",  "algun", "alguna",  "los",
                 "las", "those", "these", "my",  "our",  "mi",   "newer", "older",   "other"}))
        return true;
      if (is(i, {"want", "like", "love", "got", "used", "certified", "have", "buy", "drive", "hold",
                 "about", "tienen", "quiero", "busco", "hay"}))
        return true;
      const bool adjective =
          is_value_token(i) || year_at(i) ||
          is(i, {"really", "nice", "good", "cheap", "low", "clean", "little", "small"});
      if (!adjective || (flags & word_verb) != 0) return false;
    }
    return false;
  }

  bool is_value_token(std::size_t i) const {
    return std::any_of(values_.begin(), values_.end(),
                       [&](const Value& v) { return v.first <= i && i < v.last && !v.uncertain; });
  }

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
    while (
        i > 0 && !text_.pauses(i) &&
        (in_phrase_[i - 1] != 0 ||
         is(i - 1, {"a",   "an",     "any",    "the",     "that", "un",   "una",   "el", "la",
                    "los", "las",    "one",    "ones",    "of",   "in",   "color", "de", "another",
                    "too", "really", "ningun", "ninguna", "algo", "otro", "otra"}))) {
      --i;
    }
    const std::string_view w1 = before(i);
    const std::string_view w2 = before(i, 2);
    const bool instead =
        (w1 == "instead" || w1 == "rather" || w1 == "vez" || w1 == "lugar" || w1 == "than") &&
        (word(i) == "of" || word(i) == "de" || word(i) == "del" || w1 == "than");
    const bool than_after_instead = w1 == "than" && w2 == "rather";
    v.dropped = (instead && w1 != "than") || than_after_instead || unneeded(i);
    v.negated = !v.dropped && negation_before(i, w1, w2, v.determiner);
  }

  bool unneeded(std::size_t i) const {
    const std::string_view w1 = before(i);
    const std::string_view w2 = before(i, 2);
    const bool need = w1 == "need" || w1 == "necesito" || w1 == "ocupo" || w1 == "require" ||
                      (w1 == "about" && w2 == "care") || w1 == "importa";
    if (!need) return false;
    return w2 == "not" || w2 == "no" || before(i, 3) == "not" ||
           (w2 == "me" && before(i, 3) == "no");
  }

  bool negation_before(std::size_t i, std::string_view w1, std::string_view w2,
                       Determiner determiner) const {
    const std::string_view w3 = before(i, 3);
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
    if (before(i) == "de" && before(i, 2) == "nada") return true;
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
    const std::string_view w = before(k);
    if (w == "why" || before(k, 2) == "you" || w == "you" || w == "por" ||
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
        list = list && is(i, {"or", "and", "nor", "ni", "o", "y", "a", "an", "any", "ones", "one",
                              "un", "una", "u"});
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

  bool later_or(std::size_t i) const { return is(i, {"or", "and", "ni", "o", "y", "nor"}); }

  void settle_interior() {
    for (std::size_t k = 0; k < values_.size(); ++k) {
      Value& v = values_[k];
      if (v.field != Field::exterior_color) continue;
      const Words inside = {"interior", "inside",    "interiors",  "seats",      "int",
                            "asientos", "seat",      "interiores", "upholstery", "adentro",
                            "dentro",   "piel",      "leather",    "cloth",      "tela",
                            "cabin",    "vestiduras"};
      std::size_t next = v.last;
      while (
          next < text_.size() && !text_.pauses(next) &&
          is(next, {"leather", "cloth", "color", "colored", "on", "the", "por", "de", "vinyl"}) &&
          !is(next, inside))
        ++next;
      const bool leather_behind =
          k + 1 < values_.size() && values_[k + 1].field == Field::feature &&
          values_[k + 1].value == "leather" && values_[k + 1].first == v.last;
      const bool behind = next < text_.size() && !text_.pauses(next) && is(next, inside) &&
                          (next == v.last || !is(v.last, {"on", "de"}) || is(v.last + 1, {"the"}) ||
                           is(v.last, {"por"}));
      bool ahead =
          is(v.first == 0 ? text_.size() : v.first - 1,
             {"interior", "interiores", "inside", "asientos", "seats", "vestiduras", "int"}) &&
          !text_.pauses(v.first);
      if (!ahead && v.first >= 2 && is(v.first - 1, {"is", "color", "en", "es", "in", "de"}) &&
          !text_.pauses(v.first) && is(v.first - 2, {"interior", "inside", "asientos", "piel"}))
        ahead = true;
      if (!ahead && v.first >= 2 && is(v.first - 1, {"in", "de", "en"}) && !text_.pauses(v.first) &&
          k > 0 && values_[k - 1].value == "leather" && values_[k - 1].last == v.first - 1)
        ahead = true;
      if (k > 0 && values_[k - 1].value == "leather" && values_[k - 1].last == v.first &&
          !text_.pauses(v.first) && in_.spanish)
        ahead = true;
      const bool on = k > 0 && (values_[k - 1].field == Field::exterior_color) &&
                      values_[k - 1].last + 1 == v.first &&
                      is(v.first - 1, {"on", "over", "sobre", "con"});
      const bool color_in_list = k > 0 && values_[k - 1].field == Field::interior_color &&
                                 v.first == values_[k - 1].last + 1 && is(v.first - 1, {"or", "o"});
      if (leather_behind || behind || ahead || on || (color_in_list && false))
        v.field = Field::interior_color;
    }
    // "black or tan interior": the first colour goes with the second.
    for (std::size_t k = values_.size(); k-- > 1;) {
      if (values_[k].field == Field::interior_color &&
          values_[k - 1].field == Field::exterior_color &&
          values_[k].first == values_[k - 1].last + 1 && is(values_[k].first - 1, {"or", "o"}) &&
          !is(values_[k].last, {"on"})) {
        values_[k - 1].field = Field::interior_color;
      }
    }
  }

  const Input& in_;
  const Text& text_;
  std::vector<Value> values_;
  std::vector<std::uint8_t> in_phrase_;
};

}  // namespace

std::vector<Value> find_values(const Input& input) {
  return ValueFinder(input).run();
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
    if ((flags & word_definite) != 0 && !(key == "este" && false)) return Determiner::definite;
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
