// Where the names of the market and of the lot stand in a message.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "bot/criteria/criteria.h"
#include "bot/criteria/words_at.h"

namespace kept::bot::criteria {

// Of the names at a token the longest; no entries where there is none.
struct NameMatch {
  std::size_t last = 0;
  const std::vector<NameEntry>* entries = nullptr;
  bool plural = false;

  Field field() const { return entries == nullptr ? Field::none : entries->front().field; }
  bool has(Field field) const {
    return std::any_of(entries->begin(), entries->end(),
                       [&](const NameEntry& e) { return e.field == field; });
  }
};

class NameFinder : private WordsAt {
 public:
  explicit NameFinder(const Input& input) : WordsAt(input.text), in_(input) {}

  NameMatch at(std::size_t at) const;
  // The same without badges in the plural, of a word that may begin a name.
  NameMatch longest(std::size_t at) const;
  // Appends what a name has at this token: numbers as digits, other words as they are understood.
  std::size_t append_key(std::string& key, std::size_t at) const;
  const std::vector<NameEntry>* find(std::string_view key, Print print) const;

 private:
  using Fit = NameTable::Fit;

  bool joins(std::size_t i) const;
  bool written_as_read(std::size_t at) const;
  std::size_t append_written(std::string& key, std::size_t at) const;
  Fit fit(std::string_view key, Print print) const;
  const std::vector<NameEntry>* find_singular(
      std::string_view key, std::size_t shortest = NameTable::shortest_plural) const;
  bool number_goes_on(std::size_t next) const;
  bool may_end_before(std::size_t next, bool several) const;
  bool may_be_plural_before(std::size_t next, bool several) const;
  bool begins_no_name(std::size_t at) const;
  NameMatch badge_in_plural(std::size_t at) const;

  const Input& in_;
};

}  // namespace kept::bot::criteria
