#include <thread>

#include <doctest/doctest.h>

#include "tests/server/transport_client.h"

namespace kept::server::testing {

TEST_CASE("ATextComesBackAsItWas") {
  TestServer server;
  Client client = server.websocket();
  for (const std::string& text :
       {std::string("hello"), std::string("añ😀"), std::string(60'000, 'x')}) {
    client.send_text(text);
    const auto got = client.receive();
    CHECK(got.opcode == 1);
    CHECK(got.payload == text);
  }
}

TEST_CASE("WhatTheWireForbidsIsClosedWithItsCode") {
  struct Case {
    const char* what;
    int opcode;
    std::string payload;
    int code;
  };
  const std::vector<Case> cases{
      {"a frame one byte too large", 1, std::string(limits::frame_bytes + 1, 'x'), 1009},
      {"a binary frame", 2, "bytes", 1003},
      {"malformed UTF-8", 1, "\xC3\x28", 1007},
      {"half a surrogate pair", 1, "\xED\xA0\x80", 1007},
      {"a reserved opcode", 3, "x", 1002},
  };
  TestServer server;
  for (const Case& one : cases) {
    CAPTURE(one.what);
    Client client = server.websocket();
    client.send_frame(one.opcode, one.payload);
    CHECK(client.receive_close() == one.code);
  }
  CHECK(eventually([&] { return server.echo.closed == static_cast<int>(cases.size()); }));
  CHECK(server.echo.texts == 0);
}

TEST_CASE("AFrameOfExactlyTheLimitIsTaken") {
  TestServer server;
  Client client = server.websocket();
  client.send_text(std::string(limits::frame_bytes, 'x'));
  CHECK(client.receive().payload.size() == limits::frame_bytes);
}

TEST_CASE("FragmentsBecomeOneMessageAndTogetherObeyTheLimit") {
  TestServer server;
  Client client = server.websocket();
  client.send_frame(1, "hel", false);
  client.send_frame(0, "lo");
  CHECK(client.receive().payload == "hello");
  client.send_frame(1, std::string(40'000, 'x'), false);
  client.send_frame(0, std::string(40'000, 'x'));
  CHECK(client.receive_close() == 1009);
}

TEST_CASE("UpgradesAreRefusedAsTheApplicationSays") {
  TestServer server([](TransportSettings& settings) {
    settings.origin_allowed = [](const HttpRequest& up) {
      return up.origin != "https://evil.test";
    };
  });
  CHECK(Client(server.port).upgrade("/ws?refuse").status == 401);
  CHECK(Client(server.port).upgrade("/elsewhere").status == 404);
  CHECK(Client(server.port).upgrade("/ws", "Origin: https://evil.test\r\n").status == 403);
  CHECK(Client(server.port).upgrade("/ws", "Origin: https://kept.test\r\n").status == 101);
  CHECK(eventually([&] { return server.transport->open_sockets() == 0; }));
  CHECK(server.echo.opened == 1);
  CHECK(server.echo.closed == 1);
}

TEST_CASE("ManySendsFromOtherThreadsArriveInOrder") {
  TestServer server([](TransportSettings& settings) { settings.threads = 2; });
  std::vector<Client> clients;
  std::vector<SocketPtr> sockets;
  for (int i = 0; i < 4; ++i) {
    clients.push_back(server.websocket());
    sockets.push_back(server.echo.newest());
  }
  constexpr int count = 600;
  std::thread writer([&] {
    for (int n = 0; n < count; n += 2) {
      std::vector<Outgoing> batch;
      for (const SocketPtr& socket : sockets)
        batch.push_back({socket, make_frame(std::to_string(n))});
      Transport::post(std::move(batch));
      for (const SocketPtr& socket : sockets) socket->send(make_frame(std::to_string(n + 1)));
    }
  });
  for (int n = 0; n < count; ++n) {
    for (Client& client : clients) REQUIRE(client.receive().payload == std::to_string(n));
  }
  writer.join();
}

TEST_CASE("ASlowReaderIsClosedAndOthersAreNot") {
  TestServer server(
      [](TransportSettings& settings) { settings.close_grace = std::chrono::milliseconds{200}; });
  Client slow = server.websocket(4096);
  const SocketPtr socket = server.echo.newest();
  Client other = server.websocket();
  const Frame frame = make_frame(std::string(50'000, 'x'));
  for (int i = 0; i < 400; ++i) socket->send(frame);
  CHECK(socket->queued_bytes() <= limits::socket_queue_bytes + frame->size());
  CHECK(eventually([&] { return server.echo.closed == 1; }));
  other.send_text("still here");
  CHECK(other.receive().payload == "still here");
}

TEST_CASE("ASlowReaderThatCatchesUpHearsWhy") {
  TestServer server(
      [](TransportSettings& settings) { settings.close_grace = std::chrono::milliseconds{2'000}; });
  Client slow = server.websocket(4096);
  const SocketPtr socket = server.echo.newest();
  const Frame frame = make_frame(std::string(50'000, 'x'));
  for (int i = 0; i < 400; ++i) socket->send(frame);
  std::string last;
  for (auto got = slow.receive(); got.opcode == 1; got = slow.receive()) last = got.payload;
  CHECK(last == "closing: slow reader");
  CHECK(eventually([&] { return server.echo.closed == 1; }));
}

TEST_CASE("WhatWasQueuedGoesOutBeforeTheClose") {
  TestServer server;
  Client client = server.websocket();
  const SocketPtr socket = server.echo.newest();
  socket->send(make_frame("one"));
  socket->close(4001, "enough", make_frame("two"));
  socket->send(make_frame("never"));
  CHECK(client.receive().payload == "one");
  CHECK(client.receive().payload == "two");
  const auto close = client.receive();
  CHECK(close.close_code() == 4001);
  CHECK(close.payload.substr(2) == "enough");
}

TEST_CASE("AHandlerThatThrowsEndsItsOwnSocketOnly") {
  TestServer server;
  Client client = server.websocket();
  Client other = server.websocket();
  client.send_text("throw");
  CHECK(client.receive_close() == 1011);
  other.send_text("fine");
  CHECK(other.receive().payload == "fine");
}

TEST_CASE("ASocketThatNeverSpeaksIsClosed") {
  TestServer server([](TransportSettings& settings) {
    settings.first_frame_timeout = std::chrono::milliseconds{100};
  });
  Client speaks = server.websocket();
  speaks.send_text("hello");
  CHECK(speaks.receive().payload == "hello");
  Client silent = server.websocket();
  CHECK(silent.receive().payload == "closing: idle");
  CHECK(silent.receive_close() == 1008);
  speaks.send_text("again");
  CHECK(speaks.receive().payload == "again");
}

TEST_CASE("ASocketKeptPastTheEndOfTheTransportIsHarmless") {
  SocketPtr kept;
  {
    TestServer server;
    Client client = server.websocket();
    kept = server.echo.newest();
    server.transport->stop();
    CHECK(server.echo.closed == 1);
  }
  kept->send(make_frame("nobody"));
  kept->close(1000, "", nullptr);
}

}  // namespace kept::server::testing
