#include "tests/bot/understanding_support.h"

#include <array>
#include <cstdio>
#include <set>

#include <doctest/doctest.h>

#include "bot/lexicon.h"
#include "bot/understanding.h"

namespace kept::bot::test {
namespace {

using nlohmann::json;
using Leaves = std::set<std::string>;

std::string join(const Leaves& leaves) {
  std::string out;
  for (const std::string& leaf : leaves) out += leaf + "; ";
  return out;
}

void add_list(Leaves& leaves, const std::string& name, const std::vector<std::string>& values) {
  for (const std::string& value : values) leaves.insert(name + "=" + value);
}

void add_lists(Leaves& leaves, const std::string& prefix, const ListFields& fields) {
  add_list(leaves, prefix + "make", fields.make);
  add_list(leaves, prefix + "model", fields.model);
  add_list(leaves, prefix + "trim", fields.trim);
  add_list(leaves, prefix + "body", fields.body);
  add_list(leaves, prefix + "condition", fields.condition);
  add_list(leaves, prefix + "exterior_color", fields.exterior_color);
  add_list(leaves, prefix + "interior_color", fields.interior_color);
  add_list(leaves, prefix + "drivetrain", fields.drivetrain);
  add_list(leaves, prefix + "fuel", fields.fuel);
  add_list(leaves, prefix + "transmission", fields.transmission);
  add_list(leaves, prefix + "feature", fields.feature);
}

void add_range(Leaves& leaves, const std::string& name, const Range& range) {
  if (range.min) leaves.insert(name + ".min=" + std::to_string(*range.min));
  if (range.max) leaves.insert(name + ".max=" + std::to_string(*range.max));
}

void add_json(Leaves& leaves, const std::string& name, const json& value) {
  if (value.is_array()) {
    for (const json& item : value) leaves.insert(name + "=" + item.get<std::string>());
  } else if (value.is_object()) {
    for (const auto& [key, inner] : value.items()) add_json(leaves, name + "." + key, inner);
  } else if (value.is_number()) {
    leaves.insert(name + "=" + std::to_string(value.get<long>()));
  } else {
    leaves.insert(name + "=" + value.get<std::string>());
  }
}

std::string window(const json& w) {
  const auto text = [&](const char* key) {
    return w.contains(key) && w[key].is_string() ? w[key].get<std::string>() : std::string("-");
  };
  return text("start") + " " + text("end") + " " + text("grain") + " " + text("open");
}

}  // namespace

LocalMinute local_minute(const std::string& text) {
  int y = 0, mo = 0, d = 0, h = 0, mi = 0;
  if (std::sscanf(text.c_str(), "%d-%d-%dT%d:%d", &y, &mo, &d, &h, &mi) != 5) return {};
  const std::chrono::year_month_day date{std::chrono::year(y),
                                         std::chrono::month(static_cast<unsigned>(mo)),
                                         std::chrono::day(static_cast<unsigned>(d))};
  return LocalMinute(std::chrono::local_days(date)) + std::chrono::minutes(h * 60 + mi);
}

std::string to_text(LocalMinute time) {
  const auto day = std::chrono::floor<std::chrono::days>(time);
  const std::chrono::year_month_day date(day);
  const int minutes = static_cast<int>((time - LocalMinute(day)).count());
  std::array<char, 40> buffer{};
  std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02uT%02d:%02d",
                static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                static_cast<unsigned>(date.day()), minutes / 60, minutes % 60);
  return buffer.data();
}

std::string describe_criteria(const Meaning& meaning) {
  const Criteria& c = meaning.criteria;
  Leaves leaves;
  add_lists(leaves, "", c.want);
  add_lists(leaves, "exclude.", c.exclude);
  add_range(leaves, "year", c.year);
  add_range(leaves, "price", c.price);
  add_range(leaves, "odometer", c.odometer);
  add_range(leaves, "mpg", c.mpg);
  add_range(leaves, "seats", c.seats);
  if (c.ordinal) leaves.insert("ordinal=" + std::to_string(*c.ordinal));
  if (c.vin) leaves.insert("vin=" + *c.vin);
  if (c.stock_number) leaves.insert("stock_number=" + *c.stock_number);
  return join(leaves);
}

std::string describe_criteria(const json& expected) {
  Leaves leaves;
  if (expected.contains("criteria")) {
    for (const auto& [key, value] : expected["criteria"].items()) add_json(leaves, key, value);
  }
  return join(leaves);
}

std::string describe_when(const Meaning& meaning) {
  static constexpr std::array<const char*, 5> grains = {"minute", "hour", "part_of_day", "day",
                                                        "week"};
  Leaves leaves;
  for (const When& w : meaning.when) {
    leaves.insert((w.start ? to_text(*w.start) : "-") + " " + (w.end ? to_text(*w.end) : "-") +
                  " " + grains[static_cast<std::size_t>(w.grain)] + " " +
                  (w.open == Open::none    ? "-"
                   : w.open == Open::after ? "after"
                                           : "before"));
  }
  return join(leaves);
}

std::string describe_when(const json& expected) {
  Leaves leaves;
  if (expected.contains("when")) {
    const json& when = expected["when"];
    if (when.is_array()) {
      for (const json& w : when) leaves.insert(window(w));
    } else {
      leaves.insert(window(when));
    }
  }
  return join(leaves);
}

std::string describe_contact(const Meaning& meaning) {
  static constexpr std::array<const char*, 3> channels = {"phone", "email", "text"};
  const Contact& c = meaning.contact;
  Leaves leaves;
  if (c.name) leaves.insert("name=" + *c.name);
  if (c.phone) leaves.insert("phone=" + *c.phone);
  if (c.email) leaves.insert("email=" + *c.email);
  if (c.preferred)
    leaves.insert(std::string("preferred=") + channels[static_cast<std::size_t>(*c.preferred)]);
  return join(leaves);
}

std::string describe_contact(const json& expected) {
  Leaves leaves;
  if (expected.contains("contact")) {
    for (const auto& [key, value] : expected["contact"].items()) add_json(leaves, key, value);
  }
  return join(leaves);
}

Meaning meaning_of(std::string_view text, Asked asked) {
  return understand(read(text, Lexicon::standard(), local_minute("2026-12-01T10:40")), asked);
}

bool says(std::string_view text, Act act, Asked asked) {
  return meaning_of(text, asked).has(act);
}

void check_criteria(std::initializer_list<std::pair<std::string, std::string>> expected,
                    Asked asked) {
  for (const auto& [text, criteria] : expected) {
    CAPTURE(text);
    CHECK(describe_criteria(meaning_of(text, asked)) == criteria);
  }
}

std::string name_in(std::string_view text, Asked asked) {
  return meaning_of(text, asked).contact.name.value_or("");
}

}  // namespace kept::bot::test
