// What a number of a wish belongs to where several could claim it, and what a refusal leaves.
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "bot/lexicon.h"
#include "bot/understanding.h"
#include "tests/bot/understanding_support.h"

namespace kept::bot {
namespace {

struct Row {
  std::string_view text;
  std::string_view acts;
  std::string_view criteria;
  Asked asked = Asked::nothing;
};

// clang-format off
constexpr Row rows[] = {
    {"stock 2019 civics?", "ask_inventory", "model=Civic; year.max=2019; year.min=2019; "},
    {"do you guys stock any 2020 tacomas", "ask_inventory",
     "model=Tacoma; year.max=2020; year.min=2020; "},
    {"hows the history on the navy charger", "ask_vehicle",
     "exterior_color=blue; model=Charger; "},
    {"chevy silvrado 1500 ltz", "ask_inventory",
     "make=Chevrolet; model=Silverado 1500; trim=LTZ; "},
    {"is stock a 4471 still there", "ask_vehicle", "stock_number=A4471; "},
    {"subaru wrx sti", "ask_inventory", "make=Subaru; model=WRX; trim=STI; "},
    {"my son in law said you had a Ford Maverick hybrid", "ask_inventory",
     "fuel=hybrid; make=Ford; model=Maverick; "},
    {"stock number 4045512, is it still there?", "ask_vehicle", "stock_number=4045512; "},
    {"something older than 2015, cash car, 6 grand", "ask_inventory",
     "price.max=6000; year.max=2014; ", Asked::criteria},
    {"gotta be 4x4, budget 18, year 2015 plus", "ask_inventory",
     "drivetrain=4wd; price.max=18000; year.min=2015; ", Asked::criteria},
    {"a minivan, dvd thing dont care, under 20k", "ask_inventory",
     "body=minivan; price.max=20000; ", Asked::criteria},
    {"stock number 2019", "select_vehicle", "stock_number=2019; "},
    {"looking for an X3 M Sport", "ask_inventory", "model=X3; trim=M Sport; "},
    {"pano roof, black on white", "ask_inventory",
     "exterior_color=black; feature=sunroof; interior_color=white; "},
    {"nothing north of 14k for a Fiesta", "ask_inventory", "model=Fiesta; price.max=14000; "},
    {"nothing south of 2016", "ask_inventory", "year.min=2016; "},
    {"I won't look at anything older than 2014 or over 90k miles", "ask_inventory",
     "odometer.max=90000; year.min=2014; "},
    {"no hatchbacks over 120k miles", "ask_inventory",
     "body=hatchback; odometer.max=120000; "},
    {"no Fords older than 2012", "ask_inventory", "make=Ford; year.min=2012; "},
    {"no vans under 12k", "ask_inventory", "exclude.body=van; price.max=12000; ",
     Asked::criteria},
    {"no rust under 9k", "ask_inventory", "price.max=9000; ", Asked::criteria},
    {"2011 or thereabouts CR-V", "ask_inventory", "model=CR-V; year.max=2012; year.min=2010; "},
    {"un Sentra 2015 mas o menos", "ask_inventory", "model=Sentra; year.max=2016; year.min=2014; "},
    {"13 14 or 15 Tacoma", "ask_inventory", "model=Tacoma; year.max=2015; year.min=2013; "},
    {"a 2k16 Tundra", "ask_inventory", "model=Tundra; year.max=2016; year.min=2016; "},
    {"is the 14 escape a hybrid", "ask_vehicle",
     "fuel=hybrid; model=Escape; year.max=2014; year.min=2014; "},
    {"any 2022 k5 in red", "ask_inventory",
     "exterior_color=red; model=K5; year.max=2022; year.min=2022; "},
    {"18,5 tops", "ask_inventory", "price.max=18500; "},
    {"no more than 22,9k", "ask_inventory", "price.max=22900; "},
    {"max 30 min 18", "ask_inventory", "price.max=30000; price.min=18000; ", Asked::criteria},
    {"27 otd max", "ask_inventory", "price.max=27000; "},
    {"24 out the door", "ask_inventory", "price.max=24000; ", Asked::criteria},
    {"under 110k and under 9", "ask_inventory", "odometer.max=110000; price.max=9000; "},
    {"14 tops, nothing over 90", "ask_inventory", "odometer.max=90000; price.max=14000; ",
     Asked::criteria},
    {"price under 24 miles under 45", "ask_inventory",
     "odometer.max=45000; price.max=24000; ", Asked::criteria},
    {"a truck by december, 21 tops", "ask_inventory", "body=truck; price.max=21000; ",
     Asked::criteria},
    {"what could 9,500 get me", "ask_inventory", "price.max=9500; "},
    {"what does 20k buy", "ask_inventory", "price.max=20000; "},
    {"what can I get for 11", "ask_inventory", "price.max=11000; "},
    {"a used car for 3 grand", "ask_inventory", "condition=used; price.max=3000; "},
    {"7 grand or less for my daughter", "ask_inventory", "price.max=7000; "},
    {"I can go to 33 for a Gladiator", "ask_inventory", "model=Gladiator; price.max=33000; "},
    {"can you do 33 on that Gladiator", "negotiate_price", "model=Gladiator; "},
    {"I could do 4 on a Saturday", "negotiate_price choose_time", ""},
    {"20k is my max but 18 is better", "ask_inventory", "price.max=20000; "},
    {"we have soccer till 11", "smalltalk", ""},
    {"under 6 figures please", "ask_inventory", ""},
    {"I have 2010 to put down, any Jettas", "ask_financing ask_inventory", "model=Jetta; "},
    {"3500 from my taxes for a down payment on a Kia", "ask_financing ask_inventory",
     "make=Kia; "},
    {"I have 9k to spend and a 2008 Fusion to trade", "ask_trade_in ask_inventory",
     "price.max=9000; "},
    {"trade my Camaro on a Colorado", "ask_trade_in ask_inventory", "model=Colorado; "},
    {"I got this 2012 Edge with 130k on it, want to trade it for a Venza",
     "ask_trade_in ask_inventory", "model=Venza; "},
    {"my lease on the 2021 Sportage ends soon, want a truck", "ask_inventory", "body=truck; "},
    {"scores around 710", "ask_financing", "", Asked::which_time},
    {"credit's sitting at 605, is there a Jetta I'd qualify for", "ask_financing ask_inventory",
     "model=Jetta; "},
    {"can I afford the 2021 Atlas", "ask_financing", "model=Atlas; year.max=2021; year.min=2021; "},
    {"want to spend 90 a week on a car", "ask_financing ask_inventory", ""},
    {"I spend 90 a week on gas, need a hybrid", "ask_inventory", "fuel=hybrid; "},
    {"1500 down get me in a Rogue?", "ask_financing ask_inventory", "model=Rogue; "},
    {"what could I get approved for on a Sierra", "ask_financing ask_inventory", "model=Sierra; "},
    {"gets 32 highway, under 15", "ask_inventory", "mpg.min=32; price.max=15000; "},
    {"good on gas, at least 33", "ask_inventory", "mpg.min=33; ", Asked::criteria},
    {"something seven of us can ride in", "ask_inventory", "seats.min=7; "},
    {"there's 8 of us", "ask_inventory", "seats.min=8; ", Asked::criteria},
    {"it has to fit all 6 of us", "ask_inventory", "seats.min=6; ", Asked::criteria},
    {"room for 4 kids and 3 adults", "ask_inventory", "seats.min=7; ", Asked::criteria},
    {"BRZ or 86", "ask_inventory", "model=86; model=BRZ; "},
    {"335 or 340i", "ask_inventory", "model=335i; model=340i; "},
    {"a 528 or a 535", "ask_inventory", "model=528i; model=535i; "},
    {"payments of 335", "ask_financing", ""},
    {"a ford 500 in gray", "ask_inventory", "exterior_color=gray; make=Ford; model=Five Hundred; "},
    {"I got fifteen hundred dollars, what can I drive home", "ask_inventory", "price.max=1500; "},
    {"tesla 3 or y", "ask_inventory", "make=Tesla; model=Model 3; model=Model Y; "},
    {"not a 2 door Bronco", "ask_inventory", "model=Bronco; "},
    {"the Pilot, not the 2 door Accord", "select_vehicle", "model=Pilot; ", Asked::which_vehicle},
    {"no black Chargers", "ask_inventory", "exclude.exterior_color=black; model=Charger; "},
    {"gray, not white Edge Titanium", "ask_inventory",
     "exclude.exterior_color=white; exterior_color=gray; model=Edge; trim=Titanium; "},
    {"no el Fit, el Versa", "select_vehicle correct", "exclude.model=Fit; model=Versa; "},
    {"le or xle", "ask_inventory", "trim=LE; trim=XLE; "},
    {"my brother is a pilot and needs a van", "ask_inventory", "body=van; "},
    {"he was an army ranger, wants a Jeep", "ask_inventory", "make=Jeep; "},
    {"white. inside too", "ask_inventory", "exterior_color=white; interior_color=white; ",
     Asked::criteria},
    {"black inside and out", "ask_inventory", "exterior_color=black; interior_color=black; ",
     Asked::criteria},
    {"thinking of a Ranger instead of a Canyon, what do those go for", "ask_inventory",
     "model=Ranger; "},
    {"the Jetta with 52k miles is that one gone", "ask_vehicle",
     "model=Jetta; odometer.max=52000; odometer.min=52000; "},
    {"1 has too many owners, ill go with 3", "select_vehicle", "ordinal=3; ",
     Asked::which_vehicle},
    {"2 is good but 3 is better", "select_vehicle", "ordinal=3; ", Asked::which_vehicle},
    {"6 seats not 8, hybrid", "ask_inventory", "fuel=hybrid; seats.min=6; "},
    {"a 2017, not a 2016", "ask_inventory", "year.max=2017; year.min=2017; ", Asked::criteria},
    {"anything but white, truck", "ask_inventory",
     "body=truck; exclude.exterior_color=white; ", Asked::criteria},
    {"any interior color but black", "ask_inventory", "exclude.interior_color=black; ",
     Asked::criteria},
    {"twenty seventeen or eighteen Jetta", "ask_inventory",
     "model=Jetta; year.max=2018; year.min=2017; "},
    {"the nineteen five one", "select_vehicle", "price.max=19500; price.min=19500; ",
     Asked::which_vehicle},
    {"under 25 but closer to 20", "ask_inventory", "price.max=25000; "},
    {"13k budget plus my 2011 Cruze in trade", "ask_trade_in ask_inventory", "price.max=13000; "},
    {"saw a 2019 Ram for 29 at another lot, can you match", "negotiate_price", ""},
    {"transit 350 with a high roof", "ask_inventory", "model=Transit; "},
    {"18, 2017 or newer", "ask_inventory", "price.max=18000; year.min=2017; ", Asked::criteria},
    {"price 12k, miles 80k", "ask_inventory", "odometer.max=80000; price.max=12000; ",
     Asked::criteria},
    {"Honda, 35 mpg, 12", "ask_inventory", "make=Honda; mpg.min=35; price.max=12000; ",
     Asked::criteria},
    {"a van that gets 25 or better", "ask_inventory", "body=van; mpg.min=25; "},
    {"a manual for 7", "ask_inventory", "price.max=7000; transmission=manual; ", Asked::criteria},
    {"16 before tax", "ask_inventory", "price.max=16000; ", Asked::criteria},
    {"whatever 9 gets me", "ask_inventory", "price.max=9000; ", Asked::criteria},
    {"not the first one", "select_vehicle", "", Asked::which_vehicle},
    {"the last 3", "select_vehicle", "", Asked::which_vehicle},
    {"does 2 have leather", "ask_vehicle", "feature=leather; ordinal=2; ", Asked::which_vehicle},
    {"3, how many owners", "ask_vehicle", "ordinal=3; ", Asked::which_vehicle},
    {"max price 21 max miles 60", "ask_inventory", "odometer.max=60000; price.max=21000; ",
     Asked::criteria},
    {"price: <22k miles: <40k year: 2019+", "ask_inventory",
     "odometer.max=40000; price.max=22000; year.min=2019; ", Asked::criteria},
    {"2015-2018, <70k, <$14k", "ask_inventory",
     "odometer.max=70000; price.max=14000; year.max=2018; year.min=2015; ", Asked::criteria},
    {"- truck - under 25k - 2nd row seats", "ask_inventory", "body=truck; price.max=25000; ",
     Asked::criteria},
    {"10ish on price 90ish on miles", "ask_inventory",
     "odometer.max=99000; odometer.min=81000; price.max=11000; price.min=9000; ",
     Asked::criteria},
    {"over 100k is fine, under 9", "ask_inventory", "price.max=9000; ", Asked::criteria},
    {"any miles under 6", "ask_inventory", "price.max=6000; ", Asked::criteria},
    {"anything but a 2020", "ask_inventory", "", Asked::criteria},
    {"is the 21 xlt still there", "ask_vehicle", "trim=XLT; year.max=2021; year.min=2021; "},
    {"from a 2015 Fiesta to something bigger", "ask_inventory", ""},
    {"insurance gave me 13k so that's my budget", "ask_inventory", "price.max=13000; "},
    {"2 flat tires on my Focus", "report_problem", ""},
    {"something bigger than a Fit but smaller than a 5 Series", "ask_inventory", ""},
    {"is the Tucson bigger than the Kona", "ask_vehicle", "model=Kona; model=Tucson; "},
    {"8 seats better than 7", "ask_inventory", "seats.min=8; ", Asked::criteria},
    {"car seat x2", "ask_inventory", "", Asked::criteria},
    {"skip the sunroof", "ask_inventory", "", Asked::criteria},
    {"auto only", "ask_inventory", "transmission=automatic; ", Asked::criteria},
    {"Second one. What would you give me for my 2010 Versa, 2 owners",
     "ask_trade_in select_vehicle", "ordinal=2; ", Asked::which_vehicle},
    {"is the red 2016 Fit with 70k still for sale", "ask_vehicle",
     "exterior_color=red; model=Fit; odometer.max=70000; odometer.min=70000; year.max=2016; "
     "year.min=2016; "},
    {"what does a 2014 Tundra go for with 120k", "ask_inventory",
     "model=Tundra; year.max=2014; year.min=2014; "},
    {"my price range is 9 to 12, a sedan", "ask_inventory",
     "body=sedan; price.max=12000; price.min=9000; "},
    {"nothing north of 26 or older than a 2016", "ask_inventory",
     "price.max=26000; year.min=2016; "},
    {"70k or less, 19 max", "ask_inventory", "odometer.max=70000; price.max=19000; "},
    {"gets 33 or better", "ask_inventory", "mpg.min=33; "},
    {"nothing but Toyotas under 15", "ask_inventory", "make=Toyota; price.max=15000; "},
    {"bigger than a Kona but not a van", "ask_inventory", "exclude.body=van; "},
    {"the 8th at 4, there's 5 of us", "choose_time", "", Asked::which_time},
    {"I'm after a 2017 Rogue", "ask_inventory", "model=Rogue; year.max=2017; year.min=2017; "},
    {"which has less miles, 1 or 2", "ask_vehicle", "", Asked::which_vehicle},
};
// clang-format on

std::string acts_of(const Meaning& meaning) {
  std::string out;
  for (const Act act : meaning.acts)
    out += std::string(out.empty() ? "" : " ") + std::string(to_string(act));
  return out;
}

}  // namespace

TEST_CASE("A number goes with what stands about it, and a refusal leaves the rest of a wish") {
  const Lexicon lexicon = Lexicon::standard();
  const auto now = test::local_minute("2026-12-01T10:40");
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const Meaning meaning = understand(read(row.text, lexicon, now), row.asked);
    CHECK(test::describe_criteria(meaning) == row.criteria);
    CHECK(acts_of(meaning) == row.acts);
  }
}

}  // namespace kept::bot
