// A number of which nobody says what it counts is asked back.
#include <string>

#include <doctest/doctest.h>

#include "tests/bot/chat.h"

namespace kept::tests {
namespace {

Chat after(const std::string& text) {
  Chat chat;
  chat.say("hi there, what are your hours?");
  chat.say(text);
  return chat;
}

}  // namespace

TEST_CASE("a number that may be a price or a year is asked back, and a tap says which") {
  for (const char* text : {"15", "maybe 15", "15?", "like 15"}) {
    CAPTURE(text);
    Chat chat;
    const auto question = chat.say(text);
    CHECK(has(question, "Is that the most you would pay, $15,000, or the year of the car?"));
    CHECK(chat.state.wish.empty());
    REQUIRE(chat.offers("$15,000"));
    REQUIRE(chat.offers("2015"));
    Chat other = chat;
    chat.tap({Choice::Kind::price_meant, 15'000, "$15,000"});
    CHECK(chat.state.wish.price.max == 15'000);
    CHECK_FALSE(chat.state.wish.year.min);
    other.tap({Choice::Kind::year_meant, 2015, "2015"});
    CHECK(other.state.wish.year.min == 2015);
    CHECK(other.state.wish.year.max == 2015);
    CHECK_FALSE(other.state.wish.price.max);
  }
}

TEST_CASE("which of both a number is can be said in words") {
  for (const char* answer : {"price", "the price", "my budget", "that's what I can spend"}) {
    CAPTURE(answer);
    Chat chat = after("15");
    chat.say(answer);
    CHECK(chat.state.wish.price.max == 15'000);
    CHECK_FALSE(chat.state.wish.year.min);
  }
  for (const char* answer : {"year", "the year", "it's the year", "a year"}) {
    CAPTURE(answer);
    Chat chat = after("15");
    chat.say(answer);
    CHECK(chat.state.wish.year.min == 2015);
    CHECK_FALSE(chat.state.wish.price.max);
  }
  Chat neither = after("15");
  CHECK(has(neither.say("yes"), "What kind of car are you looking for?"));
  CHECK(neither.state.wish.empty());
}

TEST_CASE("a number that is no year is asked back as a price") {
  Chat chat;
  CHECK(has(chat.say("60"), "Is that the most you would pay, $60,000?"));
  CHECK_FALSE(chat.offers("2060"));
  Chat no = chat;
  chat.say("yes");
  CHECK(chat.state.wish.price.max == 60'000);
  CHECK(has(no.say("no"), "What kind of car are you looking for?"));
  CHECK(no.state.wish.empty());
  Chat whole;
  CHECK(has(whole.say("8000"), "Is that the most you would pay, $8,000?"));
  Chat old;
  CHECK(has(old.say("98"), "Is that the most you would pay, $98,000, or the year of the car?"));
}

TEST_CASE("the question for what a number is holds for one answer") {
  Chat chat = after("15");
  chat.say("what are your hours?");
  chat.say("yes");
  CHECK(chat.state.wish.empty());
}

TEST_CASE("a number under a question is its answer, and one with a unit needs none") {
  Chat asked;
  asked.say("hi");
  REQUIRE(asked.state.asked == Asked::criteria);
  asked.say("15");
  CHECK(asked.state.wish.price.max == 15'000);
  Chat year = after("2019");
  CHECK(year.state.wish.year.min == 2019);
  Chat sum = after("under 15k");
  CHECK(sum.state.wish.price.max == 15'000);
}

TEST_CASE("in Spanish a bare number is asked back as well") {
  Chat chat;
  chat.say("hola, cual es su horario?");
  const auto question = chat.say("tal vez 15");
  CHECK(has(question, "¿Es lo más que pagaría, $15,000, o el año del auto?"));
  chat.say("el año");
  CHECK(chat.state.wish.year.min == 2015);
}

}  // namespace kept::tests
