// A house for tests of the HTTP side: books in a temporary file, the writer, readers and the
// router, with a clock that stands still. Requests are answered before ask() returns.
#pragma once

#include <future>
#include <memory>
#include <string>
#include <utility>

#include "server/router.h"
#include "tests/store/read_fixture.h"

namespace kept::server::test {

using inventory::read_test::noon;

class House {
 public:
  explicit House(TellVisitors tell = nullptr)
      : writer(books.store(), clock, metrics),
        readers([this] { return books.reader(); }),
        sessions(readers, writer, clock),
        commands(readers, writer, hub, clock, std::move(tell)),
        router({readers, writer, sessions, commands, clock, "Bayline Auto Group", nullptr}) {}

  // From here on the writer owns the store: no more books.turn().
  void open() {
    writer.start();
    started_ = true;
  }

  HttpResponse ask(HttpRequest request) {
    if (!started_) open();
    const auto answer = std::make_shared<std::promise<HttpResponse>>();
    auto future = answer->get_future();
    router.handle(request,
                  [answer](HttpResponse response) { answer->set_value(std::move(response)); });
    return future.get();
  }

  HttpResponse get(const std::string& path, const std::string& query = {}) {
    HttpRequest request;
    request.method = "GET";
    request.path = path;
    request.query = query;
    request.cookie = cookie;
    return ask(std::move(request));
  }

  HttpRequest post_request(const std::string& path, const std::string& body) {
    HttpRequest request;
    request.method = "POST";
    request.path = path;
    request.body = body;
    request.cookie = cookie;
    request.x_kept = "1";
    request.host = "kept.example";
    request.remote_address = "192.0.2.1";
    return request;
  }
  HttpResponse post(const std::string& path, const std::string& body) {
    return ask(post_request(path, body));
  }
  HttpResponse command(const std::string& body) {
    return post("/api/rooftops/lakeside/commands", body);
  }

  // Before open(): the person is signed in from now on.
  void sign_in_as(inventory::StaffId staff) {
    const auto token = "token-of-" + std::to_string(staff.value);
    books.turn([&](inventory::Transaction& turn) {
      turn.put(inventory::StaffSession{inventory::sha256(token), staff, noon,
                                       noon + std::chrono::hours{12}});
    });
    be(staff);
  }
  // Which of those signed in asks from now on.
  void be(inventory::StaffId staff) {
    cookie = "kept_session=token-of-" + std::to_string(staff.value);
  }

  // What the books hold now.
  template <typename Read>
  auto read(Read read) {
    const auto store = books.reader();
    const inventory::ReadScope scope(*store);
    return read(*store);
  }
  inventory::EntryKind last_kind() {
    return read([&](inventory::ReadStore& store) {
      return store.entry(books.lakeside, store.last_entry(books.lakeside))->kind;
    });
  }

  inventory::read_test::Books books;
  ManualClock clock{noon};
  Metrics metrics;
  Hub hub;
  Writer writer;
  Readers readers;
  StaffSessions sessions;
  StaffCommands commands;
  Router router;
  std::string cookie;

 private:
  bool started_ = false;
};

}  // namespace kept::server::test
