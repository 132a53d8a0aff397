// Words that speak for an act with us, said of other people, things and firms.
#include <vector>

#include <doctest/doctest.h>

#include "bot/lexicon.h"
#include "bot/understanding.h"
#include "tests/bot/understanding_support.h"

namespace kept::bot {
namespace {

using test::meaning_of;
using test::says;

void none_says(std::initializer_list<std::string_view> texts, Act act,
               Asked asked = Asked::nothing) {
  for (const std::string_view text : texts) {
    CAPTURE(text);
    CHECK_FALSE(says(text, act, asked));
  }
}
void all_say(std::initializer_list<std::string_view> texts, Act act, Asked asked = Asked::nothing) {
  for (const std::string_view text : texts) {
    CAPTURE(text);
    CHECK(says(text, act, asked));
  }
}

}  // namespace

TEST_CASE("What is erased from one's own things is none of our records") {
  none_says({"how do I delete a picture from my phone", "can I erase my browser history",
             "I deleted my instagram", "my son deleted my contacts", "I removed an app",
             "do you guys erase the chats after a while", "do you delete my info at night"},
            Act::delete_my_data);
  all_say({"delete my number from your phone", "erase my info from the system",
           "can you delete my data", "would you please erase everything you have on me",
           "do you mind deleting my info", "delete my photo and my name"},
          Act::delete_my_data);
}

TEST_CASE("What is unsubscribed from elsewhere is no list of ours") {
  none_says({"how do I unsubscribe from hulu", "I unsubscribed from my gym",
             "unsubscribing from spotify is a pain", "me dieron de baja del gimnasio"},
            Act::stop_messages);
  all_say({"unsubscribe", "how do I unsubscribe", "unsubscribe me from your list",
           "how do I unsubscribe from these", "deme de baja de los correos"},
          Act::stop_messages);
}

TEST_CASE("What one is called is no call") {
  none_says({"don't call me Shirley", "don't call me sir", "don't call it a station wagon",
             "please don't call my truck ugly", "never call me Dwayne"},
            Act::stop_messages);
  none_says({"call me crazy but I like orange", "call me maybe", "call me a skeptic",
             "call it a hunch", "call me old fashioned"},
            Act::ask_person);
  all_say({"don't call me", "don't call me anymore", "dont call me about this car again",
           "never call me again", "do not call my house"},
          Act::stop_messages);
  all_say({"call me tomorrow", "call me back", "call me when it comes in"}, Act::ask_person);
}

TEST_CASE("Peace from others is not asked of us") {
  none_says({"leave me alone with my thoughts", "my kids never leave me alone",
             "mi hermana no deja de llamarme", "my ex won't stop texting me",
             "the flies won't leave me alone", "do not leave me alone with him"},
            Act::stop_messages);
  all_say({"leave me alone", "leave me alone please", "dejen de llamarme",
           "you never leave me alone", "you guys keep texting me, quit it"},
          Act::stop_messages);
}

TEST_CASE("What others call off is no visit") {
  none_says({"my insurance cancelled me", "they canceled the concert", "the game was cancelled",
             "my plumber cancelled on me again", "mi jefe me pidio que cancele el pedido",
             "como cancelo mi netflix", "cancel my hulu"},
            Act::cancel);
  all_say({"i want my appointment cancelled", "i gotta cancel cuz my flight got moved",
           "cancelled my appointment", "cancel my saturday visit",
           "they cancelled my flight so cancel my visit", "cancele mi cita del lunes"},
          Act::cancel);
}

TEST_CASE("What is not to be cancelled or erased stays") {
  for (const std::string_view text :
       {"no need to cancel", "please don't cancel", "i don't want to cancel", "nobody said cancel",
        "no cancele nada", "no la cancele", "no quiero cancelar", "don't you dare cancel it"}) {
    CAPTURE(text);
    CHECK_FALSE(says(text, Act::cancel));
    CHECK_FALSE(says(text, Act::affirm));
    CHECK_FALSE(says(text, Act::affirm, Asked::anything_else));
  }
  none_says({"i don't want my data deleted", "please don't erase anything", "no borre mis datos",
             "i never asked you to delete anything"},
            Act::delete_my_data);
  all_say({"no, cancel it", "no cancel it", "no, cancele la cita", "no puedo ir, cancele"},
          Act::cancel);
}

TEST_CASE("Times and moves of other engagements are none of a visit") {
  none_says({"my dentist appointment is at 4", "i have a dentist appointment at 2",
             "the doctor said come tomorrow", "my boss said be in at 7 tomorrow",
             "my kids recital is saturday at 3", "my sons game is at 6",
             "the landlord said be home at 5", "tengo cita con el dentista a las 4"},
            Act::choose_time, Asked::which_time);
  none_says({"the doctor rescheduled my surgery", "my lawyer moved our meeting",
             "my plumber keeps rescheduling"},
            Act::reschedule);
  none_says({"my dentist moved my appointment to friday", "my hair appointment ran over"},
            Act::request_appointment);
  all_say({"after my dentist appointment at 4, so like 5:30", "after my meeting at 2",
           "i get off work at 4", "my boss says i can leave at 3", "doctor at 2, how about 4"},
          Act::choose_time, Asked::which_time);
  CHECK(says("my boss moved my shift so can we reschedule", Act::reschedule));
}

TEST_CASE("What is broken and no car is no trouble of ours") {
  none_says({"my heart is broken", "me truena la rodilla", "my computer is broken",
             "my laptop won't turn on", "my battery is low, phone I mean",
             "I had a crash, my computer I mean", "my dryer makes a grinding noise",
             "smoke is coming from my grill", "my marriage broke down", "i want to stop smoking",
             "im leaking money", "my ac at home is out", "se me descompuso la lavadora",
             "mi compu no prende", "knock knock"},
            Act::report_problem);
  all_say({"my car's computer is broken", "the computer in my truck is acting up",
           "my phone died but anyway my truck won't start", "the engine knocks",
           "a knock knock sound from the engine", "my ac is out", "my battery is low",
           "we are leaking oil", "se me descompuso la troca", "my heater is broken",
           "brakes squeal my phone is 555-201-3344"},
          Act::report_problem);
}

TEST_CASE("A site or a chat of ours that fails is complained about") {
  all_say({"the website is broken", "your site is not loading", "this chat keeps freezing",
           "the link you sent is dead", "la pagina no jala", "no sirve su pagina"},
          Act::complain);
  none_says({"the website is broken", "la pagina no jala"}, Act::report_problem);
}

TEST_CASE("What only sounds like driving answers nothing") {
  for (const std::string_view text :
       {"stuck in a meeting", "stuck at work", "I drive my mom crazy", "it runs in the family",
        "he drives me nuts", "my husband drives me up the wall", "I'm driving", "running errands",
        "stuck on a call"}) {
    CAPTURE(text);
    CHECK_FALSE(says(text, Act::affirm, Asked::drivable));
    CHECK_FALSE(says(text, Act::deny, Asked::drivable));
  }
  all_say({"I'm driving it", "I drive it every day", "it runs", "still driving it to work"},
          Act::affirm, Asked::drivable);
  all_say({"stuck in my driveway", "it's stuck in park", "had to tow it home"}, Act::deny,
          Asked::drivable);
}

TEST_CASE("What is counted idly is no place in a list") {
  for (const std::string_view text :
       {"one sec", "just a second", "first of all hello", "second that", "one more thing",
        "on second thought", "the one with the", "the one that", "un segundo",
        "primero que nada hola", "one way or another"}) {
    CAPTURE(text);
    CHECK_FALSE(says(text, Act::select_vehicle, Asked::which_vehicle));
  }
  all_say({"one", "the first", "first one", "second", "el segundo", "the one with the sunroof"},
          Act::select_vehicle, Asked::which_vehicle);
}

TEST_CASE("A contact is declined only by what declines it") {
  none_says({"can you not call at night", "please don't call after 9pm", "no entiendo",
             "no comprendo", "give me a minute", "hang on", "one sec", "espere un segundito"},
            Act::decline_contact, Asked::contact);
  all_say({"not now", "not yet", "no calls please", "don't call", "no", "ahorita no"},
          Act::decline_contact, Asked::contact);
  none_says({"not today", "not tonight"}, Act::reschedule, Asked::contact);
}

TEST_CASE("Another's number that is not to be used is none to be kept") {
  for (const std::string_view text : {"my sister's number is 206-555-0147, don't use it",
                                      "my boss's email is a@b.com, don't write him",
                                      "his cell is 206-555-0147 but please do not call it"}) {
    CAPTURE(text);
    CHECK_FALSE(says(text, Act::give_contact, Asked::contact));
  }
  all_say({"206-555-0147, don't call, text", "my number is 206-555-0147, don't call after 8",
           "my wife's number is 206-555-0147, call her"},
          Act::give_contact, Asked::contact);
}

TEST_CASE("A way to be reached that others use is none that is wished for") {
  none_says({"my boss texts me all night", "my landlord texted me", "my aunt emailed us a photo"},
            Act::give_contact);
  all_say({"texts are best", "text me", "emails only please"}, Act::give_contact);
}

TEST_CASE("A name is told in a few other languages") {
  CHECK(test::name_in("ich heisse Klaus", Asked::name) == "Klaus");
  CHECK(test::name_in("je m'appelle Luc", Asked::name) == "Luc");
  CHECK(test::name_in("mi chiamo Paolo", Asked::name) == "Paolo");
  CHECK(meaning_of("911", Asked::name).acts == std::vector<Act>{Act::out_of_scope});
}

}  // namespace kept::bot
