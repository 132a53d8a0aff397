// A time that is said joins the day it was said for, and a day or time that cannot be is told so.
#include <doctest/doctest.h>

#include "tests/bot/chat.h"

namespace kept::tests {

TEST_CASE("a bare time after a day joins that day, whatever was asked") {
  Chat choosing;
  choosing.say("hold K1234");
  choosing.say("can we do Tuesday morning");
  CHECK(has(choosing.say("10:30"), "Tuesday, December 8, 10:30 AM is free"));
  Chat naming;
  naming.say("hold K1234");
  naming.say("10:30 tomorrow");
  CHECK(has(naming.say("can we do Tuesday morning"), "Free times: Tuesday, December 8"));
  CHECK(has(naming.say("10:30"), "Tuesday, December 8, 10:30 AM is free"));
  Chat looking;
  looking.say("show me SUVs");
  looking.say("can we do Tuesday morning");
  looking.say("10:30");
  CHECK(has(looking.say("the first one"), "Tuesday, December 8, 10:30 AM"));
  Chat booked;
  booked.say("I'm Ana, 530-555-0142, can I see K1234 Saturday at 10?");
  booked.say("can we do Tuesday morning");
  CHECK(has(booked.say("10:30"), "Moved: Tuesday, December 8, 10:30 AM"));
}

TEST_CASE("a bare time after two days is looked up on both") {
  Chat chat;
  chat.say("hold K1234");
  chat.say("friday or saturday");
  const auto answer = chat.say("10:30");
  INFO(answer);
  CHECK(has(answer, "Friday, December 4, 10:30 AM and Saturday, December 5, 10:30 AM"));
}

}  // namespace kept::tests
