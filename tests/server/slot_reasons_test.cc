// Why a start is not to be had is told as the books have it, with real starts near it.
#include <doctest/doctest.h>

#include "tests/server/chats.h"

using namespace kept::server::test;

namespace {

std::string last_line(const Window& window) {
  for (auto frame = window.frames.rbegin(); frame != window.frames.rend(); ++frame) {
    if ((*frame)["type"] == "message") return (*frame)["text"];
  }
  return {};
}

std::string answer_to(Chats& chats, const std::string& wish) {
  const auto window = chats.window();
  kept::server::link_of(window)->own_token = "a token that the window has minted";
  chats.say_together({{window, "m-1", "hold K1001"}, {window, "m-2", wish}});
  return last_line(*window);
}

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a start off the quarter hours is not said to be taken") {
  Chats chats;
  const auto answer = answer_to(chats, "saturday at 3:07 pm");
  INFO(answer);
  CHECK(has(answer, "Visits start on the quarter hour"));
  CHECK_FALSE(has(answer, "is taken"));
  CHECK(has(answer, "The nearest free times: Saturday, December 5, 2:"));
}

TEST_CASE("a start at which nobody works is not said to be taken") {
  Chats chats;
  chats.books.turn([&](Transaction& tx) {
    for (const auto id : chats.house.salespeople) {
      auto row = *tx.staff(id);
      for (auto& day : row.shifts) day = {{12 * 60, 18 * 60}};
      tx.put(row);
    }
  });
  const auto answer = answer_to(chats, "thursday at 10 am");
  INFO(answer);
  CHECK(has(answer, "Nobody is in for visits at Thursday, December 3, 10:00 AM"));
}

TEST_CASE("a start while the house is open that would end after it closes is told as that") {
  const auto answer = [](const std::string& wish) {
    Chats chats;
    chats.books.turn([&](Transaction& tx) {
      auto rooftop = *tx.rooftop(chats.house.rooftop);
      for (auto& hours : rooftop.hours) hours = {{9 * 60, 18 * 60}};
      tx.put(rooftop);
    });
    return answer_to(chats, wish);
  };
  const auto late = answer("saturday at 5:45 pm");
  INFO(late);
  CHECK(
      has(late, "Saturday, December 5, 5:45 PM is too late: the visit would run past our closing"));
  CHECK_FALSE(has(late, "outside our hours"));
  CHECK(has(answer("saturday at 6 pm"), "Saturday, December 5, 6:00 PM is outside our hours."));
}

TEST_CASE("an hour that is ruled out is not among the times offered from the books") {
  Chats chats;
  const auto answer = answer_to(chats, "saturday after 4 but not 5");
  INFO(answer);
  CHECK(has(answer, "Free times: Saturday, December 5, 4:"));
  CHECK_FALSE(has(answer, "5:00 PM"));
}

TEST_CASE("a call falls due at the time that was wished, or at the next opening") {
  const auto answer = [](const std::string& wish) {
    Chats chats;
    const auto window = chats.window();
    kept::server::link_of(window)->own_token = "a token that the window has minted";
    chats.say_together({{window, "m-1", wish}});
    return last_line(*window);
  };
  const auto wished = answer("call me saturday at 3 pm, 530-555-0142");
  INFO(wished);
  CHECK(has(wished, "for Saturday, December 5, 3:00 PM"));
  const auto closed = answer("call me saturday at 11 pm, 530-555-0142");
  INFO(closed);
  CHECK(has(closed, "Sunday, December 6, 9:00 AM"));
}

TEST_CASE("several starts within a narrow window are offered, spread over it") {
  Chats chats;
  const auto answer = answer_to(chats, "saturday between 2 and 3");
  INFO(answer);
  CHECK(has(answer, "Free times: Saturday, December 5, 2:00 PM, 2:15 PM and 2:45 PM"));
  Chats wider;
  const auto two_hours = answer_to(wider, "saturday between 2 and 4");
  INFO(two_hours);
  CHECK(has(two_hours, "Free times: Saturday, December 5, 2:00 PM, 2:45 PM and 3:45 PM"));
}

TEST_CASE("a day that is not over has no free time left rather than gone by") {
  for (const int hour : {19, 21}) {
    Chats chats;
    const auto local = Zone::find("America/Los_Angeles")->to_local(chats.books.now);
    const auto day = std::chrono::floor<std::chrono::days>(local);
    chats.books.now += std::chrono::hours{hour} - (local - day);
    chats.clock.advance(chats.books.now - chats.clock.now());
    const auto answer = answer_to(chats, "can i come today");
    INFO(hour << " -> " << answer);
    CHECK_FALSE(has(answer, "gone by"));
    CHECK(has(answer, "has no free time left."));
    CHECK(has(answer, "The nearest free times:"));
  }
}

TEST_CASE("of a weekend that is nearly over nothing is told as gone by: the next one is offered") {
  for (const auto* const wish : {"this weekend", "on the weekend"}) {
    Chats chats;
    const auto local = Zone::find("America/Los_Angeles")->to_local(chats.books.now);
    const auto day = std::chrono::floor<std::chrono::days>(local);
    const auto to_sunday = std::chrono::Sunday - std::chrono::weekday{day};
    chats.books.now += to_sunday + std::chrono::hours{22} - (local - day);
    chats.clock.advance(chats.books.now - chats.clock.now());
    const auto answer = answer_to(chats, wish);
    INFO(wish << " -> " << answer);
    CHECK_FALSE(has(answer, "gone by"));
    CHECK(has(answer, "Free times: Saturday, December 12"));
  }
}
