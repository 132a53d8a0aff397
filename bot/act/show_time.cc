#include "bot/act/show_time.h"

#include <algorithm>

namespace kept::bot {
namespace {

// With zeros before it up to the width.
void append(std::string& out, std::int64_t number, std::size_t width) {
  const std::string digits = std::to_string(number);
  out.append(width - std::min(width, digits.size()), '0');
  out += digits;
}

// "2026-12-05T10:00"
void append(std::string& out, LocalMinute t) {
  const auto day = std::chrono::floor<std::chrono::days>(t);
  const std::chrono::year_month_day ymd(day);
  const auto minutes = (t - LocalMinute(day)).count();
  append(out, static_cast<int>(ymd.year()), 4);
  append(out += '-', static_cast<unsigned>(ymd.month()), 2);
  append(out += '-', static_cast<unsigned>(ymd.day()), 2);
  append(out += 'T', minutes / 60, 2);
  append(out += ':', minutes % 60, 2);
}

}  // namespace

std::string show(const When& w) {
  constexpr std::size_t longest = 48;  // with a start and an end
  std::string out;
  out.reserve(longest);
  out = "when ";
  if (w.open == Open::before) {
    append(out += "before ", *w.end);
    return out;
  }
  if (w.open == Open::after) out += "after ";
  append(out, *w.start);
  if (w.end) append(out += " to ", *w.end);
  return out;
}

}  // namespace kept::bot
