#include <string>
#include <utility>

#include <doctest/doctest.h>

#include "bot/lexicon.h"
#include "bot/understanding.h"
#include "tests/bot/understanding_support.h"

namespace kept::bot {
namespace {

using Expected = std::initializer_list<std::pair<std::string, std::string>>;

void check(const Expected& expected, Asked asked = Asked::nothing) {
  const auto now = test::local_minute("2026-12-01T10:40");
  for (const auto& [text, criteria] : expected) {
    CAPTURE(text);
    CHECK(test::describe_criteria(understand(read(text, Lexicon::standard(), now), asked)) ==
          criteria);
  }
}

}  // namespace

TEST_CASE("A car that is or was theirs is no wish") {
  check({{"my husband wrecked his 2014 Altima", ""},
         {"we had a Quest once, do you have a Sienna?", "model=Sienna; "},
         {"still owe 14 on the pathfinder", ""},
         {"this is my first car, anything under 9k?", "price.max=9000; "},
         {"cuanto me dan por una jetta 2011", ""},
         {"quiero dar mi versa y llevarme un sentra", "model=Sentra; "}});
  check({{"a mazda cx-5, 2020 or newer, and i have a trade",
          "make=Mazda; model=CX-5; year.min=2020; "}},
        Asked::criteria);
}

TEST_CASE("A word that only looks like a vehicle is none") {
  check({{"we just moved from Tulsa to Macon", ""},
         {"my gps took me to a taco bell", ""},
         {"can I pick up my kids first", ""},
         {"ustedes van a abrir hoy", ""},
         {"what models do you have", ""},
         {"someone grabs it first", ""},
         {"with the new loan", ""},
         {"the guy in the red hat", ""},
         {"le puertas electricas funcionan", ""}});
}

}  // namespace kept::bot
