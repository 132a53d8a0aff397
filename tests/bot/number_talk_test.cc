// Numbers that visitors write: of phones, times and prices, each taken for what it is.
#include <doctest/doctest.h>

#include "tests/bot/chat.h"

namespace kept::tests {
namespace {

Meaning meant(std::string_view text, Asked asked = Asked::nothing) {
  static const Lexicon lexicon = Lexicon::standard();
  return understand(read(text, lexicon, FakeBooks().scene().now_local), asked);
}

}  // namespace

TEST_CASE("a phone number of another country is kept whole or not at all") {
  CHECK(meant("+44 20 7946 0958").contact.phone == "+442079460958");
  CHECK(meant("my cell is +52 55 1234 5678, thanks").contact.phone == "+525512345678");
  CHECK(meant("+1 530 555 0142").contact.phone == "+15305550142");
  for (std::string_view text : {"+44 12", "+44 20 7946 0958 7946 0958"}) {
    const auto meaning = meant(text, Asked::contact);
    CHECK_FALSE(meaning.contact.phone.has_value());
    CHECK(meaning.wrong_phone);
  }
}

TEST_CASE("dates and rows of ones are no phone numbers") {
  for (std::string_view text :
       {"11/12 11/12 11/12", "1 1 1 1 1 1 1 1 1 1", "1 1 1 1 1 1 1 1 1 1 1"}) {
    INFO(text);
    CHECK_FALSE(meant(text, Asked::contact).contact.phone.has_value());
  }
}

TEST_CASE("what is written as a phone number and is none is said so, and no price is searched") {
  for (std::string_view text : {"my number is 209-555-01234567", "209-555-012", "209.555.01234"}) {
    Chat chat;
    chat.say("can I see K1234 Saturday at 10?");
    chat.say("Ana Ruiz");
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(has(answer, "isn't a valid phone number"));
    CHECK(has(answer, "phone number or email"));
    CHECK(chat.count("find_vehicles") == 0);
    CHECK(has(chat.say("530-555-0142"), "booked"));
  }
  CHECK(meant("$15,000-20,000").has(Act::ask_inventory));
}

TEST_CASE("a time that is asked for is no price") {
  for (std::string_view text : {"can we do 12:45 tomorrow?", "could you do 5pm?", "do 5:15"}) {
    CHECK_FALSE(meant(text).has(Act::negotiate_price));
  }
  for (std::string_view text : {"can u do 515?", "make it 15", "can you do 1145"}) {
    INFO(text);
    CHECK_FALSE(meant(text, Asked::which_time).has(Act::negotiate_price));
  }
  CHECK(meant("can u do 515?", Asked::which_time).has(Act::choose_time));
  CHECK(meant("can you do 15500?").has(Act::negotiate_price));
  CHECK(meant("can you do 15k?", Asked::which_time).has(Act::negotiate_price));
}

TEST_CASE("a limit below which a car shall be is searched, not bargained for") {
  Chat chat;
  chat.say("show me K1234");
  const auto answer = chat.say("anything cheaper than 25,000");
  INFO(answer);
  CHECK(chat.count("open_task") == 0);
}

TEST_CASE("a call that is wished for at a time is promised for that time") {
  for (std::string_view text : {"call me after 5", "please call me tomorrow at 9"}) {
    Chat chat;
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(has(answer, "I've put your call down with Dana Ruiz for "));
    CHECK((has(answer, "5:00 PM.") || has(answer, "Thursday, December 3, 9:00 AM.")));
    CHECK_FALSE(has(answer, " by "));
    CHECK(chat.count("open_task") == 1);
  }
}

TEST_CASE("a call at a number and a time is a call, not a visit") {
  Chat chat;
  const auto answer = chat.say("call me at 530-555-0142 tomorrow at 9");
  INFO(answer);
  CHECK(chat.count("open_task") == 1);
  CHECK_FALSE(chat.state.visiting);
}

TEST_CASE("the name of somebody else is not the visitor's") {
  CHECK_FALSE(meant("my wife's name is Jo").contact.name.has_value());
  CHECK_FALSE(meant("my son's name is Max").contact.name.has_value());
  CHECK(meant("my name is Jo").contact.name == "Jo");
}

TEST_CASE("which car is booked and whether it stands are told from the visit") {
  for (std::string_view text : {"which car is booked", "is it confirmed?"}) {
    Chat chat;
    chat.say("I'm Ana, 530-555-0142, can I see K1234 Saturday at 10?");
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(has(answer, "Saturday, December 5, 10:00 AM"));
  }
}

TEST_CASE("the cheapest car you have is one of all, whatever was wished before") {
  Chat chat;
  chat.say("a blue 2022 Honda Civic under $3,000");
  const auto answer = chat.say("what's the cheapest car you have");
  INFO(answer);
  CHECK(has(answer, "Of 7 that fit, this has the lowest price:"));
  CHECK(has(answer, "K1281"));
}

TEST_CASE("is it red? is a question about the car in view") {
  Chat chat;
  chat.say("show me K1234");
  const auto answer = chat.say("is it red?");
  INFO(answer);
  CHECK(chat.state.wish.want.exterior_color.empty());
  CHECK_FALSE(has(answer, "vehicles fit"));
}

}  // namespace kept::tests
