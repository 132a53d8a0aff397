#include "bot/criteria/bounds.h"

#include <cmath>

#include "bot/criteria/words_at.h"

namespace kept::bot::criteria {
namespace {

class BoundReader : private WordsAt {
 public:
  using WordsAt::WordsAt;

  Bound before(std::size_t first) const {
    std::size_t i = first;
    const auto back = [&](std::size_t b) { return token_before(i, b); };
    for (int skip = 0;
         skip < 3 && i > 0 &&
         is(back(1), "the like maybe just a los las total all say at price about"_words) &&
         !text_.breaks(i);
         ++skip) {
      if (is(back(1), "at about"_words) && skip > 0) break;
      if (is(back(1), "at about like"_words)) {
        const std::size_t past = i - 1;
        if (is(token_before(past), "is of"_words) || skip == 0) {
          if (is(back(1), "about"_words)) break;
          if (is(back(1), "at"_words) &&
              !is(token_before(past), "starting capped max topped start"_words))
            break;
        }
      }
      --i;
    }
    const std::size_t w1 = back(1);
    const std::size_t w2 = back(2);
    const std::size_t w3 = back(3);
    if (is(w1, "than over exceed exceeding higher past above mas de que pase pasen lower"_words)) {
      const bool than = is(w1, "than de que"_words);
      const std::size_t key = than ? w2 : w1;
      const std::size_t no = than ? w3 : w2;
      const bool negated =
          is(no, "no not nothing nada dont never que pasen pase"_words) ||
          (is(no, "be pay go spend much get any anything want"_words) &&
           (is(token_before(no), "not no to"_words) || is(token_before(no, 2), "not no"_words)));
      if (is(key, "less fewer lower cheaper menos menor under below"_words))
        return negated && !is(no, "que"_words) ? Bound::min : Bound::below;
      if (is(key,
             "more higher greater mas over above exceed exceeding past pase pasen "
             "mayor"_words))
        return negated || is(key, "pase pasen"_words) ? Bound::max : Bound::above;
      if (is(w1, "de"_words)) {
        if (is(w2, "debajo abajo"_words)) return Bound::below;
        if (is(w2, "arriba encima partir"_words)) return Bound::above;
        if (is(w2, "como alrededor cerca"_words)) return Bound::about;
        if (is(w2, "maximo tope presupuesto"_words)) return Bound::max;
        if (is(w2, "minimo"_words)) return Bound::min;
      }
    }
    if (is(w1,
           "under below within max maximum hasta maximo sub beneath tope limit cap "
           "undr unde"_words))
      return Bound::max;
    if (is(w1, "to"_words) && is(w2, "up"_words)) return Bound::max;
    if (is(w1, "most"_words) && is(w2, "at the"_words)) return Bound::max;
    if (is(w1, "is of es"_words) &&
        is(w2, "max maximum limit budget ceiling cap maximo presupuesto limite"_words))
      return Bound::max;
    if (is(w1, "budget presupuesto"_words)) return Bound::max;
    if (is(w1, "least minimum min minimo starting from desde"_words) && !is(w1, "from"_words))
      return is(w1, "minimum min least minimo desde starting"_words) ? Bound::min : Bound::none;
    if (is(w1, "menos"_words) && is(w2, "al lo"_words)) return Bound::min;
    if (is(w1,
           "around about approximately roughly near unos unas aproximadamente approx "
           "abouts like circa bout"_words))
      return Bound::about;
    if (is(w1, "to"_words) && is(w2, "close"_words)) return Bound::about;
    if (is(w1, "como"_words)) return Bound::about;
    return Bound::none;
  }

  Bound after(std::size_t& last) const {
    const std::size_t i = last;
    const auto take = [&](std::size_t n, Bound b) {
      last = i + n;
      return b;
    };
    if (ends(i)) return Bound::none;
    if (is(i, "or o and y"_words)) {
      if (is(i + 1, "less under below lower cheaper menos fewer abajo"_words))
        return take(2, Bound::max);
      if (is(i + 1, "more over up above higher mas greater"_words)) return take(2, Bound::min);
      if (is(i + 1, "so thereabouts"_words)) return take(2, Bound::about);
      if (is(i + 1, "algo"_words) && is(i + 2, "asi"_words)) return take(3, Bound::about);
    }
    if (is(i, "max maximum tops maximo limit budget"_words)) return take(1, Bound::max);
    if (is(i, "como"_words) && is(i + 1, "maximo mucho"_words)) return take(2, Bound::max);
    if (is(i, "at"_words) && is(i + 1, "most"_words)) return take(2, Bound::max);
    if (is(i, "at"_words) && is(i + 1, "the"_words) && is(i + 2, "most"_words))
      return take(3, Bound::max);
    if (is(i, "minimum min minimo"_words)) return take(1, Bound::min);
    if (is(i, "ish"_words)) return take(1, Bound::about);
    if (is(i, "range"_words) && !is(i + 1, "to"_words)) return take(1, Bound::about);
    if (is(i, "mas"_words) && is(i + 1, "o"_words) && is(i + 2, "menos"_words))
      return take(3, Bound::about);
    if (is(i, "para"_words) && is(i + 1, "abajo"_words)) return take(2, Bound::max);
    if (is(i, "para"_words) && is(i + 1, "arriba"_words)) return take(2, Bound::min);
    if (is(i, "give"_words) && is(i + 1, "or"_words)) return take(3, Bound::about);
    return Bound::none;
  }

  bool year(std::size_t b, std::int64_t value, Range& range) const {
    const auto at = [&](std::size_t back) {
      return b < text_.size() && b >= back ? b - back : text_.size();
    };
    const bool than = is(b, "than que del de to al"_words);
    const std::size_t c = than ? at(1) : b;
    const std::size_t not_at = than ? at(2) : at(1);
    const bool negated =
        is(not_at, "no not nothing nada ni"_words) ||
        (is(not_at, "mas be any much"_words) &&
         is(not_at == text_.size() ? not_at : not_at - 1, "no not nothing nada"_words));
    if (than && is(c, "older viejo vieja antiguo viejos earlier less lower"_words)) {
      negated ? range.min = value : range.max = value - 1;
      return true;
    }
    if (than && is(c, "newer nuevo nueva nuevos later greater reciente more"_words)) {
      negated ? range.max = value : range.min = value + 1;
      return true;
    }
    if (is(b, "under below before pre"_words) || (than && is(c, "antes abajo debajo"_words)) ||
        (than && is(c, "menos"_words))) {
      range.max = value - 1;
      return true;
    }
    if (is(b, "after"_words) || (than && is(c, "despues"_words))) {
      range.min = value + 1;
      return true;
    }
    if (is(b, "over above since desde from minimum min"_words) ||
        (is(b, "least"_words) && is(at(1), "at"_words)) ||
        (than && is(c, "partir arriba minimo"_words)) ||
        (is(b, "menos"_words) && is(at(1), "lo al"_words))) {
      range.min = value;
      return true;
    }
    if (is(b, "around about roughly like aproximadamente circa"_words) ||
        (is(b, "de"_words) && is(at(1), "alrededor cerca"_words))) {
      range = {value - 1, value + 1};
      return true;
    }
    if (is(b, "to"_words) && is(at(1), "up"_words)) {
      range.max = value;
      return true;
    }
    if (is(b, "hasta"_words)) {
      range.max = value;
      return true;
    }
    return false;
  }
};

}  // namespace

Bound bound_before(const Text& text, std::size_t first) {
  return BoundReader(text).before(first);
}

Bound bound_after(const Text& text, std::size_t& last) {
  return BoundReader(text).after(last);
}

bool year_bound(const Text& text, std::size_t before, std::int64_t value, Range& range) {
  return BoundReader(text).year(before, value, range);
}

void apply(Range& range, Bound bound, double value) {
  const auto v = static_cast<std::int64_t>(std::llround(value));
  switch (bound) {
    case Bound::max:
    case Bound::below:
      range.max = v;
      break;
    case Bound::min:
    case Bound::above:
      range.min = v;
      break;
    case Bound::about:
      set_about(range, value);
      break;
    case Bound::none:
      range.max = v;
      break;
  }
}

void set_about(Range& range, double value) {
  range.min = static_cast<std::int64_t>(std::llround(value * 0.9));
  range.max = static_cast<std::int64_t>(std::llround(value * 1.1));
}

}  // namespace kept::bot::criteria
