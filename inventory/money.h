// Money in whole US cents. No floating point anywhere near a price.
#pragma once

#include <compare>
#include <cstdint>

namespace kept::inventory {

struct Cents {
  std::int64_t value = 0;

  constexpr auto operator<=>(const Cents&) const = default;
  friend constexpr Cents operator+(Cents a, Cents b) { return Cents{a.value + b.value}; }
  friend constexpr Cents operator-(Cents a, Cents b) { return Cents{a.value - b.value}; }
};

// What a buyer pays before taxes and government charges, in the parts from which it is made.
// `advertised` zero or less means "price on request": no total can be told.
struct Price {
  Cents advertised;
  Cents dealer_fees;
  Cents adjustments;      // signed: discounts are negative
  Cents installed_items;  // add-ons already fitted

  constexpr bool known() const { return advertised.value > 0; }
  constexpr Cents total() const { return advertised + dealer_fees + adjustments + installed_items; }
  constexpr bool operator==(const Price&) const = default;
};

}  // namespace kept::inventory
