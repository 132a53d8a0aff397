#include "bot/understanding.h"

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "bot/lexicon.h"
#include "tests/bot/understanding_support.h"

namespace kept::bot {
namespace {

const std::string tuesday_morning = "2026-12-01T10:40";

Meaning meaning_of(std::string_view text, Asked asked = Asked::nothing,
                   const std::string& now = tuesday_morning) {
  return understand(read(text, Lexicon::standard(), test::local_minute(now)), asked);
}

}  // namespace

TEST_CASE("A number answers the question that was asked") {
  CHECK(test::describe_when(meaning_of("10", Asked::which_time)) ==
        "2026-12-02T10:00 - minute -; ");
  CHECK(test::describe_criteria(meaning_of("2", Asked::which_vehicle)) == "ordinal=2; ");
  CHECK(test::describe_criteria(meaning_of("15k", Asked::criteria)) == "price.max=15000; ");
  CHECK(test::describe_criteria(meaning_of("2015", Asked::criteria)) ==
        "year.max=2015; year.min=2015; ");
}

TEST_CASE("The number of a car's name is no time, though a time was asked for") {
  for (const auto* text : {"what other colors does the rav4 come in", "is the model 3 faster",
                           "and the mazda 3?", "does the cx5 tow"}) {
    CAPTURE(text);
    CHECK(test::describe_when(meaning_of(text, Asked::which_time)) == "");
  }
}

TEST_CASE("Only who cancels cancels") {
  const auto cancels = [](const char* text) { return meaning_of(text).has(Act::cancel); };
  for (const auto* text :
       {"please don't cancel my appointment", "do not cancel it", "I'm not cancelling",
        "I will never cancel", "don't forget it", "don't let it go to anyone else",
        "has my appointment been cancelled?", "is it cancelled?", "was my appointment cancelled?",
        "did you cancel my appointment?", "how do I cancel my appointment?",
        "what happens if I cancel my appointment?", "I am out of town today but tomorrow is fine",
        "never mind the sunroof question", "I already bought new tires for it",
        "I found another coupon, can I use it?", "my flight was cancelled but I will still come"}) {
    CAPTURE(text);
    CHECK_FALSE(cancels(text));
  }
  for (const auto* text :
       {"cancel my appointment", "please cancel it", "can you cancel my visit?",
        "I'd like to cancel", "never mind, cancel it", "I don't need it anymore, cancel please",
        "forget it", "I found another car", "we already bought one",
        "cancel my appointment, code ABCD-2345"}) {
    CAPTURE(text);
    CHECK(cancels(text));
  }
}

TEST_CASE("Ordinary words are vehicles only where their neighbours say so") {
  CHECK(test::describe_criteria(meaning_of("got an edge or a fit?")) == "model=Edge; model=Fit; ");
  CHECK(test::describe_criteria(meaning_of("will my dog crate fit in the back")) == "");
  CHECK(test::describe_criteria(meaning_of("does it come with a charger")) == "");
  CHECK(test::describe_criteria(meaning_of("im on the edge of town, where are you")) == "");
  CHECK(test::describe_criteria(meaning_of("what a journey it has been")) == "");
}

TEST_CASE("The visitor's own car is none of ours") {
  CHECK(test::describe_criteria(meaning_of("my 2014 altima with 120k miles wont start")) == "");
  CHECK(test::describe_criteria(meaning_of("i want to trade my civic for a pilot")) ==
        "model=Pilot; ");
}

TEST_CASE("The lot's own names are understood") {
  const std::vector<LotVehicle> lot = {{"Zeekr", "Mix Runner", "Aurora Max"},
                                       {"Zeekr", "Mix Runner", ""}};
  const Lexicon lexicon = Lexicon::standard().with_inventory(lot);
  const Meaning meaning = understand(
      read("any zeekr mixrunner or a mix runer", lexicon, test::local_minute(tuesday_morning)),
      Asked::nothing);
  CHECK(meaning.criteria.want.make == std::vector<std::string>{"Zeekr"});
  CHECK(meaning.criteria.want.model == std::vector<std::string>{"Mix Runner"});
}

TEST_CASE("Each conclusion names the words it rests on") {
  const std::string text = "hi, is the blue civic there? i can come friday at 3";
  const Meaning meaning = meaning_of(text);
  for (const Act act : meaning.acts) {
    bool traced = false;
    for (const TraceStep& step : meaning.trace)
      traced = traced || step.conclusion == "act " + std::string(to_string(act));
    CHECK_MESSAGE(traced, to_string(act));
  }
  for (const TraceStep& step : meaning.trace) {
    CHECK(step.begin < step.end);
    CHECK(step.end <= text.size());
    CHECK(!step.rule.empty());
  }
}

TEST_CASE("Hostile bytes are understood as something and never crash") {
  std::vector<std::string> texts = {"",
                                    std::string(1, '\0'),
                                    "\xff\xfe\xfa",
                                    "\xe2\x80\xae"
                                    "evil",
                                    "\xf0\x9f\x91\x8d\xf0\x9f\x8f\xbd",
                                    "@@@@....@",
                                    "$$$###"};
  texts.push_back(std::string(4000, 'a'));
  texts.push_back(std::string(4000, '1'));
  texts.push_back(std::string(4000, '@'));
  for (const char* piece : {"1 ", "no ", "friday ", "a week from ", "2019 ", "the one with ",
                            "\xc3", "half past ", "i can not ", "5-"}) {
    std::string text;
    while (text.size() < 4000) text += piece;
    texts.push_back(text);
  }
  for (const std::string& text : texts) {
    for (const Asked asked : {Asked::nothing, Asked::which_time, Asked::name, Asked::contact,
                              Asked::criteria, Asked::drivable}) {
      CHECK(!meaning_of(text, asked).acts.empty());
    }
  }
}

TEST_CASE("The same message means the same again") {
  const std::string text =
      "looking for a used rav4 under 20k, can i come saturday or sunday after 2";
  const Meaning first = meaning_of(text);
  const Meaning second = meaning_of(text);
  CHECK(first.acts == second.acts);
  CHECK(first.criteria == second.criteria);
  CHECK(first.when == second.when);
}

}  // namespace kept::bot
