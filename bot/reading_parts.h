// What a Reading holds, for understanding. Not for other rooms.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "bot/act/clause.h"
#include "bot/act/cue.h"
#include "bot/act/hearsay.h"
#include "bot/contact/contact.h"
#include "bot/criteria/criteria.h"
#include "bot/lexicon/tables.h"
#include "bot/meaning.h"
#include "bot/text.h"
#include "bot/when/unreal.h"
#include "bot/when/when.h"

namespace kept::bot {

struct ReadingParts {
  explicit ReadingParts(std::string_view message) : text(message) {}

  Text text;
  std::shared_ptr<const LexiconTables> lexicon;
  Language language = Language::en;
  bool language_said = false;
  LocalMinute now;

  std::vector<Number> numbers;
  std::vector<std::int32_t> number_at;  // by token: the number that begins there, or -1
  std::vector<std::uint8_t> taken;      // by token: part of a contact or a code

  std::vector<contact::Found> phones;
  std::optional<contact::Found> wrong_phone;
  std::vector<contact::Found> emails;
  std::optional<contact::Found> introduced_name;
  std::optional<contact::Found> booking_code;
  std::vector<when::TimeMention> times;
  std::optional<when::Unreal> unreal_time;
  std::vector<criteria::Value> values;
  std::vector<criteria::Amount> amounts;
  std::vector<criteria::Pointer> pointers;
  std::vector<criteria::Code> codes;
  std::vector<criteria::Street> streets;
  std::vector<Hearsay> hearsay;
  std::vector<CueHit> cues;
  std::vector<Clause> clauses;

  when::Tokens tokens() const {
    return {text, *lexicon, numbers, number_at, taken, language == Language::es};
  }
};

// Finds the words of the lexicon, the language and the numbers, on which every reader rests. Text
// and lexicon are there before.
void read_words(ReadingParts& parts);

}  // namespace kept::bot
