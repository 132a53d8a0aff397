// Turns of phrase by which something said before is meant.
#include "bot/question.h"

namespace kept::bot {

std::optional<int> earlier_or_later_in(const Words& words) {
  const bool later = words.say_any(
      {"later one", "the later", "later time", "later slot", "la mas tarde", "el mas tarde"});
  const bool earlier =
      words.say_any({"earlier one", "the earlier", "earlier time", "earlier slot",
                     "la mas temprano", "el mas temprano", "la mas temprana", "la de antes"});
  if (later == earlier) return std::nullopt;
  return later ? 1 : -1;
}

bool says_from_now(const Words& words) {
  return words.say_any({"in", "within", "en", "dentro de"}) &&
         words.say_any(
             {"hour", "hours", "hr", "hrs", "minutes", "mins", "min", "hora", "horas", "minutos"});
}

bool says_bare_weekday(const Words& words) {
  return words.say_any({"monday", "tuesday",   "wednesday", "thursday", "friday", "saturday",
                        "sunday", "mon",       "tue",       "tues",     "wed",    "thu",
                        "thur",   "thurs",     "fri",       "sat",      "sun",    "lunes",
                        "martes", "miercoles", "jueves",    "viernes",  "sabado", "domingo"}) &&
         !words.say_any({"next", "this", "coming", "following", "week", "que viene", "proximo",
                         "este", "entrante", "semana", "december", "january", "diciembre",
                         "enero"});
}

bool asks_difference(const Words& words) {
  return words.say_any({"difference", "different", "differ", "compare", "comparison", "versus",
                        "vs", "diferencia", "diferencias", "comparar", "comparacion", "compara",
                        "compare los", "comparelos", "comparalos"});
}

bool asks_who_else(const Words& words) {
  return words.say_any({"nobody else", "no one else", "noone else", "anybody else", "anyone else",
                        "somebody else", "someone else", "nadie mas", "alguien mas", "otra persona",
                        "otra gente"}) &&
         words.say_any({"buy", "take", "get", "have", "hold", "sell", "want", "compre", "comprar",
                        "lleve", "llevar", "vendan", "vender", "aparte", "apartar"});
}

bool says_last_name(const Words& words) {
  return words.say_any({"last name", "surname", "family name", "apellido", "me apellido"});
}

}  // namespace kept::bot
