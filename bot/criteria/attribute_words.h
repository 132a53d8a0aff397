// Words that describe a vehicle other than by its name, as data: one phrase a row, matched as
// written after folding, blanks and dashes ignored.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace kept::bot {

enum class Field : std::uint8_t {
  make,
  model,
  trim,
  body,
  condition,
  exterior_color,
  interior_color,
  drivetrain,
  fuel,
  transmission,
  feature,
  none,  // a phrase that looks like a value and is none: "black friday"
};

struct AttributeRow {
  Field field;
  std::string_view value;
  std::string_view phrases;  // separated by ";"
};

std::span<const AttributeRow> attribute_rows();

}  // namespace kept::bot
