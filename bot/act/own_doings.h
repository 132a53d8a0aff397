// What visitors and those about them do at certain hours: work, fetch, fly, teach, sleep.
#pragma once

#include "bot/text.h"

namespace kept::bot {

// A new clause may begin behind token i: "so", "but", "because".
bool divides(const Text& text, std::size_t i);

// Looks at words of a text, which must outlive it; constant work for each.
class OwnDoings {
 public:
  explicit OwnDoings(const Text& text) : t_(text) {}

  // Word i says that a time near it is that of something they do: "i get off at 5", "my flight
  // lands friday".
  bool holds(std::size_t i) const;
  // An appointment that is none of ours: "a dentist appointment", "cita con el doctor"
  bool is_with_another(std::size_t i) const;
  // "the plumber's coming wednesday"
  bool is_of_guest(std::size_t i) const;

 private:
  bool is(std::size_t i, WordSet auto words) const {
    return i < t_.size() && t_.word_is_in(i, words);
  }
  bool was(std::size_t i, WordSet auto words) const { return i > 0 && is(i - 1, words); }
  bool fetches(std::size_t i) const;
  bool is_pastime(std::size_t i) const;
  bool must_be_elsewhere(std::size_t i) const;
  bool is_carried(std::size_t i) const;
  bool gets_off(std::size_t i) const;
  bool is_on_duty(std::size_t i) const;
  bool has_car(std::size_t i) const;

  const Text& t_;
};

}  // namespace kept::bot
