#include "bot/act/own_vehicle.h"

#include <algorithm>

#include "bot/act/clause_words.h"
#include "bot/act/wish_beside_own.h"

namespace kept::bot {

using criteria::Amount;
using criteria::Determiner;
using criteria::Value;

namespace {

constexpr auto rivals =
    "carmax carvana vroom truecar autonation costco cargurus craigslist competitor competitors "
    "competition dealer dealership buddy cousin neighbor neighbour uncle coworker lot agencia "
    "primo vecino compadre"_words;
constexpr auto having_taken =
    "bought found saw spotted buying got getting purchased purchasing leased signed compre "
    "encontre"_words;

}  // namespace

namespace {

// A question on a car, unlike "is it under recall", which asks about trouble.
bool asks_of_car(const Case& c) {
  for (const Cue cue : {Cue::vehicle_fact, Cue::about_it}) {
    const CueHit* const hit = c.cue(cue);
    const Clause* const clause = hit == nullptr ? nullptr : c.clause_of(hit->first);
    if (hit == nullptr) continue;
    if (clause == nullptr || clause->first == 0) return true;
    if (c.cue(*clause, Cue::problem) == nullptr && c.cue(*clause, Cue::service) == nullptr)
      return true;
  }
  return false;
}

}  // namespace

OwnVehicle::OwnVehicle(const Case& c) : c_(c), own_(c.text().size(), 0) {
  for (const Value& v : c.parts().values) {
    const bool called =
        v.determiner == Determiner::own || (!v.plural && (is_in_hands(v) || is_had(v)));
    if (called) zone(v.determiner == Determiner::own ? v.first : start_of(v));
    if (is_owed(v.first)) zone(start_of(v));
    if (called) own_[v.first] |= by_name;
  }
  for (const Amount& a : c.parts().amounts) {
    if (a.determiner == Determiner::own) zone(a.first);
  }
  for (const CueHit& hit : c.parts().cues) {
    const bool supposed =
        hit.first > 0 && (c.word(hit.first - 1) == "if" || c.word(hit.first - 1) == "si");
    if (hit.cue == Cue::own_vehicle && !supposed) around(hit);
  }
  for (std::uint32_t i = 1; i < c.text().size(); ++i) {
    if (is_of_part(i)) zone(i + 1);
  }
  if (c.names_any(any_of_lists(rivals, having_taken))) {
    for (const Clause& clause : c.parts().clauses) elsewhere(clause);
  }
  if (c.has(Cue::trade)) traded();
  if (c.asked() == Asked::drivable) all();
  given_up();
  if (trouble(c) == nullptr) return;
  const bool wants = c.has(Cue::browse) || c.says("looking interested busco"_words) ||
                     c.asked() == Asked::criteria;
  const bool points =
      std::any_of(c.parts().values.begin(), c.parts().values.end(), [](const Value& v) {
        return v.determiner == Determiner::definite && v.field <= Field::body;
      });
  const bool asks = asks_of_car(c);
  if (!wants && !(asks && (points || !c.has(Cue::own_vehicle)))) all();
}

bool OwnVehicle::holds(const Value& v) const {
  if ((own_[v.first] & by_name) != 0) return true;
  if (holds(v.first) && v.determiner != Determiner::own && wished_beside(v.first)) return false;
  if (holds(v.first) && v.determiner != Determiner::own && in_other_sentence(v.first)) return false;
  if (all_ && v.determiner != Determiner::own && wished_apart(v.first)) return false;
  return holds(v.first) && !(all_ && v.determiner == Determiner::indefinite && wishes_ &&
                             !c_.has_any({Cue::own_vehicle, Cue::service, Cue::trade}) &&
                             c_.asked() != Asked::drivable);
}

bool OwnVehicle::wished_beside(std::uint32_t token) const {
  if ((own_[token] & by_name) != 0) return false;
  if (!wished_) wished_ = wishes_beside_own(c_);
  return (*wished_)[token] != 0;
}

bool OwnVehicle::holds(const Amount& a) const {
  if (holds(a.first) && a.determiner != Determiner::own && wished_beside(a.first)) return false;
  if (all_ && a.determiner != Determiner::own && wished_apart(a.first)) return false;
  const bool limit = a.quantity == criteria::Quantity::price && !a.bare && !a.identifies;
  return holds(a.first) && !(limit && !c_.has(Cue::trade) && !all_);
}

bool OwnVehicle::ends_zone(std::size_t i) const {
  if (i >= c_.text().size() || c_.text().breaks(i)) return true;
  if (c_.is(i,
            "for por toward towards against into looking interested need another necesito "
            "ocupo your see llevarme comprar conseguir agarrar llevarnos busco quiero onto "
            "get the upgrade want buy"_words))
    return !(c_.word(i) == "for" && c_.word(i + 1) == "trade") && !is_article_of_own(i);
  // "from my Sentra to a newer Altima"
  if (c_.is(i, "to"_words) && c_.is(i + 1, "a an another something"_words)) return true;
  // "trade my Challenger on a Durango"
  if (c_.is(i, "on"_words) && c_.is(i + 1, "a an another one something"_words) &&
      c_.has(Cue::trade))
    return true;
  // "my 17 RAV4 in on a Highlander", "it in on something like a CR-V"
  return (i > 0 && c_.is(i, "on"_words) && c_.is(i - 1, "in payment"_words)) ||
         c_.is(i, "something anything algo find show"_words);
}

// "have been driving the same Odyssey", "outgrown the Rogue", "stuck with the Focus"
bool OwnVehicle::is_article_of_own(std::size_t i) const {
  if (i == 0 || !c_.is(i, "the"_words)) return false;
  return c_.is(i - 1,
               "driving driven drove drive had own owned outgrown outgrew outgrowing sold "
               "traded"_words) ||
         (i > 1 && c_.is(i - 1, "with"_words) && c_.is(i - 2, "stuck"_words));
}

// From the word on to the end of its clause, or to a word of what is wanted.
void OwnVehicle::zone(std::size_t from) {
  const Clause* const clause = c_.clause_of(from);
  const std::size_t end = clause != nullptr ? clause->last : own_.size();
  for (std::size_t i = from; i < own_.size() && (i == from || (i < end && !ends_zone(i))); ++i) {
    if ((own_[i] & in_zone) != 0) return;
    own_[i] |= in_zone;
  }
}

// "my Jetta needs brakes, also what Passats do you have": wished for in a clause that does not
// speak of the own one.
bool OwnVehicle::wished_apart(std::uint32_t token) const {
  if (is_behind_colon(token)) return false;
  if (in_other_sentence(token)) return true;
  const Clause* const clause = c_.clause_of(token);
  if (clause == nullptr || (clause->first == 0 && clause->last >= own_.size())) return false;
  const ClauseWords w(c_, *clause);
  if (w.has("tow towed towing grua remolcar part parts key keys loaner rental jump"_words))
    return false;
  for (const Cue cue : {Cue::own_vehicle, Cue::problem, Cue::service}) {
    const CueHit* const hit = c_.cue(*clause, cue);
    // "look at a Passport while it's in the shop"
    const bool aside = hit != nullptr && hit->first > token &&
                       c_.word_in(token, hit->first, "while since when because mientras"_words);
    if (hit != nullptr && !aside) return false;
  }
  const auto wish = w.find(
      "got any what which show looking trade buy want find busco tienen tiene quiero "
      "muestreme"_words);
  if (wish < token && c_.cue(*clause, Cue::want) != nullptr) return true;
  const auto look = w.find("drive look see test thinking considering interested price"_words);
  return look < token && c_.has_any({Cue::want, Cue::visit, Cue::browse}) &&
         (c_.word_in(look, token, "a an new some"_words) ||
          ((c_.is(look, "drive see test"_words) ||
            (c_.is(look, "look"_words) && c_.is(look + 1, "at"_words))) &&
           w.before(look, 3, "i we to"_words) && c_.word_in(look, token, "the that your"_words)));
}

// "what is my Altima worth? also looking for a Rogue under 20k": a sentence that wishes and speaks
// of no own one.
bool OwnVehicle::in_other_sentence(std::uint32_t token) const {
  const Clause sentence = c_.sentence_of(token);
  if (sentence.first == 0 && sentence.last >= own_.size()) return false;
  if (!sentence_ || sentence_->first != sentence.first) {
    const bool wishes =
        c_.cue(sentence, Cue::browse) != nullptr || c_.cue(sentence, Cue::want) != nullptr ||
        c_.cue(sentence, Cue::price_down) != nullptr || c_.cue(sentence, Cue::listed) != nullptr;
    sentence_ = Sentence{sentence.first, speaks_of_own(sentence), wishes};
  }
  if (sentence_->own) return false;
  return sentence_->wishes || c_.word_in(sentence.first, token + 1, "any iso some another"_words);
}

bool OwnVehicle::speaks_of_own(const Clause& sentence) const {
  for (const Cue cue : {Cue::own_vehicle, Cue::problem, Cue::service, Cue::trade, Cue::complain}) {
    if (c_.cue(sentence, cue) != nullptr) return true;
  }
  if (c_.word_in(sentence.first, sentence.last, "my our mine mi nuestro nuestra"_words))
    return true;
  // "I have got a 2016 Rogue with 98k. What is it worth?"
  for (std::uint32_t i = sentence.first; i + 2 < sentence.last; ++i) {
    if (c_.is(i, "i we"_words) && c_.is(i + 1, "have got own drive had bought"_words) &&
        !c_.is(i + 2, "been to my seen saved looked"_words))
      return true;
  }
  return false;
}

// "CarMax has a 2019 CR-V for 21", "found a Pilot somewhere else", "buying my cousin's Jeep": what
// others have or sell.
void OwnVehicle::elsewhere(const Clause& clause) {
  const ClauseWords w(c_, clause);
  const auto who = w.find(rivals);
  const auto took = w.find(having_taken);
  if (who >= w.end() && took >= w.end()) return;
  const auto has = w.find(
      "has have had got sells sold selling wants offered offering listed lists quoted asking for "
      "tiene vende ofrecio ofrece"_words,
      who + 1, who + 8);
  const bool theirs =
      who < w.end() && has < w.end() && !w.has_between("you your i we"_words, w.first(), has) &&
      !w.has_between("offered"_words, has, has + 1) &&
      (who == w.head() || w.before(who, 3, "a the another other my at un otra mi el"_words) ||
       w.is(who, "carmax carvana vroom truecar autonation costco craigslist"_words));
  // "en otro dealer tienen la misma en 20"
  const auto have = w.find("tienen venden traen dan da dieron dejan"_words, who + 1, who + 8);
  const bool named_rival = w.is(who, "carmax carvana vroom truecar autonation costco"_words) ||
                           w.before(who, 1, "otro otra"_words) || w.is(who + 1, "de del"_words);
  const bool theirs_es = have < w.end() && named_rival && !w.asks() &&
                         !w.has_between("ustedes su tu"_words, w.first(), have);
  const bool away =
      w.has("elsewhere craigslist carmax carvana marketplace"_words) ||
      (w.has("somewhere someplace"_words) && w.has("else"_words)) ||
      (w.has("across"_words) && w.has("town street"_words)) ||
      (w.has("another other different otra"_words) &&
       w.has("dealer dealership lot place store agencia"_words)) ||
      (w.find("from off"_words, took, w.end()) < w.end() &&
       w.has("cousin friend friends buddy neighbor uncle aunt brother sister dad coworker mom "
             "sobrino primo private owner"_words));
  // "found a 300 for 3 grand less in Tulsa"
  const auto less = w.find("less cheaper"_words, took, w.end());
  const bool cheaper = less < w.end() &&
                       (c_.text()[less - 1].kind == TokenKind::number ||
                        c_.is(less - 1, "k grand bucks dollars thousand hundred"_words)) &&
                       w.is(took, "found bought got purchased leased"_words) &&
                       !w.has("your site website lot"_words);
  const bool gone =
      took < w.end() && (away || cheaper) && !w.has_between("you"_words, w.first(), took);
  if (!theirs && !theirs_es && !gone) return;
  const auto from = theirs ? has : theirs_es ? have : took;
  for (std::uint32_t i = from; i < clause.last; ++i) own_[i] = 1;
}

// "the truck you sold me": the phrase before; "i drive a civic": the one after.
void OwnVehicle::around(const CueHit& hit) {
  const Clause* const clause = c_.clause_of(hit.first);
  const std::size_t begin = clause != nullptr ? clause->first : 0;
  const bool told_behind =
      c_.word_in(hit.first, hit.last, "sold bought purchased got vendieron compre"_words);
  for (std::size_t i = hit.first; told_behind && i > begin && !c_.text().breaks(i);) {
    if ((own_[--i] & told) != 0) break;
    own_[i] |= told;
  }
  zone(hit.first);
}

void OwnVehicle::all() {
  all_ = true;
  // Unlike "it shakes over 55", which only compares.
  const auto* const wish = c_.any_cue(Cue::want, [&](const CueHit& hit) {
    return !c_.word_in(hit.first, hit.last, "over under with without or either than"_words);
  });
  wishes_ = wish != nullptr;
  for (std::uint8_t& why : own_) why |= whole;
}

// The first token of the phrase: its colour or its year.
std::size_t OwnVehicle::start_of(const Value& v) const {
  std::size_t first = v.first;
  const auto& values = c_.parts().values;
  // Values come in order, and none is longer than this.
  constexpr std::size_t longest = 16;
  auto other = std::partition_point(values.begin(), values.end(),
                                    [&](const Value& o) { return o.first < v.first; });
  while (other != values.begin() && (--other)->first + longest >= v.first) {
    if (other->last == v.first) first = other->first;
  }
  const auto at = static_cast<std::uint32_t>(first);
  for (const Amount& a : touching(c_.parts().amounts, at, at)) {
    if (a.last == first) first = a.first;
  }
  return first;
}

// "a filter for a 2012 Tacoma"
bool OwnVehicle::is_of_part(std::uint32_t i) const {
  return c_.is(i, "for para"_words) &&
         c_.is(i - 1,
               "part parts filter filters bumper wiper wipers rotors pads "
               "transmission clutch struts shocks alternator compressor tires brakes muffler "
               "headlight taillight mats hubcap hubcaps windshield thermostat radiator "
               "battery refacciones filtro bateria parabrisas"_words);
}

// "still owe 19 on the challenger", "my lease on the 2020 rogue"
bool OwnVehicle::is_owed(std::size_t i) const {
  const Clause* const clause = c_.clause_of(i);
  const auto end = static_cast<std::uint32_t>(i);
  return clause != nullptr && c_.word_in(clause->first, end, "owe owed debo debia payoff"_words) &&
         !c_.word_in(clause->first, end, "por for toward into looking interested want need"_words);
}

}  // namespace kept::bot
