// What is made of a message in which no rule found anything: what its words speak for, each for
// little, weighed against one another.
#include <algorithm>
#include <array>

#include "bot/act/clause_words.h"
#include "bot/act/decide.h"
#include "bot/act/frames.h"
#include "bot/act/only_of_cars.h"
#include "bot/act/other_matters.h"
#include "bot/act/trouble_of_none.h"

namespace kept::bot {
namespace {

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

// "does your system delete old chats", "will this chat be erased": what we do at all
bool asks_of_practice(const Case& c) {
  return c.is(0, "do does will is are"_words) &&
         std::any_of(c.parts().clauses.begin(), c.parts().clauses.end(), [](const Clause& clause) {
           return clause.first == 0 && clause.mood == Mood::question;
         });
}

// What the words speak for, of a question about a car of ours as that.
std::optional<Act> topic_spoken_of(const Case& c) {
  const auto act = most_spoken_for(c);
  if (act == Act::report_problem && (asks_of_part(c) || asks_on_it(c))) return Act::ask_vehicle;
  if (act == Act::report_problem && (tells_of_no_car(c) || !idle_driving_in(c).empty()))
    return Act::smalltalk;
  if (act == Act::delete_my_data && asks_of_practice(c)) return Act::out_of_scope;
  // "is it hard to drive", "can the seats come out"
  if (act == Act::request_appointment && !c.says("i we me us you yo nos me"_words) &&
      c.asked() == Asked::nothing && (asks_about_it(c) || asks_of_part(c)))
    return Act::ask_vehicle;
  return act;
}

std::optional<Ground> first_cue_of(const Case& c, Cue cue) {
  const CueHit* hit = c.cue(cue);
  return hit == nullptr ? std::nullopt : std::optional<Ground>({hit->first, hit->last, hit->rule});
}

// "something to pull my jet skis"
bool is_carried(const Case& c, const Ground& topic) {
  constexpr std::uint32_t reach = 4;
  return c.word_in(topic.first - std::min(topic.first, reach), topic.first,
                   "tow tows towing pull pulls pulling haul hauls hauling carry carries carrying "
                   "transport fit fits hold holds load"_words);
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

// One of the words stands there, and not in what only sounds like an answer: "it drives me nuts".
bool says_in_earnest(const Case& c, WordSet auto words) {
  const auto idle = idle_driving_in(c);
  for (std::uint32_t i = 0; i < c.text().size(); ++i) {
    if (c.is(i, words) && (idle.empty() || idle[i] == 0)) return true;
  }
  return false;
}

// Under a question, what else but its answer could it be?
bool answers_anyway(Case& c, const Ground& all) {
  if (c.only({Cue::nothing, Cue::laugh, Cue::wait, Cue::correction})) return false;
  if (c.asked() == Asked::which_vehicle) {
    const bool asks =
        std::any_of(c.parts().clauses.begin(), c.parts().clauses.end(),
                    [&](const Clause& clause) { return ClauseWords(c, clause).asks(); });
    if (asks) return false;
    c.act(Act::select_vehicle, all);
    return true;
  }
  if (c.asked() != Asked::drivable) return false;
  if (says_in_earnest(c, "tow towed tode flatbed aaa dead stuck bringing stranded grua"_words)) {
    c.act(Act::deny, all);
    return true;
  }
  if (says_in_earnest(
          c, "drive drives drove driving runs camina anda manejo fine normal bien"_words)) {
    c.act(Act::affirm, all);
    return true;
  }
  return false;
}

// Whether anything was found by which the message can be told.
bool decide_by_words(Case& c, const Ground& all) {
  if (const Ground help = find_call_for_help(c); found(help)) {
    const auto act = topic_spoken_of(c);
    c.act(act == Act::report_problem || act == Act::ask_financing ? *act : Act::ask_person, help);
    return true;
  }
  if (asks_in_spanish(c)) {
    c.act(Act::ask_vehicle, all);
    return true;
  }
  if (const auto topic = first_cue_of(c, Cue::off_topic);
      topic && !tells_of_oneself(c, *topic) && !is_carried(c, *topic) && !asks_of_part(c)) {
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
  // "another visit as well", while a time is looked for
  if (c.asked_for_time() && c.says("visit visits appointment"_words) &&
      !names_others_visit(c.text())) {
    c.act(Act::request_appointment, {all.first, all.last, "a visit besides"});
    return true;
  }
  const Ground words{all.first, all.last, "a question about one"};
  if (const auto act = topic_spoken_of(c)) {
    const Ground ground = c.evidence_for(*act);
    c.act(*act, found(ground) ? ground : words);
    c.out().guessed = act;
    return true;
  }
  if (c.asked() == Asked::nothing && (asks_about_it(c) || asks_of_part(c))) {
    c.act(Act::ask_vehicle, words);
    return true;
  }
  return false;
}

// Where all that is said is told of others, or named, or code: no act of the visitor's.
bool decide_hearsay(Case& c) {
  if (c.parts().hearsay.empty()) return false;
  const Hearsay& told = c.parts().hearsay.front();
  if (told.code) c.act(Act::out_of_scope, {told.first, told.last, "code"});
  if (!told.code) c.act(Act::smalltalk, {told.first, told.last, "told of others"});
  return true;
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
  if (!c.out().acts.empty() || decide_hearsay(c)) return;
  if (const Ground kept = find_taking_back(c); found(kept)) {
    c.act(c.asked_for_contact() ? Act::smalltalk : Act::deny, kept);
    return;
  }
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
  } else if (const Ground symptom = find_doubtful_symptom(c);
             found(symptom) && !tells_of_no_car(c)) {
    c.act(Act::report_problem, symptom);
  } else if (const Ground slight = find_doubtful_complaint(c); found(slight)) {
    c.act(Act::complain, slight);
  } else if (c.asked() == Asked::confirm_appointment &&
             c.is(0, "ok okay k alright sure fine cool great"_words)) {
    c.act(Act::affirm, {0, 1, "agreed, with something besides"});
  } else if (!answers_anyway(c, all) && !decide_by_words(c, all)) {
    c.act(asks_anything(c) ? Act::out_of_scope : Act::smalltalk, all);
  }
}

}  // namespace kept::bot
