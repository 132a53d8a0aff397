#include "bot/act/coming.h"

#include <algorithm>

namespace kept::bot {
namespace {

// "an oil change next tuesday"
const CueHit* service_then(const Case& c, const Chosen& chosen) {
  for (const CueHit& hit : c.parts().cues) {
    if (hit.cue != Cue::service || (hit.rule != "service need" && hit.rule != "servicio")) continue;
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
        !is_of_complaint(c, hit) && !is_of_wished_car(c, hit) && !is_of_talk(c, hit))
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
