#include "bot/criteria/units.h"

#include "bot/criteria/words_at.h"
#include "bot/skip.h"

namespace kept::bot::criteria {

bool miles_at(const Text& text, std::size_t i) {
  const WordsAt at(text);
  return at.is(i,
               "miles mi mile millas kilometers km kms mileage milage millaje kilometros "
               "odometer"_words);
}

bool on_it(const Text& text, std::size_t i) {
  const WordsAt at(text);
  if (at.is(i, "on"_words) && at.is(i + 1, "miles mileage"_words)) return true;
  return (at.is(i, "on"_words) && at.is(i + 1, "it them the"_words) &&
          (at.is(i + 1, "it them"_words) ||
           at.is(i + 2, "odometer clock odo dash miles mileage"_words))) ||
         (at.is(i, "de"_words) && at.is(i + 1, "recorrido millaje millas kilometraje"_words));
}

bool mileage_told(const Text& text, std::size_t first) {
  const WordsAt at(text);
  const std::size_t i = skip_back(first, [&](std::size_t k) { return !text.pauses(k + 1); });
  if (i == 0 || !text.pauses(i) || text.breaks(i) ||
      !at.is(i, "menos abajo maximo no unos unas como"_words))
    return false;
  for (std::size_t n = 1; n <= 2 && n <= i; ++n) {
    if (at.is(i - n, "millas millaje kilometraje"_words)) return true;
  }
  return false;
}

bool mileage_before(const Text& text, std::size_t first, std::size_t from) {
  const WordsAt at(text);
  for (std::size_t b = 1; b <= 5; ++b) {
    const std::size_t i = at.token_before(first, b);
    if (i >= text.size() || i < from || (b > 1 && text.pauses(i + 1))) return false;
    if (at.is(i, "miles mileage millaje millas odometer milage"_words))
      return !at.is(at.token_before(i), "any whatever"_words);
    if (!at.is(i,
               "under than less below of is around about over no more de menos hasta mas "
               "max to up que a maximo at most lower not debajo por with between entre from "
               "range ranging within"_words))
      return false;
  }
  return false;
}

bool unit_of_something(const Text& text, std::size_t i, const Number& n) {
  const WordsAt at(text);
  if (n.dollars)
    return at.is(i, "a per al down off monthly month mensuales de"_words) &&
           !at.is(i + 1, "cash"_words) &&
           (at.is(i + 1, "month mes mo enganche pop week entrada"_words) ||
            at.is(i, "down off monthly mensuales"_words));
  if (at.ends(i)) return false;
  // "20k min"
  if (n.thousands && at.is(i, "minutes"_words)) return false;
  if (at.is(i, "de for as"_words) &&
      at.is(i + 1, "down enganche inicial entrada prima pie deposito abono a"_words) &&
      (!at.is(i + 1, "a"_words) || at.is(i + 2, "down deposit"_words)))
    return true;
  if (at.is(i, "up"_words) && at.is(i + 1, "front"_words)) return true;
  return at.is(i,
               "upfront figures figure door doors cylinder cylinders inch inches keys key owner "
               "owners liter l "
               "hp horsepower foot ft lb lbs pound pounds ton tons times people kids hours hour "
               "minutes days weeks months month years year mo down percent row rows "
               "speed am pm caballos hombres puertas cilindros llaves duenos meses mes dias "
               "semanas horas "
               "minutos anos ano filas cars trucks vehicles options carros of different "
               "off guys ones choices things questions question wheel v volt amp st "
               "street ave blvd highway credit score mins stars star libras toneladas "
               "pulgadas monthly biweekly mensuales"_words) ||
         (at.is(i, "a per al por each every cada"_words) &&
          at.is(i + 1, "month mes mo week year gallon day"_words));
}

}  // namespace kept::bot::criteria
