// Chat windows without sockets on the real writer, desk, ledger and SQLite store, whose batches and
// whose disk a test has in hand.
#pragma once

#include <memory>
#include <string>
#include <utility>
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

namespace kept::server::test {

using namespace kept::tests;
using nlohmann::json;

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
    std::string id;  // none: not a line, but the hello of a window with its own token
    std::string text;
    bool tapped = false;  // the text is the choice
  };
  // All of them are one batch of the real writer.
  void say_together(const std::vector<Line>& lines) {
    Attempts attempts;
    const Current<Assistant> assistant{load_assistant({})};
    DecodedStates states;
    const auto lexicon = kept::bot::Lexicon::standard();
    const Current<kept::bot::Lexicon> words{std::make_shared<const kept::bot::Lexicon>(lexicon)};
    const TurnTools tools{books.index(), attempts, assistant, hub, states, words};
    const LocalMinute now{Zone::find("America/Los_Angeles")->to_local(books.now)};
    Writer writer(books.store(), clock, metrics);
    for (const auto& [to, id, text, tapped] : lines) {
      const VisitorScene scene{to, link_of(to), tools};
      if (id.empty()) {
        REQUIRE(writer.submit(make_resume_job(scene, {}, link_of(to)->own_token, 0)));
        continue;
      }
      Said said{id, 0, kept::bot::read(text, lexicon, now)};
      if (tapped) said.what = text;
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

}  // namespace kept::server::test
