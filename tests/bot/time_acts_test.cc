// Which acts stand beside a time, and which a time alone does not make.
#include <algorithm>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "bot/lexicon.h"
#include "bot/understanding.h"
#include "tests/bot/understanding_support.h"

namespace kept::bot {
namespace {

struct Row {
  std::string_view said;
  std::string acts;      // sorted, joined by commas
  std::string expected;  // "" for no time
  Asked asked = Asked::which_time;
};

// Tuesday 2026-12-01, 10:40
void check(const Row& row) {
  const Meaning meaning = understand(
      read(row.said, Lexicon::standard(), test::local_minute("2026-12-01T10:40")), row.asked);
  std::vector<std::string> acts;
  for (const Act act : meaning.acts) acts.emplace_back(to_string(act));
  std::sort(acts.begin(), acts.end());
  std::string joined;
  for (const std::string& act : acts) joined += (joined.empty() ? "" : ",") + act;
  CHECK_MESSAGE(joined == row.acts, row.said);
  CHECK_MESSAGE(test::describe_when(meaning) == row.expected, row.said);
}

void check_all(std::initializer_list<Row> rows) {
  for (const Row& row : rows) check(row);
}

}  // namespace

TEST_CASE("a yes in front of a time is a yes, an ok is none") {
  check_all({
      {"sure, sunday at 2", "affirm,choose_time", "2026-12-06T14:00 - minute -; "},
      {"yeah thursday works", "affirm,choose_time", "2026-12-03T00:00 - day -; "},
      {"yeah so i was thinking thursday", "choose_time", "2026-12-03T00:00 - day -; "},
      {"ok thursday", "choose_time", "2026-12-03T00:00 - day -; "},
  });
}

TEST_CASE("a time that is put right in the message is a correction") {
  check_all({
      {"9 oclock, no 10 oclock", "choose_time,correct", "2026-12-02T10:00 - minute -; "},
      {"monday, sorry wednesday at 3", "choose_time,correct", "2026-12-02T15:00 - minute -; "},
      {"Monday at 1. Actually make that 2.", "choose_time,correct",
       "2026-12-07T14:00 - minute -; "},
      {"monday or wednesday", "choose_time",
       "2026-12-02T00:00 - day -; 2026-12-07T00:00 - day -; "},
  });
}

TEST_CASE("days that are only ruled out answer no") {
  check_all({
      {"not thursday", "deny", ""},
      {"i cant do mondays", "deny", ""},
      {"friday doesnt work for me", "deny", "", Asked::confirm_appointment},
      {"not thursday, friday", "choose_time,correct", "2026-12-04T00:00 - day -; ",
       Asked::confirm_appointment},
      {"ugh no. friday 9 to 11", "choose_time,correct,deny",
       "2026-12-04T09:00 2026-12-04T11:00 minute -; ", Asked::confirm_appointment},
  });
}

TEST_CASE("a leave-taking with its hour names the visit that is agreed") {
  check_all({
      {"perfect see you friday at 10", "affirm,goodbye", "", Asked::confirm_appointment},
      {"nope catch you guys at 4", "deny,goodbye", "", Asked::anything_else},
      {"no thats all, see you friday morning", "deny,goodbye", "", Asked::anything_else},
      {"can i come see you guys friday at 10", "choose_time,request_appointment",
       "2026-12-04T10:00 - minute -; ", Asked::nothing},
  });
}

TEST_CASE("a small number behind words of coming or calling is an hour and no price") {
  check_all({
      {"can i come around 3", "choose_time,request_appointment", "2026-12-01T15:00 - hour -; ",
       Asked::nothing},
      {"any openings around 4", "choose_time,request_appointment", "2026-12-01T16:00 - hour -; ",
       Asked::nothing},
      {"im free from 3 to 5", "choose_time,request_appointment",
       "2026-12-01T15:00 2026-12-01T17:00 minute -; ", Asked::nothing},
      {"call me around 5", "ask_person", "", Asked::nothing},
      {"can the manager phone me about 4", "ask_person", "", Asked::nothing},
      {"need something around 9", "ask_inventory", "", Asked::nothing},
  });
}

TEST_CASE("the hour at which the house opens is a wish to come and no question") {
  check_all({
      {"can i drop by when you open friday", "choose_time,request_appointment",
       "2026-12-04T08:00 - hour -; ", Asked::nothing},
      {"when do you open friday", "ask_hours", "2026-12-04T00:00 - day -; ", Asked::nothing},
      {"can someone call me monday around ten", "ask_person", "", Asked::nothing},
      {"will anyone be around friday at 6", "ask_hours", "2026-12-04T18:00 - minute -; ",
       Asked::nothing},
  });
}

TEST_CASE("slots are asked for in many words") {
  check_all({
      {"can i reserve the 9th at 2", "choose_time,request_appointment",
       "2026-12-09T14:00 - minute -; ", Asked::nothing},
      {"is 9 or 1 free on friday", "choose_time,request_appointment",
       "2026-12-04T09:00 - minute -; 2026-12-04T13:00 - minute -; ", Asked::nothing},
      {"whats your earliest tomorrow", "choose_time,request_appointment",
       "2026-12-02T00:00 - day -; ", Asked::nothing},
      {"could i get a 9 oclock on friday", "choose_time,request_appointment",
       "2026-12-04T09:00 - minute -; ", Asked::nothing},
  });
}

TEST_CASE("a booking is moved to the time that is not booked") {
  check_all({
      {"could my visit be thursday, friday got crazy", "choose_time,reschedule",
       "2026-12-03T00:00 - day -; ", Asked::anything_else},
      {"have an appointment at 2 today but im running late, 3?", "choose_time,reschedule",
       "2026-12-01T15:00 - minute -; ", Asked::nothing},
      {"can we push it to the 9th around 3", "choose_time,correct", "2026-12-09T15:00 - hour -; ",
       Asked::confirm_appointment},
  });
}

TEST_CASE("whoever cannot come at an hour and names another moves the visit") {
  check_all({
      {"cant make it at 1, is 2 ok", "choose_time,reschedule", "2026-12-01T14:00 - minute -; ",
       Asked::nothing},
      {"not gonna make 2, 5 instead?", "choose_time,reschedule", "2026-12-01T17:00 - minute -; ",
       Asked::nothing},
      {"can i make it 15 min later", "reschedule", "", Asked::nothing},
      {"wont be making it tomorrow, sorry", "cancel", "", Asked::nothing},
      {"we will pass on the test drive", "cancel", "", Asked::nothing},
      {"forget the test drive, bye", "cancel,goodbye", "", Asked::nothing},
  });
}

TEST_CASE("what is booked and what is better are told apart in one clause") {
  check_all({
      {"i booked thursday but friday is better", "choose_time,reschedule",
       "2026-12-04T00:00 - day -; ", Asked::nothing},
      {"could it be in the afternoon", "choose_time,correct",
       "2026-12-01T12:00 2026-12-01T17:00 part_of_day -; ", Asked::confirm_appointment},
      {"please take me off for friday", "cancel", "", Asked::nothing},
      {"can i do 2:30 on friday", "choose_time,request_appointment",
       "2026-12-04T14:30 - minute -; ", Asked::nothing},
      {"do you have morning appointments", "request_appointment", "", Asked::nothing},
      {"are you open past 6", "ask_hours", "2026-12-01T18:00 - minute after; ", Asked::nothing},
      {"are you open til today", "ask_hours", "2026-12-01T00:00 - day -; ", Asked::nothing},
  });
}

TEST_CASE("the one at an hour is a time and no car") {
  check_all({
      {"the 10 oclock one", "choose_time", "2026-12-02T10:00 - minute -; "},
      {"i wanted the 3 pm one not the 2", "choose_time,correct", "2026-12-01T15:00 - minute -; ",
       Asked::confirm_appointment},
      {"the red one", "select_vehicle", "", Asked::nothing},
  });
}

TEST_CASE("whoever comes some other time drops the visit") {
  check_all({
      {"nvm ill come another day", "cancel", ""},
      {"nevermind, some other time", "cancel", "", Asked::confirm_appointment},
      {"changed my mind", "cancel", ""},
      {"changed my mind, thursday", "choose_time,correct", "2026-12-03T00:00 - day -; "},
  });
}

}  // namespace kept::bot
