// Loads a running Kept with visitors and prints the result as one JSON object.
//
//   bench_visitors --port N [--connections 500] [--rate 0] [--seconds 5] [--warm-up 2]
//                  [--mix all|bookings] [--idle-of PID | --turns 2000]
//
// Each visitor goes round the same ten messages with words of its own: four searches, one of which
// finds nothing and is told the nearest, two questions, two holds, a booking and its cancelling.
// Cars and times are each visitor's own, so that every hold and booking succeeds and is undone.
// With `--mix bookings`: a booking and its cancelling, by turns.
//
// --idle-of: every visitor says one line, then all are silent, and the growth of that process's
// memory is told. --turns: one visitor says so many lines; the medians of the ten around the tenth
// and of the last ten are told.
#include <algorithm>
#include <array>
#include <fstream>
#include <iostream>
#include <stdexcept>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>

#include "tests/bench/load_client.h"

namespace {

using namespace kept::bench;

constexpr int cars_each = 20;

std::string stock(int number) {
  auto digits = std::to_string(number);
  return "B" + std::string(6 - digits.size(), '0') + digits;
}

// The value of "name":N in a frame, or 0.
std::int64_t number_in(std::string_view frame, std::string_view name) {
  const auto at = frame.find(name);
  if (at == std::string_view::npos) return 0;
  std::int64_t value = 0;
  for (auto i = at + name.size(); i < frame.size() && frame[i] >= '0' && frame[i] <= '9'; ++i) {
    value = value * 10 + (frame[i] - '0');
  }
  return value;
}

class Visitor : public Talk {
 public:
  Visitor(int number, bool bookings_only) : number_(number), bookings_only_(bookings_only) {}

  std::string opening() override { return R"({"type":"hello","rooftop":"bench"})"; }

  std::string next() override {
    const auto text = words();
    ++said_;
    return R"({"type":"say","id":"m)" + std::to_string(said_) + R"(","text":")" + text +
           R"(","seen":)" + std::to_string(seen_) + "}";
  }

  bool answered(std::string_view frame) override {
    if (frame.starts_with(R"({"type":"refused")")) {
      ++refused;
      return true;
    }
    if (!frame.starts_with(R"({"type":"message")")) return false;
    if (frame.find(R"("author":"assistant")") == std::string_view::npos) return false;
    seen_ = number_in(frame, R"("seq":)");
    if (expects_booking_ && frame.find("booked") != std::string_view::npos) ++booked;
    expects_booking_ = false;
    return true;
  }

  static inline std::int64_t refused = 0;
  static inline std::int64_t booked = 0;

 private:
  std::string words() {
    if (said_ == 0) return "Hi, I'm Ann Miller, 209-555-01" + std::to_string(10 + number_ % 90);
    const auto car = number_ * cars_each + static_cast<int>(said_ / 10) % cars_each;
    if (bookings_only_) return said_ % 2 == 1 ? booking(car) : "cancel my appointment";
    switch (said_ % 10) {
      case 1:
        return "looking for a used red SUV, AWD, under 30k, sunroof";
      case 2:
        return "do you have any honda civics under 20k";
      case 3:
        return "hold " + stock(car);
      case 4:
        return "how many miles are on it";
      case 5:
        return "does it have a sunroof";
      case 6:
        return "any red trucks under 7k";
      case 7:
        return "hold " + stock(car);
      case 8:
        return "show me white SUVs under 30k, less than 60k miles";
      case 9:
        return booking(car);
      default:
        return "cancel my appointment";
    }
  }

  std::string booking(int car) {
    expects_booking_ = true;
    const int hour = 9 + number_ % 10;
    const int days = 2 + number_ / 10 % 18;
    return "book " + stock(car) + " in " + std::to_string(days) + " days at " +
           std::to_string(hour > 12 ? hour - 12 : hour) + (hour >= 12 ? " pm" : " am");
  }

  int number_;
  bool bookings_only_;
  std::int64_t said_ = 0;
  std::int64_t seen_ = 0;
  bool expects_booking_ = false;
};

// Says one line and then no more.
class SilentVisitor final : public Visitor {
 public:
  explicit SilentVisitor(int number) : Visitor(number, false) {}
  std::string next() override { return std::exchange(spoke_, true) ? "" : Visitor::next(); }

 private:
  bool spoke_ = false;
};

// Remembers how long each turn took.
class CountedVisitor final : public Visitor {
 public:
  using Clock = std::chrono::steady_clock;
  CountedVisitor(std::vector<double>& micros, std::size_t turns)
      : Visitor(0, false), micros_(micros), turns_(turns) {}

  std::string next() override {
    if (micros_.size() == turns_) return {};
    began_ = Clock::now();
    return Visitor::next();
  }
  bool answered(std::string_view frame) override {
    if (!Visitor::answered(frame)) return false;
    micros_.push_back(std::chrono::duration<double, std::micro>(Clock::now() - began_).count());
    return true;
  }

 private:
  std::vector<double>& micros_;
  std::size_t turns_;
  Clock::time_point began_;
};

double median(std::vector<double> values) {
  if (values.empty()) return 0;
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

long resident_kib(int pid) {
  std::ifstream status("/proc/" + std::to_string(pid) + "/status");
  for (std::string word; status >> word;) {
    long kib = 0;
    if (word == "VmRSS:" && status >> kib) return kib;
  }
  return 0;
}

void measure_idle(LoadPlan plan, int pid) {
  plan.talk = [](int number) { return std::make_unique<SilentVisitor>(number); };
  const long before = resident_kib(pid);
  long after = 0;
  plan.when_finished = [&] { after = resident_kib(pid); };
  const auto result = run_load(plan);
  std::cout << "{\"connections\":" << result.connected << ",\"broken\":" << result.broken
            << ",\"kib_per_connection\":"
            << static_cast<double>(after - before) / static_cast<double>(plan.connections) << "}\n";
}

void measure_turns(LoadPlan plan, std::size_t turns) {
  std::vector<double> micros;
  plan.connections = 1;
  plan.talk = [&](int) { return std::make_unique<CountedVisitor>(micros, turns); };
  run_load(plan);
  if (micros.size() < turns || turns < 40) throw std::runtime_error("the talk ended early");
  const auto early = micros.begin() + 5;
  std::cout << "{\"turns\":" << turns << ",\"tenth_us\":" << median({early, early + 10})
            << ",\"last_us\":" << median({micros.end() - 10, micros.end()}) << "}\n";
}

void measure_load(LoadPlan plan, bool bookings_only) {
  plan.talk = [=](int number) { return std::make_unique<Visitor>(number, bookings_only); };
  auto result = run_load(plan);
  auto json = result.json();
  json.pop_back();
  std::cout << json << ",\"booked\":" << Visitor::booked << ",\"refused\":" << Visitor::refused
            << "}\n";
}

}  // namespace

int main(int argc, char** argv) try {
  LoadPlan plan;
  plan.path = "/ws/visitor";
  double seconds = 5;
  double warm_up = 2;
  std::string mix = "all";
  int idle_of = 0;
  std::size_t turns = 0;
  CLI::App app("Loads a running Kept with visitors");
  app.add_option("--port", plan.port)->required();
  app.add_option("--connections", plan.connections);
  app.add_option("--rate", plan.rate, "messages a second; 0: as fast as answered");
  app.add_option("--seconds", seconds);
  app.add_option("--warm-up", warm_up);
  app.add_option("--mix", mix)->check(CLI::IsMember({"all", "bookings"}));
  app.add_option("--idle-of", idle_of, "process whose memory to watch");
  app.add_option("--turns", turns, "of one conversation");
  CLI11_PARSE(app, argc, argv);
  const auto millis = [](double s) {
    return std::chrono::milliseconds(static_cast<std::int64_t>(s * 1000));
  };
  plan.measured = millis(seconds);
  plan.warm_up = millis(warm_up);
  if (idle_of != 0) {
    measure_idle(plan, idle_of);
  } else if (turns != 0) {
    measure_turns(plan, turns);
  } else {
    measure_load(plan, mix == "bookings");
  }
  return 0;
} catch (const std::exception& error) {
  std::cerr << error.what() << "\n";
  return 1;
}
