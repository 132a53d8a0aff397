// Whether it drives and what is wrong with it, in one breath; whom a failed repair blames;
// neighbours, bad marks and cars that stand about.
#include <algorithm>
#include <span>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "bot/understanding.h"
#include "tests/bot/understanding_support.h"

namespace kept::bot {
namespace {

struct Said {
  const char* text;
  const char* acts;  // in the order of their names
};

void check(std::span<const Said> all, Asked asked = Asked::nothing) {
  for (const Said& said : all) {
    INFO(std::string(said.text));
    std::vector<std::string> names;
    for (const Act act : test::meaning_of(said.text, asked).acts)
      names.emplace_back(to_string(act));
    std::sort(names.begin(), names.end());
    std::string acts;
    for (const std::string& name : names) acts += (acts.empty() ? "" : " ") + name;
    CHECK(acts == std::string(said.acts));
  }
}

}  // namespace

TEST_CASE("It drives, and something is wrong with it all the same") {
  const Said told[] = {
      {"it'll go but it sounds like a blender", "affirm report_problem"},
      {"drives fine, just won't start when it's cold", "affirm report_problem"},
      {"it gets around, just smokes a lot", "affirm report_problem"},
      {"runs ok, takes forever to warm up", "affirm report_problem"},
      {"hell no, theres coolant everywhere", "deny report_problem"},
      {"fuck no the axle snapped", "deny report_problem"},
      {"nope can't even get it in gear", "deny report_problem"},
      {"can't get it out of park", "deny report_problem"},
      {"yes. can i talk to a technician", "affirm ask_person"},
  };
  check(told, Asked::drivable);
}

TEST_CASE("How far it drives, or how it was moved, tells whether it does") {
  const Said told[] = {
      {"for now", "affirm"},
      {"as long as i stay off the freeway", "affirm"},
      {"if i keep it under 30", "affirm"},
      {"up to about 25 mph", "affirm"},
      {"once it gets warm yeah", "affirm"},
      {"yes but the alignment is off by a mile", "affirm report_problem"},
      {"we'd have to drag it", "deny"},
      {"had my uncle pull it home", "deny"},
      {"my dad says don't", "deny"},
      {"i could baby it home", "affirm"},
      {"got it winched out of the ditch", "deny"},
      {"it did until last night", "deny"},
      {"no, the rear end is smashed", "deny report_problem"},
      {"it cranks but wont stay running", "deny report_problem"},
      {"no the tie rod's dangling", "deny report_problem"},
  };
  check(told, Asked::drivable);
}

TEST_CASE("An answer that is said otherwise than by yes or no") {
  const Said agreed[] = {
      {"ok but is my husband allowed to come too", "affirm"},
      {"good deal. do you have a waiting room", "affirm"},
  };
  check(agreed, Asked::confirm_appointment);
  const Said done[] = {
      {"not unless you sell coffee lol", "deny"},
      {"that's a wrap", "deny"},
      {"nah we're set. be safe", "deny goodbye"},
  };
  check(done, Asked::anything_else);
}

TEST_CASE("Whom a failed repair blames") {
  const Said told[] = {
      {"key fob is dead, a new battery didnt fix it", "report_problem"},
      {"your tech did my brakes and it still squeaks, shoddy work", "complain report_problem"},
      {"you charged me 200 and didn't fix it", "complain"},
      {"theres a rattling on the highway driving me up the wall", "report_problem"},
      {"you're about as helpful as a brick wall", "complain"},
      {"they moved my appointment again", "complain"},
      {"some idiot clipped my bumper", "report_problem"},
      {"dash lit up like a christmas tree", "report_problem"},
  };
  check(told);
}

TEST_CASE("What stands next door is none of ours") {
  const Said told[] = {
      {"does the pizza place next door deliver", "out_of_scope"},
      {"is the gym across the street any good", "out_of_scope"},
      {"do you ever sleep or are you software", "ask_if_bot"},
      {"is there a heartbeat on the other end", "ask_if_bot"},
      {"y'all need any mechanics", "out_of_scope"},
  };
  check(told);
  CHECK_FALSE(test::says("is the civic across the street still for sale", Act::out_of_scope));
}

TEST_CASE("Years of bad marks and cars that stand about are no wish") {
  const Said told[] = {
      {"ended up with a repo in 2022, will any bank touch me", "ask_financing"},
      {"whats it run me every month on the Rogue if i put 2 down", "ask_financing"},
      {"got a 2013 Malibu sitting in the garage, you want it off me?", "ask_trade_in"},
      {"i have an old Corolla i dont drive anymore, would yall want it", "ask_trade_in"},
      {"15 five cash and you never hear from me again", "negotiate_price"},
  };
  check(told);
  for (const char* text : {"ended up with a repo in 2022, will any bank touch me",
                           "got a 2013 Malibu sitting in the garage, you want it off me?"}) {
    INFO(std::string(text));
    CHECK(test::describe_criteria(test::meaning_of(text)).empty());
  }
}

}  // namespace kept::bot
