// What a visitor's own words come to while a question is open: questions are answered, wishes are
// fulfilled, and nothing is taken for what it is not.
#include "tests/bot/chat.h"

#include <doctest/doctest.h>

namespace kept::tests {
namespace {

constexpr std::string_view search = "looking for a used red SUV, AWD, under 30k, sunroof";

// Acts of a message under a question, as text.
std::string acts(std::string_view text, Asked asked) {
  static const Lexicon lexicon = Lexicon::standard();
  const Meaning meaning = understand(read(text, lexicon, FakeBooks().scene().now_local), asked);
  std::string all;
  for (const Act act : meaning.acts) all.append(all.empty() ? "" : " ").append(to_string(act));
  return all;
}

Criteria criteria(std::string_view text, Asked asked) {
  static const Lexicon lexicon = Lexicon::standard();
  return understand(read(text, lexicon, FakeBooks().scene().now_local), asked).criteria;
}

}  // namespace

TEST_CASE("under \"which one?\" a question about a car is a question") {
  for (std::string_view text :
       {"is L3852 available?", "L3852 available?", "what does H1010 cost?", "how much is L3852",
        "does the second one have a sunroof?", "does #2 have leather", "do you have L3852?",
        "whats the price of #2", "what about the second one?", "and the first?",
        "the blue one has how many miles", "is K1234 still on the lot",
        "what's wrong with the second one", "cuanto cuesta el L3852?", "el L3852 tiene quemacocos?",
        "esta disponible el L3852?", "tienen el L3852?"}) {
    INFO(text);
    CHECK(acts(text, Asked::which_vehicle) == "ask_vehicle");
    CHECK(acts(text, Asked::nothing) == "ask_vehicle");
  }
}

TEST_CASE("under \"which one?\" a choice is a choice, and a wish for it stands beside a question") {
  for (std::string_view text :
       {"the second one", "L3852", "can I get L3852?", "the one with low mileage on the odometer",
        "the blue one", "hold #2", "el segundo", "the one for 18,995"}) {
    INFO(text);
    CHECK(acts(text, Asked::which_vehicle) == "select_vehicle");
  }
  CHECK(acts("I'll take the second one if it's still available", Asked::which_vehicle) ==
        "ask_vehicle select_vehicle");
}

TEST_CASE("under \"which one?\" another search is a search") {
  for (std::string_view text : {"show me SUVs", "do you have trucks", "is there a white one?",
                                "any with a sunroof?", "busco una camioneta roja"}) {
    INFO(text);
    CHECK(acts(text, Asked::which_vehicle) == "ask_inventory");
  }
}

TEST_CASE("a question about a car holds nothing and leaves the question open") {
  for (std::string_view question :
       {"is K1240 available?", "what does K1251 cost?", "does the second one have a sunroof?"}) {
    Chat chat;
    chat.say(search);
    const auto answer = chat.say(question);
    INFO(question << " -> " << answer);
    CHECK(chat.count("place_hold") == 0);
    CHECK(chat.state.asked == Asked::which_vehicle);
    CHECK(has(chat.say("hold it"), "I'm holding the "));
  }
}

TEST_CASE("an answer about another car than the one spoken of names it") {
  Chat chat;
  chat.say(search);
  CHECK(has(chat.say("is the first one automatic?"), "2021 Mazda CX-5 Touring, stock K1234"));
  CHECK(has(chat.say("and does the second one have leather?"),
            "2019 Subaru Forester Premium, stock K1240"));
}

TEST_CASE("a day and an hour are a time, whatever was asked") {
  Chat chat;
  chat.say(search);
  const auto answer = chat.say("saturday at 10");
  CHECK_FALSE(has(answer, "I didn't show that many"));
  CHECK(has(answer, "Which one would you like to see?"));
  CHECK(has(chat.say("the second one"), "Saturday, December 5, 10:00 AM is free"));
}

TEST_CASE("a time that cannot be is refused by its reason") {
  const auto refused = [](std::string_view wish) {
    Chat chat;
    chat.say("hold K1234");
    return chat.say(wish);
  };
  CHECK(has(refused("yesterday at 10 am"), "Tuesday, December 1, 10:00 AM has gone by."));
  CHECK(has(refused("yesterday"), "Tuesday, December 1 has gone by."));
  CHECK(has(refused("today at 9am"), "Wednesday, December 2, 9:00 AM has gone by."));
  CHECK(has(refused("ayer a las 10"), "ya pasó."));
  CHECK(
      has(refused("sunday at 10"), "We're closed on Sundays, so Sunday, December 6 doesn't work."));
  CHECK(has(refused("el domingo a las 10"), "Cerramos los domingos"));
  CHECK(has(refused("december 25 at 10"), "We're closed on Friday, December 25: Christmas Day."));
  CHECK(has(refused("in 20 minutes"), "is too short notice for us."));
  CHECK(has(refused("yesterday at 10 am"), "The nearest free times: "));
}

TEST_CASE("an offer for one car is told its price and holds nothing") {
  for (std::string_view before : {std::string_view("hi"), search}) {
    Chat chat;
    chat.say(before);
    const auto answer = chat.say("can you do 15k for K1251?");
    INFO(answer);
    CHECK(has(answer, "I can't bargain, but a person can. The 2020 Ford Escape SEL (K1251) is "));
    CHECK_FALSE(has(answer, "fit"));
    CHECK(chat.count("place_hold") == 0);
    CHECK(chat.count("find_vehicles") <= 1);
    CHECK(chat.state.wish.price.max.value_or(30000) == 30000);
  }
}

TEST_CASE("rows of numbers are no price") {
  for (const std::string& text : {std::string(4000, '7'), std::string("12 12 12 12 12 12"),
                                  std::string("1111111111111111"), std::string("5 5 5 5")}) {
    for (Asked asked : {Asked::nothing, Asked::criteria, Asked::which_vehicle}) {
      INFO(text.substr(0, 40));
      CHECK(criteria(text, asked).price.empty());
    }
  }
  CHECK(criteria("15", Asked::criteria).price.max == 15000);
}

TEST_CASE("the same search again shows the same again") {
  Chat chat;
  const auto first = chat.say("show me SUVs");
  const auto again = chat.say("show me SUVs");
  CHECK(has(first, "4 vehicles fit: SUV."));
  CHECK(has(again, "4 vehicles fit: SUV."));
  CHECK(has(again, "stock K1234"));
}

TEST_CASE("a booking's code is a code and looked up once") {
  CHECK(criteria("code AVED-2345", Asked::nothing).empty());
  CHECK(criteria("my code is CAMR Y234", Asked::criteria).empty());
  CHECK(criteria("cancel my appointment, code AVED-2345, 530-555-0142", Asked::nothing).empty());
  CHECK(acts("cancel my appointment, code AVED-2345, 530-555-0142", Asked::nothing) ==
        "give_contact cancel");
  Chat chat;
  const auto answer = chat.say("cancel my appointment, code AVED-2345, 530-555-0142");
  CHECK(chat.count("find_appointment") == 1);
  CHECK_FALSE(has(answer, "I've noted that"));
  chat.say("cancel it, code AVED-2346, 530-555-0142");
  CHECK(chat.count("find_appointment") == 2);
}

TEST_CASE("years, models and stock numbers are no codes") {
  for (std::string_view text : {"2018-2021 civic", "ford-2019", "K1234567", "blue-gray four-door",
                                "mercedes", "f150-2019"}) {
    INFO(text);
    static const Lexicon lexicon = Lexicon::standard();
    const auto now = FakeBooks().scene().now_local;
    CHECK(understand(read(text, lexicon, now), Asked::nothing).booking_code.empty());
  }
}

TEST_CASE("the one that stands out among those shown is found by what it is said to be") {
  Chat chat;
  chat.say(search);
  CHECK(has(chat.say("which of these has the lowest mileage?"), "Mileage: "));
  CHECK(chat.count("place_hold") == 0);
  Chat other;
  other.say(search);
  CHECK(has(other.say("the cheapest one"), "I'm holding the 2019 Subaru Forester Premium (K1240)"));
}

TEST_CASE("what all those shown share narrows the search and points at none") {
  Chat chat;
  chat.say("show me SUVs");
  const auto answer = chat.say("awd");
  INFO(answer);
  CHECK(has(answer, "SUV, AWD."));
  CHECK_FALSE(has(answer, "Which one do you mean?"));
}

TEST_CASE("'that one' and 'the earliest one' are not one o'clock") {
  for (std::string_view text : {"does that one have heated seats", "the earliest one please"}) {
    Chat chat;
    chat.say("hold K1234");
    const auto answer = chat.say(text);
    INFO(answer);
    CHECK_FALSE(has(answer, "1:00 PM"));
  }
  Chat chat;
  chat.say("hold K1234");
  CHECK(has(chat.say("the earliest one please"), "Thursday, December 3, 9:00 AM is free"));
}

TEST_CASE("another hour means the day that was chosen, not one that was offered before") {
  Chat chat;
  chat.say("hold K1234");
  chat.say("saturday around 10:30");
  const auto answer = chat.say("actually can we do eleven instead of ten thirty");
  INFO(answer);
  CHECK(has(answer, "Saturday, December 5, 11:00 AM"));
}

TEST_CASE("a message of bare numbers keeps the language of the talk") {
  Chat chat;
  chat.say("busco una SUV usada roja");
  chat.say("la primera");
  chat.say("el sábado en la mañana");
  CHECK(has(chat.say("10:00"), "está libre"));
}

TEST_CASE("a hold is told when it is placed, not at every turn") {
  Chat chat;
  CHECK(has(chat.say("hold K1234"), "I'm holding"));
  CHECK_FALSE(has(chat.say("can I come on friday afternoon?"), "I'm holding"));
}

TEST_CASE("a wish not to pay much is no bargaining") {
  CHECK(acts("I want a family car, not too expensive", Asked::nothing) == "ask_inventory");
  CHECK(acts("wait make it 11", Asked::which_vehicle).find("negotiate") == std::string::npos);
  CHECK(criteria("honda civic maybe two thousand nineteen or newer", Asked::nothing).year.min ==
        2019);
}

TEST_CASE("what was booked is told, and nothing new is begun") {
  Chat chat;
  chat.say("I'm Ana, 530-555-0142, can I see K1234 Saturday at 10?");
  for (std::string_view text :
       {"what did I book?", "when is my appointment?", "cuando es mi cita?"}) {
    const auto answer = chat.say(text);
    INFO(answer);
    CHECK((has(answer, "Your visit is booked: Saturday, December 5, 10:00 AM") ||
           has(answer, "sábado 5 de diciembre, 10:00")));
  }
  CHECK(has(chat.say("is my car still held?"), "held for you until Saturday, December 5"));
  CHECK(chat.count("book_appointment") == 1);
  CHECK_FALSE(chat.state.visiting);
}

TEST_CASE("a search with bounds holds nothing, even if one car alone is like that") {
  Chat chat;
  chat.say(search);
  chat.say("ok hybrids under 25k");
  CHECK(chat.count("place_hold") == 0);
}

TEST_CASE("a wish that cannot be met gives way to what is said next") {
  Chat chat;
  chat.say("do you have a lamborghini");
  const auto answer = chat.say("ok any SUVs then");
  INFO(answer);
  CHECK(has(answer, "4 vehicles fit: SUV."));
}

TEST_CASE("a name is taken where it is given") {
  Chat chat;
  chat.say("show me SUVs");
  chat.say("im bob");
  CHECK(chat.state.name_known);
  Chat other;
  CHECK(has(other.say("it's mike johnson and my number is five three zero five five five zero one "
                      "two three"),
            "Mike Johnson"));
}

TEST_CASE("their own car is none of ours, also when it is only told of") {
  CHECK(criteria("I have a 2015 honda accord with 90k miles", Asked::contact).empty());
}

TEST_CASE("'the other one' is the other of two and asked for among more") {
  Chat chat;
  chat.say("used red SUV, AWD, under 25k");
  chat.say("the first one");
  CHECK(has(chat.say("no the other one"), "I'm holding the 2020 Ford Escape SEL (K1251)"));
  Chat more;
  more.say(search);
  more.say("the first one");
  CHECK(has(more.say("no the other one"), "Which one do you mean?"));
}

TEST_CASE("while a visit is being moved it can be asked for and cancelled") {
  Chat chat;
  chat.say("I'm Ana, 530-555-0142, can I see K1234 Saturday at 10?");
  chat.say("yesterday at 10");
  CHECK(has(chat.say("when is my appointment?"), "Your visit is booked: Saturday, December 5"));
  CHECK(has(chat.say("cancel my appointment"), "Cancelled: Saturday, December 5, 10:00 AM"));
}

TEST_CASE("'una persona' is a person, 'a la una' is one o'clock") {
  Chat chat;
  chat.say("busco una SUV roja");
  chat.say("la primera");
  CHECK_FALSE(has(chat.say("puedo hablar con una persona?"), "13:00"));
  CHECK(has(chat.say("el viernes a la una"), "viernes 4 de diciembre, 13:00"));
}

TEST_CASE("'cancel everything' lets every car go that was held in the talk") {
  Chat chat;
  chat.say(search);
  chat.say("hold the first");
  chat.say("hold the second");
  const auto dropped = chat.say("cancel everything");
  CHECK(has(dropped, "(K1234) is no longer held for you."));
  CHECK(has(dropped, "(K1240) is no longer held for you."));
}

}  // namespace kept::tests
