// Names of makes, models and trims as they are said, and the same words said of other things.
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "tests/bot/understanding_support.h"

namespace kept::bot {
namespace {

struct Row {
  std::string_view text;
  std::string_view criteria;
};

// clang-format off
constexpr Row said[] = {
    // badges and numbers in the plural
    {"any Altima SV's or SR's", "model=Altima; trim=SR; trim=SV; "},
    {"got tacomas, sr5s or trds", "model=Tacoma; trim=SR5; trim=TRD; "},
    {"any F150's", "model=F-150; "},
    {"any f one fifties", "model=F-150; "},
    {"got f two fifties in white", "exterior_color=white; model=F-250; "},
    {"ram fifteen hundreds, laramie", "make=Ram; model=1500; trim=Laramie; "},
    {"silverado twenty five hundreds", "model=Silverado 2500; "},
    {"chevy silverado 1500 lt", "make=Chevrolet; model=Silverado 1500; trim=LT; "},
    {"chevy express van", "body=van; make=Chevrolet; model=Express; "},
    {"Transit van, high roof", "body=van; model=Transit; "},
    // the last part of a name alone, or the first
    {"ioniq five or six", "model=Ioniq 5; model=Ioniq 6; "},
    {"cx-5 or 9 or 50", "model=CX-5; model=CX-50; model=CX-9; "},
    {"q3 or 5, 2019", "model=Q3; model=Q5; year.max=2019; year.min=2019; "},
    {"model s or x", "model=Model S; model=Model X; "},
    {"sierra 1500 or 2500", "model=Sierra 1500; model=Sierra 2500; "},
    {"c or e class", "model=C-Class; model=E-Class; "},
    {"3 or 5 series", "model=3 Series; model=5 Series; "},
    {"a mazda 3 or 4 cylinder anything", "make=Mazda; model=Mazda3; "},
    // small words that are badges
    {"ES 300h, 2019 to 2021", "model=ES 300h; year.max=2021; year.min=2019; "},
    {"what about the IS 350 F Sport", "model=IS 350; trim=F Sport; "},
    {"gs 350, is 350 or es 350", "model=ES 350; model=GS 350; model=IS 350; "},
    {"X3 M40i", "model=X3; trim=M40i; "},
    // trims picked and refused
    {"the Touring not the Sport", "exclude.trim=Sport; trim=Touring; "},
    {"the sport one", "trim=Sport; "},
    {"sentra sr not s", "exclude.trim=S; model=Sentra; trim=SR; "},
    {"no limited, no platinum, just an sr5",
     "exclude.trim=Limited; exclude.trim=Platinum; trim=SR5; "},
    {"f150 lariat, no work trucks", "model=F-150; trim=Lariat; "},
    {"tundra 1794", "model=Tundra; trim=1794; "},
    // words that are models where they are contrasted or meant
    {"I meant edge not escape", "exclude.model=Escape; model=Edge; "},
    {"sorry meant soul", "model=Soul; "},
    {"rogue in any color but black", "exclude.exterior_color=black; model=Rogue; "},
    // what they drive or drove
    {"we have been driving the same Sienna since 2011, want a Pacifica", "model=Pacifica; "},
    {"coming from a 2012 Accord, want an Avalon", "model=Avalon; "},
    {"we're coming out of a Tahoe, show me Equinoxes", "model=Equinox; "},
    {"we've outgrown the Rogue, need a Pathfinder", "model=Pathfinder; "},
    {"stuck with a Dart right now, show me Chargers", "model=Charger; "},
    {"had the same Camry for 12 years, time for a Highlander", "model=Highlander; "},
    {"we sold the Pilot two months ago, want a Passport", "model=Passport; "},
    {"getting out of a Jeep, looking at a Bronco", "model=Bronco; "},
    // people of the same name
    {"hi this is Sierra, I'd like to drive a Tundra", "model=Tundra; "},
    {"is Ford still working there? Ford Mathis", ""},
    {"is Lincoln in today", ""},
    {"does Mercedes still work there", ""},
    {"Kia helped me last week, is the Kia Soul sold", "make=Kia; model=Soul; "},
    {"está Mercedes hoy?", ""},
    // in Spanish
    {"la sport no la limited", "exclude.trim=Limited; trim=Sport; "},
    {"he manejado la misma Silverado desde 2008, quiero una Tundra", "model=Tundra; "},
    {"quise decir edge no escape", "exclude.model=Escape; model=Edge; "},
    // other things of the same name
    {"the public transit stop by you", ""},
    {"where's your venue at", ""},
    {"we need a venue for our wedding", ""},
    {"do you have parking at your venue", ""},
    {"is the Venue awd", "drivetrain=awd; model=Venue; "},
    {"turning over a new leaf with a Bolt", "model=Bolt; "},
    {"a new Leaf", "condition=new; model=Leaf; "},
    {"I'm doing my civic duty, got a Civic", "model=Civic; "},
};

struct Told {
  std::string_view text;
  Act act;
  bool so;
};

constexpr Told acts[] = {
    {"hi this is Dakota, I want a Ram", Act::give_name, true},
    {"I'm Kia, looking for a truck", Act::give_name, true},
    {"this is Ford country", Act::give_name, false},
    {"could come by after six. names jedediah", Act::give_name, true},
    {"is Bob still there? Bob Hatch, the tall guy", Act::give_name, false},
    {"is Lincoln working today", Act::ask_person, true},
    {"can I talk to Ford, the sales manager", Act::ask_person, true},
    {"is the Lincoln in yet", Act::ask_person, false},
    {"is Dakota around", Act::ask_person, true},
    {"is Chevy working on a new Camaro", Act::ask_person, false},
    {"can you forward me pics of the Forte", Act::ask_person, false},
    {"got any Chargers in that orange, scat pack", Act::ask_inventory, true},
    {"got any Chargers in that orange, scat pack", Act::ask_vehicle, false},
    {"do you ever get a Fiat 500 in, white or that mint green", Act::ask_inventory, true},
    {"a Telluride with awd if they make that", Act::correct, false},
    {"did I say Edge? meant Escape", Act::correct, true},
    {"coming by bus, which stop is nearest", Act::request_appointment, false},
    {"coming by bus tomorrow at 2", Act::request_appointment, true},
    {"traded my Fusion last year, now I want a Maverick", Act::ask_trade_in, false},
};
// clang-format on

}  // namespace

TEST_CASE("Vehicles are read from their names, and from no words that only look alike") {
  for (const Row& row : said) {
    CAPTURE(row.text);
    CHECK(test::describe_criteria(test::meaning_of(row.text)) == row.criteria);
  }
}

TEST_CASE("What names of vehicles and of people let a message do") {
  for (const Told& row : acts) {
    CAPTURE(row.text);
    CHECK(test::says(row.text, row.act) == row.so);
  }
}

TEST_CASE("The hour at which work is left is no time of a visit") {
  for (const std::string_view text :
       {"I escape work at 5, could I come look at 5:30",
        "we wrap up class at 5, can we come at 5:30", "I quit work at 5 so how about 5:30"}) {
    CAPTURE(text);
    const std::string when = test::describe_when(test::meaning_of(text));
    CHECK(when.find("17:30") != std::string::npos);
    CHECK(when.find("17:00") == std::string::npos);
  }
}

}  // namespace kept::bot
