// What is made of a message in which no rule found anything: single words that speak for an act,
// each for little, weighed against one another.
#include <algorithm>
#include <array>

#include "bot/act/clause_words.h"
#include "bot/act/decide.h"
#include "bot/act/frames.h"

namespace kept::bot {
namespace {

// Words nobody knows, or signs of code.
bool is_gibberish(const Case& c) {
  std::size_t known = 0;
  std::size_t words = 0;
  for (std::size_t i = 0; i < c.text().size(); ++i) {
    if (c.text()[i].kind != TokenKind::word) continue;
    ++words;
    known +=
        c.text()[i].word != unknown_word || c.parts().lexicon->is_ordinary(c.text().key(i)) ? 1 : 0;
  }
  return words == 0 ? c.text().size() > 0 : known * 2 <= words;
}

bool only_emoji(const Case& c) {
  for (std::size_t i = 0; i < c.text().size(); ++i) {
    if (c.text()[i].kind != TokenKind::emoji) return false;
  }
  return true;
}

bool only_polite(Case& c) {
  return c.out().has(Act::thank) &&
         std::all_of(c.out().acts.begin(), c.out().acts.end(), [](Act act) {
           return act == Act::thank || act == Act::greet || act == Act::goodbye;
         });
}

bool opens_question(const Case& c, std::uint32_t at) {
  return c.is(at,
              "do does did can could is are what who why how where when which would will have "
              "que quien como pueden puede tienen tiene hay hacen hace venden vende donde cuando "
              "son"_words);
}

// What of the message is a question and in no cue of politeness; empty when nothing is.
Ground question_left(const Case& c) {
  constexpr std::uint32_t least = 3;
  std::vector<std::uint8_t> polite(c.text().size(), 0);
  for (const CueHit& hit : c.parts().cues) {
    const bool manners = hit.cue == Cue::thank || hit.cue == Cue::greet || hit.cue == Cue::goodbye;
    for (std::uint32_t i = hit.first; manners && i < hit.last; ++i) polite[i] = 1;
  }
  const auto size = static_cast<std::uint32_t>(c.text().size());
  for (std::uint32_t first = 0; first < size;) {
    std::uint32_t last = first;
    while (last < size && polite[last] == 0 && (last == first || !c.text().breaks(last))) ++last;
    const bool asked = (c.text().gap(last) & gap_question) != 0 || opens_question(c, first);
    if (last - first >= least && asked) return {first, last, "a question besides"};
    first = std::max(last, first + 1);
  }
  return {};
}

// "good morning! kids are finally back in school": a sentence of its own beside a greeting.
Ground talk_left(const Case& c) {
  constexpr std::uint32_t least = 4;
  const CueHit* const greeting = c.cue(Cue::greet);
  const auto size = static_cast<std::uint32_t>(c.text().size());
  if (greeting == nullptr || c.out().acts != std::vector<Act>{Act::greet}) return {};
  const std::uint32_t first = greeting->last;
  if (greeting->first > 0 || first + least > size || !c.text().breaks(first)) return {};
  return {first, size, "a sentence beside a greeting"};
}

struct Topic {
  Act act;
  int weight;
  bool (*speaks)(const Text& text, std::size_t i);
};

// Those that come first win a tie.
constexpr auto topics = std::to_array<Topic>({
    {Act::report_problem, 2,
     [](const Text& t, std::size_t i) {
       return t.word_is_in(
           i,
           "leak leaks leaking leaked pooling puddle noise noises brakes brake rotors battery "
           "alternator "
           "smoke smoking overheats overheating overheat stalls stalling stalled shakes shaking "
           "shimmy vibrates vibration squeal squealing squeaks squeaking grinding clunk clunking "
           "rattle rattles rattling misfire misfiring coolant radiator muffler exhaust inspection "
           "inspections inspected maintenance tuneup alignment recall recalls repair repairs "
           "repaired "
           "broke broken flat towed jumpstart jump diagnostic diagnose gauge ruido fuga goteo "
           "frenos humo averia grua taller reparar revisar mantenimiento refrigerante "
           "gotea truena patina verificacion"_words);
     }},
    {Act::ask_trade_in, 2,
     [](const Text& t, std::size_t i) {
       return t.word_is_in(
           i,
           "trade trading traded appraisal appraise ballpark equity upside payoff kbb kelley "
           "worth avaluo deuda"_words);
     }},
    {Act::ask_financing, 2,
     [](const Text& t, std::size_t i) {
       return t.word_is_in(
           i,
           "finance financing loan loans credit payment payments monthly apr lease leasing "
           "approve approved approval interest cosigner cosign bankruptcy repo itin ssn "
           "income lender credito enganche mensualidad mensualidades prestamo "
           "intereses aval buro financiar financiamiento"_words);
     }},
    {Act::negotiate_price, 2,
     [](const Text& t, std::size_t i) {
       return t.word_is_in(i,
                           "discount discounts negotiate negotiable haggle lowest rebate rebates "
                           "coupon wiggle otd descuento rebaja regatear promocion"_words);
     }},
    {Act::ask_hours, 2,
     [](const Text& t, std::size_t i) {
       // "three hours raking leaves"
       const bool counted =
           i > 0 && t.word(i) == "hours" &&
           (t[i - 1].kind == TokenKind::number ||
            t.word_is_in(i - 1,
                         "one two three four five six seven eight nine ten few couple many several "
                         "of for"_words));
       return !counted && t.word_is_in(i, "hours abren cierran horario horarios atienden"_words);
     }},
    {Act::ask_location, 2,
     [](const Text& t, std::size_t i) {
       return t.word_is_in(
           i, "address located location directions highway uber lyft zip ubicacion ubicados"_words);
     }},
    {Act::request_appointment, 2,
     [](const Text& t, std::size_t i) {
       return t.word_is_in(i,
                           "schedule visit stop swing drive come coming book slot slots "
                           "pasar venir probar agendar visitar"_words);
     }},
    {Act::ask_vehicle, 2,
     [](const Text& t, std::size_t i) {
       return t.word_is_in(
           i,
           "mileage miles owner owners accident accidents carfax title wrecked "
           "warranty available sold photos pictures pics clean rust condition price cost "
           "towing difference hp horsepower cylinders engine fees millas duenos choque "
           "precio titulo garantia fotos disponible motor cuesta diferencia"_words);
     }},
    {Act::ask_inventory, 1,
     [](const Text& t, std::size_t i) {
       return t.word_is_in(
           i,
           "car cars truck trucks suv van vehicle vehicles cheap cheaper reliable used "
           "family budget grand bucks carro carros troca camioneta auto barato algo "
           "options deals inventory stock"_words);
     }},
});

bool has_own(const Case& c) {
  return c.has(Cue::own_vehicle) || c.says("my mine our mi nuestro"_words);
}

// Words of a phrase that is known to mean none of these: "is it worth it", "close the deal".
std::vector<std::uint8_t> disarmed(const Case& c) {
  std::vector<std::uint8_t> out(c.text().size(), 0);
  for (const CueHit& hit : c.parts().cues) {
    for (std::uint32_t i = hit.first; hit.cue == Cue::nothing && i < hit.last; ++i) out[i] = 1;
  }
  return out;
}

// The act for which most words speak, or none.
std::optional<Act> most_spoken_for(const Case& c) {
  const Text& text = c.text();
  const auto silent = disarmed(c);
  std::array<int, topics.size()> weights{};
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (c.is_detail(i) || silent[i] != 0) continue;
    for (std::size_t k = 0; k < topics.size(); ++k) {
      if (topics.at(k).speaks(text, i)) weights.at(k) += topics.at(k).weight;
    }
  }
  std::size_t best = 0;
  for (std::size_t k = 1; k < topics.size(); ++k) {
    if (weights.at(k) > weights.at(best)) best = k;
  }
  if (weights.at(best) == 0) return std::nullopt;
  const Act act = topics.at(best).act;
  // What is broken on a car of ours is asked about, not reported.
  if ((act == Act::ask_vehicle || act == Act::ask_inventory) && has_own(c)) return std::nullopt;
  return act;
}

// "is it ok for tall people": a question about what can only be a car.
bool asks_about_it(const Case& c) {
  return std::any_of(c.parts().clauses.begin(), c.parts().clauses.end(), [&](const Clause& clause) {
    const ClauseWords w(c, clause);
    const auto it = w.find("it that those these one ones ese esa esos ambos"_words);
    return w.asks() && it < w.end() && it <= w.head() + 4 &&
           !w.has("weather time chat name joke going means game"_words);
  });
}

// "a v6", "extended cab", "anything without a touchscreen": wished for, though no field has it.
Ground wish_without_field(const Case& c) {
  constexpr std::size_t most = 12;
  const Text& text = c.text();
  if (text.size() > most || has_own(c) || c.asked() == Asked::drivable) return {};
  for (const Clause& clause : c.parts().clauses) {
    const ClauseWords w(c, clause);
    if (w.asks() || w.has("it that this he she you not no"_words)) continue;
    for (std::uint32_t i = clause.first; i < clause.last; ++i) {
      const bool engine = text.word_is_in(i, "v i"_words) && text.glued(i + 1) &&
                          i + 1 < text.size() && text[i + 1].kind == TokenKind::number;
      if (engine ||
          text.word_is_in(i,
                          "dually duallies hemi ecoboost duramax powerstroke cummins "
                          "turbo cylinder cylinders cyl cab bed ton hp horsepower door "
                          "doors seater touchscreen cloth torque cvt bluetooth liftgate "
                          "tailgate anything something whatever snow dogs towing reliable "
                          "gotta cilindros puertas cabina "
                          "caballos"_words))
        return {clause.first, clause.last, "a wish that no field has"};
    }
  }
  return {};
}

std::optional<Ground> first_cue_of(const Case& c, Cue cue) {
  const CueHit* hit = c.cue(cue);
  return hit == nullptr ? std::nullopt : std::optional<Ground>({hit->first, hit->last, hit->rule});
}

// "I got the job", "my doctor is funny": news of their own.
bool tells_of_oneself(const Case& c, const Ground& topic) {
  const Clause* clause = c.clause_of(topic.first);
  if (clause == nullptr || clause->mood != Mood::statement) return false;
  return c.word_in(clause->head, topic.first, "i we my our"_words) &&
         c.word_in(
             clause->head, topic.first,
             "got love like hate had went saw watched started just lost quit was is at"_words);
}

// Under a question, what else but its answer could it be?
bool answers_anyway(Case& c, const Ground& all) {
  if (c.asked() == Asked::which_vehicle) {
    const bool asks =
        std::any_of(c.parts().clauses.begin(), c.parts().clauses.end(),
                    [&](const Clause& clause) { return ClauseWords(c, clause).asks(); });
    if (asks) return false;
    c.act(Act::select_vehicle, all);
    return true;
  }
  if (c.asked() != Asked::drivable) return false;
  if (c.says("tow towed tode flatbed aaa dead stuck bringing stranded grua"_words)) {
    c.act(Act::deny, all);
    return true;
  }
  if (c.says("drive drives drove driving runs camina anda manejo fine normal bien"_words)) {
    c.act(Act::affirm, all);
    return true;
  }
  return false;
}

// Whether anything was found by which the message can be told.
bool decide_by_words(Case& c, const Ground& all) {
  if (const Ground help = find_call_for_help(c); found(help)) {
    const auto act = most_spoken_for(c);
    c.act(act == Act::report_problem || act == Act::ask_financing ? *act : Act::ask_person, help);
    return true;
  }
  if (const auto topic = first_cue_of(c, Cue::off_topic); topic && !tells_of_oneself(c, *topic)) {
    c.act(Act::out_of_scope, *topic);
    return true;
  }
  if (const Ground wish = wish_without_field(c); found(wish)) {
    c.act(Act::ask_inventory, wish);
    return true;
  }
  // "fifteen twenty thousand": a sum and nothing else
  if (const auto& amounts = c.parts().amounts;
      !amounts.empty() && c.text().size() <= amounts.front().last - amounts.front().first + 2) {
    c.act(Act::ask_inventory,
          {amounts.front().first, amounts.front().last, "a sum and nothing else"});
    return true;
  }
  const Ground words{all.first, all.last, "single words that speak for it"};
  if (const auto act = most_spoken_for(c)) {
    c.act(*act, words);
    return true;
  }
  if (c.asked() == Asked::nothing && asks_about_it(c)) {
    c.act(Act::ask_vehicle, words);
    return true;
  }
  return false;
}

bool asks_anything(const Case& c) {
  const auto& clauses = c.parts().clauses;
  if (c.says("guess"_words)) return false;
  // Of what a dealer does besides, there is no act; it is not foreign to the business either.
  const bool besides = c.says(
      "registration register plates tags deliver delivery ship shipping parts notary "
      "loaner insurance"_words);
  const bool asks = std::any_of(clauses.begin(), clauses.end(), [](const Clause& clause) {
    return clause.mood != Mood::statement;
  });
  return (asks && !besides) || c.says("what who why how que quien como can write tell"_words);
}

}  // namespace

void decide_fallback(Case& c) {
  const Ground all{0, static_cast<std::uint32_t>(c.text().size()), "nothing else fits"};
  // A question that nobody understood is not passed over with a "you're welcome".
  if (only_polite(c) && !c.says("help ayuda ayudar"_words)) {
    const Ground left = question_left(c);
    if (left.last > left.first && !decide_by_words(c, all)) c.act(Act::out_of_scope, left);
  }
  if (const Ground talk = talk_left(c);
      talk.last > talk.first && !is_gibberish(c) && !decide_by_words(c, all) && !asks_anything(c))
    c.act(Act::smalltalk, talk);
  if (!c.out().acts.empty()) return;
  if (only_emoji(c) || c.only({Cue::laugh, Cue::smalltalk, Cue::late})) {
    c.act(Act::smalltalk, {all.first, all.last, "no business content"});
  } else if (c.asked() == Asked::criteria && !is_gibberish(c)) {
    c.act(Act::ask_inventory, {all.first, all.last, "answer to what is wanted"});
    c.act(Act::correct, c.cue(Cue::correction));
  } else if (const CueHit* topic = c.cue(Cue::vehicle_topic)) {
    c.act(Act::ask_vehicle, topic);
  } else if (const Ground wish = wish_without_field(c); found(wish)) {
    c.act(Act::ask_inventory, wish);
  } else if (is_gibberish(c)) {
    c.act(Act::out_of_scope, {all.first, all.last, "no known words"});
  } else if (!answers_anyway(c, all) && !decide_by_words(c, all)) {
    c.act(asks_anything(c) ? Act::out_of_scope : Act::smalltalk, all);
  }
}

}  // namespace kept::bot
