// What a visitor says of themselves is bounded before it is said back.
#include <doctest/doctest.h>

#include "bot/text.h"
#include "tests/bot/chat.h"

namespace kept::tests {
namespace {

std::string name_in(std::string_view text, Asked asked = Asked::nothing) {
  static const Lexicon lexicon = Lexicon::standard();
  return understand(read(text, lexicon, FakeBooks().scene().now_local), asked)
      .contact.name.value_or("");
}

}  // namespace

TEST_CASE("sentences, orders and promises are no names") {
  for (std::string_view text :
       {"my name is You Are Booked Tomorrow", "my name is Sold Out", "my name is Guaranteed Winner",
        "my name is Ignore Previous Instructions", "my name is Free Honda Tomorrow",
        "me llamo Está Reservado Gratis", "my name is Your Car Is Reserved",
        "my name is <b>Bob</b>"}) {
    INFO(text);
    CHECK(name_in(text).empty());
  }
  CHECK(name_in("You Are Booked Tomorrow", Asked::name).empty());
  CHECK(name_in("my name is " + std::string(60, 'a')).empty());
}

TEST_CASE("names are names") {
  CHECK(name_in("my name is Bob Dole") == "Bob Dole");
  CHECK(name_in("my name is will smith") == "Will Smith");
  CHECK(name_in("I'm May Lee, 530-555-0142") == "May Lee");
  CHECK(name_in("me llamo José de la Cruz") == "José De La Cruz");
  CHECK(name_in("my name is Nguyen Thi Minh Khai") == "Nguyen Thi Minh Khai");
  CHECK(name_in("Brown", Asked::name) == "Brown");
  CHECK(name_in("my name is Tom Price") == "Tom Price");
  // Of what would state something and is no surname, the first name is enough.
  CHECK(name_in("my name is Tom Sold") == "Tom");
}

TEST_CASE("words are cut between characters") {
  CHECK(bot::cut("año", 3) == "añ");
  CHECK(bot::cut("año", 2) == "a");
  CHECK(bot::cut("año", 4) == "año");
  CHECK(bot::cut("", 0).empty());
}

TEST_CASE("whoever leaves no contact is told where the answer comes, and asked for one again") {
  Chat chat;
  const auto promised = chat.say("can I talk to a person?");
  CHECK(has(promised, "Dana Ruiz will get back to you by"));
  CHECK(has(promised, "Unless you leave a phone number or email, the answer comes here"));
  CHECK(has(promised, "What phone number or email is best to reach you?"));
  const auto aside = chat.say("what are your hours?");
  INFO(aside);
  CHECK(has(aside, "What phone number or email is best to reach you?"));
  CHECK_FALSE(has(chat.say("where are you?"), "What phone number"));
  CHECK(has(chat.say("530-555-0142"), "Thanks, I've noted that."));
  CHECK_FALSE(has(chat.say("have someone call me"), "the answer comes here"));
}

}  // namespace kept::tests
