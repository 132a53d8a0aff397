#include "bot/criteria/other_numbers.h"

#include <cmath>

#include "bot/criteria/units.h"

namespace kept::bot::criteria {

// "6 foot 5", "the 90s", "down payment of 3000", "a score of 640", "i owe 9k", "5x"
bool OtherNumbers::tells(const Number& n, std::size_t last) const {
  if (is(back(n.first), "foot feet ft height"_words)) return true;
  if (is(last, "s x th"_words) && text_.glued(last)) return true;
  // "2 grand less", "500 off": a difference
  if (is(last, "less off cheaper extra short difference back apart"_words) &&
      !is(last + 1, "than then"_words))
    return true;
  // "the monthly over 60"
  if (is(back(n.first), "over"_words) && n.value <= 120 && !n.thousands && !n.dollars &&
      (is(back(n.first, 2), "monthly payment payments month it financed spread"_words)))
    return true;
  // "4.0 straight six": an engine
  constexpr double most_cylinders = 12;
  if (is(back(n.first), "straight inline flat v"_words) && n.value <= most_cylinders &&
      !n.thousands && !n.dollars)
    return true;
  // "3 kids under 6": how old they are
  if (is(back(n.first), "under over below above"_words) && n.value < 22 && !n.thousands &&
      !n.dollars &&
      is(back(n.first, 2),
         "kid kids child children son sons daughter daughters grandkids toddlers boys girls "
         "ninos hijos"_words))
    return true;
  // "I'm about a 3": a mark
  constexpr double best_mark = 10;
  if (is(back(n.first), "a"_words) && n.value <= best_mark && !n.thousands && !n.dollars &&
      site_.ends(last))
    return true;
  // "por la 35": a road
  if (is(back(n.first), "la"_words) && n.value < 1000 && !n.thousands && !n.dollars) return true;
  if ((text_.gap(n.first) & gap_quote) != 0 && n.digits && n.value < 100 && !n.thousands)
    return true;
  if (is_term(n) || is_earned(n) || is_paid_down(last)) return true;
  // "0 to 60 in under 5"
  if (is(back(n.first, 2), "in"_words) && is(back(n.first, 3), "60 sixty"_words)) return true;
  // "the payment on the 22,400 Equinox"
  if (is(back(n.first), "the that"_words) && site_.in_name(last)) return false;
  for (std::size_t b = 1; b <= 5; ++b) {
    const std::size_t i = back(n.first, b);
    if (i >= text_.size() || text_.pauses(i + 1) || begins_wish(i)) return false;
    if (is(i,
           "owe owed owes debo deuda deposit enganche score scores beacon puntaje fico income "
           "salary payments "
           "payment earn makes rent pagos letra letras mensualidad mensualidades inicial prima "
           "entrada checks cheques cheque zip apt unit suite code"_words))
      return true;
    if (b <= 2 && is(i, "exit route highway interstate hwy"_words)) return true;
    if (is(i, "down"_words) && is(i + 1, "payment"_words)) return true;
  }
  return false;
}

// "what's that monthly over 72", "financed for 60": months
bool OtherNumbers::is_term(const Number& n) const {
  constexpr double most = 96;
  if (n.thousands || n.dollars || n.value < 12 || n.value > most || std::fmod(n.value, 6) != 0 ||
      !is(back(n.first), "over for at in on"_words))
    return false;
  // "2.9 over 48"
  if (const std::size_t rate = back(n.first, 2);
      rate < text_.size() && text_[rate].decimal && text_[rate].value < 20)
    return true;
  for (std::size_t b = 2; b <= 5; ++b) {
    if (is(back(n.first, b),
           "monthly month payment payments financed finance financing loan term spread "
           "note"_words))
      return true;
  }
  return false;
}

// "4500 from my tax return for a down payment"
bool OtherNumbers::is_paid_down(std::size_t last) const {
  constexpr std::size_t reach = 8;
  for (std::size_t i = last; i < last + reach && !site_.ends(i) && !text_.pauses(i); ++i) {
    if (is(i, "down"_words))
      return is(i + 1, "payment"_words) || is(i - 1, "for"_words) ||
             (is(i - 1, "put"_words) && is(i - 2, "to"_words));
    if (is(i, "enganche prima inicial"_words)) return is(i - 1, "de para el"_words);
    if (begins_wish(i) || is(i, "and but with plus no without y pero con"_words)) return false;
  }
  return false;
}

// "I make about 2k every two weeks", "we bring home 4k"
bool OtherNumbers::is_earned(const Number& n) const {
  for (std::size_t b = 1; b <= 5; ++b) {
    const std::size_t i = back(n.first, b);
    if (i >= text_.size() || text_.pauses(i + 1)) return false;
    if (is(i, "make makes making"_words)) return is(back(i), "i we he she only"_words);
    if (is(i, "home"_words)) return is(back(i), "bring brings take takes taking"_words);
    if (!is(i, "about around like only roughly maybe over under at least just between"_words))
      return false;
  }
  return false;
}

// "about 20 miles out", "within 30 miles of me", "60 miles each way"
bool OtherNumbers::is_distance(std::size_t last) const {
  if (is(last, "out away apart off"_words)) return true;
  if (is(last, "each one a every per"_words)) return is(last + 1, "way day week trip"_words);
  if (is(last, "from of"_words))
    return is(last + 1, "you me us here home town there work where my your yall"_words);
  return is(last, "daily roundtrip commute"_words) ||
         (is(last, "round"_words) && is(last + 1, "trip"_words)) ||
         (is(last, "to"_words) && is(last + 1, "work you get your yall the there"_words));
}

// "range over 300 miles", "250 miles of range", "goes 250 miles on a charge": how far one goes
bool OtherNumbers::is_driving_range(const Number& n, std::size_t last) const {
  constexpr double shortest = 80;
  if (n.thousands || n.value > 700) return false;
  const std::size_t unit = last > 0 && miles_at(text_, last - 1) ? last : last + 1;
  if (miles_at(text_, unit - 1)) {
    if (is(unit, "on per between off por con"_words)) {
      std::size_t i = unit + 1;
      while (is(i, "a the one full single every each its one's una cada la sola"_words)) ++i;
      if (is(i, "charge charges charging tank tanks fill fillup carga cargas tanque"_words))
        return true;
    }
    if (n.value >= shortest && !text_.pauses(n.first) &&
        is(back(n.first), "go goes going gets getting travel travels lasts"_words))
      return true;
  }
  if (is(last, "range"_words) || (is(last, "of"_words) && is(last + 1, "range"_words)))
    return miles_at(text_, last - 1);
  for (std::size_t b = 1; b <= 4; ++b) {
    const std::size_t i = back(n.first, b);
    if (i >= text_.size()) return false;
    if (is(i, "range"_words)) return miles_at(text_, last - 1) || miles_at(text_, last);
  }
  return false;
}

// "5k for a down payment and want something around 20k": what is wished for is none of it.
bool OtherNumbers::begins_wish(std::size_t i) const {
  return is(i,
            "want wants wanna need needs looking lookin something anything stay keep quiero "
            "queremos busco buscamos algo quedarme"_words);
}

}  // namespace kept::bot::criteria
