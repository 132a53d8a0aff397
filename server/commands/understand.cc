#include "server/commands/understand.h"

#include <array>
#include <iostream>
#include <istream>
#include <ostream>
#include <string>

#include <nlohmann/json.hpp>

#include "bot/lexicon.h"
#include "bot/text.h"
#include "bot/understanding.h"

namespace kept::server {
namespace {

using json = nlohmann::json;
using namespace kept::bot;

LocalMinute parse_now(const std::string& text) {
  int y = 0, mo = 0, d = 0, h = 0, mi = 0;
  if (std::sscanf(text.c_str(), "%d-%d-%dT%d:%d", &y, &mo, &d, &h, &mi) != 5) {
    throw std::invalid_argument("now is not like 2026-12-05T10:00");
  }
  const std::chrono::year_month_day date{std::chrono::year(y),
                                         std::chrono::month(static_cast<unsigned>(mo)),
                                         std::chrono::day(static_cast<unsigned>(d))};
  if (!date.ok() || h < 0 || h > 23 || mi < 0 || mi > 59)
    throw std::invalid_argument("now is no date and time");
  return LocalMinute(std::chrono::local_days(date)) + std::chrono::minutes(h * 60 + mi);
}

std::string show(LocalMinute time) {
  const auto day = std::chrono::floor<std::chrono::days>(time);
  const std::chrono::year_month_day date(day);
  const int minutes = static_cast<int>((time - LocalMinute(day)).count());
  std::array<char, 32> buffer{};
  std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02uT%02d:%02d",
                static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                static_cast<unsigned>(date.day()), minutes / 60, minutes % 60);
  return buffer.data();
}

json show(const When& when) {
  static constexpr std::array<std::string_view, 5> grains = {"minute", "hour", "part_of_day", "day",
                                                             "week"};
  json out;
  out["start"] = when.start ? json(show(*when.start)) : json();
  out["end"] = when.end ? json(show(*when.end)) : json();
  out["grain"] = grains[static_cast<std::size_t>(when.grain)];
  if (when.open != Open::none) out["open"] = when.open == Open::after ? "after" : "before";
  out["said"] = json::array();
  if (when.said_date) out["said"].push_back("date");
  if (when.said_time) out["said"].push_back("time");
  return out;
}

void put(json& out, const char* name, const std::vector<std::string>& list) {
  if (!list.empty()) out[name] = list;
}

void put(json& out, const char* name, const Range& range) {
  if (range.min) out[name]["min"] = *range.min;
  if (range.max) out[name]["max"] = *range.max;
}

json show(const ListFields& fields) {
  json out = json::object();
  put(out, "make", fields.make);
  put(out, "model", fields.model);
  put(out, "trim", fields.trim);
  put(out, "body", fields.body);
  put(out, "condition", fields.condition);
  put(out, "exterior_color", fields.exterior_color);
  put(out, "interior_color", fields.interior_color);
  put(out, "drivetrain", fields.drivetrain);
  put(out, "fuel", fields.fuel);
  put(out, "transmission", fields.transmission);
  put(out, "feature", fields.feature);
  return out;
}

json show(const Criteria& criteria) {
  json out = show(criteria.want);
  if (!criteria.exclude.empty()) out["exclude"] = show(criteria.exclude);
  put(out, "year", criteria.year);
  put(out, "price", criteria.price);
  put(out, "odometer", criteria.odometer);
  put(out, "mpg", criteria.mpg);
  put(out, "seats", criteria.seats);
  if (criteria.ordinal) out["ordinal"] = *criteria.ordinal;
  if (criteria.vin) out["vin"] = *criteria.vin;
  if (criteria.stock_number) out["stock_number"] = *criteria.stock_number;
  return out;
}

json show(const Contact& contact) {
  static constexpr std::array<std::string_view, 3> channels = {"phone", "email", "text"};
  json out = json::object();
  if (contact.name) out["name"] = *contact.name;
  if (contact.phone) out["phone"] = *contact.phone;
  if (contact.email) out["email"] = *contact.email;
  if (contact.preferred) out["preferred"] = channels[static_cast<std::size_t>(*contact.preferred)];
  return out;
}

json show(const Meaning& meaning) {
  json out = {{"acts", json::array()}, {"when", json::array()}};
  for (const Act act : meaning.acts) out["acts"].push_back(to_string(act));
  out["criteria"] = show(meaning.criteria);
  for (const When& when : meaning.when) out["when"].push_back(show(when));
  out["contact"] = show(meaning.contact);
  out["alternatives"] = json::array();
  for (const Alternative& a : meaning.alternatives) {
    json other = a.when ? show(*a.when) : json{{"value", a.value}};
    if (a.when) other["of"] = a.of;
    other["part"] = a.part;
    other["why"] = a.rule;
    out["alternatives"].push_back(std::move(other));
  }
  return out;
}

json show(const std::vector<TraceStep>& trace, const std::string& text) {
  json out = json::array();
  for (const TraceStep& step : trace) {
    out.push_back({{"conclusion", step.conclusion},
                   {"rule", step.rule},
                   {"begin", step.begin},
                   {"end", step.end},
                   {"words", text.substr(step.begin, step.end - step.begin)}});
  }
  return out;
}

json understand_line(const json& line, const Lexicon& lexicon) {
  const std::string text = normalised(line.at("text").get<std::string>());
  const json asked_value = line.value("asked", json());
  const auto asked = asked_value.is_null() ? std::optional(Asked::nothing)
                                           : asked_from(asked_value.get<std::string>());
  if (!asked) throw std::invalid_argument("asked is none of the known questions");
  const Reading reading = read(text, lexicon, parse_now(line.at("now").get<std::string>()));
  const Meaning meaning = understand(reading, *asked);
  json out = show(meaning);
  out["id"] = line.value("id", json());
  out["lang"] = meaning.language == Language::es ? "es" : "en";
  out["trace"] = show(meaning.trace, text);
  return out;
}

}  // namespace

int understand_command(std::istream& in, std::ostream& out) {
  const Lexicon lexicon = Lexicon::standard();
  std::string line;
  bool failed = false;
  for (std::size_t number = 1; std::getline(in, line); ++number) {
    if (line.empty()) continue;
    json result;
    try {
      result = understand_line(json::parse(line), lexicon);
    } catch (const std::exception& error) {
      result = {{"line", number}, {"error", error.what()}};
      failed = true;
    }
    out << result.dump(-1, ' ', false, json::error_handler_t::replace) << '\n';
  }
  return failed ? 1 : 0;
}

void add_understand(CLI::App& app) {
  auto* const sub = app.add_subcommand(
      "understand", "Read messages as JSON Lines; write what each of them means.");
  sub->callback([] {
    if (understand_command(std::cin, std::cout) != 0) throw CLI::RuntimeError(1);
  });
}

}  // namespace kept::server
