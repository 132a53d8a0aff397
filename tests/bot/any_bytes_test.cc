#include <cstdint>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "bot/lexicon.h"
#include "bot/reading_parts.h"
#include "bot/text.h"
#include "bot/understanding.h"
#include "tests/bot/understanding_support.h"

namespace kept::bot {
namespace {

// The same sequence in every run.
class Draws {
 public:
  explicit Draws(std::uint64_t seed) : state_(seed) {}
  std::size_t below(std::size_t limit) {
    state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<std::size_t>(state_ >> 33U) % limit;
  }

 private:
  std::uint64_t state_;
};

std::string any_bytes(Draws& draws) {
  std::string out(draws.below(120), '\0');
  for (char& c : out) c = static_cast<char>(draws.below(256));
  return out;
}

// Words of the trade in no order, with signs and broken bytes between them.
std::string any_words(Draws& draws) {
  static const std::vector<std::string> words = {
      "not",  "no",       "under",    "20k",     "civic", "cr-v",     "the",   "white",
      "or",   "i mean",   "actually", "limited", "2019",  "miles",    "grand", "cherokee",
      "es",   "350",      "si",       "last",    "#",     "-",        ",",     "?",
      "$",    "K12-44",   "sin",      "menos",   "de",    "15 to 18", "seats", "mpg",
      "\xff", "\xc3\xb1", "r line",   "nine",    "f",     "one",      "fifty", "'s"};
  std::string out;
  for (std::size_t n = draws.below(24); n > 0; --n) {
    out += words[draws.below(words.size())];
    if (draws.below(4) != 0) out += ' ';
  }
  return out;
}

template <class Spans>
void check_inside(const Spans& spans, std::size_t tokens) {
  for (const auto& span : spans) {
    CHECK(span.first < span.last);
    CHECK(span.last <= tokens);
  }
}

void check_message(const std::string& message, const Lexicon& lexicon) {
  CAPTURE(message);
  const std::string once = normalised(message);
  CHECK(normalised(once) == once);
  const auto now = test::local_minute("2026-12-01T10:40");
  const Reading reading = read(message, lexicon, now);
  const ReadingParts& parts = reading.parts();
  check_inside(parts.values, parts.text.size());
  check_inside(parts.amounts, parts.text.size());
  check_inside(parts.pointers, parts.text.size());
  check_inside(parts.codes, parts.text.size());
  for (const Asked asked : {Asked::nothing, Asked::criteria, Asked::which_vehicle}) {
    for (const TraceStep& step : understand(reading, asked).trace) {
      CHECK(step.begin <= step.end);
      CHECK(step.end <= reading.message().size());
    }
  }
}

}  // namespace

TEST_CASE("Whatever bytes come, what is found of vehicles lies in the message") {
  const Lexicon lexicon = Lexicon::standard();
  Draws draws(20261123);
  for (int n = 0; n < 400; ++n) check_message(any_bytes(draws), lexicon);
  for (int n = 0; n < 1200; ++n) check_message(any_words(draws), lexicon);
}

}  // namespace kept::bot
