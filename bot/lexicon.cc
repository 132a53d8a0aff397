#include "bot/lexicon.h"

#include <algorithm>

#include "bot/act/cue.h"
#include "bot/lexicon/ordinary_words.h"
#include "bot/lexicon/senses.h"
#include "bot/lexicon/tables.h"
#include "bot/lexicon/vehicles.h"

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
    for (const MakeRow& row : make_rows()) {
      add_list(Field::make, row.make);
      add_list(Field::model, row.models);
    }
    for (const std::string_view row : trim_rows()) add_list(Field::trim, row);
    for (const AttributeRow& row : attribute_rows()) {
      each_part(row.phrases, ';', [&](std::string_view phrase) {
        add_name(phrase, {row.field, std::string(row.value), false, false});
      });
    }
    add_cues();
    add_ordinary();
    index_spelling();
  }

 private:
  void add_list(Field field, std::string_view list) {
    each_part(list, ';', [&](std::string_view item) {
      const Marked entry = parse_entry(item);
      const NameEntry name{field, std::string(entry.name), entry.mark == '?', entry.mark == '~'};
      add_name(entry.name, name);
      each_part(entry.aliases, ',', [&](std::string_view alias) { add_name(alias, name); });
    });
  }

  void add_name(std::string_view phrase, const NameEntry& entry) {
    base_.names.add(phrase, entry);
    each_word_of(fold(phrase), [&](std::string_view word) {
      if (word[0] > '9')
        base_.vocabulary.sense(base_.vocabulary.intern(word)).flags |= word_vehicle;
    });
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
  }

  void add_ordinary() {
    for (const std::string_view row : ordinary_word_rows()) {
      each_part(row, ' ',
                [&](std::string_view word) { base_.ordinary.emplace(std::string(word), '\0'); });
    }
    each_part(common_first_names(), ' ',
              [&](std::string_view word) { base_.first_names.emplace(std::string(word), '\0'); });
    each_part(names_that_are_words(), ' ',
              [&](std::string_view word) { base_.first_names.emplace(std::string(word), '\0'); });
  }

  void index_spelling() {
    for (WordId id = 1; id < base_.vocabulary.end_id(); ++id)
      base_.spelling.add(base_.vocabulary.spelling(id), id);
  }

  BaseTables& base_;
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
  tables.lot_names.add(name, {field, name, ordinary, field == Field::trim});
  each_word_of(fold(name), [&](std::string_view word) {
    if (word[0] <= '9' || tables.base->vocabulary.find(word) != unknown_word) return;
    const WordId before = tables.lot_words.end_id();
    const WordId id = tables.lot_words.intern(word);
    tables.lot_words.sense(id).flags |= word_vehicle;
    if (id == before && field != Field::trim) tables.lot_spelling.add(word, id);
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
  for (const NameEntry& known : entries) {
    if (known.field == entry.field && known.value == entry.value) return;
  }
  entries.push_back(std::move(entry));
  fits_[key] = Fit::whole;
  std::string prefix;
  each_word_of(folded, [&](std::string_view word) {
    prefix += word;
    fits_.emplace(prefix, Fit::beginning);
  });
}

const std::vector<NameEntry>* NameTable::find(std::string_view key) const {
  const auto found = by_key_.find(key);
  return found == by_key_.end() ? nullptr : &found->second;
}

WordId LexiconTables::word_for(std::string_view key) const {
  if (const WordId id = base->vocabulary.find(key); id != unknown_word) return id;
  if (const WordId id = lot_words.find(key); id != unknown_word) return id;
  if (key.size() < 4 || is_ordinary(key) || base->first_names.contains(key)) return unknown_word;
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
      if (!name->empty() && seen.emplace(mark + *name, '\0').second)
        add_lot_name(*tables, field, *name);
    }
  }
  return Lexicon(std::move(tables));
}

}  // namespace kept::bot
