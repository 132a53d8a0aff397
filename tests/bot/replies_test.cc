// Replies to what was asked, with remarks, reasons and questions beside them.
#include <algorithm>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "bot/lexicon.h"
#include "bot/understanding.h"
#include "tests/bot/understanding_support.h"

namespace kept::bot {
namespace {

using test::meaning_of;
using test::name_in;

struct Row {
  std::string_view said;
  std::string_view acts;  // all of them, in any order, separated by blanks
  std::string when = {};  // "" for no time
};

std::string sorted(std::vector<std::string> acts) {
  std::sort(acts.begin(), acts.end());
  std::string out;
  for (const std::string& act : acts) out += (out.empty() ? "" : " ") + act;
  return out;
}

std::string acts_of(const Meaning& meaning) {
  std::vector<std::string> acts;
  for (const Act act : meaning.acts) acts.emplace_back(to_string(act));
  return sorted(std::move(acts));
}

std::string sorted_words(std::string_view words) {
  std::vector<std::string> out;
  while (!words.empty()) {
    const std::string_view word = words.substr(0, words.find(' '));
    out.emplace_back(word);
    words.remove_prefix(std::min(words.size(), word.size() + 1));
  }
  return sorted(std::move(out));
}

// Tuesday 2026-12-01, 10:40
void check_all(Asked asked, std::initializer_list<Row> rows) {
  for (const Row& row : rows) {
    const Meaning meaning = meaning_of(row.said, asked);
    CHECK_MESSAGE(acts_of(meaning) == sorted_words(row.acts), row.said);
    CHECK_MESSAGE(test::describe_when(meaning) == row.when, row.said);
  }
}

}  // namespace

TEST_CASE("A joke about the name is small talk beside it") {
  check_all(Asked::name,
            {{"Sandy Beach. my folks were surfers", "give_name smalltalk"},
             {"Anakin Torres, blame my uncle", "give_name smalltalk"},
             {"Saoirse Brannigan. good luck pronouncing that one", "give_name smalltalk"},
             {"Jordan. no relation", "give_name smalltalk"},
             {"Michael Bolton and no im not a singer", "give_name smalltalk"},
             {"Neil Armstrong, no not that guy", "give_name smalltalk"},
             {"Holly Wood lol yes my dad had a sense of humor", "give_name smalltalk"},
             {"Harry Potts, no wizard jokes pls", "give_name smalltalk"},
             {"Khaleesi. i get that a lot", "give_name smalltalk"}});
  check_all(Asked::name, {{"Sylvie, like the singer", "give_name"},
                          {"Colette, my dad liked the jeep you had", "give_name select_vehicle"},
                          {"Femi. everybody calls me Femi", "give_name"},
                          {"Gwyneth, yes with a y", "give_name"},
                          {"Renata Solis. my husband told me about you", "give_name"},
                          {"Pelle, and my wife liked the red one", "give_name select_vehicle"}});
}

TEST_CASE("A name comes at last behind what is said of the question") {
  CHECK(name_in("do i have to? fine, Eudora", Asked::name) == "Eudora");
  CHECK(name_in("this is the FOURTH time you ask me, useless. WENDELL PRICE", Asked::name) ==
        "Wendell Price");
  CHECK(name_in("Pham. just Pham", Asked::name) == "Pham");
  CHECK(name_in("sorry, my son had my phone. Eustachia Pemberly", Asked::name) ==
        "Eustachia Pemberly");
  CHECK(name_in("Sven", Asked::name) == "Sven");
  CHECK(name_in("fine, whatever", Asked::name).empty());
}

TEST_CASE("What people are reached by is no name") {
  CHECK(name_in("landline 814 555 0133", Asked::contact).empty());
  CHECK(name_in("dont have a cell, pagers 212 555 0100", Asked::contact).empty());
  CHECK(name_in("rkhan at yahoo, oops meant rkhan7@yahoo.com", Asked::contact).empty());
  check_all(Asked::contact,
            {{"rkhan@yahoo.com, sorry meant rkhan7@yahoo.com", "give_contact correct"}});
}

TEST_CASE("Why a time suits is no time for a visit") {
  check_all(
      Asked::confirm_appointment,
      {{"thats right, my husband has the kids til 4 so we're good", "affirm"},
       {"yep that works, the bus drops me off at 9:20", "affirm"},
       {"no yeah thats fine", "affirm"},
       {"lets do 11:30 instead, the train gets in at 11", "choose_time correct",
        "2026-12-01T11:30 - minute -; "},
       {"sure if my boss lets me out", "affirm"},
       {"Mondays fine but 3 instead of 1", "choose_time correct", "2026-12-07T15:00 - minute -; "},
       {"yes and is Dwayne gonna be there?", "affirm ask_person"},
       {"perfect. is Rosalie the one im meeting with", "affirm ask_person"}});
  check_all(
      Asked::which_time,
      {{"the 11th between 1 and 3, painters coming in the morning", "choose_time",
        "2026-12-11T13:00 2026-12-11T15:00 minute -; "},
       {"friday 2ish, eye doctor appt in the morning", "choose_time",
        "2026-12-04T14:00 - hour -; "},
       {"first thing thursday, got a flight at noon", "choose_time", "2026-12-03T08:00 - hour -; "},
       {"a week from monday, im on the boat till then", "choose_time",
        "2026-12-14T00:00 - day -; "},
       {"can it be around 5? i know you close at 6", "choose_time", "2026-12-01T17:00 - hour -; "},
       {"5ish? traffic on 880 is hell at 4", "choose_time", "2026-12-01T17:00 - hour -; "},
       {"the 10th at 4, thats a thursday right", "choose_time", "2026-12-10T16:00 - minute -; "},
       {"tomorrow if the roads are clear. 11", "choose_time", "2026-12-02T11:00 - minute -; "},
       {"after work friday, so like 5:30", "choose_time", "2026-12-04T17:30 - minute -; "},
       {"my lunch is 12 to 1 so like 12:15 thursday", "choose_time",
        "2026-12-03T12:15 - minute -; "}});
}

TEST_CASE("Another time beside a visit that was booked moves it") {
  check_all(
      Asked::anything_else,
      {{"oh crud can we do 2:30 friday", "reschedule choose_time", "2026-12-04T14:30 - minute -; "},
       {"could you do thursday at 9", "reschedule choose_time", "2026-12-03T09:00 - minute -; "},
       {"can i come test drive the tahoe friday at 2",
        "request_appointment select_vehicle choose_time", "2026-12-04T14:00 - minute -; "},
       {"no thats all, tell Rita hi", "deny smalltalk"}});
}

TEST_CASE("How a car sounds is its trouble beside the answer that it drives") {
  check_all(Asked::drivable,
            {{"oh it drives, it just sounds like a blender when i brake", "affirm report_problem"},
             {"it runs, it just howls like a wolf at 60", "affirm report_problem"},
             {"technically yes but i wouldnt take it on the highway", "affirm"},
             {"it does but can you send a tow", "affirm"},
             {"itll make it there", "affirm"},
             {"it does not drive", "deny"},
             {"it drives fine its the radio thats dead", "affirm report_problem"},
             {"its making a whistling noise but yes", "affirm report_problem"},
             {"was ok this morning, now it just clicks", "report_problem"}});
}

TEST_CASE("What is wondered behind a choice puts nothing right") {
  check_all(Asked::which_vehicle, {{"the 2018. wait is it a stick", "ask_vehicle select_vehicle"},
                                   {"whats the difference between 2 and 3", "ask_vehicle"}});
}

}  // namespace kept::bot
