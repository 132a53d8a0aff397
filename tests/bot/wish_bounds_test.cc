// What a number of a wish is, what a negation reaches, and which letters are a trim.
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
    {"two thousand and seventeen yukon", "ask_inventory",
     "model=Yukon; year.max=2017; year.min=2017; "},
    {"how many miles on the twenty eighteen pilot", "ask_vehicle",
     "model=Pilot; year.max=2018; year.min=2018; "},
    {"is that 21 sentra still for sale", "ask_vehicle",
     "model=Sentra; year.max=2021; year.min=2021; "},
    {"Tucson or Sportage hybrid, 22 and up", "ask_inventory",
     "fuel=hybrid; model=Sportage; model=Tucson; year.min=2022; ", Asked::criteria},
    {"been driving since 2009, now I want a convertible", "ask_inventory", "body=convertible; "},
    {"i dont want anything with over 90k on it", "ask_inventory", "odometer.max=90000; "},
    {"used Traverse Premier, 2019-2021, less than 45k mi", "ask_inventory",
     "condition=used; model=Traverse; odometer.max=45000; trim=Premier; year.max=2021; "
     "year.min=2019; "},
    {"i have 6k for a down payment and want something around 30k", "ask_financing ask_inventory",
     "price.max=33000; price.min=27000; "},
    {"forty five hundred cash, what can i get", "ask_inventory", "price.max=4500; "},
    {"spending between 9 and 12", "ask_inventory", "price.max=12000; price.min=9000; "},
    {"budget of ten to twelve", "ask_inventory", "price.max=12000; price.min=10000; ",
     Asked::criteria},
    {"no more than fourteen five", "ask_inventory", "price.max=14500; ", Asked::criteria},
    {"$15,000-20,000 truck", "ask_inventory", "body=truck; price.max=20000; price.min=15000; "},
    {"$28,000 each is the ceiling", "ask_inventory", "price.max=28000; ", Asked::criteria},
    {"31.5 is my cap", "ask_inventory", "price.max=31500; ", Asked::criteria},
    {"the seventeen nine ninety five one", "select_vehicle", "price.max=17995; price.min=17995; ",
     Asked::which_vehicle},
    {"is the gray one for 21 still there", "ask_vehicle",
     "exterior_color=gray; price.max=21000; price.min=21000; "},
    {"at least 280 miles of range", "ask_vehicle", ""},
    {"what's the 0-60 on the 2021 Stinger you have", "ask_vehicle",
     "model=Stinger; year.max=2021; year.min=2021; "},
    {"neither, I want one under 13", "ask_inventory deny", "price.max=13000; ",
     Asked::which_vehicle},
    {"cant go over 21", "ask_inventory", "price.max=21000; "},
    {"a 300 under 18", "ask_inventory", "model=300; price.max=18000; "},
    {"does the 300 have both keys", "ask_vehicle", "model=300; "},
    {"looking for 2500 crew cab, diesel", "ask_inventory", "fuel=diesel; model=2500; "},
    {"3500, the chevy", "select_vehicle", "make=Chevrolet; model=3500; ", Asked::which_vehicle},
    {"non turbo, non hybrid accord", "ask_inventory", "exclude.fuel=hybrid; model=Accord; "},
    {"dont care about the color, just needs 4wd", "ask_inventory", "drivetrain=4wd; ",
     Asked::criteria},
    {"any Forester but no tan", "ask_inventory",
     "exclude.exterior_color=beige; model=Forester; "},
    {"Altima SV. NOT the S.", "ask_inventory", "exclude.trim=S; model=Altima; trim=SV; "},
    {"Camry or Corolla, just not the le", "ask_inventory",
     "exclude.trim=LE; model=Camry; model=Corolla; "},
    {"is the 27,500 one a Touring?", "ask_vehicle",
     "price.max=27500; price.min=27500; trim=Touring; "},
    {"heated seats and steering wheel", "ask_inventory",
     "feature=heated_seats; feature=heated_wheel; "},
    {"a 10 speed auto f150", "ask_inventory", "model=F-150; transmission=automatic; "},
    {"4 cyl gas wagon, blue or gray", "ask_inventory",
     "body=wagon; exterior_color=blue; exterior_color=gray; fuel=gas; "},
    {"any drop tops", "ask_inventory", "body=convertible; "},
    {"anything without a touchscreen", "ask_inventory", ""},
    {"extended cab", "ask_inventory", ""},
    {"i was preapproved for 24k by navy federal", "ask_inventory", "price.max=24000; "},
    {"whats my trade worth, 2017 fit lx 80k miles, and do you have any odysseys",
     "ask_trade_in ask_inventory", "model=Odyssey; "},
    {"a van with a wheelchair ramp", "ask_inventory", "body=van; "},
    {"me and the missus need a sedan", "ask_inventory", "body=sedan; "},
    {"busco algo durante el verano", "ask_inventory", ""},
    {"suv with heated seats and awd i drive in snow", "ask_inventory",
     "body=suv; drivetrain=awd; feature=heated_seats; "},
    {"suv for 7 at least 25 mpg", "ask_inventory", "body=suv; mpg.min=25; seats.min=7; "},
    {"my check engine light is on. also looking for a used Tacoma under 30k",
     "report_problem ask_inventory", "condition=used; model=Tacoma; price.max=30000; "},
    {"what is my 2015 altima worth? any Rogues in black", "ask_trade_in ask_inventory",
     "exterior_color=black; model=Rogue; "},
    {"I've got a 2016 Rogue with 98,000 miles. What's it worth?", "ask_trade_in", ""},
    {"suv under $20,000.00", "ask_inventory", "body=suv; price.max=20000; "},
    {"suv 12.5-15k", "ask_inventory", "body=suv; price.max=15000; price.min=12500; "},
    {"suv ~20k", "ask_inventory", "body=suv; price.max=22000; price.min=18000; "},
    {"suv, not looking to spend over 15k", "ask_inventory", "body=suv; price.max=15000; "},
    {"suv, less expensive than 15k", "ask_inventory", "body=suv; price.max=15000; "},
    {"suv for 15k", "ask_inventory", "body=suv; price.max=15000; "},
    {"under uh twelve five", "ask_inventory", "price.max=12500; ", Asked::criteria},
    {"between um fifteen and uh eighteen", "ask_inventory", "price.max=18000; price.min=15000; ",
     Asked::criteria},
    {"twenty two five hundred max", "ask_inventory", "price.max=22500; "},
    {"no more than like fourteen fifteen thousand", "ask_inventory", "price.max=15000; "},
    {"nine and a half max", "ask_inventory", "price.max=9500; "},
    {"in the ballpark of twenty thousand", "ask_inventory", "price.max=22000; price.min=18000; ",
     Asked::criteria},
    {"do you do leases or is it buy only", "ask_financing", ""},
    {"my truck has an airbag recall, you do those?", "report_problem", ""},
    {"is that camaro an auto or a stick", "ask_vehicle",
     "model=Camaro; transmission=automatic; transmission=manual; "},
    {"trying to find out if the Sierra with the red seats is still on the lot", "ask_vehicle",
     "interior_color=red; model=Sierra; "},
    {"no salvage titles please", "ask_inventory", ""},
    {"one owner only, no accidents", "ask_inventory", ""},
    {"it has to do 35 to the gallon", "ask_inventory", "mpg.min=35; "},
    {"at least 30 on the highway", "ask_inventory", "mpg.min=30; ", Asked::criteria},
    {"whatever fits seven people", "ask_inventory", "seats.min=7; ", Asked::criteria},
    {"how many keys come with the black Charger", "ask_vehicle",
     "exterior_color=black; model=Charger; "},
    {"lookin to downsize from the suburban into a crv", "ask_inventory", "model=CR-V; "},
    {"not the nissan the mazda", "select_vehicle", "exclude.make=Nissan; make=Mazda; ",
     Asked::which_vehicle},
    {"not a truck a crossover", "ask_inventory", "body=suv; exclude.body=truck; ", Asked::criteria},
    {"a minivan ive got 2500 to put down", "ask_financing ask_inventory", "body=minivan; "},
    {"silver sedan gas please", "ask_inventory",
     "body=sedan; exterior_color=silver; fuel=gas; ", Asked::criteria},
    {"the wrangler rubicon is it a 4 door", "ask_vehicle", "model=Wrangler; trim=Rubicon; "},
    {"third one down is it a hybrid", "ask_vehicle", "fuel=hybrid; ordinal=3; "},
    {"the tan buick has it been sold yet", "ask_vehicle", "exterior_color=beige; make=Buick; "},
    {"we do not care for red, gray would be fine", "ask_inventory",
     "exclude.exterior_color=red; exterior_color=gray; ", Asked::criteria},
    {"that highlander with seventy thousand on it, is it sold", "ask_vehicle",
     "model=Highlander; odometer.max=70000; odometer.min=70000; "},
    {"the soul we have is too small so a minivan", "ask_inventory", "body=minivan; "},
    {"I have school pickup at 3, any hybrids under 20k", "ask_inventory",
     "fuel=hybrid; price.max=20000; "},
    {"our last one was a lemon, anything but a Nissan", "ask_inventory",
     "exclude.make=Nissan; ", Asked::criteria},
    {"it has to pull a 5,000 lb trailer", "ask_inventory", "", Asked::criteria},
    {"seats that blow cold air and a steering wheel that warms up", "ask_inventory",
     "feature=heated_wheel; feature=ventilated_seats; ", Asked::criteria},
    {"show me your stick shifts", "ask_inventory", "transmission=manual; "},
    {"one of them Rogues, any color but that swampy green", "ask_inventory",
     "exclude.exterior_color=green; model=Rogue; "},
    {"wife and i are in accord on this, an Odyssey please", "ask_inventory", "model=Odyssey; "},
    {"fwd or awd on that CR-V", "ask_vehicle", "drivetrain=awd; drivetrain=fwd; model=CR-V; "},
    {"how many people does the Traverse hold", "ask_vehicle", "model=Traverse; "},
    {"promise me the Pilot's not gonna be gone", "ask_vehicle", "model=Pilot; "},
    {"1k down, approved for 19 thru my bank, lookin for a blue crv", "ask_financing ask_inventory",
     "exterior_color=blue; model=CR-V; price.max=19000; "},
    {"wanna trade my 16 crv in on a pilot", "ask_trade_in ask_inventory", "model=Pilot; "},
    {"im after a Prius, and whats my old fit worth", "ask_trade_in ask_inventory",
     "model=Prius; "},
    {"insurance gave me 19,400 for my old ridgeline, find me a truck", "ask_inventory",
     "body=truck; "},
    {"got any vans from 15 up", "ask_inventory", "body=van; price.min=15000; "},
    {"forty grand and up", "ask_inventory", "price.min=40000; ", Asked::criteria},
    {"I have 2k up front, any Rios", "ask_inventory", "model=Rio; "},
    {"a 2017 or better Odyssey", "ask_inventory", "model=Odyssey; year.min=2017; "},
    {"sedan 2015+ 11k", "ask_inventory", "body=sedan; price.max=11000; year.min=2015; ",
     Asked::criteria},
    {"12k. oh wait sorry i meant 2012", "ask_inventory correct", "year.max=2012; year.min=2012; ",
     Asked::criteria},
    {"a truck under 30, i meant 35 not 30", "ask_inventory correct",
     "body=truck; price.max=35000; "},
    {"under 20 thousand.. actually 23 is ok", "ask_inventory correct", "price.max=23000; "},
    {"we're 81 and 79 so nothing too low", "ask_inventory", "", Asked::criteria},
    {"my wife and i make about 3k a week, max 18k", "ask_inventory", "price.max=18000; ",
     Asked::criteria},
    {"14k total, and 3 of that is my down payment", "ask_financing ask_inventory",
     "price.max=14000; ", Asked::criteria},
    {"18k, what would that be a month", "ask_financing ask_inventory", "price.max=18000; ",
     Asked::criteria},
    {"whats the monthly over 72 on that Equinox", "ask_financing", "model=Equinox; "},
    {"we don't need 8 seats, just a wagon", "ask_inventory", "body=wagon; "},
    {"not a 7 seater please, a coupe", "ask_inventory", "body=coupe; "},
    {"four seats isn't enough anymore, at least 6", "ask_inventory", "seats.min=6; ",
     Asked::criteria},
    {"room for the six of us", "ask_inventory", "seats.min=6; ", Asked::criteria},
    {"is the 2021 a 10 speed", "ask_vehicle",
     "transmission=manual; year.max=2021; year.min=2021; ", Asked::which_vehicle},
    {"the one with the 5.7", "select_vehicle", "", Asked::which_vehicle},
    {"this is the fourth message I send", "smalltalk", ""},
    {"wagon, gray seats, not tan ones", "ask_inventory",
     "body=wagon; exclude.interior_color=beige; interior_color=gray; ", Asked::criteria},
    {"is the inside of the Malibu tan or gray", "ask_vehicle",
     "interior_color=beige; interior_color=gray; model=Malibu; "},
    {"the journey to your lot took an hour, is the Tahoe there", "ask_vehicle", "model=Tahoe; "},
    {"is the fit an automatic", "ask_vehicle", "model=Fit; transmission=automatic; "},
    {"manual accent please", "ask_inventory", "model=Accent; transmission=manual; "},
    {"a 2018 or newer explorer", "ask_inventory", "model=Explorer; year.min=2018; "},
    {"an expedition that fits 8", "ask_inventory", "model=Expedition; seats.min=8; "},
    {"my old one was a 2010 sentra, want a newer one", "ask_inventory", ""},
    {"soul, awd, i mean fwd, red", "ask_inventory correct",
     "drivetrain=fwd; exterior_color=red; model=Soul; ", Asked::criteria},
};
// clang-format on

std::string acts_of(const Meaning& meaning) {
  std::string out;
  for (const Act act : meaning.acts)
    out += std::string(out.empty() ? "" : " ") + std::string(to_string(act));
  return out;
}

}  // namespace

TEST_CASE("Sums, years, engines and trims of a wish are read by what stands about them") {
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
