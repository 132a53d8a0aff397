#include <string>
#include <utility>

#include <doctest/doctest.h>

#include "tests/bot/understanding_support.h"

namespace kept::bot {
namespace {

using test::check_criteria;

}  // namespace

TEST_CASE("What is wished for beside a car in trouble counts, and nothing of that car") {
  check_criteria(
      {{"my Journey wants its 40k service, and while it's up let me drive the red Durango",
        "exterior_color=red; model=Durango; "},
       {"our Fusion has 99k and the light came on, and my wife wants a Sienna, blue, under 32",
        "exterior_color=blue; model=Sienna; price.max=32000; "},
       {"the 2012 Sonata we drive leaks oil, 140k. need a hybrid sedan under 18k",
        "body=sedan; fuel=hybrid; price.max=18000; "},
       {"mi Versa no frena bien y quiero ver la Pathfinder negra",
        "exterior_color=black; model=Pathfinder; "},
       {"07 Malibu finally died. what do you have under 9k", "price.max=9000; "},
       {"need front brakes on a 2016 Camry, how long does it take", ""},
       {"2014 Cruze needs a water pump, do you do those", ""},
       {"2015 Rogue CVT whines at 40, 97k miles", ""}});
  check_criteria({{"had it towed, 20 miles. what trucks you got under 12 in case it's done",
                   "body=truck; price.max=12000; "},
                  {"runs ok, I just wanna trade it on a Bronco Sport: 2014 Equinox LT, 120k",
                   "model=Bronco Sport; "},
                  {"no, la trajo la grúa, y qué tienen hasta 9 mil", "price.max=9000; "},
                  {"no, dead battery, 2012 Focus", ""}},
                 Asked::drivable);
}

TEST_CASE("What is wished for beside a car to trade counts, and nothing of that car") {
  check_criteria(
      {{"trade my 2015 Altima w 92k for a Murano? 2019 and up, 28 tops",
        "model=Murano; price.max=28000; year.min=2019; "},
       {"what would you give me for my 2013 Tacoma with 150k and what Tundras do you have",
        "model=Tundra; "},
       {"cuánto me dan por mi Versa 2014 y qué Sentras tienen del 2019 o más nuevos",
        "model=Sentra; year.min=2019; "},
       {"sitting on a 2013 Pilot, 140k, what's it worth if I get a Passport", "model=Passport; "},
       {"currently in a 2019 Versa, 45k miles, want an Altima", "model=Altima; "},
       {"have a 2016 Jetta, paid off, 80k, want to get into a Tiguan under 30",
        "model=Tiguan; price.max=30000; "},
       {"would you guys take a 2011 Sentra with 160k on a newer Kia", "make=Kia; "},
       {"what could I get on trade for a 2017 Titan, 88k, towards a Frontier", "model=Frontier; "},
       {"take a 2004 bass boat on trade?", ""},
       {"never mind, found a 300 for 3 grand less in Tulsa", ""}});
}

TEST_CASE("What is only like an own car is asked for all the same") {
  check_criteria(
      {{"got a mazda 6 with less than 60k on it for under 16",
        "make=Mazda; model=Mazda6; odometer.max=60000; price.max=16000; "},
       {"any diesel Ram 2500s in the yard?", "fuel=diesel; make=Ram; model=2500; "},
       {"do you have a 2016 Civic, clean", "model=Civic; year.max=2016; year.min=2016; "}});
}

TEST_CASE("Where a wish is told in a clause of its own, it stands beside a wish for peace") {
  check_criteria({{"delete my old number and hold the Fusion for me", "model=Fusion; "},
                  {"stop texting my wife, and is the Rogue still there", "model=Rogue; "},
                  {"erase everything on the Rogue I asked about", ""}});
}

}  // namespace kept::bot
