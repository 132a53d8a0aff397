// What is said around a visit that is arranged, and is no time, no name and no word to book.
#include <doctest/doctest.h>

#include "tests/bot/chat.h"

namespace kept::tests {
namespace {

Chat reachable() {
  Chat chat;
  chat.say("my number is 530-555-0142");
  chat.say("K1234");
  REQUIRE(chat.state.asked == Asked::which_time);
  return chat;
}

Chat asked_for_name() {
  Chat chat = reachable();
  chat.say("tomorrow at 2:15pm");
  REQUIRE(chat.state.asked == Asked::name);
  return chat;
}

Chat known() {
  Chat chat;
  chat.say("I'm Ana, 530-555-0142");
  chat.say("K1234");
  REQUIRE(chat.state.asked == Asked::which_time);
  return chat;
}

}  // namespace

TEST_CASE("a word that is said of what goes on is nobody's name") {
  for (std::string_view text : {"cancel", "Cancel", "hmm", "Hmm", "help", "Help", "skip", "wait",
                                "Wait", "nothing", "why?", "Why?", "ok", "later", "idk", "ugh"}) {
    Chat chat = asked_for_name();
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK_FALSE(chat.state.name_known);
    CHECK(chat.count("book_appointment") == 0);
  }
}

TEST_CASE("cancel under the question for the name drops the plan") {
  Chat chat = asked_for_name();
  const auto answer = chat.say("cancel");
  INFO(answer);
  CHECK(has(answer, "All right, I've dropped it."));
  CHECK_FALSE(chat.state.visiting);
  CHECK(chat.state.asked != Asked::name);
}

TEST_CASE("the name is asked for again after a word that is none, and a why is answered") {
  for (std::string_view text : {"hmm", "help", "wait", "why?"}) {
    Chat chat = asked_for_name();
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(has(answer, "What name should I put it under?"));
    CHECK(chat.state.asked == Asked::name);
  }
  CHECK(has(asked_for_name().say("why?"), "A visit goes under a name"));
  CHECK(has(asked_for_name().say("help"), "arrange a visit"));
}

TEST_CASE("a first name and a last name are a name, whatever else the words may mean") {
  for (std::string_view text : {"Al Green", "al green", "Al Reed", "Sam Hill", "sam hill",
                                "Jo March", "Al Stone", "Baker"}) {
    Chat chat = asked_for_name();
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(has(answer, "You're booked: Thursday, December 3, 2:15 PM"));
    CHECK(has(answer, "Thanks, "));
    CHECK(chat.count("find_vehicles") == 0);
    CHECK(chat.state.language == Language::en);
  }
}

TEST_CASE("a digit that stands for a word or ends a name is no hour") {
  Chat chat = reachable();
  const auto held = chat.say("ok hold it 4 me plz");
  INFO(held);
  CHECK(chat.state.asked == Asked::which_time);
  CHECK_FALSE(chat.state.chosen);
  Chat named = reachable();
  const auto noted = named.say("I'm Racer4 Test 530-555-0142");
  INFO(noted);
  CHECK(has(noted, "Thanks, Racer4 Test."));
  CHECK(named.count("book_appointment") == 0);
  CHECK(has(reachable().say("at 4 for me"), "4:00 PM"));
}

TEST_CASE("a time that is left open is asked about before it is booked") {
  for (std::string_view text : {"ill be there tomorrow at 3 maybe", "I might come tomorrow at 3"}) {
    Chat chat = known();
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(has(answer, "Thursday, December 3, 3:00 PM, with Dana Ruiz, is free. Shall I book it?"));
    CHECK(chat.count("book_appointment") == 0);
    CHECK(has(chat.say("yes"), "You're booked: Thursday, December 3, 3:00 PM"));
  }
}

TEST_CASE("who said not to book yet is asked before a time is booked") {
  Chat chat = known();
  const auto answer = chat.say("dont book anything yet");
  INFO(answer);
  CHECK(has(answer, "All right."));
  CHECK(has(chat.say("tomorrow at 3"), "Shall I book it?"));
  CHECK(decode(encode(chat.state)) == chat.state);
  CHECK(chat.count("book_appointment") == 0);
  CHECK(has(chat.say("go ahead"), "You're booked: Thursday, December 3, 3:00 PM"));
}

}  // namespace kept::tests
