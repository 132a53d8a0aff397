// Another car is chosen while a visit is booked: in place of the first one's, or besides it. What
// is not said is asked, and nothing is booked behind the visitor's back.
#include <doctest/doctest.h>

#include "tests/bot/chat.h"

namespace kept::tests {
namespace {

constexpr std::string_view question =
    "Would you like to see this one in its place, or on another visit?";

}  // namespace

TEST_CASE("which visit another car is for is asked, and the car held meanwhile") {
  for (std::string_view text :
       {"hold K1240", "I'd like to see K1240", "can I see K1240 friday at 11?"}) {
    Chat chat = booked();
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(has(answer, "I'm holding the 2019 Subaru Forester Premium (K1240) for you"));
    CHECK(has(answer,
              "Your visit Saturday, December 5, 10:00 AM, with Dana Ruiz, is for the 2021 "
              "Mazda CX-5 Touring (K1234)."));
    CHECK(has(answer, question));
    CHECK(chat.state.asked == Asked::which_visit);
    CHECK_FALSE(chat.state.visiting);
    CHECK_FALSE(chat.state.moving);
    CHECK(chat.count("change_vehicle") == 0);
  }
}

TEST_CASE("a car that came up in a search and is to be seen raises the same question") {
  Chat chat = booked();
  chat.say("any trucks?");
  CHECK(has(chat.say("can I come see it?"), question));
  Chat tapped = booked();
  CHECK(has(tapped.tap({Choice::Kind::vehicle, tapped.books.id_of("K1240").value, ""}), question));
}

TEST_CASE("'instead' puts the other car under the visit") {
  for (std::string_view text : {"instead", "this one instead", "en lugar del otro"}) {
    Chat chat = booked();
    chat.say("hold K1240");
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK((has(answer, "Your visit is now for the 2019 Subaru Forester Premium (K1240)") ||
           has(answer, "Su visita es ahora para el 2019 Subaru Forester Premium (K1240)")));
    CHECK(chat.count("change_vehicle") == 1);
    CHECK(chat.count("book_appointment") == 1);
  }
  Chat chat = booked();
  chat.say("hold K1240");
  CHECK(has(chat.tap(chat.state.choices.at(0)), "Your visit is now for the 2019 Subaru"));
}

TEST_CASE("'as well' books a visit of its own and leaves the first one as it is") {
  for (std::string_view text : {"as well please", "another visit", "on a different day"}) {
    Chat chat = booked();
    chat.say("hold K1240");
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(has(answer, "Free times: "));
    CHECK(has(chat.say("friday at 11"), "You're booked: Friday, December 4, 11:00 AM"));
    CHECK(chat.count("book_appointment") == 2);
    CHECK(chat.count("change_vehicle") == 0);
    CHECK(chat.count("move_appointment") == 0);
  }
  Chat chat = booked();
  chat.say("hold K1240");
  CHECK(has(chat.tap(chat.state.choices.at(1)), "Free times: "));
}

TEST_CASE("words that say which are not asked again") {
  Chat chat = booked();
  CHECK(has(chat.say("I'd rather see K1240"), "Your visit is now for the 2019 Subaru Forester"));
  Chat also = booked();
  CHECK(has(also.say("can I also see K1240 friday at 11?"), "You're booked: Friday, December 4"));
  CHECK(also.count("change_vehicle") == 0);
}

TEST_CASE("a time wished with the other car is kept for either answer") {
  Chat instead = booked();
  instead.say("can I see K1240 friday at 11?");
  const auto moved = instead.say("instead of the mazda");
  INFO(moved);
  CHECK(has(moved, "Your visit is now for the 2019 Subaru Forester Premium (K1240)"));
  CHECK(has(moved, "Moved: Friday, December 4, 11:00 AM"));
  Chat besides = booked();
  besides.say("can I see K1240 friday at 11?");
  CHECK(has(besides.say("another visit"), "You're booked: Friday, December 4, 11:00 AM"));
}

TEST_CASE("neither leaves the visit as it is and lets the other car go") {
  for (std::string_view text : {"no", "never mind"}) {
    Chat chat = booked();
    chat.say("hold K1240");
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(has(answer, "Your visit still stands: Saturday, December 5, 10:00 AM"));
    CHECK(has(answer, "The 2019 Subaru Forester Premium (K1240) is no longer held for you."));
    CHECK(chat.count("cancel_appointment") == 0);
  }
}

TEST_CASE("what answers nothing leaves the question open") {
  Chat chat = booked();
  chat.say("hold K1240");
  for (std::string_view text : {"yes", "both at the same visit", "does it have carplay?"}) {
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(has(answer, question));
  }
  CHECK(chat.count("change_vehicle") == 0);
}

TEST_CASE("a car that is not to be had raises no question of visits") {
  Chat chat = booked();
  chat.books.hold_for_another("K1240");
  const auto answer = chat.say("hold K1240");
  INFO(answer);
  CHECK(has(answer, "is held for someone else"));
  CHECK(chat.state.asked == Asked::which_vehicle);
  CHECK_FALSE(chat.state.visiting);
}

}  // namespace kept::tests
