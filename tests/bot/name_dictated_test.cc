// Names as they are dictated to a machine that sets no signs, and as forms and records write them.
#include <string>
#include <utility>

#include <doctest/doctest.h>

#include "bot/understanding.h"
#include "tests/bot/understanding_support.h"

namespace kept::bot {
namespace {

using test::meaning_of;
using test::name_in;

}  // namespace

TEST_CASE("A dictated answer is named by its name, wherever it stands") {
  for (const auto& [text, name] :
       {std::pair{"gladys last name boone", "Gladys Boone"},
        std::pair{"so my name is elroy and my last name is pitts", "Elroy Pitts"},
        std::pair{"boone first name gladys", "Gladys Boone"},
        std::pair{"hold on let me sit down ok gladys boone", "Gladys Boone"},
        std::pair{"whatever just elroy", "Elroy"}, std::pair{"ugh gladys", "Gladys"},
        std::pair{"its gonna be under my name which is elroy", "Elroy"},
        std::pair{"this is gonna sound odd but its storm", "Storm"},
        std::pair{"its the same gladys boone", "Gladys Boone"}, std::pair{"f e r n fern", "Fern"},
        std::pair{"g l a d y s boone", "Gladys Boone"},
        std::pair{"gladys boone boone with an e", "Gladys Boone"},
        std::pair{"gladys hyphen ann boone", "Gladys-Ann Boone"},
        std::pair{"put elroy short for something", "Elroy"},
        std::pair{"for Anneliese pls", "Anneliese"}, std::pair{"mt naem is elroy", "Elroy"},
        std::pair{"dakota hale, im 24", "Dakota Hale"}}) {
    INFO(std::string(text));
    CHECK(name_in(text, Asked::name) == name);
  }
  for (const std::string_view text :
       {"her name is Gladys", "whats your name", "same as before", "its under warranty",
        "skip, im only browsing", "just looking", "ok thanks"}) {
    INFO(std::string(text));
    CHECK(name_in(text, Asked::name).empty());
  }
}

TEST_CASE("A name is read as forms and records write it") {
  for (const auto& [text, name] :
       {std::pair{"SMITH/JOHN", "John Smith"}, std::pair{"Boone,Gladys", "Gladys Boone"},
        std::pair{"BOONE, GLADYS A", "Gladys A Boone"}, std::pair{"Gladys.Boone", "Gladys Boone"},
        std::pair{"Gladys\nBoone", "Gladys Boone"}, std::pair{"Mr.Elroy Pitts", "Mr. Elroy Pitts"},
        std::pair{"bond, james bond", "James Bond"}, std::pair{"K T", "K T"},
        std::pair{"Elroy 'Roy' Pitts", "Elroy 'Roy' Pitts"},
        std::pair{"MARÍA JOSÉ NÚÑEZ", "María José Núñez"},
        std::pair{"elroy pitts the 3rd", "Elroy Pitts The 3rd"},
        std::pair{"anote: Rubén Paz", "Rubén Paz"}}) {
    INFO(std::string(text));
    CHECK(name_in(text, Asked::name) == name);
  }
}

TEST_CASE("A name is told beside much else, and by what it is not") {
  for (const auto& [text, name] :
       {std::pair{"how are you? I'm Blessing. we need a van", "Blessing"},
        std::pair{"Not Kathy with a K!! Cathy Brandt", "Cathy Brandt"},
        std::pair{"put it under my maiden name actually, Gladys Boone", "Gladys Boone"},
        std::pair{"sorry, spelled with two t's, Brett", "Brett"},
        std::pair{"no thats it thank you oh and its drew by the way", "Drew"},
        std::pair{"does it have a third row and what is the price oh and im camille", "Camille"},
        std::pair{"hola soy guadalupe la del jetta", "Guadalupe"},
        std::pair{"qué tal, Ernesto Luna por acá", "Ernesto Luna"}}) {
    INFO(std::string(text));
    CHECK(name_in(text) == name);
  }
  CHECK(meaning_of("No, it's Meghan with an H", Asked::confirm_appointment).has(Act::correct));
  CHECK_FALSE(meaning_of("hi this is Kris with a K").has(Act::correct));
  CHECK(meaning_of("mine is 612 555 0133 and hers is 612 555 0134").contact.phone ==
        "+16125550133");
  CHECK_FALSE(meaning_of("i texted 612 555 0133 and got no answer").contact.phone.has_value());
  CHECK_FALSE(meaning_of("ok this is Dr Osei's office calling").contact.preferred.has_value());
  CHECK(name_in("nm just looking", Asked::name).empty());
  CHECK(name_in("hi this is ms pearlina watts calling about friday") == "Ms Pearlina Watts");
  CHECK(name_in("rancher here, i need a truck").empty());
  CHECK_FALSE(
      meaning_of("stop calling 612 555 0133, thats my mothers phone").contact.phone.has_value());
  CHECK(meaning_of("m dot boone thats b o o n e at gmail dot com", Asked::contact).contact.email ==
        "m.boone@gmail.com");
}

}  // namespace kept::bot
