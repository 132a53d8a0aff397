#include "bot/act/coming.h"

#include <algorithm>

namespace kept::bot {
namespace {

// "can i get an alignment done monday", "any chance you can do the steering recall tomorrow"
bool is_done_then(const Case& c, const CueHit& hit) {
  const Clause* const clause = c.clause_of(hit.first);
  if (hit.cue != Cue::service || clause == nullptr) return false;
  const bool asks = clause->mood == Mood::request ||
                    (clause->mood == Mood::question &&
                     c.word_in(clause->first, hit.first, "chance possible way"_words));
  return asks && c.word_in(clause->first, clause->last,
                           "done do taken care fixed fix replaced replace looked checked check "
                           "installed handled handle diagnosed"_words);
}

// "an oil change next tuesday"
const CueHit* service_then(const Case& c, const Chosen& chosen) {
  for (const CueHit& hit : c.parts().cues) {
    // "can you do the airbag recall friday"
    const bool recall = (hit.cue == Cue::problem || hit.cue == Cue::service) &&
                        c.word_in(hit.first, hit.last, "recall"_words);
    const bool service =
        hit.cue == Cue::service && (hit.rule == "service need" || hit.rule == "servicio");
    if (!recall && !service && !is_done_then(c, hit)) continue;
    const Clause* clause = c.clause_of(hit.first);
    if (clause != nullptr && clause->holds(chosen.wanted.front().first)) return &hit;
    // "due for an oil change, can you do it wednesday"
    const Clause* then = c.clause_of(chosen.wanted.front().first);
    if (then != nullptr && then->first > hit.first && then->mood == Mood::request) return &hit;
  }
  return nullptr;
}

// "can I see it friday", unlike "will it be there friday"
bool is_wished(const Case& c, const CueHit& hit) {
  // "is Marcus gonna be there tomorrow"
  const auto around = [&](const CueHit& person) {
    return person.first <= hit.first && hit.last <= person.last;
  };
  if (c.word_in(hit.first, hit.last, "there"_words) && c.any_cue(Cue::person, around) != nullptr)
    return false;
  if (!c.out().has(Act::ask_vehicle)) return true;
  // "will it be there if I come at 5"
  if (hit.first > 0 && c.is(hit.first - 1, "if when once before"_words)) return false;
  const Clause* clause = c.clause_of(hit.first);
  return clause == nullptr || clause->mood != Mood::question;
}

// "kill the appointment for tomorrow" asks for none.
bool is_of_booking(const Case& c, const CueHit& hit) {
  const Clause* clause = c.clause_of(hit.first);
  return clause != nullptr && c.word_in(hit.first, hit.last, "appointment cita"_words) &&
         c.cue(*clause, Cue::cancel) != nullptr;
}

// "something i can pick up before friday" wishes for a car.
bool is_of_wished_car(const Case& c, const CueHit& hit) {
  constexpr std::uint32_t reach = 4;
  return c.word_in(hit.first, hit.last, "pick drive take"_words) &&
         c.word_in(hit.first - std::min(hit.first, reach), hit.first,
                   "something anything one"_words) &&
         c.out().has(Act::ask_inventory);
}

// "did you see that sunset"
bool is_of_talk(const Case& c, const CueHit& hit) {
  const Clause* clause = c.clause_of(hit.first);
  if (clause == nullptr || clause->mood == Mood::request) return false;
  const CueHit* talk = c.cue(*clause, Cue::smalltalk);
  return talk != nullptr && talk->rule == "chitchat" && talk->first <= hit.first &&
         hit.last <= talk->last && c.is(hit.first, "see"_words);
}

// "can I see all the papers on it": shown without a visit.
bool is_of_papers(const Case& c, const CueHit& hit) {
  constexpr std::uint32_t reach = 4;
  return c.word_in(hit.first, hit.last, "see look view check"_words) &&
         c.word_in(hit.last, hit.last + reach,
                   "carfax autocheck sticker vin title papers paperwork records history report "
                   "pic pics picture pictures photo photos video videos images odometer"_words);
}

// "did anyone come see it", "is somebody else coming to see the Tacoma"
bool is_of_others(const Case& c, const CueHit& hit) {
  const Clause* clause = c.clause_of(hit.first);
  return clause != nullptr && clause->mood == Mood::question &&
         c.is(clause->head, "did has is are was were have how"_words) &&
         c.word_in(clause->head + 1, clause->head + 4,
                   "anyone anybody someone somebody people others"_words) &&
         !c.word_in(clause->head + 1, hit.last, "i we me us my"_words);
}

// "does the convertible top come down with a button"
bool is_of_thing(const Case& c, const CueHit& hit, const Chosen& chosen) {
  const Clause* clause = c.clause_of(hit.first);
  if (clause == nullptr) return false;
  const std::uint32_t verb = c.is(clause->head, "when"_words) ? clause->head + 1 : clause->head;
  return chosen.wanted.empty() && clause->mood == Mood::question &&
         c.is(hit.first, "come pop drop swing roll stop"_words) &&
         c.is(verb, "do does did will is are"_words) &&
         c.is(verb + 1, "the it they that this those these"_words) &&
         !c.word_in(clause->head, hit.first, "i we my our you someone guy driver"_words);
}

// "I want to see hybrids under 25k"
bool is_of_kinds(const Case& c, const CueHit& hit) {
  if (!c.is(hit.last - 1, "see"_words) || c.is(hit.first, "come can could"_words)) return false;
  const auto values = beginning_in(c.parts().values, hit.last, hit.last + 1);
  return std::any_of(values.begin(), values.end(), [](const criteria::Value& v) {
    return v.plural && v.determiner != criteria::Determiner::definite;
  });
}

// "I came by to see the Tahoe yesterday", "before I come down, how many miles": told, or put off.
bool is_told(const Case& c, const CueHit& hit, const Chosen& chosen) {
  const Clause* clause = c.clause_of(hit.first);
  if (clause == nullptr || !chosen.wanted.empty()) return false;
  constexpr std::uint32_t reach = 5;
  const std::uint32_t from = std::max(clause->first, hit.first - std::min(hit.first, reach));
  const bool went = clause->mood == Mood::statement && c.is(hit.first - 1, "to and"_words) &&
                    c.word_in(from, hit.first, "came went stopped drove swung"_words);
  const bool put_off =
      c.out().has(Act::ask_vehicle) && c.is(from, "before"_words) && c.is(from + 1, "i we"_words);
  return went || put_off;
}

// "the price seems like a joke, come down"
bool is_of_price(const Case& c, const CueHit& hit, const Chosen& chosen) {
  return chosen.wanted.empty() && c.is(hit.last - 1, "down"_words) && c.has(Cue::price_down) &&
         c.is(hit.first, "come"_words);
}

}  // namespace

bool is_of_complaint(const Case& c, const CueHit& hit) {
  const Clause* clause = c.clause_of(hit.first);
  return clause != nullptr && clause->mood == Mood::statement &&
         c.cue(*clause, Cue::complain) != nullptr &&
         !c.word_in(clause->first, hit.last, "want need like can could"_words);
}

// "pick it up friday", "an oil change next tuesday": with a time, a wish to come.
const CueHit* wish_to_come(const Case& c, const Chosen& chosen) {
  for (const CueHit& hit : c.parts().cues) {
    if (hit.cue == Cue::visit && !c.in_name(hit.first, hit.last) && !is_of_booking(c, hit) &&
        !is_of_complaint(c, hit) && !is_of_wished_car(c, hit) && !is_of_talk(c, hit) &&
        !is_of_papers(c, hit) && !is_of_others(c, hit) && !is_of_price(c, hit, chosen) &&
        !is_of_thing(c, hit, chosen) && !is_of_kinds(c, hit) && !is_told(c, hit, chosen))
      return &hit;
  }
  if (const CueHit* hit = c.cue(Cue::slots)) return hit;
  if (chosen.wanted.empty()) return nullptr;
  for (const CueHit& hit : c.parts().cues) {
    if (hit.cue == Cue::come && !c.in_name(hit.first, hit.last) && is_wished(c, hit) &&
        !is_of_wished_car(c, hit))
      return &hit;
  }
  // "ill just stop by tomorrow at 3" puts off the answer and comes.
  const CueHit* later = c.any_cue(Cue::decline_weak, [&](const CueHit& hit) {
    return c.word_in(hit.first, hit.last, "stop come swing drop pop drive"_words);
  });
  if (later != nullptr && later->last <= chosen.wanted.front().first) return later;
  return c.out().has(Act::report_problem) ? service_then(c, chosen) : nullptr;
}

}  // namespace kept::bot
