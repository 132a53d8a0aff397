#include "bot/act/trouble_of_none.h"

#include <algorithm>

namespace kept::bot {
namespace {

constexpr std::uint32_t reach = 9;

bool speaks_of_own(const Case& c) {
  return c.has(Cue::own_vehicle) || c.says("my our mine mi mis"_words);
}

bool is_need(const CueHit& hit) {
  return hit.rule == "service need" || hit.rule == "servicio";
}

// The first token that still speaks of the same as the trouble.
std::uint32_t lead_of(const Case& c, const Clause& clause, const CueHit& trouble) {
  std::uint32_t i = trouble.first;
  while (i > clause.first && i + reach > trouble.first && !c.text().pauses(i)) --i;
  return i;
}

// "nothing that", "something that … not", "not a car with": the words that say what it is to be
// free of stand behind `i`.
bool rules_out_at(const Case& c, std::uint32_t from, std::uint32_t i, std::uint32_t trouble) {
  if (!c.is(i + 1, "that which with w who"_words) || i + 1 > trouble) return false;
  if (c.is(i, "nothing none"_words)) return true;
  const bool refused = c.word_in(i - std::min(i, 3U), i, "not no nothing never avoid"_words) ||
                       c.word_in(i + 1, trouble, "not no never without"_words);
  if (!refused) return false;
  if (c.is(i, "something anything one ones cars trucks suvs vans vehicles"_words))
    return !c.word_in(from, i, "is are was hear hearing heard smell feel got the this that"_words);
  return c.is(i, "car truck suv van vehicle ride"_words) &&
         c.word_in(i - std::min(i, 3U), i, "a an any another some no"_words);
}

}  // namespace

bool is_wished_away(const Case& c, const Clause& clause, const CueHit& trouble) {
  if (c.asked() == Asked::drivable || c.cue(clause, Cue::own_vehicle) != nullptr) return false;
  const std::uint32_t from = lead_of(c, clause, trouble);
  for (std::uint32_t i = from; i < trouble.first; ++i) {
    if (rules_out_at(c, from, i, trouble.first)) return true;
  }
  // "low miles and no check engine light"
  return trouble.first > 0 && c.is(trouble.first - 1, "no without sin"_words) &&
         !is_need(trouble) && !speaks_of_own(c);
}

bool is_asked_of_any(const Case& c, const Clause& clause, const CueHit& trouble) {
  if (c.asked() == Asked::drivable || is_need(trouble) || speaks_of_own(c)) return false;
  if (c.word_in(trouble.first, trouble.last, "recall recalls"_words)) return false;
  const bool any = c.is(clause.head, "any"_words) && trouble.first <= clause.head + 3;
  const bool there = c.is(clause.head, "is are was were"_words) &&
                     c.is(clause.head + 1, "there"_words) && c.is(clause.head + 2, "any"_words);
  // "I heard the Focus transmission slips, is that true?"
  const bool hearsay = c.is(clause.head, "i we"_words) &&
                       c.is(clause.head + 1, "heard read hear know understand"_words) &&
                       trouble.first > clause.head + 2 &&
                       !beginning_in(c.parts().values, clause.head, trouble.first).empty();
  return any || there || hearsay;
}

bool lowers_price(const Case& c, const Clause& clause, const CueHit& trouble) {
  if (c.asked() == Asked::drivable || !c.has(Cue::price_down) || speaks_of_own(c)) return false;
  const CueHit* offer = c.cue(clause, Cue::price_down);
  if (offer != nullptr && c.word_in(offer->first, offer->last, "throw throwing include"_words))
    return true;
  const auto offers_sum = [&](const CueHit* hit) {
    const auto numbers = touching(c.parts().numbers, hit->first, hit->last);
    return std::any_of(numbers.begin(), numbers.end(),
                       [&](const Number& n) { return n.last > hit->first; });
  };
  return !is_need(trouble) &&
         (offers_sum(c.cue(Cue::price_down)) || (offer != nullptr && offers_sum(offer)));
}

namespace {

using Holds = bool (*)(const Case& c, const Clause& clause, const CueHit& trouble);

Ground first_clause(const Case& c, Holds holds) {
  for (const CueHit& hit : c.parts().cues) {
    if (hit.cue != Cue::problem && hit.cue != Cue::service) continue;
    const Clause* clause = c.clause_of(hit.first);
    if (clause != nullptr && holds(c, *clause, hit))
      return {clause->first, clause->last, "trouble it is to be free of"};
  }
  return {};
}

}  // namespace

Ground wish_without_trouble(const Case& c) {
  return first_clause(c, is_wished_away);
}

Ground question_of_trouble(const Case& c) {
  Ground out = first_clause(c, is_asked_of_any);
  out.rule = "trouble asked of any";
  return out;
}

}  // namespace kept::bot
