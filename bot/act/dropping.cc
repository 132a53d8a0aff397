#include "bot/act/dropping.h"

#include "bot/act/other_matters.h"

namespace kept::bot {
namespace {

using when::TimeMention;

// Whether the words before the cue, in its own clause, turn it into something else: "please do not
// cancel", "has it been cancelled?", "how do I cancel?", "if I cancel".
bool is_turned(const Case& c, const CueHit& cue) {
  constexpr std::uint32_t reach = 3;
  // "i can't that day never mind"
  if (c.is(cue.first, "never nevermind"_words)) return false;
  // "who said anything about canceling"
  if (c.is(0, "who"_words) && c.is(1, "said asked told mentioned"_words) && cue.first < 8)
    return true;
  // "no need to cancel", "no cancele nada", but "no, cancele"
  const std::uint32_t before =
      cue.first > 1 && c.is(cue.first - 1, "la lo las los le me"_words) ? cue.first - 1 : cue.first;
  if (before > 0 && c.is(before - 1, "no"_words) && !c.text().pauses(before) &&
      c.is(cue.first, "need reason point cancele cancelen canceles"_words))
    return !c.word_in(cue.first, cue.last, "appointment visit hold drive slot come"_words);
  // "my appointment got cancelled on me"
  if (cue.first > 0 && c.is(cue.first - 1, "got getting gets"_words)) return true;
  for (auto i = cue.first; i > 0 && !c.text().breaks(i) && !c.text().pauses(i); --i) {
    // "no cancel it" answers first.
    // "i can not that day, never mind" says it twice.
    if (c.is_in(Cue::cannot_come, i - 1)) return false;
    const bool answers = i == 1 && c.is(0, "no nah"_words) &&
                         !c.is(1, "quiero queremos voy vamos necesito pienso hace"_words);
    if (cue.first - i >= reach || answers) return false;
    if (c.is(
            i - 1,
            "not never nobody noone without how what did has is was were been why when if no nunca "
            "sin como si fue ha"_words)) {
      return true;
    }
  }
  return false;
}

// What people call off elsewhere.
constexpr auto elsewhere =
    "membership subscription flight flights trip vacation wedding party "
    "class classes insurance policy plan phone cable internet dentist doctor date culture warranty "
    "hotel reservations uber dinner lunch card account check contract lease show game school "
    "concert "
    "boda vuelo vuelos viaje fiesta pedido pedidos pizza pizzas junta clase clases plan seguro "
    "contrato tarjeta cuenta cheque suscripcion dentista telefono renta"_words;

// "my insurance cancelled me", "they canceled the game", "the concert was cancelled": neither the
// visitor does so nor is it a visit that is called off.
bool is_done_by_others(const Case& c, std::uint32_t verb) {
  constexpr std::uint32_t most = 4;
  if (!c.is(verb, "cancelled canceled"_words)) return false;
  if (c.is(verb + 1, "on"_words) && c.is(verb + 2, "me us"_words)) return true;
  std::uint32_t i = verb;
  const auto passed = [&](auto words) {
    while (i > 0 && verb - i < most && !c.text().pauses(i) && c.is(i - 1, words)) --i;
  };
  passed("was is were been being has have had just already got get gets also suddenly"_words);
  if (i == 0 || c.text().pauses(i)) return false;
  if (c.is(i - 1, "he she they"_words)) return true;
  const auto owner = i > 1 && !c.text().pauses(i - 1) ? i - 2 : i;
  return c.is(owner, "my the our his her their a"_words) &&
         !c.is(i - 1,
               "appointment appt appointments visit visits booking slot time spot drive test "
               "meeting viewing showing order hold request thing whole schedule service one "
               "reservation day"_words) &&
         std::none_of(c.parts().times.begin(), c.parts().times.end(),
                      [&](const TimeMention& m) { return m.first < i && i <= m.last; });
}

// "I cancelled my netflix", "cancel culture", "\"cancel it\" is what she said"
bool calls_off_else(const Case& c, const CueHit& cue) {
  constexpr auto visits =
      "appointment appt appointments visit visits booking slot time spot drive test meeting "
      "viewing "
      "showing order hold request thing whole schedule service one cita visita"_words;
  constexpr std::uint32_t reach = 4;
  std::uint32_t verb = cue.first;
  while (verb < cue.last &&
         !c.is(verb,
               "cancel cancelled canceled canceling cancelling cancels cancelar cancele cancela "
               "cancelen cancelo"_words))
    ++verb;
  if (verb >= cue.last) return false;
  const auto quoted = [&](std::uint32_t first, std::uint32_t last) {
    return (c.text().gap(first) & gap_quote) != 0 && (c.text().gap(last) & gap_quote) != 0;
  };
  if (quoted(verb, verb + 1) || quoted(cue.first, cue.last)) return true;
  // "cancel cuz my flight got moved"
  std::uint32_t until = verb + 1;
  while (until < verb + reach && until < c.text().size() && !c.text().pauses(until) &&
         !c.is(until, "because cause since so and but if when as pero porque y si"_words))
    ++until;
  if (c.word_in(verb + 1, until, elsewhere) || c.word_in(verb + 1, until, services) ||
      is_done_by_others(c, verb))
    return true;
  // "cancelled my saturday class"
  const std::uint32_t thing = verb + 1;
  if (!c.is(verb, "cancelled canceled"_words) || !c.is(thing, "my the our his her their a"_words))
    return false;
  const auto timed = std::any_of(c.parts().times.begin(), c.parts().times.end(),
                                 [&](const TimeMention& m) { return m.first == thing + 1; });
  return !timed && !c.word_in(thing, thing + reach + 1, visits);
}

// "never mind the sunroof question", "I am out of town", "found another coupon": the cue is part of
// something that is said of another thing.
bool goes_on(const Case& c, const CueHit& cue) {
  const auto next = static_cast<std::size_t>(cue.last);
  // "mejor no borre nada"
  if (c.is(cue.first, "mejor"_words) && c.is(cue.last, "borre borren cancele cancelen"_words))
    return true;
  if (next >= c.text().size() || c.text().breaks(next) || c.text().pauses(next)) return false;
  if (c.word_in(cue.first, cue.last, "mind forget"_words)) {
    if (c.is(cue.last, "the"_words) && c.is(cue.last + 1, "whole entire"_words)) return false;
    return c.is(cue.last, "the about my that el la lo"_words) &&
           !c.says("appointment visit booking drive cita visita reserva"_words);
  }
  if (calls_off_else(c, cue)) return true;
  if (c.word_in(cue.first, cue.last, "out"_words)) {
    return c.is(cue.last, "of for on in with until till"_words);
  }
  if (c.word_in(cue.first, cue.last, "found bought"_words)) {
    return !c.is(cue.last,
                 "car one vehicle truck suv dealer place a an another elsewhere something so and "
                 "from at today yesterday"_words);
  }
  return false;
}

// "nvm 4 is fine": what was said before is dropped for another hour.
bool drops_for_hour(const Case& c, const Chosen& chosen) {
  const CueHit* cue = c.cue(Cue::cancel);
  if (cue == nullptr || chosen.wanted.empty() || !c.beside_visit()) return false;
  const TimeMention& m = chosen.wanted.front();
  return m.clock && !m.booked && m.first >= cue->last &&
         c.word_in(cue->first, cue->last, "mind nevermind"_words) &&
         !c.word_in(cue->last, m.first, "the my that about"_words);
}

// "mejor no", to the question for a name or a number: that is refused, and no visit dropped.
bool refuses_contact(const Case& c, const CueHit& cue) {
  return c.asked_for_contact() && c.is(cue.first, "mejor"_words);
}

// The words that drop it; null where none do or all of them are turned into something else.
const CueHit* dropping(const Case& c, const Chosen& chosen) {
  for (const CueHit& hit : c.parts().cues) {
    if (hit.cue != Cue::cancel || c.in_name(hit.first, hit.last)) continue;
    // "changed my mind" repairs if another time or car is named, or was said before.
    const bool other = !c.asked_for_time() || !chosen.wanted.empty() || !c.out().criteria.empty();
    const bool repairs =
        c.has(Cue::correction) && other && c.word_in(hit.first, hit.last, "mind"_words);
    if (!repairs && !is_turned(c, hit) && !goes_on(c, hit) && !refuses_contact(c, hit)) return &hit;
  }
  return nullptr;
}

// "can't make it today" drops the visit, "can't do today" wants another time.
bool stays_away(const Case& c) {
  const CueHit* cue = c.any_cue(Cue::cannot_come, [&](const CueHit& hit) {
    return c.word_in(hit.first, hit.last, "make come coming be"_words);
  });
  return !c.asked_for_time() && cue != nullptr;
}

// "cancel it, ill find another day", "cancel please, we can reschedule later": the visitor means to
// take it up again, but asks for nothing of the kind now.
bool leaves_for_later(const Case& c, const CueHit& cue, const Chosen& chosen) {
  constexpr std::uint32_t reach = 6;
  const auto verb = "cancel cancelar cancele cancelen cancelo"_words;
  const bool newly = std::any_of(chosen.wanted.begin(), chosen.wanted.end(),
                                 [&](const TimeMention& m) { return m.first >= cue.last + 1; });
  if (!c.word_in(cue.first, cue.last + 1, verb) || newly) return false;
  const CueHit* const move = c.cue(Cue::move_visit);
  if (move == nullptr || move->first < cue.last) return false;
  const auto from = std::max(cue.last, move->first > reach ? move->first - reach : 0);
  return c.word_in(from, move->first, "will maybe might later eventually luego despues"_words) ||
         c.word_in(move->first, move->last + 2, "later luego despues eventually"_words);
}

}  // namespace

bool only_explains(const Case& c) {
  if (c.asked() != Asked::nothing || c.has(Cue::existing) ||
      !(c.out().has(Act::ask_vehicle) || c.out().has(Act::ask_inventory)))
    return false;
  const auto& clauses = c.parts().clauses;
  return std::any_of(clauses.begin(), clauses.end(),
                     [&](const Clause& clause) { return clause.mood != Mood::statement; });
}

// Which visit is to be cancelled: "the monday one", "my appointment on monday".
void speak_of(Case& c, const std::vector<TimeMention>& mentions) {
  c.out().spoken_of = when::resolve(mentions, {}, c.parts().now);
}

bool decide_cancel(Case& c, const Chosen& chosen, bool moves) {
  const CueHit* const cue = dropping(c, chosen);
  if (drops_for_hour(c, chosen)) {
    c.act(Act::reschedule, cue);
    return false;
  }
  if (cue == nullptr && c.has(Cue::cancel)) return false;
  // "never mind" under "which one?" drops the choice and no visit, "stop calling, I bought one"
  // none.
  const bool of_visit = c.asked() != Asked::which_vehicle && !c.has_any({Cue::stop, Cue::erase});
  const bool drops =
      c.has(Cue::cancel) &&
      (of_visit ||
       c.says(
           "cancel cancelar cancele cancelo cancelen appointment cita visit visita booking"_words));
  // "never mind, some other time"
  const bool leaves = moves && ((c.asked_for_time() && chosen.wanted.empty()) ||
                                (cue != nullptr && leaves_for_later(c, *cue, chosen)));
  if (drops && (chosen.wanted.empty() || leaves || !c.has(Cue::move_visit)) && (!moves || leaves)) {
    c.act(Act::cancel, cue);
    if (!c.has_any({Cue::visit})) {
      speak_of(c, chosen.booked.empty() ? chosen.wanted : chosen.booked);
      return true;
    }
  }
  if (c.has(Cue::cannot_come) && chosen.wanted.empty() &&
      (chosen.refused.empty() || stays_away(c)) && !c.has(Cue::move_visit) &&
      !c.out().has(Act::cancel) && !only_explains(c)) {
    c.act(Act::cancel, c.cue(Cue::cannot_come));
    return true;
  }
  return false;
}

}  // namespace kept::bot
