// Times that stand beside something else: affairs, what has been, former plans, a second time.
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
  std::string_view act;  // is among the acts; with a minus before it, is not
  std::string expected;  // "" for no time
  Asked asked = Asked::which_time;
};

// Tuesday 2026-12-01, 10:40
void check_all(std::initializer_list<Row> rows) {
  for (const Row& row : rows) {
    const Meaning meaning = understand(
        read(row.said, Lexicon::standard(), test::local_minute("2026-12-01T10:40")), row.asked);
    const bool without = row.act.starts_with('-');
    const std::string_view name = without ? row.act.substr(1) : row.act;
    const bool has = std::any_of(meaning.acts.begin(), meaning.acts.end(),
                                 [&](Act act) { return to_string(act) == name; });
    CHECK_MESSAGE(has != without, row.said);
    CHECK_MESSAGE(test::describe_when(meaning) == row.expected, row.said);
  }
}

}  // namespace

TEST_CASE("what people do at other times is no time for a visit") {
  check_all({
      {"skiing saturday, so sunday at 2", "choose_time", "2026-12-06T14:00 - minute -; "},
      {"i'm babysitting thursday so lets say friday", "choose_time", "2026-12-04T00:00 - day -; "},
      {"gotta get my daughter from daycare at 5 so 3", "choose_time",
       "2026-12-01T15:00 - minute -; "},
      {"by 2 today, i have to pick up my son at 3", "choose_time",
       "- 2026-12-01T14:00 minute before; "},
      {"i work the night shift this week so thursday at 9", "choose_time",
       "2026-12-03T09:00 - minute -; "},
      {"fishing saturday", "choose_time", "2026-12-05T00:00 - day -; "},
  });
}

TEST_CASE("what has been done or said is in the past") {
  check_all({
      {"had my brakes done on the 9th and they squeal again", "-choose_time", "", Asked::nothing},
      {"got the battery replaced on the 20th, its dead again", "-choose_time", "", Asked::nothing},
      {"it quit on the highway at 6 this morning", "-choose_time", "", Asked::drivable},
      {"its been leaking since sunday, any openings thursday", "choose_time",
       "2026-12-03T00:00 - day -; ", Asked::nothing},
      {"i was thinking thursday but my ride fell through so friday at 9", "choose_time",
       "2026-12-04T09:00 - minute -; "},
  });
}

TEST_CASE("another time is put beside one that suits") {
  check_all({
      {"9 works, or 9:30 if thats easier", "choose_time",
       "2026-12-02T09:00 - minute -; 2026-12-02T09:30 - minute -; "},
      {"at 1, no scratch that, 3", "correct", "2026-12-01T15:00 - minute -; "},
      {"no to thursday, yes to friday at 1", "choose_time", "2026-12-04T13:00 - minute -; "},
      {"thursdays no good and neither is friday. monday at 2?", "choose_time",
       "2026-12-07T14:00 - minute -; "},
      {"fri 10-12 or sat 9-11", "choose_time",
       "2026-12-04T10:00 2026-12-04T12:00 minute -; 2026-12-05T09:00 2026-12-05T11:00 minute -; "},
      {"i have a meeting that morning, is 2 ok", "choose_time", "2026-12-01T14:00 - minute -; "},
  });
}

TEST_CASE("a booking is moved from its time to another") {
  check_all({
      {"i have a 3 oclock thursday, can we do 4:30 instead", "reschedule",
       "2026-12-03T16:30 - minute -; ", Asked::nothing},
      {"can you move my 9 oclock to the afternoon", "choose_time",
       "2026-12-01T12:00 2026-12-01T17:00 part_of_day -; ", Asked::nothing},
      {"my 9am thursday wont work anymore, anything monday?", "reschedule",
       "2026-12-07T00:00 - day -; ", Asked::nothing},
      {"could i book a test drive friday at 3 instead", "choose_time",
       "2026-12-04T15:00 - minute -; ", Asked::nothing},
  });
}

TEST_CASE("usual times are of no one day") {
  check_all({
      {"need a test drive, evenings only", "-choose_time", "", Asked::nothing},
      {"is parts open on saturday mornings", "ask_hours", "", Asked::nothing},
      {"i can only do evenings", "choose_time",
       "2026-12-01T17:00 2026-12-01T21:00 part_of_day -; "},
  });
}

TEST_CASE("people ask for hours by the day and count hours from now") {
  check_all({
      {"is new years day a day you're open", "ask_hours", "2027-01-01T00:00 - day -; ",
       Asked::nothing},
      {"is christmas eve a working day for you", "ask_hours", "2026-12-24T00:00 - day -; ",
       Asked::nothing},
      {"a couple hours from now", "-ask_hours", "2026-12-01T12:40 - minute -; "},
      {"in three and a half hours", "-ask_hours", "2026-12-01T14:10 - minute -; "},
  });
}

TEST_CASE("an hour before work is in the morning") {
  check_all({
      {"thursday at 7 before work", "choose_time", "2026-12-03T07:00 - minute -; "},
      {"friday 7:30 before i go to work", "choose_time", "2026-12-04T07:30 - minute -; "},
      {"friday at 7 works", "choose_time", "2026-12-04T19:00 - minute -; "},
      {"noon-ish on the 3rd", "choose_time", "2026-12-03T12:00 - hour -; "},
      {"today at five to seven", "choose_time", "2026-12-01T18:55 - minute -; "},
  });
}

TEST_CASE("a visit that is passed on is dropped") {
  check_all({
      {"forget about the appointment on the 12th", "cancel", "", Asked::nothing},
      {"nah i'll pass on coming in", "cancel", "", Asked::confirm_appointment},
      {"is friday all booked up", "request_appointment", "2026-12-04T00:00 - day -; ",
       Asked::nothing},
      {"can i bring mine in monday or wednesday", "request_appointment",
       "2026-12-02T00:00 - day -; 2026-12-07T00:00 - day -; ", Asked::nothing},
  });
}

TEST_CASE("what comes round each week or is offered in return is no day for a visit") {
  check_all({
      {"we drive up to the lake every other weekend", "-choose_time", "", Asked::nothing},
      {"21k and we sign today", "-choose_time", "", Asked::nothing},
      {"my sunroof leaks and theres rain tonight", "-choose_time", "", Asked::nothing},
      {"i know i said friday but could we do monday around 1 instead", "choose_time",
       "2026-12-07T13:00 - hour -; ", Asked::confirm_appointment},
      {"we close at 5, i can come by at 5:30 today", "choose_time",
       "2026-12-01T17:30 - minute -; "},
      {"once yall unlock the doors friday", "choose_time", "2026-12-04T08:00 - hour -; "},
  });
}

TEST_CASE("a day asked of the hours is not put forward, another one is") {
  check_all({
      {"what time do you open friday? id like to come see the tacoma", "-choose_time",
       "2026-12-04T00:00 - day -; ", Asked::nothing},
      {"what time do you close tho? id want 5:45 today", "choose_time",
       "2026-12-01T17:45 - minute -; "},
      {"friday? are you even open friday", "-choose_time", "2026-12-04T00:00 - day -; ",
       Asked::confirm_appointment},
      {"what you got open on friday", "choose_time", "2026-12-04T00:00 - day -; "},
  });
}

TEST_CASE("a visit that is being set is put right, one that is set is moved") {
  check_all({
      {"oh wait, can we do friday instead? its Dana", "-reschedule", "2026-12-04T00:00 - day -; ",
       Asked::name},
      {"the 2:30 i had, can it be 4", "reschedule", "2026-12-01T16:00 - minute -; ",
       Asked::nothing},
      {"push mine to a week from friday", "reschedule", "2026-12-11T00:00 - day -; ",
       Asked::nothing},
      {"gotta bail on friday. dont rebook me", "cancel", "", Asked::nothing},
      {"nope wrong day", "-correct", "", Asked::confirm_appointment},
      {"i cant that day never mind", "cancel", "", Asked::confirm_appointment},
  });
}

TEST_CASE("what binds people says until when, and no more") {
  check_all({
      {"were in town thru sunday, can i see the tundra saturday at 10", "choose_time",
       "2026-12-05T10:00 - minute -; ", Asked::nothing},
      {"can i swing thru saturday", "choose_time", "2026-12-05T00:00 - day -; ", Asked::nothing},
      {"if i come tomorrow at 1 can i be done in an hour", "choose_time",
       "2026-12-02T13:00 - minute -; ", Asked::nothing},
      {"my boss wont let me out til 5 so 5:20", "choose_time", "2026-12-01T17:20 - minute -; "},
      {"thursday but only in the morning, i have a thing at noon", "choose_time",
       "2026-12-03T08:00 2026-12-03T12:00 part_of_day -; "},
      {"any time friday except 12 to 1", "choose_time", "2026-12-04T00:00 - day -; "},
      {"11 doesnt work after all. 1?", "choose_time", "2026-12-01T13:00 - minute -; ",
       Asked::confirm_appointment},
      {"i just saw i have a zoom at 2, could we do 3:15", "choose_time",
       "2026-12-01T15:15 - minute -; ", Asked::confirm_appointment},
      {"maybe 2 maybe 2:30 friday", "choose_time",
       "2026-12-04T14:00 - minute -; 2026-12-04T14:30 - minute -; "},
      {"whats your next opening on friday", "request_appointment", "2026-12-04T00:00 - day -; ",
       Asked::nothing},
      {"could i come in a bit before you open on friday", "-ask_hours",
       "2026-12-04T00:00 - day -; ", Asked::nothing},
  });
}

TEST_CASE("days are named in a span, left out of it, and asked of the hours") {
  check_all({
      {"next week for the brakes, wednesday or thursday", "choose_time",
       "2026-12-09T00:00 - day -; 2026-12-10T00:00 - day -; "},
      {"any day next week but wednesday", "choose_time",
       "2026-12-07T00:00 2026-12-14T00:00 week -; "},
      {"today in an hour", "choose_time", "2026-12-01T11:40 - minute -; "},
      {"hours for the fourth?", "ask_hours", "2026-12-04T00:00 - day -; ", Asked::nothing},
      {"are you open regular hours on the 23rd", "ask_hours", "2026-12-23T00:00 - day -; ",
       Asked::nothing},
      {"yo what time yall close tonight", "ask_hours",
       "2026-12-01T17:00 2026-12-01T21:00 part_of_day -; ", Asked::nothing},
  });
}

TEST_CASE("hours of a shift and of who has the car are no hours of the visit") {
  check_all({
      {"thursday at 3, i start at 5", "choose_time", "2026-12-03T15:00 - minute -; "},
      {"tomorrow morning, she clocks in at two", "choose_time",
       "2026-12-02T08:00 2026-12-02T12:00 part_of_day -; "},
      {"they have me on till 3 tomorrow so wednesday at 10", "choose_time",
       "2026-12-02T10:00 - minute -; "},
      {"they put me on a double thursday, any chance for friday morning", "choose_time",
       "2026-12-04T08:00 2026-12-04T12:00 part_of_day -; "},
      {"going on shift at 7, so 5 works", "choose_time", "2026-12-01T17:00 - minute -; "},
      {"my husband has the truck til 5 so 530", "choose_time", "2026-12-01T17:30 - minute -; "},
      {"friday once class lets out so 1115 to be safe", "choose_time",
       "2026-12-04T11:15 - minute -; "},
  });
}

TEST_CASE("a greeting by the part of the day and a match that was seen are no times") {
  check_all({
      {"evening folks, where is your lot", "-choose_time", ""},
      {"morning team", "-choose_time", ""},
      {"did yall catch that last quarter", "-request_appointment", "", Asked::nothing},
      {"catch you then", "goodbye", "", Asked::nothing},
  });
}

TEST_CASE("who will not be there lets the visit go") {
  check_all({
      {"were not gonna be there friday", "cancel", "", Asked::nothing},
      {"i wont be able to be there at 3", "cancel", "", Asked::nothing},
      {"im not making my 2 oclock tomorrow", "cancel", "", Asked::nothing},
      {"dont bother saving me that slot", "cancel", "", Asked::confirm_appointment},
      {"take us off the books for friday", "cancel", "", Asked::nothing},
      {"take my number off your books", "delete_my_data", "", Asked::nothing},
      {"can my appt slide to friday", "reschedule", "2026-12-04T00:00 - day -; ", Asked::nothing},
  });
}

TEST_CASE("an hour is loose, later than booked, or lent the day of a former plan") {
  check_all({
      {"give or take 4 on the 9th", "choose_time", "2026-12-09T16:00 - hour -; "},
      {"fridays the funeral, saturday im all yours", "choose_time", "2026-12-05T00:00 - day -; "},
      {"we begin work at 6 so 4 works", "choose_time", "2026-12-01T16:00 - minute -; "},
      {"same visit but later, say 345", "reschedule", "2026-12-01T15:45 - minute -; ",
       Asked::nothing},
      {"i was gonna come at 10 friday but can we do 2", "reschedule",
       "2026-12-04T14:00 - minute -; ", Asked::nothing},
      {"my kid got sick last night and the school wants me there, can i push my visit to 4",
       "reschedule", "2026-12-01T16:00 - minute -; ", Asked::nothing},
      {"the roofers are here all day and i am stuck with the dogs so could you move it to 1",
       "reschedule", "2026-12-01T13:00 - minute -; ", Asked::nothing},
      {"would it kill you to make it monday instead", "-ask_vehicle", "2026-12-07T00:00 - day -; ",
       Asked::nothing},
      {"nope ill just show up, friday at 10", "choose_time", "2026-12-04T10:00 - minute -; ",
       Asked::contact},
  });
}

TEST_CASE("who is still at the desk and how late one may come asks for hours") {
  check_all({
      {"is anybody manning the counter right now", "ask_hours", "2026-12-01T10:40 - minute -; ",
       Asked::nothing},
      {"whats the latest we could pull in friday", "ask_hours", "2026-12-04T00:00 - day -; ",
       Asked::nothing},
  });
}

TEST_CASE("an hour and its minutes stand with a blank between") {
  check_all({
      {"how about 4 15", "choose_time", "2026-12-01T16:15 - minute -; "},
      {"can we do 2 45", "choose_time", "2026-12-01T14:45 - minute -; "},
      {"make it 3 10", "choose_time", "2026-12-01T15:10 - minute -; "},
      {"half past too on thursday", "choose_time", "2026-12-03T14:30 - minute -; "},
      {"half past ate tomorrow", "choose_time", "2026-12-02T08:30 - minute -; "},
      {"i land the 9th of december, could i come at 1430 that day", "choose_time",
       "2026-12-09T14:30 - minute -; ", Asked::nothing},
  });
}

TEST_CASE("a time behind a day that is ruled out is of the other day") {
  check_all({
      {"saturday not friday, 11am", "choose_time", "2026-12-05T11:00 - minute -; "},
      {"no not friday. next monday 10am, and quit texting me", "choose_time",
       "2026-12-07T10:00 - minute -; ", Asked::confirm_appointment},
      {"mornings i cant, after 1 i can", "choose_time", "2026-12-01T13:00 - minute after; "},
      {"before noon i cant, after 2 i can", "choose_time", "2026-12-01T14:00 - minute after; "},
      {"hold on, friday? i thought we said monday", "correct", "2026-12-07T00:00 - day -; ",
       Asked::confirm_appointment},
      {"both ends of the week, monday or friday", "choose_time",
       "2026-12-04T00:00 - day -; 2026-12-07T00:00 - day -; "},
  });
}

TEST_CASE("what a car does by itself or did before is no time for a visit") {
  check_all({
      {"it stalls in ten minutes, can i bring it in tomorrow at 9", "choose_time",
       "2026-12-02T09:00 - minute -; ", Asked::drivable},
      {"yes, and the brakes started grinding this morning", "-choose_time", "",
       Asked::confirm_appointment},
      {"yep. the heater quit yesterday and it began to smoke this morning", "-choose_time", "",
       Asked::confirm_appointment},
      {"i can be there in ten minutes", "choose_time", "2026-12-01T10:50 - minute -; ",
       Asked::nothing},
  });
}

TEST_CASE("figures, rates and orders are no hours") {
  check_all({
      {"change the number of seats to 7", "-choose_time", ""},
      {"move my budget to 12", "-reschedule", "", Asked::nothing},
      {"push the max up to 18", "-reschedule", "", Asked::nothing},
      {"whats the apr with a 650ish score", "-choose_time", "", Asked::nothing},
      {"ten four", "-choose_time", "", Asked::confirm_appointment},
      {"get me your boss. now.", "-choose_time", ""},
      {"let me know when you open on friday", "ask_hours", "2026-12-04T00:00 - day -; ",
       Asked::nothing},
      {"what time do you close to night", "ask_hours",
       "2026-12-01T17:00 2026-12-01T21:00 part_of_day -; ", Asked::nothing},
  });
}

TEST_CASE("a part of the day behind a date greets nobody") {
  check_all({
      {"can i come on the 9th of december, afternoon", "-greet",
       "2026-12-09T12:00 2026-12-09T17:00 part_of_day -; ", Asked::nothing},
      {"the 2017 one, 10am friday ok?", "choose_time", "2026-12-04T10:00 - minute -; ",
       Asked::nothing},
  });
}

}  // namespace kept::bot
