// With a trade in the air: which vehicles and sums are those of the car that is traded.
#include <algorithm>

#include "bot/act/own_vehicle.h"

namespace kept::bot {

using criteria::Amount;
using criteria::Determiner;
using criteria::Value;

// With a trade in the air, what is neither wanted nor pointed at is the car traded.
void OwnVehicle::traded() {
  for (const Value& v : c_.parts().values) {
    const Clause* const clause = c_.clause_of(v.first);
    const bool listed = clause != nullptr && c_.cue(*clause, Cue::listed) != nullptr;
    if (own_[v.first] == 0 && v.determiner != Determiner::definite && !listed &&
        in_trade(v.first) && !wanted(v.first) && !in_other_sentence(v.first))
      zone(v.first);
  }
  for (const Amount& a : c_.parts().amounts) {
    const bool of_ours = a.identifies || a.determiner == Determiner::definite;
    if (own_[a.first] == 0 && !of_ours && !is_to_spend(a) && !is_limit(a) && in_trade(a.first) &&
        !wanted(a.first) && !in_other_sentence(a.first))
      own_[a.first] |= alone;
  }
  for (const criteria::Code& code : c_.parts().codes) {
    if (in_trade(code.first) && c_.has(Cue::own_vehicle) && !wanted(code.first))
      own_[code.first] = 1;
  }
}

// "and my wife says 33 thousand tops", unlike "they offered 12 at most"
bool OwnVehicle::is_limit(const Amount& a) const {
  constexpr std::uint32_t reach = 5;
  const bool limit = a.quantity == criteria::Quantity::price && !a.bare && !a.identifies &&
                     a.range.max && !a.range.min &&
                     c_.word_in(a.first, a.last, "tops max maximum"_words);
  return limit && !c_.word_in(a.first - std::min(a.first, reach), a.first,
                              "my our give gave get offer offered offering trade trading "
                              "bring"_words);
}

// "I have 15k to spend and a Taurus to trade"
bool OwnVehicle::is_to_spend(const Amount& a) const {
  constexpr auto money = "budget cash spend saved presupuesto efectivo gastar"_words;
  if (a.quantity != criteria::Quantity::price || a.identifies) return false;
  for (std::uint32_t i = a.last > a.first ? a.last - 1 : a.last;
       i < a.last + 3 && !c_.text().pauses(i); ++i) {
    if (c_.is(i, money)) return !c_.word_in(i, i + 3, "for back"_words);
  }
  return a.first > 1 && c_.word_in(a.first - 2, a.first, money);
}

// Whoever is asked what they want tells of a trade in a clause of its own.
bool OwnVehicle::in_trade(std::size_t i) const {
  if (c_.asked() != Asked::criteria) return true;
  const Clause* const clause = c_.clause_of(i);
  return clause != nullptr && c_.cue(*clause, Cue::trade) != nullptr;
}

// "cuanto me dan de trade por una": what is given for theirs
bool OwnVehicle::is_paid(std::size_t i) const {
  for (std::size_t n = 0; n < 5 && i > 0 && !c_.text().breaks(i); ++n) {
    --i;
    if (c_.is(i, "dan darian dar daria dando ofrecen pagan pagarian"_words)) return true;
  }
  return false;
}

// "how much for a Golf", "trade value on a 2015 Explorer", "what would you give for a Miata": what
// theirs would bring.
bool OwnVehicle::is_asked_of(std::size_t i) const {
  const auto before = static_cast<std::uint32_t>(i);
  if (i == 0 || !c_.is(i, "for on of"_words)) return false;
  // "a Camry to trade on a Tacoma"
  if (i > 1 && c_.is(i, "on"_words) && c_.is(i - 1, "trade"_words) && c_.is(i - 2, "to"_words))
    return false;
  if (c_.is(
          i - 1,
          "ballpark pull value values worth appraisal appraised estimate quote payoff trade offer "
          "allowance "
          "number kbb give pay giving paying offering"_words))
    return !(c_.is(i, "for"_words) && c_.is(i - 1, "trade value"_words)) ||
           (i > 1 && c_.is(i - 1, "trade"_words) && c_.is(i - 2, "on in get"_words));
  return c_.is(before, "for"_words) && c_.is(i - 1, "get much me offer"_words);
}

// "trade it for a Maverick: 2015 Fusion, 98k": behind the colon, what is traded.
bool OwnVehicle::is_behind_colon(std::size_t token) const {
  constexpr std::size_t reach = 12;
  constexpr std::size_t longest = 8;
  std::size_t i = token;
  for (std::size_t n = 0; n < reach && i > 0 && (c_.text().gap(i) & gap_colon) == 0; ++n, --i) {
    if (c_.text().breaks(i)) return false;
  }
  if (i == 0 || (c_.text().gap(i) & gap_colon) == 0) return false;
  for (std::size_t n = 0; n < longest && i > 2; ++n) {
    --i;
    if (c_.text().pauses(i)) return false;
    if (c_.is(i, "a an another one something"_words) &&
        c_.is(i - 1, "for on toward towards into against"_words))
      return c_.is(i - 2, "it mine this that"_words);
  }
  return false;
}

// After "for a", "toward", "looking for" in the same sentence.
bool OwnVehicle::wanted(std::size_t i) const {
  const auto is = [&](std::size_t at, WordSet auto words) { return c_.is(at, words); };
  if (is_behind_colon(i)) return false;
  constexpr std::size_t reach = 40;
  for (std::size_t n = 0; n < reach && i > 0 && !c_.text().breaks(i); ++n) {
    --i;
    const std::size_t before = i - (i > 0 ? 1 : 0);
    if (is(i,
           "for por toward towards into want looking interested busco quiero buy get on "
           "against comprar tienen upgrade see llevarme leasing ver"_words))
      return !is_asked_of(i) && !(is(i, "por"_words) && is_paid(i)) &&
             !(is(i, "get"_words) && c_.says("rid"_words));
    if (is(i, "which any"_words)) return true;
    if (is(i, "after eyeing considering wanting hunting"_words)) return true;
    if (is(i, "have got"_words) && is(before, "you yall they u guys"_words)) return true;
    if (is(i, "trade trading sell selling vender my mi worth own have"_words)) return false;
  }
  return false;
}

}  // namespace kept::bot
