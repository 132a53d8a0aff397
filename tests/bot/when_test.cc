#include <string>

#include <doctest/doctest.h>

#include "bot/lexicon.h"
#include "bot/understanding.h"
#include "tests/bot/understanding_support.h"

namespace kept::bot {
namespace {

// Tuesday 2026-12-01, 10:40, after "when would you like to come?"
void check(std::string_view said, const std::string& expected) {
  const Meaning meaning = understand(
      read(said, Lexicon::standard(), test::local_minute("2026-12-01T10:40")), Asked::which_time);
  CHECK_MESSAGE(test::describe_when(meaning) == expected + "; ", said);
}

}  // namespace

TEST_CASE("Days") {
  check("today", "2026-12-01T00:00 - day -");
  check("day after tomorrow", "2026-12-03T00:00 - day -");
  check("tuesday", "2026-12-08T00:00 - day -");
  check("this tuesday", "2026-12-01T00:00 - day -");
  check("next tuesday", "2026-12-08T00:00 - day -");
  check("next sunday", "2026-12-13T00:00 - day -");
  check("sunday next week", "2026-12-13T00:00 - day -");
  check("two weeks from friday", "2026-12-18T00:00 - day -");
  check("friday the 11th", "2026-12-11T00:00 - day -");
  check("1/5", "2027-01-05T00:00 - day -");
  check("christmas eve", "2026-12-24T00:00 - day -");
  check("next weekend", "2026-12-12T00:00 2026-12-14T00:00 day -");
  check("next week", "2026-12-07T00:00 2026-12-14T00:00 week -");
  check("12-5 at 10", "2026-12-05T10:00 - minute -");
  check("12-30 at 10am", "2026-12-30T10:00 - minute -");
  check("el lunes que viene", "2026-12-07T00:00 - day -");
  check("el viernes de la proxima semana", "2026-12-11T00:00 - day -");
  check("en tres días", "2026-12-04T00:00 - day -");
}

TEST_CASE("Hours") {
  check("8", "2026-12-02T08:00 - minute -");
  check("1:15", "2026-12-01T13:15 - minute -");
  check("11", "2026-12-01T11:00 - minute -");
  check("7 in the morning", "2026-12-02T07:00 - minute -");
  check("half past four", "2026-12-01T16:30 - minute -");
  check("quarter to 12", "2026-12-01T11:45 - minute -");
  check("las cuatro y cuarto", "2026-12-01T16:15 - minute -");
  check("16.30", "2026-12-01T16:30 - minute -");
  check("16.30 please", "2026-12-01T16:30 - minute -");
  check("friday 16.30", "2026-12-04T16:30 - minute -");
  check("3ish", "2026-12-01T15:00 - hour -");
  check("at lunchtime tomorrow", "2026-12-02T12:00 - hour -");
  check("after work", "2026-12-01T17:00 - hour after");
  check("in an hour and a half", "2026-12-01T12:10 - minute -");
}

TEST_CASE("Ranges and alternatives") {
  check("3 or later", "2026-12-01T15:00 - minute after");
  check("no later than 2", "- 2026-12-01T14:00 minute before");
  check("10 to 2 on friday", "2026-12-04T10:00 2026-12-04T14:00 minute -");
  check("late afternoon thursday", "2026-12-03T15:00 2026-12-03T17:00 part_of_day -");
  check("sat or sun after 2", "2026-12-05T14:00 - minute after; 2026-12-06T14:00 - minute after");
}

}  // namespace kept::bot
