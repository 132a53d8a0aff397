// What is said beside or under something else: a symptom in a noun phrase, a refusal before a
// question, a complaint beside business, a pick and then a question.
#include <algorithm>
#include <span>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "bot/lexicon.h"
#include "bot/understanding.h"
#include "tests/bot/understanding_support.h"

namespace kept::bot {
namespace {

struct Said {
  const char* text;
  const char* acts;  // in the order of their names
};

std::string acts_of(const char* text, Asked asked) {
  std::vector<std::string> names;
  for (const Act act : test::meaning_of(text, asked).acts) names.emplace_back(to_string(act));
  std::sort(names.begin(), names.end());
  std::string joined;
  for (const std::string& name : names) joined += (joined.empty() ? "" : " ") + name;
  return joined;
}

void check(std::span<const Said> all, Asked asked = Asked::nothing) {
  for (const Said& said : all) {
    INFO(std::string(said.text));
    CHECK(acts_of(said.text, asked) == std::string(said.acts));
  }
}

}  // namespace

TEST_CASE("A car that gives up is reported without saying whose it is") {
  const Said told[] = {
      {"sienna died at the light on 5th", "report_problem"},
      {"the tundra just quits on hills", "report_problem"},
      {"timing chain snapped", "report_problem"},
      {"tpms light back on", "report_problem"},
      {"both brake lights came on", "report_problem"},
      {"scanner says p0301", "report_problem"},
      {"stalls when i stop", "report_problem"},
      {"starter's died again", "report_problem"},
      {"the van flunked its inspection", "report_problem"},
      {"the malibu won't go into gear", "report_problem"},
      {"moonroof stuck halfway", "report_problem"},
      {"clutch pedal is really sloppy", "report_problem"},
      {"ac's out, can you squeeze me in", "report_problem request_appointment"},
  };
  check(told);
  const Said others[] = {
      {"has the tundra been smoked in", "ask_vehicle"},
      {"does the red one leak", "ask_vehicle"},
      {"i'm interested in the red jetta", "select_vehicle"},
      {"the needle is in the red", "report_problem"},
      {"put me down for the one in the red", "select_vehicle"},
      {"anything cheap that will pass smog", "ask_inventory"},
      {"will not pass smog", "report_problem"},
      {"my gps put me behind a diner, where are you", "ask_location"},
      {"cancel my visit, i got one off my uncle", "cancel"},
      {"the 2019 sonata, any dents?", "ask_vehicle"},
      {"my phone died, is the jetta still there", "ask_vehicle"},
      {"do you have a truck that never dies", "ask_inventory"},
  };
  check(others);
}

TEST_CASE("A symptom stands beside the answer whether it drives") {
  const Said all[] = {
      {"yes, the tahoe just bucks uphill", "affirm report_problem"},
      {"no, axle snapped on it", "deny report_problem"},
      {"nope, motor seized", "deny report_problem"},
  };
  check(all, Asked::drivable);
}

TEST_CASE("A name or a number is refused ahead of what else is asked") {
  const Said all[] = {
      {"nope lol. is the kona gone", "ask_vehicle decline_contact"},
      {"what for? is the kona gone", "ask_vehicle decline_contact"},
      {"no thank you, is the kona gone", "ask_vehicle decline_contact"},
      {"no. is the kona still for sale", "ask_vehicle decline_contact"},
      {"nope, where's your lot", "ask_location decline_contact"},
      {"skip it, got any wagons", "ask_inventory decline_contact"},
      {"no, y'all would just blow up my phone. when do you close", "ask_hours decline_contact"},
      {"i'd rather not but is the soul still there", "ask_vehicle decline_contact"},
  };
  check(all, Asked::contact);
  check(all, Asked::name);
  const Said given[] = {
      {"Skipper", "give_name"},
  };
  check(given, Asked::name);
}

TEST_CASE("A complaint stands beside business") {
  const Said all[] = {
      {"my fifth email without an answer, are you open today", "ask_hours complain"},
      {"shadiest dealership around. is the gti there or not", "ask_vehicle complain"},
      {"you just fixed it on friday and it stalls again", "complain report_problem"},
      {"they said it was repaired and the light came back on", "complain report_problem"},
  };
  check(all);
  const Said others[] = {
      {"this is my second message, forgot to say i want awd", "ask_inventory"},
      {"second time buyer here, got any coupes", "ask_inventory"},
  };
  check(others);
}

TEST_CASE("One is picked, and then something is asked") {
  const Said all[] = {
      {"the xle, does it have carplay", "ask_vehicle select_vehicle"},
      {"the gray one, when do you close", "ask_hours select_vehicle"},
      {"the civic, and would you do 17 on it", "negotiate_price select_vehicle"},
      {"does the gray one have carplay", "ask_vehicle"},
      {"not 3, not 4. number 5", "select_vehicle"},
  };
  check(all, Asked::which_vehicle);
  const Said unasked[] = {
      {"how much is the juke and do you come down any", "ask_vehicle negotiate_price"},
      {"actually not the camry, i want the avalon. does it have leather",
       "ask_vehicle correct select_vehicle"},
      {"how's the transmission on that", "ask_vehicle"},
  };
  check(unasked);
}

TEST_CASE("A time is put forward beside a wish to be left alone") {
  const Said all[] = {
      {"no not friday. saturday 10am, and stop the emails",
       "choose_time correct deny stop_messages"},
      {"stop texting me", "stop_messages"},
  };
  check(all, Asked::confirm_appointment);
  const Said time[] = {
      {"tuesday at 2, and quit calling me", "choose_time stop_messages"},
  };
  check(time, Asked::which_time);
}

TEST_CASE("What bounds a wish cancels no visit") {
  const Said all[] = {
      {"can't go newer than 2016", "ask_inventory"},
      {"cant do bigger than a rav4", "ask_inventory"},
      {"hope you're staying dry, whats the monthly on a kia soul",
       "ask_financing ask_inventory smalltalk"},
      {"can i get a slot for brakes", "report_problem request_appointment"},
      {"whats that monthly over 60", "ask_financing"},
      {"knock 300 off and i'll come today", "choose_time negotiate_price request_appointment"},
      {"whatd you give me for a 2012 sentra with 130k", "ask_trade_in"},
      {"anyway is the soul sold", "ask_vehicle"},
      {"morning! the grandkids are finally asleep", "greet smalltalk"},
      {"can you do my physics homework", "out_of_scope"},
  };
  check(all);
  const Said wanted[] = {
      {"18k, what would that be a month", "ask_financing ask_inventory"},
      {"sorry i meant 14 not 24", "ask_inventory correct"},
      {"a coupe, like i said twice", "ask_inventory complain"},
  };
  check(wanted, Asked::criteria);
  const Said confirmed[] = {
      {"never mind the whole visit", "cancel"},
      {"im afraid not", "deny"},
  };
  check(confirmed, Asked::confirm_appointment);
  const Said named[] = {
      {"Otis. does it have a spare", "ask_vehicle give_name"},
  };
  check(named, Asked::name);
}

}  // namespace kept::bot
