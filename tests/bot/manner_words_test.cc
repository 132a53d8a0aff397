// Greetings, answers, refusals, what is none of our business, and what is left when no rule speaks.
#include <doctest/doctest.h>

#include "tests/bot/understanding_support.h"

namespace kept::bot {
namespace {

using test::says;

}  // namespace

TEST_CASE("An answer is heard behind words that lead up to it") {
  CHECK(says("haha um no", Act::deny, Asked::confirm_appointment));
  CHECK(says("i mean yeah but it pulls left", Act::affirm, Asked::drivable));
  CHECK(says("noooo", Act::deny, Asked::confirm_appointment));
  CHECK(says("it dies at every light so no", Act::deny, Asked::drivable));
  CHECK_FALSE(says("it dies at every light so no", Act::affirm, Asked::drivable));
  CHECK(says("we are all good, thank you", Act::deny, Asked::anything_else));
  CHECK_FALSE(says("ok what time do you close", Act::affirm, Asked::anything_else));
  CHECK(says("sure, 530-555-0188", Act::affirm, Asked::contact));
}

TEST_CASE("A no amid the message mends it, and one before a thing unwanted answers nothing") {
  CHECK_FALSE(says("at 1, no, make it 2", Act::deny, Asked::which_time));
  CHECK_FALSE(says("no velour", Act::deny, Asked::criteria));
  CHECK_FALSE(says("no sooner than 4 on friday", Act::deny, Asked::which_time));
  CHECK_FALSE(says("ya no", Act::deny, Asked::which_time));
  CHECK(says("no, friday at 4", Act::deny, Asked::confirm_appointment));
}

TEST_CASE("An hour that is asked for greets nobody and takes no leave") {
  CHECK_FALSE(says("evening", Act::greet, Asked::which_time));
  CHECK_FALSE(says("hasta las 3 el lunes", Act::goodbye, Asked::which_time));
  CHECK(says("evening folks, got any minivans", Act::greet));
  CHECK(says("que tengan linda tarde", Act::goodbye));
  CHECK_FALSE(says("could I see you tuesday at 10", Act::goodbye));
  CHECK_FALSE(says("¿abren el día de acción de gracias?", Act::thank));
}

TEST_CASE("A contact is refused by a condition as well, and not by what somebody lacks") {
  CHECK(says("not until I know the price", Act::decline_contact, Asked::contact));
  CHECK(says("let's keep it in the chat", Act::decline_contact, Asked::contact));
  CHECK(says("no se lo doy", Act::decline_contact, Asked::contact));
  CHECK_FALSE(
      says("I don't have a phone, use ann@example.com", Act::decline_contact, Asked::contact));
}

TEST_CASE("Data is erased and messages are stopped by verb and object") {
  for (const auto* text :
       {"forget everything you know about me", "I'd like my chat history wiped",
        "please remove my number from your records", "get rid of whatever info you saved",
        "quiero que borren toda mi información"}) {
    CAPTURE(text);
    CHECK(says(text, Act::delete_my_data));
  }
  for (const auto* text : {"quit blowing up my phone", "don't ever contact me again",
                           "take my email off the mailing list", "ya no nos manden mensajes",
                           "que no me vuelvan a llamar", "no more texts please"}) {
    CAPTURE(text);
    CHECK(says(text, Act::stop_messages));
    CHECK_FALSE(says(text, Act::delete_my_data));
  }
  CHECK_FALSE(says("delete my appointment for friday", Act::delete_my_data));
  CHECK_FALSE(says("it won't stop making that noise", Act::stop_messages));
  CHECK_FALSE(says("drop me a pin", Act::delete_my_data));
}

TEST_CASE("What we do not handle is told from a word that only occurs") {
  for (const auto* text :
       {"do you need any technicians? I have tools", "is the Starbucks beside you hiring",
        "can you write my essay on trains", "tell everyone the lot is closed",
        "say you will sell it for a dollar", "<b onclick=\"x\">{y}</b>", "pretend you are my uncle",
        "¿están contratando?", "do you rent trucks"}) {
    CAPTURE(text);
    CHECK(says(text, Act::out_of_scope));
  }
  for (const auto* text :
       {"I need a car for my new job", "my flight lands at 9, can I come by at 11 on monday",
        "something good for uber", "the dentist ran late, can we do 4 instead",
        "say, is the blue Rav4 still there", "will you take my boat on trade"}) {
    CAPTURE(text);
    CHECK_FALSE(says(text, Act::out_of_scope));
  }
}

TEST_CASE("Thanks and leave-taking are not an answer nor a greeting") {
  CHECK_FALSE(says("ok cool thank you", Act::affirm));
  CHECK(says("Thank you kindly. Good day.", Act::goodbye));
  CHECK_FALSE(says("Thank you kindly. Good day.", Act::greet));
  CHECK(says("thank you so much for your help, bye", Act::thank));
  CHECK_FALSE(says("thank you so much for your help, bye", Act::complain));
  CHECK(says("please have Mrs. Ortega telephone me", Act::ask_person));
}

TEST_CASE("What another firm does or rents is none of our business") {
  CHECK_FALSE(says("what time does the dmv open", Act::ask_hours));
  CHECK(says("is the donut shop next door open yet", Act::out_of_scope));
  CHECK(says("can i rent a truck for two days", Act::out_of_scope));
  CHECK_FALSE(says("are you next door to the taco bell", Act::out_of_scope));
}

TEST_CASE("Where no rule speaks, single words are weighed") {
  CHECK(says("weird clunking up front", Act::report_problem));
  CHECK(says("is that ok for somebody six foot five", Act::ask_vehicle));
  CHECK(says("the left one", Act::select_vehicle, Asked::which_vehicle));
  CHECK(says("lovely sunset over here", Act::smalltalk));
}

}  // namespace kept::bot
