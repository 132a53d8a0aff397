#include <string>
#include <utility>

#include <doctest/doctest.h>

#include "tests/bot/understanding_support.h"

namespace kept::bot {
namespace {

using test::check_criteria;

}  // namespace

TEST_CASE("Words that are vehicles as well keep their plain sense") {
  check_criteria({{"we never reached an accord on the price", ""},
                  {"the focus is on mpg, 35 or better", "mpg.min=35; "},
                  {"the Focus is on your site", "model=Focus; "},
                  {"my old truck gave up the ghost", ""},
                  {"that was quite the odyssey", ""},
                  {"we're on an expedition to find a minivan", "body=minivan; "},
                  {"2 bolts sheared off the manifold", ""},
                  {"whatever suv fits that budget", "body=suv; "},
                  {"any Fits under 10k", "model=Fit; price.max=10000; "},
                  {"good vibe there", ""},
                  {"new to the area", ""}});
}

TEST_CASE("Ages, marks and what happened in a year are no criteria") {
  check_criteria({{"we have 3 kids under 6, need 3 rows", "feature=third_row; "},
                  {"my mood is about a 3", ""},
                  {"graduated in 2019, want a Mazda3 under 20", "model=Mazda3; price.max=20000; "},
                  {"since 2015 we only buy Subaru, what Foresters do you have",
                   "make=Subaru; model=Forester; "},
                  {"something 2 or 3 years old", "year.max=2024; year.min=2023; "},
                  {"my kids are 2 or 3 years old", ""},
                  {"a wagon with a 4.0 straight six", "body=wagon; "}});
  CHECK_FALSE(test::says("she's 7 months pregnant, need a van", Act::ask_financing));
  CHECK_FALSE(test::says("been sober 9 months, any old van", Act::ask_financing));
}

TEST_CASE("How far one goes is no mileage") {
  check_criteria(
      {{"an EV that goes 300 miles on a charge under 40k", "fuel=electric; price.max=40000; "},
       {"anything that gets 200 miles per charge", ""},
       {"400 miles on a tank, hybrid", "fuel=hybrid; "},
       {"electric with less than 30k miles", "fuel=electric; odometer.max=30000; "}});
}

TEST_CASE("A number with an article is a model, unless it counts something") {
  check_criteria({{"500 down, what's the payment on the 500", "model=500; "},
                  {"is the 300 a hemi", "model=300; "},
                  {"what would 0 down on the 86 look like", "model=86; "},
                  {"any 86's or 300's left", "model=300; model=86; "},
                  {"got any CR-Vs or C-HRs", "model=C-HR; model=CR-V; "},
                  {"is the 500 deposit refundable", ""},
                  {"the 300 a month is too much", ""},
                  {"payments in the low 300s", ""},
                  {"my bus is the 86", ""}});
}

TEST_CASE("A range or a sum that is said anew takes the place of the other") {
  check_criteria(
      {{"miles between 60 and 80 thousand, no actually 50 and 80",
        "odometer.max=80000; odometer.min=50000; "},
       {"between 15 and 20 grand no wait 12 and 18", "price.max=18000; price.min=12000; "},
       {"wife says 11 but its 10", "price.max=10000; "},
       {"80k miles max, i typed 8k", "odometer.max=80000; "},
       {"perdón, 50 mil millas máximo, puse 5 mil", "odometer.max=50000; "},
       {"between 12 thousand and maybe 15", "price.max=15000; price.min=12000; "}},
      Asked::criteria);
}

TEST_CASE("A price that stands beside one car tells which") {
  const std::string price = "price.max=19750; price.min=19750; ";
  check_criteria({{"does the 2019 Jetta for 19,750 have leather",
                   "feature=leather; model=Jetta; " + price + "year.max=2019; year.min=2019; "},
                  {"is the $19,750 2019 Fusion still there",
                   "model=Fusion; " + price + "year.max=2019; year.min=2019; "},
                  {"your 2017 Sienna (19,750), one owner?",
                   "model=Sienna; " + price + "year.max=2017; year.min=2017; "},
                  {"is the 2016 Forester still 19,750",
                   "model=Forester; " + price + "year.max=2016; year.min=2016; "},
                  {"does the Tundra you're asking 19,750 for have a hitch",
                   "feature=tow_package; model=Tundra; " + price},
                  {"2018 Civic marked 19,750, any accidents",
                   "model=Civic; " + price + "year.max=2018; year.min=2018; "}});
}

TEST_CASE("A day of the month that a visit moves to points at no vehicle") {
  check_criteria({{"no the 3rd instead", ""}, {"make it the 5th", ""}}, Asked::confirm_appointment);
  check_criteria({{"the second one", "ordinal=2; "}}, Asked::which_time);
}

TEST_CASE("A colour of what is inside, and a kind that is not felt for") {
  check_criteria({{"red car, seats have to be black", "exterior_color=red; interior_color=black; "},
                  {"gray cloth seats, blue exterior", "exterior_color=blue; interior_color=gray; "},
                  {"awd, minivans need not apply", "drivetrain=awd; exclude.body=minivan; "},
                  {"not feeling a sedan, 3rd row", "exclude.body=sedan; feature=third_row; "},
                  {"no more trucks, sedan", "body=sedan; exclude.body=truck; "}});
}

TEST_CASE("Rates, fees and sums down are talk of money") {
  CHECK(test::says("4.9 for 72 on the Telluride, is that right?", Act::ask_financing));
  CHECK_FALSE(test::says("4.9 for 72 on the Telluride, is that right?", Act::ask_vehicle));
  CHECK(test::says("do you take 1500 down on the Pilot", Act::ask_financing));
  CHECK_FALSE(test::says("do you take 1500 down on the Pilot", Act::negotiate_price));
  CHECK(test::says("can you knock the 995 doc fee off", Act::negotiate_price));
  CHECK_FALSE(test::says("can you knock the 995 doc fee off", Act::ask_vehicle));
  CHECK(test::says("would you take a 2012 Versa on a newer Rogue", Act::ask_trade_in));
  CHECK(test::says("is Rick still there, he sold me mine", Act::ask_person));
  CHECK_FALSE(test::says("is Rick still there, he sold me mine", Act::ask_vehicle));
}

TEST_CASE("A car that hardly starts or has lost bolts is in trouble") {
  CHECK(test::says("takes 3 tries to crank", Act::report_problem));
  CHECK(test::says("2 lug nuts sheared off", Act::report_problem));
  CHECK(test::says("09 Tahoe with 190k, smokes at startup", Act::report_problem));
  CHECK(test::says("a 2011 Sonata with 118,000 just threw a rod", Act::report_problem));
}

TEST_CASE("Cars of others, in traffic and in the names of towns are none of a wish") {
  check_criteria({{"my boss has a black Escalade, must be nice", ""},
                  {"my neighbor drives a tundra", ""},
                  {"im late, theres a wreck with 2 teslas on route 17", ""},
                  {"stuck on 285 behind a jackknifed Ram", ""},
                  {"the lot in Chevy Chase has theirs at 27", ""},
                  {"my boss wants a Tahoe", "model=Tahoe; "}});
}

TEST_CASE("Vehicles only told of are no criteria") {
  check_criteria({{"running late, there's a crash with 3 teslas on the bridge", ""},
                  {"sorry, stuck behind a Ram on the freeway", ""},
                  {"my uncle sold Buicks for 20 years", ""},
                  {"we build Broncos on second shift", ""},
                  {"text me, im under a Tundra til noon", ""},
                  {"are you the ones under the red canopy", ""},
                  {"is it cheaper at the lot in Chevy Chase", ""},
                  {"I got two dogs in the Outback so hurry", ""},
                  {"how many kids fit in the Highlander", "model=Highlander; "},
                  {"stuck between a Civic and a Corolla", "model=Civic; model=Corolla; "},
                  {"do you sell Buicks", "make=Buick; "}});
}

}  // namespace kept::bot
