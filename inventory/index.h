// The vehicles of all rooftops in memory, searchable by any mix of criteria. Follows the store's
// rows as its observer, on the writer's thread only; a property test proves it equal to a plain
// scan.
//
// One bit a vehicle for each value of a described field (a bitmap index) and for each digit of a
// number: a search ands the bitmaps word by word. Rejected:
// SQL, which would be asked on the writer's thread in every other turn, and sorted posting lists,
// which are long for the broad criteria people start with.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

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
  void expect_vehicles(std::size_t more) override { slot_of_.reserve(slot_of_.size() + more); }

  // Available vehicles of one rooftop, cheapest first, unknown prices last.
  Found find(RooftopId rooftop, const SearchCriteria& wish, LeadId asker, Instant now,
             std::size_t most, std::size_t skip) const;

  // When nothing fits: those that fit all but one group of the wish, or all but two; the groups
  // that matter least are given up first, one vehicle shown for each way as long as there are ways.
  std::vector<Near> nearest(RooftopId rooftop, const SearchCriteria& wish, LeadId asker,
                            Instant now, std::size_t most) const;

  std::size_t size() const { return slot_of_.size(); }

 private:
  using Bits = std::vector<std::uint64_t>;
  using Slot = std::uint32_t;
  // As many words as the compiler takes together.
  using Block = std::array<std::uint64_t, 4>;

  // One described field: each distinct value with its vehicles.
  struct Column {
    std::vector<std::string> folded;  // by value number
    std::vector<Bits> bits;
    std::unordered_map<std::string, std::size_t> number_of;

    Bits& bits_of(std::string_view value);
  };
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

  // One number a vehicle, by slot, and its binary digits as bitmaps: a bound is compared with 64
  // vehicles at once, digit by digit (O'Neil and Quass, "Improved Query Performance with Variant
  // Indexes", 1997: bit-sliced indexes).
  struct Numbers {
    std::vector<std::int32_t> of;  // `unknown` where there is none
    Bits known;
    std::vector<Bits> digits;  // lowest first; as many as the largest number has

    void add_slot();
    void set(Slot slot, std::int32_t number);
    // Of those in `among`, all of which have a number, those below `bound`. `among` begins with
    // the vehicles of word `at`.
    Block below(std::size_t at, const Block& among, std::int64_t bound) const;
  };
  struct HeldUntil {
    LeadId lead;
    Instant until;
  };

  Slot slot_for(VehicleId id);
  void describe(Slot slot, const Vehicle& vehicle, bool present);
  const Column& column(ColumnName name) const { return columns_[static_cast<std::size_t>(name)]; }
  Column& column(ColumnName name) { return columns_[static_cast<std::size_t>(name)]; }

  void any_of(ColumnName name, const std::vector<std::string>& values, Bits& into) const;
  std::vector<std::size_t> matching_values(ColumnName name, std::string_view wanted) const;
  Bits base(RooftopId rooftop) const;
  void keep_group(SearchField field, const SearchCriteria& wish, Bits& bits) const;
  void keep_make_model(const SearchLists& want, Bits& bits) const;
  void drop_excluded(const SearchLists& exclude, Bits& bits) const;
  void keep_range(const SearchRange& range, const Numbers& numbers, Bits& bits) const;
  bool held_from(Slot slot, LeadId asker, Instant now) const;
  std::vector<Bits> fitting_each(const std::vector<SearchField>& fields, const SearchCriteria& wish,
                                 const Bits& all) const;
  Found collect(const Bits& bits, LeadId asker, Instant now, std::size_t most,
                std::size_t skip) const;

  std::array<Column, column_count> columns_;
  std::unordered_map<std::int64_t, Bits> of_rooftop_;  // available ones
  std::unordered_map<std::int64_t, Slot> slot_of_;
  std::vector<VehicleId> id_of_;
  Numbers year_, price_, odometer_, mpg_, seats_;
  std::unordered_map<Slot, HeldUntil> held_;
  Bits is_held_;  // the slots in held_
  std::unordered_map<std::string, std::vector<std::string>> makes_of_model_;
};

}  // namespace kept::inventory
