#include <doctest/doctest.h>

#include "server/address_limits.h"
#include "tests/server/transport_client.h"

namespace kept::server::testing {

constexpr std::int64_t second = 1'000'000'000;

TEST_CASE("ABucketGivesItsBurstThenItsRate") {
  TokenBucket bucket;
  const Rate rate{2, 3};
  std::int64_t now = 100 * second;
  for (int i = 0; i < 3; ++i) CHECK(bucket.take(rate, now));
  CHECK_FALSE(bucket.take(rate, now));
  now += second / 2;
  CHECK(bucket.take(rate, now));
  CHECK_FALSE(bucket.take(rate, now));
  now += 100 * second;
  for (int i = 0; i < 3; ++i) CHECK(bucket.take(rate, now));
  CHECK_FALSE(bucket.take(rate, now));
}

TEST_CASE("AddressesAreCountedApartAndIpv6ByItsNetwork") {
  AddressRates rates;
  rates.connections_max = 1;
  AddressLimits limited(rates, 100);
  const auto first = limited.admit("192.0.2.1", second);
  CHECK(first);
  CHECK_FALSE(limited.admit("192.0.2.1", second));
  CHECK_FALSE(limited.admit("::ffff:192.0.2.1", second));
  CHECK(limited.admit("192.0.2.2", second));
  const auto network = limited.admit("2001:db8:1:2::1", second);
  CHECK(network);
  CHECK_FALSE(limited.admit("2001:db8:1:2:ffff::9", second));
  CHECK(limited.admit("2001:db8:1:3::1", second));
}

TEST_CASE("TheTableOfAddressesStaysBoundedAndKeepsThoseInside") {
  AddressRates rates;
  rates.accepts = {1, 5};
  AddressLimits limited(rates, 8);
  const auto inside = limited.admit("10.0.0.1", second);
  for (int i = 0; i < 1000; ++i)
    limited.admit("10.1." + std::to_string(i / 250) + "." + std::to_string(i % 250), second);
  CHECK(limited.remembered() == 8);
  for (int i = 0; i < 4; ++i) CHECK(limited.admit("10.0.0.1", second));
  const auto later = limited.admit("10.9.9.9", 100 * second);
  CHECK(later);
  CHECK(limited.remembered() == 8);
}

TEST_CASE("AnAddressWithTooManyConnectionsIsToldSo") {
  TestServer server([](TransportSettings& settings) {
    settings.limit_loopback = true;
    settings.connections_per_address_max = 2;
  });
  Client one = server.websocket();
  {
    Client two(server.port);
    CHECK(two.get("/hello").status == 200);
    Client three(server.port);
    const auto refused = three.get("/hello");
    CHECK(refused.status == 429);
    CHECK(refused.body.find("too_many_connections") != refused.body.npos);
    CHECK(three.closed_by_peer());
  }
  CHECK(eventually([&] { return server.transport->open_connections() == 1; }));
  CHECK(Client(server.port).get("/hello").status == 200);
  one.send_text("still here");
  CHECK(one.receive().payload == "still here");
}

TEST_CASE("AFullHouseTellsNewcomersToComeBack") {
  TestServer server([](TransportSettings& settings) { settings.connections_max = 1; });
  Client inside = server.websocket();
  Client outside(server.port);
  const auto refused = outside.get("/hello");
  CHECK(refused.status == 503);
  CHECK(refused.has("Retry-After"));
}

TEST_CASE("TooManyRequestsFromAnAddressAreRefused") {
  TestServer server([](TransportSettings& settings) {
    settings.limit_loopback = true;
    settings.requests_per_address = {0.001, 3};
  });
  Client client(server.port);
  for (int i = 0; i < 3; ++i) CHECK(client.get("/hello").status == 200);
  CHECK(client.get("/hello").status == 429);
}

TEST_CASE("MessagesBeyondTheRateAreRefusedAndAStubbornPeerIsClosed") {
  TestServer server([](TransportSettings& settings) {
    settings.messages_per_connection = {0.001, 2};
  });
  Client client = server.websocket();
  Client other = server.websocket();
  for (int i = 0; i < 2; ++i) {
    client.send_text("hi");
    CHECK(client.receive().payload == "hi");
  }
  client.send_text("hi");
  CHECK(client.receive().payload == "too many");
  for (int i = 0; i < limits::excess_messages_max; ++i) client.send_text("hi");
  CHECK(client.receive_close() == 1008);
  other.send_text("calm");
  CHECK(other.receive().payload == "calm");
}

TEST_CASE("PingsCountAsMessages") {
  TestServer server([](TransportSettings& settings) {
    settings.messages_per_connection = {0.001, 2};
  });
  Client client = server.websocket();
  for (int i = 0; i < limits::excess_messages_max + 10; ++i) client.send_frame(9, "ping");
  CHECK(client.receive_close() == 1008);
}

}  // namespace kept::server::testing
