#include "bot/criteria/bounds.h"

#include <cmath>

#include "bot/criteria/words_at.h"

namespace kept::bot::criteria {
namespace {

// Reads back from an amount over small words to what bounds it.
class BoundReader : private WordsAt {
 public:
  using WordsAt::WordsAt;

  Bound before(std::size_t first) const {
    constexpr int reach = 5;
    Bound weak = Bound::none;
    if ((text_.gap(first) & gap_less) != 0) return Bound::below;
    if ((text_.gap(first) & gap_tilde) != 0) return Bound::about;
    if ((text_.gap(first) & gap_greater) != 0) return Bound::above;
    std::size_t i = first;
    for (int n = 0; n < reach && i > 0 && !stops(i); ++n) {
      --i;
      if (is(i,
             "around about approximately roughly near unos unas aproximadamente approx abouts "
             "circa bout alrededor aprox"_words)) {
        // "how about 25" puts forward just that
        if (is(i, "about bout"_words) && is(back(i, 1), "how what"_words)) return Bound::none;
        weak = Bound::about;
        continue;
      }
      const Bound found = at(i);
      if (found != Bound::none) return found;
      if (!is(i,
              "the maybe like just a los las el la total all say at price precio of is be es un "
              "una "
              "only up to de que por only solo nomas it them ser sea i we can do miles mileage "
              "millas"_words))
        break;
    }
    return weak;
  }

  Bound after(std::size_t& last) const {
    const std::size_t i = last;
    const auto take = [&](std::size_t n, Bound b) {
      last = i + n;
      return b;
    };
    if (ends(i)) return Bound::none;
    if (is(i, "or o and y u"_words)) return after_or(last);
    if (is(i, "max maximum tops maximo limit budget top tope most cap ceiling"_words) &&
        !is(i + 1, "tow towing speed"_words))
      return take(1, Bound::max);
    if (is(i, "parriba"_words)) return take(1, Bound::min);
    if (is(i, "up upwards upward onward onwards"_words) && ends_sum(i + 1))
      return take(1, Bound::min);
    if (is(i, "pabajo"_words)) return take(1, Bound::max);
    if (is(i, "para pa"_words)) {
      if (is(i + 1, "abajo bajo"_words)) return take(2, Bound::max);
      return is(i + 1, "arriba riba"_words) ? take(2, Bound::min) : Bound::none;
    }
    if (is(i, "como"_words) && is(i + 1, "maximo mucho tope"_words)) return take(2, Bound::max);
    if (is(i, "cuando"_words) && is(i + 1, "mucho"_words)) return take(2, Bound::max);
    if (is(i, "a"_words) && is(i + 1, "lo"_words) && is(i + 2, "mucho mas sumo"_words))
      return take(3, Bound::max);
    if (is(i, "at"_words)) {
      std::size_t most = is(i + 1, "the"_words) ? 2 : 1;
      while (is(i + most, "very absolute"_words)) ++most;
      if (is(i + most, "most max"_words)) return take(most + 1, Bound::max);
      if (is(i + most, "least minimum"_words)) return take(most + 1, Bound::min);
    }
    if (is(i, "minimum min minimo minimun"_words)) return take(1, Bound::min);
    if (is(i, "ish"_words)) return take(1, Bound::about);
    if (is(i, "plus"_words) && is(i + 1, "or"_words) && is(i + 2, "minus"_words))
      return take(is(i + 3, "a"_words) ? 5 : 4, Bound::about);
    if (is(i, "plus"_words) && !is(i + 1, "tax taxes fees ttl interest my the a tags"_words))
      return take(1, Bound::min);
    if (is(i, "range"_words) && !is(i + 1, "to"_words)) return take(1, Bound::about);
    if (is(i, "mas"_words) && is(i + 1, "o"_words) && is(i + 2, "menos"_words))
      return take(3, Bound::about);
    if (is(i, "give"_words) && is(i + 1, "or"_words)) return take(3, Bound::about);
    return Bound::none;
  }

  bool year(std::size_t b, std::int64_t value, Range& range) const {
    const auto skips = [&](std::size_t i) {
      const bool compared =
          is(back(i, 1), "mayor mayores menor menores superior inferior anterior posterior"_words);
      return is(i, "like model year ano modelo modelos"_words) || (is(i, "a"_words) && !compared);
    };
    while (b < text_.size() && b > 0 && skips(b) && !text_.breaks(b)) --b;
    const std::size_t c = back(b, 1);
    if (is(b, "is"_words)) return furthest(b, value, range);
    const bool than = is(b, "than then que del de to al a"_words);
    if ((than || is(b, "of"_words)) && year_than(c, value, range)) return true;
    if (is(b, "before pre under below"_words) && negated(b)) {
      range.min = value;
      return true;
    }
    // "mas o menos del 2018"
    if (than && is(c, "menos"_words) && is(back(c, 1), "o"_words)) {
      range = {value - 1, value + 1};
      return true;
    }
    // "cuando menos del 2012"
    const bool least = is(c, "menos"_words) && is(back(c, 1), "cuando lo al por"_words);
    if (is(b, "under below before pre"_words) ||
        (than && !least &&
         is(c, "antes abajo debajo menos anterior anteriores previo previos"_words))) {
      than&& negated(c) ? range.min = value : range.max = value - 1;
      return true;
    }
    // "I'm after a 2018 Civic" wishes for it
    const bool wishes = is(b, "after"_words) && is(b + 1, "a an"_words);
    if ((is(b, "after past post"_words) && !wishes) ||
        (than && is(c, "despues posterior posteriores"_words))) {
      range.min = value + 1;
      return true;
    }
    if (is(b, "over above since desde from minimum min minimo"_words) || is_least(b) ||
        (is(b, "least oldest"_words) && is(c, "at the"_words)) ||
        (than && (least || is(c, "partir arriba minimo"_words))) ||
        (is(b, "menos"_words) && is(c, "lo al por"_words))) {
      range.min = value;
      return true;
    }
    if (is(b, "around about roughly like aproximadamente circa"_words) ||
        (is(b, "de del"_words) && is(c, "alrededor cerca como ahi"_words)) || is(b, "como"_words)) {
      range = {value - 1, value + 1};
      return true;
    }
    if ((is(b, "to"_words) && is(c, "up"_words)) || is(b, "hasta through"_words)) {
      range.max = value;
      return true;
    }
    return false;
  }

 private:
  // "the oldest i would go is 2018", "newest i can afford is a 2020"
  bool furthest(std::size_t is_at, std::int64_t value, Range& range) const {
    for (std::size_t n = 1; n <= 8; ++n) {
      const std::size_t i = back(is_at, n);
      if (i >= text_.size() || text_.pauses(i + 1)) return false;
      if (is(i, "oldest earliest newest latest"_words)) {
        (is(i, "oldest earliest"_words) ? range.min : range.max) = value;
        return true;
      }
      if (!is(i,
              "i we id would will can could might want to go take do accept consider afford get "
              "buy look at year model for us me"_words))
        return false;
    }
    return false;
  }
  std::size_t back(std::size_t i, std::size_t n) const {
    return i < text_.size() && i >= n ? i - n : text_.size();
  }
  // A comma may stand before "say", "maybe", "like".
  bool stops(std::size_t i) const {
    if (text_.breaks(i)) return true;
    return text_.pauses(i) && !is(i, "say maybe like max around about"_words);
  }

  // "min 12k", unlike "20 min"
  bool is_least(std::size_t i) const { return is(i, "minutes"_words) && text_.source(i) == "min"; }

  // "30k up", "from 30 up in a pickup", unlike "2k up front"
  bool ends_sum(std::size_t i) const {
    return ends(i) || text_.pauses(i) || is(i, "please pls plz only for in w with is and"_words);
  }

  Bound at(std::size_t w) const {
    const std::size_t c = back(w, 1);
    if (is(w, "than then"_words)) return than(c);
    if (is(w, "de que"_words)) {
      if (const Bound b = than(c); b != Bound::none) return b;
      return de(c);
    }
    if (is(w, "over above exceed exceeding past north"_words))
      return negated(w) ? Bound::max : Bound::above;
    if (is(w, "pase pasen exceda pasar pasando pasarme pasarnos"_words))
      return negated(w) ? Bound::max : Bound::above;
    if (is(w, "under below beneath south bajo"_words))
      return negated(w) ? Bound::min : Bound::below;
    if (is(w, "of"_words) && is(c, "ballpark neighborhood vicinity region realm"_words))
      return Bound::about;
    if (is(w, "of"_words) && is(c, "south"_words)) return negated(c) ? Bound::min : Bound::below;
    if (is(w, "of"_words) && is(c, "north upwards upward"_words))
      return negated(c) ? Bound::max : Bound::above;
    if (is(w,
           "within max maximum tops hasta maximo sub tope limit cap undr unde ceiling budget "
           "presupuesto limite"_words))
      return Bound::max;
    if (is(w, "to"_words))
      return is(c, "up stretch stretching stretched"_words) ? Bound::max
             : is(c, "close"_words)                         ? Bound::about
                                                            : Bound::none;
    if (is(w, "most"_words)) return is(c, "at the"_words) ? Bound::max : Bound::none;
    if (is(w, "as"_words)) return is(c, "high much"_words) ? Bound::max : Bound::none;
    if (is(w, "at"_words)) return capped(w);
    // "que ande por los 10.000"
    if (is(w, "por"_words) && is(w + 1, "los"_words)) return Bound::about;
    if (is(w, "rondando ronda ronde ronden rondan"_words)) return Bound::about;
    if (is(w, "is of es de son"_words)) return stated(w);
    if (is(w, "least minimum min minimo starting desde floor"_words) || is_least(w))
      return Bound::min;
    if (is(w, "from"_words) && is(c, "up starting anything prices"_words)) return Bound::min;
    // "give or take 18"
    if (is(w, "take"_words) && is(c, "or"_words)) return Bound::about;
    if (is(w, "menos"_words) && is(c, "al lo por cuando"_words)) return Bound::min;
    if (is(w, "mucho"_words) && is(c, "cuando"_words)) return Bound::max;
    if (is(w, "como"_words)) return Bound::about;
    return Bound::none;
  }

  // The word before "than".
  Bound than(std::size_t key) const {
    if (is(key, "expensive pricey costly caro cara"_words) && is(back(key, 1), "less menos"_words))
      return negated(back(key, 1)) ? Bound::min : Bound::below;
    if (is(key, "less fewer lower cheaper menos menor under below lesser"_words))
      return negated(key) ? Bound::min : Bound::below;
    if (is(key, "more higher greater pricier costlier dearer mas over above mayor pase"_words))
      return negated(key) ? Bound::max : Bound::above;
    return Bound::none;
  }
  Bound de(std::size_t key) const {
    if (is(key, "debajo abajo bajo"_words)) return Bound::below;
    if (is(key, "arriba encima partir"_words)) return negated(key) ? Bound::max : Bound::above;
    if (is(key, "pase pasen pasar pasarme pasarnos exceda"_words))
      return negated(key) ? Bound::max : Bound::above;
    if (is(key, "como alrededor cerca rededor ahi"_words)) return Bound::about;
    if (is(key, "maximo tope presupuesto limite"_words)) return Bound::max;
    return is(key, "minimo"_words) ? Bound::min : Bound::none;
  }
  // "tops out at", "capped at", "starting at"
  Bound capped(std::size_t w) const {
    for (std::size_t n = 1; n <= 3; ++n) {
      const std::size_t i = back(w, n);
      if (i >= text_.size() || text_.breaks(i + 1)) break;
      if (is(i,
             "tops top topping topped maxes maxed maxing max capped cap caps capping limit stop "
             "stopping ceiling"_words))
        return Bound::max;
      if (is(i, "starting start starts"_words)) return Bound::min;
      if (!is(i, "out it me us off"_words)) break;
    }
    return Bound::none;
  }

  // "my limit is", "the most I can spend is", "a budget of"
  Bound stated(std::size_t w) const {
    for (std::size_t n = 1; n <= 8; ++n) {
      const std::size_t i = back(w, n);
      if (i >= text_.size() || text_.breaks(i + 1)) break;
      if (is(i,
             "max maximum limit budget ceiling cap maximo presupuesto limite tope most "
             "highest"_words))
        return Bound::max;
      if (is(i, "minimum minimo floor"_words)) return Bound::min;
      if (!is(i,
              "i we can could will would spend do go pay afford is price my our que puedo podemos "
              "gastar pagar es de mi a the for want to total all in"_words))
        break;
    }
    return Bound::none;
  }
  // "no more than", "won't spend a penny over", "I don't want to go past"
  bool negated(std::size_t k) const {
    std::size_t reach = 9;
    bool second = false;
    for (std::size_t n = 1; n <= reach; ++n) {
      const std::size_t i = back(k, n);
      if (i >= text_.size() || text_.breaks(i + 1)) return false;
      // "dont care, under 20k": what is said ends there
      if (text_.pauses(i + 1) && is(i, "care matter mind bother importa"_words)) return false;
      if (is(i, "no not nothing nada never nunca ni without sin none refuse refusing"_words))
        return true;
      // "no expeditions over 60k"
      if (n <= 2 && is(k, "over above past more older higher greater"_words) &&
          is(back(i, 1), "no"_words) && !text_.pauses(i) && !text_.pauses(k) &&
          (n == 1 || is(k - 1, "with that"_words)) &&
          !is(i,
              "problem problems issue issues rush credit interest worries pressure way idea"_words))
        return true;
      // "nothing over 70k miles or older than 2017": the refusal holds for both
      if (n <= 3 && is(i, "or nor o"_words)) {
        second = true;
        reach = 16;
        continue;
      }
      if (second && is_of_bound(i)) continue;
      if (!is(i,
              "a penny di cent dollar nickel single one bit much any anything something way go "
              "going goes spend spending pay paying be being want wanna to get getting do like "
              "look at consider looking trying tryna planning hoping willing able gonna about "
              "can could will would should it really too far i we que gastar pagar pase pasar "
              "pasen me de los las quiero quisiera puedo podemos tenga tengan traiga cueste cobren "
              "cobre "
              "cobran cobrar cobrarme cobrarnos "
              "cuesten gasto ir mas nos in show send bring give see need interested for care con "
              "sea "
              "sean salga salgan en if is am are something with "
              "having has "
              "have having cars car that w"_words))
        return false;
    }
    return false;
  }

  bool is_of_bound(std::size_t i) const {
    return text_[i].kind == TokenKind::number ||
           is(i,
              "over under than older newer above below past more less higher lower north south "
              "miles mi mile k grand bucks dollars twenty thirty forty fifty sixty seventy eighty "
              "ninety hundred thousand oh nineteen eighteen seventeen sixteen fifteen fourteen "
              "thirteen twelve eleven ten years old en on it year model viejo vieja mas menos "
              "millas mil of drive own buy"_words);
  }
  Bound after_or(std::size_t& last) const {
    const std::size_t i = last;
    const auto take = [&](std::size_t n, Bound b) {
      last = i + n;
      return b;
    };
    const std::size_t next = is(i + 1, "maybe even a"_words) ? i + 2 : i + 1;
    const std::size_t size = next + 1 - i;
    // "15k and under 80k miles"
    if (next + 1 < text_.size() && text_[next + 1].kind == TokenKind::number &&
        !text_.pauses(next + 1) && !is(next, "so mas algo"_words))
      return Bound::none;
    if (is(next, "less under below lower cheaper menos fewer abajo down"_words))
      return take(size, Bound::max);
    if (is(next, "little a"_words) && is(next + 1, "less under below lower"_words))
      return take(size + 1, Bound::max);
    if (is(next, "more over up above higher greater better"_words) && !is(next + 1, "and or"_words))
      return take(size, Bound::min);
    if (is(next, "mas"_words) && !is(next + 1, "para pa aca alla nuevo nueva"_words))
      return take(size, Bound::min);
    if (is(next, "so thereabouts around close"_words)) return take(size, Bound::about);
    if (is(next, "algo"_words) && is(next + 1, "asi"_words)) return take(3, Bound::about);
    return Bound::none;
  }

  bool year_than(std::size_t c, std::int64_t value, Range& range) const {
    if (is(c,
           "older south vieja viejo antiguo antigua viejos viejas earlier less lower menor menores "
           "inferior"_words)) {
      negated(c) ? range.min = value : range.max = value - 1;
      return true;
    }
    if (is(c,
           "newer north nuevo nueva nuevos nuevas later greater reciente recientes more mayor "
           "mayores "
           "superior"_words)) {
      negated(c) ? range.max = value : range.min = value + 1;
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
