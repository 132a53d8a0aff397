// What is told in one message of car, time, name and contact; and short questions beside it.
#include <doctest/doctest.h>

#include "tests/bot/chat.h"

namespace kept::tests {

TEST_CASE("car, time, name and contact in one message book that time") {
  for (std::string_view text :
       {"K1234 tomorrow 10am Ann Lane ann@lane.com", "K1234 tomorrow 10am. Ann Lane 209-555-0143",
        "Ann Lane ann@lane.com K1234 tomorrow 10am"}) {
    Chat chat;
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(has(answer, "Thanks, Ann Lane."));
    CHECK(has(answer, "You're booked: Thursday, December 3, 10:00 AM"));
    CHECK(has(answer, "The 2021 Mazda CX-5 Touring (K1234) stays held for you"));
    CHECK(chat.count("book_appointment") == 1);
  }
}

TEST_CASE("a car and a time without a verb are a wish to come then") {
  Chat chat;
  const auto answer = chat.say("K1234 tomorrow 2pm");
  INFO(answer);
  CHECK(has(answer, "Thursday, December 3, 2:00 PM is free"));
  CHECK_FALSE(has(answer, "Free times"));
}

TEST_CASE("a time beside a phone number is kept until the car is picked") {
  Chat chat;
  chat.say("show me everything under 50000");
  const auto asked = chat.say("my number is 209-555-0123, tomorrow 2:30");
  INFO(asked);
  CHECK(has(asked, "Which one would you like to see?"));
  const auto answer = chat.say("the first one");
  INFO(answer);
  CHECK(has(answer, "Thursday, December 3, 2:30 PM is free"));
}

TEST_CASE("a question about a car on a day is no wish to come") {
  Chat chat;
  const auto answer = chat.say("is K1234 still there tomorrow?");
  INFO(answer);
  CHECK_FALSE(chat.state.visiting);
}

TEST_CASE("the most expensive is told of the wish, or of the whole lot") {
  Chat lot;
  const auto of_lot = lot.say("what's the most expensive car you have");
  INFO(of_lot);
  CHECK(has(of_lot, "this has the highest price:"));
  CHECK(has(of_lot, "K1270"));

  Chat wish;
  wish.say("suv");
  const auto of_wish = wish.say("most expensive");
  INFO(of_wish);
  CHECK(has(of_wish, "Of 4 that fit, this has the highest price:"));

  Chat spanish;
  const auto said = spanish.say("cual es el mas caro que tienen");
  INFO(said);
  CHECK(has(said, "este tiene el mayor precio:"));
}

TEST_CASE("whether it is confirmed is answered with the visit that stands") {
  for (std::string_view text : {"is it confirmed?", "so is that confirmed", "am I confirmed?"}) {
    Chat chat;
    chat.say("I'm Ana, 530-555-0142, can I see K1234 Saturday at 10?");
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(has(answer, "Your visit is booked: Saturday, December 5, 10:00 AM, with Dana Ruiz."));
  }
}

TEST_CASE("no record tells of parking, and the address is told with that") {
  for (std::string_view text : {"is there parking", "where do I park?"}) {
    Chat chat;
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(has(answer, "I have no record that says."));
    CHECK(has(answer, "12 Shore Road, Redding"));
  }
}

}  // namespace kept::tests
