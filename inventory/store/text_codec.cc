#include "inventory/store/text_codec.h"

#include <charconv>
#include <cstdio>
#include <optional>

namespace kept::inventory {
namespace {

constexpr std::string_view day_names[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};

std::vector<std::string_view> split(std::string_view text, char by) {
  std::vector<std::string_view> parts;
  if (text.empty()) return parts;
  for (;;) {
    const auto end = text.find(by);
    parts.push_back(text.substr(0, end));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + 1);
  }
}

std::optional<int> number(std::string_view text) {
  int value = 0;
  const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
  if (result.ec != std::errc{} || result.ptr != text.data() + text.size()) return std::nullopt;
  return value;
}

// "09:30" as minutes after midnight.
std::optional<int> minute_of_day(std::string_view text) {
  if (text.size() != 5 || text[2] != ':') return std::nullopt;
  const auto hour = number(text.substr(0, 2));
  const auto minute = number(text.substr(3));
  if (!hour || !minute) return std::nullopt;
  return *hour * 60 + *minute;
}

std::string clock_text(int minutes) {
  char text[16];
  std::snprintf(text, sizeof text, "%02d:%02d", minutes / 60, minutes % 60);
  return text;
}

// One table for both directions.
struct PolicyColumn {
  std::string_view name;
  Minutes Policies::*minutes = nullptr;
  int Policies::*count = nullptr;
};

constexpr PolicyColumn policy_columns[] = {
    {"hold_ttl", &Policies::hold_ttl},
    {"hold_ttl_max", &Policies::hold_ttl_max},
    {"hold_ttl_no_contact", &Policies::hold_ttl_no_contact},
    {"hold_horizon", &Policies::hold_horizon},
    {"hold_grace", &Policies::hold_grace},
    {"holds_per_conversation_max", nullptr, &Policies::holds_per_conversation_max},
    {"holds_per_address_max", nullptr, &Policies::holds_per_address_max},
    {"lot_share_held_max_percent", nullptr, &Policies::lot_share_held_max_percent},
    {"notice_min", &Policies::notice_min},
    {"booking_days_max", nullptr, &Policies::booking_days_max},
    {"buffer", &Policies::buffer},
    {"test_drive", &Policies::test_drive},
    {"showroom_visit", &Policies::showroom_visit},
    {"trade_appraisal", &Policies::trade_appraisal},
    {"freshness", &Policies::freshness},
    {"feed_vanish_max_percent", nullptr, &Policies::feed_vanish_max_percent},
};

}  // namespace

std::string encode_hours(const WeeklyHours& hours) {
  std::string text;
  for (std::size_t day = 0; day < hours.size(); ++day) {
    if (day > 0) text += ';';
    text += day_names[day];
    for (const auto& span : hours[day]) {
      text += ' ' + clock_text(span.open) + '-' + clock_text(span.close);
    }
  }
  return text;
}

WeeklyHours decode_hours(std::string_view text) {
  WeeklyHours hours;
  const auto days = split(text, ';');
  for (std::size_t day = 0; day < hours.size() && day < days.size(); ++day) {
    const auto parts = split(days[day], ' ');
    for (std::size_t i = 1; i < parts.size(); ++i) {
      const auto dash = parts[i].find('-');
      if (dash == std::string_view::npos) continue;
      const auto open = minute_of_day(parts[i].substr(0, dash));
      const auto close = minute_of_day(parts[i].substr(dash + 1));
      if (open && close) hours[day].push_back({*open, *close});
    }
  }
  return hours;
}

std::string encode_closures(const std::vector<Closure>& closures) {
  std::string text;
  for (const auto& closure : closures) {
    if (!text.empty()) text += '|';
    char day[48];
    std::snprintf(day, sizeof day, "%04d-%02u-%02u ", static_cast<int>(closure.day.year()),
                  static_cast<unsigned>(closure.day.month()),
                  static_cast<unsigned>(closure.day.day()));
    text += day + closure.name;
  }
  return text;
}

std::vector<Closure> decode_closures(std::string_view text) {
  std::vector<Closure> closures;
  for (const auto part : split(text, '|')) {
    if (part.size() < 11) continue;
    const auto year = number(part.substr(0, 4));
    const auto month = number(part.substr(5, 2));
    const auto day = number(part.substr(8, 2));
    if (!year || !month || !day) continue;
    closures.push_back({std::chrono::year{*year} / *month / *day, std::string{part.substr(11)}});
  }
  return closures;
}

std::string encode_policies(const Policies& policies) {
  std::string text;
  for (const auto& column : policy_columns) {
    if (!text.empty()) text += ' ';
    text += column.name;
    text += '=';
    text += std::to_string(column.minutes != nullptr ? (policies.*column.minutes).count()
                                                     : policies.*column.count);
  }
  return text;
}

Policies decode_policies(std::string_view text) {
  Policies policies;
  for (const auto part : split(text, ' ')) {
    const auto equals = part.find('=');
    if (equals == std::string_view::npos) continue;
    const auto value = number(part.substr(equals + 1));
    if (!value) continue;
    for (const auto& column : policy_columns) {
      if (column.name != part.substr(0, equals)) continue;
      if (column.minutes != nullptr) {
        policies.*column.minutes = Minutes{*value};
      } else {
        policies.*column.count = *value;
      }
    }
  }
  return policies;
}

std::string encode_list(const std::vector<std::string>& items) {
  std::string text;
  for (const auto& item : items) {
    if (!text.empty()) text += '|';
    text += item;
  }
  return text;
}

std::vector<std::string> decode_list(std::string_view text) {
  const auto parts = split(text, '|');
  return {parts.begin(), parts.end()};
}

}  // namespace kept::inventory
