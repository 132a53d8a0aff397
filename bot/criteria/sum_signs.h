// What the words around a sum tell of it: that it is what somebody can spend, or the price by which
// a car is told from others.
#pragma once

#include "bot/criteria/amount_site.h"

namespace kept::bot::criteria {

class SumSigns {
 public:
  explicit SumSigns(const AmountSite& site) : site_(site), text_(site.text()) {}

  // "my budget is", "I have only", "approved for": ahead of the sum.
  bool budget_before(const Number& n) const;
  // "cash", "to spend", "is my limit": from token `last` on.
  bool budget_behind(std::size_t last) const;
  // "what do I get for twelve five"
  bool buys(const Number& n) const;
  // "willing to pay 22 for a clean tacoma"
  bool pays_for_any(const Number& n, std::size_t last) const;
  // "whatever 10 gets me"
  bool gets_some(const Number& n, std::size_t last) const;
  // A small number counts only where nothing is counted.
  bool stands_free(const Number& n, std::size_t last) const;
  // "the 18,995 one", "the one for 16k", "el de 15", "that Sierra at 41,500"
  bool identifies(const Number& n, std::size_t last) const;

 private:
  bool is(std::size_t i, WordSet auto words) const { return site_.is(i, words); }
  std::size_t back(std::size_t i, std::size_t n = 1) const { return site_.token_before(i, n); }
  bool budget_told(std::size_t last) const;
  bool tells_of(std::size_t last) const;
  bool is_ahead(std::size_t from, WordSet auto words) const;
  bool names_one(std::size_t i) const;
  bool is_told_of_one(std::size_t at) const;
  bool marks_one(const Number& n, std::size_t last) const;
  bool is_whole(std::size_t last) const;
  bool names_vehicle(std::size_t from) const;
  bool offers(const Number& n) const;

  const AmountSite& site_;
  const Text& text_;
};

}  // namespace kept::bot::criteria
