// Visits in words that name none, and days that are only talked of, told twice or left free.
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
  const char* when;  // start, end, grain
};

void check(std::span<const Said> all, Asked asked = Asked::nothing) {
  for (const Said& said : all) {
    INFO(std::string(said.text));
    const Meaning meaning = test::meaning_of(said.text, asked);
    std::vector<std::string> names;
    for (const Act act : meaning.acts) names.emplace_back(to_string(act));
    std::sort(names.begin(), names.end());
    std::string acts;
    for (const std::string& name : names) acts += (acts.empty() ? "" : " ") + name;
    CHECK(acts == std::string(said.acts));
    const std::string when = said.when;
    CHECK(test::describe_when(meaning) == (when.empty() ? when : when + " -; "));
  }
}

}  // namespace

TEST_CASE("Whoever is put down for a time wants to come then") {
  const Said told[] = {
      {"book us for sunday at 2", "choose_time request_appointment", "2026-12-06T14:00 - minute"},
      {"pencil us in thursday 10am", "choose_time request_appointment",
       "2026-12-03T10:00 - minute"},
      {"put my husband down for friday at 4", "choose_time request_appointment",
       "2026-12-04T16:00 - minute"},
      {"squeeze us in saturday morning", "choose_time request_appointment",
       "2026-12-05T08:00 2026-12-05T12:00 part_of_day"},
      {"mark us down for friday at 3", "choose_time request_appointment",
       "2026-12-04T15:00 - minute"},
  };
  check(told);
}

TEST_CASE("A car is brought, or work on it asked for, at a time") {
  const Said told[] = {
      {"bringing her in at 8 tomorrow, the brakes squeal",
       "choose_time report_problem request_appointment", "2026-12-02T08:00 - minute"},
      {"can you do the seatbelt recall dec 9", "choose_time report_problem request_appointment",
       "2026-12-09T00:00 - day"},
      {"can i get an alignment done friday, im around the corner that day anyway",
       "choose_time report_problem request_appointment", "2026-12-04T00:00 - day"},
  };
  check(told);
}

TEST_CASE("Now is a time to come whatever the visit is for") {
  const Said told[] = {
      {"could i come down right now to see the tacoma",
       "choose_time request_appointment select_vehicle", "2026-12-01T10:40 - minute"},
      {"im leaving now to come see the civic", "choose_time request_appointment select_vehicle",
       "2026-12-01T10:40 - minute"},
      {"can i come anytime from now to 5", "choose_time request_appointment",
       "2026-12-01T10:40 2026-12-01T17:00 minute"},
  };
  check(told);
}

TEST_CASE("The day that others leave free is meant where none else is named") {
  const Said told[] = {
      {"my sister has the twins this weekend so we are free, can we come drive the pilot",
       "choose_time request_appointment select_vehicle", "2026-12-05T00:00 2026-12-07T00:00 day"},
      {"the kids are at their grandmas sunday so i can finally come look at minivans",
       "ask_inventory choose_time request_appointment", "2026-12-06T00:00 - day"},
      {"my wife has the kids saturday so can i come friday", "choose_time request_appointment",
       "2026-12-04T00:00 - day"},
  };
  check(told);
}

TEST_CASE("A figure two may stand for a word, and an hour behind a car is no price") {
  const Said told[] = {
      {"want 2 come at 3 tmrw 2 see the outback", "choose_time request_appointment select_vehicle",
       "2026-12-02T15:00 - minute"},
      {"can i come friday at 2 see you then", "choose_time goodbye request_appointment",
       "2026-12-04T14:00 - minute"},
  };
  check(told);
  const Meaning meaning = test::meaning_of("we'd like to come see that tahoe around five");
  CHECK(test::describe_criteria(meaning) == "model=Tahoe; ");
}

TEST_CASE("A booked hour that is told in the past is left") {
  const Said told[] = {
      {"had a 2pm today, the freeway is a parking lot, push it to 3", "choose_time reschedule",
       "2026-12-01T15:00 - minute"},
      {"we had an 11am friday, my boss needs me, can i do monday at 11", "choose_time reschedule",
       "2026-12-07T11:00 - minute"},
      {"reschedule me to friday at 2, they moved my surgery", "choose_time reschedule",
       "2026-12-04T14:00 - minute"},
  };
  check(told);
}

TEST_CASE("A day thought of twice is not wanted") {
  const Said told[] = {
      {"friday. oh wait friday is christmas. saturday at noon", "choose_time correct",
       "2026-12-05T12:00 - minute"},
      {"thursday at 2. hold on, thursday's my birthday. friday at 2", "choose_time correct",
       "2026-12-04T14:00 - minute"},
      {"tomorrow at noon. how was your weekend", "choose_time smalltalk",
       "2026-12-02T12:00 - minute"},
      {"saturday at 10. did you have a good thanksgiving", "choose_time smalltalk",
       "2026-12-05T10:00 - minute"},
  };
  check(told, Asked::which_time);
  const Said talked[] = {
      {"are you watching the game tonight", "smalltalk", ""},
      {"any fun plans this weekend?", "smalltalk", ""},
      {"you going to the parade saturday?", "smalltalk", ""},
      {"what does your friday look like", "choose_time request_appointment",
       "2026-12-04T00:00 - day"},
  };
  check(talked);
}

TEST_CASE("What else a day or an hour is said of") {
  const Said told[] = {
      {"3 works but not thursday, saturday", "choose_time", "2026-12-05T15:00 - minute"},
      {"the 9am one on wednesday", "choose_time", "2026-12-02T09:00 - minute"},
      {"friday's insane, monday?", "choose_time", "2026-12-07T00:00 - day"},
      {"tomorrow, gotta be at the airport by 5", "choose_time", "2026-12-02T00:00 - day"},
      {"my neighbor cant get me there til 2 so 2:15 friday", "choose_time",
       "2026-12-04T14:15 - minute"},
      {"thursday's wide open", "choose_time", "2026-12-03T00:00 - day"},
      {"i thought you closed at 6. 7 then", "choose_time", "2026-12-01T19:00 - minute"},
      {"2am? jk 2pm tomorrow", "choose_time correct", "2026-12-02T14:00 - minute"},
  };
  check(told, Asked::which_time);
  const Said mended[] = {
      {"oh wait thats christmas eve isnt it? do the 22nd", "choose_time correct",
       "2026-12-22T00:00 - day"},
      {"not 9, 10", "choose_time correct", "2026-12-02T10:00 - minute"},
  };
  check(mended, Asked::confirm_appointment);
}

TEST_CASE("Visits that are wondered about") {
  const Said told[] = {
      {"i'll be there in 20 to see the crv", "choose_time request_appointment select_vehicle",
       "2026-12-01T11:00 - minute"},
      {"any chance we could see the kona at 4 tomorrow",
       "choose_time request_appointment select_vehicle", "2026-12-02T16:00 - minute"},
      {"what if i came by at 11 tomorrow", "choose_time request_appointment",
       "2026-12-02T11:00 - minute"},
      {"put me on your schedule for dec 4 at 2", "choose_time request_appointment",
       "2026-12-04T14:00 - minute"},
      {"is the 3pm slot still open", "choose_time request_appointment",
       "2026-12-01T15:00 - minute"},
      {"can we do the paperwork friday at 5", "choose_time request_appointment",
       "2026-12-04T17:00 - minute"},
      {"how busy are you saturday", "choose_time request_appointment", "2026-12-05T00:00 - day"},
      {"can you hold the accord til 4", "select_vehicle", ""},
      {"my appointments at 2 but my boss is out, 2:45?", "choose_time reschedule",
       "2026-12-01T14:45 - minute"},
  };
  check(told);
}

}  // namespace kept::bot
