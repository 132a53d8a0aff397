#include "bot/act/decide.h"

namespace kept::bot {
namespace {

Ground ground_of(const CueHit* hit) {
  return hit == nullptr ? Ground{} : Ground{hit->first, hit->last, hit->rule};
}

bool asks_of_vehicle(const Case& c) {
  return c.has_any({Cue::vehicle_fact, Cue::vehicle_topic, Cue::about_it});
}

void decide_pointed(Case& c, const Described& d) {
  if (asks_of_vehicle(c) &&
      !(c.asked() == Asked::which_vehicle && !c.has_any({Cue::vehicle_fact, Cue::about_it}))) {
    const CueHit* hit = c.cue(Cue::vehicle_fact) != nullptr ? c.cue(Cue::vehicle_fact)
                        : c.cue(Cue::about_it) != nullptr   ? c.cue(Cue::about_it)
                                                            : c.cue(Cue::vehicle_topic);
    const CueHit* fact = c.cue(Cue::vehicle_fact);
    const bool money_fact = fact == nullptr || c.word_in(fact->first, fact->last,
                                                         {"price", "cost", "much", "precio",
                                                          "cuanto", "asking", "listed"});
    const bool money_only = c.has_any({Cue::price_down, Cue::financing, Cue::payment_amount}) &&
                            !c.has(Cue::about_it) && money_fact;
    if (!money_only) c.act(Act::ask_vehicle, hit);
    return;
  }
  if (c.has(Cue::price_down) || c.has_any({Cue::financing, Cue::payment_amount})) return;
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
  if (d.definite && (c.has(Cue::price_down) || c.has_any({Cue::financing, Cue::payment_amount})))
    return;
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

}  // namespace

void decide_vehicle_acts(Case& c, const Described& d) {
  // "under 400 a month" answers what is wanted, too.
  if (c.asked() == Asked::criteria && c.has(Cue::payment_amount))
    c.act(Act::ask_inventory, c.cue(Cue::payment_amount));
  if (!d.any()) {
    decide_unnamed(c);
    return;
  }
  if (c.asked() == Asked::criteria && !c.has(Cue::about_it) &&
      !(d.definite && c.has(Cue::vehicle_fact))) {
    c.act(Act::ask_inventory, d.indefinite ? d.indefinite_ground : d.ground);
    return;
  }
  if (c.asked() == Asked::which_vehicle &&
      !c.has_any({Cue::vehicle_fact, Cue::about_it, Cue::browse})) {
    if (d.definite || !c.says({"any", "have", "tienen", "hay", "looking", "busco"})) {
      c.act(Act::select_vehicle, d.definite ? d.ground : d.indefinite_ground);
      return;
    }
  }
  if (d.definite) decide_pointed(c, d);
  if (d.indefinite) decide_described(c, d);
  if (const CueHit* hit = c.cue(Cue::pick_one); hit != nullptr && false)
    c.act(Act::select_vehicle, ground_of(hit));
}

}  // namespace kept::bot
