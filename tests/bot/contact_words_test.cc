// Names, numbers and addresses as people say them.
#include <doctest/doctest.h>

#include "bot/lexicon.h"
#include "bot/understanding.h"
#include "tests/bot/understanding_support.h"

namespace kept::bot {
namespace {

Contact contact_of(std::string_view text, Asked asked = Asked::nothing) {
  const auto now = test::local_minute("2026-12-01T10:40");
  return understand(read(text, Lexicon::standard(), now), asked).contact;
}

std::string name_of(std::string_view text, Asked asked = Asked::nothing) {
  return contact_of(text, asked).name.value_or("");
}
std::string phone_of(std::string_view text) {
  return contact_of(text, Asked::contact).phone.value_or("");
}
std::string email_of(std::string_view text) {
  return contact_of(text, Asked::contact).email.value_or("");
}

}  // namespace

TEST_CASE("A name is read however somebody presents themselves") {
  CHECK(name_of("first name is Paz, last name Vidal-Ortega", Asked::name) == "Paz Vidal-Ortega");
  CHECK(name_of("apellido Ocampo, nombre Delia") == "Delia Ocampo");
  CHECK(name_of("it's me, Dottie") == "Dottie");
  CHECK(name_of("Wendell again, 530-555-0188") == "Wendell");
  CHECK(name_of("hey this is Ngozi again") == "Ngozi");
  CHECK(name_of("i go by tee bone") == "Tee Bone");
  CHECK(name_of("everybody calls me skinny pete") == "Skinny Pete");
  CHECK(name_of("Gerald P. Foss / 530-555-0188") == "Gerald P. Foss");
  CHECK(name_of("Soy la señora Eulalia Prado") == "Eulalia Prado");
  CHECK(name_of("my name is actually spelled Jonna") == "Jonna");
  CHECK(name_of("ok that's right, name is Marta 530-555-0188") == "Marta");
  CHECK(name_of("jen, oops, jan", Asked::name) == "Jan");
  CHECK(name_of("its wendy rivers") == "Wendy Rivers");
  CHECK(name_of("ana sofia de los rios", Asked::name) == "Ana Sofia De Los Rios");
  CHECK(name_of("Fields, Gina", Asked::name) == "Gina Fields");
  CHECK(name_of("T.J. Marsh", Asked::name) == "T.J. Marsh");
  CHECK(name_of("soy Raquel, Raquel Montes de Oca", Asked::name) == "Raquel Montes De Oca");
}

TEST_CASE("What somebody says of themselves is no name") {
  for (const auto* text :
       {"im thirsty", "i have to sell it soon, im frantic", "soy plomero", "its MAY already",
        "my name is not important", "my name is spelled wrong", "tell her im puttin it on hold",
        "this is ridiculous", "I'm down 530-555-0188"}) {
    CAPTURE(text);
    CHECK(name_of(text).empty());
  }
  CHECK(name_of("Skip that", Asked::name).empty());
  CHECK(name_of("Skip", Asked::name).empty());
}

TEST_CASE("A phone number is read in any grouping, and mended") {
  for (const auto* text :
       {"555-0188, area code 530",
        "area code five three zero five five five then zero one eight eight",
        "five thirty, triple five, oh one eighty eight", "530 555 01 88",
        "five three oh dash five five five dash zero one double eight", "530-555-0144 no wait 0188",
        "five three oh five five five, uh, zero two, hold on, zero one eight eight"}) {
    CAPTURE(text);
    CHECK(phone_of(text) == "+15305550188");
  }
  CHECK(phone_of("eight hundred 555 two thousand") == "+18005552000");
  CHECK(phone_of("one two three").empty());
  CHECK(phone_of("the 2018 with 90,000 and the 2020 with 41,000").empty());
}

TEST_CASE("An address is read out in words") {
  CHECK(email_of("its red underscore fox twenty one at example dot com") ==
        "red_fox21@example.com");
  CHECK(email_of("a dot lee the number four at g mail dot com") == "a.lee4@gmail.com");
  CHECK(email_of("mi correo es luz guion bajo paz arroba example punto com punto mx") ==
        "luz_paz@example.com.mx");
  CHECK(email_of("old_fox 77 at example dot net") == "old_fox77@example.net");
  CHECK(email_of("ann @ example . com") == "ann@example.com");
  CHECK(email_of("m as in mike dot ray at example dot org") == "m.ray@example.org");
  CHECK(email_of("i saw the Tacoma at cars dot com").empty());
}

TEST_CASE("A channel is preferred where it is asked for, and only there") {
  const auto preferred = [](std::string_view text) { return contact_of(text).preferred; };
  for (const auto* text :
       {"hit me up on email", "e: ann@example.com, no calls please", "an email is the best way",
        "don't call, just email", "can you email me the window sticker", "mejor por correo",
        "reply by mail only", "prefiero que me escriban al correo"}) {
    CAPTURE(text);
    CHECK(preferred(text) == Channel::email);
  }
  for (const auto* text :
       {"I'm hard of hearing so texting only", "shoot me a text once it lands",
        "text 530-555-0188 instead of calling", "no contesto llamadas, solo mensajes",
        "sorry i never pick up calls, 530-555-0188", "whatsapp is better"}) {
    CAPTURE(text);
    CHECK(preferred(text) == Channel::text);
  }
  for (const std::string_view text :
       {"im deaf so text", "602 555 0177 (text)", "best number to text is 602 555 0177",
        "texting is gonna be your best bet 602 555 0177", "602 555 0177 is good for texts",
        "602 555 0177 you can text it", "whatever is easiest, text i guess"}) {
    INFO(text);
    CHECK(preferred(text) == Channel::text);
  }
  for (const auto* text :
       {"you can call me at 530-555-0188", "phone works best for me", "márquenme al 530-555-0188",
        "please don't text, 530-555-0188", "a call at 530-555-0188 would be best"}) {
    CAPTURE(text);
    CHECK(preferred(text) == Channel::phone);
  }
  for (const std::string_view text :
       {"prefer to be called 602 555 0177", "a phone call would be nice 602 555 0177",
        "best number to call is 602 555 0177"}) {
    INFO(text);
    CHECK(preferred(text) == Channel::phone);
  }
  for (const auto* text :
       {"you can reach me at 530-555-0188 after work", "my phone number is 530-555-0188",
        "i texted you yesterday", "did you get my email", "call me back", "me dijeron por teléfono",
        "530-555-0188 or email ann@example.com", "my wife's email is better",
        "I don't have a phone, ann@example.com"}) {
    CAPTURE(text);
    CHECK_FALSE(preferred(text).has_value());
  }
}

TEST_CASE("The words of an address ask for nothing") {
  const auto now = test::local_minute("2026-12-01T10:40");
  const Meaning meaning =
      understand(read("sales.manager@example.com", Lexicon::standard(), now), Asked::contact);
  CHECK(meaning.acts == std::vector<Act>{Act::give_contact});
}

TEST_CASE("What leads into an address and what is said of it are none of its parts") {
  for (const std::string_view lead :
       {"put down", "write it down", "jot down", "ready", "here you go", "alright", "mines",
        "go with", "im at", "try emailing"}) {
    INFO(lead);
    const Contact contact =
        contact_of(std::string(lead) + " dana dot price at example dot com", Asked::contact);
    CHECK(contact.email == "dana.price@example.com");
    CHECK_FALSE(contact.name);
  }
  for (const std::string_view tail : {"lowercase", "my first name dot my last name"}) {
    INFO(tail);
    CHECK_FALSE(
        contact_of("dana.price@example.com " + std::string(tail), Asked::contact).name.has_value());
  }
}

TEST_CASE("Signatures, letters and what replaces a number") {
  CHECK(name_of("Denise Aldridge | Realtor | 480.221.7719") == "Denise Aldridge");
  CHECK(name_of("my name is Adaeze Okoro that is A D A E Z E I am looking for a CR-V") ==
        "Adaeze Okoro");
  CHECK(contact_of("best price on the Bronco n email it 2 me zq@example.com").preferred ==
        Channel::email);
  CHECK_FALSE(contact_of("You people never return a message. 412-555-0171.").preferred);
  const auto now = test::local_minute("2026-12-01T10:40");
  const auto criteria = [&](std::string_view text) {
    return test::describe_criteria(
        understand(read(text, Lexicon::standard(), now), Asked::contact));
  };
  CHECK(criteria("new ones 971-555-0113").empty());
  CHECK(criteria("513-555-0190 thats the landline its been the same since 1991").empty());
  CHECK(
      understand(read("Mary Beth, two words", Lexicon::standard(), now), Asked::name).when.empty());
}

}  // namespace kept::bot
