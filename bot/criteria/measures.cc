#include "bot/criteria/amount_site.h"
#include "bot/criteria/bounds.h"

namespace kept::bot::criteria {
namespace {

std::int64_t whole(double value) {
  return static_cast<std::int64_t>(value);
}

bool seat_noun(const AmountSite& at, std::size_t i) {
  return at.is(i,
               "passenger passengers pasajeros seater seaters seats plazas asientos passanger "
               "passangers seat"_words);
}

// "six of us can ride in", "there's 7 of us", "we are 8 people so": all who are to sit
bool seated_people(const AmountSite& at, const Number& n) {
  constexpr double fewest = 4;
  if (n.value < fewest || !at.is(n.last, "of people personas"_words)) return false;
  const bool us = at.is(n.last, "of"_words);
  if (us && !at.is(n.last + 1, "us"_words)) return false;
  std::size_t i = us ? n.last + 2 : n.last + 1;
  if (at.is(i, "can could will to all"_words)) ++i;
  if (us && at.is(i, "ride fit sit fits"_words)) return true;
  const std::size_t w = at.token_before(n.first);
  if (us && at.is(w, "all"_words))
    return at.is(at.token_before(n.first, 2), "fit fits for seat"_words);
  const std::size_t who = at.token_before(n.first, 2);
  // "the 6th at 6, there's 6 of us": who is to come
  constexpr std::size_t near = 12;
  for (std::size_t b = 1; b <= near && b <= n.first; ++b) {
    if (at.input().in_time[n.first - b] != 0) return false;
  }
  const bool told =
      at.is(w, "are is be"_words) && (us ? at.is(who, "there"_words) : at.is(who, "we"_words));
  return told && (at.ends(i) || at.text().pauses(i) || at.is(i, "so and in total"_words));
}

// "6 kids and 2 adults"
const Number* more_people(const AmountSite& at, std::size_t k) {
  const Number& n = at.numbers()[k];
  constexpr auto seated = "kids adults people grownups parents children"_words;
  if (!at.is(n.last, seated) || !at.is(n.last + 1, "and"_words)) return nullptr;
  const Number* more = at.next_number(k, n.last + 2);
  return more != nullptr && more->value < 9 && at.is(more->last, seated) ? more : nullptr;
}

bool people_noun(const AmountSite& at, const Number& n) {
  if (seated_people(at, n)) return true;
  // "noon, the two of us": who comes, not who is to sit
  if (at.is(at.token_before(n.first), "the"_words) &&
      !at.is(at.token_before(n.first, 2),
             "for fit fits seat seats haul carry carries room hold holds"_words))
    return false;
  return at.is(n.last, "people personas gente gentes kids adults ppl of"_words) &&
         at.is(at.token_before(n.first),
               "for para fit fits seat seats haul carry carries least room of quepan caben familia "
               "the holds hold"_words) &&
         (!at.is(n.last, "of"_words) || at.is(n.last + 1, "us"_words));
}

bool seat_verb(const AmountSite& at, const Number& n) {
  const std::size_t first = n.first;
  const std::size_t w = at.token_before(first);
  const std::size_t v = at.token_before(first, 2);
  constexpr double fewest = 4;
  // "a Sienna that fits 8"
  if (n.value >= fewest && n.value <= 9 && (at.ends(n.last) || at.text().pauses(n.last)) &&
      at.is(w, "fits fit holds hold carries carry hauls"_words) &&
      at.is(v, "that which can to will would must it"_words))
    return true;
  return at.is(w, "seats seat sits quepan quepamos caben seating"_words) ||
         (at.is(w, "for de up least to"_words) &&
          at.is(v, "seating seats seat familia family"_words)) ||
         (at.is(w, "for of"_words) && at.is(v, "family seating room"_words));
}

// "no 2 seaters", "don't need 7 seats", "not a 7 seater"
bool seats_refused(const AmountSite& at, std::size_t first) {
  constexpr std::size_t reach = 5;
  for (std::size_t back = 1; back <= reach; ++back) {
    const std::size_t i = at.token_before(first, back);
    if (i >= at.text().size() || at.text().pauses(i + 1)) return false;
    if (at.is(i, "no not without never dont sin"_words))
      return !at.is(i + 1, "less fewer under menos smaller"_words) && !at.is(i + 1, "than"_words);
    if (!at.is(i,
               "a an any the need needs want wanting have has having looking into interested like "
               "for in of really necessarily all those these necesito ocupo quiero un una de que "
               "tenga"_words))
      return false;
  }
  return false;
}

// "five seats isn't enough anymore", "5 seats is too small": told of what they have.
bool seats_too_few(const AmountSite& at, std::size_t last) {
  if (!at.is(last, "is are was were aint does do will would"_words)) return false;
  const std::size_t i = last + 1;
  if (at.is(i, "not"_words))
    return at.is(i + 1, "enough cutting working gonna going work cut do"_words);
  return at.is(i, "too overkill"_words);
}

// "seats ... so at least 7": of what was spoken of before
bool seats_meant(const AmountSite& at, const Number& n) {
  constexpr std::size_t reach = 12;
  if (n.value < 4 || n.value > 9 || at.is(n.last, "k grand"_words)) return false;
  std::size_t last = n.last;
  const Bound behind = bound_after(at.text(), last);
  const Bound bound = behind == Bound::none ? bound_before(at.text(), n.first) : behind;
  if (bound != Bound::min && bound != Bound::above) return false;
  if (!at.ends(last) && !at.text().pauses(last) && !at.is(last, "and with under for"_words))
    return false;
  for (std::size_t back = 1; back <= reach; ++back) {
    const std::size_t i = at.token_before(n.first, back);
    if (i >= at.text().size()) return false;
    if (seat_noun(at, i)) return true;
  }
  return false;
}

// "mpg", "miles per gallon": how many tokens from i on, or 0
std::size_t mpg_unit(const AmountSite& at, std::size_t i) {
  if (at.is(i, "mpg mpgs"_words)) return 1;
  if (at.is(i, "miles millas"_words) && at.is(i + 1, "per por to a"_words)) {
    if (at.is(i + 2, "gallon galon gal"_words)) return 3;
    if (at.is(i + 2, "the"_words) && at.is(i + 3, "gallon galon gal"_words)) return 4;
  }
  if (at.is(i, "per por al"_words) && at.is(i + 1, "gallon galon gal"_words)) return 2;
  const bool bare = at.is(i, "to"_words) && at.is(i + 1, "the"_words);
  return bare && at.is(i + 2, "gallon galon gal"_words) ? 3 : 0;
}

// "at least 30 on the highway", "over 30 highway"
std::size_t highway_unit(const AmountSite& at, std::size_t i, const Number& n) {
  constexpr double most = 60;
  const Bound bound = bound_before(at.text(), n.first);
  const bool gets = at.is(at.token_before(n.first), "gets get does getting"_words);
  if (n.value < 15 || n.value > most || (bound != Bound::min && bound != Bound::above && !gets))
    return 0;
  constexpr auto roads = "highway hwy freeway city"_words;
  if (at.is(i, roads)) return 1;
  if (at.is(i, "on in"_words) && at.is(i + 1, "the"_words) && at.is(i + 2, roads)) return 3;
  return 0;
}

// "a truck that gets 20", "something that gets 30 or better"
bool mpg_got(const AmountSite& at, const Number& n) {
  constexpr double least = 15;
  constexpr double most = 60;
  const std::size_t who = at.token_before(n.first, 2);
  const bool gets = at.is(at.token_before(n.first), "gets get"_words) &&
                    (who >= at.text().size() || at.is(who, "that which to it"_words));
  return gets && n.value >= least && n.value <= most &&
         (at.ends(n.last) || at.text().pauses(n.last) || n.plus || at.is(n.last, "plus"_words) ||
          (at.is(n.last, "or"_words) && at.is(n.last + 1, "better more above"_words)));
}

// "i get 30 mpg now": of the car they have
bool mpg_had(const AmountSite& at, std::size_t first) {
  return at.is(at.token_before(first), "get getting got average averaging avg"_words) &&
         at.is(at.token_before(first, 2), "i im we am only currently"_words) &&
         !at.is(at.token_before(first, 3), "can could should might may so"_words);
}

// "... 30 mpg now so at least 35": of what was spoken of before
bool mpg_meant(const AmountSite& at, const Number& n) {
  constexpr std::size_t reach = 8;
  const Bound bound = bound_before(at.text(), n.first);
  if (n.value < 15 || n.value > 70 || (bound != Bound::min && bound != Bound::above)) return false;
  for (std::size_t back = 1; back <= reach; ++back) {
    const std::size_t i = at.token_before(n.first, back);
    if (at.is(i, "mpg mpgs gas"_words)) return true;
  }
  return false;
}

bool mpg_ahead(const AmountSite& at, std::size_t first) {
  for (std::size_t back = 1; back <= 4; ++back) {
    const std::size_t i = at.token_before(first, back);
    if (i < at.done()) return false;  // told of a number before
    if (at.is(i, "mpg mpgs"_words)) return true;
    if (!at.is(i,
               "over above least of around than at more better in the is about got to be has needs "
               "must "
               "should have es de"_words))
      return false;
  }
  return false;
}

}  // namespace

bool read_seats(AmountSite& site, std::size_t k) {
  const Number& n = site.numbers()[k];
  if (n.dollars || n.thousands) return false;
  const Number* other =
      site.is(n.last, "or o to a"_words) ? site.next_number(k, n.last + 1) : nullptr;
  const std::size_t last = other != nullptr && other->value < 16 ? other->last : n.last;
  if (n.value < 2 || n.value > 15) return seat_noun(site, n.last);
  // "a sienna for 8"
  const std::size_t named = site.token_before(n.first, 2);
  const bool for_some =
      site.is(site.token_before(n.first), "for para"_words) && named < site.text().size() &&
      n.value > 3 &&
      (site.in_name(named) ||
       site.is(named, "suv suvs van vans minivan minivans truck camioneta"_words)) &&
      n.value < 10 &&
      (site.ends(last) || site.text().pauses(last) ||
       site.is(last, "at with under and minimum please"_words));
  if (for_some) {
    site.push(Quantity::seats, n.first, last, "seats").range.min = whole(n.value);
    return true;
  }
  if (seats_meant(site, n)) {
    site.push(Quantity::seats, n.first, n.last, "seats").range.min = whole(n.value);
    return true;
  }
  const bool noun = seat_noun(site, last) || people_noun(site, n);
  if (!noun && !seat_verb(site, n)) return false;
  if (noun && (seats_refused(site, n.first) || seats_too_few(site, last + 1))) return true;
  if (site.is(n.last, "rows row doors"_words)) return false;
  const bool heated =
      seat_noun(site, last) && site.is(site.token_before(n.first), "all both"_words);
  // "4 seats or 5": asks which, and wants neither.
  const bool asks = noun && last == n.last && site.is(n.last + 1, "or o"_words) &&
                    site.next_number(k, n.last + 2) != nullptr;
  if (heated || asks) return true;
  const Number* more = noun ? more_people(site, k) : nullptr;
  const std::size_t end = more != nullptr ? more->last : last;
  site.push(Quantity::seats, n.first, noun ? end + 1 : end, "seats").range.min =
      whole(n.value) + (more != nullptr ? whole(more->value) : 0);
  return true;
}

bool read_mpg(AmountSite& site, std::size_t k) {
  const Number& n = site.numbers()[k];
  if (n.value > 200 || n.dollars || n.thousands) return false;
  std::size_t i = n.last;
  const Number* to = nullptr;
  if (site.is(i, "to a or o"_words)) to = site.next_number(k, i + 1);
  if (to == nullptr && (site.text().gap(i) & gap_dash) != 0) to = site.next_number(k, i);
  if (to != nullptr) i = to->last;
  if (site.is(i, "plus s"_words)) ++i;
  bool ish = site.is(i, "ish"_words);
  if (ish) ++i;
  std::size_t unit = mpg_unit(site, i);
  if (unit == 0 && site.is(i, "or o"_words) && site.is(i + 1, "more better mas mejor"_words)) {
    unit = mpg_unit(site, i + 2);
    if (unit > 0) i += 2;
  }
  if (unit == 0) unit = highway_unit(site, i, n);
  if (unit == 0 && !mpg_ahead(site, n.first) && !mpg_meant(site, n) && !mpg_got(site, n))
    return false;
  if (mpg_had(site, n.first)) return true;
  if (site.is(i + unit, "ish"_words)) ish = true, ++i;
  if (site.is(i + unit, "or o give"_words) && site.is(i + unit + 1, "so thereabouts or"_words))
    ish = true, i += 2;
  Amount& a = site.push(Quantity::mpg, n.first, unit > 0 ? i + unit : n.last, "miles per gallon");
  if (ish || bound_before(site.text(), n.first) == Bound::about) {
    set_about(a.range, n.value);
  } else {
    a.range.min = whole(n.value);
    if (to != nullptr && !site.is(n.last, "or o"_words)) a.range.max = whole(to->value);
  }
  return true;
}

namespace {

// "something 2 or 3 years old"
bool read_span_of_ages(AmountSite& site, std::size_t k) {
  constexpr double oldest = 20;
  if (k + 1 >= site.numbers().size()) return false;
  const Number& low = site.numbers()[k];
  const Number& high = site.numbers()[k + 1];
  const bool joined = site.is(low.last, "or to o a"_words) && high.first == low.last + 1;
  if (!joined || low.value >= high.value || high.value > oldest || low.thousands ||
      high.thousands || low.dollars || high.dollars)
    return false;
  const bool old =
      site.is(high.last, "years year yrs yr"_words) && site.is(high.last + 1, "old"_words);
  if (!old && !site.is(high.last, "anos"_words)) return false;
  if (!site.is(site.token_before(low.first),
               "something anything one car truck suv sedan van minivan only about maybe algo carro "
               "troca camioneta like around just"_words))
    return false;
  site.push(Quantity::year, low.first, high.last + (old ? 2 : 1), "ages").range = {
      site.input().this_year - whole(high.value), site.input().this_year - whole(low.value)};
  return true;
}

}  // namespace

// "less than 5 years old", "no mas de 5 anos", "no older than four years"
bool read_age(AmountSite& site, std::size_t k) {
  if (read_span_of_ages(site, k)) return true;
  const Number& n = site.numbers()[k];
  if (n.value > 40 || n.dollars || n.thousands || site.text().pauses(n.last) ||
      !site.is(n.last, "years year yr anos ano"_words))
    return false;
  const std::size_t b = site.token_before(n.first);
  const std::size_t c = site.token_before(n.first, 2);
  const bool than = site.is(b, "than then que de a"_words);
  const bool older = than && site.is(c, "older viejo vieja viejos antiguo antiguedad"_words);
  const bool newer = than && site.is(c, "newer younger nuevo nueva reciente"_words);
  const Bound bound = bound_before(site.text(), n.first);
  const bool old = site.is(n.last + 1, "old or max maximum de o tops viejo"_words);
  if (!old && !older && !newer && bound == Bound::none && !site.is(b, "last ultimos past"_words))
    return false;
  const bool no_older =
      older && site.is(site.token_before(n.first, 3), "no not mas any nothing nada be is"_words);
  const bool less = no_older || newer || bound == Bound::max || bound == Bound::below ||
                    site.is(n.last + 1, "max tops"_words) ||
                    site.is(n.last + 2, "max tops"_words) ||
                    site.is(b, "last ultimos past"_words) ||
                    ((site.is(n.last + 1, "or o"_words) || site.is(n.last + 2, "or o"_words)) &&
                     (site.is(n.last + 2, "newer less menos younger"_words) ||
                      site.is(n.last + 3, "newer less menos younger"_words)));
  if (!less || site.is(b, "for"_words)) return false;
  // "bought it in the last two years", "a car of the last five years"
  if (site.is(b, "last past ultimos"_words) && !site.is(c, "from within the los of"_words))
    return false;
  site.push(Quantity::year, n.first, n.last + 1, "age").range.min =
      site.input().this_year - whole(n.value);
  return true;
}

}  // namespace kept::bot::criteria
