// Prices set against each other, the whole lot, cars of other rooftops, calls and names.
#include <doctest/doctest.h>

#include "tests/bot/chat.h"

namespace kept::tests {

TEST_CASE("of two cars both totals are told, and which is less") {
  for (std::string_view text :
       {"is K1234 cheaper than K1251?", "which one is cheaper, K1234 or K1251",
        "does K1251 cost less than K1234?"}) {
    Chat chat;
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(has(answer, "(K1234) is $27,480 total"));
    CHECK(has(answer, "(K1251) is $24,600 total"));
    CHECK(has(answer, "The 2020 Ford Escape SEL (K1251) is $2,880 less."));
    CHECK(chat.count("open_task") == 0);
    CHECK(chat.count("place_hold") == 0);
  }
  Chat spanish;
  CHECK(has(spanish.say("cual es más barato, K1234 o K1251"), "(K1251) cuesta $2,880 menos."));
}

TEST_CASE("two cars of a list are compared by their places") {
  for (std::string_view text : {"which is cheaper, the first or the second one",
                                "is the first one cheaper than the second?"}) {
    Chat chat;
    chat.say("show me suvs");
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(has(answer, "The 2019 Subaru Forester Premium (K1240) is $4,690 less."));
    CHECK(chat.count("place_hold") == 0);
  }
}

TEST_CASE("a superlative of all that there is forgets the wish, another one keeps it") {
  for (std::string_view text : {"cheapest car you have", "what's the cheapest vehicle in stock",
                                "cheapest on the lot?", "what's the cheapest you have"}) {
    Chat chat;
    chat.say("red suv under 25k");
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(has(answer, "2020 Honda Civic EX, stock K1281"));
    CHECK(chat.count("place_hold") == 0);
  }
  Chat within;
  within.say("red suv under 25k");
  within.say("what is the cheapest of those?");
  CHECK(within.state.wish.price.max.has_value());
}

TEST_CASE("a car of another rooftop is told with its price and place, and a yes goes there") {
  Chat chat;
  const auto answer = chat.say("do you have L3905");
  INFO(answer);
  CHECK(has(answer, "stock L3905: $27,480 total"));
  CHECK(has(answer, "It isn't at this location: it's on the list of Hillside Motors in Chico."));
  CHECK(has(answer, "Shall I go on with you there?"));
  REQUIRE(chat.state.choices.size() == 1);
  CHECK(chat.state.choices.front().kind == Choice::Kind::rooftop);
  Chat tapped;
  tapped.say("do you have L3905");
  const auto there = tapped.tap(tapped.state.choices.front());
  CHECK(there == chat.say("yes"));
  INFO(there);
  CHECK(has(there, "You're now with Hillside Motors in Chico."));
  CHECK(has(there, "stock L3905"));
  CHECK(has(there, "Shall I put it aside for you?"));
}

TEST_CASE("a call falls due at the time that is wished, or when the house opens next") {
  struct Case {
    std::string_view text;
    std::string_view due;
  };
  for (const Case& one :
       {Case{"call me tomorrow at 3, 530-555-0142",
             "I've put your call down with Dana Ruiz for Thursday, December 3, 3:00 PM."},
        Case{"call me tomorrow at 8pm, 530-555-0142",
             "We're closed at that time: I've put your call down with Dana Ruiz for Friday, "
             "December 4, 9:00 AM, when we open."},
        Case{"call me tomorrow morning",
             "I've put your call down with Dana Ruiz for Thursday, December 3, 9:00 AM."},
        Case{"llámeme mañana a las 3",
             "Su llamada queda anotada con Dana Ruiz para el jueves 3 de diciembre, 15:00."}}) {
    Chat chat;
    const auto answer = chat.say(one.text);
    INFO(one.text << " -> " << answer);
    CHECK(has(answer, one.due));
    CHECK(chat.count("open_task") == 1);
  }
}

TEST_CASE("who passes over the name is told what a visit needs and until when the car is held") {
  for (std::string_view text : {"skip", "I'd rather not say"}) {
    Chat chat;
    chat.say("I want to see K1234 saturday at 10");
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(has(answer, "A visit goes under a name, so I can't arrange one without it"));
    CHECK(has(answer, "I'm holding the 2021 Mazda CX-5 Touring (K1234) for you until 2:20 PM."));
    CHECK(has(answer, "What name should I put it under?"));
    CHECK_FALSE(chat.state.contact_declined);
    CHECK(has(chat.say("Ana, 530-555-0142"), "You're booked: Saturday, December 5, 10:00 AM"));
  }
}

TEST_CASE("dashed digits that are said to be a number are no booking's code") {
  for (std::string_view text :
       {"my number is 555-201-7788", "my number is 5552-0177", "my cell is 5552-0177",
        "my number is 5552-0177, ana@example.com"}) {
    Chat chat;
    chat.say("cancel my appointment");
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(chat.state.code.empty());
    CHECK(chat.count("find_appointment") == 0);
    CHECK(chat.count("find_vehicles") == 0);
  }
  Chat chat;
  chat.say("555-2017-7888, ana@example.com");
  CHECK(chat.state.code.empty());
}

}  // namespace kept::tests
