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

constexpr auto other_things =
    "computer laptop phone cellphone iphone android tablet ipad tv television fridge refrigerator "
    "freezer dryer dishwasher oven stove microwave furnace grill lawnmower mower printer wifi "
    "internet router heart soul marriage relationship knee knees ankle shoulder hip tooth teeth "
    "stomach leg legs arm wrist toe foot feet nose headphones earbuds guitar faucet sink toilet "
    "shower toaster blender vacuum drone bicycle xbox playstation nintendo watch glasses laundry "
    "pelota balon nerves spine kitchen bathroom bathtub fryer cooker kettle mixer ceiling "
    "apartment economy market budget washer wallet elevator "
    "lavadora secadora refri "
    "refrigerador estufa compu computadora celular telefono tele television corazon rodilla "
    "tableta licuadora boiler microondas lavabo regadera"_words;
constexpr auto of_cars =
    "car cars truck suv van jeep vehicle engine onboard trip carro troca camioneta auto"_words;
constexpr auto owners = "my our the his her this mi la el su nuestra nuestro"_words;

// "car computer", "Tahoe's computer"
bool belongs_to_car(const Case& c, std::uint32_t thing) {
  constexpr std::uint32_t near = 2;
  const std::uint32_t from = thing - std::min(thing, near);
  return c.word_in(from, thing, of_cars) || !beginning_in(c.parts().values, from, thing).empty() ||
         c.is(thing + 1, "on in of de del"_words);
}

bool is_other_thing(const Case& c, std::uint32_t i) {
  return i < c.text().size() && (c.is(i, other_things) || c.text().key_is_in(i, other_things)) &&
         !belongs_to_car(c, i);
}

// "my laptop", "the fridge"
bool names_own_thing(const Case& c, const Clause& clause) {
  for (std::uint32_t i = clause.first; i + 1 < clause.last; ++i) {
    if (c.is(i, owners) && is_other_thing(c, i + 1)) return true;
  }
  return false;
}

// What is in trouble is no car and no part of one.
bool names_other_thing(const Case& c, const Clause& clause, const CueHit& trouble) {
  constexpr std::uint32_t before = 12;
  constexpr std::uint32_t behind = 4;
  const std::uint32_t from =
      std::max(clause.first, trouble.first - std::min(trouble.first, before));
  for (std::uint32_t i = from; i < trouble.last; ++i) {
    if (is_other_thing(c, i) && !c.word_in(i + 1, trouble.last, owners) &&
        !c.word_in(i + 1, trouble.last, of_cars) && !c.word_in(i + 1, trouble.last, "says"_words))
      return true;
  }
  // "se me descompuso la lavadora", "smoke coming from my grill"
  const std::uint32_t until = std::min(clause.last, trouble.last + behind);
  if (trouble.rule == "service need") return false;
  for (std::uint32_t i = trouble.last; i < until; ++i) {
    if (c.is(i, owners))
      return is_other_thing(c, i + 1) && !c.is(i + 1, "phone cellphone telefono celular"_words);
  }
  return false;
}

// "phone I mean", "I meant my computer": put right behind what was said.
bool is_put_right(const Case& c, const CueHit& trouble) {
  constexpr std::uint32_t longest = 3;
  constexpr std::uint32_t behind = 16;
  const auto size = static_cast<std::uint32_t>(c.text().size());
  for (std::uint32_t i = trouble.last; i + 1 < std::min(size, trouble.last + behind); ++i) {
    if (!c.is(i, "i"_words) || !c.is(i + 1, "mean meant"_words)) continue;
    return c.word_in(i - std::min(i, longest), i, other_things) ||
           c.word_in(i + 2, i + 2 + longest, other_things);
  }
  return false;
}

// "I want to stop smoking", "I'm leaking money"
bool is_of_person(const Case& c, const CueHit& trouble) {
  constexpr std::uint32_t most = 6;
  const std::uint32_t verb = trouble.last - 1;
  if (!c.is(verb, "smoking leaking shaking sputtering overheating stalling knocking burning"_words))
    return false;
  if (c.is(verb + 1, "oil coolant fluid gas fuel antifreeze water"_words)) return false;
  std::uint32_t i = verb;
  while (i > 0 && verb - i < most && !c.text().pauses(i) &&
         c.is(i - 1,
              "am are was been just so still to stop quit want need trying keep start "
              "really"_words))
    --i;
  return i > 0 && !c.text().pauses(i) && c.is(i - 1, "i we"_words);
}

// "my AC at home is out"
bool is_at_home(const Case& c, const Clause& clause, const CueHit& trouble) {
  const std::uint32_t from = std::max(clause.first, trouble.first - std::min(trouble.first, reach));
  const std::uint32_t until = std::min(clause.last, trouble.last + reach);
  for (std::uint32_t i = from; i + 2 < until; ++i) {
    if (!c.is(i, "ac heater heat furnace window windows door doors light lights fan"_words) ||
        !c.is(i + 1, "at in of"_words))
      continue;
    const std::uint32_t place = c.is(i + 2, "my our the"_words) ? i + 3 : i + 2;
    if (c.is(place, "home house apartment condo office kitchen bedroom garage"_words)) return true;
  }
  return false;
}

}  // namespace

bool is_of_no_car(const Case& c, const Clause& clause, const CueHit& trouble) {
  // "our vet pushed the checkup"
  if (c.word_in(clause.first, trouble.first, "vet doctor dentist pediatrician veterinario"_words) &&
      c.word_in(trouble.first, trouble.last, "checkup inspection service"_words))
    return true;
  // "my nephew needs work"
  if (c.any_cue(Cue::out_of_scope, [&](const CueHit& hit) {
        return hit.first <= trouble.first && trouble.last <= hit.last;
      }) != nullptr)
    return true;
  // "what time do the doors unlock"
  if (c.any_cue(Cue::hours, [&](const CueHit& hit) {
        return hit.first < trouble.first && trouble.last <= hit.last;
      }) != nullptr)
    return true;
  if (c.cue(clause, Cue::own_vehicle) != nullptr) return false;
  if (names_other_thing(c, clause, trouble)) return true;
  return !is_need(trouble) &&
         (is_put_right(c, trouble) || is_of_person(c, trouble) || is_at_home(c, clause, trouble));
}

std::vector<std::uint8_t> idle_driving_in(const Case& c) {
  std::vector<std::uint8_t> idle;
  for (const CueHit& hit : c.parts().cues) {
    if (hit.rule != idle_driving) continue;
    idle.resize(c.text().size(), 0);
    std::fill(idle.begin() + hit.first, idle.begin() + hit.last, std::uint8_t{1});
  }
  return idle;
}

bool tells_of_no_car(const Case& c) {
  if (c.has(Cue::own_vehicle) || !c.parts().values.empty()) return false;
  return is_put_right(c, {Cue::problem, {}, 0, 0}) ||
         std::any_of(c.parts().clauses.begin(), c.parts().clauses.end(), [&](const Clause& clause) {
           const CueHit whole{Cue::problem, {}, clause.first, clause.last};
           return is_at_home(c, clause, whole) || names_own_thing(c, clause);
         });
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
