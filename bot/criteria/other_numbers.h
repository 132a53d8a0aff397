// Numbers that are neither a price nor a mileage, though no unit stands behind them.
#pragma once

#include "bot/criteria/amount_site.h"

namespace kept::bot::criteria {

class OtherNumbers {
 public:
  explicit OtherNumbers(const AmountSite& site) : site_(site), text_(site.text()) {}

  // "6 foot 5", "the 90s", "down payment of 3000", "a score of 640", "i owe 9k", "5x"
  bool tells(const Number& n, std::size_t last) const;
  // "about 20 miles out", "within 30 miles of me", "60 miles each way": `last` is behind the unit.
  bool is_distance(std::size_t last) const;
  // "range over 300 miles", "250 miles of range": how far an electric one goes
  bool is_driving_range(const Number& n, std::size_t last) const;

 private:
  bool is(std::size_t i, WordSet auto words) const { return site_.is(i, words); }
  std::size_t back(std::size_t i, std::size_t n = 1) const { return site_.token_before(i, n); }
  bool is_term(const Number& n) const;
  bool is_earned(const Number& n) const;
  bool is_paid_down(std::size_t last) const;
  bool begins_wish(std::size_t i) const;

  const AmountSite& site_;
  const Text& text_;
};

}  // namespace kept::bot::criteria
