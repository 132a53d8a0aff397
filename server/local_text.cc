#include "server/local_text.h"

#include <charconv>
#include <chrono>
#include <cstdio>

namespace kept::server {
namespace {

using inventory::Instant;
using inventory::LocalDay;
using inventory::LocalMinute;
using inventory::Minutes;
using std::chrono::days;
using std::chrono::floor;

constexpr std::string_view weekdays[] = {"Sunday",   "Monday", "Tuesday", "Wednesday",
                                         "Thursday", "Friday", "Saturday"};
constexpr std::string_view months[] = {"January",   "February", "March",    "April",
                                       "May",       "June",     "July",     "August",
                                       "September", "October",  "November", "December"};

// Takes exactly `digits` digits off the front.
std::optional<int> take_number(std::string_view& text, std::size_t digits) {
  if (text.size() < digits) return std::nullopt;
  int value = 0;
  for (std::size_t i = 0; i < digits; ++i) {
    if (text[i] < '0' || text[i] > '9') return std::nullopt;
    value = value * 10 + (text[i] - '0');
  }
  text.remove_prefix(digits);
  return value;
}

bool take(std::string_view& text, char sign) {
  if (text.empty() || text.front() != sign) return false;
  text.remove_prefix(1);
  return true;
}

// "2026-12-05" off the front.
std::optional<std::chrono::year_month_day> take_day(std::string_view& text) {
  const auto year = take_number(text, 4);
  if (!year || !take(text, '-')) return std::nullopt;
  const auto month = take_number(text, 2);
  if (!month || !take(text, '-')) return std::nullopt;
  const auto day = take_number(text, 2);
  if (!day) return std::nullopt;
  const auto date = std::chrono::year{*year} / *month / *day;
  if (!date.ok()) return std::nullopt;
  return date;
}

// ".5", ".52" or ".521" off the front, if there is one.
std::optional<int> take_millis(std::string_view& text) {
  if (!take(text, '.')) return 0;
  int value = 0;
  int digits = 0;
  while (!text.empty() && text.front() >= '0' && text.front() <= '9' && digits < 3) {
    value = value * 10 + (text.front() - '0');
    text.remove_prefix(1);
    ++digits;
  }
  if (digits == 0) return std::nullopt;
  for (; digits < 3; ++digits) value *= 10;
  return value;
}

// `value` as exactly `digits` digits from `at` on; not by printf, since every claim has its time.
void put_digits(std::string& text, std::size_t at, std::size_t digits, unsigned value) {
  for (auto i = digits; i-- > 0; value /= 10) text[at + i] = static_cast<char>('0' + value % 10);
}

std::string grouped(std::int64_t number) {
  auto digits = std::to_string(number);
  for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > 0; at -= 3) {
    digits.insert(static_cast<std::size_t>(at), 1, ',');
  }
  return digits;
}

}  // namespace

std::string to_rfc3339(Instant at) {
  const auto day = floor<days>(at);
  const std::chrono::year_month_day date{day};
  const std::chrono::hh_mm_ss time{at - day};
  std::string text(sizeof "2026-12-05T14:30:00.000Z" - 1, '-');
  put_digits(text, 0, 4, static_cast<unsigned>(static_cast<int>(date.year())));
  put_digits(text, 5, 2, static_cast<unsigned>(date.month()));
  put_digits(text, 8, 2, static_cast<unsigned>(date.day()));
  text[10] = 'T';
  put_digits(text, 11, 2, static_cast<unsigned>(time.hours().count()));
  text[13] = text[16] = ':';
  put_digits(text, 14, 2, static_cast<unsigned>(time.minutes().count()));
  put_digits(text, 17, 2, static_cast<unsigned>(time.seconds().count()));
  text[19] = '.';
  put_digits(text, 20, 3, static_cast<unsigned>(time.subseconds().count()));
  text[23] = 'Z';
  return text;
}

std::optional<Instant> instant_from(std::string_view text) {
  const auto date = take_day(text);
  if (!date || !take(text, 'T')) return std::nullopt;
  const auto hour = take_number(text, 2);
  if (!hour || *hour > 23 || !take(text, ':')) return std::nullopt;
  const auto minute = take_number(text, 2);
  if (!minute || *minute > 59 || !take(text, ':')) return std::nullopt;
  const auto second = take_number(text, 2);
  if (!second || *second > 59) return std::nullopt;
  const auto millis = take_millis(text);
  if (!millis || text != "Z") return std::nullopt;
  return Instant{std::chrono::sys_days{*date}} + std::chrono::hours{*hour} + Minutes{*minute} +
         std::chrono::seconds{*second} + inventory::Millis{*millis};
}

std::string iso_day(LocalDay day) {
  const std::chrono::year_month_day date{day};
  char text[48];
  std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()),
                static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
  return text;
}

std::optional<LocalDay> day_from(std::string_view text) {
  const auto date = take_day(text);
  if (!date || !text.empty()) return std::nullopt;
  return LocalDay{*date};
}

std::string_view weekday_name(unsigned day) {
  return weekdays[day % 7];
}

std::string day_text(LocalDay day) {
  const std::chrono::year_month_day date{day};
  std::string text{weekday_name(std::chrono::weekday{day}.c_encoding())};
  text += ", ";
  text += months[static_cast<unsigned>(date.month()) - 1];
  text += ' ';
  text += std::to_string(static_cast<unsigned>(date.day()));
  return text;
}

std::string time_text(Minutes of_day) {
  const auto minutes = static_cast<int>(of_day.count()) % (24 * 60);
  const int hour = minutes / 60;
  char text[32];
  std::snprintf(text, sizeof text, "%d:%02d %s", hour % 12 == 0 ? 12 : hour % 12, minutes % 60,
                hour < 12 ? "AM" : "PM");
  return text;
}

std::string span_text(const inventory::DaySpan& s) {
  return time_text(Minutes{s.open}) + " – " + time_text(Minutes{s.close});
}

std::string hours_text(const std::vector<inventory::DaySpan>& spans) {
  if (spans.empty()) return "Closed";
  if (spans.size() == 1 && spans[0] == inventory::DaySpan{0, 24 * 60}) return "Open 24 hours";
  std::string text;
  for (const auto& span : spans) {
    if (!text.empty()) text += ", ";
    text += span_text(span);
  }
  return text;
}

std::string local_text(const inventory::Zone& zone, Instant at) {
  const auto local = zone.to_local(at);
  const auto day = floor<days>(local);
  return day_text(day) + ", " + time_text(local - day);
}

std::string near_text(const inventory::Zone& zone, Instant at, Instant now) {
  const auto local = zone.to_local(at);
  const auto day = floor<days>(local);
  const auto today = floor<days>(zone.to_local(now));
  const auto time = time_text(local - day);
  if (day == today) return "today " + time;
  if (day == today - days{1}) return "yesterday " + time;
  if (day == today + days{1}) return "tomorrow " + time;
  const auto year = std::chrono::year_month_day{day}.year();
  if (year == std::chrono::year_month_day{today}.year()) return day_text(day) + ", " + time;
  return day_text(day) + ", " + std::to_string(static_cast<int>(year)) + ", " + time;
}

std::string money_text(inventory::Cents amount) {
  const auto cents = amount.value < 0 ? -amount.value : amount.value;
  std::string text = amount.value < 0 ? "-$" : "$";
  text += grouped(cents / 100);
  if (cents % 100 == 0) return text;
  text += '.';
  text += static_cast<char>('0' + cents % 100 / 10);
  text += static_cast<char>('0' + cents % 10);
  return text;
}

std::string miles_text(std::int64_t miles) {
  return grouped(miles) + " mi";
}

std::string code_text(std::string_view code) {
  std::string text{code};
  if (text.size() == 8) text.insert(4, 1, '-');
  return text;
}

std::string label_text(std::string_view name) {
  if (name == "carplay") return "Apple CarPlay / Android Auto";
  std::string text{name};
  for (auto& c : text) {
    if (c == '_') c = ' ';
  }
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') {
    text[0] = static_cast<char>(text[0] - 'a' + 'A');
  }
  return text;
}

}  // namespace kept::server
