#include <string>
#include <utility>

#include <doctest/doctest.h>

#include "bot/lexicon.h"
#include "bot/understanding.h"
#include "tests/bot/understanding_support.h"

namespace kept::bot {
namespace {

std::string criteria_of(std::string_view text, Asked asked) {
  const auto now = test::local_minute("2026-12-01T10:40");
  return test::describe_criteria(understand(read(text, Lexicon::standard(), now), asked));
}

using Expected = std::initializer_list<std::pair<std::string, std::string>>;

void check(const Expected& expected, Asked asked = Asked::nothing) {
  for (const auto& [text, criteria] : expected) {
    CAPTURE(text);
    CHECK(criteria_of(text, asked) == criteria);
  }
}

}  // namespace

TEST_CASE("Money is read as it is spoken") {
  check({{"what can i get for seventeen four", "price.max=17400; "},
         {"we saved up 9k", "price.max=9000; "},
         {"got 7 grand in my pocket", "price.max=7000; "},
         {"my ceiling is 21", "price.max=21000; "},
         {"it tops out at 18 thousand", "price.max=18000; "},
         {"i refuse to pay a dime over 16,400 and would not go past it", "price.max=16400; "},
         {"i will not pay a dime over 16,400", "price.max=16400; "},
         {"i dont want to go past 30k", "price.max=30000; "},
         {"que no me pase de 14 mil", "price.max=14000; "},
         {"15 or maybe even 20 cars", ""}});
}

TEST_CASE("A limit is told by any word for it, before and behind the sum") {
  check({{"dont show me anything over 24", "price.max=24000; "},
         {"do not send me anything below 10 thousand", "price.min=10000; "},
         {"not interested in anything under 30k", "price.min=30000; "},
         {"26 would be my ceiling", "price.max=26000; "},
         {"i could stretch to 19", "price.max=19000; "},
         {"max 20k min 12k", "price.max=20000; price.min=12000; "},
         {"floor is 15 and ceiling is 24", "price.max=24000; price.min=15000; "},
         {"give or take 18", "price.max=19800; price.min=16200; "},
         {"prices from 20", "price.min=20000; "},
         {"pricier than 40", "price.min=40000; "},
         {"10ish to 15ish", "price.max=15000; price.min=10000; "},
         {"i got 12 saved up", "price.max=12000; "},
         {"at minimum 2020, at maximum 30k, at minimum 7 seats",
          "price.max=30000; seats.min=7; year.min=2020; "},
         {"around eighteen thousand and under ninety thousand miles",
          "odometer.max=90000; price.max=19800; price.min=16200; "}},
        Asked::criteria);
}

TEST_CASE("Thousands are read as they are typed and said") {
  check({{"20 000 max", "price.max=20000; "},
         {"a couple grand", "price.max=2000; "},
         {"a couple of thousand at most", "price.max=2000; "},
         {"24 to 27 five", "price.max=27500; price.min=24000; "},
         {"22 five", "price.max=22500; "},
         {"an ev with 200 miles of range or more, 20k max", "fuel=electric; price.max=20000; "},
         {"i get 30 mpg now so at least 35", "mpg.min=35; "},
         {"can i get 30 mpg", "mpg.min=30; "}},
        Asked::criteria);
}

TEST_CASE("What any such vehicle may cost is told beside it, too") {
  check({{"i need an suv for 20 thousand dollars", "body=suv; price.max=20000; "},
         {"first car for my kid, 5 thousand", "price.max=5000; "},
         {"a 2018 civic for 15", "model=Civic; price.max=15000; year.max=2018; year.min=2018; "},
         {"would you take 15k for the civic", "model=Civic; "},
         {"whats the payment on the 22,400 equinox",
          "model=Equinox; price.max=22400; price.min=22400; "},
         {"i want 12 thousand minimum for my f250", ""}});
}

TEST_CASE("After a wish, a number about is a sum and no hour") {
  check({{"8ish", "price.max=8800; price.min=7200; "},
         {"suv, 9 or so", "body=suv; price.max=9900; price.min=8100; "}},
        Asked::criteria);
  CHECK(test::says("10ish", Act::choose_time, Asked::which_time));
  CHECK(test::says("can i come at 3ish", Act::choose_time, Asked::criteria));
}

TEST_CASE("What is wanted for the own car is a trade") {
  CHECK(test::says("need at least 3500 for my old van", Act::ask_trade_in));
  CHECK(test::says("runs fine, i want 3500 for it", Act::ask_trade_in, Asked::drivable));
  CHECK(test::says("nope, dead. 800 bucks and its yours", Act::ask_trade_in, Asked::drivable));
  CHECK_FALSE(test::says("i want 2 seats for my kids", Act::ask_trade_in));
  CHECK_FALSE(test::says("need something under 20k for my daughter", Act::ask_trade_in));
}

TEST_CASE("An amount that tells a listed car is that amount") {
  check({{"is the 21,450 sonata still there", "model=Sonata; price.max=21450; price.min=21450; "},
         {"which one was 13,900", "price.max=13900; price.min=13900; "},
         {"can you come down on the tundra at 38,900",
          "model=Tundra; price.max=38900; price.min=38900; "},
         {"would you let the tundra go for 30k", "model=Tundra; "}});
}

TEST_CASE("A sum that is owed, paid down or put on a score is no price") {
  check({{"i owe 12k on it", ""},
         {"my score is 640", ""},
         {"con 3 mil de enganche", ""},
         {"i have 2 kids and a dog", ""},
         {"take the I-40 exit, then route 66", ""}});
  check({{"i am 19", ""}, {"6 foot 5", ""}, {"somos 6 en la casa", ""}}, Asked::criteria);
}

TEST_CASE("Years are bounded by what is said before and behind them") {
  check({{"a 2018 civic or newer", "model=Civic; year.min=2018; "},
         {"2017 model and up", "year.min=2017; "},
         {"'16 or newer", "year.min=2016; "},
         {"anterior al 2012", "year.max=2011; "},
         {"del 2014 para arriba", "year.min=2014; "},
         {"about the 2020 kia soul", "make=Kia; model=Soul; year.max=2020; year.min=2020; "},
         {"nothing older than three years", "year.min=2023; "},
         {"i bought it two years ago", ""}},
        Asked::criteria);
}

TEST_CASE("Mileage, mpg and seats are told from money") {
  check({{"under 40k miles and under 20k dollars", "odometer.max=40000; price.max=20000; "},
         {"15k and under 60k mi", "odometer.max=60000; price.max=15000; "},
         {"35 mpg or better", "mpg.min=35; "},
         {"30 mpg or so", "mpg.max=33; mpg.min=27; "},
         {"a sienna for 8", "model=Sienna; seats.min=8; "},
         {"7 or 8 seats", "seats.min=7; "}},
        Asked::criteria);
}

TEST_CASE("A place in what was shown is pointed at") {
  check({{"the 3rd from the top", "ordinal=3; "},
         {"bottom one", "ordinal=-1; "},
         {"el ultimo de la lista", "ordinal=-1; "},
         {"first 1 you sent", "ordinal=1; "},
         {"number two, no, number five", "ordinal=5; "},
         {"the top is scratched", ""}},
        Asked::which_vehicle);
}

TEST_CASE("A stock number keeps its dashes") {
  check({{"stock qr-5512 please", "stock_number=QR-5512; "},
         {"is #81-402b still there", "stock_number=81-402B; "},
         {"an f-150", "model=F-150; "}});
  check({{"is stock k 3388 still there", "stock_number=K3388; "},
         {"hold t 40217 for me", "stock_number=T40217; "},
         {"stock # tb 9912", "stock_number=TB9912; "},
         {"under 20 k 2015 or newer", "price.max=20000; year.min=2015; "},
         {"a 1500 truck", "body=truck; model=1500; "}});
}

TEST_CASE("A code may be written or spoken in parts") {
  check({{"stock number p as in peter 4 4 1 2 is it there", "stock_number=P4412; "},
         {"stock number bravo four four one two", "stock_number=B4412; "},
         {"stock number índia four four one two", "stock_number=I4412; "},
         {"stock five five two nine", "stock_number=5529; "},
         {"stock no 55 231 b still there", "stock_number=55231B; "},
         {"stk u 5 5 1 0", "stock_number=U5510; "},
         {"stk# k 12 34", "stock_number=K1234; "},
         {"stk 71 300 a", "stock_number=71300A; "},
         {"vin 4t1b11hk 5ju 123456", "vin=4T1B11HK5JU123456; "},
         {"vin number is 1 f t e w 1 e p 7 k f a 1 2 3 4 5", "vin=1FTEW1EP7KFA12345; "},
         {"1hgcv1f3 4ja 012345", "vin=1HGCV1F34JA012345; "}});
  check({{"stock number 4 or 5", ""},
         {"stock 4471 4 wheel drive", "drivetrain=4wd; stock_number=4471; "},
         {"stk 2231 a 2019 tacoma",
          "model=Tacoma; stock_number=2231; year.max=2019; year.min=2019; "},
         {"do you have the vin of the 2019 civic 4 door",
          "model=Civic; year.max=2019; year.min=2019; "}});
}

TEST_CASE("The oldest that will do bounds the years, and after a car one looks for it") {
  check({{"the oldest id take is a 2016", "year.min=2016; "},
         {"newest we can afford is 2020", "year.max=2020; "},
         {"im after a 2017 tundra", "model=Tundra; year.max=2017; year.min=2017; "},
         {"after 2017", "year.min=2018; "}});
  check({{"minivan, wait no, my back. coupe", "body=coupe; "},
         {"a coupe, scratch that, my knee hurts too much, an suv", "body=suv; "},
         {"electrics a no, civic", "exclude.fuel=electric; model=Civic; "},
         {"a silverado with the 5.3 gas", "fuel=gas; model=Silverado; "},
         {"the 18,300 pilot", "model=Pilot; price.max=18300; price.min=18300; "},
         {"just a plain charger", "model=Charger; "}});
}

TEST_CASE("Nothing is broken or too dear where kinds die out and a wish is modest") {
  const auto now = test::local_minute("2026-12-01T10:40");
  for (const std::string_view text :
       {"a stick shift please, i know they are dying out", "wagons, they are dying out, any left",
        "a suv with a sunroof if that is not asking too much"}) {
    CAPTURE(text);
    const Meaning said = understand(read(text, Lexicon::standard(), now), Asked::nothing);
    CHECK(said.acts.size() == 1);
    CHECK(said.has(Act::ask_inventory));
  }
}

TEST_CASE("Two digits are a year where a name or another year says so") {
  check({{"an 06 accord", "model=Accord; year.max=2006; year.min=2006; "},
         {"any 03 tacomas left", "model=Tacoma; year.max=2003; year.min=2003; "},
         {"a 98 4runner", "model=4Runner; year.max=1998; year.min=1998; "},
         {"13 to 16 nissan rogues", "make=Nissan; model=Rogue; year.max=2016; year.min=2013; "},
         {"2015, 16 or 17 outback", "model=Outback; year.max=2017; year.min=2015; "},
         {"an oh seven camry", "model=Camry; year.max=2007; year.min=2007; "},
         {"18s and up", "year.min=2018; "},
         {"2017 to present", "year.min=2017; "},
         {"rogue under 16", "model=Rogue; price.max=16000; "},
         {"a 12 passenger van", "body=van; seats.min=12; "}});
}

TEST_CASE("Sums are read as people shorten and bound them") {
  check({{"seven and a half grand", "price.max=7500; "},
         {"8 racks", "price.max=8000; "},
         {"from 12 up to 16", "price.max=16000; price.min=12000; "},
         {"12 at the very most", "price.max=12000; "},
         {"sedan < $18k", "body=sedan; price.max=18000; "},
         {"30000 plus or minus a grand", "price.max=33000; price.min=27000; "},
         {"under seventy thousand miles under fifteen", "odometer.max=70000; price.max=15000; "},
         {"500 bucks", "price.max=500; "},
         {"5500", "price.max=5500; "}},
        Asked::criteria);
}

TEST_CASE("A number beyond every measure is no year, sum or hour") {
  check({{"9999999999999999:30 or 77777777777777", ""},
         {"in 99999999999999999999 weeks on 11111111111111/5", ""}});
}
}  // namespace kept::bot
