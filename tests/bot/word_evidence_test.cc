// What words speak for where no rule applies.
#include "bot/act/word_evidence.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "bot/lexicon.h"
#include "bot/reading.h"
#include "bot/understanding.h"
#include "tests/bot/understanding_support.h"

namespace kept::bot {
namespace {

using test::says;

WordEvidence::Sums weigh(const WordEvidence& evidence, std::string_view text,
                         Asked asked = Asked::nothing) {
  const Reading reading = read(text, Lexicon::standard(), LocalMinute());
  return evidence.weigh(find_features(reading.parts(), asked));
}

}  // namespace

TEST_CASE("Words, neighbours, stems and what was asked are weighed, each once") {
  const WordEvidence evidence(
      "inbox\tstop_messages:100\n"
      "my inbox\tstop_messages:30 complain:-20\n"
      "<asked:contact>\tdecline_contact:7\n"
      "leavi~\tcancel:5\n"
      "<number>\tcomplain:3\n"
      "not a line\n"
      "\tcancel:1\n"
      "<end>\tno_such_act:9\n");
  const auto sum = [](const WordEvidence::Sums& sums, Act act) {
    return sums.at(static_cast<std::size_t>(act));
  };
  const auto once = weigh(evidence, "my inbox");
  CHECK(sum(once, Act::stop_messages) == 130);
  CHECK(sum(once, Act::complain) == -20);
  CHECK(sum(weigh(evidence, "inbox inbox inbox"), Act::stop_messages) == 100);
  CHECK(sum(weigh(evidence, "any inbox", Asked::contact), Act::decline_contact) == 7);
  CHECK(sum(weigh(evidence, "leaving 12 inboxes"), Act::cancel) == 5);
  CHECK(sum(weigh(evidence, "leaving 12 inboxes"), Act::complain) == 3);
  CHECK(sum(weigh(evidence, ""), Act::cancel) == 0);
}

TEST_CASE("The features of a message and their names go together, and point into it") {
  for (const std::string_view text :
       {"my inbox is full!", "", "🙂 12", "the 2019 ford escape, really?", "¿cuánto cuesta?"}) {
    CAPTURE(text);
    const Reading reading = read(text, Lexicon::standard(), LocalMinute());
    const auto features = find_features(reading.parts(), Asked::name);
    const auto names = name_features(reading.parts(), Asked::name);
    REQUIRE(features.size() == names.size());
    for (const Feature& feature : features) {
      CHECK(feature.first <= feature.last);
      CHECK(feature.last <= reading.parts().text.size());
    }
    for (const std::string& name : names) {
      CHECK_FALSE(name.empty());
      CHECK(name.find_first_of("\t\n") == std::string::npos);
    }
  }
}

TEST_CASE("The strongest words for an act are told, weak ones are not") {
  const WordEvidence evidence("inbox\tstop_messages:100\nmy\tstop_messages:40 complain:50\n");
  const Reading reading = read("leave my inbox", Lexicon::standard(), LocalMinute());
  const auto features = find_features(reading.parts(), Asked::nothing);
  const auto best = evidence.strongest(features, Act::stop_messages);
  REQUIRE(best.has_value());
  CHECK(best->first == 2);
  CHECK(best->last == 3);
  CHECK_FALSE(evidence.strongest(features, Act::complain).has_value());
}

TEST_CASE("Ordinary words that no rule knows are understood by what they speak for") {
  CHECK(says("this chat thing is useless, same dumb question over and over", Act::complain));
  CHECK(says("screen in my suburban goes dark and comes back when it feels like it",
             Act::report_problem));
  CHECK(says("what do I punch into my maps to get to you", Act::ask_location));
}

TEST_CASE("Nothing is called off or erased by words that the rules have judged") {
  CHECK_FALSE(says("was my appointment cancelled?", Act::cancel));
  CHECK_FALSE(says("theres no trace of my appointment in your system", Act::delete_my_data));
  CHECK_FALSE(says("qwrtz plkj??", Act::complain));
}

TEST_CASE("What words alone speak for calls nothing off and erases nothing in a talk") {
  const auto now = test::local_minute("2026-12-01T10:40");
  const auto lost = read("i dont understand", Lexicon::standard(), now);
  CHECK(understand(lost, Asked::contact).guessed.has_value());
  CHECK(understand_to_act(lost, Asked::contact).acts == std::vector<Act>{Act::out_of_scope});
  const auto inbox = read("leave my inbox be", Lexicon::standard(), now);
  CHECK_FALSE(understand_to_act(inbox, Asked::confirm_cancel).has(Act::delete_my_data));
  const auto stop = read("STOP", Lexicon::standard(), now);
  CHECK(understand_to_act(stop, Asked::nothing).has(Act::stop_messages));
}

TEST_CASE("Where no sentences are labelled, words tell nothing") {
  CHECK_FALSE(says("come on", Act::negotiate_price, Asked::confirm_cancel));
  CHECK_FALSE(says("the credit goes to you", Act::ask_financing, Asked::confirm_move));
}

TEST_CASE("What is called off elsewhere is no visit") {
  for (const std::string_view text :
       {"I cancelled my netflix", "cancelled my gym today", "cancel culture is crazy"}) {
    CAPTURE(text);
    CHECK_FALSE(says(text, Act::cancel));
  }
  CHECK(says("cancelled my 10am", Act::cancel));
  CHECK(says("cancel the oil change", Act::cancel));
  CHECK(says("my flight got cancelled so cancel my visit", Act::cancel));
}

}  // namespace kept::bot
