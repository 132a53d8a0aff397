// The reading of times on any message: no bytes break it, each conclusion points at words that are
// there, and the work grows with the message.
#include <array>
#include <random>
#include <string>

#include <doctest/doctest.h>

#include "bot/lexicon.h"
#include "bot/reading_parts.h"
#include "bot/understanding.h"
#include "bot/when/clock.h"
#include "bot/when/day.h"
#include "bot/when/signs.h"
#include "tests/bot/understanding_support.h"

namespace kept::bot {
namespace {

constexpr auto pieces = std::to_array<std::string_view>({"friday",
                                                         "the 5th",
                                                         "next",
                                                         "week",
                                                         "or",
                                                         "between",
                                                         "and",
                                                         "3",
                                                         "10:30",
                                                         "at",
                                                         "half past",
                                                         "a couple of days from",
                                                         "december",
                                                         "12/5",
                                                         "-",
                                                         "to",
                                                         "until",
                                                         "mañana",
                                                         "por la",
                                                         "el lunes",
                                                         "despues de las",
                                                         "in",
                                                         "45",
                                                         "minutes",
                                                         "early",
                                                         "end of",
                                                         "weekend",
                                                         "first",
                                                         "of",
                                                         "no",
                                                         "i work",
                                                         "so",
                                                         ",",
                                                         ".",
                                                         "?",
                                                         "2026",
                                                         "4x4",
                                                         "\xff\xc3",
                                                         "¿",
                                                         "👍",
                                                         "ahorita",
                                                         "quarter to",
                                                         "thanksgiving",
                                                         "after",
                                                         "before",
                                                         "las",
                                                         "y media",
                                                         "a",
                                                         "from",
                                                         "now",
                                                         "'26",
                                                         "24/7"});

std::string random_message(std::mt19937& chance, std::size_t words) {
  std::string out;
  for (std::size_t i = 0; i < words; ++i) {
    out += pieces[chance() % pieces.size()];
    if (chance() % 9 != 0) out += ' ';
  }
  return out;
}

std::string random_bytes(std::mt19937& chance, std::size_t size) {
  std::string out;
  for (std::size_t i = 0; i < size; ++i) out += static_cast<char>(chance() % 256);
  return out;
}

LocalMinute some_now(std::mt19937& chance) {
  return test::local_minute("2026-02-27T21:59") + std::chrono::minutes(chance() % 1'500'000);
}

void check_trace(const std::string& message, LocalMinute now, Asked asked) {
  const Meaning meaning = understand(read(message, Lexicon::standard(), now), asked);
  for (const TraceStep& step : meaning.trace) {
    INFO(message << " | " << step.conclusion);
    CHECK(step.begin <= step.end);
    CHECK(step.end <= message.size());
    if (step.conclusion.starts_with("when")) CHECK(step.begin < step.end);
  }
  for (const When& when : meaning.when) CHECK((when.start || when.end));
}

void check_signs(const std::string& message, LocalMinute now) {
  ReadingParts parts(message);
  parts.lexicon = Lexicon::standard().share();
  read_words(parts);
  parts.taken.assign(parts.text.size(), 0);
  const when::Tokens tokens = parts.tokens();
  const when::TimeSigns signs(tokens);
  const when::Day today = std::chrono::floor<std::chrono::days>(now);
  INFO(message);
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    INFO("token " << i);
    if (!signs.may_name_day(i)) CHECK(!when::read_day(tokens, i, today));
    if (signs.may_name_clock(i)) continue;
    CHECK(!when::read_clock(tokens, i, false));
    CHECK(!when::read_clock(tokens, i, true));
  }
}

}  // namespace

TEST_CASE("nothing is read where no sign tells that a time may begin") {
  std::mt19937 chance(11);
  for (int i = 0; i < 2000; ++i)
    check_signs(normalised(random_message(chance, 1 + chance() % 12)), some_now(chance));
}

TEST_CASE("no message breaks the reading of times, and its trace is of words that are there") {
  std::mt19937 chance(7);
  for (int i = 0; i < 400; ++i) {
    const auto asked = static_cast<Asked>(chance() % 9);
    check_trace(normalised(random_message(chance, 1 + chance() % 24)), some_now(chance), asked);
  }
  for (int i = 0; i < 100; ++i)
    check_trace(normalised(random_bytes(chance, chance() % 200)), some_now(chance), Asked::nothing);
}

}  // namespace kept::bot
