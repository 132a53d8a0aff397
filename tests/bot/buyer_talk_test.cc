// What buyers say on their way, where a wrong guess would hold a car, bargain or lose an answer.
#include <doctest/doctest.h>

#include "tests/bot/chat.h"

namespace kept::tests {

TEST_CASE("a comparison holds no car and asks no one for a price") {
  for (std::string_view text : {"what's the difference between the first and second",
                                "and the most expensive", "which one is cheaper"}) {
    Chat chat;
    chat.say("show me SUVs");
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(chat.count("place_hold") == 0);
    CHECK(chat.count("open_task") == 0);
  }
}

TEST_CASE("a model that is not there as wished gives way to the engine, and that is said") {
  for (std::string_view text : {"electric", "ev", "anything electric"}) {
    Chat chat;
    chat.books.make_electric("K1281");
    chat.say("show me the RAV4");
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(has(answer, "We have no match right now: RAV4, electric."));
    CHECK(has(answer, "2020 Honda Civic EX, stock K1281"));
    CHECK(chat.state.wish.want.model.empty());
  }
}

TEST_CASE("another time in place of a name declines no contact") {
  Chat chat;
  chat.say("can I see K1234 Saturday at 10?");
  const auto answer = chat.say("no, friday at 2");
  INFO(answer);
  CHECK(has(answer, "Friday, December 4, 2:00 PM is free"));
  CHECK_FALSE(chat.state.contact_declined);
}

TEST_CASE("who wants to think it over accepts no offer") {
  Chat chat;
  chat.say("hold K1234");
  chat.say("how many owners");
  chat.say("ok let me think about it");
  CHECK(chat.count("open_task") == 0);
}

TEST_CASE("somebody who is brought along comes for a visit") {
  Chat chat;
  chat.say("show me K1234");
  const auto answer = chat.say("can I bring her friday at 10");
  INFO(answer);
  CHECK(has(answer, "Friday, December 4, 10:00 AM"));
}

TEST_CASE("delivery and the way on a charge are in no record") {
  Chat chat;
  CHECK(has(chat.say("do you deliver"), "I have no record that says."));
  chat.say("show me K1234");
  const auto answer = chat.say("how far does it go on a charge");
  INFO(answer);
  CHECK(has(answer, "I don't know: our books don't give"));
}

TEST_CASE("a person is asked for, whatever was listed") {
  Chat chat;
  chat.say("show me SUVs");
  const auto answer = chat.say("is anyone actually human there");
  INFO(answer);
  CHECK(has(answer, "will get back to you by"));
}

}  // namespace kept::tests
