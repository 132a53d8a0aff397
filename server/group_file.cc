#include "server/group_file.h"

#include <fstream>
#include <stdexcept>

#include <nlohmann/json.hpp>

#include "inventory/schedule.h"
#include "inventory/store/text_codec.h"
#include "server/local_text.h"

namespace kept::server {
namespace {

using nlohmann::json;
using namespace inventory;

[[noreturn]] void wrong(const std::string& where, const std::string& what) {
  throw std::runtime_error(where + ": " + what);
}

std::string text(const json& object, const char* name, const std::string& where) {
  const auto found = object.find(name);
  if (found == object.end() || !found->is_string()) wrong(where, std::string{name} + " is missing");
  return found->get<std::string>();
}

int minute_of(const json& value, const std::string& where) {
  const auto clock = value.is_string() ? value.get<std::string>() : std::string{};
  if (clock.size() != 5 || clock[2] != ':') wrong(where, "times are written \"09:00\"");
  const int minute = std::stoi(clock.substr(0, 2)) * 60 + std::stoi(clock.substr(3));
  if (minute < 0 || minute > 24 * 60) wrong(where, clock + " is no time of day");
  return minute;
}

WeeklyHours hours(const json& object, const std::string& where) {
  constexpr const char* days[] = {"sun", "mon", "tue", "wed", "thu", "fri", "sat"};
  WeeklyHours week;
  for (std::size_t day = 0; day < week.size(); ++day) {
    const auto found = object.find(days[day]);
    if (found == object.end() || !found->is_array())
      wrong(where, std::string{days[day]} + " is missing");
    for (const auto& span : *found) {
      if (!span.is_array() || span.size() != 2) wrong(where, "a span is two times");
      const DaySpan read{minute_of(span[0], where), minute_of(span[1], where)};
      const bool sorted = week[day].empty() || week[day].back().close < read.open;
      if (read.open >= read.close || !sorted) wrong(where, "spans are sorted and do not touch");
      week[day].push_back(read);
    }
  }
  return week;
}

Policies policies(const json& object) {
  std::string written;
  for (const auto& [name, value] : object.items()) {
    if (!value.is_number_integer()) wrong("policies." + name, "is a whole number");
    written += (written.empty() ? "" : " ") + name + "=" + std::to_string(value.get<int>());
    // What the decoder does not know leaves the text form unchanged.
    const auto known = encode_policies(Policies{});
    if ((" " + known).find(" " + name + "=") == std::string::npos) {
      wrong("policies." + name, "is no policy");
    }
  }
  return decode_policies(written);
}

std::vector<Closure> closures(const json& list, const std::string& where) {
  std::vector<Closure> read;
  for (const auto& one : list) {
    const auto day = day_from(text(one, "day", where));
    if (!day) wrong(where, "a closure's day is written \"2026-11-26\"");
    read.push_back({std::chrono::year_month_day{*day}, text(one, "name", where)});
  }
  return read;
}

Staff person(const json& object, const std::string& where) {
  Staff staff;
  staff.login = text(object, "login", where);
  staff.name = text(object, "name", where);
  return staff;
}

Staff employee(const json& object, const std::string& where) {
  auto staff = person(object, where);
  const auto role = role_from(text(object, "role", where));
  if (!role || *role == Role::admin) wrong(where, "role is salesperson or manager");
  staff.role = *role;
  staff.takes_appointments = object.value("takes_appointments", false);
  staff.shifts = hours(object.at("shifts"), where + " shifts");
  return staff;
}

GroupRooftop rooftop(const json& object) {
  GroupRooftop read;
  auto& row = read.rooftop;
  row.slug = text(object, "slug", "rooftop");
  row.name = text(object, "name", row.slug);
  row.street = text(object, "street", row.slug);
  row.city = text(object, "city", row.slug);
  row.phone = text(object, "phone", row.slug);
  row.zone = text(object, "zone", row.slug);
  if (!Zone::find(row.zone)) wrong(row.slug, "unknown time zone " + row.zone);
  row.latitude = object.value("latitude", 0.0);
  row.longitude = object.value("longitude", 0.0);
  row.hours = hours(object.at("hours"), row.slug + " hours");
  row.closures = closures(object.value("closures", json::array()), row.slug + " closures");
  row.policies = policies(object.value("policies", json::object()));
  for (const auto& one : object.value("staff", json::array())) {
    read.staff.push_back(employee(one, row.slug + " staff"));
  }
  read.feed = object.value("feed", std::string{});
  return read;
}

}  // namespace

Group read_group(const std::string& path) {
  std::ifstream file(path);
  if (!file) throw std::runtime_error("cannot read " + path);
  try {
    const auto object = json::parse(file);
    Group group;
    group.name = text(object, "name", path);
    for (const auto& one : object.at("rooftops")) group.rooftops.push_back(rooftop(one));
    for (const auto& one : object.value("admins", json::array())) {
      group.admins.push_back(person(one, "admins"));
      group.admins.back().role = Role::admin;
    }
    return group;
  } catch (const json::exception& error) {
    throw std::runtime_error(path + ": " + error.what());
  } catch (const std::runtime_error& error) {
    throw std::runtime_error(path + ": " + error.what());
  } catch (const std::logic_error& error) {  // std::stoi
    throw std::runtime_error(path + ": a number is expected, " + error.what());
  }
}

}  // namespace kept::server
