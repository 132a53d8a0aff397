#include "server/desk_criteria.h"

#include <algorithm>

namespace kept::server {
namespace {

using inventory::SearchLists;
using inventory::SearchRange;
using inventory::VehicleSpec;

SearchLists lists(const bot::ListFields& fields) {
  return {fields.make,      fields.model,          fields.trim,           fields.body,
          fields.condition, fields.exterior_color, fields.interior_color, fields.drivetrain,
          fields.fuel,      fields.transmission,   fields.feature};
}

SearchRange range(const bot::Range& from) {
  return {from.min, from.max};
}

// The list fields in one table: name, wish, what the vehicle says.
struct ListField {
  std::string_view name;
  std::vector<std::string> bot::ListFields::*values;
  std::string VehicleSpec::*actual;
};
constexpr ListField list_fields[] = {
    {"make", &bot::ListFields::make, &VehicleSpec::make},
    {"model", &bot::ListFields::model, &VehicleSpec::model},
    {"trim", &bot::ListFields::trim, &VehicleSpec::trim},
    {"body", &bot::ListFields::body, &VehicleSpec::body},
    {"condition", &bot::ListFields::condition, &VehicleSpec::condition},
    {"drivetrain", &bot::ListFields::drivetrain, &VehicleSpec::drivetrain},
    {"fuel", &bot::ListFields::fuel, &VehicleSpec::fuel},
    {"transmission", &bot::ListFields::transmission, &VehicleSpec::transmission},
    {"exterior_color", &bot::ListFields::exterior_color, &VehicleSpec::exterior_color},
    {"interior_color", &bot::ListFields::interior_color, &VehicleSpec::interior_color},
};

struct RangeField {
  std::string_view name;
  bot::Range bot::Criteria::*range;
};
constexpr RangeField range_fields[] = {
    {"year", &bot::Criteria::year},         {"price", &bot::Criteria::price},
    {"odometer", &bot::Criteria::odometer}, {"mpg", &bot::Criteria::mpg},
    {"seats", &bot::Criteria::seats},
};

std::string joined(const std::vector<std::string>& values) {
  std::string text;
  for (const auto& value : values) {
    if (!text.empty()) text += '|';
    text += value;
  }
  return text;
}

void add_lists(std::string& text, const bot::ListFields& fields, std::string_view sign) {
  const auto add = [&](std::string_view name, const std::vector<std::string>& values) {
    if (values.empty()) return;
    if (!text.empty()) text += ' ';
    text += std::string{name} + std::string{sign} + joined(values);
  };
  for (const auto& field : list_fields) add(field.name, fields.*field.values);
  add("feature", fields.feature);
}

// Letters and digits only, lower case: "CX-5" and "cx5" are the same badge.
std::string folded(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c >= 'A' && c <= 'Z') out += static_cast<char>(c - 'A' + 'a');
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c & 0x80) != 0) out += c;
  }
  return out;
}

bool fits(std::string_view field, std::string_view wanted, std::string_view actual) {
  const auto want = folded(wanted);
  const auto have = folded(actual);
  if (field == "condition" && want == "used") return have == "used" || have == "certified";
  if (field == "model" || field == "trim") return have.find(want) != std::string::npos;
  return want == have;
}

std::int64_t number_of(std::string_view field, const VehicleSpec& spec) {
  if (field == "year") return spec.year;
  if (field == "price") return spec.price.known() ? (spec.price.total().value + 99) / 100 : -1;
  if (field == "odometer") return spec.odometer_miles;
  if (field == "mpg") return spec.mpg;
  return spec.seats;
}

}  // namespace

inventory::SearchCriteria search_criteria(const bot::Criteria& criteria) {
  inventory::SearchCriteria search;
  search.want = lists(criteria.want);
  search.exclude = lists(criteria.exclude);
  search.year = range(criteria.year);
  search.price = range(criteria.price);
  search.odometer = range(criteria.odometer);
  search.mpg = range(criteria.mpg);
  search.seats = range(criteria.seats);
  return search;
}

std::string criteria_text(const bot::Criteria& criteria) {
  std::string text;
  add_lists(text, criteria.want, "=");
  add_lists(text, criteria.exclude, "!=");
  for (const auto& field : range_fields) {
    const auto& bounds = criteria.*field.range;
    if (bounds.min) text += ' ' + std::string{field.name} + ">=" + std::to_string(*bounds.min);
    if (bounds.max) text += ' ' + std::string{field.name} + "<=" + std::to_string(*bounds.max);
  }
  return text;
}

inventory::SearchCriteria like(const VehicleSpec& spec) {
  inventory::SearchCriteria search;
  if (!spec.make.empty()) search.want.make = {spec.make};
  if (!spec.model.empty()) search.want.model = {spec.model};
  if (!spec.body.empty()) search.want.body = {spec.body};
  if (spec.price.known()) {
    const auto dollars = spec.price.total().value / 100;
    search.price = {dollars * 7 / 10, dollars * 13 / 10};
  }
  return search;
}

std::vector<bot::Difference> differences(const bot::Criteria& wished, const VehicleSpec& spec) {
  std::vector<bot::Difference> found;
  for (const auto& field : list_fields) {
    const auto& values = wished.want.*field.values;
    const auto& actual = spec.*field.actual;
    const bool met =
        values.empty() || std::any_of(values.begin(), values.end(),
                                      [&](const auto& v) { return fits(field.name, v, actual); });
    if (!met) found.push_back({field.name, joined(values), actual});
  }
  for (const auto& feature : wished.want.feature) {
    const bool has =
        std::find(spec.features.begin(), spec.features.end(), feature) != spec.features.end();
    if (!has) found.push_back({"feature", feature, {}});
  }
  for (const auto& field : range_fields) {
    const auto& bounds = wished.*field.range;
    const auto actual = number_of(field.name, spec);
    const bool met =
        (!bounds.min || actual >= *bounds.min) && (!bounds.max || actual <= *bounds.max);
    if (!met) found.push_back({field.name, {}, std::to_string(actual)});
  }
  return found;
}

}  // namespace kept::server
