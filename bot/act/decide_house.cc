#include <algorithm>

#include "bot/act/business_frames.h"
#include "bot/act/decide.h"

namespace kept::bot {
namespace {

bool opens_or_closes(const Case& c, const CueHit& hit) {
  return c.word_in(hit.first, hit.last,
                   "open opens opened close closes closed abre abren abrio cierra cierran abierto "
                   "abierta abiertos"_words);
}

// "24 hours from now", "when you open", "as soon as you open": no question for the hours.
bool names_time(const Case& c, const Clause& clause, const CueHit& hit) {
  const auto numbers = touching(c.parts().numbers, hit.first - std::min(hit.first, 1U), hit.first);
  const bool counted = std::any_of(numbers.begin(), numbers.end(),
                                   [&](const Number& n) { return n.last == hit.first; });
  const auto& times = c.parts().times;
  const bool from_now = std::any_of(times.begin(), times.end(), [&](const when::TimeMention& m) {
    return m.clock && m.clock->from_now && m.first < hit.first && hit.first < m.last;
  });
  if (from_now) return true;
  if (counted && c.is(hit.first, "hours hour hora horas"_words)) return true;
  constexpr std::uint32_t reach = 2;
  const std::uint32_t from = std::max(hit.first, clause.first + reach) - reach;
  const bool when = c.word_in(from, hit.first + 1, "when whenever once as before after"_words);
  // "can i stop by when you open"
  const bool comes =
      std::any_of(c.parts().cues.begin(), c.parts().cues.end(), [&](const CueHit& v) {
        return (v.cue == Cue::visit || v.cue == Cue::come) && clause.holds(v.first) &&
               v.last <= hit.first;
      });
  if (when && comes) return true;
  // "i'd need like 8am right when you open"
  const auto& all = c.parts().times;
  const bool clocked = std::any_of(all.begin(), all.end(), [&](const when::TimeMention& m) {
    return m.clock && !m.clock->part && clause.holds(m.first) && m.first < hit.first;
  });
  if (clause.mood == Mood::statement && clocked && when &&
      c.word_in(hit.first, hit.last, "open opens"_words))
    return true;
  if (clause.mood != Mood::statement) return false;
  if (c.is(hit.first, "when once"_words) && hit.first > clause.head) return true;
  const bool opening = c.word_in(hit.first, hit.last, "open opens abren abran"_words);
  const bool settled = c.asked_for_time() || c.has_any({Cue::visit, Cue::come, Cue::move_visit});
  return opening && settled;
}

// "I close at 6", "my schedule is open friday": not the house.
bool of_visitor(const Case& c, const CueHit& hit) {
  const std::uint32_t at = hit.first;
  if (at == 0) return false;
  if (c.is(at - 1, "i we schedule calendar am my"_words)) return true;
  // "my ride can't get me there til 1"
  if (at > 1 && c.is(at - 1, "me us"_words) && c.is(at - 2, "get gets getting got"_words))
    return true;
  if (c.is(at - 1, "yo"_words) && c.parts().language == Language::es) return true;
  return at > 1 && c.is(at - 1, "is will would"_words) &&
         c.is(at - 2, "i schedule calendar we day"_words);
}

// "the door won't open", "la ventana no cierra"
bool of_part(const Case& c, const Clause& clause, const CueHit& hit) {
  return opens_or_closes(c, hit) && !c.word_in(hit.first, hit.last, "time hora late"_words) &&
         c.word_in(clause.first, clause.last,
                   "door window sunroof moonroof tailgate trunk hood latch top roof hatch "
                   "glovebox puerta puertas ventana vidrio quemacocos cajuela cofre capota "
                   "techo windows doors roofs recall recalls deal title"_words);
}

// "what slots do you have open on friday", "anything open at 3": a time for a visit.
bool offers_slot(const Case& c, const Clause& clause, const CueHit& hit) {
  const bool hours = c.word_in(
      hit.first, hit.last,
      "hours hour horario late days schedule sundays saturdays weekends earliest time"_words);
  if (hit.last - hit.first > 1 && c.word_in(hit.first, hit.last, "you"_words) &&
      c.word_in(hit.first - std::min(hit.first, 1U), hit.last, "are"_words))
    return false;
  if (c.cue(clause, Cue::slots) != nullptr && !hours) return true;
  if (!opens_or_closes(c, hit)) return false;
  const bool free =
      c.word_in(clause.first, hit.last,
                "anything something slot slots spot spots appointment appointments offer algo cita "
                "espacio"_words);
  const bool has = c.word_in(clause.first, hit.last, "have got tienen tiene"_words) &&
                   !c.is(hit.first, "hours horario"_words) &&
                   (c.asked_for_time() || c.word(hit.first) != "open");
  const bool what = hit.first >= clause.first + 2 && c.is(hit.first - 2, "what"_words) &&
                    c.is(hit.first - 1, "is"_words);
  return free || has || what;
}

// "i know you close at 7", "since you close early": told, not asked.
bool is_known(const Case& c, const Clause& clause, const CueHit& hit) {
  constexpr std::uint32_t reach = 2;
  if (clause.mood != Mood::statement || !opens_or_closes(c, hit)) return false;
  const std::uint32_t from = std::max(hit.first, clause.first + reach) - reach;
  return c.word_in(from, hit.first + 1,
                   "know since because cause cuz saw says figure figured thought assumed "
                   "guess guessing"_words) &&
         !c.word_in(from, hit.first + 1, "not"_words);
}

// "what time does the DMV close"
bool of_other_firm(const Case& c, const Clause& clause) {
  const CueHit* foreign = c.cue(clause, Cue::out_of_scope);
  return foreign != nullptr && foreign->rule == "none of our business";
}

}  // namespace

const CueHit* question_for_hours(const Case& c) {
  for (const CueHit& hit : c.parts().cues) {
    if (hit.cue != Cue::hours || c.in_name(hit.first, hit.last)) continue;
    const Clause* clause = c.clause_of(hit.first);
    if (clause != nullptr &&
        (names_time(c, *clause, hit) || of_visitor(c, hit) || of_part(c, *clause, hit) ||
         offers_slot(c, *clause, hit) || is_known(c, *clause, hit) || of_other_firm(c, *clause)))
      continue;
    return &hit;
  }
  return c.any_cue(Cue::hours, [](const CueHit& hit) { return hit.rule == hours_rule; });
}

const CueHit* question_for_place(const Case& c) {
  // "take my name, address, all of it out of your system"
  const CueHit* const erased = c.cue(Cue::erase);
  return c.any_cue(Cue::location, [&](const CueHit& hit) {
    return erased == nullptr || hit.first < erased->first || hit.last > erased->last;
  });
}

}  // namespace kept::bot
