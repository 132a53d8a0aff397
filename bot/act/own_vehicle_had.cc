// Vehicles that are told to be the visitor's own by what is done with them or is wrong with them,
// where no "my" is said.
#include <algorithm>

#include "bot/act/own_vehicle.h"

namespace kept::bot {

using criteria::Amount;
using criteria::Determiner;
using criteria::Value;

// "sitting on a 2013 Explorer", "currently in a Corolla", "ready to ditch a 2010 Caravan", "have a
// 2016 Civic, paid off, want to get into a Pilot"
bool OwnVehicle::is_had(const Value& v) const {
  if (v.field > Field::body || v.determiner == Determiner::definite || v.plural) return false;
  const auto is = [&](std::uint32_t at, WordSet auto words) { return c_.is(at, words); };
  const auto first = static_cast<std::uint32_t>(start_of(v));
  const bool article = first > 0 && is(first - 1, "a an un una"_words);
  if (first == 0 || c_.text().breaks(first)) return is_told_first(v);
  if (!article || first < 2 || c_.text().pauses(first)) return false;
  const std::uint32_t verb = first - 2;
  const std::uint32_t before = verb > 0 && !c_.text().breaks(verb) ? verb - 1 : first;
  if (is(verb, "on"_words))
    return is(before, "sitting sat stuck upside underwater"_words) ||
           c_.word_in(verb > 4 ? verb - 4 : 0, verb, "upside underwater owe owed"_words);
  // "can you look at a 2003 Civic, clutch slipping"
  if (is(verb, "at"_words))
    return is(before, "look"_words) && c_.word_in(before > 4 ? before - 4 : 0, before,
                                                  "you yall guys someone somebody anybody"_words);
  if (is(verb, "in"_words)) return is(before, "currently stuck presently am"_words);
  if (is(verb, "ditch ditching dump dumping unload offload selling trading offloading"_words))
    return !is(before, "you yall u you'd are"_words);
  if (is(verb, "of"_words))
    return is(before, "out rid"_words) &&
           c_.word_in(before > 2 ? before - 2 : 0, before, "get getting got rid want"_words);
  if (is(verb, "is"_words)) return is(before, "trade"_words);
  if (is(verb, "drive driving leasing"_words))
    return before == first ||
           (is(before, "i we currently am still been"_words) &&
            (before == 0 || !is(before - 1, "can could may should test if"_words)));
  if (is(verb, "take"_words))
    return is_given_for(v) && c_.word_in(before > 3 ? before - 3 : 0, verb, "you yall guys"_words);
  if (is(verb, "for"_words)) return is_asked_beside_purchase(v);
  if (is(verb, "have got own"_words))
    return (before == first || is(before, "i we have still"_words)) && tells_state(v) &&
           (before == first || before == 0 || !is(before - 1, "can could if do should"_words));
  return false;
}

// "take a 2011 Sentra with 160k on a newer Kia"
bool OwnVehicle::is_given_for(const Value& v) const {
  constexpr std::uint32_t reach = 8;
  for (std::uint32_t i = v.last; i < v.last + reach && !c_.text().breaks(i); ++i) {
    if (c_.is(i, "on toward towards against for"_words) &&
        c_.is(i + 1, "a an another one something"_words))
      return true;
  }
  return false;
}

// "how much for a 2015 Jetta if I buy a Tiguan"
bool OwnVehicle::is_asked_beside_purchase(const Value& v) const {
  constexpr std::uint32_t reach = 10;
  for (std::uint32_t i = v.last; i < v.last + reach && !c_.text().breaks(i); ++i) {
    if (c_.is(i, "if"_words) && c_.is(i + 1, "i we"_words))
      return c_.is(i + 2, "buy get bought purchase got"_words) &&
             c_.is(i + 3, "a an another one the your"_words);
  }
  return false;
}

// What it has run, or what is to become of it, and another one is wished for: "a 2016 Civic, paid
// off, 80k, want to get into a Pilot"
bool OwnVehicle::tells_state(const Value& v) const {
  constexpr std::uint32_t reach = 8;
  bool state = false;
  std::uint32_t i = v.last;
  for (; i < v.last + reach && i < c_.text().size() && !c_.text().breaks(i); ++i) {
    if (c_.is(i, "less under below max"_words)) return false;
    state = state || c_.is(i, "paid payoff here mine rid clean"_words) ||
            (c_.is_amount(i) && !c_.is(i - 1, "for at around"_words));
  }
  if (i < c_.text().size() && (c_.text().gap(i) & gap_question) != 0) return false;
  return state && wishes_behind(v.last);
}

bool OwnVehicle::wishes_behind(std::uint32_t from) const {
  constexpr std::uint32_t reach = 24;
  return c_.word_in(from, from + reach,
                    "toward towards into upgrade trade bring fetch worth"_words) ||
         (c_.has(Cue::want) && c_.word_in(from, from + reach, "looking want need wanting"_words));
}

// "2015 Malibu 95k miles here, wanting to move into a truck", "2017 Elantra, 60k. what would that
// bring?"
bool OwnVehicle::is_told_first(const Value& v) const {
  constexpr std::uint32_t reach = 8;
  const auto dated = touching(c_.parts().amounts, v.first - std::min(v.first, 1U), v.first);
  if (std::none_of(dated.begin(), dated.end(),
                   [](const Amount& a) { return a.quantity == criteria::Quantity::year; }))
    return false;
  for (std::uint32_t i = v.last; i < v.last + reach && !c_.text().breaks(i); ++i) {
    if (c_.is(i, "here"_words) && (c_.text().pauses(i + 1) || c_.is(i + 1, "and"_words)))
      return !c_.text().breaks(v.last + 1) && wishes_behind(i);
  }
  const Clause sentence = c_.sentence_of(v.first);
  return c_.word_in(sentence.last, sentence.last + 5, "that it"_words) &&
         c_.word_in(sentence.last, sentence.last + 6, "bring fetch worth"_words);
}

// "05 Silverado finally died. what do you have under 12": of no other than what is in trouble.
void OwnVehicle::given_up() {
  const bool troubled = trouble(c_) != nullptr;
  for (const Clause& clause : c_.parts().clauses) {
    for (const Cue cue : {Cue::problem, Cue::service}) {
      const CueHit* const hit = c_.cue(clause, cue);
      if (hit == nullptr || (cue == Cue::service && !troubled)) continue;
      for (const Value& v : beginning_in(c_.parts().values, clause.first, clause.last)) {
        if (v.determiner == Determiner::definite || v.plural || !is_in_trouble(v, clause, *hit))
          continue;
        zone(start_of(v));
        own_[v.first] |= by_name;
      }
    }
  }
}

// "2012 Cruze needs a water pump", "front brakes on a 2018 Camry"
bool OwnVehicle::is_in_trouble(const Value& v, const Clause& clause, const CueHit& hit) const {
  const auto first = static_cast<std::uint32_t>(start_of(v));
  if (v.first < hit.first)
    return (clause.mood == Mood::statement || first == clause.first) &&
           !c_.word_in(
               clause.first, clause.last,
               "any want looking have something without no buy busco quiero tienen"_words) &&
           !c_.word_in(clause.first, hit.first, "need got"_words);
  return first > 1 && first >= hit.last && c_.is(first - 1, "a an un una"_words) &&
         c_.is(first - 2, "on for in of en para"_words) && first < hit.last + 5 &&
         !c_.word_in(clause.first, first, "looking want buy"_words);
}

}  // namespace kept::bot
