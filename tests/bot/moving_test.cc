// A visit that is booked moves on words that ask for it; a time that is merely named is asked
// about.
#include <doctest/doctest.h>

#include "tests/bot/chat.h"

namespace kept::tests {
TEST_CASE("a bare time beside a booked visit is asked about, and a yes moves the visit") {
  for (std::string_view text : {"11:30", "how about 11:30?", "11:30 works", "saturday 11:30"}) {
    Chat chat = booked();
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(answer == "Shall I move your visit to Saturday, December 5, 11:30 AM, with Dana Ruiz?");
    CHECK(chat.state.asked == Asked::confirm_move);
    CHECK(chat.count("move_appointment") == 0);
    CHECK(has(chat.say("yes"), "Moved: Saturday, December 5, 11:30 AM"));
    CHECK(chat.count("move_appointment") == 1);
  }
}

TEST_CASE("a small number beside a booked visit is an hour, and no offer of money") {
  for (std::string_view text : {"how about 11?", "11?", "what about 11"}) {
    Chat chat = booked();
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(has(answer, "Shall I move your visit to Saturday, December 5, 11:00 AM"));
  }
  for (std::string_view text : {"can we make it 11", "could we do 11 instead?"}) {
    Chat chat = booked();
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(has(answer, "Saturday, December 5, 11:00 AM"));
    CHECK(chat.count("open_task") == 0);
  }
}

TEST_CASE("a visit that was asked about stands after a no") {
  for (std::string_view text : {"no", "no, keep it", "never mind"}) {
    Chat chat = booked();
    chat.say("11:30");
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(chat.count("move_appointment") == 0);
    CHECK(has(answer, "Your visit still stands: Saturday, December 5, 10:00 AM"));
    CHECK_FALSE(chat.state.moving);
  }
}

TEST_CASE("another bare time is asked about in its turn, and a question leaves it open") {
  Chat chat = booked();
  chat.say("11:30");
  CHECK(has(chat.say("12:30"), "Shall I move your visit to Saturday, December 5, 12:30 PM"));
  CHECK(has(chat.say("what are your hours?"), "Shall I move your visit to Saturday, December 5"));
  CHECK(chat.count("move_appointment") == 0);
  CHECK(has(chat.say("can we do 1:30 instead?"), "Moved: Saturday, December 5, 1:30 PM"));
}

TEST_CASE("the time that is booked already moves nothing") {
  Chat chat = booked();
  const auto answer = chat.say("10:00");
  INFO(answer);
  CHECK(answer ==
        "All right. Your visit still stands: Saturday, December 5, 10:00 AM, with Dana Ruiz.");
  CHECK_FALSE(chat.state.moving);
}

TEST_CASE("a time that is not to be had is told, and the visit stands") {
  Chat chat = booked();
  const auto answer = chat.say("8 pm");
  INFO(answer);
  CHECK(has(answer, "Your visit still stands: Saturday, December 5, 10:00 AM"));
  CHECK(has(answer, "Saturday, December 5, 8:00 PM is outside our hours."));
  CHECK(chat.count("move_appointment") == 0);
}

TEST_CASE("a bare time is asked about in Spanish") {
  Chat chat;
  chat.say("Soy Ana, 530-555-0142, quiero ver el K1234 el sábado a las 10");
  REQUIRE(chat.count("book_appointment") == 1);
  CHECK(has(chat.say("¿a las 11?"), "¿Cambio su cita al sábado 5 de diciembre, 11:00"));
  CHECK(has(chat.say("sí"), "Cambiada: sábado 5 de diciembre, 11:00"));
}

}  // namespace kept::tests
