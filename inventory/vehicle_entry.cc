#include "inventory/vehicle_entry.h"

#include <string>

namespace kept::inventory {
namespace {

using feed::SpecField;

std::string lines(const std::vector<std::string>& list) {
  std::string text;
  for (const auto& item : list) text += item + '\n';
  return text;
}

std::string words(const std::vector<std::string>& list) {
  std::string text;
  for (const auto& item : list) {
    if (!text.empty()) text += ' ';
    text += item;
  }
  return text;
}

void add_price(EntryBody& body, const Price& price) {
  body.add("price.advertised", price.advertised.value);
  body.add("price.dealer_fees", price.dealer_fees.value);
  body.add("price.adjustments", price.adjustments.value);
  body.add("price.installed_items", price.installed_items.value);
  body.add("price.total", price.total().value);
}

}  // namespace

void add_fields(EntryBody& body, const VehicleSpec& spec, feed::FieldSet fields) {
  const auto add = [&](SpecField field, const auto& value) {
    if (fields.has(field)) body.add(to_string(field), value);
  };
  add(SpecField::stock_number, spec.stock_number);
  add(SpecField::year, spec.year);
  add(SpecField::make, spec.make);
  add(SpecField::model, spec.model);
  add(SpecField::trim, spec.trim);
  add(SpecField::body, spec.body);
  add(SpecField::condition, spec.condition);
  add(SpecField::exterior_color, spec.exterior_color);
  add(SpecField::interior_color, spec.interior_color);
  add(SpecField::exterior_color_name, spec.exterior_color_name);
  add(SpecField::drivetrain, spec.drivetrain);
  add(SpecField::fuel, spec.fuel);
  add(SpecField::transmission, spec.transmission);
  if (fields.has(SpecField::odometer)) body.add("odometer_miles", spec.odometer_miles);
  add(SpecField::mpg, spec.mpg);
  add(SpecField::seats, spec.seats);
  if (fields.has(SpecField::features)) body.add("features", words(spec.features));
  if (fields.has(SpecField::images)) body.add("images", sha256(lines(spec.images)));
  if (fields.has(SpecField::price)) add_price(body, spec.price);
}

void add_all_fields(EntryBody& body, const VehicleSpec& spec) {
  feed::FieldSet all;
  all.bits = (1U << feed::spec_field_count) - 1;
  body.add("vin", spec.vin);
  add_fields(body, spec, all);
}

}  // namespace kept::inventory
