// Talk about the lot and about a visit that is booked: answered from the books, or said to be in
// none.
#include <doctest/doctest.h>

#include "tests/bot/chat.h"

namespace kept::tests {
TEST_CASE("whom they meet and whether it stands is told from the visit") {
  for (std::string_view text : {"who am I meeting?", "who's my salesperson?",
                                "is my appointment still on?", "¿quién me va a atender?"}) {
    Chat chat = booked();
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(has(answer, "Dana Ruiz"));
    CHECK((has(answer, "Saturday, December 5, 10:00 AM") || has(answer, "5 de diciembre, 10:00")));
  }
}

TEST_CASE("what no record says of a visit is said so, and passed on with its words") {
  for (std::string_view text : {"do I need to bring anything?", "can I bring my dog?"}) {
    Chat chat = booked();
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(has(answer, "I have no record that says."));
    CHECK(has(answer, "Would you like a person to answer that?"));
    chat.say("yes");
    REQUIRE(chat.books.tasks_asked.size() == 1);
    CHECK(chat.books.tasks_asked[0].text == text);
  }
}

TEST_CASE("a visit is moved by as much as is said, once it is confirmed") {
  Chat chat = booked();
  const auto answer = chat.say("move it one hour later");
  INFO(answer);
  CHECK(has(answer, "Saturday, December 5, 11:00 AM"));
  CHECK_FALSE(has(answer, "9:00 AM"));
  CHECK(chat.count("move_appointment") == 0);
  CHECK(has(chat.say("yes"), "Moved: Saturday, December 5, 11:00 AM"));
}

TEST_CASE("another color that is fine too is one besides") {
  Chat chat;
  chat.say("red SUVs");
  const auto answer = chat.say("blue is fine too");
  INFO(answer);
  CHECK(has(answer, "4 vehicles fit: red or blue SUV."));
}

TEST_CASE("what cannot be searched by is said") {
  Chat chat;
  const auto answer = chat.say("SUVs, not too expensive");
  INFO(answer);
  CHECK(has(answer, "name a limit and I can go by it"));
  CHECK(has(answer, "4 vehicles fit: SUV."));
  CHECK(has(Chat().say("SUVs good on gas"), "name a number of miles per gallon"));
  CHECK(has(Chat().say("a car that can tow"), "I can't search by what a car can tow."));
}

TEST_CASE("what stands out is looked up in the whole lot, and not said twice alike") {
  Chat chat;
  const auto first = chat.say("cheapest one you have");
  INFO(first);
  CHECK(has(first, "Of 7 that fit, this has the lowest price:"));
  CHECK(has(first, "stock K1281: $20,290"));
  CHECK(chat.say("cheapest one you have") != first);
  Chat miles;
  miles.say("show me SUVs");
  const auto least = miles.say("which has the lowest miles?");
  INFO(least);
  CHECK(has(least, "Of 4 that fit, this has the fewest miles:"));
  CHECK(has(least, "stock K1266"));
  CHECK(has(least, "Mileage: 33,050 miles."));
}

TEST_CASE("reliability and title are in no book, and the list stays as it is") {
  Chat chat;
  chat.say("show me SUVs");
  const auto answer = chat.say("Is the Toyota reliable?");
  INFO(answer);
  CHECK(has(answer, "our books don't give the reliability of the 2020 Toyota RAV4 XLE (K1266)"));
  CHECK(has(answer, "Would you like a person to answer that?"));
  CHECK(has(chat.say("clean title?"), "our books don't give the title status of the 2020 Toyota"));
  CHECK(has(chat.say("the 2nd one"), "2019 Subaru Forester Premium (K1240)"));
}

TEST_CASE("2nd is the second of the last list, whatever was asked since") {
  Chat chat;
  chat.say("show me SUVs");
  chat.say("is the first one automatic?");
  chat.say("what are your hours?");
  CHECK(has(chat.say("hold the 2nd one"), "I'm holding the 2019 Subaru Forester Premium (K1240)"));
}

TEST_CASE("the colors of a model are those on the lot") {
  const auto answer = Chat().say("what colors does the rav4 come in");
  INFO(answer);
  CHECK(has(answer, "Colors on the lot now, RAV4: blue."));
}

TEST_CASE("a car is put aside and the language kept in Spanish") {
  Chat chat;
  chat.say("busco una RAV4");
  const auto answer = chat.say("apártamelo");
  INFO(answer);
  CHECK(has(answer, "Le aparto el 2020 Toyota RAV4 XLE (K1266)"));
  Chat asked;
  const auto yes = asked.say("¿habla español?");
  INFO(yes);
  CHECK(has(yes, "Hola, soy el asistente automático de aquí. Sí, hablo español."));
  CHECK(asked.count("find_vehicles") == 0);
  CHECK(has(asked.say("K1234"), "Le aparto"));
}

TEST_CASE("a car that somebody else holds by now is not offered to be put aside") {
  Chat chat;
  chat.say("looking for a rav4");
  chat.books.hold_for_another("K1266");
  const auto answer = chat.say("what are your hours?");
  INFO(answer);
  CHECK_FALSE(has(answer, "Shall I put it aside"));
  CHECK(has(answer, "is held for someone else"));
}

TEST_CASE("two cars that are named by their stock numbers are both held") {
  Chat chat;
  const auto answer = chat.say("hold K1234 and K1240");
  INFO(answer);
  CHECK(has(answer, "I'm holding the 2021 Mazda CX-5 Touring (K1234)"));
  CHECK(has(answer, "I'm holding the 2019 Subaru Forester Premium (K1240)"));
  Chat limited;
  const auto third = limited.say("hold K1234, K1240 and K1251");
  INFO(third);
  CHECK(limited.count("place_hold") == 3);
  CHECK(has(third, "I'm already holding as many cars for you as I may."));
}

TEST_CASE("what no record of any car says is said so before a car is spoken of") {
  for (std::string_view text :
       {"is the deposit refundable", "do your cars come with a warranty", "was it a rental",
        "cars with no accidents", "do your cars have clean titles?", "dan garantia?"}) {
    Chat chat;
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK((has(answer, "I have no record that says.") || has(answer, "registro")));
    CHECK((has(answer, "Would you like a person") || has(answer, "persona")));
    CHECK_FALSE(has(answer, "What kind of car"));
    chat.say("yes");
    REQUIRE(chat.books.tasks_asked.size() == 1);
    CHECK(chat.books.tasks_asked[0].text == text);
  }
  Chat spoken_of;
  spoken_of.say("is K1240 available?");
  const auto answer = spoken_of.say("does it have a warranty?");
  INFO(answer);
  CHECK(has(answer, "Subaru Forester"));
  Chat listed;
  listed.say("red SUVs");
  const auto refund = listed.say("is the deposit refundable?");
  INFO(refund);
  CHECK(has(refund, "I have no record that says."));
}

TEST_CASE("something cheaper is looked for among what was wished, and nothing is held") {
  for (std::string_view text :
       {"anything cheaper?", "do you have something cheaper", "any cheaper ones?",
        "got anything less expensive", "tiene algo mas barato?", "algo más económico"}) {
    Chat chat;
    chat.say("show me red SUVs");
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(chat.count("place_hold") == 0);
    CHECK((has(answer, "this has the lowest price:") || has(answer, "tiene el menor precio:")));
    CHECK(has(answer, "$22,790"));
  }
}

TEST_CASE("something cheaper than the car spoken of is of its kind") {
  Chat chat;
  chat.say("K1251");
  const auto answer = chat.say("anything cheaper?");
  INFO(answer);
  CHECK(has(answer, "Of 4 that fit, this has the lowest price:"));
  CHECK_FALSE(has(answer, "Ford Escape"));
  CHECK(chat.count("place_hold") == 1);
}

TEST_CASE("the cheaper car that is offered beside a planned visit is taken by yes, not by no") {
  Chat yes;
  yes.say("K1251");
  yes.say("anything cheaper?");
  const auto taken = yes.say("yes please");
  INFO(taken);
  CHECK(yes.count("place_hold") == 2);
  CHECK_FALSE(has(taken, "K1251"));
  Chat no;
  no.say("K1251");
  no.say("anything cheaper?");
  no.say("no");
  const auto kept = no.say("saturday at 10");
  INFO(kept);
  CHECK(no.count("place_hold") == 1);
  CHECK(has(kept, "Saturday, December 5, 10:00 AM"));
}

TEST_CASE("a car that none of its kind undercuts is said to have the lowest price") {
  Chat chat;
  chat.say("K1240");
  const auto answer = chat.say("anything cheaper?");
  INFO(answer);
  CHECK(has(answer, "this has the lowest price:"));
  CHECK(has(answer, "2019 Subaru Forester Premium, stock K1240"));
}

TEST_CASE("who wants a car for less is not shown another") {
  Chat chat;
  chat.say("K1251");
  for (std::string_view text : {"can i get a cheaper price?", "can you make it cheaper"}) {
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK_FALSE(has(answer, "the lowest price"));
  }
}

TEST_CASE("who wants none of those shown is asked what else, and not shown them again") {
  Chat chat;
  chat.say("red SUVs");
  const auto answer = chat.say("none of those, something else");
  INFO(answer);
  CHECK_FALSE(has(answer, "K1240"));
  CHECK(chat.state.asked == Asked::criteria);
  CHECK(has(chat.say("sedans"), "fit"));
}

TEST_CASE("a make that another takes the place of is not let go of as a held car") {
  Chat chat;
  chat.say("any fords?");
  const auto answer = chat.say("ok forget the ford, a subaru?");
  INFO(answer);
  CHECK(has(answer, "Subaru"));
}

TEST_CASE("what only is wished narrows the search") {
  Chat chat;
  chat.say("SUVs");
  const auto answer = chat.say("red only");
  INFO(answer);
  CHECK(has(answer, "fit: red SUV."));
  CHECK_FALSE(has(answer, "Which one do you mean?"));
}

TEST_CASE("the car spoken of is looked for in another color") {
  for (std::string_view text : {"do you have it in blue?", "lo tienen en azul?"}) {
    Chat chat;
    chat.say("is K1240 available?");
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK((has(answer, "blue Subaru Forester") || has(answer, "Subaru Forester azul")));
    CHECK(chat.count("place_hold") == 0);
  }
}

}  // namespace kept::tests
