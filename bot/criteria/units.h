// The units of amounts, and those of things that are no amount of ours.
#pragma once

#include "bot/criteria/criteria.h"

namespace kept::bot::criteria {

bool miles_at(const Text& text, std::size_t i);

// "on it", "on the clock", "de recorrido"
bool on_it(const Text& text, std::size_t i);

// "mileage under", "millas menos de": the unit was said before the number, at token `from` or
// behind.
bool mileage_before(const Text& text, std::size_t first, std::size_t from);

// "sin tanto millaje, menos de 70 mil": the mileage was spoken of ahead of the comma.
bool mileage_told(const Text& text, std::size_t first);

// "2 keys", "6 cylinders", "18 inch": no amount of ours.
bool unit_of_something(const Text& text, std::size_t i, const Number& n);

}  // namespace kept::bot::criteria
