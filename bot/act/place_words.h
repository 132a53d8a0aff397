// What questions for the place have in common, in whatever language they are asked.
#pragma once

#include <algorithm>

#include "bot/act/decide.h"

namespace kept::bot {

// What stands for the house.
inline constexpr auto house =
    "you dealership dealer dealers dealerships store stores lot shop place showroom building "
    "office "
    "location locations branch agencia lote tienda concesionario sucursal local negocio"_words;

inline bool is_time_at(const Case& c, std::uint32_t i) {
  const auto& times = c.parts().times;
  return std::any_of(times.begin(), times.end(), [&](const when::TimeMention& m) {
    return m.first <= i && i < m.last && !m.weak;
  });
}

// "close to 20k miles", "around 15": unlike the number of a road.
inline bool is_amount_at(const Case& c, std::uint32_t i) {
  return c.is_amount(i) || c.is_amount(i + 1);
}

// The first token of the clause at which it asks for the place in Spanish; its end if it does not.
std::uint32_t find_place_question_in_spanish(const Case& c, const Clause& clause);

}  // namespace kept::bot
