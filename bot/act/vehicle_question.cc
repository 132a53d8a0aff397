#include "bot/act/vehicle_question.h"

#include <algorithm>

namespace kept::bot {
namespace {

// "the one with low mileage": the topic tells which one is meant and asks nothing of it.
bool describes(const Case& c, const CueHit& topic) {
  for (std::uint32_t i = topic.first, n = 0; i > 0 && n < 3 && !c.text().pauses(i); ++n) {
    --i;
    if (c.is(i, "with without that con sin que de"_words)) return true;
  }
  return false;
}

// "interested in the red one with the loud exhaust"
bool is_picked_with(const Case& c, const CueHit& topic) {
  const Clause* clause = c.clause_of(topic.first);
  if (clause == nullptr || clause->mood != Mood::statement) return false;
  constexpr std::uint32_t reach = 12;
  const std::uint32_t from = std::max(clause->first, topic.first - std::min(topic.first, reach));
  for (const CueHit& hit : beginning_in(c.parts().cues, from, topic.first)) {
    const bool picks = hit.cue == Cue::pick || hit.cue == Cue::pick_one;
    if (picks && c.word_in(hit.first, hit.last,
                           "interested like love take prefer want going choose pick"_words))
      return true;
  }
  return false;
}

// "can i come see it", "can you hold the Sienna", "what would my payment be": a question in form
// that asks nothing of the vehicle.
bool asks_else(const Case& c, const Clause& clause) {
  const auto& times = c.parts().times;
  const bool then = std::any_of(times.begin(), times.end(), [&](const when::TimeMention& m) {
    return clause.holds(m.first) && !m.weak;
  });
  if (then && clause.mood == Mood::request && c.cue(clause, Cue::come) != nullptr) return true;
  for (const Cue cue :
       {Cue::visit, Cue::slots, Cue::financing, Cue::payment_amount, Cue::price_down, Cue::trade,
        Cue::person, Cue::hours, Cue::location, Cue::move_visit, Cue::cancel}) {
    if (c.cue(clause, cue) != nullptr) return true;
  }
  // "did the Traverse pass inspection" asks of it all the same.
  const bool own = c.cue(clause, Cue::own_vehicle) != nullptr;
  if (own && (c.cue(clause, Cue::problem) != nullptr || c.cue(clause, Cue::service) != nullptr))
    return true;
  // "can I get the red one"
  if (c.is(clause.head, "can could may"_words) && c.is(clause.head + 1, "i we"_words) &&
      c.is(clause.head + 2, "get have buy take do pick"_words))
    return true;
  // "how many people does the Expedition hold"
  if (c.is(clause.head, "how"_words)) return false;
  for (const CueHit& hit : beginning_in(c.parts().cues, clause.first, clause.last)) {
    const bool picks = hit.cue == Cue::pick || hit.cue == Cue::pick_one;
    if (picks &&
        c.word_in(hit.first, hit.last,
                  "take hold reserve aside dibs keep save want interested ready front around "
                  "washed llevo aparta aparte apartar apartame aparten reserva reservar guarda "
                  "interesa"_words))
      return true;
  }
  return false;
}

// "the red one, does it have leather?", unlike "the red one, and how much a month?"
bool is_asked_behind(const Case& c, const Clause& fragment) {
  const Clause* behind = c.clause_of(fragment.last);
  if (behind == nullptr) return true;
  for (const Cue cue : {Cue::price_down, Cue::financing, Cue::payment_amount, Cue::visit,
                        Cue::hours, Cue::location, Cue::person}) {
    if (c.cue(*behind, cue) != nullptr) return false;
  }
  return true;
}

// "any wrecks on the 2020 Passport"
bool asks_for_any(const Case& c, const Clause& clause, const Ground& at) {
  if (!c.is(clause.head, "any"_words)) return false;
  for (std::uint32_t i = clause.head + 2; i < at.first && i < clause.head + 5; ++i) {
    if (c.is(i, "on with in about from"_words)) return true;
  }
  return false;
}

// "awd or fwd on that Venza": two of a kind to choose from
bool asks_either(const Case& c, const Clause& clause, const Ground& at) {
  const auto values = beginning_in(c.parts().values, clause.first, at.first);
  for (std::size_t k = 1; k < values.size(); ++k) {
    const criteria::Value& one = values[k - 1];
    const criteria::Value& other = values[k];
    if (one.field == other.field && one.field >= Field::drivetrain && other.first == one.last + 1 &&
        c.word_in(one.last, other.first, "or o"_words) &&
        c.word_in(other.last, at.first, "on in for with"_words))
      return true;
  }
  return false;
}

}  // namespace

bool is_picked_apart(const Case& c, const Clause& fragment) {
  constexpr std::uint32_t reach = 6;
  if (c.asked() != Asked::which_vehicle || !fragment.fragment) return false;
  if (!is_asked_behind(c, fragment)) return true;
  const Clause* behind = c.clause_of(fragment.last);
  if (behind == nullptr || behind->mood == Mood::statement || !c.text().pauses(fragment.last))
    return false;
  return c.word_in(behind->head, std::min(behind->last, behind->head + reach), "it its"_words);
}

Ground asked_of(const Case& c, const Described& d) {
  const Clause* weighed = nullptr;  // the last clause that was, and whether it asks something else
  bool asked_else = false;
  for (const Ground& at : d.pointed) {
    const Clause* clause = c.clause_of(at.first);
    if (clause == nullptr) continue;
    if (clause->mood == Mood::statement && !asks_for_any(c, *clause, at) &&
        !asks_either(c, *clause, at))
      continue;
    if (clause != weighed) asked_else = asks_else(c, *clause);
    weighed = clause;
    if (asked_else) continue;
    if (is_picked_apart(c, *clause)) continue;
    // "forget the ford, a subaru?"
    if (c.is(clause->head, "forget scratch drop skip not olvide olvida olvidate"_words)) continue;
    return {clause->first, clause->last, "question about a vehicle pointed at"};
  }
  return {};
}

bool points_in(const Clause& clause, const std::vector<std::uint32_t>& tokens) {
  const auto first = std::lower_bound(tokens.begin(), tokens.end(), clause.first);
  return first != tokens.end() && *first < clause.last;
}

namespace {

// "under 60,000 miles on it" is a wish and asks for no mileage.
bool in_amount(const Case& c, const CueHit& hit) {
  // "la del 2019 tiene": the year tells which one.
  if (hit.cue == Cue::about_it) return c.is_amount(hit.last - 1);
  for (std::uint32_t i = hit.first; i < hit.last; ++i) {
    if (c.is_amount(i)) return true;
  }
  return false;
}

// "stock number H3390" names it.
bool in_code(const Case& c, const CueHit& hit) {
  const auto codes = touching(c.parts().codes, hit.first, hit.last + 1);
  return std::any_of(codes.begin(), codes.end(),
                     [&](const criteria::Code& code) { return hit.first < code.last; });
}

// "the suv in your ad was sold"
bool asserts(const Case& c, const Clause& clause) {
  return c.word_in(clause.first, clause.last, "is was were are has had took"_words) &&
         !c.word_in(clause.first, clause.last, "how what which cuanto cuantas"_words) &&
         !c.is(clause.head, "confirm verify check"_words) &&
         !c.is(clause.head, "hoping praying wondering"_words) &&
         !(c.is(clause.head, "i"_words) &&
           c.is(clause.head + 1, "take assume guess suppose bet imagine figure hope"_words)) &&
         c.cue(clause, Cue::listed) == nullptr;
}

// "you promise it'll be there"
bool wants_promise(const Case& c, const CueHit& fact) {
  return fact.cue == Cue::vehicle_fact &&
         c.word_in(fact.first, fact.last,
                   "promise guarantee swear garantizan aseguran prometen"_words) &&
         c.out().acts.empty();
}

bool asks_of_street(const Case& c, const Clause& clause, const CueHit& fact) {
  const auto& streets = c.parts().streets;
  if (streets.empty() || !c.has(Cue::location)) return false;
  return !beginning_in(streets, clause.first, clause.last).empty() ||
         (streets.front().last <= fact.first && c.parts().values.empty());
}

// What is asked is a price, a rate or somebody of the house.
bool is_of_price_or_person(const Case& c, const Clause& clause, const CueHit& fact) {
  // "can you knock the 995 doc fee off"
  if (c.word_in(fact.first, fact.last, "fee fees"_words) && c.is_in(Cue::price_down, fact.first) &&
      !c.is_in(Cue::about_it, fact.first) && clause.mood != Mood::statement &&
      !c.is(clause.head, "is are what"_words))
    return true;
  // "is Rick still there"
  if (c.word_in(fact.last - 1, fact.last, "there here around"_words) &&
      c.any_cue(Cue::person, [&](const CueHit& hit) {
        return hit.first <= fact.first && fact.first < hit.last;
      }) != nullptr)
    return true;
  // "is Walter there, if he's still there"
  if (fact.first > 1 && c.has(Cue::person) &&
      c.word_in(fact.first - 2, fact.first + 1, "he she"_words))
    return true;
  // "is that your best price?"
  const bool refers =
      c.word_in(fact.first, fact.last, "is that it this"_words) && fact.last <= fact.first + 2;
  if (refers && c.out().has(Act::negotiate_price) && c.cue(clause, Cue::price_down) != nullptr)
    return true;
  // "0% for 60, does that go for the red one too"
  if (c.has(Cue::financing) && c.word_in(fact.first, fact.last, "that this it"_words) &&
      c.word_in(fact.last, fact.last + 1,
                "go goes apply count work good hold include right correct true legit real"_words))
    return true;
  return false;
}

// "thanks for the info", "it vibrates, is that bad?", "the price is flexible": said of no vehicle
// of ours, or not asked.
bool is_aside(const Case& c, const Clause& clause, const CueHit& fact) {
  // "is it 1500 Ranger Ave or 2500", "... is that where you are"
  if (fact.cue == Cue::about_it && asks_of_street(c, clause, fact)) return true;
  if (is_of_price_or_person(c, clause, fact)) return true;
  // "I'd like to see it tomorrow if it's still there"
  const std::uint32_t reach = c.has(Cue::visit) ? 3 : 2;
  if (c.word_in(fact.first - std::min(fact.first, reach), fact.first, "if"_words) &&
      clause.mood == Mood::statement)
    return true;
  // "what would you give me for my Fusion, 3 owners"
  if (fact.cue == Cue::vehicle_topic && c.has(Cue::trade) &&
      c.word_in(clause.first, fact.first, "my our mine"_words))
    return true;
  // "you had already sold it", told of a wasted trip
  if (c.has(Cue::complain) && clause.mood == Mood::statement &&
      c.word_in(clause.first, fact.last, "had was were got said told"_words))
    return true;
  const CueHit* thanks = c.cue(clause, Cue::thank);
  if (thanks != nullptr && thanks->first < fact.first && fact.first < thanks->last + 4) return true;
  for (const Cue cue : {Cue::erase, Cue::out_of_scope, Cue::complain}) {
    if (c.cue(clause, cue) != nullptr && clause.mood != Mood::question) return true;
  }
  const bool plain = fact.cue == Cue::vehicle_topic ||
                     (fact.cue == Cue::vehicle_fact && c.asked() == Asked::criteria);
  const bool told = clause.mood == Mood::statement && plain &&
                    !c.word_in(clause.first, clause.last, "how what cuanto cuantas"_words);
  if (told && (c.asked() == Asked::criteria || c.asked() == Asked::which_vehicle)) return true;
  // "is that even required", of the name
  if (c.asked_for_contact() && c.is_in(Cue::decline_weak, fact.first)) return true;
  if (fact.cue != Cue::about_it) return false;
  // "tiene RAV4 hibrida" asks whether there are any.
  const auto values = beginning_in(c.parts().values, fact.last, fact.last + 1);
  if (c.out().language == Language::es &&
      std::any_of(values.begin(), values.end(), [](const criteria::Value& v) {
        return v.field <= Field::body && v.determiner == criteria::Determiner::none;
      }))
    return true;
  // "6 in the morning, is that nuts"
  const bool has = c.word_in(fact.first, fact.last, "have come has"_words);
  const bool elsewhere = c.asked_for_time() || (c.asked_for_contact() && !has);
  if (elsewhere && c.parts().values.empty() && !c.has_any({Cue::vehicle_fact, Cue::vehicle_topic}))
    return true;
  if (c.has_any({Cue::out_of_scope, Cue::smalltalk, Cue::location}) && c.parts().values.empty())
    return true;
  if (c.asked() == Asked::drivable) return true;
  // "tiene que tener quemacocos" is a wish, "tiene alguna mas nueva" asks for another.
  if (c.is(fact.last, "que alguna alguno algun algo otra otro un una"_words)) return true;
  // "es pa la familia", unlike "es para 7 personas?"
  if (c.word(fact.last - 1) == "es" && c.is(fact.last, "para por porque"_words))
    return std::none_of(c.parts().numbers.begin(), c.parts().numbers.end(),
                        [&](const Number& n) { return n.first == fact.last + 1; });
  if (c.asked() == Asked::which_vehicle && c.word_in(fact.first, fact.last, "que"_words))
    return true;
  return c.has(Cue::problem) && !c.has(Cue::listed) &&
         c.word_in(clause.first, clause.last, "that this normal bad safe ok"_words);
}

}  // namespace

bool is_asked(const Case& c, const Described& d, const CueHit& fact) {
  if (in_amount(c, fact) || in_code(c, fact) || c.in_name(fact.first, fact.last)) return false;
  const Clause* clause = c.clause_of(fact.first);
  if (wants_promise(c, fact)) return true;
  if (clause != nullptr && is_aside(c, *clause, fact)) return false;
  if (clause == nullptr || clause->mood != Mood::statement) return true;
  // "I think the tan one is the winner" asks nothing, "mileage on the Accord" does.
  if (fact.cue == Cue::about_it && c.out().language == Language::en) return false;
  if (asserts(c, *clause) && points_in(*clause, d.pointed_at)) return false;
  return points_in(*clause, d.pointed_at) || !points_in(*clause, d.kinds_at);
}

const CueHit* question_of(const Case& c, const Described& d) {
  for (const CueHit& hit : c.parts().cues) {
    if ((hit.cue == Cue::vehicle_fact || hit.cue == Cue::about_it) && is_asked(c, d, hit))
      return &hit;
  }
  for (const CueHit& hit : c.parts().cues) {
    const bool answers =
        describes(c, hit) && (c.asked() == Asked::which_vehicle || is_picked_with(c, hit));
    if (hit.cue == Cue::vehicle_topic && !answers && is_asked(c, d, hit)) return &hit;
  }
  return nullptr;
}

}  // namespace kept::bot
