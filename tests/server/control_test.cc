#include <atomic>
#include <filesystem>
#include <fstream>
#include <future>
#include <sstream>
#include <system_error>
#include <vector>

#include <doctest/doctest.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include "server/control_client.h"
#include "server/control_socket.h"
#include "server/feed_control.h"
#include "server/feed_run.h"
#include "server/limits.h"
#include "server/random.h"
#include "server/writer_call.h"
#include "tests/server/feed_maker.h"
#include "tests/store/read_fixture.h"

namespace kept::server::test {
namespace {

using inventory::read_test::noon;

class Folder {
 public:
  Folder() : path_(std::filesystem::temp_directory_path() / "kept-control-XXXXXX") {
    auto name = path_.string();
    path_ = ::mkdtemp(name.data());
  }
  ~Folder() { std::filesystem::remove_all(path_); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  std::string database() const { return (path_ / "kept.db").string(); }
  std::string file(const std::string& name) const { return (path_ / name).string(); }

 private:
  std::filesystem::path path_;
};

ControlRequest request(std::string command) {
  ControlRequest made;
  made.command = std::move(command);
  return made;
}

// A connection that sends what it likes; answers with the first line.
std::string first_answer(const std::string& path, const std::string& bytes) {
  ControlStream stream(connect_control(path), std::chrono::seconds{10});
  stream.write(bytes);
  std::string line;
  stream.read_line(line, 64 * 1024);
  return line;
}

TEST_CASE("ACommandIsAnsweredWithItsLinesProgressAndEnd") {
  const Folder folder;
  ControlSocket socket(folder.database());
  socket.add("count", [](ControlCall& call) -> ControlEnd {
    const auto to = call.fields().number("to", 1, 100, Need::required);
    if (auto problem = call.problem()) return *problem;
    for (std::int64_t i = 1; i <= to; ++i) call.line("  line " + std::to_string(i));
    call.progress("counting", to, to);
    return {true, "counted", "Counted."};
  });
  socket.start();
  const auto client = ControlClient::connect(folder.database());
  REQUIRE(client);
  auto asked = request("count");
  asked.members = [](JsonOut& out) { out.member("to", 3); };
  std::vector<std::string> lines;
  std::int64_t done = 0;
  ControlEvents events;
  events.line = [&](std::string_view text) { lines.emplace_back(text); };
  events.progress = [&](std::string_view, std::int64_t count, std::int64_t) { done = count; };
  for (int i = 0; i < 2; ++i) {  // one connection serves one request after another
    lines.clear();
    const auto end = client->ask(asked, events);
    CHECK(end.ok);
    CHECK(end.code == "counted");
    CHECK(end.text == "Counted.");
    CHECK(lines == std::vector<std::string>{"  line 1", "  line 2", "  line 3"});
    CHECK(done == 3);
  }
}

TEST_CASE("WhatIsNotUnderstoodIsRefusedAndTheServerGoesOn") {
  const Folder folder;
  ControlSocket socket(folder.database());
  socket.add("hello", [](ControlCall& call) -> ControlEnd {
    if (auto problem = call.problem()) return *problem;
    return {true, "hello", "Hello."};
  });
  socket.add("throw", [](ControlCall&) -> ControlEnd { throw std::runtime_error("oh"); });
  socket.start();
  CHECK(first_answer(socket.path(), "no json\n").find("unknown_command") != std::string::npos);
  CHECK(first_answer(socket.path(), "{\"command\":\"bye\"}\n").find("unknown_command") !=
        std::string::npos);
  CHECK(first_answer(socket.path(), "{\"command\":\"hello\",\"x\":1}\n").find("unknown_field") !=
        std::string::npos);
  CHECK(first_answer(socket.path(), "{\"command\":\"throw\"}\n").find("\"ok\":false") !=
        std::string::npos);
  const std::string endless(limits::control_line_bytes + 1, 'a');
  CHECK(first_answer(socket.path(), endless).find("too long") != std::string::npos);
  CHECK(first_answer(socket.path(), "{\"command\":\"hello\"}\n").find("\"ok\":true") !=
        std::string::npos);
}

TEST_CASE("OnlyTheOwnerMayReachTheSocketAndItGoesWithTheServer") {
  const Folder folder;
  ControlSocket socket(folder.database());
  socket.start();
  struct stat found {};
  REQUIRE(::stat(socket.path().c_str(), &found) == 0);
  CHECK((found.st_mode & 0777) == 0600);
  socket.stop();
  CHECK_FALSE(std::filesystem::exists(socket.path()));
  CHECK(ControlClient::connect(folder.database()) == nullptr);
}

TEST_CASE("ASocketLeftOverByACrashIsReplacedAndOtherFilesAreNot") {
  const Folder folder;
  ::close(listen_control(control_path(folder.database()), 1));
  REQUIRE(std::filesystem::exists(control_path(folder.database())));
  CHECK(ControlClient::connect(folder.database()) == nullptr);
  {
    ControlSocket socket(folder.database());
    socket.start();
    CHECK(ControlClient::connect(folder.database()) != nullptr);
  }
  write_file(control_path(folder.database()), "mine");
  ControlSocket socket(folder.database());
  CHECK_THROWS_AS(socket.start(), std::system_error);
  CHECK(std::filesystem::file_size(socket.path()) == 4);
}

TEST_CASE("APathLongerThanASocketsAddressWorksAllTheSame") {
  const Folder folder;
  const auto deep = folder.file(std::string(90, 'd')) + "/" + std::string(90, 'e');
  std::filesystem::create_directories(deep);
  ControlSocket socket(deep + "/kept.db");
  socket.start();
  CHECK(ControlClient::connect(deep + "/kept.db") != nullptr);
}

TEST_CASE("ABodyArrivesWholeAndOneThatBreaksOffIsSeen") {
  const Folder folder;
  ControlSocket socket(folder.database());
  std::promise<std::uint64_t> missing;
  socket.add("size", [&](ControlCall& call) -> ControlEnd {
    std::size_t bytes = 0;
    for (auto piece = call.read_body(); !piece.empty(); piece = call.read_body())
      bytes += piece.size();
    if (call.body_left() > 0) missing.set_value(call.body_left());
    return {true, "size", std::to_string(bytes)};
  });
  socket.start();
  const std::string body(1'000'000, 'b');
  auto asked = request("size");
  asked.body_bytes = body.size();
  asked.body = [&] { return std::string_view{body}.substr(0, 300'000); };
  CHECK(ControlClient::connect(folder.database())->ask(asked, {}).text == "1000000");
  asked.body = [sent = false]() mutable -> std::string_view {
    return std::exchange(sent, true) ? "" : "some";
  };
  CHECK(ControlClient::connect(folder.database())->ask(asked, {}).code == "not_sent");
  CHECK(missing.get_future().get() == body.size() - 4);
}

TEST_CASE("TooManyCommandsAtOnceAreToldToComeBack") {
  const Folder folder;
  ControlSocket socket(folder.database());
  std::promise<void> go;
  const auto gone = go.get_future().share();
  std::atomic<int> waiting{0};
  socket.add("wait", [&, gone](ControlCall&) -> ControlEnd {
    ++waiting;
    gone.wait();
    return {true, "waited", "Waited."};
  });
  socket.start();
  std::vector<std::future<ControlEnd>> ends;
  for (std::size_t i = 0; i < limits::control_connections_max; ++i) {
    ends.push_back(std::async(std::launch::async, [&] {
      return ControlClient::connect(folder.database())->ask(request("wait"), {});
    }));
  }
  while (waiting < static_cast<int>(limits::control_connections_max)) std::this_thread::yield();
  CHECK(ControlClient::connect(folder.database())->ask(request("wait"), {}).code == "busy");
  go.set_value();
  for (auto& end : ends) CHECK(end.get().ok);
}

TEST_CASE("AServerThatStopsIsAnEndForWhoeverAsks") {
  const Folder folder;
  ControlSocket socket(folder.database());
  std::promise<void> began;
  socket.add("read", [&](ControlCall& call) -> ControlEnd {
    began.set_value();
    while (!call.read_body().empty()) {
    }
    return {false, "broken_off", "Broken off."};
  });
  socket.start();
  ControlStream stream(connect_control(socket.path()), std::chrono::seconds{10});
  REQUIRE(stream.write("{\"command\":\"read\",\"body\":10}\n"));
  began.get_future().wait();
  socket.stop();
  std::string line;
  CHECK(stream.read_line(line, 1000) == ControlStream::Got::ended);
}

TEST_CASE("AFeedGoesInThroughTheRunningServerAndStaffWorkBesideIt") {
  const Folder folder;
  SystemRandom random;
  const auto store = inventory::open_sqlite_store({folder.database(), {}}, random);
  {
    const auto books = store->begin(noon);
    books->put(inventory::read_test::make_rooftop("lakeside"));
    books->commit();
  }
  store->flush();
  ManualClock clock(noon);
  Metrics metrics;
  Hub hub;
  Writer writer(*store, clock, metrics);
  writer.start();
  FeedImports imports(
      writer, [&] { return inventory::open_sqlite_read_store(folder.database()); }, clock, hub,
      metrics, folder.database(), nullptr);
  ControlSocket socket(folder.database());
  add_import_command(socket, imports);
  socket.start();

  write_file(folder.file("feed.csv"), csv(cars(1, 700)) + "not a car\n");
  ImportOptions options;
  options.database = folder.database();
  options.rooftop = "lakeside";
  options.as_of = "2026-12-03 13:05";
  options.file = folder.file("feed.csv");
  std::ostringstream out, err;
  auto ended = std::async(std::launch::async, [&] { return run_import(options, out, err); });
  while (ended.wait_for(std::chrono::milliseconds{1}) != std::future_status::ready)
    CHECK_FALSE(call_writer(writer, [](inventory::Transaction&) {}));
  CHECK(ended.get());
  CHECK(out.str().starts_with("The feed is in, as of Thursday, December 3, 1:05 PM.\n"));
  CHECK(out.str().find("added                 700\n") != std::string::npos);
  CHECK(out.str().find("line 702: the row has fewer fields than the header (not a car)") !=
        std::string::npos);
  CHECK(err.str().find("applying") != std::string::npos);

  options.rooftop = "nowhere";
  CHECK_FALSE(run_import(options, out, err));
  CHECK(err.str().find("There is no rooftop \"nowhere\". There are: lakeside.") !=
        std::string::npos);
  imports.stop();
  socket.stop();
  writer.stop();
}

}  // namespace
}  // namespace kept::server::test
