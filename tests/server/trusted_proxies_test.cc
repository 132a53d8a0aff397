#include "server/trusted_proxies.h"

#include <stdexcept>

#include <doctest/doctest.h>

namespace kept::server {

TEST_CASE("TheVisitorIsTheLastAddressThatIsNoProxyOfOurs") {
  const TrustedProxies proxies({"10.0.0.1", "2001:db8::1"});
  CHECK(proxies.visitor_in("192.0.2.1") == "192.0.2.1");
  CHECK(proxies.visitor_in("203.0.113.9, 192.0.2.1") == "192.0.2.1");
  CHECK(proxies.visitor_in("203.0.113.9,192.0.2.1 ,\t10.0.0.1") == "192.0.2.1");
  CHECK(proxies.visitor_in("192.0.2.1, ::ffff:10.0.0.1, 2001:DB8:0::1") == "192.0.2.1");
  CHECK(proxies.visitor_in("192.0.2.1:4711") == "192.0.2.1");
  CHECK(proxies.visitor_in("[2001:db8::2]:4711, [2001:db8::1]") == "2001:db8::2");
  CHECK(proxies.visitor_in("::ffff:192.0.2.1") == "192.0.2.1");
}

TEST_CASE("WhatIsNoAddressNamesNoVisitor") {
  const TrustedProxies proxies({"10.0.0.1"});
  for (const auto* list :
       {"", " ", ",", "unknown", "_hidden", "10.0.0.1", "10.0.0.1, 10.0.0.1", "192.0.2.1, unknown",
        "192.0.2.1,", "192.0.2.1, , 10.0.0.1", "192.0.2", "192.0.2.1:", "192.0.2.1:123456",
        "[2001:db8::2", "[2001:db8::2]x", "192.0.2.1 10.0.0.1"}) {
    CAPTURE(list);
    CHECK(proxies.visitor_in(list).empty());
  }
}

TEST_CASE("OnlyTheProxiesNamedAreTrustedInWhateverForm") {
  const TrustedProxies proxies({"127.0.0.1", "::1"});
  CHECK(proxies.trust("127.0.0.1"));
  CHECK(proxies.trust("::ffff:127.0.0.1"));
  CHECK(proxies.trust("0:0::1"));
  CHECK_FALSE(proxies.trust("127.0.0.2"));
  CHECK_FALSE(proxies.trust(""));
  CHECK_FALSE(TrustedProxies().trust("127.0.0.1"));
  CHECK_THROWS_AS(TrustedProxies({"proxy"}), std::invalid_argument);
  CHECK_THROWS_AS(TrustedProxies({""}), std::invalid_argument);
}

TEST_CASE("LoopbackIsKnownInEveryForm") {
  CHECK(is_loopback("127.9.9.9"));
  CHECK(is_loopback("::1"));
  CHECK(is_loopback("::ffff:127.0.0.1"));
  CHECK_FALSE(is_loopback("192.0.2.1"));
  CHECK_FALSE(is_loopback("localhost"));
}

}  // namespace kept::server
