// Which of the times in a message are the visit's and which belong to something else.
#include <string>

#include <doctest/doctest.h>

#include "bot/lexicon.h"
#include "bot/understanding.h"
#include "tests/bot/understanding_support.h"

namespace kept::bot {
namespace {

struct Row {
  std::string_view said;
  std::string expected;  // "" for none
  Asked asked = Asked::which_time;
};

// Tuesday 2026-12-01, 10:40
void check(const Row& row) {
  const Meaning meaning = understand(
      read(row.said, Lexicon::standard(), test::local_minute("2026-12-01T10:40")), row.asked);
  CHECK_MESSAGE(test::describe_when(meaning) == row.expected, row.said);
}

}  // namespace

TEST_CASE("what the visitor does at a time is no wish to come then") {
  for (const Row& row : {
           Row{"my son has a game saturday so sunday at 1 works", "2026-12-06T13:00 - minute -; "},
           Row{"saturday after 2, kids nap till then", "2026-12-05T14:00 - minute after; "},
           Row{"i drop the kids at 8 so 8:45 tomorrow is fine", "2026-12-02T08:45 - minute -; "},
           Row{"kids are in school till 3, so 3:30 monday", "2026-12-07T15:30 - minute -; "},
           Row{"the electrician is coming thursday, friday at 2?", "2026-12-04T14:00 - minute -; "},
           Row{"i get lunch at noon so like 12:15 friday", "2026-12-04T12:15 - minute -; "},
           Row{"payday is the 4th so the 5th at 4", "2026-12-05T16:00 - minute -; "},
           Row{"salgo a las 6, llego a las 6:30", "2026-12-01T18:30 - minute -; "},
           Row{"i get paid on the 15th, is the 16th ok", "2026-12-16T00:00 - day -; "},
           Row{"inspection is due the 10th, is the 9th ok", "2026-12-09T00:00 - day -; "},
           Row{"doc appt at 1 so 3", "2026-12-01T15:00 - minute -; "},
           Row{"we get back thursday so lets say friday", "2026-12-04T00:00 - day -; "},
           Row{"last time i came at 3 and waited so 9 tomorrow", "2026-12-02T09:00 - minute -; "},
           Row{"i can only do evenings, friday at 6", "2026-12-04T18:00 - minute -; "},
           Row{"my game plan is saturday at 1", "2026-12-05T13:00 - minute -; "},
       })
    check(row);
}

TEST_CASE("what is told of somebody else is no wish beside one") {
  for (const Row& row : {
           Row{"the twins nap 1 to 3 so either 11 or 3:30",
               "2026-12-01T11:00 - minute -; 2026-12-01T15:30 - minute -; "},
           Row{"boss has me on 8 to 5 so saturday at 10", "2026-12-05T10:00 - minute -; "},
           Row{"pouring concrete at 6 so after work friday", "2026-12-04T17:00 - hour after; "},
           Row{"thursdays choir and friday is bible study so saturday at 2",
               "2026-12-05T14:00 - minute -; "},
           Row{"bus drops me at 4:05 so 4:30 please", "2026-12-01T16:30 - minute -; "},
           Row{"my kids have practice at 4, 5 and 6. saturday at 11?",
               "2026-12-05T11:00 - minute -; "},
           Row{"have a root canal at 9 so lets do 1", "2026-12-01T13:00 - minute -; "},
           Row{"can we do 4 instead, my husband has the van til 3", "2026-12-01T16:00 - minute -; ",
               Asked::confirm_appointment},
           Row{"my train gets in at 4:10 so could i see the rogue at 4:30",
               "2026-12-01T16:30 - minute -; ", Asked::nothing},
           Row{"Could I come see it Saturday? My son turns 18 on the 12th.",
               "2026-12-05T00:00 - day -; ", Asked::nothing},
           Row{"Cleaning houses til 3, could I see the Sienna around 3:45 today?",
               "2026-12-01T15:45 - hour -; ", Asked::nothing},
           Row{"could i come look friday, my shift ends at 3", "2026-12-04T00:00 - day -; ",
               Asked::nothing},
           Row{"how do i get there, im getting off the 5:15 train", "", Asked::anything_else},
       })
    check(row);
}

TEST_CASE("what is told of others and of oneself may be the wish itself") {
  for (const Row& row : {
           Row{"my wife could do 5", "2026-12-01T17:00 - minute -; "},
           Row{"my first choice is friday at 3", "2026-12-04T15:00 - minute -; "},
           Row{"my daughter wants to test drive the Corolla friday at 4",
               "2026-12-04T16:00 - minute -; ", Asked::nothing},
           Row{"kids are with their dad this weekend so thats when id come test drive",
               "2026-12-05T00:00 2026-12-07T00:00 day -; ", Asked::nothing},
           Row{"school is 9 to 2 so in there somewhere, tomorrow",
               "2026-12-02T09:00 2026-12-02T14:00 minute -; "},
           Row{"my husband gets home at 5", "2026-12-01T17:00 - minute -; "},
       })
    check(row);
}

TEST_CASE("an hour and a day that are said apart are two times") {
  for (const Row& row : {
           Row{"can we push my 2:00 appointment to thursday", "2026-12-03T00:00 - day -; ",
               Asked::nothing},
           Row{"please move my 9:30 to friday at 4", "2026-12-04T16:00 - minute -; ",
               Asked::nothing},
           Row{"can you do my appointment at 4 instead of 2", "2026-12-01T16:00 - minute -; ",
               Asked::anything_else},
           Row{"how late are you open friday, i dont get out of class til 7",
               "2026-12-04T00:00 - day -; "},
           Row{"Can I get moved to the 28th? My moms flight comes in at 11 that day",
               "2026-12-28T00:00 - day -; ", Asked::anything_else},
           Row{"my lunch is at 12 so 12:10", "2026-12-01T12:10 - minute -; "},
           Row{"thursday is my day off so 10", "2026-12-03T10:00 - minute -; "},
           Row{"practice on the 2nd, how about the 9th", "2026-12-09T00:00 - day -; "},
           Row{"id come tmrw but i work. put me down for friday at 1",
               "2026-12-04T13:00 - minute -; ", Asked::nothing},
           Row{"could i see the rav4, saturday", "2026-12-05T00:00 - day -; ", Asked::nothing},
       })
    check(row);
}

TEST_CASE("the today of a greeting and a now that leads on are no times") {
  for (const Row& row : {
           Row{"how are you today? wednesday at 2 would be lovely",
               "2026-12-02T14:00 - minute -; "},
           Row{"the ac quit and now the fan is loud can you look at it friday at 9",
               "2026-12-04T09:00 - minute -; ", Asked::nothing},
           Row{"can i come by today", "2026-12-01T00:00 - day -; ", Asked::nothing},
           Row{"can i come by now", "2026-12-01T10:40 - minute -; ", Asked::nothing},
       })
    check(row);
}

TEST_CASE("reasons, helpers and other places") {
  for (const Row& row : {
           Row{"5:30 cause traffic is bad at 5", "2026-12-01T17:30 - minute -; "},
           Row{"11 my kids nap at 1", "2026-12-01T11:00 - minute -; "},
           Row{"the movers come at 8 friday so how about friday at 2",
               "2026-12-04T14:00 - minute -; "},
           Row{"can't do 3, the plumber's here 2 to 4. 4:30?", "2026-12-01T16:30 - minute -; "},
           Row{"wednesday im in vegas, friday 3pm", "2026-12-04T15:00 - minute -; "},
           Row{"swim meet saturday, church sunday, monday at 5 then",
               "2026-12-07T17:00 - minute -; "},
           Row{"bonus hits on the 4th, can i come see the Charger the 5th at 6",
               "2026-12-05T18:00 - minute -; ", Asked::nothing},
           Row{"lets do 4 since my shift starts at 6", "2026-12-01T16:00 - minute -; "},
           Row{"we'll be in the area saturday, can we come at 3", "2026-12-05T15:00 - minute -; ",
               Asked::nothing},
       })
    check(row);
}

TEST_CASE("a day is asked about, or dropped") {
  for (const Row& row : {
           Row{"Would 9 on Monday be alright to drive the Odyssey?",
               "2026-12-07T09:00 - minute -; ", Asked::nothing},
           Row{"is thursday at 3 ok to look at the jetta", "2026-12-03T15:00 - minute -; ",
               Asked::nothing},
           Row{"can somebody look it over this Friday at 9:30", "2026-12-04T09:30 - minute -; ",
               Asked::nothing},
           Row{"Can I just show up at 2 tomorrow", "2026-12-02T14:00 - minute -; ", Asked::nothing},
           Row{"forget about friday, something came up", "", Asked::nothing},
           Row{"forget friday, can we do saturday", "2026-12-05T00:00 - day -; ", Asked::nothing},
       })
    check(row);
}

TEST_CASE("a leave-taking puts no day forward, an hour in it does") {
  for (const Row& row : {
           Row{"see ya thursday", "", Asked::nothing},
           Row{"perfecto, hasta el jueves", "", Asked::confirm_appointment},
           Row{"ok have a great weekend", "", Asked::anything_else},
           Row{"see you thursday at 4 then", "2026-12-03T16:00 - minute -; ", Asked::nothing},
           Row{"could i see you thursday at 4", "2026-12-03T16:00 - minute -; ", Asked::nothing},
           Row{"see you thursday", "2026-12-03T00:00 - day -; "},
       })
    check(row);
}

TEST_CASE("a second value behind a mending word takes the place of the first") {
  for (const Row& row : {
           Row{"10, no, 11", "2026-12-01T11:00 - minute -; "},
           Row{"friday at 2... actually 5, traffic", "2026-12-04T17:00 - minute -; "},
           Row{"in an hour, no sorry two hours", "2026-12-01T12:40 - minute -; "},
           Row{"no make it 4", "2026-12-01T16:00 - minute -; ", Asked::confirm_appointment},
           Row{"no 3 is too late. 1?", "2026-12-01T13:00 - minute -; ", Asked::confirm_appointment},
       })
    check(row);
}

TEST_CASE("numbers and short forms that are no times") {
  for (const Row& row : {
           Row{"need 2 speak with a manager", ""},
           Row{"looking 4 a truck", "", Asked::nothing},
           Row{"what is the 12 month rate", "", Asked::nothing},
           Row{"100", ""},
           Row{"vengo de la 10", "", Asked::nothing},
           Row{"we'd be driving up saturday at noon", "2026-12-05T12:00 - minute -; "},
           Row{"2 works", "2026-12-01T14:00 - minute -; "},
           Row{"mar 12 at 3:45", "2027-03-12T15:45 - minute -; "},
           Row{"the 3rd works", "2026-12-03T00:00 - day -; "},
           Row{"12-8 or 12-9", "2026-12-08T00:00 - day -; 2026-12-09T00:00 - day -; "},
       })
    check(row);
}

}  // namespace kept::bot
