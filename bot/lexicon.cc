#include "bot/lexicon.h"

#include <algorithm>
#include <string>

#include "bot/lexicon/base_tables.h"
#include "bot/lexicon/name_words.h"
#include "bot/lexicon/tables.h"

namespace kept::bot {
namespace {

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
      base->first_names.contains(key, print) || base->last_names.contains(key, print) ||
      base->places.contains(key, print) || is_inflected(key))
    return unknown_word;
  if (const WordId id = clipped(key); id != unknown_word) return id;
  if (const WordId id = base->spelling.nearest(key, base->vocabulary); id != unknown_word)
    return id;
  return lot_spelling.nearest(key, lot_words);
}

Lexicon::Lexicon(std::shared_ptr<const LexiconTables> tables) : tables_(std::move(tables)) {}

Lexicon Lexicon::standard() {
  static const std::shared_ptr<const LexiconTables> shared = [] {
    auto base = std::make_shared<const BaseTables>(build_base_tables());
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
