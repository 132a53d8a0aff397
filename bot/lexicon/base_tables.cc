#include "bot/lexicon/base_tables.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <string>

#include "bot/act/cue.h"
#include "bot/lexicon/heard.h"
#include "bot/lexicon/name_words.h"
#include "bot/lexicon/ordinary_words.h"
#include "bot/lexicon/senses.h"
#include "bot/lexicon/vehicles.h"
#include "bot/when/clock_words.h"
#include "bot/when/day_rows.h"

namespace kept::bot {
namespace {

template <class Visit>
void each_part(std::string_view list, char separator, Visit visit) {
  while (!list.empty()) {
    const std::size_t at = list.find(separator);
    if (at != 0) visit(list.substr(0, at));
    list.remove_prefix(at == std::string_view::npos ? list.size() : at + 1);
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
    mark_beginnings_of_names();
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
    each_part(row.models, ';', [&](std::string_view item) {
      const Marked entry = parse_entry(item);
      if (entry.mark == 0 && !entry.aliases.empty()) add_longer(entry, row.models, make);
    });
  }

  // "silvrado 1500": a name that begins with another may begin as that one is misspelt.
  void add_longer(const Marked& shorter, std::string_view models, const MakeSet& makes) {
    each_part(models, ';', [&](std::string_view item) {
      const Marked longer = parse_entry(item);
      const std::size_t size = shorter.name.size();
      if (!longer.name.starts_with(shorter.name) || longer.name.size() <= size ||
          longer.name[size] != ' ')
        return;
      const NameEntry name{Field::model, std::string(longer.name), longer.mark == '?', false,
                           makes};
      each_part(shorter.aliases, ',', [&](std::string_view alias) {
        add_name(std::string(alias).append(longer.name.substr(size)), name);
      });
    });
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
      if (field == Field::make || field == Field::model) add_heard_letters(name);
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
    each_part(common_last_names(), ' ', [&](std::string_view word) { base_.last_names.add(word); });
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

  // Asked of every word of a message.
  void mark_beginnings_of_names() {
    for (WordId id = 1; id < base_.vocabulary.end_id(); ++id) {
      const std::string_view word = base_.vocabulary.spelling(id);
      if (base_.names.begins_with(word, print_of(word)))
        base_.vocabulary.sense(id).flags |= word_begins_name;
    }
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

}  // namespace

BaseTables build_base_tables() {
  BaseTables base;
  Builder(base).run();
  return base;
}

}  // namespace kept::bot
