// Questions in few words.
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

}  // namespace kept::tests
