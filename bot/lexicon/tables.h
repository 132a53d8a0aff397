// What a lexicon holds, for the readers. Built by lexicon.cc, constant ever after.
#pragma once

#include <bitset>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "bot/criteria/attribute_words.h"
#include "bot/lexicon/pattern.h"
#include "bot/lexicon/sound.h"
#include "bot/lexicon/spelling.h"
#include "bot/lexicon/vocabulary.h"

namespace kept::bot {

// The makes a name goes with, by number; none: nobody knows.
using MakeSet = std::bitset<80>;

struct NameEntry {
  Field field = Field::none;
  std::string value;         // canonical
  bool ordinary = false;     // an ordinary word too; needs neighbours that speak for a vehicle
  bool needs_model = false;  // a trim that means nothing alone
  MakeSet makes = {};
};

// Names and attributes by their folded form without blanks and signs.
class NameTable {
 public:
  // What is added twice goes with the makes of both, and is as plain as the plainer.
  void add(std::string_view phrase, NameEntry entry);
  const std::vector<NameEntry>* find(std::string_view key, Print print) const {
    return by_key_.find(key, print);
  }
  const std::vector<NameEntry>* find(std::string_view key) const { return by_key_.find(key); }
  enum class Fit : std::uint8_t { none, beginning, whole };

  // Whether these words, joined, are a phrase or the beginning of one.
  Fit fit(std::string_view words, Print print) const {
    const Fit* const found = fits_.find(words, print);
    return found == nullptr ? Fit::none : *found;
  }
  // "hondas" is looked for as "honda"; none where the key is no plural.
  const std::vector<NameEntry>* find_singular(std::string_view key, std::size_t shortest) const {
    return key.size() < shortest || key.back() != 's' ? nullptr
                                                      : find(key.substr(0, key.size() - 1));
  }
  // Whether a phrase begins with this word, or is it in the plural.
  bool begins_with(std::string_view word, Print print) const {
    return fit(word, print) != Fit::none || find_singular(word, shortest_plural) != nullptr;
  }
  static constexpr std::size_t shortest_plural = 4;
  bool empty() const { return by_key_.empty(); }

 private:
  StringMap<std::vector<NameEntry>> by_key_;
  StringMap<Fit> fits_;  // the first, first two, … words of the phrases, joined
};

inline constexpr std::size_t longest_name_words = 6;

// What all lexicons share.
struct BaseTables {
  Vocabulary vocabulary;
  SpellingIndex spelling;
  SoundIndex spanish_sounds;
  NameTable names;
  PhraseBook cues;
  StringMap<char> ordinary;     // words never taken for misspellings or for a person's name
  StringMap<char> places;       // cities, states and countries
  StringMap<char> last_names;   // plain ones, never a misspelling of anything
  StringMap<char> first_names;  // first names that are ordinary words too
};

struct LexiconTables {
  std::shared_ptr<const BaseTables> base;
  Vocabulary lot_words{0};
  SpellingIndex lot_spelling;
  NameTable lot_names;

  const WordSense& sense(WordId word) const {
    return base->vocabulary.owns(word) ? base->vocabulary.sense(word) : lot_words.sense(word);
  }
  std::string_view spelling(WordId word) const {
    return base->vocabulary.owns(word) ? base->vocabulary.spelling(word) : lot_words.spelling(word);
  }
  // Whether a name of the market or of the lot begins with the word, or is it in the plural.
  bool begins_name(WordId id, std::string_view word, Print print) const {
    const bool known = id != unknown_word && base->vocabulary.owns(id);
    return (known ? (base->vocabulary.sense(id).flags & word_begins_name) != 0
                  : base->names.begins_with(word, print)) ||
           lot_names.begins_with(word, print);
  }
  bool is_ordinary(std::string_view word, Print print) const {
    return base->ordinary.contains(word, print);
  }
  bool is_ordinary(std::string_view word) const { return is_ordinary(word, print_of(word)); }
  // "grabs", "hated": a form of an ordinary word.
  bool is_inflected(std::string_view word) const;

  // The word a token stands for, corrected if it is misspelt; unknown_word if it is none of ours.
  WordId word_for(std::string_view key, Print print) const;

 private:
  WordId drawn_out(std::string_view key) const;
  WordId clipped(std::string_view key) const;
};

// Folded letters and digits only: "F-150" -> "f150".
std::string name_key(std::string_view phrase);

}  // namespace kept::bot
