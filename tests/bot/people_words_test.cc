// Wishes for people, doubts about machines, complaints: by how the clause is built.
#include <doctest/doctest.h>

#include "tests/bot/understanding_support.h"

namespace kept::bot {
namespace {

using test::says;

}  // namespace

TEST_CASE("Who asks for somebody of the house asks for a person") {
  for (const auto* text :
       {"Could you put me through to your service manager?", "i'd rather deal with a human",
        "is Priya in the office tomorrow?", "operator!!", "let someone from finance ring me",
        "Does Wendell still work there?", "I want to chat with an actual rep",
        "quiero platicar con el encargado", "me pasa con un vendedor por favor",
        "¿anda por ahí Ernesto?", "have your manager email me",
        "is there a person I can speak with about this"}) {
    CAPTURE(text);
    CHECK(says(text, Act::ask_person));
  }
}

TEST_CASE("Who only mentions somebody asks for nobody") {
  for (const auto* text :
       {"the salesman showed me a blue one", "I need somebody to look at my brakes",
        "I have to talk to my husband first", "is the Sienna in?", "does it seat one more person",
        "sure thing boss", "my sister is a manager", "I don't want to talk to a salesperson",
        "you can give the spot to someone else", "I paid the manager's special price"}) {
    CAPTURE(text);
    CHECK_FALSE(says(text, Act::ask_person));
  }
}

TEST_CASE("Who doubts that somebody is there asks whether it is a machine") {
  for (const auto* text :
       {"r u a robot or what", "is anybody human reading these?", "prove that you're not a bot",
        "am I chatting with software?", "your replies sound automated", "Human?",
        "¿estoy hablando con una máquina?", "eres gente o robot", "is this one of those AI things",
        "are these canned responses?"}) {
    CAPTURE(text);
    CHECK(says(text, Act::ask_if_bot));
  }
  for (const auto* text :
       {"does it have an onboard computer", "do you have a first time buyer program",
        "is it automatic", "can I talk to a real person", "this bot is useless",
        "are the seats real leather", "¿es automática la segunda?", "are you the person I met"}) {
    CAPTURE(text);
    CHECK_FALSE(says(text, Act::ask_if_bot));
  }
}

TEST_CASE("Bad words and broken promises are a complaint when they are about us") {
  for (const auto* text :
       {"your advisor never returned my messages", "you guys are crooks", "this is unacceptable",
        "I've left four voicemails already", "nobody at your store picks up the phone",
        "worst dealership I have dealt with", "I'm so fed up with this runaround",
        "nadie me contesta el teléfono", "quedaron de mandarme los papeles y nada",
        "llevo dos semanas esperando las placas", "the guy you sent was rude to my wife"}) {
    CAPTURE(text);
    CHECK(says(text, Act::complain));
  }
  for (const auto* text :
       {"terrible weather today", "my old truck is garbage so i need a new one",
        "the brakes make a horrible noise", "this stupid traffic", "might be a dumb question",
        "I'm tired of my Civic", "is it terrible on gas", "I waited until payday to buy",
        "my ex wrecked it and lied about it"}) {
    CAPTURE(text);
    CHECK_FALSE(says(text, Act::complain));
  }
}

}  // namespace kept::bot
