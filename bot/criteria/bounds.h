// How an amount is bounded by the words around it: "under", "or more", "around", "no older than".
#pragma once

#include <cstdint>

#include "bot/criteria/criteria.h"

namespace kept::bot::criteria {

enum class Bound : std::uint8_t { none, max, min, below, above, about };

Bound bound_before(const Text& text, std::size_t first);

// `last` is moved behind the words of the bound, if there is one.
Bound bound_after(const Text& text, std::size_t& last);

// "no older than 2019", "newer than 2018", "before 2019". `before` is the token before the year.
bool year_bound(const Text& text, std::size_t before, std::int64_t value, Range& range);

// An amount without a bound is the most.
void apply(Range& range, Bound bound, double value);
void set_about(Range& range, double value);

}  // namespace kept::bot::criteria
