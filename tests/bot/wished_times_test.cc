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

TEST_CASE("a bare hour on a day that nobody named is asked back with its full date") {
  Chat chat;
  chat.say("hold K1234");
  chat.say("I'm Rita, 480-555-0122");
  CHECK(has(chat.say("at 2"), "Thursday, December 3, 2:00 PM, with Dana Ruiz: is that the time"));
  CHECK(chat.count("book_appointment") == 0);
  CHECK(has(chat.say("yes"), "You're booked: Thursday, December 3, 2:00 PM"));
}

}  // namespace kept::tests
