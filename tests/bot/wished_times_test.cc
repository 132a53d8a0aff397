// The day and the hours that a visitor names are those that are looked up, offered and booked.
#include <doctest/doctest.h>

#include "tests/bot/chat.h"

namespace kept::tests {

TEST_CASE("a day that is wished beside a search or a contact holds for the hour said later") {
  Chat searching;
  searching.say("looking for an suv under 25k, saturday works for me, im Rita 480-555-0122");
  CHECK(has(searching.say("the first one"), "Free times: Saturday, December 5"));
  CHECK(has(searching.say("at 2"), "You're booked: Saturday, December 5, 2:00 PM"));

  Chat together;
  const auto answer =
      together.say("can my wife and i come saturday, she's called Anna and im Tom, tom@x.co");
  INFO(answer);
  CHECK(has(answer, "Free times: Saturday, December 5"));
  CHECK(has(together.say("10am"), "You're booked: Saturday, December 5, 10:00 AM"));
}

TEST_CASE("un día dicho junto a una búsqueda vale para la hora que se dice después") {
  Chat chat;
  chat.say("busco una camioneta, el sabado me funciona, soy Rita 480-555-0122");
  chat.say("la primera");
  CHECK(has(chat.say("a las 2"), "sábado 5 de diciembre, 14:00"));
  Chat only;
  only.say("aparta el K1234");
  CHECK(has(only.say("solo los sabados"), "sábado 5 de diciembre"));
}

TEST_CASE("a day that is ruled out while a car is to be chosen is not offered afterwards") {
  Chat chat;
  chat.say("show me red suvs");
  CHECK(has(chat.say("not tomorrow"), "Which one would you like to see?"));
  CHECK(has(chat.say("the first one"), "Free times: Friday, December 4"));
}

TEST_CASE("a bare hour on a day that nobody named is asked back with its full date") {
  Chat chat;
  chat.say("hold K1234");
  chat.say("I'm Rita, 480-555-0122");
  CHECK(has(chat.say("at 2"), "Thursday, December 3, 2:00 PM, with Dana Ruiz: is that the time"));
  CHECK(chat.count("book_appointment") == 0);
  CHECK(has(chat.say("yes"), "You're booked: Thursday, December 3, 2:00 PM"));
}

TEST_CASE("a time named while a car is to be chosen is told to be free or not, and kept") {
  Chat closed;
  closed.say("show me red suvs");
  const auto sunday = closed.say("sunday at noon then");
  INFO(sunday);
  CHECK(has(sunday, "We're closed on Sundays, so Sunday, December 6 doesn't work. The nearest"));
  CHECK(has(sunday, "Which one would you like to see?"));
  CHECK(closed.state.asked == Asked::which_vehicle);

  Chat free;
  free.say("show me red suvs");
  const auto friday = free.say("friday at noon then");
  INFO(friday);
  CHECK(has(friday, "Friday, December 4, 12:00 PM is free, with Dana Ruiz. Which one would"));
  CHECK(has(free.say("the first one"), "Friday, December 4, 12:00 PM is free"));
  CHECK(has(free.say("I'm Ana, 530-555-0142"), "You're booked: Friday, December 4, 12:00 PM"));
}

TEST_CASE("an hour is not put on the nearest day in place of the day that was wished") {
  Chat chat;
  chat.say("I'm Ana, 530-555-0142, hold K1234");
  chat.say("sunday");
  CHECK(has(chat.say("at 2"), "2:00 PM, with Dana Ruiz: is that the time you mean?"));
  CHECK(chat.count("book_appointment") == 0);
}

TEST_CASE("a date in numbers with dashes is a date and nothing else") {
  const auto answer = [](std::string_view text) {
    Chat chat;
    chat.say("hold K1234");
    auto said = chat.say(text);
    CHECK(chat.state.wish.empty());
    CHECK_FALSE(chat.state.contact_known);
    return said;
  };
  CHECK(has(answer("2026-12-04 10:00"), "Friday, December 4, 10:00 AM is free"));
  CHECK(has(answer("2026-12-04"), "Free times: Friday, December 4"));
  CHECK(has(answer("12-04-2026 11:00"), "Friday, December 4, 11:00 AM is free"));
  CHECK(has(answer("2026-12-04 at 2pm"), "Friday, December 4, 2:00 PM is free"));
  CHECK(has(answer("2026-02-30"), "I can't find that on the calendar or the clock."));
  Chat phone;
  phone.say("hold K1234");
  phone.say("Ana 209-555-0142");
  CHECK(phone.state.contact_known);
}

TEST_CASE("days and hours that are ruled out are not offered") {
  struct Case {
    std::string_view text;
    std::string_view offered;
  };
  for (const Case& one :
       {Case{"weekends only", "Free times: Saturday, December 5"},
        Case{"i can only do weekends", "Free times: Saturday, December 5"},
        Case{"saturdays only", "Free times: Saturday, December 5"},
        Case{"not tomorrow", "Free times: Friday, December 4"},
        Case{"any day except tomorrow", "Free times: Friday, December 4"},
        Case{"any day but tomorrow", "Free times: Friday, December 4"},
        Case{"not tomorrow or friday", "Free times: Saturday, December 5"},
        Case{"no thursdays", "Free times: Friday, December 4"},
        Case{"i can only do after 4", "Free times: Thursday, December 3, 4:00 PM and 5:00 PM"},
        Case{"i can only do after 6", "6:00 PM is outside our hours. The nearest free times:"}}) {
    Chat chat;
    chat.say("hold K1234");
    const auto answer = chat.say(one.text);
    INFO(one.text << " -> " << answer);
    CHECK(has(answer, one.offered));
    CHECK(chat.state.asked == Asked::which_time);
  }
}

TEST_CASE("the only hours that suit hold for a day that is named later") {
  Chat chat;
  chat.say("hold K1234");
  chat.say("i can only do after 4");
  CHECK(has(chat.say("friday"), "Free times: Friday, December 4, 4:00 PM and 5:00 PM"));
  CHECK(has(chat.say("not friday"), "4:00 PM"));
  CHECK_FALSE(has(chat.say("not tomorrow"), "9:00 AM"));
  CHECK(has(chat.say("tuesday at 10 then"), "Tuesday, December 8, 10:00 AM is free"));
}

TEST_CASE("two hours are two times, and hours are no car") {
  Chat moving = booked();
  const auto moved = moving.say("move it to 3 or 4");
  INFO(moved);
  CHECK(has(moved, "Free times: Saturday, December 5, 3:00 PM and 4:00 PM"));
  Chat asked = booked();
  asked.say("reschedule");
  CHECK(has(asked.say("3 or 4"), "Free times: Saturday, December 5, 3:00 PM and 4:00 PM"));
  for (std::string_view text : {"tomorrow 9-5", "9-5 tomorrow"}) {
    Chat chat;
    chat.say("hold K1234");
    CHECK(has(chat.say(text), "Free times: Thursday, December 3, 9:00 AM"));
    CHECK(chat.state.wish.empty());
  }
  Chat saab;
  CHECK(has(saab.say("got a saab 9-5?"), "Saab 9-5"));
}

TEST_CASE("a monthly payment is no car and no price") {
  for (std::string_view text : {"payments under 300 a month", "under 300 a month", "300/month?"}) {
    Chat chat;
    chat.say("show me suvs");
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(has(answer, "I can't work out loans or leases."));
    CHECK(chat.state.wish.want.model.empty());
    CHECK(chat.state.wish.price.empty());
    CHECK_FALSE(has(answer, "no match"));
  }
}

TEST_CASE("until when a car is held, and what time was told, is told again") {
  Chat held;
  held.say("hold K1234");
  const auto until = held.say("until when");
  INFO(until);
  CHECK(has(until, "until 2:20 PM"));
  CHECK(held.state.asked == Asked::which_time);
  CHECK(has(held.say("what time again"), "Free times: Thursday, December 3, 9:00 AM"));
  held.say("friday at 10");
  const auto chosen = held.say("what time again?");
  INFO(chosen);
  CHECK(has(chosen, "Friday, December 4, 10:00 AM is free"));
  CHECK(held.state.asked == Asked::name);

  Chat visit = booked();
  CHECK(has(visit.say("what time again"), "Saturday, December 5, 10:00 AM"));
  CHECK(has(visit.say("until when"), "until Saturday, December 5, 11:45 AM"));
}

TEST_CASE("who comes along leaves the question for the time open") {
  Chat chat;
  chat.say("hold K1234");
  const auto answer = chat.say("i'd like to bring a friend");
  INFO(answer);
  CHECK(has(answer, "Which suits you?"));
  CHECK_FALSE(has(answer, "no record"));
  CHECK(chat.state.asked == Asked::which_time);
  CHECK(has(chat.say("can i bring my kids?"), "Which suits you?"));
  CHECK(has(chat.say("10am"), "Thursday, December 3, 10:00 AM is free"));
}

TEST_CASE("of very many times that are ruled out the latest are kept") {
  Chat chat;
  chat.say("hold K1240");
  for (int day = 3; day <= 30; ++day) chat.say("not on december " + std::to_string(day));
  CHECK(chat.state.ruled_out.size() == 16);
  REQUIRE(chat.state.ruled_out.back().start);
  CHECK(*chat.state.ruled_out.back().start ==
        LocalMinute{std::chrono::local_days{std::chrono::year{2026} / 12 / 30}});
}

TEST_CASE("one of two hours wished on a day is taken by its hour") {
  for (std::string_view text : {"3", "make it 3 then", "3pm", "at three"}) {
    Chat chat;
    chat.say("K1240");
    chat.say("tuesday 2 or 3");
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK_FALSE(has(answer, "3:00 PM and 3:00 PM"));
    REQUIRE(chat.state.chosen.has_value());
    chat.say("Ana Lopez");
    const auto end = chat.say("530-555-0142");
    INFO(end);
    CHECK(has(end, "You're booked:"));
    CHECK(has(end, "3:00 PM"));
  }
}

TEST_CASE("an hour named after a wish of two parts is on its one day") {
  Chat chat;
  chat.say("K1240");
  chat.say("can i come by tomorrow after work, like 5:30?");
  const auto answer = chat.say("wait can we make it 4 instead");
  INFO(answer);
  CHECK_FALSE(has(answer, "4:00 PM and 4:00 PM"));
  CHECK(chat.state.chosen.has_value());
}

TEST_CASE("an hour within a wider wish is the one that is meant") {
  for (std::string_view text :
       {"tomorrow after 3, like 4:30?", "tomorrow between 4 and 5, say 4:30",
        "mañana después de las 3, como a las 4:30"}) {
    Chat chat;
    chat.say("K1240");
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK((has(answer, "Thursday, December 3, 4:30 PM is free, with Dana Ruiz") ||
           has(answer, "jueves 3 de diciembre, 16:30")));
    CHECK(chat.state.chosen.has_value());
  }
}

TEST_CASE("a day that one of the offered starts is on picks that start, once it is confirmed") {
  Chat chat;
  chat.say("K1240");
  chat.say("friday at 10 or saturday at 11");
  const auto answer = chat.say("sat");
  INFO(answer);
  CHECK(has(answer, "Saturday, December 5, 11:00 AM, with Dana Ruiz: is that the time you mean?"));
  chat.say("yes");
  CHECK(has(chat.say("Ana Lopez 530-555-0142"), "You're booked: Saturday, December 5, 11:00 AM"));
}

}  // namespace kept::tests
