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
    if (values_.empty()) return {};
    settle_trims(in_, values_);
    settle_ordinary(in_, values_);
    settle_interior(in_, values_);
    settle_negation(in_, values_);
    return std::move(values_);
  }

 private:
  struct Match {
    std::size_t last = 0;
    const std::vector<NameEntry>* entries = nullptr;
    bool plural = false;

    Field field() const { return entries == nullptr ? Field::none : entries->front().field; }
    bool has(Field field) const {
      return std::any_of(entries->begin(), entries->end(),
                         [&](const NameEntry& e) { return e.field == field; });
    }
  };

  // The words of a name may be split by blanks and dashes only.
  bool joins(std::size_t i) const {
    constexpr std::uint32_t allowed = gap_space | gap_dash | gap_slash | gap_ampersand | gap_dot;
    return (text_.gap(i) & ~allowed) == 0 && !(text_.gap(i) == (gap_dot | gap_space)) &&
           in_.taken[i] == 0;
  }

  // Appends what a name has at this token: numbers as digits, other words as they are understood.
  std::size_t append_key(std::string& key, std::size_t at) const {
    const std::int32_t n = in_.number_at[at];
    if (n >= 0) {
      const Number& number = in_.numbers[static_cast<std::size_t>(n)];
      const bool counts = in_.lexicon.sense(text_[at].word).number != NumberWord::thousand;
      if (!number.digits && !number.ordinal && counts) {
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

  static char small_letter(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

  // The token is written as it is read, so that it is no short form of something else.
  bool written_as_read(std::size_t at) const {
    constexpr std::size_t longest_short_form = 3;
    const std::string_view written = text_.source(at);
    if (written.size() > longest_short_form || text_[at].kind != TokenKind::word) return true;
    const bool shared = at + 1 < text_.size() && text_[at + 1].begin == text_[at].begin;
    return !shared && std::ranges::equal(written, text_.key(at), {}, small_letter);
  }

  // Appends a short form as it is written ("hr" of "HR-V", which is "hour" elsewhere); 0 if the
  // token is none.
  std::size_t append_written(std::string& key, std::size_t at) const {
    if (written_as_read(at)) return 0;
    std::size_t end = at + 1;
    while (end < text_.size() && text_[end].begin == text_[at].begin) ++end;
    const std::size_t size = key.size();
    for (const char c : text_.source(at)) key += small_letter(c);
    const std::string_view appended = std::string_view(key).substr(size);
    const bool plain =
        std::all_of(appended.begin(), appended.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    if (plain && fit(key, print_of(key)) != Fit::none) return end;
    key.resize(size);
    return 0;
  }

  const std::vector<NameEntry>* find(std::string_view key, Print print) const {
    if (const auto* base = in_.lexicon.base->names.find(key, print)) return base;
    return in_.lexicon.lot_names.find(key, print);
  }

  using Fit = NameTable::Fit;

  Fit fit(std::string_view key, Print print) const {
    const Fit base = in_.lexicon.base->names.fit(key, print);
    if (base == Fit::whole) return base;
    return std::max(base, in_.lexicon.lot_names.fit(key, print));
  }

  // "hondas" is looked for as "honda"; none where the key is no plural.
  const std::vector<NameEntry>* find_singular(std::string_view key) const {
    constexpr std::size_t shortest = 4;
    if (key.size() < shortest || key.back() != 's') return nullptr;
    const std::string_view singular = key.substr(0, key.size() - 1);
    return find(singular, print_of(singular));
  }

  // Most words begin no name, which is told of those that are no number before any are joined.
  bool begins_no_name(std::size_t at) const {
    const std::string_view key = text_.word(at);
    return text_[at].kind == TokenKind::word && in_.number_at[at] < 0 && written_as_read(at) &&
           fit(key, text_[at].word_print) == Fit::none && find_singular(key) == nullptr;
  }

  Match longest(std::size_t at) const {
    Match best;
    std::string key;
    std::size_t next = at;
    for (std::size_t n = 0; n < longest_name_words && next < text_.size() && key.size() < 48; ++n) {
      if (n > 0 && !joins(next)) break;
      const std::size_t written = append_written(key, next);
      next = written != 0 ? written : append_key(key, next);
      const Print print = print_of(key);
      const Fit whole = fit(key, print);
      const bool number_goes_on = text_.glued(next) && text_[next].kind == TokenKind::number &&
                                  text_[next - 1].kind == TokenKind::number;
      // "awd, I drive in snow" spells no Audi.
      const bool speaks = n > 0 && is(next - 1, "i"_words) && !text_.glued(next - 1) &&
                          is(next,
                             "drive want wanna have need like am was will would can could saw love "
                             "live work got think just do did not"_words);
      if (whole == Fit::whole && !number_goes_on && !speaks) best = {next, find(key, print), false};
      const bool plural =
          !number_goes_on &&
          (text_.glued(next - 1) || text_.source(next - 1).size() > 2 ||
           (n > 0 && (text_.source(next - 2).size() == 1 || is(next - 2, "model"_words))));
      if (plural && whole != Fit::whole) {
        const auto* entries = find_singular(key);
        if (entries != nullptr && entries->front().field <= Field::trim)
          best = {next, entries, true};
      }
      if (whole == Fit::none) break;
    }
    return best;
  }

  std::size_t step(std::size_t at) {
    if (in_.taken[at] != 0 || text_[at].kind == TokenKind::emoji) return at + 1;
    if ((text_.gap(at) & gap_dollar) != 0) return at + 1;
    if (const std::size_t end = geared(at)) return end;
    // "no autos": cars in Spanish
    if (!in_.spanish && at > 0 && is(at, "autos"_words) && is(at - 1, "no not nor without"_words)) {
      values_.push_back(value_of(Field::transmission, "automatic", at, at + 1));
      return at + 1;
    }
    if (begins_no_name(at)) return at + 1;
    const Match match = longest(at);
    if (match.entries == nullptr) return at + 1;
    if (in_.in_time[at] != 0 && (match.last == at + 1 || hours_only(at, match.last))) return at + 1;
    if (is_spelt_word(at, match.last) || is_payment(at, match.last) ||
        cut_by_token(at, match.last) || spoken_article(at, match.last))
      return at + 1;
    const std::size_t before_count = values_.size();
    add_names(at, match);
    for (const NameEntry& entry : *match.entries) {
      if (entry.field > Field::model && !is_plain_plural(entry, at, match)) add(entry, at, match);
    }
    const bool none = match.field() == Field::none;
    return values_.size() > before_count || none ? match.last : at + 1;
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
    // "18s and up": no "sand"
    if (last > first + 1 && text_.glued(first) && text_.source(first).size() == 1 &&
        text_[first].kind == TokenKind::word && !text_.glued(first + 1))
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
    if (longest(last + 1).field() == Field::transmission) return last + 1;
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
  void add_names(std::size_t at, const Match& match) {
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
  bool is_plain_plural(const NameEntry& entry, std::size_t at, const Match& match) const {
    return match.last == at + 1 && entry.value.ends_with(" S") &&
           text_.source(at).size() == text_.key(at).size() && !text_[at].all_caps;
  }

  int rank(const NameEntry& entry, std::size_t at) const {
    const bool same_make = !values_.empty() && values_.back().field == Field::make &&
                           values_.back().last == at && (values_.back().makes & entry.makes).any();
    return (same_make ? 2 : 0) + (entry.ordinary ? 0 : 1);
  }

  void add(const NameEntry& entry, std::size_t at, const Match& match) {
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
    // "tesla three" names the make as well.
    if (entry.field == Field::model && is(at, "tesla"_words))
      values_.push_back(value_of(Field::make, "Tesla", at, at + 1));
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
  std::vector<Value> values_;
};

}  // namespace

std::vector<Value> find_values(const Input& input) {
  return ValueFinder(input).run();
}

}  // namespace kept::bot::criteria
