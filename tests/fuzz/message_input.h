// A fuzzer's bytes as a message, the wall time it came at and the question that was open: the last
// two bytes choose those, so that a sample is a message as it stands.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "tests/support/reading_checks.h"

namespace kept::fuzz {

struct MessageInput {
  MessageInput(const std::uint8_t* data, std::size_t size)
      : bytes(reinterpret_cast<const char*>(data), size) {
    constexpr unsigned questions = 13;
    constexpr int minutes_apart = 377;
    if (size < 2) return;
    asked = static_cast<bot::Asked>(data[size - 1] % questions);
    now += std::chrono::minutes(data[size - 2] * minutes_apart);
  }

  std::string_view bytes;
  bot::LocalMinute now{std::chrono::local_days(std::chrono::year(2026) / 12 / 1)};
  bot::Asked asked = bot::Asked::nothing;
};

inline tests::ReadingChecks aborting_checks() {
  return tests::ReadingChecks([](std::string_view what) {
    std::fprintf(stderr, "does not hold: %.*s\n", static_cast<int>(what.size()), what.data());
    std::abort();
  });
}

}  // namespace kept::fuzz
