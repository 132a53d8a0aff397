// Reads messages, or times alone, on one core with a lexicon of CARS vehicles; the result as one
// JSON object.
//
//   bench_understand [--cars 100000] [--seconds 3] --messages FILE,... | --times FILE,...
//
// A FILE holds labelled sentences (tests/understanding). Messages, those of 60 to 100 characters,
// are read and understood, trace included; of times, all English ones are read for their times and
// nothing else.
#include <array>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iostream>
#include <new>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "bot/reading_parts.h"
#include "bot/understanding.h"
#include "tests/bench/made_lot.h"

namespace {

struct Allocated {
  std::size_t times = 0;
  std::size_t bytes = 0;
};
Allocated allocated;

void* counted(std::size_t size) {
  ++allocated.times;
  allocated.bytes += size;
  void* const place = std::malloc(size);
  if (place == nullptr) throw std::bad_alloc();
  return place;
}

}  // namespace

void* operator new(std::size_t size) {
  return counted(size);
}
void* operator new[](std::size_t size) {
  return counted(size);
}
void operator delete(void* place) noexcept {
  std::free(place);
}
void operator delete[](void* place) noexcept {
  std::free(place);
}
void operator delete(void* place, std::size_t) noexcept {
  std::free(place);
}
void operator delete[](void* place, std::size_t) noexcept {
  std::free(place);
}

namespace {

using namespace kept::bot;
using Steady = std::chrono::steady_clock;
using nlohmann::json;

struct Sentence {
  std::string text;
  Asked asked = Asked::nothing;
  LocalMinute now;
};

LocalMinute minute_of(const std::string& text) {
  int year = 0, month = 0, day = 0, hour = 0, minute = 0;
  if (std::sscanf(text.c_str(), "%d-%d-%dT%d:%d", &year, &month, &day, &hour, &minute) != 5)
    throw std::invalid_argument("not a time: " + text);
  const std::chrono::year_month_day date{std::chrono::year(year),
                                         std::chrono::month(static_cast<unsigned>(month)),
                                         std::chrono::day(static_cast<unsigned>(day))};
  return LocalMinute(std::chrono::local_days(date)) + std::chrono::minutes(hour * 60 + minute);
}

std::size_t characters(const std::string& text) {
  std::size_t count = 0;
  for (const char c : text) count += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1 : 0;
  return count;
}

std::vector<Sentence> sentences(const std::vector<std::string>& files, bool times) {
  constexpr std::size_t shortest = 60;
  constexpr std::size_t longest = 100;
  std::vector<Sentence> out;
  for (const std::string& file : files) {
    std::ifstream in(file);
    if (!in) throw std::runtime_error("cannot read " + file);
    for (std::string line; std::getline(in, line);) {
      const json read = json::parse(line);
      const auto text = read.at("text").get<std::string>();
      const std::size_t size = characters(text);
      if (times ? read.at("lang") != "en" : size < shortest || size > longest) continue;
      const json& asked = read.at("asked");
      out.push_back({text, asked.is_null() ? Asked::nothing : *asked_from(asked.get<std::string>()),
                     minute_of(read.at("now").get<std::string>())});
    }
  }
  if (out.empty()) throw std::runtime_error("no sentence fits");
  return out;
}

// What came out is counted, so that nothing can be left out.
std::size_t understand_message(const Sentence& one, const Lexicon& lexicon) {
  const Meaning meaning = understand(read(normalised(one.text), lexicon, one.now), one.asked);
  return meaning.acts.size() + meaning.trace.size();
}

std::size_t read_times(const Sentence& one, const Lexicon& lexicon) {
  ReadingParts parts(one.text);
  parts.lexicon = lexicon.share();
  parts.now = one.now;
  read_words(parts);
  parts.taken.assign(parts.text.size(), 0);
  const auto mentions = when::find_times(parts.tokens(), one.now);
  return when::resolve(mentions, mentions, one.now).size();
}

template <class Read>
void measure(const std::vector<Sentence>& all, double seconds, const Read& read_one) {
  std::size_t found = 0;
  for (const Sentence& one : all) found += read_one(one);
  allocated = {};
  const auto began = Steady::now();
  const auto worked = std::clock();
  std::chrono::duration<double> took{};
  std::size_t count = 0;
  do {
    for (const Sentence& one : all) found += read_one(one);
    count += all.size();
    took = Steady::now() - began;
  } while (took.count() < seconds);
  const double busy = static_cast<double>(std::clock() - worked) / CLOCKS_PER_SEC / took.count();
  const auto each = [&](std::size_t total) {
    return static_cast<double>(total) / static_cast<double>(count);
  };
  std::cout << json{{"different", all.size()},
                    {"per_second", static_cast<double>(count) / took.count()},
                    {"busy", busy},
                    {"bytes_each", each(allocated.bytes)},
                    {"allocations_each", each(allocated.times)},
                    {"found_each", each(found)}}
            << '\n';
}

}  // namespace

int main(int argc, char** argv) {
  std::size_t cars = 100'000;
  double seconds = 3;
  std::vector<std::string> messages;
  std::vector<std::string> times;
  CLI::App app("Times the reading of messages");
  app.add_option("--cars", cars)->check(CLI::PositiveNumber);
  app.add_option("--seconds", seconds)->check(CLI::PositiveNumber);
  auto* const whole = app.add_option("--messages", messages)->delimiter(',');
  app.add_option("--times", times)->delimiter(',')->excludes(whole);
  CLI11_PARSE(app, argc, argv);

  const Lexicon lexicon = Lexicon::standard().with_inventory(kept::bench::made_lot(cars));
  const auto all = times.empty() ? sentences(messages, false) : sentences(times, true);
  if (!times.empty()) {
    measure(all, seconds, [&](const Sentence& one) { return read_times(one, lexicon); });
  } else {
    measure(all, seconds, [&](const Sentence& one) { return understand_message(one, lexicon); });
  }
  return 0;
}
