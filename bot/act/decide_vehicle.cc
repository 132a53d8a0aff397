#include <algorithm>

#include "bot/act/vehicle_question.h"

namespace kept::bot {
namespace {

// The clause of what is pointed at asks something as well.
bool holds_question(const Case& c, const Ground& at) {
  const Clause* clause = c.clause_of(at.first);
  if (clause == nullptr) return false;
  for (const Cue cue : {Cue::vehicle_fact, Cue::about_it, Cue::vehicle_topic}) {
    if (c.cue(*clause, cue) != nullptr) return true;
  }
  return false;
}

// "hold the second one", "me lo llevo": a wish for it whatever else is asked.
const CueHit* wish_for_it(const Case& c) {
  for (const CueHit& hit : c.parts().cues) {
    const bool picks = hit.cue == Cue::pick || hit.cue == Cue::pick_one;
    if (picks &&
        c.word_in(hit.first, hit.last,
                  "take hold reserve aside dibs llevo aparta aparte apartar apartame aparten "
                  "reserva reservar"_words))
      return &hit;
  }
  return nullptr;
}

bool talks_money(const Case& c) {
  return c.out().has(Act::negotiate_price) || c.out().has(Act::ask_financing) ||
         (c.has(Cue::payment_amount) && c.has(Cue::trade));
}

bool talks_money(const Case& c, const Clause& clause) {
  if (!talks_money(c)) return false;
  if (offers_bare_sum(c)) return true;
  return c.cue(clause, Cue::price_down) != nullptr || c.cue(clause, Cue::financing) != nullptr ||
         c.cue(clause, Cue::payment_amount) != nullptr;
}

// "the suv in your ad was sold, shady", "say the Camry is free": nothing is picked.
bool blames(const Case& c, const Clause& clause) {
  for (const Cue cue : {Cue::complain, Cue::out_of_scope, Cue::erase, Cue::stop}) {
    if (c.cue(clause, cue) != nullptr) return true;
  }
  // "the Highlander is too small"
  return c.word_in(clause.first, clause.last, "too demasiado"_words) &&
         c.word_in(clause.first, clause.last, "small big old tight chica grande viejo vieja"_words);
}

bool speaks_of_no_choice(const Case& c) {
  const Meaning& out = c.out();
  return out.has(Act::complain) || out.has(Act::out_of_scope) || out.has(Act::report_problem) ||
         out.has(Act::delete_my_data) || out.has(Act::stop_messages);
}

// "la roja, y cuanto seria al mes?": pointed at in a clause that talks of no money.
Ground pointed_apart(const Case& c, const Described& d) {
  for (const Ground& at : d.pointed) {
    const Clause* clause = c.clause_of(at.first);
    const bool lent =
        clause != nullptr && clause->fragment && (talks_money(c) || is_picked_apart(c, *clause));
    const bool asks = clause != nullptr && clause->mood == Mood::question && !lent;
    if (clause != nullptr && !asks && !talks_money(c, *clause) && !blames(c, *clause)) return at;
  }
  return {};
}

// "how much is the Bolt, and do you come down any?": the one clause asks, the other haggles.
bool prices_apart(const Case& c, const CueHit* fact) {
  const Clause* const clause = fact == nullptr ? nullptr : c.clause_of(fact->first);
  if (clause == nullptr || clause->mood != Mood::question || talks_money(c, *clause)) return false;
  const auto values = beginning_in(c.parts().values, clause->first, clause->last);
  return std::any_of(values.begin(), values.end(), [](const criteria::Value& v) {
    return v.field <= Field::trim && v.determiner == criteria::Determiner::definite;
  });
}

// "what's it run me a month on the Seltos"
bool runs_to(const Case& c, const CueHit& fact) {
  return c.word_in(fact.first, fact.last, "is does"_words) &&
         c.word_in(fact.first, fact.last, "it that"_words) &&
         c.word_in(fact.last, fact.last + 3, "run cost running costing come"_words) &&
         c.word_in(fact.last, fact.last + 6, "month monthly mo biweekly weekly"_words);
}

// "the mileage?" of a clause that is about its price only is no more than price talk.
bool is_money_only(const Case& c) {
  const CueHit* fact = c.cue(Cue::vehicle_fact);
  const bool money_fact =
      fact == nullptr ||
      (c.word_in(fact->first, fact->last,
                 "price cost much precio cuanto asking listed door otd"_words) &&
       !c.word_in(fact->first, fact->last, "tiene trae millas"_words)) ||
      runs_to(c, *fact);
  const bool about =
      c.any_cue(Cue::about_it, [&](const CueHit& hit) { return !runs_to(c, hit); }) != nullptr;
  return talks_money(c) && !about && money_fact && !prices_apart(c, fact);
}

// "actually not the Frontier, I want the Titan. does it have …": another is picked.
Ground other_wanted(const Case& c, const Described& d) {
  if (!c.has_any({Cue::correction, Cue::wait})) return {};
  for (const Ground& at : d.pointed) {
    const Clause* const clause = c.clause_of(at.first);
    if (clause != nullptr && clause->mood == Mood::statement &&
        c.word_in(clause->first, at.first, "want prefer need"_words))
      return at;
  }
  return {};
}

void decide_pointed(Case& c, const Described& d) {
  const CueHit* hit = question_of(c, d);
  const Ground asked = asked_of(c, d);
  const bool answers = c.asked() == Asked::which_vehicle && asked.last == 0;
  const Ground apart = pointed_apart(c, d);
  if (hit != nullptr) {
    if (!is_money_only(c)) c.act(Act::ask_vehicle, hit);
    if (const CueHit* wish = wish_for_it(c); wish != nullptr && !talks_money(c))
      c.act(Act::select_vehicle, wish);
    if (const Ground other = other_wanted(c, d); other.first < other.last)
      c.act(Act::select_vehicle, other);
  } else if (asked.last > asked.first) {
    c.act(Act::ask_vehicle, asked);
  }
  // "the Escape, and what's the lowest price?" under "which one?"
  if (answers && apart.last > apart.first && !holds_question(c, apart)) {
    c.act(Act::select_vehicle, apart);
    return;
  }
  if (hit != nullptr || asked.last > asked.first) return;
  if ((talks_money(c) || speaks_of_no_choice(c)) && apart.last == apart.first) return;
  c.act(Act::select_vehicle, apart.last > apart.first ? apart : d.ground);
}

// "does it have a sunroof": what describes stands where a vehicle is asked about.
bool is_of_question(const Case& c, const Ground& kind, const Described& d) {
  const Clause* clause = c.clause_of(kind.first);
  if (clause == nullptr) return true;
  if (points_in(*clause, d.pointed_at)) return true;
  return c.cue(*clause, Cue::about_it) != nullptr || c.cue(*clause, Cue::want) == nullptr;
}

// "cancel it, the truck got sold": the vehicle is part of a reason.
bool only_tells(const Case& c, const Described& d) {
  if (!c.has_any({Cue::cancel, Cue::cannot_come}) || c.has(Cue::browse)) return false;
  return std::none_of(d.kinds.begin(), d.kinds.end(), [&](const Ground& kind) {
    const Clause* clause = c.clause_of(kind.first);
    return clause != nullptr && c.cue(*clause, Cue::want) != nullptr;
  });
}

// "thinking a Maverick, what do those run": asked of the kind that was named before.
bool asks_of_kind(const Case& c, const Described& d, const CueHit& question) {
  if (!c.word_in(question.first, question.last, "those these they them"_words)) return false;
  return std::any_of(
      c.parts().values.begin(), c.parts().values.end(), [&](const criteria::Value& v) {
        return v.field <= Field::body && v.determiner != criteria::Determiner::definite &&
               v.determiner != criteria::Determiner::own && !v.negated &&
               v.last <= question.first && !d.definite;
      });
}

void decide_described(Case& c, const Described& d) {
  const CueHit* question = c.cue(Cue::about_it);
  if (question == nullptr && !c.has(Cue::browse)) question = c.cue(Cue::vehicle_fact);
  if (c.has(Cue::trade)) question = nullptr;
  if (question != nullptr && asks_of_kind(c, d, *question)) question = nullptr;
  if (!c.out().has(Act::ask_vehicle) && question != nullptr && is_asked(c, d, *question) &&
      !d.definite && !c.says("any"_words))
    c.act(Act::ask_vehicle, question);
  const bool beside = c.out().has(Act::ask_vehicle) || c.out().has(Act::select_vehicle);
  if (!beside) {
    if (!(d.definite && talks_money(c)) && !only_tells(c, d))
      c.act(Act::ask_inventory, d.indefinite_ground);
    return;
  }
  // "gray one. what's the out the door", to the question which one
  const auto picked = std::find_if(d.kinds.begin(), d.kinds.end(), [&](const Ground& kind) {
    const Clause* clause = c.clause_of(kind.first);
    return clause != nullptr && clause->mood == Mood::statement && clause->first <= kind.first &&
           c.text().breaks(clause->last) && c.is(clause->last - 1, "one"_words) &&
           !holds_question(c, kind);
  });
  if (c.asked() == Asked::which_vehicle && picked != d.kinds.end())
    c.act(Act::select_vehicle, *picked);
  const auto other = std::find_if(d.kinds.begin(), d.kinds.end(), [&](const Ground& kind) {
    if (is_of_question(c, kind, d) || kind.first == 0) return false;
    if (c.is(kind.first - 1, "any other some otro otra"_words)) return true;
    const Clause* clause = c.clause_of(kind.first);
    return c.is(kind.first - 1, "a an un una"_words) &&
           c.word_in(clause->first, kind.first,
                     "need want looking find buy like busco buscando necesito necesitamos "
                     "quiero queremos ocupo"_words);
  });
  if (other != d.kinds.end()) c.act(Act::ask_inventory, *other);
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
  if (!d.definite && c.has(Cue::none_of)) return false;  // "neither, I want one under 14"
  if (d.definite)
    return question_of(c, d) == nullptr && !talks_money(c) && asked_of(c, d).last == 0;
  return question_of(c, d) == nullptr &&
         !c.says(
             "any anything something another have got tienen hay algo looking busco otro "
             "otra show there"_words);
}

// "tienen la Silverado 2500", "do you have the Model Y in stock": any of that model.
bool asks_for_kind(const Case& c, const Described& d) {
  const Criteria& said = c.out().criteria;
  const bool only_model = said.want.exterior_color.empty() && said.year.empty() && !said.ordinal &&
                          !said.vin && !said.stock_number && !said.want.model.empty();
  if (!only_model || c.says("still todavia aun that this ese esa site"_words)) return false;
  for (const Ground& at : d.pointed) {
    const bool has =
        at.first >= 2 && c.is(at.first - 2, "have got tienen tiene tienes tendran hay"_words);
    // "could you have the Tahoe out front"
    const bool prepared = c.word_in(at.last, at.last + 3,
                                    "out up ready front waiting clean warmed gassed charged washed "
                                    "pulled outside"_words);
    if (!has || prepared) return false;
  }
  return !d.pointed.empty();
}

}  // namespace

void decide_vehicle_acts(Case& c, const Described& d) {
  // "under 400 a month" answers what is wanted, too.
  if (c.asked() == Asked::criteria && c.has(Cue::payment_amount))
    c.act(Act::ask_inventory, c.cue(Cue::payment_amount));
  if (!d.any()) {
    decide_unnamed(c, d);
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
  if (d.definite && asks_for_kind(c, d)) {
    c.act(Act::ask_inventory, d.ground);
    return;
  }
  if (d.definite) decide_pointed(c, d);
  if (d.indefinite) decide_described(c, d);
}

}  // namespace kept::bot
