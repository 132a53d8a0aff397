#include <algorithm>

#include "bot/act/trouble_of_none.h"
#include "bot/act/vehicle_question.h"

namespace kept::bot {
namespace {

bool speaks_of(const Case& c, const CueHit& hit, std::initializer_list<Cue> cues) {
  const Clause* clause = c.clause_of(hit.first);
  return clause != nullptr && std::any_of(cues.begin(), cues.end(),
                                          [&](Cue cue) { return c.cue(*clause, cue) != nullptr; });
}

// The first of these cues whose clause speaks of none of the others.
const CueHit* apart(const Case& c, Cue wanted, std::initializer_list<Cue> others) {
  for (const CueHit& hit : c.parts().cues) {
    const bool named = c.in_name(hit.first, hit.last);
    if (hit.cue == wanted && !named && !speaks_of(c, hit, others)) return &hit;
  }
  return nullptr;
}

// "how much is that monthly"
bool asks_payment(const Case& c, const CueHit& hit) {
  return c.word_in(hit.first, hit.last, "much cost price cuanto"_words) &&
         speaks_of(c, hit, {Cue::financing, Cue::payment_amount});
}

// "do you do leases or is it buy only", "my truck has a recall, you do those?": nothing but words
// that point, behind what else is asked.
bool points_at_subject(const Case& c, const CueHit& hit) {
  for (std::uint32_t i = hit.first; i < hit.last; ++i) {
    if (!c.is(i, "is it that this those these do does are they them a your to of"_words))
      return false;
  }
  const Meaning& out = c.out();
  if (question_for_hours(c) != nullptr || question_for_place(c) != nullptr) return true;
  return out.has(Act::ask_financing) || out.has(Act::ask_location) || out.has(Act::ask_hours) ||
         out.has(Act::report_problem) || out.has(Act::ask_person);
}

const CueHit* fact(const Case& c, const Described& d) {
  if (c.has_any({Cue::trade, Cue::bot})) return nullptr;
  for (const CueHit& hit : c.parts().cues) {
    if (hit.cue != Cue::vehicle_fact || !is_asked(c, d, hit)) continue;
    const bool else_where =
        speaks_of(c, hit, {Cue::problem, Cue::service, Cue::complain, Cue::hours}) &&
        !c.has(Cue::about_it);
    if (asks_payment(c, hit) || points_at_subject(c, hit)) continue;
    if (!else_where &&
        !speaks_of(c, hit, {Cue::price_down, Cue::trade, Cue::erase, Cue::stop, Cue::bot}))
      return &hit;
  }
  return nullptr;
}

// "the 10 oclock one on friday", "next tuesday not this one"
bool picks_time(const Case& c, const CueHit& hit) {
  if (c.asked_for_time() && hit.first > 0 && c.is(hit.first - 1, "not"_words) &&
      c.is(hit.last - 1, "one"_words) && c.out().criteria.empty() && !c.parts().times.empty())
    return true;
  return std::any_of(c.parts().times.begin(), c.parts().times.end(),
                     [&](const when::TimeMention& m) {
                       return !m.weak && hit.first <= m.first && m.first < hit.last;
                     });
}

const CueHit* pick(const Case& c) {
  const CueHit* hit = apart(
      c, Cue::pick_one,
      {Cue::visit, Cue::price_down, Cue::cancel, Cue::move_visit, Cue::financing, Cue::problem,
       Cue::trade, Cue::erase, Cue::stop, Cue::out_of_scope, Cue::bot, Cue::complain});
  // "use this number, not the old one", "are you the one next to the bank"
  const bool number = hit != nullptr && c.out().has(Act::give_contact) &&
                      c.word_in(hit->first, hit->last,
                                "old other new this gmail yahoo hotmail icloud outlook work home "
                                "cell office mobile personal business school"_words);
  const bool place =
      hit != nullptr && question_for_place(c) != nullptr &&
      (speaks_of(c, *hit, {Cue::location}) ||
       c.is(hit->last, "out near by behind across beside next off on in at with over"_words));
  return hit != nullptr && (number || place || picks_time(c, *hit)) ? nullptr : hit;
}

const CueHit* place(const Case& c) {
  if (c.asked() != Asked::which_vehicle) return nullptr;
  return apart(c, Cue::superlative,
               {Cue::visit, Cue::price_down, Cue::financing, Cue::none_of, Cue::trade, Cue::erase});
}

// "trade it in on something newer" wants one, too.
const CueHit* browse(const Case& c) {
  const CueHit* hit = apart(
      c, Cue::browse,
      {Cue::erase, Cue::stop, Cue::out_of_scope, Cue::bot, Cue::complain, Cue::slots, Cue::cancel});
  if (hit != nullptr && c.out().has(Act::report_problem) && speaks_of(c, *hit, {Cue::problem}))
    return nullptr;
  if (hit == nullptr) return nullptr;
  // "do you have anything early Tuesday" under "when?"
  if (c.asked_for_time() && !c.parts().times.empty()) return nullptr;
  const CueHit* trade = c.cue(Cue::trade);
  return trade == nullptr || trade->first < hit->first ? hit : nullptr;
}

// "I will leave my details when I visit": one word of a longer statement.
bool is_passing(const Case& c, const CueHit& hit) {
  constexpr std::size_t few = 5;
  const Clause* clause = c.clause_of(hit.first);
  return hit.last == hit.first + 1 && c.text().size() > few && clause != nullptr &&
         clause->mood == Mood::statement;
}

const CueHit* topic(const Case& c, const Described& d) {
  if (!c.out().acts.empty()) return nullptr;
  for (const CueHit& hit : c.parts().cues) {
    if (hit.cue != Cue::vehicle_topic || !is_asked(c, d, hit) || is_passing(c, hit)) continue;
    if (!c.has_any({Cue::existing, Cue::visit, Cue::bot, Cue::trade}) &&
        !speaks_of(c, hit,
                   {Cue::visit, Cue::hours, Cue::slots, Cue::existing, Cue::person, Cue::location,
                    Cue::financing, Cue::service, Cue::price_down, Cue::smalltalk, Cue::problem,
                    Cue::trade, Cue::erase, Cue::stop, Cue::out_of_scope, Cue::bot, Cue::complain}))
      return &hit;
  }
  return nullptr;
}

// "Otis. does it have a spare?"
bool only_answers(const Case& c) {
  return c.asked_for_contact() &&
         std::all_of(c.out().acts.begin(), c.out().acts.end(),
                     [](Act act) { return act == Act::give_name || act == Act::give_contact; });
}

const CueHit* about(const Case& c, const Described& d) {
  if (!c.out().acts.empty() && !only_answers(c)) return nullptr;
  if (c.has_any({Cue::bot, Cue::trade})) return nullptr;
  const CueHit* hit = apart(c, Cue::about_it,
                            {Cue::hours, Cue::location, Cue::visit, Cue::slots, Cue::financing,
                             Cue::price_down, Cue::problem, Cue::trade, Cue::erase, Cue::stop,
                             Cue::out_of_scope, Cue::bot, Cue::complain});
  return hit != nullptr && is_asked(c, d, *hit) ? hit : nullptr;
}

// "no salvage titles please", "one owner only", "low miles is most important": what any car must
// be is a wish.
Ground requirement(const Case& c) {
  if (c.asked() == Asked::drivable || c.asked_for_time() || c.asked_for_contact()) return {};
  if (!c.out().acts.empty() || c.has_any({Cue::own_vehicle, Cue::problem, Cue::trade, Cue::bot}))
    return {};
  for (const CueHit& hit : c.parts().cues) {
    if (hit.cue != Cue::vehicle_topic && hit.cue != Cue::vehicle_fact) continue;
    const Clause* clause = c.clause_of(hit.first);
    if (clause == nullptr || clause->mood != Mood::statement) continue;
    const bool of_one = c.word_in(clause->first, clause->last,
                                  "it that this the its he she they your was had"_words);
    // "I play golf so a big trunk", unlike "a picture"
    const bool measured =
        c.word_in(
            hit.first, hit.last,
            "trunk legroom headroom towing range clearance payload cargo warranty mpg"_words) &&
        c.word_in(hit.first - std::min(hit.first, 2U), hit.first,
                  "a an any big bigger large huge good great lots more enough decent"_words) &&
        !c.word_in(clause->first, hit.first, "it this its he she they your was had"_words);
    if (measured) return {clause->first, clause->last, "what any must be"};
    const bool needed = c.word_in(
        clause->first, clause->last,
        "nada sin no nothing only must needs gotta prefer important without fan need clean good "
        "priority just care most"_words);
    if (needed && !of_one) return {clause->first, clause->last, "what any must be"};
  }
  return {};
}

}  // namespace

void decide_unnamed(Case& c, const Described& d) {
  if (const Ground must = requirement(c); must.last > must.first)
    return c.act(Act::ask_inventory, must);
  if (c.out().acts.empty()) {
    if (const Ground wish = wish_without_trouble(c); wish.last > wish.first)
      return c.act(Act::ask_inventory, wish);
    if (const Ground asked = question_of_trouble(c); asked.last > asked.first)
      return c.act(Act::ask_vehicle, asked);
  }
  if (const CueHit* hit = fact(c, d)) return c.act(Act::ask_vehicle, hit);
  if (const CueHit* hit = pick(c)) return c.act(Act::select_vehicle, hit);
  if (const CueHit* hit = place(c)) return c.act(Act::select_vehicle, hit);
  if (const CueHit* hit = browse(c)) return c.act(Act::ask_inventory, hit);
  if (const CueHit* hit = topic(c, d)) return c.act(Act::ask_vehicle, hit);
  const CueHit* any = c.cue(Cue::indifferent);
  if (c.asked() == Asked::criteria && any != nullptr && c.out().acts.empty())
    return c.act(Act::ask_inventory, any);
  c.act(Act::ask_vehicle, about(c, d));
}

}  // namespace kept::bot
