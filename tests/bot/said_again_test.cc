// What is said again of a car or a visit that the books have already: refused, moved or cancelled.
#include <doctest/doctest.h>

#include "tests/bot/chat.h"

namespace kept::tests {
namespace {

std::string code_in(std::string_view text) {
  static const Lexicon lexicon = Lexicon::standard();
  FakeBooks books;
  return understand(read(text, lexicon, books.scene().now_local), Asked::nothing).booking_code;
}

}  // namespace

TEST_CASE("who wants nothing held is answered, and nothing is held") {
  Chat chat;
  const auto answer = chat.say("dont hold anything. just tell me if K1234 has a sunroof");
  INFO(answer);
  CHECK(chat.count("place_hold") == 0);
  CHECK(has(answer, "unroof"));
  CHECK_FALSE(chat.state.visiting);
}

TEST_CASE("a code of nothing but digits is one where it is said to be, or beside a number") {
  CHECK(code_in("my code is 7304-6503") == "73046503");
  CHECK(code_in("7304-6503 530-555-0142") == "73046503");
  CHECK(code_in("7304-6503, ana@example.com") == "73046503");
  CHECK(code_in("530-555-0142").empty());
  CHECK(code_in("5000-9000, 530-555-0142").empty());
  CHECK(code_in("7304-6503").empty());
}

TEST_CASE("cancel, while a visit is moved, is asked about, and a yes cancels the visit") {
  Chat chat = booked();
  chat.say("move it to friday");
  const auto answer = chat.say("cancel it");
  INFO(answer);
  CHECK(chat.state.asked == Asked::confirm_cancel);
  CHECK(chat.count("cancel_appointment") == 0);
  chat.say("yes");
  CHECK(chat.count("cancel_appointment") == 1);
}

TEST_CASE("a second time for the car of a visit that is booked moves that visit") {
  for (std::string_view text : {"hold K1234", "I want K1234", "K1234"}) {
    Chat chat = booked();
    const auto told = chat.say(text);
    INFO(text << " -> " << told);
    CHECK(has(told, "Saturday, December 5, 10:00 AM"));
    CHECK_FALSE(chat.state.visiting);
    CHECK(has(chat.say("friday at 11"), "Shall I move your visit to Friday, December 4, 11:00 AM"));
    chat.say("yes");
    CHECK(chat.count("book_appointment") == 1);
    CHECK(chat.count("move_appointment") == 1);
  }
}

TEST_CASE("keeping the day of the visit, while another is asked about, moves nothing") {
  for (std::string_view text : {"actually keep saturday", "keep saturday at 10"}) {
    Chat chat = booked();
    chat.say("monday at 10");
    REQUIRE(chat.state.asked == Asked::confirm_move);
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(has(answer, "Your visit still stands: Saturday, December 5, 10:00 AM"));
    CHECK_FALSE(chat.state.moving);
    CHECK(chat.count("move_appointment") == 0);
  }
}

TEST_CASE("another place in the list, after a no, is the car that was meant") {
  Chat chat;
  chat.say("show me red SUVs");
  REQUIRE(has(chat.say("the third one"), "K1251"));
  const auto answer = chat.say("no the second");
  INFO(answer);
  CHECK(has(answer, "I'm holding the 2019 Subaru Forester Premium (K1240)"));
  CHECK(chat.count("release_hold") == 1);
}

}  // namespace kept::tests
