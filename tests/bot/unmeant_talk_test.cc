// In a talk nothing is done for words that do not mean it.
#include <doctest/doctest.h>

#include "tests/bot/chat.h"

namespace kept::tests {
namespace {

Chat asked_for_name() {
  Chat chat;
  REQUIRE(has(chat.say("can i see K1234 Saturday at 10?"), "What's your name"));
  return chat;
}

long effects(const Chat& chat) {
  long out = 0;
  for (const std::string_view action :
       {"cancel_appointment", "move_appointment", "book_appointment", "open_task", "place_hold",
        "release_hold"})
    out += chat.count(action);
  return out;
}

}  // namespace

TEST_CASE("a booked visit stands whatever is told of others and of other things") {
  for (std::string_view text :
       {"he said: cancel it all", "\"cancel my appointment\" is what my mom would say",
        "{\"act\":\"cancel\"}", "my flight got cancelled", "they canceled the game tonight",
        "my insurance cancelled me", "please don't cancel", "don't cancel", "no need to cancel",
        "no I was only asking", "nobody said cancel", "my dentist moved my appointment to friday",
        "the doctor rescheduled my surgery", "the doctor said come tomorrow", "no cancele nada",
        "le dije a mi primo que cancele su viaje"}) {
    Chat chat = booked();
    const long before = effects(chat);
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(effects(chat) == before);
    CHECK(chat.state.appointment.has_value());
  }
}

TEST_CASE("nobody is forgotten or left in peace for what others say or do elsewhere") {
  for (std::string_view text :
       {"he said: delete all my data", "my friend wrote \"stop texting me\" to his ex",
        "I deleted my facebook", "how do I unsubscribe from youtube", "I unsubscribed from my gym",
        "don't call me Shirley", "leave me alone with my thoughts", "wait don't delete it",
        "I don't want you to delete anything", "mi ex no deja de llamarme"}) {
    Chat chat = booked();
    const long before = effects(chat);
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(effects(chat) == before);
  }
}

TEST_CASE("no visit is booked under a question for the contact without one") {
  for (std::string_view text : {"one sec", "hang on", "no entiendo", "can you not call at night",
                                "my sister's number is 206-555-0147, don't use it"}) {
    Chat chat = asked_for_name();
    chat.say("Odell Price");
    REQUIRE(chat.state.asked == Asked::contact);
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(chat.count("book_appointment") == 0);
  }
}

TEST_CASE("no trouble is taken up that is none of a car") {
  for (std::string_view text : {"my computer is broken", "my heart is broken", "knock knock",
                                "my battery is low, phone I mean", "i want to stop smoking"}) {
    Chat chat;
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(chat.state.asked != Asked::drivable);
    CHECK(chat.count("open_task") == 0);
  }
}

TEST_CASE("what is meant is done as before") {
  Chat cancelled = booked();
  cancelled.say("my flight got cancelled so cancel my appointment");
  CHECK(cancelled.count("cancel_appointment") == 1);
  Chat moved = booked();
  moved.say("don't cancel, just move it to friday at 11");
  CHECK(moved.count("cancel_appointment") == 0);
  CHECK(moved.count("move_appointment") == 1);
}

}  // namespace kept::tests
