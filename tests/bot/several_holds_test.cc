// Several cars are to be held at once: as many as may be, and the truth on the rest.
#include <doctest/doctest.h>

#include "tests/bot/chat.h"

namespace kept::tests {
namespace {

constexpr std::string_view mazda = "I'm holding the 2021 Mazda CX-5 Touring (K1234)";
constexpr std::string_view subaru = "I'm holding the 2019 Subaru Forester Premium (K1240)";
constexpr std::string_view ford = "I'm holding the 2020 Ford Escape SEL (K1251)";

// The first, the second and the third are those three.
Chat shown() {
  Chat chat;
  chat.say("looking for a used red SUV, AWD, under 30k, sunroof");
  return chat;
}

}  // namespace

TEST_CASE("'both' of two shown are held") {
  for (std::string_view text : {"hold both", "can you hold both of them?", "reserve both please",
                                "I'll take both", "put both on hold", "hold the two"}) {
    Chat chat;
    chat.say("red SUV under 25k");
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(has(answer, subaru));
    CHECK(has(answer, ford));
    CHECK(has(answer, "Which one would you like to see?"));
    CHECK_FALSE(has(answer, "Free times"));
  }
  Chat chat;
  chat.say("busco SUV rojo menos de 25k");
  const auto answer = chat.say("apárteme los dos");
  CHECK(has(answer, "Le aparto el 2019 Subaru Forester Premium (K1240)"));
  CHECK(has(answer, "Le aparto el 2020 Ford Escape SEL (K1251)"));
}

TEST_CASE("the ones named together are held, and no other") {
  Chat first = shown();
  const auto two = first.say("hold the first two");
  INFO(two);
  CHECK(has(two, mazda));
  CHECK(has(two, subaru));
  CHECK_FALSE(has(two, ford));
  for (std::string_view text : {"hold the first and the third", "reserve 1 and 3"}) {
    Chat chat = shown();
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(has(answer, mazda));
    CHECK(has(answer, ford));
    CHECK_FALSE(has(answer, subaru));
  }
  Chat last = shown();
  CHECK(has(last.say("hold the last two"), ford));
  CHECK(last.count("place_hold") == 2);
}

TEST_CASE("past what may be held, the rest is told by name and not held") {
  Chat chat = shown();
  const auto answer = chat.say("hold all three");
  INFO(answer);
  CHECK(has(answer, mazda));
  CHECK(has(answer, subaru));
  CHECK_FALSE(has(answer, ford));
  CHECK(has(answer, "2020 Ford Escape SEL, stock K1251"));
  CHECK(has(answer, "I'm already holding as many cars for you as I may."));
}

TEST_CASE("one that is held for another is told, and the other one held") {
  Chat chat = shown();
  chat.books.hold_for_another("K1234");
  const auto answer = chat.say("hold the first two");
  INFO(answer);
  CHECK(has(answer, "The 2021 Mazda CX-5 Touring (K1234) is held for someone else"));
  CHECK(has(answer, subaru));
  CHECK(has(answer, "Which one would you like to see?"));
}

TEST_CASE("'both' of more than two is asked back") {
  Chat chat = shown();
  CHECK(has(chat.say("hold both"), "Which one do you mean?"));
  CHECK(chat.count("place_hold") == 0);
}

TEST_CASE("hours are no places") {
  Chat chat = shown();
  chat.say("hold the first, I can come friday between 2 and 4");
  CHECK(chat.count("place_hold") == 1);
  CHECK(chat.state.vehicle == chat.books.id_of("K1234"));
}

TEST_CASE("one of several that are held is visited") {
  Chat chat = shown();
  chat.say("hold the first two");
  CHECK(has(chat.say("the second one"), "Free times: "));
  CHECK(chat.state.vehicle == chat.books.id_of("K1240"));
}

TEST_CASE("of several that are held the one that is named is let go of, and nothing is held anew") {
  for (std::string_view text :
       {"let go of K1240", "release the subaru", "drop the forester", "forget the subaru",
        "suelte el subaru", "release K1240 please", "drop the second one", "release the 2nd one"}) {
    Chat chat = shown();
    chat.say("hold the first two");
    REQUIRE(chat.count("place_hold") == 2);
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(chat.count("release_hold") == 1);
    CHECK(chat.count("place_hold") == 2);
    CHECK((has(answer, "(K1240) is no longer held for you.") || has(answer, "K1240")));
    CHECK_FALSE(has(answer, "I'm holding"));
    CHECK_FALSE(has(answer, "K1234"));
  }
}

TEST_CASE("the only car that is held is let go of unnamed, and all of them when all are said") {
  Chat one;
  one.say("hold K1240");
  const auto answer = one.say("you can let it go");
  INFO(answer);
  CHECK(has(answer, "(K1240) is no longer held for you."));
  CHECK_FALSE(has(answer, "Free times"));
  Chat both = shown();
  both.say("hold the first two");
  both.say("release both");
  CHECK(both.count("release_hold") == 2);
}

TEST_CASE("a word to be passed on about a held car lets go of nothing") {
  Chat chat = shown();
  chat.say("hold the first two");
  chat.say("let the salesman know i want the second one");
  CHECK(chat.count("release_hold") == 0);
}

TEST_CASE("letting go of what is not held holds nothing") {
  Chat chat = shown();
  const auto answer = chat.say("forget the subaru");
  INFO(answer);
  CHECK(chat.count("place_hold") == 0);
  CHECK(chat.count("release_hold") == 0);
}

TEST_CASE("letting go of the car of a booked visit is asked about") {
  Chat chat = booked();
  const auto answer = chat.say("release K1234");
  INFO(answer);
  CHECK(has(answer, "shall I cancel it?"));
  CHECK(chat.count("cancel_appointment") == 0);
}

}  // namespace kept::tests
