// Names whose words are known from other talk, names in parts, and names beside other matters.
#include <utility>

#include <doctest/doctest.h>

#include "bot/understanding.h"
#include "tests/bot/understanding_support.h"

namespace kept::bot {
namespace {

using test::meaning_of;
using test::name_in;

}  // namespace

TEST_CASE("What answers the question for a name is one, whatever its words mean elsewhere") {
  for (const auto& [text, name] :
       {std::pair{"wilson", "Wilson"}, std::pair{"walker", "Walker"}, std::pair{"river", "River"},
        std::pair{"Price", "Price"}, std::pair{"its under rivers", "Rivers"},
        std::pair{"mr hill", "Mr Hill"}, std::pair{"queen al-masri thanks", "Queen Al-Masri"},
        std::pair{"serenity parker", "Serenity Parker"},
        std::pair{"ok its raj patel thanks", "Raj Patel"}, std::pair{"this is jenkins", "Jenkins"},
        std::pair{"uh tiger warsame", "Tiger Warsame"}, std::pair{"lee is fine", "Lee"},
        std::pair{"stone, stone morgan", "Stone Morgan"}, std::pair{"tran vu", "Tran Vu"}}) {
    INFO(text);
    CHECK(name_in(text, Asked::name) == name);
    CHECK(meaning_of(text, Asked::name).criteria.empty());
  }
  CHECK_FALSE(meaning_of("you can call me pace", Asked::name).has(Act::ask_person));
}

TEST_CASE("What is said besides is no name under the question for one") {
  for (const std::string_view text :
       {"price", "long story", "white suv", "navy blue", "cash only", "will you call me",
        "may i ask why", "good morning", "too soon", "black friday", "asdfgh", "the gray one",
        "i'll sue you", "monday morning", "fair enough", "young man", "day off", "red"}) {
    INFO(text);
    CHECK(name_in(text, Asked::name).empty());
  }
}

TEST_CASE("A name is put together from what is said of its parts") {
  CHECK(name_in("Siobhan, last name Flaherty", Asked::name) == "Siobhan Flaherty");
  CHECK(name_in("Petrov, first name Ilya", Asked::name) == "Ilya Petrov");
  CHECK(name_in("last name is Petrov first is Ilya", Asked::name) == "Ilya Petrov");
  CHECK(name_in("J-A-X-S-O-N", Asked::name) == "Jaxson");
  CHECK(name_in("Jon without the h, Pettibone", Asked::name) == "Jon Pettibone");
  CHECK(name_in("Priya with an i, Priya Raman", Asked::name) == "Priya Raman");
  CHECK(name_in("uh this is um bob bob tuttle", Asked::name) == "Bob Tuttle");
  CHECK(name_in("everybody just calls me Skeeter", Asked::name) == "Skeeter");
}

TEST_CASE("A name is found beside another matter") {
  CHECK(name_in("the second one. Hank Dubois is my name") == "Hank Dubois");
  CHECK(name_in("trading my altima, kendrick lewis is the name") == "Kendrick Lewis");
  CHECK(name_in("is it still there? Jay") == "Jay");
  CHECK(name_in("u got any mustangs? - jay") == "Jay");
  CHECK(name_in("Will Parker, looking for a ranger") == "Will Parker");
  CHECK(name_in("This is Officer Daniels looking for a used charger") == "Officer Daniels");
  CHECK(name_in("morning! quinn abara. is the 2019 tacoma still around") == "Quinn Abara");
  CHECK(name_in("yes sat works, lincoln nguyen", Asked::confirm_appointment) == "Lincoln Nguyen");
  CHECK(name_in("you have my name wrong, I meant Caren with a C") == "Caren");
}

TEST_CASE("A name asked for or spoken of is not given") {
  for (const std::string_view text :
       {"what's the name of your salesman", "that's my name", "here's my name",
        "where's my name on the list", "how's the name spelled", "who's the name on it",
        "what's my name", "your dealership's the name i trust", "that's the name on the title"}) {
    INFO(text);
    CHECK(name_in(text).empty());
    CHECK(name_in(text, Asked::name).empty());
  }
  CHECK(name_in("Rosie's the name") == "Rosie");
  CHECK(name_in("asking for myself, Lamar's the name") == "Lamar");
}

TEST_CASE("Who is spoken of is not the visitor") {
  for (const std::string_view text :
       {"my son Tyler needs a first car", "is Steve there", "my neighbor Al got a great deal",
        "i talked to Steve yesterday", "what is the name", "let me know. May", "is dinner? Will do",
        "pete from dayton here"}) {
    INFO(text);
    CHECK(name_in(text).empty());
  }
  const Meaning lincoln = meaning_of("appointment for lincoln nguyen saturday 2pm");
  CHECK(lincoln.criteria.empty());
  const Meaning kin = meaning_of("a car for my grandson nikos with heated seats");
  CHECK(kin.criteria.want.model.empty());
  CHECK(kin.criteria.want.feature.size() == 1);
}

TEST_CASE("A name keeps its form, and what is said behind it stays outside") {
  for (const auto& [text, name] :
       {std::pair{"Ortiz-Lopez, Maria del Carmen", "Maria Del Carmen Ortiz-Lopez"},
        std::pair{"Smith, John A.", "John A. Smith"}, std::pair{"JR Ewing", "JR Ewing"},
        std::pair{"J.R.R. Tolkien", "J.R.R. Tolkien"}, std::pair{"h. beasley", "H. Beasley"},
        std::pair{"Harold Beasley, Jr.", "Harold Beasley Jr."},
        std::pair{"Harold Beasley 3rd", "Harold Beasley 3rd"},
        std::pair{"harold, last name is private", "Harold"}, std::pair{"harold/hal", "Harold"},
        std::pair{"hal aka harold beasley", "Hal"},
        std::pair{"marcus johnson do you guys open sunday", "Marcus Johnson"},
        std::pair{"marcus johnson period", "Marcus Johnson"},
        std::pair{"sounds good marcus johnson", "Marcus Johnson"}}) {
    INFO(text);
    CHECK(name_in(text, Asked::name) == name);
  }
  CHECK(meaning_of("marcus johnson do you guys open sunday", Asked::name).has(Act::ask_hours));
}

TEST_CASE("A dictated answer goes on behind the name without a sign") {
  for (const auto& [text, name] :
       {std::pair{"yeah its grace and can you tell me what time you close", "Grace"},
        std::pair{"put it under young kim can i bring my kids", "Young Kim"},
        std::pair{"this is hunter is that all you need", "Hunter"},
        std::pair{"name's bill i want the red one", "Bill"},
        std::pair{"you can put maria elena never mind", "Maria Elena"}}) {
    INFO(text);
    CHECK(name_in(text, Asked::name) == name);
  }
  CHECK(name_in("this is grace wondering about the silverado") == "Grace");
  CHECK(name_in("its hunter calling about the truck") == "Hunter");
  CHECK(name_in("name's bill interested in the silverado") == "Bill");
  for (const std::string_view text : {"im happy just looking", "its major i think",
                                      "its may from what i see", "im miles from you"}) {
    INFO(text);
    CHECK(name_in(text).empty());
    CHECK(name_in(text, Asked::name).empty());
  }
}

TEST_CASE("A way to reach somebody is read as it is typed") {
  const auto contact = [](std::string_view text) {
    return meaning_of(text, Asked::contact).contact;
  };
  CHECK(contact("jdoe77 at gmail").email == "jdoe77@gmail.com");
  CHECK(contact("jdoe77@gmail,com").email == "jdoe77@gmail.com");
  CHECK_FALSE(contact("i work at yahoo").email);
  CHECK(contact("deb with two bs at yahoo dot com").email == "debb@yahoo.com");
  CHECK_FALSE(contact("my first name dot last name at gmail").email);
  CHECK(contact("text first then call 210-555-0144").preferred == Channel::text);
  CHECK_FALSE(contact("210-555-0144 (landline)").name);
  CHECK_FALSE(meaning_of("Kyle Ross <kyle@example.com>", Asked::contact).has(Act::out_of_scope));
  for (const std::string_view text :
       {"210-555-O144", "210, 555, 0144", "2l0-555-0144", "0012105550144"}) {
    INFO(text);
    CHECK(contact(text).phone == "+12105550144");
  }
  CHECK_FALSE(contact("can someone just call me").preferred);
  CHECK_FALSE(contact("landline 229-555-0140, it doesnt get texts").preferred);
  CHECK(contact("jdoe77@gmail.com but text is faster 614 555 0199").preferred == Channel::text);
  CHECK(contact("my kia died on i-40 text me 828 555 0161").preferred == Channel::text);
  for (const std::string_view text :
       {"I meant tori@example.org, not the gmail one", "use the work one, 678 555 0181"}) {
    INFO(text);
    CHECK_FALSE(meaning_of(text, Asked::contact).has(Act::select_vehicle));
  }
}

}  // namespace kept::bot
