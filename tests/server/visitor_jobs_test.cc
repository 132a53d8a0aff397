#include <doctest/doctest.h>

#include "bot/phrase.h"
#include "server/local_text.h"
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

TEST_CASE("a first tap on what was never offered opens nothing, and the next line does") {
  Chats chats;
  const auto window = chats.window();
  kept::server::link_of(window)->own_token = "a token that the window has minted";
  chats.say_together({{window, "m-1", "vehicle:999999", true}, {window, "m-2", "no choice", true}});
  CHECK(window->frames.size() == 2);
  for (const auto& frame : window->frames) CHECK(frame["code"] == "stale_choice");
  CHECK(chats.count("SELECT count(*) FROM conversation") == 0);

  window->frames.clear();
  chats.say_together({{window, "m-3", "vehicle:999999", true}, {window, "m-4", "I want K1001"}});
  CHECK(window->only("refused")["id"] == "m-3");
  CHECK(window->only("ack")["id"] == "m-4");
  CHECK(window->has("opened"));
  CHECK(chats.count("SELECT count(*) FROM conversation") == 1);
}

TEST_CASE("a line of the assistant says in which language it is, and what is held as it is said") {
  Chats chats;
  const auto window = chats.window();
  kept::server::link_of(window)->own_token = "a token that the window has minted";
  const auto answer = [&](const std::string& id, const std::string& text) {
    window->frames.clear();
    chats.say_together({{window, id, text}});
    return window->only("message");
  };
  const auto hours = answer("m-1", "what are your hours?");
  CHECK(hours["language"] == "en");
  CHECK_FALSE(hours.contains("holding"));
  const auto held = answer("m-2", "I want K1001");
  REQUIRE(held["holding"].size() == 1);
  CHECK(held["holding"][0]["stock_number"] == "K1001");
  const auto until = held["holding"][0]["until"].get<std::string>();
  CHECK(until == kept::server::to_rfc3339(chats.books.now + std::chrono::minutes{10}));
  chats.clock.advance(std::chrono::minutes{11});
  CHECK_FALSE(answer("m-3", "and your address?").contains("holding"));
  CHECK(answer("m-4", "¿qué horario tienen?")["language"] == "es");
}

TEST_CASE("what became of a message is told in the language of the conversation") {
  Chats chats;
  const auto window = chats.window();
  kept::server::link_of(window)->own_token = "a token that the window has minted";
  chats.say_together(
      {{window, "m-1", "busco una SUV usada"}, {window, "m-2", "no es opción", true}});
  CHECK(window->only("refused")["text"] == "Esa opción ya no se ofrece. Nada cambió.");

  const auto again = chats.window();
  kept::server::link_of(again)->own_token = "a token that the window has minted";
  chats.say_together({{again, "", ""}});
  CHECK(again->only("welcome")["notice"].get<std::string>().starts_with("Está chateando"));

  const auto english = chats.window();
  chats.say_together({{english, "m-1", "SUVs please"}, {english, "m-2", "no choice", true}});
  CHECK(english->only("refused")["text"] ==
        "That choice is no longer offered. Nothing was changed.");
}

TEST_CASE(
    "a full conversation takes no line more, gives old answers again, and a new one goes on") {
  Chats chats;
  const auto window = chats.window();
  chats.say_together({{window, "m-1", "what are your hours?"}});
  const auto answer = window->only("message")["text"];
  const auto full = std::to_string(kept::server::limits::conversation_lines);
  chats.inject(("UPDATE conversation SET last_seq = " + full).c_str());

  window->frames.clear();
  chats.say_together({{window, "m-2", "and your address?"}});
  CHECK(window->only("refused")["code"] == "conversation_full");
  CHECK(window->only("refused")["retry"] == false);
  CHECK(chats.count("SELECT count(*) FROM message") == 2);
  window->frames.clear();
  chats.say_together({{window, "m-1", "what are your hours?"}});
  CHECK(window->only("message")["text"] == answer);

  const auto next = chats.window();
  chats.say_together({{next, "m-2", "and your address?"}});
  CHECK(next->has("opened"));
  CHECK(chats.count("SELECT count(*) FROM message") == 4);
}

TEST_CASE("asked for the hours of the weekday that it is, today's are told beside the next ones") {
  Chats chats;
  const auto window = chats.window();
  kept::server::link_of(window)->own_token = "a token that the window has minted";
  using std::chrono::days;
  const auto local = Zone::find("America/Los_Angeles")->to_local(chats.books.now);
  const auto today = std::chrono::floor<days>(local);
  const std::chrono::weekday weekday{today};
  constexpr const char* names[] = {"sunday",   "monday", "tuesday", "wednesday",
                                   "thursday", "friday", "saturday"};
  const std::string name = names[weekday.c_encoding()];
  chats.say_together({{window, "m-1", "when do you close on " + name + "?"}});
  const auto told = window->only("message")["text"].get<std::string>();
  const auto date = [](std::chrono::local_days day) {
    std::string text;
    kept::bot::phrase::day(text, kept::bot::Language::en, LocalMinute{day});
    return text;
  };
  INFO(told);
  CHECK(told.find(date(today)) != std::string::npos);
  CHECK(told.find(date(today + days{7})) != std::string::npos);
}
