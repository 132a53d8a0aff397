// Reads an expression that names a time of day, a part of the day or a range of either.
#pragma once

#include <optional>
#include <string_view>

#include "bot/meaning.h"
#include "bot/when/tokens.h"

namespace kept::bot::when {

// Minutes of a day.
struct ClockAtom {
  std::size_t first = 0;  // tokens [first, last)
  std::size_t last = 0;
  std::optional<int> start;
  std::optional<int> end;
  std::optional<int> from_now;  // minutes ahead of now; nothing else is set then
  Grain grain = Grain::minute;
  Open open = Open::none;
  bool part = false;            // a part of the day
  int part_kind = 0;            // its DayPart
  bool fixed_meridiem = false;  // am or pm was said
  bool weak = false;            // might be no time at all
  bool may_be_sum = false;      // "10ish", "9 or so": a price as well
  std::string_view rule;
};

std::optional<ClockAtom> read_clock(const Tokens& tokens, std::size_t at, bool near_day);

// A number alone as an answer to "what time?": 10, 1030, "ten thirty".
std::optional<ClockAtom> read_bare_clock(const Tokens& tokens, std::size_t at);

// The hour moved to the half of the day that a part of it names: 3 with afternoon is 15:00.
int in_part_of_day(int minutes, int part_kind);

// Where a range begins whose end is settled: 10 to 2pm in the morning, 2 to 4pm in the afternoon.
int nearest_before(int start, int end);

}  // namespace kept::bot::when
