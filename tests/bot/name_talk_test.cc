// Names as people give them: with a way to reach them, or alone under the question for one.
#include <array>

#include <doctest/doctest.h>

#include "tests/bot/chat.h"

namespace kept::tests {
namespace {

Chat asked_for_name() {
  Chat chat;
  chat.say("K1234");
  chat.say("Saturday at 10");
  REQUIRE(chat.state.asked == Asked::name);
  return chat;
}

}  // namespace

TEST_CASE("a name beside a number is taken whole, whatever else its words may mean") {
  constexpr auto names = std::to_array<std::string_view>(
      {"Nina", "Dan", "Ken", "Max", "Trish", "Sally Soto", "Tom Price", "Ray Ford",
       "Mercedes Lopez", "Mercedes", "Jose Soto", "Peter Day", "Grace Lincoln", "Soledad Cruz"});
  for (std::string_view name : names) {
    Chat chat = asked_for_name();
    const auto answer = chat.say(std::string(name) + " 530-555-0199");
    INFO(name << " -> " << answer);
    CHECK(has(answer, "Thanks, " + std::string(name) + ". You're booked: "));
    CHECK(has(answer, "K1234"));
  }
}

TEST_CASE("a name typed in small letters beside a number is taken whole") {
  Chat chat = asked_for_name();
  CHECK(has(chat.say("tom price 530 555 0199"), "Thanks, Tom Price. You're booked: "));
  Chat other = asked_for_name();
  CHECK(has(other.say("nina 5305550199"), "Thanks, Nina. You're booked: "));
}

TEST_CASE("a name given alone looks for no car and asks for no price") {
  for (std::string_view name : {"Ray Ford", "Mercedes Lopez", "Tom Price", "Trish"}) {
    Chat chat = asked_for_name();
    const auto answer = chat.say(name);
    INFO(name << " -> " << answer);
    CHECK(has(answer, "Thanks, " + std::string(name) + "."));
    CHECK(chat.state.asked == Asked::contact);
    CHECK(chat.count("find_vehicles") == 0);
  }
}

TEST_CASE("a name and a number leave the language as it was") {
  Chat chat = asked_for_name();
  const auto answer = chat.say("Al Stone 530-555-0123");
  INFO(answer);
  CHECK(has(answer, "Thanks, Al Stone. You're booked: "));
}

TEST_CASE("words beside a number are no name") {
  for (std::string_view text :
       {"call me at 530-555-0199", "price? 530-555-0199", "530-555-0199 stock is low",
        "text 530-555-0199", "how about a Ford 530-555-0199"}) {
    Chat chat = asked_for_name();
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK_FALSE(chat.state.name_known);
  }
}

}  // namespace kept::tests
