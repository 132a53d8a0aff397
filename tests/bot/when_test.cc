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
  check("tom at 3", "2026-12-02T15:00 - minute -");
  check("9am tom", "2026-12-02T09:00 - minute -");
  check("thurs eve", "2026-12-03T17:00 2026-12-03T21:00 part_of_day -");
  check("thurs morn", "2026-12-03T08:00 2026-12-03T12:00 part_of_day -");
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

TEST_CASE("Dates with their year") {
  check("december 5, 2028", "2028-12-05T00:00 - day -");
  check("the 14th of january 2036", "2036-01-14T00:00 - day -");
  check("Sun., March 7, 2027", "2027-03-07T00:00 - day -");
  check("3rd thursday this january", "2027-01-21T00:00 - day -");
  check("2 weekends from now", "2026-12-12T00:00 2026-12-14T00:00 day -");
  check("three weekends from now", "2026-12-19T00:00 2026-12-21T00:00 day -");
  check("august 10 - 22, 2028", "2028-08-10T00:00 2028-08-23T00:00 day -");
  check("end of the year", "2026-12-01T00:00 2027-01-01T00:00 day -");
  check("beginning of next year", "2027-01-01T00:00 2027-04-01T00:00 day -");
}

TEST_CASE("Holidays of a year, and others of a calendar") {
  check("thanksgiving 2027", "2027-11-25T00:00 - day -");
  check("mother's day of next year", "2027-05-09T00:00 - day -");
  check("boss's day", "2027-10-15T00:00 - day -");
  check("11-28 at 3", "2027-11-28T15:00 - minute -");
  check("12-15", "2026-12-15T00:00 - day -");
  check("by the eom", "2026-12-21T00:00 2027-01-01T00:00 day -");
}

TEST_CASE("Days ahead that are counted") {
  check("in the next 2 days", "2026-12-02T00:00 2026-12-04T00:00 day -");
  check("sometime over the next couple of weeks", "2026-12-02T00:00 2026-12-16T00:00 day -");
  check("los próximos 3 días", "2026-12-02T00:00 2026-12-05T00:00 day -");
}

TEST_CASE("Hours") {
  check("8 o'clock this evening", "2026-12-01T20:00 - minute -");
  check("8 this evening", "2026-12-01T20:00 - minute -");
  check("tomorrow lunch", "2026-12-02T12:00 - hour -");
  check("lunch on friday", "2026-12-04T12:00 - hour -");
  check("10:00:00 till 11:45:00", "2026-12-02T10:00 2026-12-02T11:45 minute -");
  check("two forty seven", "2026-12-01T14:47 - minute -");
  check("nine fifty nine a m", "2026-12-02T09:59 - minute -");
  check("15 past 3", "2026-12-01T15:15 - minute -");
  check("15 to noon", "2026-12-01T11:45 - minute -");
  check("an hour before noon", "2026-12-01T11:00 - minute -");
  check("20 minutes after 5 on friday", "2026-12-04T17:20 - minute -");
  check("una hora antes de las 3", "2026-12-01T14:00 - minute -");
  check("through 2pm", "- 2026-12-01T14:00 minute before");
  check("Christmas Eve, until 2", "- 2026-12-24T14:00 minute before");
  check("the 24th until 5", "- 2026-12-24T17:00 minute before");
  check("4 til 5pm", "2026-12-01T16:00 2026-12-01T17:00 minute -");
  check("in several hours", "2026-12-01T13:40 - minute -");
  check("8", "2026-12-02T08:00 - minute -");
  check("1:15", "2026-12-01T13:15 - minute -");
  check("11", "2026-12-01T11:00 - minute -");
  check("7 in the morning", "2026-12-02T07:00 - minute -");
  check("half past four", "2026-12-01T16:30 - minute -");
  check("quarter to 12", "2026-12-01T11:45 - minute -");
  check("quarter to 8", "2026-12-01T19:45 - minute -");
  check("friday at like two forty five", "2026-12-04T14:45 - minute -");
  check("friday at about two forty five", "2026-12-04T14:45 - hour -");
  check("bout an hour", "2026-12-01T11:40 - hour -");
  check("on my way, 15 min", "2026-12-01T10:55 - minute -");
  check("whenever you open friday", "2026-12-04T08:00 - hour -");
  check("11 works for me on friday", "2026-12-04T11:00 - minute -");
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
  check("by friday noon", "- 2026-12-04T12:00 minute before");
  check("before friday at 3", "- 2026-12-04T15:00 minute before");
  check("i can bring it by friday at 3", "2026-12-04T15:00 - minute -");
  check("i work til 6, any time after that", "2026-12-01T18:00 - minute after");
  check("friday morning early", "2026-12-04T08:00 2026-12-04T10:00 part_of_day -");
  check("10 to 2 on friday", "2026-12-04T10:00 2026-12-04T14:00 minute -");
  check("late afternoon thursday", "2026-12-03T15:00 2026-12-03T17:00 part_of_day -");
  check("sat or sun after 2", "2026-12-05T14:00 - minute after; 2026-12-06T14:00 - minute after");
}

TEST_CASE("Dates in full, in digits and by weekday") {
  check("nov. 30th", "2027-11-30T00:00 - day -");
  check("the 9th of january, 2027", "2027-01-09T00:00 - day -");
  check("1/9/27 at 2", "2027-01-09T14:00 - minute -");
  check("2027/01/09", "2027-01-09T00:00 - day -");
  check("the twenty second", "2026-12-22T00:00 - day -");
  check("jan 2027", "2027-01-01T00:00 2027-02-01T00:00 day -");
  check("saturday the 12th around 11", "2026-12-12T11:00 - hour -");
  check("saturday the 12th at 11", "2026-12-12T11:00 - minute -");
  check("martes 15 a las 4", "2026-12-15T16:00 - minute -");
  check("jueves 10", "2026-12-10T00:00 - day -");
  check("the monday of memorial day", "2027-05-31T00:00 - day -");
  check("el 9 de enero del 2027", "2027-01-09T00:00 - day -");
}

TEST_CASE("Days counted from another day") {
  check("a couple of days from now", "2026-12-03T00:00 - day -");
  check("in two saturdays", "2026-12-12T00:00 - day -");
  check("next month on the 6th", "2027-01-06T00:00 - day -");
  check("2 days from friday", "2026-12-06T00:00 - day -");
  check("a fortnight from saturday", "2026-12-19T00:00 - day -");
  check("thursday week", "2026-12-10T00:00 - day -");
  check("the weekend after next", "2026-12-19T00:00 2026-12-21T00:00 day -");
  check("the saturday after christmas", "2026-12-26T00:00 - day -");
  check("the day before new years eve", "2026-12-30T00:00 - day -");
  check("el jueves en ocho", "2026-12-10T00:00 - day -");
  check("en un par de días", "2026-12-03T00:00 - day -");
}

TEST_CASE("Weeks and months and their parts") {
  check("the first week of february", "2027-02-01T00:00 2027-02-08T00:00 week -");
  check("the second saturday in january", "2027-01-09T00:00 - day -");
  check("early next month", "2027-01-01T00:00 2027-01-11T00:00 day -");
  check("mid january", "2027-01-11T00:00 2027-01-21T00:00 day -");
  check("end of next week", "2026-12-10T00:00 2026-12-12T00:00 day -");
  check("a principios de enero", "2027-01-01T00:00 2027-01-11T00:00 day -");
  check("el último sábado del mes", "2026-12-26T00:00 - day -");
}

TEST_CASE("Ranges and lists of days") {
  check("the 14th to the 17th", "2026-12-14T00:00 2026-12-18T00:00 day -");
  check("thursday through saturday", "2026-12-03T00:00 2026-12-06T00:00 day -");
  check("jan 4 - jan 6", "2027-01-04T00:00 2027-01-07T00:00 day -");
  check("del 14 al 17", "2026-12-14T00:00 2026-12-18T00:00 day -");
  check("the 8th or 9th", "2026-12-08T00:00 - day -; 2026-12-09T00:00 - day -");
  check("next wednesday or thursday", "2026-12-09T00:00 - day -; 2026-12-10T00:00 - day -");
  check("saturday or sunday next weekend", "2026-12-12T00:00 - day -; 2026-12-13T00:00 - day -");
  check("next week, say tuesday", "2026-12-08T00:00 - day -");
}

TEST_CASE("Hours as they are spoken") {
  check("20 to 3", "2026-12-01T14:40 - minute -");
  check("1640", "2026-12-01T16:40 - minute -");
  check("15h15", "2026-12-01T15:15 - minute -");
  check("sixteen hundred hours", "2026-12-01T16:00 - minute -");
  check("two oh five", "2026-12-01T14:05 - minute -");
  check("friday at too fifteen", "2026-12-04T14:15 - minute -");
  check("thursday at ate am", "2026-12-03T08:00 - minute -");
  check("diez para las 3", "2026-12-01T14:50 - minute -");
  check("how about 2", "2026-12-01T14:00 - minute -");
  check("around 3 or 4", "2026-12-01T15:00 - hour -; 2026-12-01T16:00 - hour -");
  check("7 or 8 pm", "2026-12-01T19:00 - minute -; 2026-12-01T20:00 - minute -");
  check("2 or 3 friday", "2026-12-04T14:00 - minute -; 2026-12-04T15:00 - minute -");
}

TEST_CASE("Bounds and distances of hours") {
  check("b4 noon", "- 2026-12-01T12:00 minute before");
  check("not after 4", "- 2026-12-01T16:00 minute before");
  check("after 1 but before 3", "2026-12-01T13:00 2026-12-01T15:00 minute -");
  check("the earliest i can do is 11", "2026-12-01T11:00 - minute after");
  check("between now and 2", "2026-12-01T10:40 2026-12-01T14:00 minute -");
  check("in 25", "2026-12-01T11:05 - minute -");
  check("in an hour or so", "2026-12-01T11:40 - hour -");
  check("en hora y media", "2026-12-01T12:10 - minute -");
  check("no antes de las 11", "2026-12-01T11:00 - minute after");
  check("this time tomorrow", "2026-12-02T10:40 - minute -");
  check("friday between 2 and 5, say 3:30", "2026-12-04T15:30 - minute -");
}

TEST_CASE("Times of something else are not wanted") {
  check("my bus is slow and i work til 3 so friday at 4", "2026-12-04T16:00 - minute -");
  check("i get off at 3 so 3:45", "2026-12-01T15:45 - minute -");
  check("i have class thursday, friday at 2", "2026-12-04T14:00 - minute -");
  check("im out of town saturday, sunday works", "2026-12-06T00:00 - day -");
  check("9 is too early, 10:30", "2026-12-02T10:30 - minute -");
  check("saturday no, sunday", "2026-12-06T00:00 - day -");
  check("salgo a las 5, así que 5:30", "2026-12-01T17:30 - minute -");
  check("i cant do mornings, make it 4pm friday", "2026-12-04T16:00 - minute -");
  check("friday, no wait, saturday", "2026-12-05T00:00 - day -");
}

TEST_CASE("What only looks like a time is none") {
  for (std::string_view said : {"is it a 4x4", "the model 3", "the second one", "i may",
                                "the sun roof", "sundays", "24/7", "3/4 ton", "which of the two"}) {
    const Meaning meaning = understand(
        read(said, Lexicon::standard(), test::local_minute("2026-12-01T10:40")), Asked::nothing);
    CHECK_MESSAGE(meaning.when.empty(), said);
  }
}

namespace {

// The other readings, as start and reason.
std::string others(std::string_view said, const char* now) {
  const Meaning meaning =
      understand(read(said, Lexicon::standard(), test::local_minute(now)), Asked::which_time);
  std::string out;
  for (const Alternative& other : meaning.alternatives) {
    if (!other.when || !other.when->start) continue;
    out += test::to_text(*other.when->start) + " " + std::string(other.rule) + "; ";
  }
  return out;
}

}  // namespace

TEST_CASE("Where people would differ, the other reading is told") {
  constexpr auto tuesday = "2026-12-01T10:40";
  CHECK(others("next thursday", tuesday) == "2026-12-03T00:00 the coming one; ");
  CHECK(others("tuesday", tuesday) == "2026-12-01T00:00 the name of today; ");
  CHECK(others("this tuesday", tuesday) == "2026-12-08T00:00 the name of today; ");
  CHECK(others("thursday at 7", tuesday) == "2026-12-03T07:00 the other half of the day; ");
  CHECK(others("this weekend", "2026-12-06T10:40") ==
        "2026-12-12T00:00 the weekend after the running one; ");
  CHECK(others("el 9/1 por la mañana", tuesday) == "2027-01-09T08:00 day before month; ");
  CHECK(others("thursday", tuesday).empty());
  CHECK(others("thursday at 7pm", tuesday).empty());
  CHECK(others("thursday at 2", tuesday).empty());
}

}  // namespace kept::bot
