#include "bot/wish.h"

#include <algorithm>
#include <array>
#include <limits>
#include <string>
#include <vector>

namespace kept::bot {
namespace {

using TextList = std::vector<std::string>;
using ListField = TextList ListFields::*;

constexpr std::size_t list_max = 12;

constexpr auto all_lists = std::to_array<ListField>({
    &ListFields::make,
    &ListFields::model,
    &ListFields::trim,
    &ListFields::body,
    &ListFields::condition,
    &ListFields::exterior_color,
    &ListFields::interior_color,
    &ListFields::drivetrain,
    &ListFields::fuel,
    &ListFields::transmission,
    &ListFields::feature,
});

bool contains(const TextList& list, const std::string& value) {
  return std::find(list.begin(), list.end(), value) != list.end();
}

void add(TextList& list, const TextList& values) {
  for (const std::string& value : values) {
    if (list.size() < list_max && !contains(list, value)) list.push_back(value);
  }
}

void remove(TextList& list, const TextList& values) {
  std::erase_if(list, [&](const std::string& value) { return contains(values, value); });
}

// Another model, make or body is another car: what belonged to the former one goes.
void drop_outdated(ListFields& want, const ListFields& said) {
  bool other_car = !said.make.empty() || !said.model.empty() || !said.trim.empty();
  if (!said.body.empty() && said.model.empty() && !want.body.empty() && want.body != said.body) {
    want.make.clear();
    want.model.clear();
    want.trim.clear();
  }
  if (!said.make.empty() || !said.model.empty()) {
    if (!said.make.empty()) want.model.clear();
    if (!said.model.empty()) want.make.clear();
    want.trim.clear();
  }
  if (other_car && said.body.empty() && !said.model.empty()) want.body.clear();
}

void merge(Range& range, const Range& said) {
  if (said.empty()) return;
  if (said.min && said.max) {
    range = said;
    return;
  }
  if (said.min) {
    range.min = said.min;
    if (range.max && *range.max <= *said.min) range.max.reset();
  } else {
    range.max = said.max;
    if (range.min && *range.min >= *said.max) range.min.reset();
  }
}

bool within(std::int64_t value, const Range& range) {
  return (!range.min || value >= *range.min) && (!range.max || value <= *range.max);
}

bool one_of(const std::string& value, const TextList& wanted) {
  return wanted.empty() || contains(wanted, value);
}

// "Silverado" is borne out by a "Silverado 1500".
bool named(const std::string& value, const TextList& wanted) {
  return wanted.empty() || std::any_of(wanted.begin(), wanted.end(), [&](const std::string& one) {
           return value.starts_with(one) &&
                  (value.size() == one.size() || value[one.size()] == ' ');
         });
}

bool fits_lists(const inventory::VehicleSpec& spec, const ListFields& want) {
  return one_of(spec.make, want.make) && named(spec.model, want.model) &&
         named(spec.trim, want.trim) && one_of(spec.body, want.body) &&
         one_of(spec.condition, want.condition) &&
         one_of(spec.exterior_color, want.exterior_color) &&
         one_of(spec.interior_color, want.interior_color) &&
         one_of(spec.drivetrain, want.drivetrain) && one_of(spec.fuel, want.fuel) &&
         one_of(spec.transmission, want.transmission) &&
         std::all_of(want.feature.begin(), want.feature.end(),
                     [&](const std::string& feature) { return contains(spec.features, feature); });
}

bool excluded(const inventory::VehicleSpec& spec, const ListFields& exclude) {
  return contains(exclude.make, spec.make) || contains(exclude.model, spec.model) ||
         contains(exclude.trim, spec.trim) || contains(exclude.body, spec.body) ||
         contains(exclude.condition, spec.condition) ||
         contains(exclude.exterior_color, spec.exterior_color) ||
         contains(exclude.interior_color, spec.interior_color) ||
         contains(exclude.drivetrain, spec.drivetrain) || contains(exclude.fuel, spec.fuel) ||
         contains(exclude.transmission, spec.transmission) ||
         std::any_of(exclude.feature.begin(), exclude.feature.end(),
                     [&](const std::string& feature) { return contains(spec.features, feature); });
}

}  // namespace

Criteria merged(Criteria wish, const Criteria& said) {
  drop_outdated(wish.want, said.want);
  for (ListField field : all_lists) {
    const TextList& values = said.want.*field;
    if (!values.empty()) {
      if (field != &ListFields::feature) (wish.want.*field).clear();
      add(wish.want.*field, values);
      remove(wish.exclude.*field, values);
    }
    remove(wish.want.*field, said.exclude.*field);
    add(wish.exclude.*field, said.exclude.*field);
  }
  merge(wish.year, said.year);
  merge(wish.price, said.price);
  merge(wish.odometer, said.odometer);
  merge(wish.mpg, said.mpg);
  merge(wish.seats, said.seats);
  return wish;
}

std::int64_t rank(const inventory::VehicleSpec& spec, Standout standout) {
  constexpr auto unknown = std::numeric_limits<std::int64_t>::max();
  if (standout == Standout::newest) return -std::int64_t{spec.year};
  if (standout == Standout::cheapest || standout == Standout::dearest) {
    if (!spec.price.known()) return unknown;
    const std::int64_t price = spec.price.total().value;
    return standout == Standout::cheapest ? price : -price;
  }
  return spec.odometer_miles >= 0 ? std::int64_t{spec.odometer_miles} : unknown;
}

bool fits(const inventory::VehicleSpec& spec, const Criteria& criteria) {
  if (!fits_lists(spec, criteria.want) || excluded(spec, criteria.exclude)) return false;
  if (!criteria.year.empty() && !within(spec.year, criteria.year)) return false;
  if (!criteria.price.empty()) {
    if (!spec.price.known()) return false;
    // A price is named by what is told or by what is advertised.
    if (!within(spec.price.total().value / 100, criteria.price) &&
        !within(spec.price.advertised.value / 100, criteria.price)) {
      return false;
    }
  }
  if (!criteria.odometer.empty() &&
      (spec.odometer_miles < 0 || !within(spec.odometer_miles, criteria.odometer))) {
    return false;
  }
  return (criteria.mpg.empty() || within(spec.mpg, criteria.mpg)) &&
         (criteria.seats.empty() || within(spec.seats, criteria.seats));
}

Criteria identifying(const Criteria& criteria) {
  Criteria result;
  result.want.make = criteria.want.make;
  result.want.model = criteria.want.model;
  result.want.trim = criteria.want.trim;
  result.want.body = criteria.want.body;
  result.want.exterior_color = criteria.want.exterior_color;
  result.exclude = criteria.exclude;
  result.year = criteria.year;
  result.price = criteria.price;
  result.ordinal = criteria.ordinal;
  result.vin = criteria.vin;
  result.stock_number = criteria.stock_number;
  return result;
}

}  // namespace kept::bot
