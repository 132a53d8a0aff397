// What is said of a visit that stands, or stood: questions about it, coming late, coming again.
#include <array>

#include <doctest/doctest.h>

#include "tests/bot/chat.h"

namespace kept::tests {
TEST_CASE("asking whether one can see the car again tells the visit that stands") {
  for (std::string_view text :
       {"Can I see it in the dark?", "can i come in and see it?", "can I take it for a spin?"}) {
    Chat chat = booked();
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(has(answer, "Your visit is booked: Saturday, December 5, 10:00 AM, with Dana Ruiz."));
    CHECK_FALSE(has(answer, "Free times"));
    CHECK_FALSE(chat.state.visiting);
    CHECK_FALSE(chat.state.moving);
  }
}

TEST_CASE("a question that begins with can moves no visit") {
  for (std::string_view text : {"Can I bring my wife?", "can I bring my dog Saturday at 11?",
                                "Can I pay cash at 11?", "can I park there at 11?"}) {
    Chat chat = booked();
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(chat.count("move_appointment") == 0);
    CHECK_FALSE(has(answer, "Free times"));
  }
}

TEST_CASE("another time for the same car is asked about and books no second visit") {
  Chat chat = booked();
  const auto answer = chat.say("can I see it Saturday at 11:30?");
  INFO(answer);
  CHECK(has(answer, "Shall I move your visit to Saturday, December 5, 11:30 AM"));
  CHECK(has(chat.say("yes"), "Moved: Saturday, December 5, 11:30 AM"));
  CHECK(chat.count("book_appointment") == 1);
}

TEST_CASE("whoever comes late keeps the visit, and it is noted") {
  for (std::string_view text : {"running late", "I'll be 15 minutes late", "im gonna be a bit late",
                                "stuck in traffic, running about 20 min late"}) {
    Chat chat = booked();
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(answer ==
          "Thanks for telling us; I've noted it for our team. Your visit still stands: Saturday, "
          "December 5, 10:00 AM, with Dana Ruiz.");
    REQUIRE_FALSE(chat.books.notes.empty());
    CHECK(chat.books.notes.back().fact_label == "Running late");
    CHECK(chat.books.notes.back().fact_text == text);
    CHECK_FALSE(chat.state.moving);
  }
}

TEST_CASE("whoever comes late and asks for another time gets it") {
  Chat chat = booked();
  CHECK(has(chat.say("running late, can we make it 11?"), "Moved: Saturday, December 5, 11:00 AM"));
}

TEST_CASE("coming late without a visit in this chat goes to a person") {
  Chat chat;
  CHECK(has(chat.say("I'm running late"), "I've passed it on: Dana Ruiz will answer by"));
}

TEST_CASE("coming late is noted in Spanish") {
  Chat chat;
  chat.say("Soy Ana, 530-555-0142, quiero ver el K1234 el sábado a las 10");
  const auto answer = chat.say("voy a llegar tarde");
  INFO(answer);
  CHECK(has(answer, "Gracias por avisar; lo anoté para nuestro equipo."));
  CHECK(has(answer, "sábado 5 de diciembre, 10:00"));
}

TEST_CASE("a visit that was cancelled is booked again for the same car") {
  for (std::string_view text : {"rebook for friday", "can we reschedule for friday?"}) {
    Chat chat = booked();
    CHECK(has(chat.say("cancel it"), "Cancelled: Saturday, December 5"));
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(has(answer, "Free times: Friday, December 4"));
    CHECK_FALSE(has(answer, "code"));
    CHECK(has(chat.say("at 10"), "Friday, December 4, 10:00 AM"));
    if (chat.state.asked == Asked::confirm_appointment) chat.say("yes");
    CHECK(chat.count("book_appointment") == 2);
  }
}

TEST_CASE("a small number is an hour while a visit is arranged, and money in an offer") {
  for (std::string_view text : {"how about 11?", "what about 11", "could we do 11?"}) {
    Chat chat;
    chat.say("K1234");
    chat.say("Saturday at 10");
    REQUIRE(chat.state.asked == Asked::name);
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(has(answer, "Saturday, December 5, 11:00 AM"));
    CHECK(chat.count("open_task") == 0);
  }
  Chat chat;
  chat.say("K1234");
  chat.say("can I come Saturday?");
  chat.say("does it have a sunroof?");
  CHECK(has(chat.say("how about 11?"), "Saturday, December 5, 11:00 AM"));
  const auto offer = chat.say("would you take 11?");
  INFO(offer);
  CHECK(has(offer, "I can't bargain, but a person can."));
}

TEST_CASE("the house's phone number is told as the books have it") {
  for (std::string_view text : {"do you have a phone number", "what's your phone number",
                                "can I call you?", "what number can i call"}) {
    Chat chat;
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(has(answer, "The phone number of "));
    CHECK_FALSE(has(answer, "What kind of car"));
    CHECK(chat.count("open_task") == 0);
    CHECK(chat.count("find_vehicles") == 0);
  }
}

TEST_CASE("a means that is preferred is noted and lists no cars") {
  Chat chat = booked();
  const auto answer = chat.say("I'd rather have an email");
  INFO(answer);
  CHECK(has(answer, "Thanks, I've noted that."));
  CHECK(chat.count("find_vehicles") == 0);
  CHECK(chat.books.notes.back().contact.preferred == Channel::email);
}

TEST_CASE("what is passed on already is told in few words the second time") {
  Chat chat;
  chat.say("K1234");
  CHECK(has(chat.say("would you take 20k?"), "I can't bargain, but a person can."));
  const auto again = chat.say("come on, lower the price");
  INFO(again);
  CHECK_FALSE(has(again, "I can't bargain"));
  CHECK_FALSE(has(again, "Unless you leave"));
  CHECK(has(again, "As said, Dana Ruiz will see to it by"));
}

TEST_CASE("several questions in one message are each answered") {
  Chat chat;
  chat.say("K1234");
  const auto both = chat.say("mileage and mpg");
  INFO(both);
  CHECK(has(both, "Mileage:"));
  CHECK(has(both, "per gallon"));
  const auto three = chat.say("what color is it, how many miles and does it have a sunroof?");
  INFO(three);
  CHECK(has(three, "Color:"));
  CHECK(has(three, "Mileage:"));
  CHECK(has(three, "a sunroof"));
  const auto fuel = chat.say("gas mileage?");
  INFO(fuel);
  CHECK_FALSE(has(fuel, "Mileage:"));
}

TEST_CASE("a visit for several cars is put down for the first, and the others are noted") {
  for (std::string_view text : {"I want to see the first and the second at the same visit",
                                "can I see both saturday at 10?"}) {
    Chat chat;
    chat.say("used suv under 30k");
    REQUIRE(chat.state.shown.size() >= 2);
    chat.state.shown.resize(2);
    const auto first = chat.state.shown[0];
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(chat.count("place_hold") == 2);
    CHECK(chat.state.vehicle == first);
    CHECK(has(answer, "A visit is put down for a single car; I've noted the others"));
    CHECK_FALSE(has(answer, "Which one would you like to see?"));
    const bool noted =
        std::any_of(chat.books.notes.begin(), chat.books.notes.end(), [](const NoteLead& note) {
          return note.fact_label == "Cars to see" && has(note.fact_text, "; ");
        });
    CHECK(noted);
    CHECK(chat.state.visiting);
  }
}

TEST_CASE("misspelt words are understood") {
  Chat chat;
  chat.say("used suv under 30k");
  REQUIRE(chat.state.shown.size() > 1);
  const auto second = chat.state.shown[1];
  for (std::string_view text : {"secnd", "teh second one", "the secnd one", "seccond one"}) {
    Chat other = chat;
    const auto answer = other.say(text);
    INFO(text << " -> " << answer);
    CHECK(other.state.vehicle == second);
  }
  for (std::string_view text :
       {"saterday at 10", "satruday 10 oclok", "saturday at 10 oclok", "saturday at 10 o clock"}) {
    Chat other;
    other.say("K1234");
    const auto answer = other.say(text);
    INFO(text << " -> " << answer);
    CHECK(has(answer, "Saturday, December 5, 10:00 AM"));
  }
  Chat other;
  other.say("K1234");
  CHECK(has(other.say("tommorow 3 oclok"), "Thursday, December 3, 3:00 PM"));
  CHECK(has(other.say("2moro 4pm"), "Thursday, December 3, 4:00 PM"));
}

TEST_CASE("a companion who would like to drive too begins no second visit") {
  Chat chat = booked();
  const auto answer = chat.say("can my wife drive it too?");
  INFO(answer);
  CHECK_FALSE(has(answer, "Free times"));
  CHECK_FALSE(chat.state.visiting);
}

TEST_CASE("another visit is planned where the words ask for one") {
  Chat chat = booked();
  CHECK(has(chat.say("can I book another visit?"), "Free times"));
}

TEST_CASE("another car without a word which is asked about") {
  Chat chat = booked();
  const auto answer = chat.say("actually can I see a different car instead");
  INFO(answer);
  CHECK(has(answer, "What kind of car are you looking for?"));
  CHECK_FALSE(has(answer, "Free times"));
  CHECK(chat.state.asked == Asked::criteria);
}

TEST_CASE("which cars will be seen is told of the visit") {
  Chat chat = booked();
  CHECK(has(chat.say("which cars will I see?"), "The 2021 Mazda CX-5 Touring (K1234) stays held"));
}

TEST_CASE("whoever gives no name is told at once that a visit needs one") {
  Chat chat;
  chat.say("K1234");
  chat.say("Saturday at 10");
  const auto answer = chat.say("I don't want to give my name");
  INFO(answer);
  CHECK(answer == "A visit needs a name. What should I put?");
}

TEST_CASE("a day and an hour under the question for a name are another start, and no name") {
  Chat chat;
  chat.say("K1234");
  chat.say("Saturday at 10");
  const auto answer = chat.say("friday at 11, can you appraise my civic at the same time?");
  INFO(answer);
  CHECK_FALSE(chat.state.name_known);
  REQUIRE(chat.state.chosen);
  CHECK(has(answer, "Friday, December 4, 11:00 AM"));
}

TEST_CASE("a car that is wanted beside a trade-in is looked for") {
  Chat chat;
  const auto answer = chat.say("I'd like to see a used CX-5 and trade in my 2015 civic");
  INFO(answer);
  CHECK(has(answer, "K1234"));
  CHECK(has(answer, "I can't value your car from here"));
}

TEST_CASE("the house's number is told in Spanish, whatever was offered before") {
  Chat chat;
  chat.say("Soy Ana, 530-555-0142, quiero ver el K1234 el sábado a las 10");
  chat.say("¿puedo llevar a mi esposo?");
  const auto answer = chat.say("¿tienen teléfono?");
  INFO(answer);
  CHECK(has(answer, "El teléfono de"));
  CHECK(chat.count("open_task") == 0);
}

TEST_CASE("who takes leave before the visit is booked is asked for what it still wants") {
  for (std::string_view text : {"great! see you then", "ok bye", "perfecto, hasta luego"}) {
    Chat chat;
    chat.say("K1240");
    chat.say("saturday at 10");
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK_FALSE(has(answer, "Goodbye"));
    CHECK((has(answer, "name") || has(answer, "llama")));
    CHECK(has(chat.say("Ana Lopez, 530-555-0142"), "10:00"));
    CHECK(chat.count("book_appointment") == 1);
  }
  Chat open;
  open.say("K1240");
  CHECK(has(open.say("ok bye"), "Goodbye"));
}

TEST_CASE("with whom the visit is to be is told before it is booked, too") {
  for (std::string_view text : {"who am i meeting?", "and who with?", "con quien es?"}) {
    Chat chat;
    chat.say("K1240");
    chat.say("saturday at 10");
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(has(answer, "Dana Ruiz"));
  }
}

TEST_CASE("who comes along is welcome") {
  Chat chat = booked();
  const auto answer = chat.say("can my wife come too");
  INFO(answer);
  CHECK(has(answer, "All right."));
}

}  // namespace kept::tests
