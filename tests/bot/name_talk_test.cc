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

TEST_CASE("what is said with a word cut short is no name, and a name is taken after it") {
  for (std::string_view text :
       {"i'll take it", "I'll be there at 12", "I\u2019ll take it", "ill take it",
        "i will be there", "we'll take it", "we've seen it", "it's fine", "that's it",
        "let's do it", "it'll do", "sure, i'll come"}) {
    Chat chat = asked_for_name();
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK_FALSE(chat.state.name_known);
    CHECK(has(chat.say("Ana Ruiz"), "Thanks, Ana Ruiz."));
  }
}

TEST_CASE("a name is taken with its titles and initials, and in any script") {
  struct Given {
    std::string_view text;
    std::string_view name;
  };
  constexpr auto given = std::to_array<Given>({{"Dr. Sarah Parker-Jones", "Dr. Sarah Parker-Jones"},
                                               {"I'm Dr. Smith", "Dr. Smith"},
                                               {"Mr. J. R. Smith Jr.", "Mr. J. R. Smith Jr."},
                                               {"J. R. Smith", "J. R. Smith"},
                                               {"mrs. ana ruiz", "Mrs. Ana Ruiz"},
                                               {"Siobhan O'Dell", "Siobhan O'Dell"},
                                               {"\u738b\u5c0f\u660e", "\u738b\u5c0f\u660e"}});
  for (const Given& g : given) {
    Chat chat = asked_for_name();
    const auto answer = chat.say(g.text);
    INFO(g.text << " -> " << answer);
    CHECK(has(answer, "Thanks, " + std::string(g.name) + "."));
  }
}

TEST_CASE("a line that looks like a name is one, whatever its words mean elsewhere") {
  for (std::string_view name : {"Sue Li", "Ivy Tan-Smith", "Sue", "Grace Price"}) {
    Chat chat = asked_for_name();
    const auto answer = chat.say(name);
    INFO(name << " -> " << answer);
    CHECK(has(answer, "Thanks, " + std::string(name) + "."));
    CHECK(chat.count("find_vehicles") == 0);
    CHECK(chat.count("open_task") == 0);
  }
  Chat chat = asked_for_name();
  chat.say("i'll sue you");
  CHECK_FALSE(chat.state.name_known);
}

TEST_CASE("a name in full is taken under the question for a way to reach them, too") {
  Chat chat = asked_for_name();
  chat.say("Ana");
  REQUIRE(chat.state.asked == Asked::contact);
  const auto answer = chat.say("Ivy Tan-Smith");
  INFO(answer);
  CHECK(has(answer, "Thanks, Ivy Tan-Smith."));
  CHECK(chat.count("find_vehicles") == 0);
}

TEST_CASE("what is on hold is asked for, and no complaint") {
  Chat chat = booked();
  const auto answer = chat.say("what do you have on hold for me");
  INFO(answer);
  CHECK(chat.count("open_task") == 0);
  CHECK(has(answer, "K1234"));
  CHECK_FALSE(has(answer, "K1240"));
}

TEST_CASE("common first names before a number are names") {
  for (std::string_view name : {"Maria Gonzalez", "Sofia Reyes", "Gabriela Ruiz", "Carol Jones",
                                "Minh Tran", "Olga Petrova", "Xavier Cole"}) {
    Chat chat;
    chat.say("K1240");
    chat.say("saturday at 10");
    const auto answer = chat.say(std::string(name) + " (530) 555-0142");
    INFO(answer);
    CHECK(has(answer, name));
    CHECK(has(answer, "You're booked:"));
  }
}

}  // namespace kept::tests
