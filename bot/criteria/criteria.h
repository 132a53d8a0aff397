// Finds what a message says of vehicles: names, attributes, amounts, and which one is pointed at.
// Every mention keeps its words; which of them count is decided in the light of acts
// (select_criteria).
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "bot/criteria/attribute_words.h"
#include "bot/lexicon/number.h"
#include "bot/lexicon/tables.h"
#include "bot/meaning.h"
#include "bot/text.h"

namespace kept::bot::criteria {

enum class Determiner : std::uint8_t { none, definite, indefinite, own };

// A name or attribute of a vehicle.
struct Value {
  Field field = Field::none;
  std::string_view value;   // in the lexicon
  std::uint32_t first = 0;  // tokens [first, last)
  std::uint32_t last = 0;
  Determiner determiner = Determiner::none;
  bool negated = false;    // "no white", "anything but a Kia"
  bool dropped = false;    // "instead of a Kia", "don't need leather", "the Honda dealer"
  bool plural = false;     // "Hondas", "the trucks": a kind, whatever stands before it
  bool uncertain = false;  // an ordinary word that nothing around it calls a vehicle
  bool loose = false;      // of a trim: it means one only beside a vehicle it is made for
  MakeSet makes = {};      // of a make, model or trim: the makes it goes with
};

enum class Quantity : std::uint8_t { year, price, odometer, mpg, seats };

// An amount with its bounds.
struct Amount {
  Quantity quantity = Quantity::price;
  Range range;
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  Determiner determiner = Determiner::none;
  bool bare = false;        // neither unit nor comparison: a price only if one was asked for
  bool identifies = false;  // "the 18,995 one"
  std::string_view rule;
};

// "the second one", "#2", "last".
struct Pointer {
  int ordinal = 0;  // -1: the last; 0: a place that no list has, "the zeroth"
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  bool weak = false;  // counts only as an answer: "the second", "2"
};

struct Code {
  std::string value;
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  bool vin = false;
};

// A place along a road: an address, an exit.
struct Street {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
};

struct Findings {
  std::vector<Value> values;
  std::vector<Amount> amounts;
  std::vector<Pointer> pointers;
  std::vector<Code> codes;
};

struct Input {
  const Text& text;
  const LexiconTables& lexicon;
  std::span<const Number> numbers;
  std::span<const std::int32_t> number_at;
  std::span<const std::uint8_t> taken;    // tokens of contacts and codes
  std::span<const std::uint8_t> in_time;  // tokens of a certain time
  bool spanish = false;
  int this_year = 0;
};

std::vector<Value> find_values(const Input& input);
std::vector<Amount> find_amounts(const Input& input, std::span<const Value> values);
std::vector<Pointer> find_pointers(const Input& input);
std::vector<Code> find_codes(const Input& input);

// The determiner of the noun phrase that the token belongs to.
Determiner determiner_of(const Input& input, std::span<const std::uint8_t> in_phrase,
                         std::uint32_t first);

}  // namespace kept::bot::criteria
