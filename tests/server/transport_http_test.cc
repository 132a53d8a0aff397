#include <string>
#include <system_error>

#include <doctest/doctest.h>

#include "tests/server/transport_client.h"

namespace kept::server::testing {

TEST_CASE("RequestsOnOneConnectionAreAnsweredInTurn") {
  TestServer server;
  Client client(server.port);
  CHECK(client.get("/hello").body == "hello GET");
  CHECK(client.get("/late").body == "late");
  CHECK(client.get("/hello").status == 200);
}

TEST_CASE("PipelinedRequestsAreAnsweredInTheirOrder") {
  TestServer server;
  Client client(server.port);
  const std::string late = "GET /late HTTP/1.1\r\nHost: a\r\n\r\n";
  const std::string hello = "GET /hello HTTP/1.1\r\nHost: a\r\n\r\n";
  client.write(late + hello + late);
  CHECK(client.read_answer().body == "late");
  CHECK(client.read_answer().body == "hello GET");
  CHECK(client.read_answer().body == "late");
}

TEST_CASE("HeadIsAnsweredWithTheLengthAndNoBody") {
  TestServer server;
  Client client(server.port);
  client.write("HEAD /hello HTTP/1.1\r\nHost: a\r\n\r\n");
  const auto answer = client.read_answer(true);
  CHECK(answer.status == 200);
  CHECK(answer.has("Content-Length: 9"));
  CHECK(client.get("/hello").body == "hello GET");
}

TEST_CASE("APortThatIsTakenIsNamedWithTheOptionThatNamesAnother") {
  TestServer first;
  std::string told;
  try {
    TestServer second([&](TransportSettings& settings) { settings.port = first.port; });
  } catch (const std::system_error& error) {
    told = error.what();
    CHECK(error.code() == std::errc::address_in_use);
  }
  CHECK(told.starts_with("port " + std::to_string(first.port) + " of 127.0.0.1 is taken"));
  CHECK(told.find("--port names another") != std::string::npos);
}

TEST_CASE("AConnectionThatAsksToCloseIsClosed") {
  TestServer server;
  Client client(server.port);
  CHECK(client.get("/hello", "Connection: close\r\n").status == 200);
  CHECK(client.closed_by_peer());
}

TEST_CASE("BadRequestsGetAClearErrorAndTheConnectionIsClosed") {
  struct Case {
    const char* what;
    std::string request;
    int status;
    const char* code;
  };
  const std::string long_header = "X-Long: " + std::string(20'000, 'a') + "\r\n";
  const std::string long_target = "/" + std::string(5'000, 'a');
  const std::vector<Case> cases{
      {"garbage", "\x16\x03\x01\x02 hello\r\n\r\n", 400, "malformed_request"},
      {"no version", "GET /hello\r\n\r\n", 400, "malformed_request"},
      {"two hosts", "GET /hello HTTP/1.1\r\nHost: a.example\r\nHost: b.example\r\n\r\n", 400,
       "two_hosts"},
      {"two lengths", "POST /echo HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
       400, "malformed_request"},
      {"header too large", "GET / HTTP/1.1\r\n" + long_header + "\r\n", 431, "headers_too_large"},
      {"target too long", "GET " + long_target + " HTTP/1.1\r\n\r\n", 414, "target_too_long"},
      {"body too large", "POST /echo HTTP/1.1\r\nContent-Length: 1048577\r\n\r\n", 413,
       "body_too_large"},
      {"chunks too large", "POST /echo HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n200000\r\n",
       413, "body_too_large"},
  };
  TestServer server;
  for (const Case& one : cases) {
    CAPTURE(one.what);
    Client client(server.port);
    client.write(one.request);
    const auto answer = client.read_answer();
    CHECK(answer.status == one.status);
    CHECK(answer.body.find("{\"code\":\"" + std::string(one.code) + "\",\"text\":\"") == 0);
    CHECK(client.closed_by_peer());
  }
  CHECK(Client(server.port).get("/hello").status == 200);
}

TEST_CASE("PathsThatClimbOrHideAreRefused") {
  TestServer server;
  for (const char* path : {"/../etc/passwd", "/a/../../x", "/%2e%2e/x", "/a/%2E%2e", "/a%2fb",
                           "/a%5cb", "/a%00", "/a%0d%0aX: y", "/%zz", "/%2", "*", "http:x"}) {
    CAPTURE(path);
    Client client(server.port);
    CHECK(client.get(path).status == 400);
  }
}

TEST_CASE("ARouteMayTakeALargerBody") {
  TestServer server;
  const std::string body(2 << 20, 'x');
  Client client(server.port);
  client.write("POST /big HTTP/1.1\r\nHost: a\r\nContent-Length: " + std::to_string(body.size()) +
               "\r\n\r\n" + body);
  CHECK(client.read_answer().body == std::to_string(body.size()));
}

TEST_CASE("AClientThatAwaitsEncouragementIsToldToGoOn") {
  TestServer server;
  Client client(server.port);
  client.write(
      "POST /echo HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n");
  CHECK(client.read_answer().status == 100);
  client.write("abc");
  CHECK(client.read_answer().body == "3");
}

TEST_CASE("AHandlerThatFailsOrForgetsIsAnswered500") {
  TestServer server;
  for (const char* path : {"/throws", "/never"}) {
    CAPTURE(path);
    Client client(server.port);
    CHECK(client.get(path).status == 500);
    CHECK(client.get("/hello").status == 200);
  }
}

TEST_CASE("ADribbledRequestIsCutOffInTime") {
  TestServer server([](TransportSettings& settings) {
    settings.request_timeout = std::chrono::milliseconds{150};
    settings.keep_alive_timeout = std::chrono::milliseconds{150};
  });
  Client dribbler(server.port);
  dribbler.write("GET /hello HTTP/1.1\r\nHos");
  CHECK(dribbler.read_answer().status == 408);
  CHECK(dribbler.closed_by_peer());
  Client slow_body(server.port);
  slow_body.write("POST /echo HTTP/1.1\r\nContent-Length: 10\r\n\r\nabc");
  CHECK(slow_body.read_answer().status == 408);
  Client idle(server.port);
  CHECK(idle.get("/hello").status == 200);
  CHECK(idle.closed_by_peer());
  Client silent(server.port);
  CHECK(silent.read_to_end().empty());
}

TEST_CASE("AHandlerThatIsTooSlowIsAnsweredForAndItsLateWordIgnored") {
  Respond late;
  std::atomic<bool> asked{false};
  TransportSettings settings;
  settings.response_timeout = std::chrono::milliseconds{100};
  Transport transport(settings,
                      [&](const HttpRequest&, const Respond& respond) {
                        late = respond;
                        asked = true;
                      },
                      {});
  transport.start();
  Client client(transport.port());
  const auto answer = client.get("/");
  REQUIRE(asked);
  late({});
  CHECK(answer.status == 503);
  CHECK(client.closed_by_peer());
  transport.stop();
  late({});
}

TEST_CASE("AnAnswerHeldPastTheTransportsEndHoldsNothingOfIt") {
  Respond held;
  {
    Metrics metrics;
    std::atomic<bool> asked{false};
    Transport transport(
        TransportSettings{},
        [&](const HttpRequest&, const Respond& respond) {
          held = respond;
          asked = true;
        },
        {}, &metrics);
    transport.start();
    Client client(transport.port());
    client.write("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    REQUIRE(eventually([&] { return asked.load(); }));
    transport.stop();
    CHECK(transport.open_connections() == 0);
  }
  held({});
}

TEST_CASE("EveryAnswerCarriesTheSecurityHeaders") {
  TestServer server([](TransportSettings& settings) { settings.cross_origin_paths = {"/echo"}; });
  Client client(server.port);
  const auto own = client.get("/missing");
  CHECK(own.status == 404);
  CHECK(own.has("Content-Security-Policy: default-src 'self'"));
  CHECK(own.has("frame-ancestors 'none'"));
  CHECK(own.has("X-Content-Type-Options: nosniff"));
  CHECK(own.has("Referrer-Policy: "));
  CHECK(own.has("Cross-Origin-Resource-Policy: same-origin"));
  CHECK(own.has("Cache-Control: no-store"));
  const auto shared = client.get("/echo");
  CHECK(shared.has("Cross-Origin-Resource-Policy: cross-origin"));
  CHECK(shared.has("Access-Control-Allow-Origin: *"));
}

}  // namespace kept::server::testing
