#include "bot/lexicon.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <string>

#include "bot/act/cue.h"
#include "bot/lexicon/heard.h"
#include "bot/lexicon/ordinary_words.h"
#include "bot/lexicon/senses.h"
#include "bot/lexicon/tables.h"
#include "bot/lexicon/vehicles.h"
#include "bot/when/clock_words.h"
#include "bot/when/day_rows.h"

namespace kept::bot {
namespace {

bool is_name_char(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

template <class Visit>
void each_part(std::string_view list, char separator, Visit visit) {
  while (!list.empty()) {
    const std::size_t at = list.find(separator);
    if (at != 0) visit(list.substr(0, at));
    list.remove_prefix(at == std::string_view::npos ? list.size() : at + 1);
  }
}

// Calls visit for each run of letters or run of digits, which is how a message is cut into tokens.
template <class Visit>
void each_word_of(std::string_view folded, Visit visit) {
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= folded.size(); ++i) {
    const bool inside = i < folded.size() && is_name_char(folded[i]);
    const bool changes = inside && i > begin && is_name_char(folded[i - 1]) &&
                         (folded[i] <= '9') != (folded[i - 1] <= '9');
    if (inside && !changes) continue;
    if (i > begin) visit(folded.substr(begin, i - begin));
    begin = changes ? i : i + 1;
  }
}

struct Marked {
  std::string_view name;
  std::string_view aliases;
  char mark = 0;
};

Marked parse_entry(std::string_view item) {
  Marked out;
  if (item[0] == '?' || item[0] == '~') {
    out.mark = item[0];
    item.remove_prefix(1);
  }
  const std::size_t equals = item.find('=');
  out.name = item.substr(0, equals);
  if (equals != std::string_view::npos) out.aliases = item.substr(equals + 1);
  return out;
}

class Builder {
 public:
  explicit Builder(BaseTables& base) : base_(base) {}

  void run() {
    add_senses(base_.vocabulary);
    for (const auto rows : {american_makes(), asian_makes(), european_makes()}) {
      for (const MakeRow& row : rows) add_make(row);
    }
    for (const TrimRow& row : trim_rows()) add_list(Field::trim, row.trims, makes_of(row));
    for (const AttributeRow& row : attribute_rows()) {
      each_part(row.phrases, ';', [&](std::string_view phrase) {
        add_name(phrase, {row.field, std::string(row.value), false, false, {}});
      });
    }
    add_cues();
    add_ordinary();
    add_heard();
    add_time_words();
    index_spelling();
    index_sounds();
  }

 private:
  void add_make(const MakeRow& row) {
    MakeSet make;
    make.set(makes_.size() % make.size());
    makes_[row.make.substr(0, row.make.find('='))] = make;
    add_list(Field::make, row.make, make);
    add_list(Field::model, row.models, make);
  }

  MakeSet makes_of(const TrimRow& row) const {
    MakeSet makes;
    each_part(row.makes, ',', [&](std::string_view make) { makes |= *makes_.find(make); });
    return makes;
  }

  void add_list(Field field, std::string_view list, const MakeSet& makes) {
    each_part(list, ';', [&](std::string_view item) {
      const Marked entry = parse_entry(item);
      const bool near = entry.mark == '~' && !is_badge(entry.name);
      const NameEntry name{field, std::string(entry.name), entry.mark == '?', near, makes};
      add_name(entry.name, name);
      add_spelt_out(entry.name, name);
      if (field == Field::model) add_heard_letters(name);
      each_part(entry.aliases, ',', [&](std::string_view alias) { add_name(alias, name); });
    });
  }

  // "SEL", "LTZ": three letters and more that are no word.
  static bool is_badge(std::string_view name) {
    return name.size() >= 3 && std::all_of(name.begin(), name.end(), [](char c) {
             return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
           });
  }

  // "C R V", "rx 3 50": as a voice spells it.
  void add_spelt_out(std::string_view name, const NameEntry& entry) {
    const std::string letters = spelt(name, true, false);
    const std::string digits = spelt(name, false, true);
    if (letters != name) add_name(letters, entry);
    if (digits != name) add_name(digits, entry);
    if (letters != name && digits != name) add_name(spelt(name, true, true), entry);
  }

  // "see are vee"; "ex five" is more than a car
  void add_heard_letters(NameEntry name) {
    const auto letters = std::count_if(name.value.begin(), name.value.end(), is_upper);
    name.ordinary = name.ordinary || letters == 1;
    for (const bool digits : {false, true}) {
      for (const std::string& heard : heard_letters(spelt(name.value, false, digits)))
        heard_letters_.emplace_back(heard, name);
    }
  }

  // Capitals apart, up to three of them; three digits as one and two.
  static std::string spelt(std::string_view name, bool letters, bool digits) {
    constexpr std::size_t few = 3;
    std::string out;
    for (std::size_t i = 0; i < name.size();) {
      const std::size_t end = end_of_run(name, i);
      const std::size_t size = end - i;
      const bool upper = is_upper(name[i]);
      for (; i < end; ++i) {
        const std::size_t left = end - i;
        const bool apart = left < size && ((upper && letters && size <= few) ||
                                           (!upper && digits && size == few && left == 2));
        if (apart && is_run(name[i])) out += ' ';
        out += name[i];
      }
    }
    return out;
  }
  static bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
  static bool is_run(char c) { return is_upper(c) || (c >= '0' && c <= '9'); }
  // A run of capitals, of digits, or one other character.
  static std::size_t end_of_run(std::string_view name, std::size_t i) {
    std::size_t end = i + 1;
    while (is_run(name[i]) && end < name.size() && is_run(name[end]) &&
           is_upper(name[end]) == is_upper(name[i]))
      ++end;
    return end;
  }

  void add_name(std::string_view phrase, const NameEntry& entry) {
    base_.names.add(phrase, entry);
    if (entry.field <= Field::model && (phrase == entry.value || entry.field == Field::make))
      add_plural(phrase);
    each_word_of(fold(phrase), [&](std::string_view word) {
      if (word[0] > '9')
        base_.vocabulary.sense(base_.vocabulary.intern(word)).flags |= word_vehicle;
    });
  }

  // Known as it is, "kias" is no misspelling of anything.
  void add_plural(std::string_view phrase) {
    constexpr std::size_t shortest = 3;
    const std::string folded = fold(phrase);
    const std::size_t at = folded.find_last_of(" -.&") + 1;
    if (folded.size() < at + shortest || folded.back() < 'a') return;
    const std::string plural = folded.substr(at) + 's';
    if (std::all_of(plural.begin(), plural.end(), [](char c) { return c >= 'a' && c <= 'z'; }))
      base_.vocabulary.sense(base_.vocabulary.intern(plural)).flags |= word_vehicle;
  }

  void add_cues() {
    std::uint16_t rule = 0;
    for (const CueRule& row : cue_rules()) {
      each_part(row.phrases, ';', [&](std::string_view phrase) {
        base_.cues.add(fold(phrase), rule, cue_word_classes(), base_.vocabulary);
      });
      ++rule;
    }
    base_.cues.finish();
    for (const std::string_view words : {cue_words(), house_cue_words()}) {
      each_part(words, ' ', [&](std::string_view word) { base_.vocabulary.intern(word); });
    }
  }

  void add_ordinary() {
    for (const std::string_view row : ordinary_word_rows()) {
      each_part(row, ' ', [&](std::string_view word) { base_.ordinary.add(word); });
    }
    each_part(place_names(), ' ', [&](std::string_view word) { base_.places.add(word); });
    each_part(common_first_names(), ' ',
              [&](std::string_view word) { base_.first_names.add(word); });
    each_part(names_that_are_words(), ' ',
              [&](std::string_view word) { base_.first_names.add(word); });
  }

  void add_heard() {
    for (const auto& [heard, name] : heard_letters_) add_heard(heard, name);
    for (const HeardRow& row : heard_rows()) {
      const Marked entry = parse_entry(row.name);
      const auto* const known = base_.names.find(name_key(entry.name));
      if (known == nullptr) continue;
      NameEntry name = known->front();
      name.ordinary = entry.mark == '?';
      each_part(row.heard, ',', [&](std::string_view heard) { add_heard(heard, name); });
    }
  }

  // The words of what is heard are ordinary ones, and no misspellings of others.
  void add_heard(std::string_view heard, const NameEntry& name) {
    base_.names.add(heard, name);
    each_word_of(fold(heard), [&](std::string_view word) {
      const bool known = base_.vocabulary.find(word) != unknown_word ||
                         base_.first_names.find(word) != nullptr || word[0] <= '9';
      if (!known) base_.ordinary.add(word);
    });
  }

  // The words of the grammar of times are no misspellings of others.
  void add_time_words() {
    const auto add = [&](std::string_view pattern) {
      each_part(pattern, ' ', [&](std::string_view element) {
        if (element.ends_with('?')) element.remove_suffix(1);
        if (element.starts_with('<')) return;
        each_part(element, '|', [&](std::string_view word) { base_.ordinary.add(word); });
      });
    };
    for (const when::DayRow& row : when::all_day_rows()) add(row.pattern);
    for (const std::string_view pattern : when::clock_patterns()) add(pattern);
  }

  void index_spelling() {
    const auto uses = uses_in_cues();
    for (WordId id = 1; id < base_.vocabulary.end_id(); ++id) {
      const std::string_view word = base_.vocabulary.spelling(id);
      SpellingIndex::Standing standing{id, uses[id]};
      // Spellings of one name mean the same: "blk" and "black".
      if (const auto* entries = base_.names.find(word)) {
        constexpr std::uint16_t of_a_name = 6;
        constexpr std::uint16_t of_an_attribute = 16;
        standing.sense = sense_of(entries->front());
        standing.uses = std::max(
            standing.uses, entries->front().field > Field::trim ? of_an_attribute : of_a_name);
      }
      base_.spelling.add(word, id, standing);
    }
  }

  // How often the cues have each word, by its id.
  std::vector<std::uint16_t> uses_in_cues() const {
    std::vector<std::uint16_t> uses(base_.vocabulary.end_id());
    for (const CueRule& row : cue_rules()) {
      const std::string folded = fold(row.phrases);
      each_word_of(folded, [&](std::string_view word) {
        const WordId id = base_.vocabulary.find(word);
        if (id != unknown_word && uses[id] < std::numeric_limits<std::uint16_t>::max()) ++uses[id];
      });
    }
    return uses;
  }

  // Beyond all ids, a number for each value.
  std::uint32_t sense_of(const NameEntry& entry) {
    const std::string key = std::to_string(static_cast<int>(entry.field)) + entry.value;
    return name_senses_.emplace(key, base_.vocabulary.end_id() + name_senses_.size()).first->second;
  }

  void add_sound(std::string_view word) {
    const WordId id = base_.vocabulary.find(word);
    if (id != unknown_word) base_.spanish_sounds.add(word, id);
  }

  // The words of Spanish phrases, those that speak for Spanish, and the days.
  void index_sounds() {
    for (const CueRule& row : all_spanish_cue_rules()) {
      const std::string folded = fold(row.phrases);
      each_word_of(folded, [&](std::string_view word) { add_sound(word); });
    }
    for (WordId id = 1; id < base_.vocabulary.end_id(); ++id) {
      const WordSense& sense = base_.vocabulary.sense(id);
      if ((sense.flags & word_spanish) != 0) add_sound(base_.vocabulary.spelling(id));
    }
  }

  BaseTables& base_;
  StringMap<MakeSet> makes_;
  std::vector<std::pair<std::string, NameEntry>> heard_letters_;
  std::map<std::string, std::uint32_t, std::less<>> name_senses_;
};

bool known_field(const NameTable& names, const std::string& key, Field field) {
  const auto* entries = names.find(key);
  return entries != nullptr &&
         std::any_of(entries->begin(), entries->end(),
                     [&](const NameEntry& entry) { return entry.field == field; });
}

// Adds one lot name unless the base knows it. A name that is an ordinary word, or hardly a word,
// must be spoken for by its neighbours like those of the base.
void add_lot_name(LexiconTables& tables, Field field, const std::string& name) {
  const std::string key = name_key(name);
  if (key.empty() || known_field(tables.base->names, key, field) ||
      known_field(tables.lot_names, key, field))
    return;
  const bool digits =
      std::all_of(key.begin(), key.end(), [](char c) { return c >= '0' && c <= '9'; });
  const bool ordinary = key.size() < 3 || digits || tables.is_ordinary(key) ||
                        tables.base->vocabulary.find(key) != unknown_word;
  tables.lot_names.add(name, {field, name, ordinary, field == Field::trim, {}});
  each_word_of(fold(name), [&](std::string_view word) {
    if (word[0] <= '9' || tables.base->vocabulary.find(word) != unknown_word) return;
    const WordId before = tables.lot_words.end_id();
    const WordId id = tables.lot_words.intern(word);
    tables.lot_words.sense(id).flags |= word_vehicle;
    if (id == before && field != Field::trim) tables.lot_spelling.add(word, id, {id, 1});
  });
}

}  // namespace

std::string name_key(std::string_view phrase) {
  std::string key = fold(phrase);
  std::erase_if(key, [](char c) { return !is_name_char(c); });
  return key;
}

void NameTable::add(std::string_view phrase, NameEntry entry) {
  const std::string folded = fold(phrase);
  const std::string key = name_key(phrase);
  if (key.empty()) return;
  auto& entries = by_key_[key];
  const auto known = std::find_if(entries.begin(), entries.end(), [&](const NameEntry& e) {
    return e.field == entry.field && e.value == entry.value;
  });
  if (known == entries.end()) {
    entries.push_back(std::move(entry));
  } else {
    known->makes |= entry.makes;
    known->ordinary = known->ordinary && entry.ordinary;
    known->needs_model = known->needs_model && entry.needs_model;
  }
  fits_[key] = Fit::whole;
  std::string prefix;
  each_word_of(folded, [&](std::string_view word) {
    prefix += word;
    Fit& known_fit = fits_[prefix];
    known_fit = std::max(known_fit, Fit::beginning);
  });
}

// "nooooo", "yesss", "pleeease": a letter said three times or more is meant once or twice.
WordId LexiconTables::drawn_out(std::string_view key) const {
  constexpr std::size_t longest = 24;
  constexpr std::size_t many = 3;
  if (key.size() > longest) return unknown_word;
  for (const std::size_t kept : {std::size_t{1}, std::size_t{2}}) {
    std::array<char, longest> word{};
    std::size_t size = 0;
    bool drawn = false;
    for (std::size_t i = 0; i < key.size();) {
      std::size_t end = i;
      while (end < key.size() && key[end] == key[i]) ++end;
      const std::size_t run = end - i >= many ? kept : end - i;
      drawn = drawn || run < end - i;
      for (std::size_t k = 0; k < run; ++k) word.at(size++) = key[i];
      i = end;
    }
    if (!drawn) return unknown_word;
    if (const WordId id = base->vocabulary.find({word.data(), size}); id != unknown_word) return id;
  }
  return unknown_word;
}

namespace {

// "slip": its forms have the last letter twice, so that "sliping" is none.
bool doubles_its_last(std::string_view stem) {
  const auto vowel = [](char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
  };
  const std::size_t size = stem.size();
  const auto vowels = std::count_if(stem.begin(), stem.end(), vowel);
  const char last = stem.back();
  return vowels == 1 && size >= 3 && vowel(stem[size - 2]) && !vowel(last) && last != 'w' &&
         last != 'x' && last != 'y';
}

}  // namespace

// "slippin", "slipin", "blowin": a g that is not said.
WordId LexiconTables::clipped(std::string_view key) const {
  constexpr std::size_t shortest = 5;
  constexpr std::size_t longest = 20;
  if (key.size() < shortest || key.size() > longest || !key.ends_with("in")) return unknown_word;
  const std::string whole = std::string(key) + "g";
  if (const WordId id = base->vocabulary.find(whole); id != unknown_word) return id;
  const std::size_t stem = key.size() - 3;
  const std::string doubled = whole.substr(0, stem + 1) + whole.substr(stem);
  return base->vocabulary.find(doubled);
}

bool LexiconTables::is_inflected(std::string_view word) const {
  constexpr std::size_t shortest_stem = 3;
  for (const std::string_view ending : {"s", "es", "ed", "d", "ing", "er", "ers", "ly"}) {
    if (!word.ends_with(ending) || word.size() < ending.size() + shortest_stem) continue;
    const bool doubles = ending != "s" && ending != "ly" && ending != "d";
    if (doubles && doubles_its_last(word.substr(0, word.size() - ending.size()))) continue;
    if (is_ordinary(word.substr(0, word.size() - ending.size()))) return true;
  }
  return false;
}

WordId LexiconTables::word_for(std::string_view key, Print print) const {
  if (const WordId id = base->vocabulary.find(key, print); id != unknown_word) return id;
  if (const WordId id = lot_words.find(key, print); id != unknown_word) return id;
  if (const WordId id = drawn_out(key); id != unknown_word) return id;
  if (key.size() < 4 || base->ordinary.contains(key, print) ||
      base->first_names.contains(key, print) || base->places.contains(key, print) ||
      is_inflected(key))
    return unknown_word;
  if (const WordId id = clipped(key); id != unknown_word) return id;
  if (const WordId id = base->spelling.nearest(key, base->vocabulary); id != unknown_word)
    return id;
  return lot_spelling.nearest(key, lot_words);
}

Lexicon::Lexicon(std::shared_ptr<const LexiconTables> tables) : tables_(std::move(tables)) {}

Lexicon Lexicon::standard() {
  static const std::shared_ptr<const LexiconTables> shared = [] {
    auto base = std::make_shared<BaseTables>();
    Builder(*base).run();
    auto tables = std::make_shared<LexiconTables>();
    tables->lot_words = Vocabulary(base->vocabulary.end_id());
    tables->base = std::move(base);
    return tables;
  }();
  return Lexicon(shared);
}

Lexicon Lexicon::with_inventory(std::span<const LotVehicle> lot) const {
  auto tables = std::make_shared<LexiconTables>(*tables_);
  StringMap<char> seen;
  for (const LotVehicle& vehicle : lot) {
    for (const auto& [field, name] :
         {std::pair{Field::make, &vehicle.make}, std::pair{Field::model, &vehicle.model},
          std::pair{Field::trim, &vehicle.trim}}) {
      std::string mark(1, static_cast<char>('0' + static_cast<int>(field)));
      const std::size_t before = seen.size();
      if (!name->empty()) seen.add(mark + *name);
      if (seen.size() > before) add_lot_name(*tables, field, *name);
    }
  }
  return Lexicon(std::move(tables));
}

}  // namespace kept::bot
