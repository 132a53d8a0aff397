#include <vector>

#include <doctest/doctest.h>

#include "server/limits.h"
#include "server/log.h"
#include "server/metrics.h"

namespace kept::server {
namespace {

struct CapturedLog {
  CapturedLog() {
    log::set_sink([this](std::string_view line) { lines.emplace_back(line); });
  }
  ~CapturedLog() { log::set_sink(nullptr); }
  std::vector<std::string> lines;
};

}  // namespace

TEST_CASE("ALogLineIsOneJsonObjectWhateverItsFieldsHold") {
  CapturedLog captured;
  log::info("something", {{"text", "a\"b\\c\nd\xff"}, {"n", -7}, {"x", 0.5}, {"ok", true}});
  REQUIRE(captured.lines.size() == 1);
  const std::string& line = captured.lines.front();
  CHECK(line.find("{\"at\":\"20") == 0);
  CHECK(
      line.find(
          "\"level\":\"info\",\"event\":\"something\",\"text\":\"a\\\"b\\\\c\\u000ad\xEF\xBF\xBD\","
          "\"n\":-7,\"x\":0.5,\"ok\":true}") != line.npos);
}

TEST_CASE("AFloodOfOneEventIsCutAndOthersStillCome") {
  CapturedLog captured;
  for (int i = 0; i < 1000; ++i) log::warn("flood");
  log::warn("rare");
  CHECK(captured.lines.size() <= 2 * limits::log_lines_per_event_second + 2U);
  CHECK(captured.lines.back().find("\"rare\"") != std::string::npos);
}

TEST_CASE("AnAddressTagIsStableAndSaysNothing") {
  CHECK(log::address_tag("192.0.2.1") == log::address_tag("192.0.2.1"));
  CHECK(log::address_tag("192.0.2.1") != log::address_tag("192.0.2.2"));
  CHECK(log::address_tag("192.0.2.1").size() == 8);
}

TEST_CASE("MetricsReadAsPrometheusText") {
  Metrics metrics;
  metrics.counter("turns_total", "Turns.", {{"kind", "sa\"y"}}).add(3);
  metrics.gauge("depth", "Depth.").set(-2);
  metrics.gauge_from("level", "Level.", [] { return 1.5; });
  Histogram& took = metrics.histogram("took_seconds", "Took.");
  took.observe(std::chrono::microseconds{50});
  took.observe(std::chrono::microseconds{51});
  took.observe(std::chrono::hours{1});
  const std::string text = metrics.prometheus_text();
  for (const char* line : {"# TYPE turns_total counter\nturns_total{kind=\"sa\\\"y\"} 3\n",
                           "depth -2\n", "level 1.5\n", "took_seconds_bucket{le=\"5e-05\"} 1\n",
                           "took_seconds_bucket{le=\"0.0001\"} 2\n",
                           "took_seconds_bucket{le=\"+Inf\"} 3\n", "took_seconds_count 3\n"}) {
    CAPTURE(line);
    CHECK(text.find(line) != text.npos);
  }
  CHECK(took.quantile(0.5) == std::chrono::microseconds{100});
}

TEST_CASE("LabelsWithoutEndShareOneSeries") {
  Metrics metrics;
  for (int i = 0; i < 1000; ++i) metrics.counter("c", "C.", {{"n", std::to_string(i)}}).add();
  const std::string text = metrics.prometheus_text();
  CHECK(text.find("c{n=\"other\"} 872\n") != text.npos);
}

}  // namespace kept::server
