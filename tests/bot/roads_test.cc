#include <string>
#include <utility>

#include <doctest/doctest.h>

#include "tests/bot/understanding_support.h"

namespace kept::bot {
namespace {

std::string criteria_of(std::string_view text, Asked asked = Asked::nothing) {
  return test::describe_criteria(test::meaning_of(text, asked));
}

}  // namespace

TEST_CASE("An address names no vehicle, no year and no sum") {
  for (const char* text : {
           "do you deliver to 2018 Sonoma Ct",
           "i'm at 1500 Dakota Ave, how far are you",
           "we're off Cherokee Trail, is that close to yall",
           "the 3500 block of Tucson blvd, is that you?",
           "is it 2500 Sierra rd or 2600",
           "do I want exit 300 or 301",
           "I'm by mile marker 86",
           "at 4th and Lincoln, am I close",
           "estoy en la calle Colorado número 1500",
       }) {
    CAPTURE(text);
    CHECK(criteria_of(text).empty());
  }
}

TEST_CASE("Whether ours is at an address is a question for the place") {
  for (const char* text : {
           "is your lot at 2019 Malibu Dr",
           "are you the 4400 Ranger Blvd one or 5400",
           "is that you at 3500 Explorer St",
           "where is the 2500 block of Aspen st, is that where you are",
           "are you near exit 12",
           "your address is 1500 Montana Ave, correct?",
           "a cuántas cuadras me quedan ustedes",
       }) {
    CAPTURE(text);
    CHECK(test::says(text, Act::ask_location));
    CHECK_FALSE(test::says(text, Act::ask_vehicle));
    CHECK_FALSE(test::says(text, Act::ask_inventory));
  }
}

TEST_CASE("What is called like a street beside a vehicle is of the vehicle") {
  const std::pair<const char*, const char*> expected[] = {
      {"2019 Explorer ST under 40k",
       "model=Explorer; price.max=40000; trim=ST; year.max=2019; year.min=2019; "},
      {"2020 Tacoma off road", "model=Tacoma; trim=Off-Road; year.max=2020; year.min=2020; "},
      {"2021 Accord with lane assist", "model=Accord; year.max=2021; year.min=2021; "},
      {"2018 f150 4 dr", "model=F-150; year.max=2018; year.min=2018; "},
      {"a 2019 silverado trail boss",
       "model=Silverado; trim=Trail Boss; year.max=2019; year.min=2019; "},
      {"32 mpg highway or better", "mpg.min=32; "},
  };
  for (const auto& [text, criteria] : expected) {
    CAPTURE(text);
    CHECK(criteria_of(text) == criteria);
  }
}

}  // namespace kept::bot
