// The vehicles of all rooftops in memory, searchable by any mix of criteria. Follows the store's
// rows as its observer, on the writer's thread only; a property test proves it equal to a plain
// scan.
//
// One bit a vehicle for each value of a described field (a bitmap index) and for each digit of a
// number: a search ands the bitmaps word by word. Rejected: SQL, which would be asked on the
// writer's thread in every other turn, and sorted posting lists, which are long for the broad
// criteria people start with.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "inventory/index_bits.h"
#include "inventory/index_column.h"
#include "inventory/index_numbers.h"
#include "inventory/store/store.h"
#include "inventory/vehicle.h"

namespace kept::inventory {

// Fields that a wish may name, in the order in which they are given up last: what stands first
// matters most to people.
enum class SearchField : std::uint8_t {
  make_model,
  body,
  condition,
  price,
  seats,
  year,
  odometer,
  fuel,
  drivetrain,
  transmission,
  mpg,
  trim,
  feature,
  exterior_color,
  interior_color,
};
inline constexpr std::size_t search_field_count = 15;

struct SearchRange {
  std::optional<std::int64_t> min;
  std::optional<std::int64_t> max;

  bool empty() const { return !min && !max; }
  bool holds(std::int64_t value) const {
    return (!min || value >= *min) && (!max || value <= *max);
  }
};

struct SearchLists {
  std::vector<std::string> make, model, trim, body, condition, exterior_color, interior_color,
      drivetrain, fuel, transmission, feature;
};

// Lists: any value will do, but every feature is wanted. "used" takes certified cars too. Money is
// whole dollars of the total price.
struct SearchCriteria {
  SearchLists want;
  SearchLists exclude;
  SearchRange year, price, odometer, mpg, seats;
};

struct Found {
  int count = 0;               // all that fit and are free for the asker
  int held_by_others = 0;      // fit, but stand under a live hold of another lead
  std::vector<VehicleId> ids;  // best first, after `skip`
};

struct Near {
  VehicleId id;
  std::uint32_t given_up = 0;  // bits of SearchField
};

class VehicleIndex : public VehicleObserver {
 public:
  void vehicle_changed(const Vehicle* before, const Vehicle* after) override;
  void hold_changed(VehicleId vehicle, const Hold* active) override;
  void expect_vehicles(std::size_t more) override { row_of_.reserve(row_of_.size() + more); }

  // Available vehicles of one rooftop, cheapest first, unknown prices last.
  Found find(RooftopId rooftop, const SearchCriteria& wish, LeadId asker, Instant now,
             std::size_t most, std::size_t skip) const;

  // When nothing fits: those that fit all but one group of the wish, or all but two; the groups
  // that matter least are given up first, one vehicle shown for each way as long as there are ways.
  // With a model goes its kind of body, though it was not said.
  std::vector<Near> nearest(RooftopId rooftop, const SearchCriteria& said, LeadId asker,
                            Instant now, std::size_t most) const;

  std::size_t size() const { return row_of_.size(); }

 private:
  enum class ColumnName : std::uint8_t {
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
  };
  static constexpr std::size_t column_count = 11;

  struct HeldUntil {
    LeadId lead;
    Instant until;
  };

  SearchCriteria with_body_of_model(const SearchCriteria& wish) const;
  IndexRow row_for(VehicleId id);
  void describe(IndexRow row, const Vehicle& vehicle, bool present);
  const IndexColumn& column(ColumnName name) const {
    return columns_[static_cast<std::size_t>(name)];
  }
  IndexColumn& column(ColumnName name) { return columns_[static_cast<std::size_t>(name)]; }

  void any_of(ColumnName name, const std::vector<std::string>& values, RowBits& into) const;
  RowBits base(RooftopId rooftop) const;
  void keep_group(SearchField field, const SearchCriteria& wish, RowBits& bits) const;
  void keep_make_model(const SearchLists& want, RowBits& bits) const;
  void drop_excluded(const SearchLists& exclude, RowBits& bits) const;
  void keep_range(const SearchRange& range, const IndexNumbers& numbers, RowBits& bits) const;
  bool held_from(IndexRow row, LeadId asker, Instant now) const;
  std::vector<RowBits> fitting_each(const std::vector<SearchField>& fields,
                                    const SearchCriteria& wish, const RowBits& all) const;
  Found collect(const RowBits& bits, LeadId asker, Instant now, std::size_t most,
                std::size_t skip) const;

  std::array<IndexColumn, column_count> columns_;
  std::unordered_map<std::int64_t, RowBits> of_rooftop_;  // available ones
  std::unordered_map<std::int64_t, IndexRow> row_of_;
  std::vector<VehicleId> id_of_;
  IndexNumbers year_, price_, odometer_, mpg_, seats_;
  std::unordered_map<IndexRow, HeldUntil> held_;
  RowBits is_held_;  // the rows in held_
  std::unordered_map<std::string, std::vector<std::string>> makes_of_model_;
};

}  // namespace kept::inventory
