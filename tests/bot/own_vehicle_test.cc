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

TEST_CASE("Whose a car is may be said behind it, before it, or by what is to become of it") {
  check(
      {{"a 2011 fiesta i got, what would you give me", ""},
       {"an 03 miata, mine, 5 speed", ""},
       {"bringing the 08 ranger, tell me what you'd pay", ""},
       {"can you bring the 2020 tahoe around front", "model=Tahoe; year.max=2020; year.min=2020; "},
       {"my truck's a 2012 titan w/ 150k miles, what can i get for it", ""},
       {"my last one was an 06 camry", ""},
       {"my aunt has a 2013 escape she wants to trade", ""},
       {"trade in value on a 2016 pathfinder", ""},
       {"payoff is 9,400 on a 2019 kicks", ""},
       {"appraisal on an 09 wrangler", ""},
       {"transmission slips going into 3rd, 2012 pilot", ""},
       {"is there a recall on 2015 f150s", ""},
       {"my lease on a 2022 equinox is up", ""},
       {"shakes bad over 60, its a 2016 sonata", ""},
       {"2014 kia forte wont start, is it under recall", ""},
       {"oil change on a 2019 silverado", ""},
       {"do you guys work on 2008 audis", ""},
       {"take my 2012 x3 as part payment on a telluride", "model=Telluride; "},
       {"want to move from our 15 sonata to a newer santa fe", "model=Santa Fe; "}});
}

TEST_CASE("A car wished for stays one beside the trouble with their own") {
  check({{"my tahoe's check engine light is on, could you look at it monday, and id like to test "
          "drive a new trax",
          "condition=new; model=Trax; "},
         {"our pilot's ac quit and im thinking of a used sienna around 20k",
          "condition=used; model=Sienna; price.max=22000; price.min=18000; "},
         {"saw a gold tahoe out front, is it there, and we have a 2014 journey we'd be trading",
          "exterior_color=gold; model=Tahoe; "},
         {"coming monday for my recall, can i see the red rav4 then too",
          "exterior_color=red; model=RAV4; "},
         {"which pilots do you have and is my 09 odyssey worth anything", "model=Pilot; "}});
  check({{"it runs, id like to look at a murano while its in the shop", "model=Murano; "}},
        Asked::drivable);
}

TEST_CASE("What is offered for a car bounds no wish") {
  check({{"would you do 29 on it", ""},
         {"the $31,200 Tundra has been there a while. 28?",
          "model=Tundra; price.max=31200; price.min=31200; "},
         {"you want 24 for the pilot, how about 22", "model=Pilot; "},
         {"can you go 18 on the corolla", "model=Corolla; "}});
  const auto now = test::local_minute("2026-12-01T10:40");
  for (const std::string_view text :
       {"the silver camry is nice. 18k?", "The $31,200 Tundra has been there a while. 28?"}) {
    CAPTURE(text);
    const Meaning meaning = understand(read(text, Lexicon::standard(), now), Asked::nothing);
    CHECK(meaning.acts == std::vector<Act>{Act::negotiate_price});
  }
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
