#include "bot/act/decide.h"

namespace kept::bot {
namespace {

// "the one with low mileage": the topic tells which one is meant and asks nothing of it.
bool describes(const Case& c, const CueHit& topic) {
  for (std::uint32_t i = topic.first, n = 0; i > 0 && n < 3 && !c.text().pauses(i); ++n) {
    --i;
    if (c.word_in(i, i + 1, {"with", "without", "that", "con", "sin", "que", "de"})) return true;
  }
  return false;
}

// What makes the message a question about a vehicle; null when nothing does.
const CueHit* question_of(const Case& c) {
  for (const Cue cue : {Cue::vehicle_fact, Cue::about_it}) {
    if (const CueHit* hit = c.cue(cue)) return hit;
  }
  for (const CueHit& hit : c.parts().cues) {
    const bool answers = c.asked() == Asked::which_vehicle && describes(c, hit);
    const bool named = c.in_name(hit.first, hit.last);
    if (hit.cue == Cue::vehicle_topic && !answers && !named) return &hit;
  }
  return nullptr;
}

// "hold the second one", "me lo llevo": a wish for it whatever else is asked.
const CueHit* wish_for_it(const Case& c) {
  for (const CueHit& hit : c.parts().cues) {
    const bool picks = hit.cue == Cue::pick || hit.cue == Cue::pick_one;
    if (picks && c.word_in(hit.first, hit.last,
                           {"take", "hold", "reserve", "aside", "dibs", "llevo", "aparta", "aparte",
                            "apartar", "apartame", "aparten", "reserva", "reservar"}))
      return &hit;
  }
  return nullptr;
}

bool talks_money(const Case& c) {
  return c.has_any({Cue::price_down, Cue::financing, Cue::payment_amount});
}

void decide_pointed(Case& c, const Described& d) {
  if (const CueHit* hit = question_of(c)) {
    const CueHit* fact = c.cue(Cue::vehicle_fact);
    const bool money_fact = fact == nullptr || c.word_in(fact->first, fact->last,
                                                         {"price", "cost", "much", "precio",
                                                          "cuanto", "asking", "listed"});
    const bool money_only = talks_money(c) && !c.has(Cue::about_it) && money_fact;
    if (!money_only) c.act(Act::ask_vehicle, hit);
    if (const CueHit* wish = wish_for_it(c); wish != nullptr && !talks_money(c))
      c.act(Act::select_vehicle, wish);
    return;
  }
  if (talks_money(c)) return;
  c.act(Act::select_vehicle, d.ground);
}

void decide_described(Case& c, const Described& d) {
  const bool question =
      c.has(Cue::about_it) || (c.has(Cue::vehicle_fact) && !c.has_any({Cue::browse}));
  if (c.out().has(Act::ask_vehicle) || (question && !d.definite && !c.says({"any"}))) {
    if (!c.out().has(Act::ask_vehicle))
      c.act(Act::ask_vehicle,
            c.cue(Cue::about_it) != nullptr ? c.cue(Cue::about_it) : c.cue(Cue::vehicle_fact));
    return;
  }
  if (c.out().has(Act::select_vehicle)) return;
  if (d.definite && talks_money(c)) return;
  c.act(Act::ask_inventory, d.indefinite_ground);
}

void decide_unnamed(Case& c) {
  const bool elsewhere = c.has_any({Cue::problem, Cue::trade, Cue::erase, Cue::stop,
                                    Cue::out_of_scope, Cue::bot, Cue::complain});
  if (const CueHit* fact = c.cue(Cue::vehicle_fact);
      fact != nullptr && !c.has_any({Cue::trade, Cue::erase, Cue::stop, Cue::bot})) {
    if (!(c.has_any({Cue::problem, Cue::service, Cue::complain, Cue::hours}) &&
          !c.has(Cue::about_it)) &&
        !c.has(Cue::price_down))
      c.act(Act::ask_vehicle, fact);
  } else if (const CueHit* pick = c.cue(Cue::pick_one);
             pick != nullptr && !elsewhere &&
             !c.has_any(
                 {Cue::visit, Cue::price_down, Cue::cancel, Cue::move_visit, Cue::financing})) {
    c.act(Act::select_vehicle, pick);
  } else if (const CueHit* browse = c.cue(Cue::browse);
             browse != nullptr && !elsewhere && !c.has_any({Cue::slots})) {
    c.act(Act::ask_inventory, browse);
  } else if (const CueHit* topic = c.cue(Cue::vehicle_topic);
             topic != nullptr && !elsewhere && c.out().acts.empty() &&
             !c.has_any({Cue::visit, Cue::hours, Cue::slots, Cue::existing, Cue::person,
                         Cue::location, Cue::financing, Cue::service, Cue::price_down,
                         Cue::smalltalk})) {
    c.act(Act::ask_vehicle, topic);
  } else if (const CueHit* best = c.cue(Cue::superlative);
             best != nullptr && !elsewhere && c.asked() == Asked::which_vehicle &&
             !c.has_any({Cue::visit, Cue::price_down, Cue::financing})) {
    c.act(Act::select_vehicle, best);
  } else if (c.asked() == Asked::criteria && c.has_any({Cue::indifferent}) &&
             c.out().acts.empty()) {
    c.act(Act::ask_inventory, c.cue(Cue::indifferent));
  } else if (const CueHit* about = c.cue(Cue::about_it);
             about != nullptr && !elsewhere && c.out().acts.empty() &&
             !c.has_any({Cue::hours, Cue::location, Cue::visit, Cue::slots, Cue::financing,
                         Cue::price_down})) {
    c.act(Act::ask_vehicle, about);
  }
}

// Under "what are you looking for?" a description is an answer; a car of its own is not.
bool answers_criteria(Case& c, const Described& d) {
  if (c.asked() != Asked::criteria || c.has(Cue::about_it)) return false;
  const Criteria& said = c.out().criteria;
  const bool named = said.stock_number || said.vin;
  return !named && !(d.definite && (c.has(Cue::vehicle_fact) || c.has(Cue::price_down)));
}

// Under "which one?" what is said points at one, unless it asks about it or looks for others.
bool answers_which(Case& c, const Described& d) {
  if (c.asked() != Asked::which_vehicle || c.has(Cue::browse)) return false;
  if (d.definite) return question_of(c) == nullptr && !talks_money(c);
  return !c.has_any({Cue::vehicle_fact, Cue::about_it, Cue::want}) &&
         !c.says({"any", "have", "tienen", "hay", "looking", "busco"});
}

}  // namespace

void decide_vehicle_acts(Case& c, const Described& d) {
  // "under 400 a month" answers what is wanted, too.
  if (c.asked() == Asked::criteria && c.has(Cue::payment_amount))
    c.act(Act::ask_inventory, c.cue(Cue::payment_amount));
  if (!d.any()) {
    decide_unnamed(c);
    return;
  }
  if (answers_criteria(c, d)) {
    c.act(Act::ask_inventory, d.indefinite ? d.indefinite_ground : d.ground);
    return;
  }
  if (answers_which(c, d)) {
    c.act(Act::select_vehicle, d.definite ? d.ground : d.indefinite_ground);
    return;
  }
  if (d.definite) decide_pointed(c, d);
  if (d.indefinite) decide_described(c, d);
}

}  // namespace kept::bot
