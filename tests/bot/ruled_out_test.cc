// Times that are ruled out, and visits that stay or go back to when they were.
#include <doctest/doctest.h>

#include "tests/bot/chat.h"

namespace kept::tests {

TEST_CASE("a visit that is only asked to be moved stays, and is told with its date") {
  for (std::string_view text : {"keep saturday", "never mind, leave it as it is"}) {
    for (std::string_view move : {"can we do it monday instead", "11:30", "move my appointment"}) {
      Chat chat = booked();
      chat.say(move);
      const auto answer = chat.say(text);
      INFO(move << ", " << text << " -> " << answer);
      CHECK(has(answer, "Your visit still stands: Saturday, December 5, 10:00 AM"));
      CHECK(chat.count("move_appointment") == 0);
    }
  }
}

TEST_CASE("a visit that was moved is asked to be moved back, and a yes moves it") {
  for (std::string_view text : {"keep saturday", "actually keep the old time",
                                "go back to the original time please", "deje la hora de antes"}) {
    Chat chat = booked();
    chat.say("move it to monday at 11");
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(chat.state.asked == Asked::confirm_move);
    CHECK(chat.state.chosen.has_value());
    chat.say("yes");
    CHECK(chat.count("move_appointment") == 2);
    CHECK(has(chat.say("when is my appointment?"), "Saturday, December 5, 10:00 AM"));
  }
}

TEST_CASE("a visit whose former start is taken stays, and that is told") {
  Chat chat = booked();
  chat.say("move it to monday at 11");
  chat.books.take_slot(LocalMinute{std::chrono::local_days{std::chrono::year{2026} / 12 / 5}} +
                       std::chrono::hours{10});
  const auto answer = chat.say("keep saturday");
  INFO(answer);
  CHECK(has(answer, "Your visit still stands: Monday, December 7, 11:00 AM"));
  CHECK(has(answer, "Saturday, December 5, 10:00 AM is taken."));
}

TEST_CASE("never mind, leave it, after a move leaves the visit where it now is") {
  Chat chat = booked();
  chat.say("move it to monday at 11");
  const auto answer = chat.say("never mind, leave it as it is");
  INFO(answer);
  CHECK(has(answer, "Your visit still stands: Monday, December 7, 11:00 AM"));
  CHECK_FALSE(has(answer, "cancel"));
}

TEST_CASE("who cannot come at the time booked is offered others, and nothing is cancelled") {
  for (std::string_view text : {"i can't do saturday at 10", "saturday doesn't work for me anymore",
                                "I can't make it saturday", "no puedo el sábado a las 10"}) {
    Chat chat = booked();
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(chat.count("cancel_appointment") == 0);
    CHECK(chat.state.moving);
    CHECK_FALSE(chat.state.offered.empty());
  }
  Chat chat = booked();
  const auto answer = chat.say("saturday doesn't work for me anymore");
  INFO(answer);
  CHECK(has(answer, "Your visit still stands: Saturday, December 5, 10:00 AM"));
  for (const OfferedSlot& slot : chat.state.offered) {
    CHECK(std::chrono::weekday(std::chrono::floor<std::chrono::days>(slot.local)) !=
          std::chrono::Saturday);
  }
}

TEST_CASE("a time refused while times are offered is offered no more") {
  Chat chat;
  chat.say("I want to see K1234");
  chat.say("saturday");
  const auto answer = chat.say("i can't do saturday at 10");
  INFO(answer);
  CHECK(has(answer, "Free times: Saturday, December 5, 9:00 AM, 11:00 AM and 12:00 PM."));
  CHECK(chat.state.visiting);
  CHECK(has(chat.say("saturday doesn't work"), "Free times: Thursday, December 3"));
  Chat day;
  day.say("I want to see K1234");
  CHECK(has(day.say("thursday doesn't work for me"), "Free times: Friday, December 4"));
}

TEST_CASE("a time chosen and then refused is not booked") {
  Chat chat;
  chat.say("I want to see K1234 saturday at 10");
  const auto answer = chat.say("actually I can't do saturday at 10");
  INFO(answer);
  CHECK(has(answer, "Free times: Saturday, December 5, 9:00 AM, 11:00 AM"));
  CHECK_FALSE(chat.state.chosen.has_value());
}

TEST_CASE("an hour that is excluded beside a wish is not offered") {
  struct Case {
    std::string_view text;
    std::string_view offered;
    std::string_view excluded;
  };
  for (const Case& one : {Case{"saturday after 10 but not 11", "12:00 PM", "11:00 AM"},
                          Case{"after 4 but not 5", "4:00 PM", "5:00 PM"},
                          Case{"tomorrow after 2 but not at 3", "4:00 PM", "3:00 PM"}}) {
    Chat chat;
    chat.say("I want to see K1234");
    const auto answer = chat.say(one.text);
    INFO(one.text << " -> " << answer);
    CHECK(has(answer, one.offered));
    CHECK_FALSE(has(answer, one.excluded));
  }
  Chat spanish;
  spanish.say("quiero ver el K1234");
  CHECK_FALSE(has(spanish.say("después de las 4 pero no a las 5"), "17:00"));
}

TEST_CASE("an hour that was excluded is taken when it is wished for after all") {
  Chat chat;
  chat.say("I want to see K1234");
  chat.say("after 4 but not 5");
  CHECK(has(chat.say("5 is fine after all"), "Thursday, December 3, 5:00 PM is free"));
}

TEST_CASE("a weekday that never suits is not offered") {
  for (std::string_view text : {"no puedo los sábados", "los sábados no puedo",
                                "no puedo el sábado", "i can't do saturdays", "no saturdays"}) {
    Chat chat;
    chat.say("K1240");
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK_FALSE(has(answer, "Saturday"));
    CHECK_FALSE(has(answer, "bado"));
    CHECK((has(answer, "Free times:") || has(answer, "Horas libres:")));
  }
}

TEST_CASE("a day ruled out before anything is asked for is kept, and no booking is looked for") {
  Chat chat;
  const auto answer = chat.say("no saturdays");
  INFO(answer);
  CHECK(chat.count("find_appointment") == 0);
  CHECK_FALSE(has(answer, "booking"));
  const auto times = chat.say("can I come and see K1240?");
  INFO(times);
  CHECK(has(times, "Free times:"));
  CHECK_FALSE(has(times, "Saturday"));
}

}  // namespace kept::tests
