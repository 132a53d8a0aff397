#include "bot/criteria/sum_signs.h"

namespace kept::bot::criteria {

bool SumSigns::is_ahead(std::size_t from, WordSet auto words) const {
  for (std::size_t i = from; i < from + 4 && !site_.ends(i); ++i) {
    if (is(i, words)) return true;
  }
  return false;
}

bool SumSigns::budget_before(const Number& n) const {
  std::size_t i = n.first;
  for (int b = 0; b < 7 && i > 0 && !text_.breaks(i); ++b) {
    --i;
    if (is(i,
           "budget budgets spend spending working approved afford presupuesto gastar preapproved "
           "aprobaron "
           "aprobado aprobada saved ahorre ahorrado junte"_words))
      return true;
    const bool has = is(i, "have got tengo traigo cuento"_words);
    if (has && is(back(i), "i we only solo nomas yo just ya"_words)) return b < 4;
    if (has && (n.thousands || n.dollars || n.value >= 1000) && b < 2 &&
        !is(back(i), "you they it he she do does who has the one"_words))
      return true;
    if (is(i, "tengo traigo nomas"_words) && b < 3) return true;
  }
  return false;
}

bool SumSigns::budget_behind(std::size_t last) const {
  if (is(last, "apiece each total"_words)) ++last;
  if (is(last, "budget presupuesto cash saved ahorrados ahorrado efectivo"_words)) return true;
  if (is(last, "to para"_words)) return is(last + 1, "spend work play blow gastar invertir"_words);
  if (is(last, "in en de"_words))
    return is(last + 1, "cash hand efectivo presupuesto savings ahorros"_words) ||
           (is(last + 1, "my the"_words) && is(last + 2, "pocket bank hand budget"_words));
  // "14k so that's my budget"
  const std::size_t that = is(last, "so and"_words) ? last + 1 : last;
  if (is(that, "that"_words) && is(that + 1, "is"_words) && is(that + 2, "my the"_words) &&
      is(that + 3, "budget max maximum limit cap ceiling"_words))
    return true;
  if (is(last, "burning"_words)) return true;
  return tells_of(last) && (budget_told(last) || is_ahead(last + 1, "top all"_words));
}

// "31.5 is", "24 would be"
bool SumSigns::tells_of(std::size_t last) const {
  return is(last, "is"_words) || (is(last, "would could will has gotta"_words) &&
                                  (is(last + 1, "be"_words) || is(last + 2, "be"_words)));
}

// "31.5 is my cap"
bool SumSigns::budget_told(std::size_t last) const {
  return tells_of(last) &&
         is_ahead(last + 1, "max maximum limit budget ceiling cap most highest tops"_words);
}

// "what do I get for twelve five", "a car for 2 grand"
bool SumSigns::buys(const Number& n) const {
  if (!is(back(n.first), "for por"_words)) return false;
  if (is(back(n.first, 2), "car cars vehicle vehicles ride truck trucks suv carro carros"_words))
    return is(back(n.first, 3), "a any some good decent used cheap reliable un algun"_words) &&
           !offers(n);
  for (std::size_t b = 2; b <= 7; ++b) {
    const std::size_t i = back(n.first, b);
    if (i >= text_.size()) return false;
    if (is(i, "what anything something que algo"_words)) return true;
    if (text_.breaks(i)) return false;
  }
  return false;
}

bool SumSigns::names_vehicle(std::size_t from) const {
  constexpr std::size_t reach = 4;
  for (std::size_t i = from; i < from + reach && !site_.ends(i) && !text_.pauses(i); ++i) {
    if (site_.in_value(i) || is(i, "car truck vehicle carro troca"_words)) return true;
  }
  return false;
}

// "willing to pay 22 for a clean tacoma", "i can go to 27 for a 4runner"
bool SumSigns::pays_for_any(const Number& n, std::size_t last) const {
  if (!is(last, "for on por"_words) || !is(last + 1, "a an any some un una algun"_words) ||
      !names_vehicle(last + 2))
    return false;
  const std::size_t i = is(back(n.first), "to about around"_words) ? back(n.first) : n.first;
  if (!is(back(i), "pay go do spend give pagar dar"_words)) return false;
  return is(back(i, 2), "i we"_words) ||
         (is(back(i, 2), "can could would will to puedo"_words) &&
          is(back(i, 3), "i we willing ready able happy puedo"_words));
}

bool SumSigns::gets_some(const Number& n, std::size_t last) const {
  return is(last, "gets buys get buy"_words) &&
         is(back(n.first), "whatever what does can could would will"_words) &&
         (site_.ends(last + 1) || is(last + 1, "me us you"_words));
}

// "14 all in", "15 with tax", "18 drive out"
bool SumSigns::is_whole(std::size_t last) const {
  return is(last, "otd total"_words) || (is(last, "out"_words) && is(last + 2, "door"_words)) ||
         (is(last, "all"_words) && is(last + 1, "in"_words)) ||
         (is(last, "drive"_words) && is(last + 1, "out"_words)) ||
         (is(last, "with before plus after including"_words) &&
          is(last + 1, "tax taxes fees everything ttl tags"_words));
}

// "I got 2 jobs": a small number counts only where nothing is counted.
bool SumSigns::stands_free(const Number& n, std::size_t last) const {
  if (n.thousands || n.dollars || n.value >= 1000) return true;
  return n.value >= (n.digits ? 3 : 5) &&
         (site_.ends(last) || text_.pauses(last) || budget_told(last) || is_whole(last) ||
          is(last,
             "or to max for and budget cash saved but so that if in thru through via at"_words) ||
          (is(last, "not instead rather"_words) && !is(last + 1, "to that a the"_words)) ||
          (n.value > 12 && is(last, "is"_words) &&
           is(last + 1, "fine ok okay good alright doable better"_words)) ||
          is(last, "de para o y pero"_words));
}

// "the 18,995 one", "the one for 16k", "el de 15", "that Sierra at 41,500"
bool SumSigns::identifies(const Number& n, std::size_t last) const {
  const std::size_t b = back(n.first);
  const std::size_t c = back(n.first, 2);
  if (is(last, "one car truck suv"_words) && is(b, "the that"_words)) return true;
  if (is(b, "for at de en por listed"_words) && is(c, "one listed el la ese esa priced"_words) &&
      !is(back(n.first, 3), "me nos te se"_words))
    return true;
  if (is(c, "listed listing priced advertised"_words)) return true;
  if (is(b, "en de at"_words) && is(c,
                                    "tienen esta estan estaba anuncian tenian publicada "
                                    "publicado anunciada anunciado"_words))
    return n.thousands || n.dollars || n.value >= 1000;
  if (is(b, "de"_words) && names_one(c)) return n.thousands || n.dollars || n.value >= 1000;
  const bool told = is(c, "have list show got has advertise"_words) &&
                    (is(back(n.first, 3), "you yall they"_words) ||
                     (is(back(n.first, 3), "have"_words) &&
                      is(back(n.first, 4), "you yall they"_words) && names_one(back(n.first, 5))));
  if (is(b, "for at"_words) && told) return n.thousands || n.dollars || n.value >= 1000;
  if (is(b, "cuesta vale costs"_words) && is(c, "que that"_words)) return true;
  if (is(b, "de"_words) && is(c, "el la ese esa"_words)) return true;
  const bool typed = n.thousands || n.dollars || n.value >= 1000;
  if (!typed) return false;
  if (marks_one(n, last)) return true;
  if (is(b, "is was es cuesta esta"_words) &&
      (is(c, "one which"_words) || is(back(n.first, 3), "one"_words)))
    return true;
  if (last < text_.size() && site_.in_value(last) && !text_.pauses(last) &&
      is(b, "the that el la ese esa"_words))
    return true;
  // "la frontier 2019 de 16,800"
  const bool dated = c < text_.size() && c > 0 && text_[c].value >= 1990 &&
                     text_[c].value <= 2028 && site_.in_value(c - 1) && !text_.pauses(c);
  const bool shown = is(last, "on online"_words) || is(last + 1, "site website"_words);
  if (is(b, "for"_words) && !names_one(c) && !shown) return false;
  return is(b, "at for por en de"_words) && c < text_.size() &&
         ((site_.in_value(c) && !is(b, "de"_words)) || dated) && !offers(n);
}

// "Civic marked 16,495", "the $19,750 2019 Fusion", "your Sienna (19,995)", "with the 31,200 tag"
bool SumSigns::marks_one(const Number& n, std::size_t last) const {
  const std::size_t b = back(n.first);
  if (is(b, "marked tagged stickered"_words)) return true;
  // "you're asking 29,800", "is the 2016 Forester still 14,600"
  if (is(b, "asking"_words))
    return is(back(n.first, 2), "are is were they you yall"_words) &&
           !is(back(n.first, 3), "i we"_words);
  if (is(b, "still only always now"_words)) return is_told_of_one(b);
  if (is(b, "for"_words) && is(back(n.first, 2), "go goes"_words))
    return is_told_of_one(back(n.first, 2)) && !offers(n);
  if (is(b, "for at"_words) && is(back(n.first, 2), "going marked tagged offered"_words))
    return !is(back(n.first, 3), "is are not"_words);
  if (is(b, "is"_words) && is(back(n.first, 2), "that"_words))
    return site_.in_value(back(n.first, 3));
  if (is(last, "price sticker asking"_words) && is(last + 1, "tag price sticker"_words))
    return is(b, "the a that"_words);
  const bool behind_name = n.first > 0 && site_.in_value(n.first - 1);
  if (behind_name && (text_.gap(n.first) & (gap_paren | gap_at)) != 0) return true;
  // "the 28k 2021 Equinox"
  const std::size_t year = is(last, "dollar"_words) ? last + 1 : last;
  return is(b, "the that"_words) && year + 1 < text_.size() && !text_.pauses(year) &&
         text_[year].kind == TokenKind::number && text_[year].value >= 1990 &&
         text_[year].value <= 2030 && site_.in_value(year + 1);
}

// One certain vehicle is named shortly before.
bool SumSigns::is_told_of_one(std::size_t at) const {
  constexpr std::size_t reach = 6;
  for (std::size_t n = 0; n < reach && at > 0 && at < text_.size() && !text_.breaks(at); ++n) {
    --at;
    if (site_.in_value(at)) return names_one(at);
  }
  return false;
}

// "el escape (de 12,499)", "la ram negra (de 30 mil)"
bool SumSigns::names_one(std::size_t i) const {
  constexpr std::size_t longest = 5;
  for (std::size_t n = 0; n < longest && i > 0 && i < text_.size(); ++n, --i) {
    const bool year = text_[i].kind == TokenKind::number && text_[i].value >= 1990 &&
                      text_[i].value <= 2030 && !text_[i].grouped;
    if ((!site_.in_value(i) && !year) || text_.pauses(i)) return false;
    if (is(i - 1, "the that this your el la ese esa"_words)) return true;
  }
  return false;
}

// "would you take 15k for it", "can I get the Camry for 18"
bool SumSigns::offers(const Number& n) const {
  for (std::size_t k = 2; k <= 12; ++k) {
    const std::size_t i = back(n.first, k);
    if (i >= text_.size() || text_.breaks(i + 1)) return false;
    if (is(i,
           "take get give sell let accept buy pay offer want need looking dejas deja dejan deje "
           "dejen das "
           "dan vende vendes llevo compro quiero busco anything"_words))
      return true;
  }
  return false;
}

}  // namespace kept::bot::criteria
