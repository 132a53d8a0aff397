// What is heard in two ways, or not at all, is asked back.
#include <string>

#include <doctest/doctest.h>

#include "tests/bot/chat.h"
#include "tests/bot/meaning_from_json.h"

namespace kept::tests {
namespace {

When at(const std::string& start) {
  When when;
  when.start = local_from(start);
  when.grain = Grain::minute;
  when.said_date = true;
  when.said_time = true;
  return when;
}

Meaning time_read_in_two_ways(const When& one, const When& other) {
  Meaning meaning;
  meaning.acts = {Act::choose_time};
  meaning.when = {one};
  meaning.alternatives.push_back({"when", "", "the coming one", other, 0});
  return meaning;
}

// A chat in which this is the open question.
Chat asked(Asked question) {
  Chat chat;
  if (question == Asked::criteria) chat.say("hi");
  if (question == Asked::which_vehicle) chat.say("used red SUVs");
  if (question == Asked::which_time) chat.say("hold K1234");
  if (question == Asked::contact) chat.say("I'm Ana, can I see K1234 saturday at 10?");
  if (question == Asked::drivable) chat.say("my car broke down");
  if (question == Asked::confirm_appointment) chat.say("can I see K1234 saturday around 10?");
  REQUIRE(chat.state.asked == question);
  return chat;
}

}  // namespace

TEST_CASE("a time that is read in two ways and free in both is asked back with both dates") {
  Chat chat;
  chat.say("I'm Ana, 530-555-0142");
  chat.say("hold K1234");
  const auto two = time_read_in_two_ways(at("2026-12-05T10:00"), at("2026-12-12T10:00"));
  const auto answer = chat.hear(two, "this saturday at 10");
  CHECK(has(answer, "Saturday, December 5, 10:00 AM and Saturday, December 12, 10:00 AM."));
  CHECK(chat.count("book_appointment") == 0);
  CHECK(chat.offers("Saturday, December 5, 10:00 AM"));
  CHECK(chat.offers("Saturday, December 12, 10:00 AM"));
  CHECK(has(chat.say("the second one"), "You're booked: Saturday, December 12, 10:00 AM"));
}

TEST_CASE("of two readings the one that is to be had is meant") {
  Chat first;
  first.say("hold K1234");
  auto answer = first.hear(time_read_in_two_ways(at("2026-12-05T10:00"), at("2026-12-06T10:00")),
                           "saturday at 10");
  CHECK(has(answer, "Saturday, December 5, 10:00 AM is free"));
  Chat other;
  other.say("hold K1234");
  answer = other.hear(time_read_in_two_ways(at("2026-12-05T20:00"), at("2026-12-05T09:00")),
                      "saturday at 8");
  CHECK(has(answer, "Saturday, December 5, 9:00 AM, with Dana Ruiz: is that the time you mean?"));
}

TEST_CASE("a word that is a model as well is asked back, and the answer holds for that alone") {
  Chat chat;
  CHECK(has(chat.say("escape"), "Did you mean the Escape, the car?"));
  CHECK(chat.offers("Yes"));
  CHECK(chat.offers("No"));
  CHECK(has(chat.say("yes"), "2020 Ford Escape SEL, stock K1251"));
  Chat no;
  no.say("escape");
  CHECK(has(no.say("no"), "What kind of car are you looking for?"));
  Chat later;
  later.say("escape");
  later.say("what are your hours?");
  CHECK_FALSE(has(later.say("yes"), "Escape"));
}

TEST_CASE("the second thing in a row that nobody understands offers a person, in every state") {
  for (Asked question : {Asked::criteria, Asked::which_vehicle, Asked::which_time, Asked::contact,
                         Asked::drivable, Asked::confirm_appointment}) {
    Chat chat = asked(question);
    INFO(to_string(question));
    CHECK(has(chat.say("qwrtz plkj??"), "I didn't get that"));
    const auto answer = chat.say("xcvb nmlk??");
    INFO(answer);
    CHECK(has(answer, " person "));
    CHECK(chat.offers("Talk to a person"));
    if (question != Asked::criteria) CHECK(chat.state.asked == question);
  }
  Chat nothing;
  nothing.say("qwrtz plkj??");
  CHECK(has(nothing.say("xcvb nmlk??"), " person "));
}

TEST_CASE("after two failures \"yes\" passes on what was not understood") {
  Chat chat = asked(Asked::which_time);
  chat.say("qwrtz plkj??");
  chat.say("xcvb nmlk??");
  CHECK(has(chat.say("yes"), "Dana Ruiz will answer by"));
  REQUIRE(chat.books.tasks_asked.size() == 1);
  CHECK(chat.books.tasks_asked[0].text == "xcvb nmlk??");
}

}  // namespace kept::tests
