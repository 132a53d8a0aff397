// What is asked anew: whether it is so, the day after, the latest time, another location.
#include <array>

#include <doctest/doctest.h>

#include "tests/bot/chat.h"

namespace kept::tests {

TEST_CASE("are you sure, three times in a row, is looked up each time and told shortly") {
  Chat chat;
  chat.say("sedans");
  const auto first = chat.say("are you sure?");
  INFO(first);
  CHECK(has(first, "I've just looked again."));
  CHECK(has(first, "2020 Honda Civic EX, stock K1281"));
  for (int time = 0; time < 2; ++time) {
    const auto looked = chat.count("find_vehicles");
    const auto again = chat.say("are you sure?");
    INFO(again);
    CHECK(has(again, "I looked once more. 2 vehicles fit: sedan."));
    CHECK_FALSE(has(again, "stock K1281"));
    CHECK(chat.count("find_vehicles") == looked + 1);
  }
  chat.books.sell("K1281");
  CHECK(has(chat.say("are you sure?"), "1 vehicle fits: sedan."));
}

TEST_CASE("are you sure, of a visit, is told shortly the second time") {
  Chat chat;
  chat.say("I'm Ana, 530-555-0142, can I see K1234 Saturday at 10?");
  CHECK(has(chat.say("are you sure?"), "stays held for you until"));
  const auto again = chat.say("really sure?");
  INFO(again);
  CHECK(has(again, "I looked once more. Your visit is booked: Saturday, December 5"));
  CHECK_FALSE(has(again, "stays held"));
}

TEST_CASE("the day after is the one after the day that was offered") {
  for (std::string_view text : {"the day after", "what about the next day?", "the day after?",
                                "how about the following day", "the day after maybe"}) {
    Chat chat;
    chat.say("I want to see K1234 thursday");
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(has(answer, "Free times: Friday, December 4"));
  }
}

TEST_CASE("the day after may come with a time") {
  Chat chat;
  chat.say("I want to see K1234 thursday");
  const auto answer = chat.say("the day after at 3pm");
  INFO(answer);
  CHECK(has(answer, "Friday, December 4, 3:00 PM"));
}

TEST_CASE("the day after the visit that is booked is asked about, and moves nothing yet") {
  Chat chat;
  chat.say("I'm Ana, 530-555-0142, can I see K1234 thursday at 10?");
  const auto answer = chat.say("could I come the day after instead?");
  INFO(answer);
  CHECK(has(answer, "Friday, December 4"));
  CHECK(chat.count("move_appointment") == 0);
}

TEST_CASE("the latest times of a day are the last ones") {
  Chat chat;
  chat.say("I want to see K1234");
  const auto answer = chat.say("what's the latest tomorrow?");
  INFO(answer);
  CHECK(has(answer, "The latest free times: Thursday, December 3"));
  CHECK(has(answer, "5:00 PM"));
  CHECK_FALSE(has(answer, "9:00 AM"));
}

TEST_CASE("a visit that was given up is planned again for the same car") {
  Chat chat;
  chat.say("I want to see K1234 thursday");
  chat.say("cancel that");
  const auto answer = chat.say("rebook for friday");
  INFO(answer);
  CHECK(has(answer, "Free times: Friday, December 4"));
  CHECK_FALSE(has(answer, "code"));
  CHECK(chat.state.vehicle == chat.books.id_of("K1234"));
}

TEST_CASE("what the other locations have is told though there are some here") {
  Chat chat;
  chat.say("sedans");
  const auto answer = chat.say("any at your other location?");
  INFO(answer);
  CHECK(has(answer, "Hillside Motors in Chico lists 2 that fit."));
  CHECK_FALSE(has(answer, "Civic"));
  CHECK(std::any_of(chat.state.choices.begin(), chat.state.choices.end(),
                    [](const Choice& one) { return one.kind == Choice::Kind::rooftop; }));
}

TEST_CASE("a location that was offered is gone to by its name") {
  for (std::string_view text : {"Hillside Motors", "the hillside one please", "hillside"}) {
    Chat chat;
    chat.say("sedans");
    chat.say("any at your other location?");
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(chat.count("move_to_rooftop") == 1);
    CHECK(chat.count("place_hold") == 0);
  }
  for (std::string_view text : {"where is Hillside Motors?", "not hillside"}) {
    Chat chat;
    chat.say("sedans");
    chat.say("any at your other location?");
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(chat.count("move_to_rooftop") == 0);
  }
}

TEST_CASE("that the other locations have none is told") {
  Chat chat;
  chat.say("coupes");
  const auto answer = chat.say("any at your other location?");
  INFO(answer);
  CHECK(has(answer, "Our other locations list none that fits either: coupe."));
}

}  // namespace kept::tests
