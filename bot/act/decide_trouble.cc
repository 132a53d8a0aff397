#include <algorithm>
#include <optional>

#include "bot/act/decide.h"
#include "bot/act/frames.h"
#include "bot/act/trouble_of_none.h"

namespace kept::bot {
namespace {

// Said of no other car than theirs: "finally died", "takes 3 tries to crank"
constexpr std::string_view at_its_end = "a car that hardly starts or is at its end";

// What only tells that it does not drive.
bool only_towing(const Case& c, const CueHit& hit) {
  const bool dead =
      hit.last == hit.first + 3 && c.is(hit.first, "it"_words) && c.is(hit.last - 1, "dead"_words);
  return dead || c.word_in(hit.first, hit.last,
                           "tow towed towing stranded grua flatbed remolcar roadside undrivable "
                           "driveable drivable varado varada tirado tirada"_words);
}

bool names_service(const CueHit& hit) {
  return hit.rule == "service need" || hit.rule == "servicio";
}

// A vehicle of the house's is spoken of in the clause.
bool about_ours(const Case& c, const Clause& clause, bool fragments = false) {
  if (c.cue(clause, Cue::own_vehicle) != nullptr) return false;
  const bool points = c.cue(clause, Cue::listed) != nullptr;
  const auto values = beginning_in(c.parts().values, clause.first, clause.last);
  const bool named = std::any_of(values.begin(), values.end(), [](const criteria::Value& v) {
    return v.field <= Field::trim && !v.dropped && v.determiner == criteria::Determiner::definite;
  });
  // "did you change the oil in it", "were the tires replaced": what was done to it
  if (clause.mood == Mood::question && !c.has(Cue::own_vehicle) &&
      !c.says("my our mine i we ready"_words) &&
      c.is(clause.head, "did was were has have when who where how"_words) &&
      (c.is(clause.head, "did was were has"_words) ||
       c.is(clause.head + 1, "was were did serviced maintained inspected"_words) ||
       c.is(clause.head + 2, "been"_words) ||
       (c.is(clause.head + 1, "many often"_words) &&
        c.word_in(clause.head + 2, clause.head + 5, "was were has"_words))))
    return true;
  const bool asks = clause.mood != Mood::statement && (fragments || !clause.fragment);
  const bool shown = !beginning_in(c.parts().codes, clause.first, clause.last).empty() ||
                     !beginning_in(c.parts().pointers, clause.first, clause.last).empty();
  const bool on_it = c.word_in(clause.last - std::min(clause.last, 2U), clause.last, "on"_words) &&
                     c.is(clause.last - 1, "it that one"_words);
  if (asks && on_it && !c.has(Cue::own_vehicle)) return true;
  return points || (shown && asks) || (named && asks) ||
         (asks && c.cue(clause, Cue::about_it) != nullptr && !c.has(Cue::own_vehicle));
}

// "how's the transmission on the black Altima, any slipping?"
bool asks_of_ours(const Case& c, const Clause& clause) {
  if (c.has(Cue::own_vehicle) || clause.first == 0 || clause.mood == Mood::statement) return false;
  const Clause* before = c.clause_of(clause.first - 1);
  return before != nullptr && before->mood == Mood::question && about_ours(c, *before, true);
}

// What holds of a clause, weighed once for all hits in it, which come one behind the other.
class OfClause {
 public:
  using Weigh = bool (*)(const Case& c, const Clause& clause);
  OfClause(const Case& c, Weigh weigh) : c_(c), weigh_(weigh) {}

  bool operator()(const Clause& clause) {
    if (clause_ != &clause) {
      clause_ = &clause;
      holds_ = weigh_(c_, clause);
    }
    return holds_;
  }

 private:
  const Case& c_;
  Weigh weigh_;
  const Clause* clause_ = nullptr;
  bool holds_ = false;
};

// "talk to Carlos in service", "what time does service open", "cancel the oil change": the word
// only names what else is spoken of.
bool names_else(const Case& c, const Clause& clause, const CueHit& hit) {
  for (const Cue cue :
       {Cue::person, Cue::hours, Cue::location, Cue::complain, Cue::cancel, Cue::existing,
        Cue::out_of_scope, Cue::not_phone, Cue::financing, Cue::my_channel}) {
    if (c.cue(clause, cue) != nullptr) return true;
  }
  if (c.cue(clause, Cue::move_visit) != nullptr && !names_service(hit)) return true;
  const auto& taken = c.parts().taken;
  return taken[hit.first] != 0;
}

bool asks_anything(const Case& c) {
  const auto& clauses = c.parts().clauses;
  return std::any_of(clauses.begin(), clauses.end(),
                     [](const Clause& clause) { return clause.mood != Mood::statement; });
}

// "appreciate you fixing my tire", "thanks for changing the oil": done already.
bool is_thanked_for(const Case& c, const Clause& clause, const CueHit& hit) {
  constexpr std::uint32_t reach = 5;
  const std::uint32_t from = std::max(clause.first, hit.first > reach ? hit.first - reach : 0);
  const bool done = c.word_in(hit.first - std::min(hit.first, 1U), hit.last,
                              "fixing repairing changing replacing doing taking looking rotating "
                              "patching swapping"_words) ||
                    c.word_in(hit.last, clause.last, "last yesterday already earlier"_words);
  return done && c.word_in(from, hit.first, "thanks thank appreciate grateful gracias ty"_words);
}

// A service is asked for, or a word of trouble is said of the visitor's own car. `asks`: a clause
// of the message does, "60k mile service, what do you charge".
bool is_wanted(const Case& c, const Clause& clause, const CueHit& hit, bool asks) {
  constexpr std::size_t few = 4;
  if (c.asked() == Asked::drivable || c.text().size() <= few) return true;
  if (hit.rule == at_its_end) return true;
  if (clause.mood != Mood::statement || (asks && names_service(hit))) return true;
  // "oil change on a 2020 F-150"
  if (names_service(hit) && c.is(hit.last, "on for"_words) && c.is(hit.last + 1, "a an"_words))
    return true;
  // "oil change, any openings friday"
  if (names_service(hit) && c.has(Cue::slots)) return true;
  if (c.has(Cue::own_vehicle) || c.cue(clause, Cue::visit) != nullptr) return true;
  // "swinging through around 2 tomorrow 4 the oil change"
  if (names_service(hit) && c.cue(clause, Cue::come) != nullptr && !c.parts().times.empty())
    return true;
  // "drop off tonight, its just tires"
  if (hit.first > 0 && c.is(hit.first - 1, "just only"_words) && c.has_any({Cue::visit, Cue::come}))
    return true;
  return c.word_in(
      clause.first, hit.last,
      "my our mi mis need needs want get getting schedule book due time for overdue "
      "looking appointment have quiero necesito ocupo toca cita hacerle quisiera to para "
      "like falta cobran installed"_words);
}

// "do you have any trucks that can tow": said of what is looked for.
bool describes_wish(const Case& c, const Clause& clause) {
  if (c.cue(clause, Cue::own_vehicle) != nullptr) return false;
  const auto values = beginning_in(c.parts().values, clause.first, clause.last);
  const bool kind = std::any_of(values.begin(), values.end(), [&](const criteria::Value& v) {
    // "truck took a dump on me, need it towed"
    const bool gave_up = v.first == clause.head &&
                         c.is(v.last,
                              "took died quit broke stalled overheated keeps started threw blew "
                              "lost crapped conked"_words);
    const bool one =
        gave_up || (v.determiner == criteria::Determiner::definite && v.field <= Field::trim);
    return v.determiner != criteria::Determiner::own && !v.dropped && !one &&
           (v.field <= Field::body || v.field == Field::feature);
  });
  // "a 2011 Sonata with 118,000 just threw a rod": only what it has
  const auto wants = [&](const CueHit& hit) {
    return clause.holds(hit.first) &&
           !(hit.last == hit.first + 1 && c.is(hit.first, "with w over"_words) &&
             c.is_amount(hit.last));
  };
  return (kind || c.asked() == Asked::criteria) &&
         (c.any_cue(Cue::want, wants) != nullptr || c.cue(clause, Cue::browse) != nullptr);
}

// "who made the tires", "what size is the radiator": asked of a car of ours.
bool asks_of_part(const Case& c, const Clause& clause, const CueHit& hit) {
  constexpr std::uint32_t before = 2;
  const bool part =
      !names_service(hit) && clause.mood == Mood::question &&
      c.word_in(hit.first - std::min(hit.first, before), hit.first, "the those these its"_words);
  return part && c.asked() != Asked::drivable && !c.has(Cue::own_vehicle) &&
         !c.word_in(
             clause.first, clause.last,
             "you your u yall i we my our fix fixed fixing repair replace replaced replacing "
             "change charge cost costs check do install mount much when keep keeps makes"_words);
}

// "can't come, my car broke down", "do you take trades that don't run", "my old car died, I need
// another": why something else is wished.
bool is_reason(const Case& c, const CueHit& hit) {
  if (names_service(hit)) return false;
  if (c.has(Cue::trade)) return true;
  const bool towed_in = c.says("look fix service bring tow repair check"_words);
  if (c.has_any({Cue::cancel, Cue::cannot_come})) return true;
  const CueHit* wished = c.cue(Cue::browse);
  const bool replaced =
      (wished != nullptr && c.word_in(wished->first, wished->last, "something anything"_words)) ||
      c.says("something"_words) ||
      c.says("old last another replacement finally shopping looking busco otro otra totaled"_words);
  return replaced && !towed_in && c.has_any({Cue::want, Cue::browse}) &&
         c.says(
             "died broke went gave totaled blew stolen stole quit murio descompuso trono "
             "choco chocaron robaron"_words);
}

}  // namespace

const CueHit* trouble(const Case& c) {
  OfClause ours(c, [](const Case& one, const Clause& clause) {
    return about_ours(one, clause) || asks_of_ours(one, clause);
  });
  OfClause wish(c, describes_wish);
  std::optional<bool> asks;
  for (const CueHit& hit : c.parts().cues) {
    const bool strong = hit.cue == Cue::problem;
    if ((!strong && hit.cue != Cue::service) || c.in_name(hit.first, hit.last)) continue;
    const Clause* clause = c.clause_of(hit.first);
    if (clause == nullptr || ours(*clause)) continue;
    if (is_wished_away(c, *clause, hit) || is_asked_of_any(c, *clause, hit) ||
        lowers_price(c, *clause, hit) || is_of_no_car(c, *clause, hit))
      continue;
    const bool recalled = c.word_in(hit.first, hit.last, "recall recalls"_words);
    if (is_reason(c, hit) || (!names_service(hit) && !recalled && wish(*clause))) continue;
    if (!strong && !recalled && asks_of_part(c, *clause, hit)) continue;
    if (is_thanked_for(c, *clause, hit)) continue;
    if (!asks) asks = asks_anything(c);
    if (!strong && (names_else(c, *clause, hit) || !is_wanted(c, *clause, hit, *asks))) continue;
    return &hit;
  }
  return c.any_cue(Cue::problem, [&](const CueHit& hit) {
    if (hit.rule != breakdown_rule) return false;
    const Clause* clause = c.clause_of(hit.first);
    return clause != nullptr && !ours(*clause) && !is_reason(c, hit) && !wish(*clause) &&
           !is_wished_away(c, *clause, hit) && !is_asked_of_any(c, *clause, hit) &&
           !lowers_price(c, *clause, hit) && !is_of_no_car(c, *clause, hit);
  });
}

namespace {

// "can i talk to the mechanic": the word only says whom.
bool only_mans(const Case& c, const CueHit& hit) {
  return hit.cue == Cue::service && c.has(Cue::person) &&
         c.word_in(hit.first, hit.last, "mechanic tech technician repair shop"_words);
}

// "drives fine, just won't start when it's wet"
bool only_at_times(const Case& c, const CueHit& moves, const CueHit& still) {
  return moves.first < still.first &&
         c.word_in(moves.first, moves.last, "drives runs does"_words) &&
         c.word_in(still.first, still.last, "start crank over"_words) &&
         c.word_in(still.last, still.last + 4,
                   "when if once in until unless sometimes first every half cold hot"_words);
}

// What is wrong beside the answer whether it drives: "no, the wheel fell off", "yes but it shakes".
const CueHit* symptom(const Case& c) {
  for (const CueHit& hit : c.parts().cues) {
    const bool speaks = hit.cue == Cue::problem || hit.cue == Cue::service;
    if (speaks && !only_towing(c, hit) && !only_mans(c, hit)) return &hit;
  }
  return c.any_cue(Cue::problem, [](const CueHit& hit) { return hit.rule == breakdown_rule; });
}

// "won't even crank"
bool says_not_moving(const Case& c, const CueHit& hit) {
  // "and it died there"
  if (c.is(hit.last - 1, "died"_words)) return true;
  return c.word_in(hit.first, hit.last, "not no"_words) &&
         c.word_in(hit.first, hit.last,
                   "start crank move run running turn go drive park gear reverse"_words);
}

const CueHit* not_moving(const Case& c) {
  const auto says = [&](const CueHit& hit) {
    return !only_towing(c, hit) && says_not_moving(c, hit);
  };
  const CueHit* const told = c.any_cue(Cue::problem, says);
  return told != nullptr ? told : c.any_cue(Cue::service, says);
}

// What is said of the driving, and no idiom: "it runs in the family".
const CueHit* said_in_earnest(const Case& c, Cue cue, const std::vector<std::uint8_t>& idle) {
  if (idle.empty()) return c.cue(cue);
  return c.any_cue(cue, [&](const CueHit& hit) {
    return std::find(idle.begin() + hit.first, idle.begin() + hit.last, 1) ==
           idle.begin() + hit.last;
  });
}

// A plain no or yes weighs more than what is said of the driving.
void decide_drivable(Case& c) {
  const CueHit* no = c.cue(Cue::no);
  const CueHit* yes = c.cue(Cue::yes);
  const auto idle = idle_driving_in(c);
  const CueHit* still = said_in_earnest(c, Cue::drives_not, idle);
  const CueHit* moves = said_in_earnest(c, Cue::drives, idle);
  // "it does but can you send a tow anyway", "it drives, its the ac thats dead"
  const bool does = moves != nullptr && still != nullptr && moves->first < still->first &&
                    (c.is(moves->last - 1, "does"_words) || only_at_times(c, *moves, *still) ||
                     (c.is(still->last - 1, "dead"_words) &&
                      c.word_in(moves->first, moves->last, "drives runs"_words)));
  const bool first_no = no != nullptr && (yes == nullptr || no->first < yes->first);
  if (first_no) {
    c.act(Act::deny, no);
  } else if (yes != nullptr) {
    c.act(Act::affirm, yes);
  } else if (still != nullptr && !does) {
    c.act(Act::deny, still);
  } else if (const CueHit* stuck = moves == nullptr ? not_moving(c) : nullptr; stuck != nullptr) {
    c.act(Act::deny, stuck);
  } else {
    c.act(Act::affirm, moves);
  }
  c.act(Act::report_problem, symptom(c));
}

}  // namespace

void decide_trouble(Case& c) {
  if (c.asked() == Asked::drivable) {
    decide_drivable(c);
    return;
  }
  c.act(Act::report_problem, trouble(c));
}

}  // namespace kept::bot
