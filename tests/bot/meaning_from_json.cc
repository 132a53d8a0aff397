#include "tests/bot/meaning_from_json.h"

#include <cstdio>
#include <stdexcept>

#include <nlohmann/json.hpp>

namespace kept::tests {
namespace {

using namespace kept::bot;
using Json = nlohmann::json;

void lists_from(const Json& json, ListFields& fields) {
  auto read = [&](const char* name, std::vector<std::string>& list) {
    if (json.contains(name)) list = json.at(name).get<std::vector<std::string>>();
  };
  read("make", fields.make);
  read("model", fields.model);
  read("trim", fields.trim);
  read("body", fields.body);
  read("condition", fields.condition);
  read("exterior_color", fields.exterior_color);
  read("interior_color", fields.interior_color);
  read("drivetrain", fields.drivetrain);
  read("fuel", fields.fuel);
  read("transmission", fields.transmission);
  read("feature", fields.feature);
}

void range_from(const Json& json, const char* name, Range& range) {
  if (!json.contains(name)) return;
  const Json& bounds = json.at(name);
  if (bounds.contains("min")) range.min = bounds.at("min").get<std::int64_t>();
  if (bounds.contains("max")) range.max = bounds.at("max").get<std::int64_t>();
}

Criteria criteria_from(const Json& json) {
  Criteria criteria;
  lists_from(json, criteria.want);
  if (json.contains("exclude")) lists_from(json.at("exclude"), criteria.exclude);
  range_from(json, "year", criteria.year);
  range_from(json, "price", criteria.price);
  range_from(json, "odometer", criteria.odometer);
  range_from(json, "mpg", criteria.mpg);
  range_from(json, "seats", criteria.seats);
  if (json.contains("ordinal")) criteria.ordinal = json.at("ordinal").get<int>();
  if (json.contains("vin")) criteria.vin = json.at("vin").get<std::string>();
  if (json.contains("stock_number")) criteria.stock_number = json.at("stock_number");
  return criteria;
}

When when_from(const Json& json) {
  When when;
  auto time = [&](const char* name) -> std::optional<LocalMinute> {
    if (!json.contains(name) || json.at(name).is_null()) return std::nullopt;
    return local_from(json.at(name).get<std::string>());
  };
  when.start = time("start");
  when.end = time("end");
  std::string grain = json.value("grain", "day");
  when.grain = grain == "minute"        ? Grain::minute
               : grain == "hour"        ? Grain::hour
               : grain == "part_of_day" ? Grain::part_of_day
               : grain == "week"        ? Grain::week
                                        : Grain::day;
  std::string open = json.value("open", "");
  when.open = open == "after" ? Open::after : open == "before" ? Open::before : Open::none;
  when.said_date = json.value("said_date", true);
  when.said_time = json.value("said_time", when.grain != Grain::day && when.grain != Grain::week);
  return when;
}

Contact contact_from(const Json& json) {
  Contact contact;
  if (json.contains("name")) contact.name = json.at("name").get<std::string>();
  if (json.contains("phone")) contact.phone = json.at("phone").get<std::string>();
  if (json.contains("email")) contact.email = json.at("email").get<std::string>();
  return contact;
}

}  // namespace

LocalMinute local_from(const std::string& text) {
  int year = 0;
  unsigned month = 0;
  unsigned day = 0;
  int hour = 0;
  int minute = 0;
  if (std::sscanf(text.c_str(), "%d-%u-%uT%d:%d", &year, &month, &day, &hour, &minute) != 5) {
    throw std::runtime_error("not a local time: " + text);
  }
  std::chrono::local_days on{std::chrono::year{year} / static_cast<int>(month) /
                             static_cast<int>(day)};
  return on + std::chrono::hours{hour} + std::chrono::minutes{minute};
}

Meaning meaning_from(const Json& json) {
  Meaning meaning;
  if (json.value("lang", "en") == "es") meaning.language = Language::es;
  for (const Json& name : json.at("acts")) {
    auto act = act_from(name.get<std::string>());
    if (!act) throw std::runtime_error("unknown act " + name.get<std::string>());
    meaning.acts.push_back(*act);
  }
  if (json.contains("criteria")) meaning.criteria = criteria_from(json.at("criteria"));
  if (json.contains("when")) {
    const Json& when = json.at("when");
    if (when.is_array()) {
      for (const Json& one : when) meaning.when.push_back(when_from(one));
    } else {
      meaning.when.push_back(when_from(when));
    }
  }
  if (json.contains("contact")) meaning.contact = contact_from(json.at("contact"));
  meaning.booking_code = json.value("code", "");
  if (json.value("unsure", false)) meaning.alternatives.push_back({"when", "", "test"});
  return meaning;
}

}  // namespace kept::tests
