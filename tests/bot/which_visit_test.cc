// With several visits booked, the one that the words name is meant; what they leave open is asked.
#include <doctest/doctest.h>

#include "tests/bot/chat.h"

namespace kept::tests {
namespace {

constexpr std::string_view saturday = "Saturday, December 5, 10:00 AM";
constexpr std::string_view monday = "Monday, December 7, 11:00 AM";

// To the Mazda on Saturday at 10 and to the Escape on Monday at 11.
Chat booked_twice() {
  Chat chat = booked();
  chat.say("also K1251 on another visit");
  chat.say("monday at 11");
  REQUIRE(chat.count("book_appointment") == 2);
  return chat;
}

std::string cancelled(std::string_view when) {
  return "Cancelled: " + std::string(when);
}

}  // namespace

TEST_CASE("the visit that the words name is cancelled, and the other one stands") {
  struct Case {
    std::string_view text;
    std::string_view meant;
  };
  for (const Case& one :
       {Case{"cancel the monday one", monday}, Case{"cancel the saturday one", saturday},
        Case{"cancel the one for the Escape", monday}, Case{"cancel K1234", saturday},
        Case{"please cancel my appointment on saturday", saturday},
        Case{"cancel the 11 o'clock appointment", monday}}) {
    Chat chat = booked_twice();
    const auto answer = chat.say(one.text);
    INFO(one.text << " -> " << answer);
    const auto other = one.meant == monday ? saturday : monday;
    CHECK(has(answer, cancelled(one.meant)));
    CHECK(has(answer, "Your visit still stands: " + std::string(other)));
    CHECK(chat.count("cancel_appointment") == 1);
    CHECK_FALSE(has(answer, "I'm holding"));
  }
  Chat spanish = booked_twice();
  CHECK(has(spanish.say("cancela la cita del lunes"), "Cancelada: lunes 7 de diciembre, 11:00"));
}

TEST_CASE("which visit is asked with day and car of each, and the answer is cancelled") {
  struct Case {
    std::string_view answer;
    std::string_view meant;
  };
  for (const Case& one :
       {Case{"the saturday one", saturday}, Case{"the mazda", saturday}, Case{"monday", monday},
        Case{"the second one", monday}, Case{"K1251", monday}}) {
    Chat chat = booked_twice();
    const auto asked = chat.say("cancel my appointment");
    INFO(asked);
    CHECK(has(asked, std::string(saturday) + ", with Dana Ruiz: 2021 Mazda CX-5 Touring (K1234)."));
    CHECK(has(asked, std::string(monday) + ", with Dana Ruiz: 2020 Ford Escape SEL (K1251)."));
    CHECK(has(asked, "Which visit do you mean?"));
    CHECK(chat.state.asked == Asked::which_booked);
    CHECK(chat.count("cancel_appointment") == 0);
    const auto answer = chat.say(one.answer);
    INFO(one.answer << " -> " << answer);
    CHECK(has(answer, cancelled(one.meant)));
    CHECK(chat.count("cancel_appointment") == 1);
  }
}

TEST_CASE("a tap on one of the visits cancels that one") {
  Chat chat = booked_twice();
  chat.say("cancel my appointment");
  REQUIRE(chat.state.choices.size() == 2);
  CHECK(has(chat.tap(chat.state.choices[0]), cancelled(saturday)));
}

TEST_CASE("asked which, a question leaves it open, both are cancelled and never mind keeps them") {
  Chat chat = booked_twice();
  chat.say("cancel my appointment");
  CHECK(has(chat.say("what are your hours?"), "Which visit do you mean?"));
  const auto kept = chat.say("never mind");
  INFO(kept);
  CHECK(has(kept, "Your visit still stands: " + std::string(saturday)));
  CHECK(has(kept, "Your visit still stands: " + std::string(monday)));
  CHECK(chat.count("cancel_appointment") == 0);
  chat.say("cancel my appointment");
  chat.say("both");
  CHECK(chat.count("cancel_appointment") == 2);
}

TEST_CASE("the visit that the words name is moved") {
  struct Case {
    std::string_view text;
    std::string_view from;
  };
  for (const Case& one : {Case{"move the saturday one to friday at 11", saturday},
                          Case{"push monday to friday at 11", monday},
                          Case{"can you move the escape one to friday at 11", monday}}) {
    Chat chat = booked_twice();
    const auto answer = chat.say(one.text);
    INFO(one.text << " -> " << answer);
    CHECK(has(answer, "Moved: Friday, December 4, 11:00 AM"));
    CHECK(has(answer, "instead of " + std::string(one.from)));
  }
  Chat chat = booked_twice();
  CHECK(has(chat.say("move my appointment to friday at 11"), "Which visit do you mean?"));
  CHECK(has(chat.say("the second one"),
            "Moved: Friday, December 4, 11:00 AM, with Dana Ruiz, "
            "instead of Monday, December 7, 11:00 AM"));
}

TEST_CASE("with one visit booked, words that name another one are asked about") {
  for (std::string_view text : {"cancel the monday one", "cancel K1251"}) {
    Chat chat = booked();
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(answer ==
          "Your visit Saturday, December 5, 10:00 AM, with Dana Ruiz, for the 2021 Mazda CX-5 "
          "Touring (K1234): shall I cancel it?");
    CHECK(chat.count("cancel_appointment") == 0);
  }
}

TEST_CASE("cancel it, said again, asks before it cancels the other visit") {
  Chat chat = booked_twice();
  chat.say("cancel the monday one");
  CHECK(has(chat.say("cancel it"), "shall I cancel it?"));
  CHECK(chat.count("cancel_appointment") == 1);
}

TEST_CASE("what is booked and held is told, with the codes that were told before") {
  Chat chat = booked_twice();
  for (std::string_view text :
       {"what did I book?", "which cars are held for me?", "what appointments do I have?"}) {
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(has(answer, std::string(saturday) + ", with Dana Ruiz: 2021 Mazda CX-5 Touring"));
    CHECK(has(answer, std::string(monday) + ", with Dana Ruiz: 2020 Ford Escape SEL"));
    CHECK(has(answer, "Its code is ABCD-2345."));
    CHECK(has(answer, "(K1234) stays held for you until Saturday, December 5, 11:45 AM."));
  }
  chat.state.codes_told.clear();
  CHECK_FALSE(has(chat.say("what did I book?"), "ABCD"));
}

TEST_CASE("a car held for the talk is told with its end, and that nothing is booked or held") {
  Chat chat;
  CHECK(has(chat.say("which cars are held for me?"),
            "No car is held and no visit is booked for you here."));
  chat.say("hold K1234");
  const auto answer = chat.say("what did I book?");
  INFO(answer);
  CHECK(has(answer, "2021 Mazda CX-5 Touring (K1234): held for you until 2:20 PM."));
  CHECK(has(answer, "No visit is booked for you here."));
  CHECK(chat.count("find_vehicles") == 0);
}

TEST_CASE("a code names the booking that is cancelled, whatever visit was spoken of") {
  Chat own = booked();
  CHECK(has(own.say("cancel my booking ABCD-2345"), cancelled(saturday)));
  CHECK(own.count("cancel_appointment") == 1);

  for (std::string_view text :
       {"cancel my booking J16J-TRSD", "please cancel J16J-TRSD, my phone is 530 555 0142",
        "i want to cancel code J16JTRSD", "cancela mi cita, código J16J-TRSD"}) {
    Chat chat = booked();
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(chat.count("cancel_appointment") == 0);
    CHECK_FALSE(has(answer, "Cancelled"));
    CHECK(chat.count("find_appointment") == 1);
  }
  Chat moved = booked();
  const auto answer = moved.say("move my booking J16J-TRSD to monday at 11");
  INFO(answer);
  CHECK(moved.count("move_appointment") == 0);
  CHECK(moved.count("find_appointment") == 1);
}

}  // namespace kept::tests
