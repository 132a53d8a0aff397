// What is told as plain facts or in passing, with no word that names what it is.
#include <doctest/doctest.h>

#include "bot/lexicon.h"
#include "bot/understanding.h"
#include "tests/bot/understanding_support.h"

namespace kept::bot {
namespace {

using test::meaning_of;
using test::says;

}  // namespace

TEST_CASE("What went wrong with us is a complaint without a bad word") {
  for (const auto* text : {"the manager said it was on the lot but nobody could find it",
                           "they promised me free mats and then charged me for them",
                           "i was told someone would text me yesterday",
                           "took three hours to rotate 4 tires",
                           "its been two weeks and still no plates",
                           "no one was there when i came in tuesday",
                           "you were closed when we got there",
                           "my test drive got cancelled on me again",
                           "they raised the price after i drove over",
                           "your finance guy keeps adding fees to my deal",
                           "third time i called about this",
                           "the salesman laughed at my offer",
                           "you billed me twice",
                           "your tech put the wrong tires on my van",
                           "yall sold my truck away",
                           "the seats were filthy when i got it back",
                           "it should not take two weeks to get a reply",
                           "that was the worst visit of my life",
                           "the ad said 12k now its 14",
                           "the lady at the counter was very dismissive",
                           "they quoted me 300 and the bill was 550",
                           "you have rescheduled me twice already",
                           "i showed up and no one knew i was coming but you were closed",
                           "three weeks and still no tags",
                           "i was lied to",
                           "every time i call i get voicemail",
                           "your rep would not take no",
                           "he tried to sell me a warranty i never wanted",
                           "you would not let me test it"}) {
    CAPTURE(text);
    CHECK(says(text, Act::complain));
  }
  for (const auto* text :
       {"i was told to ask for Luis", "they told me you open at 9, is that right",
        "takes 2 hours to get to you guys", "its been two years since my last oil change",
        "did the price go up", "this is my second time buying from you",
        "it quit on me this morning", "my sister cancelled on me, can i come at 4",
        "you sent me the link, thanks", "they told me you moved to main street",
        "my wife put the wrong gas in my car", "the white one was dirty but i like it",
        "should i take a week to think", "he said 18 but can you do 16"}) {
    CAPTURE(text);
    CHECK_FALSE(says(text, Act::complain));
  }
  CHECK_FALSE(says("my visit got cancelled on me twice by your shop", Act::ask_financing));
}

TEST_CASE("Weather, wishes and kind words are small talk, also beside business") {
  for (const auto* text :
       {"man its freezing out here today", "so much rain this week, do you have any awd suvs",
        "happy new years! whats your address", "hope yall are staying warm, got any minivans",
        "hows it goin", "how are things going over there", "u are hilarious",
        "you sound really sweet", "ur so funny lol", "what a gorgeous evening",
        "you doing alright today", "do you guys ever get bored", "you ever sleep",
        "guess what my son got a job", "how was ur weekend"}) {
    CAPTURE(text);
    CHECK(says(text, Act::smalltalk));
  }
  for (const auto* text :
       {"its cold when i start it and the heat wont come on", "is it good in snow",
        "hope the price is good", "hope you can help me find a truck",
        "its snowing so i cant make it today", "how is the transmission doing on it",
        "do you like the civic or the corolla better for mpg"}) {
    CAPTURE(text);
    CHECK_FALSE(says(text, Act::smalltalk));
  }
}

TEST_CASE("A question that no rule knows is none of our business, news of oneself is small talk") {
  for (const auto* text : {"do you guys sell canoes", "do u know a good roofer",
                           "whats 15 percent of 300", "translate good morning to german"}) {
    CAPTURE(text);
    CHECK(says(text, Act::out_of_scope));
    CHECK_FALSE(says(text, Act::greet));
  }
  CHECK(says("i just started a new career", Act::smalltalk));
}

TEST_CASE("To be left alone is asked for by what shall no longer be so") {
  for (const auto* text : {"i dont want my name in your system", "get my number out of there",
                           "forget i ever messaged you"}) {
    CAPTURE(text);
    CHECK(says(text, Act::delete_my_data));
  }
  for (const auto* text :
       {"i never asked for these emails", "i keep getting texts from you, make it stop"}) {
    CAPTURE(text);
    CHECK(says(text, Act::stop_messages));
  }
  CHECK_FALSE(says("i dont want my car in your shop overnight", Act::delete_my_data));
  CHECK_FALSE(says("forget i asked about the sunroof", Act::delete_my_data));
}

TEST_CASE("What others have or sell is no wish") {
  for (const auto* text : {"carvana has a 2020 civic for 18k can you beat that",
                           "cant make it, bought a tucson from my uncle",
                           "cancel, we found a pilot at another dealer"}) {
    CAPTURE(text);
    const Meaning meaning = meaning_of(text);
    CHECK(meaning.criteria.empty());
    CHECK_FALSE(meaning.has(Act::ask_inventory));
  }
  CHECK(meaning_of("my brother has a rav4, do you have any rav4s").has(Act::ask_inventory));
}

TEST_CASE("A wish stands behind the talk of the own car") {
  const Meaning beside =
      meaning_of("my 2012 sonata needs tires, also which elantras do you have under 14");
  CHECK(beside.has(Act::report_problem));
  CHECK(beside.has(Act::ask_inventory));
  CHECK(beside.criteria.want.model == std::vector<std::string>{"Elantra"});
  const Meaning answered = meaning_of("it runs fine, just show me used civics", Asked::drivable);
  CHECK(answered.has(Act::affirm));
  CHECK(answered.criteria.want.model == std::vector<std::string>{"Civic"});
  CHECK(meaning_of("no i need a tow for my civic", Asked::drivable).criteria.empty());
}

TEST_CASE("What a complaint tells is neither moved nor cancelled") {
  CHECK_FALSE(says("you have rescheduled me twice already", Act::reschedule));
  CHECK_FALSE(says("third time my appointment got cancelled on me", Act::cancel));
  CHECK(says("ok i got it, cancel please", Act::cancel));
  CHECK_FALSE(says("that was the worst test drive of my life", Act::request_appointment));
}

TEST_CASE("Somebody is asked for by department or by whether they are with us") {
  for (const auto* text : {"i want someone in finance", "is tina still with you guys",
                           "i want to speak with the same lady as last time"}) {
    CAPTURE(text);
    CHECK(says(text, Act::ask_person));
  }
  CHECK_FALSE(says("i need someone in service to look at my brakes", Act::ask_person));
}

}  // namespace kept::bot
