// Loads a running Kept with visitors and prints the result as one JSON object.
//
//   bench_visitors --port N [--connections 500] [--rate 0] [--seconds 5] [--warm-up 2] [--mix
//   all|bookings]
//
// Each visitor goes round the same ten messages with words of its own: four searches, two
// questions, two holds, a booking and its cancelling. Cars and times are each visitor's own, so
// that every hold and booking succeeds and is undone. With `--mix bookings`: a booking and its
// cancelling, by turns.
#include <array>
#include <iostream>

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
        return "any trucks 2019 or newer with leather";
      case 7:
        return "hold " + stock(car);
      case 8:
        return "show me white sedans, less than 60k miles";
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

}  // namespace

int main(int argc, char** argv) {
  LoadPlan plan;
  plan.path = "/ws/visitor";
  double seconds = 5;
  double warm_up = 2;
  std::string mix = "all";
  CLI::App app("Loads a running Kept with visitors");
  app.add_option("--port", plan.port)->required();
  app.add_option("--connections", plan.connections);
  app.add_option("--rate", plan.rate, "messages a second; 0: as fast as answered");
  app.add_option("--seconds", seconds);
  app.add_option("--warm-up", warm_up);
  app.add_option("--mix", mix)->check(CLI::IsMember({"all", "bookings"}));
  CLI11_PARSE(app, argc, argv);
  const auto millis = [](double s) {
    return std::chrono::milliseconds(static_cast<std::int64_t>(s * 1000));
  };
  plan.measured = millis(seconds);
  plan.warm_up = millis(warm_up);
  plan.talk = [&](int number) { return std::make_unique<Visitor>(number, mix == "bookings"); };
  auto result = run_load(plan);
  auto json = result.json();
  json.pop_back();
  std::cout << json << ",\"booked\":" << Visitor::booked << ",\"refused\":" << Visitor::refused
            << "}\n";
  return 0;
}
