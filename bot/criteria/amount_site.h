// What the readers of amounts share: the numbers of a message and the amounts found so far.
#pragma once

#include <optional>
#include <vector>

#include "bot/criteria/criteria.h"
#include "bot/criteria/words_at.h"

namespace kept::bot::criteria {

class AmountSite : public WordsAt {
 public:
  AmountSite(const Input& input, std::span<const Value> values);

  const Input& input() const { return in_; }
  const Text& text() const { return text_; }
  // Prices spoken in parts ("sixteen nine") are one number here.
  std::span<const Number> numbers() const { return numbers_; }
  std::vector<Amount>& amounts() { return amounts_; }
  std::size_t done() const { return done_; }  // tokens before it are read

  // The number that follows number k at token `at`, or nullptr.
  const Number* next_number(std::size_t k, std::size_t at) const;
  bool in_value(std::size_t i) const { return i < in_value_.size() && in_value_[i] != 0; }
  // In the name of a make or model.
  bool in_name(std::size_t i) const { return i < in_name_.size() && in_name_[i] != 0; }
  bool in_trim(std::size_t i) const { return i < in_trim_.size() && in_trim_[i] != 0; }
  // A number no reader may take: a contact, a time, a name, an ordinal, a share.
  bool is_skipped(const Number& n) const;
  // "12 12 12": stands in a row of numbers.
  bool in_row(std::size_t k) const;

  Amount& push(Quantity quantity, std::size_t first, std::size_t last, std::string_view rule);

 private:
  const Input& in_;
  std::vector<std::uint8_t> in_value_;
  std::vector<std::uint8_t> in_name_;
  std::vector<std::uint8_t> in_trim_;
  std::vector<Number> numbers_;
  std::vector<Amount> amounts_;
  std::size_t done_ = 0;
};

// "sixteen nine" is 16,900 and "twelve nine ninety five" 12,995.
std::vector<Number> join_spoken_prices(const Input& input);

bool year_like(const Text& text, const Number& n);

// "06", "21", "99" as the year of a model; empty for what two digits cannot mean as one.
std::optional<std::int64_t> two_digit_year(const Text& text, const Number& n);
// The name of a vehicle says that number k is its year: "an 06 civic", "05s or 06 corollas",
// "12 to 14 ford fusions", "a sequoia, 08".
bool dates_vehicle(const AmountSite& site, std::size_t k);

// Each reads number k if it is such an amount, and tells so.
bool read_seats(AmountSite& site, std::size_t k);
bool read_mpg(AmountSite& site, std::size_t k);
bool read_age(AmountSite& site, std::size_t k);
bool read_year(AmountSite& site, std::size_t k);

// "70k or less, 25 tops": of two limits that cannot both be of the price the larger is the
// miles'.
void tell_limits_apart(AmountSite& site);

}  // namespace kept::bot::criteria
