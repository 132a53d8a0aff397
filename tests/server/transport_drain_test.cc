#include <thread>

#include <doctest/doctest.h>
#include <signal.h>
#include <unistd.h>

#include "server/drain.h"
#include "tests/server/transport_client.h"

namespace kept::server::testing {

using std::chrono::milliseconds;
using Steady = std::chrono::steady_clock;

TEST_CASE("DrainClosesEverySocketWithWordsAnd1012SpreadOverTheWindow") {
  TestServer server;
  std::vector<Client> clients;
  for (int i = 0; i < 10; ++i) clients.push_back(server.websocket());
  const auto begun = Steady::now();
  server.transport->begin_drain(milliseconds{400});
  std::vector<milliseconds> at;
  for (Client& client : clients) {
    CHECK(client.receive().payload == "closing: drain");
    CHECK(client.receive_close() == 1012);
    at.push_back(std::chrono::duration_cast<milliseconds>(Steady::now() - begun));
  }
  CHECK(at.front() < milliseconds{200});
  CHECK(at.back() >= milliseconds{390});
  clients.clear();
  CHECK(server.transport->wait_drained(patience));
  CHECK(server.echo.closed == 10);
}

TEST_CASE("WhileDrainingReadinessSaysSoAndNewSocketsAreRefused") {
  TestServer server;
  Client probe(server.port);
  CHECK(probe.get("/readyz").status == 200);
  server.transport->begin_drain(milliseconds{60'000});
  const auto answer = probe.get("/readyz");
  CHECK(answer.status == 503);
  CHECK(answer.has("Connection: close"));
  Client late(server.port);
  CHECK(late.upgrade("/ws").status == 503);
}

TEST_CASE("AfterTheWindowNobodyIsListening") {
  TestServer server;
  Client idle(server.port);
  CHECK(idle.get("/hello").status == 200);
  server.transport->begin_drain(milliseconds{50});
  CHECK(idle.closed_by_peer());
  CHECK(server.transport->wait_drained(patience));
  CHECK(eventually([&] {
    try {
      Client refused(server.port);
      return false;
    } catch (const std::runtime_error&) {
      return true;
    }
  }));
}

TEST_CASE("APeerThatIgnoresTheCloseIsCutOff") {
  TestServer server([](TransportSettings& settings) { settings.close_grace = milliseconds{100}; });
  Client deaf = server.websocket();
  server.transport->begin_drain(milliseconds{1});
  CHECK(server.transport->wait_drained(patience));
}

TEST_CASE("ATermSignalDrainsAndStops") {
  Signals signals;
  TestServer server;
  Client client = server.websocket();
  ::kill(::getpid(), SIGTERM);
  CHECK(signals.wait() == SIGTERM);
  std::thread reader([&] {
    CHECK(client.receive_close() == 1012);
    Client gone(std::move(client));
  });
  CHECK(drain_and_stop(*server.transport, signals, milliseconds{50}) == DrainEnd::drained);
  reader.join();
  CHECK(server.echo.closed == 1);
}

TEST_CASE("ASecondSignalStopsAtOnce") {
  Signals signals;
  TestServer server;
  Client client = server.websocket();
  ::kill(::getpid(), SIGINT);
  CHECK(drain_and_stop(*server.transport, signals, milliseconds{60'000}) ==
        DrainEnd::second_signal);
  CHECK(server.echo.closed == 1);
}

}  // namespace kept::server::testing
