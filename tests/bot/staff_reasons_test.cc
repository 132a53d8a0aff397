// What staff take back is told by the reason that they gave.
#include <doctest/doctest.h>

#include "tests/bot/chat.h"

namespace kept::tests {
namespace {

std::string released(std::string_view reason) {
  Chat chat;
  chat.say("hold K1240");
  chat.books.release_holds();
  Happened happened;
  happened.kind = Happened::Kind::hold_released;
  happened.vehicle = chat.books.id_of("K1240");
  happened.reason = reason;
  return chat.happen(happened);
}

std::string cancelled(std::string_view reason) {
  Chat chat;
  chat.say("I'm Ana, 530-555-0142, can I see K1234 Saturday at 10?");
  chat.books.cancel_appointment();
  Happened happened;
  happened.kind = Happened::Kind::appointment_cancelled;
  happened.appointment = chat.books.last_appointment();
  happened.reason = reason;
  return chat.happen(happened);
}

}  // namespace

TEST_CASE("a hold that staff released without a reason, or for their own, is our doing") {
  for (std::string_view reason : {"", "Needed for a demo drive.", "Another customer asked for it",
                                  "Asked by sales.", "I called, no answer"}) {
    const auto told = released(reason);
    INFO(reason << " -> " << told);
    CHECK(has(told, "Our staff released the 2019 Subaru Forester Premium (K1240)"));
    CHECK(has(told, "I'm sorry; that's our doing, not yours."));
    CHECK(has(told, "Shall I put it aside for you?"));
  }
}

TEST_CASE("a hold that was released as the visitor asked is told without an apology") {
  for (std::string_view reason :
       {"Customer called, changed his mind", "at customer's request", "El cliente lo pidió"}) {
    const auto told = released(reason);
    INFO(reason << " -> " << told);
    CHECK(told ==
          "Our staff noted that you asked for it: the 2019 Subaru Forester Premium (K1240) "
          "is no longer held for you.");
  }
}

TEST_CASE("a hold on a car that staff could not give is not offered anew") {
  const auto told = released("Car is damaged, not available");
  INFO(told);
  CHECK(has(told, "Our staff released the 2019 Subaru Forester Premium (K1240)"));
  CHECK(has(told, "I'm sorry about that."));
  CHECK_FALSE(has(told, "our doing"));
  CHECK_FALSE(has(told, "Shall I put it aside for you?"));
  CHECK(has(told, "The nearest to that car:"));
}

TEST_CASE("a hold released under a booked visit is told with the reason, and the visit stands") {
  Chat chat;
  chat.say("I'm Ana, 530-555-0142, can I see K1240 Saturday at 10?");
  REQUIRE(chat.count("book_appointment") == 1);
  chat.books.release_holds();
  Happened happened;
  happened.kind = Happened::Kind::hold_released;
  happened.vehicle = chat.books.id_of("K1240");
  happened.reason = "Needed for a demo drive.";
  const auto told = chat.happen(happened);
  INFO(told);
  CHECK(has(told, "Our staff released the 2019 Subaru Forester Premium (K1240)"));
  CHECK(has(told, "The reason given: Needed for a demo drive."));
  CHECK(has(told, "Your visit still stands: Saturday, December 5, 10:00 AM"));
  CHECK(has(told, "Shall I put it aside for you?"));
  const auto again = chat.say("yes");
  INFO(again);
  CHECK(chat.count("book_appointment") == 1);
  CHECK_FALSE(has(again, "Free times"));
}

TEST_CASE("a visit that was cancelled as the visitor asked is told so, and no other time offered") {
  const auto told = cancelled("Customer called off.");
  INFO(told);
  CHECK(has(told,
            "Our staff noted that you asked for it: your visit is cancelled, Saturday, "
            "December 5, 10:00 AM, with Dana Ruiz."));
  CHECK_FALSE(has(told, "sorry"));
  CHECK_FALSE(has(told, "Free times"));
}

TEST_CASE("a visit to a car that staff could not give is told with the reason and others offered") {
  const auto told = cancelled("The car was sold");
  INFO(told);
  CHECK(has(told, "The reason given: The car was sold."));
  CHECK_FALSE(has(told, "Free times"));
  CHECK(has(told, "The nearest to that car:"));
}

TEST_CASE("any other cancelled visit is told with its reason and other times") {
  const auto told = cancelled("Dana is ill.");
  INFO(told);
  CHECK(has(told, "The reason given: Dana is ill."));
  CHECK(has(told, "Free times: "));
}

}  // namespace kept::tests
