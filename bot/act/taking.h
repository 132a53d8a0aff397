// What the criteria of one message are gathered in while its values and amounts are taken over.
#pragma once

#include <optional>

#include "bot/act/decide.h"
#include "bot/act/frames.h"
#include "bot/act/own_vehicle.h"

namespace kept::bot {

class Taking {
 public:
  explicit Taking(Case& of) : c(of), foreign_(foreign_words(of)) {}

  // Counts a criterion as pointing at one vehicle, or as telling what kind is wished.
  void describe(criteria::Determiner determiner, const Ground& ground);
  // The token tells of another house.
  bool foreign(std::uint32_t token) const {
    return foreign_.first <= token && token < foreign_.last;
  }
  const OwnVehicle& own() {
    if (!own_) own_.emplace(c);
    return *own_;
  }

  Case& c;
  Described described;

 private:
  std::optional<OwnVehicle> own_;  // once asked for
  Ground foreign_;
};

// Adds the amount to what is wished, unless it is of the visitor's own car, an offer, a payment or
// a time.
void take_amount(Taking& taking, const criteria::Amount& amount);

}  // namespace kept::bot
