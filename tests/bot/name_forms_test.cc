// The forms that names have, and the places where they stand.
#include <doctest/doctest.h>

#include "bot/lexicon.h"
#include "bot/understanding.h"
#include "tests/bot/understanding_support.h"

namespace kept::bot {
namespace {

using test::meaning_of;
using test::name_in;

}  // namespace

TEST_CASE("Particles, dashes, initials and generations belong to a name") {
  CHECK(name_in("khalid al-harbi", Asked::name) == "Khalid Al-Harbi");
  CHECK(name_in("my name is Yusuf bin Rashid and i need brakes") == "Yusuf Bin Rashid");
  CHECK(name_in("w.e. banks", Asked::name) == "W.E. Banks");
  CHECK(name_in("oscar lund ii", Asked::name) == "Oscar Lund II");
  CHECK(name_in("CRAIG MCALLEN", Asked::name) == "Craig McAllen");
  CHECK(name_in("TJ", Asked::name) == "TJ");
  CHECK(name_in("this is Nina Three Stars") == "Nina Three Stars");
}

TEST_CASE("Words that are names elsewhere are names where they stand for one") {
  CHECK(name_in("Do Thi Le", Asked::name) == "Do Thi Le");
  CHECK(name_in("An Pham", Asked::name) == "An Pham");
  CHECK(name_in("Wednesday Brzezinski", Asked::name) == "Wednesday Brzezinski");
  CHECK(name_in("its june, like the month", Asked::name) == "June");
  CHECK(name_in("good evening this is Sunday Adeleke, do you have vans") == "Sunday Adeleke");
  CHECK(name_in("hi there, Aspen Littlehorse, is the tahoe sold") == "Aspen Littlehorse");
  CHECK(name_in("Sunday afternoon").empty());
  CHECK(name_in("this is Sunday morning talk").empty());
}

TEST_CASE("Letters spell a name or put it right") {
  CHECK(name_in("m a r l o", Asked::name) == "Marlo");
  CHECK(name_in("my name is Jenifer, J-E-N-N-I-F-E-R") == "Jennifer");
  CHECK(name_in("Huy. H-U-Y", Asked::name) == "Huy");
}

TEST_CASE("People are called by other names than first names") {
  CHECK(name_in("call me Ace", Asked::name) == "Ace");
  CHECK(name_in("you can call me big tony", Asked::name) == "Big Tony");
  CHECK(name_in("just call me Miss Lorraine", Asked::name) == "Miss Lorraine");
  CHECK(name_in("call me later", Asked::name).empty());
  CHECK_FALSE(meaning_of("you can call me Greta", Asked::contact).contact.preferred);
}

TEST_CASE("A name stands below what is said") {
  CHECK(name_in("do you still have the blue soul? - Marcy") == "Marcy");
  CHECK(name_in("can i trade in my truck\n-Teo") == "Teo");
  CHECK(name_in("what are your hours? Thanks, Ingrid") == "Ingrid");
  CHECK(name_in("friday at 4, Lorenzo", Asked::which_time) == "Lorenzo");
  CHECK(name_in("noon works for Anita Castellanos", Asked::which_time) == "Anita Castellanos");
  CHECK(name_in("thanks Ingrid").empty());
  CHECK(name_in("i talked to someone before. Lorenzo").empty());
  CHECK(name_in("is it Marcy?").empty());
  CHECK(name_in("black or white - Nissan").empty());
}

TEST_CASE("A name is presented before what is said") {
  CHECK(name_in("Farida Nazari here, is the civic sold") == "Farida Nazari");
  CHECK(name_in("hello, Raul speaking") == "Raul");
  CHECK(name_in("hey Delphine from the phone earlier, still got it?") == "Delphine");
  CHECK(name_in("dis kekoa, any trucks") == "Kekoa");
  CHECK(name_in("is Raul here?").empty());
  CHECK(name_in("did Raul speak to you").empty());
}

TEST_CASE("A name is put right") {
  CHECK(name_in("wrong name, put Rosa Quiroz") == "Rosa Quiroz");
  CHECK(name_in("kari, oops i meant Carrie", Asked::name) == "Carrie");
  CHECK(name_in("osei. kofi osei", Asked::name) == "Kofi Osei");
  CHECK(name_in("put Rosa on the phone").empty());
}

TEST_CASE("Words that are misspelt or tell of a people are no name") {
  CHECK(name_in("ya thats rite", Asked::contact).empty());
  CHECK(name_in("im Turkish so no pork lol").empty());
  CHECK(name_in("its Omar agian") == "Omar");
}

TEST_CASE("A name that is denied or another's is not given") {
  CHECK(name_in("i am not Robert").empty());
  CHECK(name_in("don't call me Patricia").empty());
  CHECK(name_in("no soy Elena, soy Helena") == "Helena");
  CHECK(meaning_of("no me llamo Luis, es Luca").has(Act::correct));
  CHECK(name_in("the van", Asked::name).empty());
  CHECK(name_in("im Nigerian and i need a suv").empty());
  CHECK(name_in("this is his daughter Paula") == "Paula");
}

TEST_CASE("A name is changed on what is booked") {
  CHECK(name_in("change the name on my booking to Rosa Quiroz") == "Rosa Quiroz");
  CHECK(name_in("my name is wrong there, it should be Marek") == "Marek");
  CHECK(name_in("send it to Rosa").empty());
}

TEST_CASE("A first and a last name before all else are the visitor's") {
  CHECK(name_in("Gloria Whitfield, do you have any vans") == "Gloria Whitfield");
  CHECK(name_in("Lincoln Navigator, how much").empty());
  CHECK(name_in("Jordan Utah, do you deliver").empty());
}

TEST_CASE("A number in one piece, with its area behind it, without a name before it") {
  const auto phone = [](std::string_view text) {
    return meaning_of(text, Asked::contact).contact.phone.value_or("");
  };
  CHECK(phone("+12065550147") == "+12065550147");
  CHECK(phone("12065550147") == "+12065550147");
  CHECK(phone("555-0147, 206 area") == "+12065550147");
  CHECK(name_in("tel: 2065550147", Asked::contact).empty());
  CHECK(name_in("ph 2065550147", Asked::contact).empty());
  CHECK(meaning_of("tom green one at aol dot com").contact.email == "tomgreen1@aol.com");
}

TEST_CASE("Who is to be asked for at the visitor's number is nobody of ours") {
  CHECK_FALSE(meaning_of("call 206-555-0147 and ask for Rosa").has(Act::ask_person));
  CHECK(meaning_of("can i ask for Rosa").has(Act::ask_person));
  CHECK(meaning_of("no calls, texts only", Asked::contact).contact.preferred == Channel::text);
  CHECK_FALSE(meaning_of("can you put Rosa on the phone").contact.preferred);
  CHECK(meaning_of("i'd rather not, can i just come saturday", Asked::contact)
            .has(Act::decline_contact));
}

TEST_CASE("An answer is a name by its form, whatever its words mean") {
  CHECK(name_in("dawn with a w", Asked::name) == "Dawn");
  CHECK(name_in("Ye-Jin", Asked::name) == "Ye-Jin");
  CHECK(name_in("de Oliveira", Asked::name) == "De Oliveira");
  CHECK(name_in("aspen, like the tree", Asked::name) == "Aspen");
  CHECK(name_in("sure thing, Bettina", Asked::name) == "Bettina");
  CHECK(name_in("that would be Hollis Crane", Asked::name) == "Hollis Crane");
  CHECK(name_in("that would be great", Asked::name).empty());
  CHECK(name_in("bobby ray hunt", Asked::name) == "Bobby Ray Hunt");
  CHECK(name_in("first: Teo last: Marks", Asked::name) == "Teo Marks");
  CHECK(name_in("cash", Asked::name).empty());
}

TEST_CASE("What stands at the end is no name when it may be anything else") {
  CHECK(name_in("how do i pay. Cash").empty());
  CHECK(name_in("is it sold yet. Ford Bronco").empty());
  CHECK(name_in("where are you. Tucson Arizona").empty());
}

TEST_CASE("Another's number is not the visitor's") {
  const auto phone = [](std::string_view text, Asked asked = Asked::nothing) {
    return meaning_of(text, asked).contact.phone.value_or("");
  };
  CHECK(phone("is 206-555-0147 your number?").empty());
  CHECK(phone("Marty's number is 206-555-0147").empty());
  CHECK(phone("who is 206-555-0147").empty());
  CHECK(phone("stop calling my wife at 206-555-0147").empty());
  CHECK(phone("my number is 206-555-0147") == "+12065550147");
  CHECK(phone("use my wife's cell 206-555-0147", Asked::contact) == "+12065550147");
}

TEST_CASE("A name is told by what is said around it") {
  CHECK(name_in("Greta Holm returning a call from Steve") == "Greta Holm");
  CHECK(name_in("from: Greta Holm") == "Greta Holm");
  CHECK(name_in("Greta Holm", Asked::anything_else) == "Greta Holm");
  CHECK(name_in("wait make it Greta Holm not Greta Holt", Asked::confirm_appointment) ==
        "Greta Holm");
  CHECK(name_in("tomorrow 4 Greta Holm", Asked::which_time) == "Greta Holm");
  CHECK(name_in("im drew and i need a truck") == "Drew");
  CHECK(name_in("im rich and i know it").empty());
  CHECK(name_in("my son's cell is 206 555 0147 his name is Owen").empty());
  CHECK(name_in("Greta Holm <greta@holm.com>", Asked::contact) == "Greta Holm");
}

}  // namespace kept::bot
