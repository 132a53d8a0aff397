// Turns that fail: a statement that SQLite refuses, an error after which SQLite has left the
// transaction, a full disk. Who shares a batch with one is answered all the same.
#include <string>

#include <doctest/doctest.h>

#include "tests/server/chats.h"

using namespace kept::server::test;

namespace {

// What the test says is a statement of the books that fails.
constexpr const char* fails_alone =
    "CREATE TRIGGER injected BEFORE INSERT ON message WHEN NEW.client_id LIKE 'bad%' "
    "BEGIN SELECT RAISE (ABORT, 'injected'); END";
constexpr const char* rolls_back_all =
    "CREATE TRIGGER injected BEFORE INSERT ON message WHEN NEW.client_id LIKE 'bad%' "
    "BEGIN SELECT RAISE (ROLLBACK, 'injected'); END";

void check_held(const Window& window, const std::string& id) {
  CHECK(window.has("opened"));
  CHECK(window.only("ack")["id"] == id);
  CHECK_FALSE(window.has("refused"));
  CHECK(window.only("message")["text"].get<std::string>().find("I'm holding") != std::string::npos);
}

void check_failed(const Window& window, const std::string& id, const std::string& code,
                  bool retry) {
  REQUIRE(window.frames.size() == 1);
  const auto& refused = window.frames.front();
  CHECK(refused["type"] == "refused");
  CHECK(refused["id"] == id);
  CHECK(refused["code"] == code);
  CHECK(refused["retry"] == retry);
}

void check_a_failing_turn_fails_alone(const char* injected) {
  Chats chats;
  chats.inject(injected);
  const auto ana = chats.window();
  const auto bad = chats.window();
  const auto cem = chats.window();
  chats.say_together(
      {{ana, "m-1", "I want K1001"}, {bad, "bad-1", "I want K1002"}, {cem, "m-3", "I want K1003"}});
  check_held(*ana, "m-1");
  check_held(*cem, "m-3");
  check_failed(*bad, "bad-1", "failed", false);
  CHECK_FALSE(chats.failing);  // a defect of one turn does not stop acceptance

  // Nothing of the failed one is left, in memory or in the file.
  CHECK(chats.count("SELECT count(*) FROM conversation") == 2);
  CHECK(chats.count("SELECT count(*) FROM hold WHERE state = 'active'") == 2);
  CHECK(chats.count("SELECT max(seq) - count(*) FROM entry") == 0);
  chats.books.turn([&](Transaction& tx) {
    CHECK(tx.active_hold_on(chats.house.cars[0]) != nullptr);
    CHECK(tx.active_hold_on(chats.house.cars[1]) == nullptr);
    CHECK(tx.active_chat_hold_count(chats.house.rooftop) == 2);
  });

  // The same window goes on, and gets the car that its failed line did not take.
  bad->frames.clear();
  chats.say_together({{bad, "m-4", "I want K1002"}});
  check_held(*bad, "m-4");
}

}  // namespace

TEST_CASE("a turn that SQLite refuses fails alone; its neighbours in the batch are answered") {
  check_a_failing_turn_fails_alone(fails_alone);
}

TEST_CASE("a turn that rolls the whole batch back fails alone too") {
  check_a_failing_turn_fails_alone(rolls_back_all);
}

TEST_CASE("a full disk refuses the lines that meet it, keeps what was told, and recovers") {
  Chats chats;
  const auto early = chats.window();
  chats.say_together({{early, "m-1", "I want K1001"}});
  check_held(*early, "m-1");
  const auto entries = chats.count("SELECT count(*) FROM entry");

  chats.disk.set_room(chats.disk.used());
  const auto ana = chats.window();
  const auto cem = chats.window();
  chats.say_together({{ana, "m-2", "I want K1002"}, {cem, "m-3", "I want K1003"}});
  check_failed(*ana, "m-2", "store_unavailable", true);
  check_failed(*cem, "m-3", "store_unavailable", true);
  CHECK(chats.failing);  // readiness says no
  CHECK(chats.count("SELECT count(*) FROM entry") == entries);
  chats.books.turn([&](Transaction& tx) {
    CHECK(tx.active_hold_on(chats.house.cars[0]) != nullptr);
    CHECK(tx.active_hold_on(chats.house.cars[1]) == nullptr);
  });

  chats.disk.set_room({});
  ana->frames.clear();
  cem->frames.clear();
  chats.say_together({{ana, "m-2", "I want K1002"}, {cem, "m-3", "I want K1003"}});
  check_held(*ana, "m-2");
  check_held(*cem, "m-3");
  CHECK_FALSE(chats.failing);
}
