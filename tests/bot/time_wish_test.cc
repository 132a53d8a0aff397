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

TEST_CASE("a day or time that there is not is said to be none, and nothing of it is taken") {
  for (std::string_view wish :
       {"november 31", "november 31 at 10am", "can I come on the 31st of november?", "2/30",
        "tomorrow at 25:00", "10:75", "december 45"}) {
    Chat chat;
    chat.say("hold K1234");
    const auto answer = chat.say(wish);
    INFO(wish << " -> " << answer);
    CHECK(has(answer, "I can't find that on the calendar or the clock."));
    CHECK(chat.state.asked == Asked::which_time);
    CHECK_FALSE(chat.state.chosen.has_value());
  }
  Chat spanish;
  spanish.say("aparta el K1234");
  CHECK(has(spanish.say("el 31 de noviembre"), "No encuentro eso en el calendario"));
}

TEST_CASE("a day that is too far or over is refused by its own date") {
  const auto answer = [](std::string_view wish) {
    Chat chat;
    chat.say("hold K1234");
    return chat.say(wish);
  };
  CHECK(has(answer("december 5 9999"), "Sunday, December 5, 9999 is further ahead than we book."));
  CHECK(has(answer("december 5, 2027 at 10"), "December 5, 2027 is further ahead than we book."));
  CHECK(has(answer("12/5/27"), "December 5, 2027 is further ahead than we book."));
  CHECK(has(answer("in 100000 days"), ", 2300 is further ahead than we book."));
  CHECK(has(answer("in -3 days"), "Sunday, November 29 has gone by."));
  CHECK(has(answer("december 5 1030"), "Saturday, December 5, 10:30 AM is free"));
}

TEST_CASE("a place that no list has picks no car") {
  for (std::string_view place : {"-1st", "the zeroth one", "0th", "the -1st one"}) {
    Chat chat;
    chat.say("show me SUVs");
    const auto answer = chat.say(place);
    INFO(place << " -> " << answer);
    CHECK(chat.count("place_hold") == 0);
    CHECK(has(answer, "I listed none under that number."));
  }
}

TEST_CASE("seats are no money") {
  for (std::string_view text : {"more than 0 seats", "1 seat", "with 0 passengers"}) {
    Chat chat;
    chat.say(text);
    INFO(text);
    CHECK(chat.state.wish.price.empty());
  }
}

TEST_CASE("one that stands for a thing is no hour") {
  for (std::string_view text : {"is it the only one",
                                "that one",
                                "this one",
                                "which one",
                                "any one",
                                "no one told me",
                                "the one",
                                "a good one",
                                "one of them is fine",
                                "do you have a cheaper one",
                                "one thing, is it clean?",
                                "one more question",
                                "one sec",
                                "give me one minute",
                                "i want one",
                                "do you have one in red",
                                "is this one clean",
                                "more than one owner?",
                                "2 of us will come",
                                "two questions",
                                "two things",
                                "quiero una",
                                "una de esas",
                                "la unica",
                                "uno de ellos",
                                "tienen uno rojo?"}) {
    Chat chat;
    chat.say("K1234");
    chat.say("tuesday at 2");
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK_FALSE(has(answer, "1:00 PM is free"));
    CHECK(chat.state.chosen->local ==
          LocalMinute{std::chrono::local_days{std::chrono::year{2026} / 12 / 8} +
                      std::chrono::hours{14}});
    Chat choosing;
    choosing.say("K1234");
    choosing.say("tuesday");
    choosing.say(text);
    CHECK_FALSE(choosing.state.chosen.has_value());
  }
}

TEST_CASE("one is an hour where only an hour can be meant") {
  for (std::string_view text :
       {"one", "one works", "at one", "make it one", "how about one", "one please", "one o'clock",
        "one pm", "is one ok?", "actually one", "let's say one", "a la una", "no, one"}) {
    Chat chat;
    chat.say("K1234");
    chat.say("tuesday at 2");
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK((has(answer, "December 8, 1:00 PM") || has(answer, "8 de diciembre, 13:00")));
  }
}

TEST_CASE("another hour after a visit is booked moves it, and cancels nothing") {
  for (std::string_view text : {"nvm 4 is fine", "nvm, 4 works", "never mind 4 is fine"}) {
    Chat chat = booked();
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(has(answer, "Saturday, December 5, 4:00 PM"));
    CHECK(chat.state.asked != Asked::confirm_cancel);
  }
  Chat chat = booked();
  chat.say("nevermind");
  CHECK(chat.state.asked == Asked::confirm_cancel);
}

TEST_CASE("another hour under the question for a way to reach them books nothing yet") {
  for (std::string_view text : {"no, 11", "actually 11"}) {
    Chat chat;
    chat.say("K1234");
    chat.say("Saturday at 10");
    chat.say("Ana Ruiz");
    REQUIRE(chat.state.asked == Asked::contact);
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(has(answer, "Saturday, December 5, 11:00 AM is free"));
    CHECK(chat.count("book_appointment") == 0);
  }
}

TEST_CASE("by how much later is said alone, before a visit is booked and after") {
  Chat planned;
  planned.say("K1240");
  planned.say("saturday at 10");
  const auto later = planned.say("30 minutes later");
  INFO(later);
  CHECK(has(later, "Saturday, December 5, 10:30 AM"));
  CHECK(
      has(planned.say("Ana Lopez 530-555-0142"), "You're booked: Saturday, December 5, 10:30 AM"));
  Chat done = booked();
  const auto moved = done.say("an hour later");
  INFO(moved);
  CHECK(has(moved, "Saturday, December 5, 11:00 AM"));
  CHECK(done.count("move_appointment") == 0);
}

TEST_CASE("the same time on another day is that time") {
  for (std::string_view text :
       {"same time monday", "monday at the same time", "el lunes a la misma hora"}) {
    Chat planned;
    planned.say("K1240");
    planned.say("saturday at 11:30");
    const auto answer = planned.say(text);
    INFO(text << " -> " << answer);
    CHECK((has(answer, "Monday, December 7, 11:30 AM") ||
           has(answer, "lunes 7 de diciembre, 11:30")));
  }
  Chat done = booked();
  const auto answer = done.say("same time monday");
  INFO(answer);
  CHECK(has(answer, "Monday, December 7, 10:00 AM"));
}

}  // namespace kept::tests
