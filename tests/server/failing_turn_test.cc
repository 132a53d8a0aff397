// Turns that fail: a statement that SQLite refuses, an error after which SQLite has left the
// transaction, a full disk. Who shares a batch with one is answered all the same.
#include <memory>
#include <string>
#include <vector>

#include <SQLiteCpp/SQLiteCpp.h>
#include <doctest/doctest.h>
#include <nlohmann/json.hpp>
#include <sqlite3.h>

#include "server/assistant_files.h"
#include "server/log.h"
#include "server/visitor_jobs.h"
#include "tests/support/books.h"
#include "tests/support/test_disk.h"

using namespace kept::server;
using namespace kept::tests;
using nlohmann::json;

namespace {

// A window that keeps what it is sent.
class Window final : public Socket {
 public:
  void send(Frame frame) override { frames.push_back(json::parse(*frame)); }
  void close(std::uint16_t, std::string_view, Frame last) override {
    if (last) send(last);
  }
  const std::string& remote_address() const override { return address_; }
  std::size_t queued_bytes() const override { return 0; }

  json only(const std::string& type) const {
    json found;
    for (const auto& frame : frames) {
      if (frame["type"] != type) continue;
      CHECK_MESSAGE(found.is_null(), "two frames of type " << type);
      found = frame;
    }
    return found;
  }
  bool has(const std::string& type) const { return !only(type).is_null(); }

  std::vector<json> frames;

 private:
  std::string address_ = "192.0.2.7";
};

// What the test says is a statement of the books that fails.
constexpr const char* fails_alone =
    "CREATE TRIGGER injected BEFORE INSERT ON message WHEN NEW.client_id LIKE 'bad%' "
    "BEGIN SELECT RAISE (ABORT, 'injected'); END";
constexpr const char* rolls_back_all =
    "CREATE TRIGGER injected BEFORE INSERT ON message WHEN NEW.client_id LIKE 'bad%' "
    "BEGIN SELECT RAISE (ROLLBACK, 'injected'); END";

class Chats {
 public:
  Chats() {
    log::set_sink([](std::string_view) {});
    house = a_house(books, 2, 0);
    for (const auto* const stock : {"K1001", "K1002", "K1003"}) {
      house.cars.push_back(books.turn([&](Transaction& tx) {
        return Ledger(tx, house_actor)
            .list_vehicle(house.rooftop, a_car(stock), tx.now(), SeenBy::feed);
      }));
    }
  }
  ~Chats() { log::set_sink(nullptr); }
  Chats(const Chats&) = delete;

  void inject(const char* sql) {
    books.close();
    SQLite::Database(books.path(), SQLite::OPEN_READWRITE, 0, disk.vfs()).exec(sql);
    books.reopen();
  }

  std::shared_ptr<Window> window() {
    auto made = std::make_shared<Window>();
    auto link = std::make_shared<VisitorLink>();
    link->greeted = true;
    link->rooftop.store(house.rooftop.value);
    made->state = link;
    return made;
  }

  struct Line {
    std::shared_ptr<Window> window;
    std::string id;
    std::string text;
  };
  // All lines are one batch of the real writer.
  void say_together(const std::vector<Line>& lines) {
    Attempts attempts;
    const Current<Assistant> assistant{load_assistant({})};
    DecodedStates states;
    const TurnTools tools{books.index(), attempts, assistant, hub, states};
    const auto lexicon = kept::bot::Lexicon::standard();
    const LocalMinute now{Zone::find("America/Los_Angeles")->to_local(books.now)};
    Writer writer(books.store(), clock, metrics);
    for (const auto& [to, id, text] : lines) {
      const VisitorScene scene{to, link_of(to), tools};
      Said said{id, 99, kept::bot::read(text, lexicon, now), "token of " + id};
      REQUIRE(writer.submit(make_say_job(scene, std::move(said))));
    }
    writer.start();
    writer.stop();
    failing = writer.failing();
  }

  std::int64_t count(const std::string& sql) {
    SQLite::Database reader(books.path(), SQLite::OPEN_READWRITE, 0, disk.vfs());
    sqlite3_db_config(reader.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    return reader.execAndGet(sql).getInt64();
  }

  TestDisk disk;
  TestBooks books{StoreKind::sqlite, disk.vfs()};
  ManualClock clock{books.now};
  Metrics metrics;
  Hub hub;
  SmallHouse house;
  bool failing = false;
};

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
