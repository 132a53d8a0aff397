#include <doctest/doctest.h>

#include "tests/server/chats.h"

using namespace kept::server::test;

TEST_CASE("a hello and the first lines of a window in one batch open one conversation") {
  Chats chats;
  const auto window = chats.window();
  kept::server::link_of(window)->own_token = "a token that the window has minted";
  chats.say_together(
      {{window, "", ""}, {window, "m-1", "I want K1001"}, {window, "m-2", "what are your hours?"}});
  CHECK(window->has("welcome"));
  CHECK(window->has("opened"));
  CHECK(kept::server::link_of(window)->rooftop.load() == chats.house.rooftop.value);
  CHECK(chats.count("SELECT count(*) FROM conversation") == 1);
  CHECK(chats.count("SELECT count(*) FROM message") == 4);

  window->frames.clear();
  chats.say_together({{window, "m-3", "thank you"}});
  CHECK(window->only("ack")["id"] == "m-3");
}
