// Questions in few words, and questions that are none of ours.
#include <doctest/doctest.h>

#include "tests/bot/chat.h"

namespace kept::tests {

TEST_CASE("'and the first?' asks the question before it of that car") {
  for (std::string_view text : {"and the first?", "what about the first one?", "and K1234?"}) {
    Chat chat;
    chat.say("looking for a used red SUV, AWD, under 30k");
    chat.say("does the second have heated seats");
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(has(answer, "2021 Mazda CX-5 Touring, stock K1234"));
    CHECK(has(answer, "Yes, its equipment list has heated seats."));
    CHECK_FALSE(has(answer, "is here as of"));
  }
}

TEST_CASE("a question of the books is asked again, too, in either language") {
  Chat chat;
  chat.say("looking for a used red SUV, AWD, under 30k");
  CHECK(has(chat.say("how many miles does the second one have?"), "58,300"));
  CHECK(has(chat.say("and the third?"), "36,900"));
  CHECK(has(chat.say("y la primera?"), "41,210"));
}

TEST_CASE("a question of its own is no repetition, and nothing is repeated across searches") {
  Chat chat;
  chat.say("looking for a used red SUV, AWD, under 30k");
  chat.say("how many miles does the second one have?");
  const auto own = chat.say("and is the first automatic?");
  INFO(own);
  CHECK_FALSE(has(own, "41,210"));
  chat.say("show me honda civics");
  CHECK_FALSE(has(chat.say("what about the first one?"), "28,100"));
}

TEST_CASE("a question beside thanks that is not understood is not passed over") {
  for (std::string_view text :
       {"thanks! do you guys also repair bicycles", "thank you. do you know a good dentist?",
        "thanks, is there a swimming pool around?"}) {
    for (std::string_view before : {"red SUV under 25k", "hold K1240"}) {
      Chat chat;
      chat.say(before);
      const auto answer = chat.say(text);
      INFO(text << " -> " << answer);
      CHECK(has(answer, "You're welcome."));
      CHECK(has(answer, "Part of that is beyond what I can help with."));
      CHECK(chat.count("open_task") == 0);
    }
  }
  Chat chat;
  chat.say("busco SUV rojo");
  CHECK(has(chat.say("gracias! también arreglan bicicletas?"), "Parte de eso va más allá"));
}

TEST_CASE("thanks alone are answered and nothing else") {
  for (std::string_view text : {"thanks!", "thank you so much for your help", "ok thanks a lot"}) {
    Chat chat;
    chat.say("hold K1240");
    CHECK_FALSE(has(chat.say(text), "beyond what I can help with"));
  }
}

TEST_CASE("what is asked of the car spoken of is answered of that car") {
  struct Case {
    std::string_view asked, told;
  };
  for (const Case& one :
       {Case{"is it blue?", "red"}, Case{"is it red", "red"}, Case{"is this one blue", "red"},
        Case{"es azul?", "rojo"}, Case{"how old is it", "2019"},
        Case{"is that with tax", "$22,790"}, Case{"does that include taxes?", "before taxes"}}) {
    Chat chat;
    chat.say("hold K1240");
    const auto answer = chat.say(one.asked);
    INFO(one.asked << " -> " << answer);
    CHECK(has(answer, one.told));
    CHECK_FALSE(has(answer, "is here as of"));
    CHECK_FALSE(has(answer, " fit"));
    CHECK(chat.count("place_hold") == 1);
  }
}

TEST_CASE("one more question of the page's car is answered, and nothing is held") {
  for (std::string_view text :
       {"how about a sunroof", "and heated seats?", "what about leather?"}) {
    Chat chat;
    chat.page = chat.books.id_of("K1251");
    chat.say("does this one have carplay");
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(chat.count("place_hold") == 0);
    CHECK(has(answer, "equipment list"));
  }
}

TEST_CASE("whether something is repaired here is no trouble told") {
  for (std::string_view text : {"do u do oil changes", "do you guys fix brakes?",
                                "can i get an oil change?", "hacen cambios de aceite?"}) {
    Chat chat;
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK_FALSE(has(answer, "sorry"));
    CHECK_FALSE(has(answer, "Can your car be driven"));
  }
  CHECK(has(Chat().say("my brakes are making a noise"), "sorry"));
}

}  // namespace kept::tests
