// Visits are let go of when that is what was said, and asked about when it may have been meant.
#include <doctest/doctest.h>

#include "tests/bot/chat.h"

namespace kept::tests {
TEST_CASE("an unmistakable word cancels at once") {
  for (std::string_view text : {"cancel my appointment", "please cancel it", "cancela mi cita",
                                "call off the appointment please"}) {
    Chat chat = booked();
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(chat.count("cancel_appointment") == 1);
  }
}

TEST_CASE("what may mean cancelling is asked, and a yes cancels") {
  for (std::string_view text :
       {"I might not make it", "forget it", "I don't think I can come", "never mind the visit",
        "something came up", "no creo que pueda ir", "olvídelo"}) {
    Chat chat = booked();
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(chat.count("cancel_appointment") == 0);
    CHECK((has(answer, "shall I cancel it?") || has(answer, "¿la cancelo?")));
    CHECK(chat.state.asked == Asked::confirm_cancel);
    chat.say("yes");
    CHECK(chat.count("cancel_appointment") == 1);
    CHECK_FALSE(chat.state.appointment.has_value());
  }
}

TEST_CASE("a visit about which was asked stands after a no, a never mind and a question") {
  for (std::string_view text : {"no", "never mind", "no, keep it"}) {
    Chat chat = booked();
    chat.say("I might not make it");
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(chat.count("cancel_appointment") == 0);
    CHECK(has(answer, "Your visit still stands: Saturday, December 5, 10:00 AM"));
  }
  Chat chat = booked();
  chat.say("I might not make it");
  CHECK(has(chat.say("what are your hours?"), "shall I cancel it?"));
  CHECK(chat.count("cancel_appointment") == 0);
}

TEST_CASE("an answer that names another time moves the visit about which was asked") {
  Chat chat = booked();
  chat.say("I might not make it");
  const auto answer = chat.say("can we move it to friday at 11?");
  INFO(answer);
  CHECK(has(answer, "Moved: Friday, December 4, 11:00 AM"));
  CHECK(chat.count("cancel_appointment") == 0);
}

TEST_CASE("the appointment that is cancelled is the one booked, and the plan beside it goes on") {
  Chat chat = booked();
  chat.say("also K1240 on another visit");
  const auto answer = chat.say("cancel my appointment");
  INFO(answer);
  CHECK(has(answer, "Cancelled: Saturday, December 5, 10:00 AM"));
  CHECK(chat.count("release_hold") == 0);
  CHECK(chat.state.visiting);
  CHECK(has(chat.say("friday at 11"), "You're booked: Friday, December 4, 11:00 AM"));
}

TEST_CASE("a plan that is dropped beside a visit is told, and so is the visit that stands") {
  Chat chat = booked();
  chat.say("also K1240 on another visit");
  const auto answer = chat.say("never mind");
  INFO(answer);
  CHECK(chat.count("cancel_appointment") == 0);
  CHECK(has(answer, "The 2019 Subaru Forester Premium (K1240) is no longer held for you."));
  CHECK(has(answer, "Your visit still stands: Saturday, December 5, 10:00 AM"));
}

TEST_CASE("that nothing is booked is looked up before it is said") {
  for (std::string_view text :
       {"cancel my appointment", "when is my appointment?", "move my appointment"}) {
    Chat chat;
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(has(answer, "I know of no booking in this chat."));
    CHECK(chat.count("look_for_visit") == 1);
  }
  Chat chat = booked();
  chat.state.appointment.reset();
  CHECK(has(chat.say("when is my appointment?"), "Your visit is booked: Saturday, December 5"));
}

TEST_CASE("a code and a contact given one after the other open the booking") {
  const auto elsewhere = [] {
    Chat chat = booked();
    chat.books.forget_conversation();
    chat.state = {};
    return chat;
  };
  Chat code_first = elsewhere();
  CHECK(has(code_first.say("my code is ABCD-2345"), "the phone or email you gave with it?"));
  CHECK(has(code_first.say("530-555-0142"), "Your visit is booked: Saturday, December 5"));
  Chat phone_first = elsewhere();
  phone_first.say("530-555-0142");
  CHECK(has(phone_first.say("my code is ABCD-2345"), "Your visit is booked: Saturday, December 5"));
  Chat mistyped = elsewhere();
  mistyped.say("cancel my appointment");
  mistyped.say("code ABCD-2345, 530-555-0199");
  CHECK(has(mistyped.say("sorry, 530-555-0142"), "Cancelled: Saturday, December 5"));
}

}  // namespace kept::tests
