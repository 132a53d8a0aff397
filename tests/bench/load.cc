// Loads an echoing WebSocket server and prints the result as one JSON object.
//
//   bench_load --port N [--path /ws] [--connections 500] [--rate 0] [--seconds 5] [--warm-up 1]
//              [--bytes 120] [--idle-of PID]
//
// --idle-of: instead of talking, tell how much the resident memory of that process grew by the
// connections.
#include <fstream>
#include <iostream>

#include <CLI/CLI.hpp>

#include "tests/bench/load_client.h"

namespace {

using namespace kept::bench;

class EchoTalk : public Talk {
 public:
  explicit EchoTalk(std::size_t bytes) : text_(bytes, 'x') {}
  std::string next() override { return text_; }
  bool answered(std::string_view) override { return true; }

 private:
  std::string text_;
};

long resident_kib(int pid) {
  std::ifstream status("/proc/" + std::to_string(pid) + "/status");
  for (std::string word; status >> word;) {
    long kib = 0;
    if (word == "VmRSS:" && status >> kib) return kib;
  }
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  LoadPlan plan;
  double seconds = 5;
  double warm_up = 1;
  std::size_t bytes = 120;
  int idle_of = 0;
  CLI::App app("Loads an echoing WebSocket server");
  app.add_option("--port", plan.port)->required();
  app.add_option("--path", plan.path);
  app.add_option("--connections", plan.connections);
  app.add_option("--rate", plan.rate, "messages a second; 0: as fast as answered");
  app.add_option("--seconds", seconds);
  app.add_option("--warm-up", warm_up);
  app.add_option("--bytes", bytes, "of one message");
  app.add_option("--idle-of", idle_of, "process whose memory to watch");
  CLI11_PARSE(app, argc, argv);

  const auto millis = [](double s) {
    return std::chrono::milliseconds(static_cast<std::int64_t>(s * 1000));
  };
  plan.measured = millis(seconds);
  plan.warm_up = millis(warm_up);
  plan.talk = [bytes](int) { return std::make_unique<EchoTalk>(bytes); };
  if (idle_of == 0) {
    std::cout << run_load(plan).json() << "\n";
    return 0;
  }
  const long before = resident_kib(idle_of);
  long after = 0;
  plan.when_connected = [&] { after = resident_kib(idle_of); };
  plan.rate = 1e-9;
  plan.warm_up = plan.measured = millis(0);
  const LoadResult result = run_load(plan);
  std::cout << "{\"connections\": " << result.connected << ", \"broken\": " << result.broken
            << ", \"rss_before_kib\": " << before << ", \"rss_after_kib\": " << after
            << ", \"kib_per_connection\": "
            << static_cast<double>(after - before) / static_cast<double>(plan.connections) << "}\n";
}
