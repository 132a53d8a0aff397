// Which column of a feed says what. Headers are matched without regard to case, blanks and
// punctuation ("Stock #", "stock", "STOCK"), in the column sets in use:
//
//   google   vehicle listings, developers.google.com/vehicle-listings/reference/feed-specification,
//            and vehicle ads, support.google.com/merchants/answer/11192663
//   homenet  as HomeNet exports it: Type, Stock, VIN, …, SellingPrice, ImageList, Ext_Color_Generic
//   vauto    as vAuto exports it: Stock #, New/Used, Series, Odometer, Colour, Photo Url List
//   other    whatever uses words of these
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kept::inventory::feed {

enum class Column : std::uint8_t {
  vin,
  stock_number,
  year,
  make,
  model,
  trim,
  body,
  condition,
  certified,
  exterior_color,
  exterior_color_generic,
  interior_color,
  drivetrain,
  fuel,
  engine,  // tells the fuel where no other column does
  transmission,
  odometer,
  odometer_unit,
  mpg,
  mpg_city,
  mpg_highway,
  seats,
  price,
  dealer_fees,
  adjustments,
  discounts,
  installed_items,
  features,
  images,
  lot_status,
};
inline constexpr std::size_t column_count = static_cast<std::size_t>(Column::lot_status) + 1;

enum class Profile : std::uint8_t { other, google, homenet, vauto };

std::string_view to_string(Profile profile);

class Header {
 public:
  Header() = default;
  // Nameless columns at the end are not counted.
  explicit Header(std::span<const std::string_view> names);

  Profile profile() const { return profile_; }
  std::size_t size() const { return names_.size(); }

  // Positions of the fields that may hold this, the preferred one first.
  std::span<const std::size_t> fields_of(Column column) const {
    return fields_[static_cast<std::size_t>(column)];
  }
  bool has(Column column) const { return !fields_of(column).empty(); }

  // A column that is there twice under one name, so that which one counts is unknown; empty when
  // there is none. Images and features are gathered from as many as there are.
  const std::string& repeated() const { return repeated_; }

  // The header's own words, cleaned and at most 80 bytes of them.
  const std::string& name(std::size_t field) const { return names_[field]; }
  bool in_kilometres(std::size_t field) const;

 private:
  std::vector<std::string> names_;
  std::array<std::vector<std::size_t>, column_count> fields_;
  Profile profile_ = Profile::other;
  std::string repeated_;
};

}  // namespace kept::inventory::feed
