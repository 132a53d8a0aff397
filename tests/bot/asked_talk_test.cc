// What is asked or refused holds nothing, names nobody and is answered for what it is.
#include <doctest/doctest.h>

#include "bot/phrase.h"
#include "tests/bot/chat.h"

namespace kept::tests {
namespace {

Chat asked_about_one() {
  Chat chat;
  REQUIRE(has(chat.say("is K1234 available"), "Shall I put it aside for you?"));
  return chat;
}

Chat listed() {
  Chat chat;
  REQUIRE(has(chat.say("do you have any red suvs"), "3 vehicles fit: red SUV."));
  return chat;
}

Chat asked_for_name() {
  Chat chat;
  REQUIRE(has(chat.say("can i see K1234 Saturday at 10?"), "What's your name"));
  return chat;
}

}  // namespace

TEST_CASE("a car that is refused is not held") {
  for (std::string_view text :
       {"i dont want this one", "I don't want it", "i do NOT want to hold it",
        "please do not hold this one", "I'm not interested in this one", "no quiero este"}) {
    Chat chat = asked_about_one();
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(chat.count("place_hold") == 0);
  }
  Chat chat = listed();
  const auto answer = chat.say("i dont want the first one");
  INFO(answer);
  CHECK(chat.count("place_hold") == 0);
}

TEST_CASE("a car that is held and then refused is let go") {
  for (std::string_view text : {"i dont want this one", "i do NOT want to hold it"}) {
    Chat chat = asked_about_one();
    REQUIRE(has(chat.say("yes"), "I'm holding the 2021 Mazda CX-5"));
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(has(answer, "is no longer held for you."));
    CHECK_FALSE(chat.state.visiting);
  }
}

TEST_CASE("of two in one breath the one that is wanted is held") {
  Chat chat = listed();
  const auto answer = chat.say("i dont want the first one, hold the second one");
  INFO(answer);
  CHECK(chat.count("place_hold") == 1);
  CHECK(has(answer, "I'm holding the 2019 Subaru Forester"));
}

TEST_CASE("a number within a date or a word picks no car") {
  for (std::string_view text : {"2/30 at 10", "M1", "whats 2+2", "2+2"}) {
    Chat chat = listed();
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(chat.count("place_hold") == 0);
  }
  for (std::string_view text : {"2", "#2", "the 2", "2 please"}) {
    Chat chat = listed();
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(has(answer, "I'm holding the 2019 Subaru Forester"));
  }
}

TEST_CASE("a question for the one that stands out is answered, and a pick is held") {
  for (std::string_view text : {"whats the cheapest of those", "which is the cheapest one?",
                                "which of them is the cheapest", "cual es el mas barato?"}) {
    Chat chat = listed();
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(chat.count("place_hold") == 0);
    CHECK(has(answer, "2019 Subaru Forester Premium"));
    CHECK(has(answer, "$22,790"));
    CHECK((has(answer, "Shall I put it aside for you?") || has(answer, "¿Se lo guardo?")));
    CHECK(has(chat.say("yes"), "I'm holding the 2019 Subaru Forester"));
  }
  for (std::string_view text :
       {"i'll take the cheapest", "the cheapest", "the cheapest one please"}) {
    Chat chat = listed();
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(has(answer, "I'm holding the 2019 Subaru Forester"));
  }
}

TEST_CASE("the newest of the lot is told and not held") {
  for (std::string_view text : {"whats the newest car you have", "what is your newest car?"}) {
    for (bool after_list : {false, true}) {
      Chat chat = after_list ? listed() : Chat{};
      const auto answer = chat.say(text);
      INFO(text << " -> " << answer);
      CHECK(chat.count("place_hold") == 0);
      CHECK(has(answer, "this is the newest:"));
    }
  }
}

TEST_CASE("no word of a refusal becomes a name") {
  for (std::string_view text :
       {"i wont give it", "I won't", "i will not", "i dont want to say", "none of your business",
        "not telling you", "prefer not to", "why do you need it", "thats private", "i refuse",
        "i cant", "id rather not say"}) {
    for (bool refused_before : {false, true}) {
      Chat chat = asked_for_name();
      if (refused_before) chat.say("no");
      const auto answer = chat.say(text);
      INFO(text << " -> " << answer);
      CHECK_FALSE(chat.state.name_known);
      CHECK_FALSE(has(answer, "Thanks"));
      CHECK(chat.count("book_appointment") == 0);
      CHECK(chat.state.asked == Asked::name);
    }
  }
  for (std::string_view text : {"Will", "Will Smith", "I'm Will", "Mark Wont"}) {
    Chat chat = asked_for_name();
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(chat.state.name_known);
  }
}

TEST_CASE("what the books do not give is never told as a value") {
  Criteria wish;
  wish.seats.min = 7;
  wish.mpg.min = 30;
  wish.odometer.max = 50000;
  wish.price.max = 30000;
  wish.year.min = 2020;
  wish.want.exterior_color = {"red"};
  const inventory::VehicleSpec spec;
  for (std::string_view field : {"seats", "mpg", "odometer", "price", "year", "exterior_color"}) {
    const std::vector<Difference> one = {{field, "", ""}};
    for (Language language : {Language::en, Language::es}) {
      std::string text;
      phrase::differences(text, language, Differing{&one, &wish, &spec});
      INFO(field << " -> " << text);
      CHECK_FALSE(has(text, "0"));
      CHECK_FALSE(has(text, "-1"));
      CHECK((has(text, "not given in our books") || has(text, "no consta en nuestros libros")));
    }
  }
  inventory::VehicleSpec known;
  known.seats = 5;
  const std::vector<Difference> seats = {{"seats", "7", "5"}};
  std::string text;
  phrase::differences(text, Language::en, Differing{&seats, &wish, &known});
  CHECK(text == "5 instead of at least 7 seats");
}

TEST_CASE("who asks whether a person answers is told") {
  for (std::string_view text :
       {"am i talking to a human?", "am i talking to a person", "is this a real person", "bot?"}) {
    Chat chat;
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(has(answer, "not a person."));
    CHECK(chat.count("find_vehicles") == 0);
  }
}

TEST_CASE("a sum is no phone number and no price") {
  for (bool after_list : {false, true}) {
    Chat chat = after_list ? listed() : Chat{};
    const auto answer = chat.say("whats 2+2");
    INFO(answer);
    CHECK_FALSE(has(answer, "phone number"));
    CHECK_FALSE(has(answer, "fit"));
    CHECK(has(answer, "beyond what I can help with"));
  }
}

TEST_CASE("how many pictures there are is told, and their lack") {
  Chat chat;
  CHECK(has(chat.say("do you have photos of K1251?"), "our books don't give the photos"));
  chat.books.picture("K1234", 3);
  for (std::string_view text : {"do you have photos of K1234", "any pics of K1234?"}) {
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(has(answer, "Photos: 3."));
    CHECK_FALSE(has(answer, "don't give"));
  }
  CHECK(has(chat.say("tienen fotos del K1234?"), "3."));
}

TEST_CASE("seats asked for under a list narrow it and pick nothing") {
  for (std::string_view text : {"7 seater", "a 7 seater", "7 seats"}) {
    Chat chat;
    chat.say("show me suvs");
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK_FALSE(has(answer, "I didn't show that many"));
    CHECK(chat.state.wish.seats.min == 7);
    CHECK(chat.count("place_hold") == 0);
  }
}

TEST_CASE("asked for a human, a machine does not begin with yes") {
  for (std::string_view text : {"are you human", "are you a real person?", "are you a bot?"}) {
    Chat chat;
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(has(answer, "I'm an automated assistant, not a person."));
    CHECK_FALSE(has(answer, "Yes"));
  }
}

TEST_CASE("a code that was told is told again when it is asked for") {
  for (std::string_view text : {"what is my code", "whats my code again?", "i lost my code",
                                "what was the confirmation number", "cuál es mi código"}) {
    Chat chat = booked();
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(has(answer, "ABCD-2345"));
    CHECK(chat.count("find_appointment") == 0);
  }
}

}  // namespace kept::tests
