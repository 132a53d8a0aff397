// What a feed means for a rooftop's books, as a pure comparison. A feed is a full snapshot: a car
// it does not list has left the lot.
//
// The plan rests on four facts of a Vehicle, which whoever applies it keeps true:
//   * a car that a feed left out gets status withdrawn and dropped_since;
//   * a car that staff marked sold has status sold and sold_here, one that staff withdrew has
//   status
//     withdrawn; both without dropped_since until a feed leaves them out;
//   * a car that comes back gets the listed status, without sold_here and dropped_since;
//   * the feed never lifts pending_sale, which only staff can know to be over.
// So a car sold or withdrawn here stays so until a feed has dropped it and listed it anew.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "inventory/feed/reader.h"
#include "inventory/instant.h"
#include "inventory/rooftop.h"
#include "inventory/vehicle.h"

namespace kept::inventory::feed {

enum class SpecField : std::uint8_t {
  stock_number,
  year,
  make,
  model,
  trim,
  body,
  condition,
  exterior_color,
  interior_color,
  exterior_color_name,
  drivetrain,
  fuel,
  transmission,
  odometer,
  mpg,
  seats,
  features,
  images,
  price,
  status,  // of the vehicle, not of its spec
};
inline constexpr std::size_t spec_field_count = static_cast<std::size_t>(SpecField::status) + 1;

std::string_view to_string(SpecField field);

struct FieldSet {
  std::uint32_t bits = 0;

  bool empty() const { return bits == 0; }
  bool has(SpecField field) const { return (bits >> static_cast<unsigned>(field) & 1U) != 0; }
  void add(SpecField field) { bits |= 1U << static_cast<unsigned>(field); }
  bool operator==(const FieldSet&) const = default;
};

std::vector<std::string_view> names(FieldSet fields);

// In which fields two descriptions of one car differ (the VIN is not among them).
FieldSet changed_fields(const VehicleSpec& before, const VehicleSpec& after);

// Positions in the two lists that were compared.
struct Match {
  std::size_t vehicle = 0;
  std::size_t row = 0;
};

struct Change {
  std::size_t vehicle = 0;
  std::size_t row = 0;
  FieldSet fields;
  LotStatus status = LotStatus::available;  // the one it has afterwards
};

// Refusals of a feed as a whole, in order of precedence; each until a person confirms it.
enum class FeedRefusal : std::uint8_t {
  none,
  older_than_last,
  incomplete,  // reading did not reach the end of the file
  too_much_vanished,
};

std::string_view to_string(FeedRefusal refusal);

// A car stands on one lot of a group, though several feeds may list it. It belongs to the rooftop
// that has it on its lot, or has sold it, until that one's feed drops it; of two that have it to
// where it was listed first. Why a row of this car is left out at a rooftop: `here` is its vehicle
// there, null when there is none, `there` that of another rooftop.
std::optional<FaultReason> belongs_elsewhere(const Vehicle* here, const Vehicle& there);

struct FeedPlan {
  FeedRefusal refusal = FeedRefusal::none;
  std::vector<std::size_t> added;       // rows of cars not in the books
  std::vector<Change> changed;          // listed and different
  std::vector<Match> unchanged;         // listed and the same
  std::vector<Change> returned;         // dropped earlier, now listed anew
  std::vector<Match> kept_gone;         // sold or withdrawn here, still listed: stays so
  std::vector<std::size_t> vanished;    // on the lot so far, not listed
  std::vector<std::size_t> dropped;     // sold or withdrawn here, left out for the first time
  std::vector<std::size_t> unreadable;  // on the lot, listed in a row that was left out: left alone
  std::vector<std::size_t> seen_later;  // not listed, but seen or marked after as_of: left alone
  std::size_t on_the_lot = 0;           // vehicles before
  int vanished_percent = 0;             // of those, rounded up
};

struct Snapshot {
  Instant as_of{};
  std::span<const FeedRow> rows;
  std::span<const std::string> unreadable_vins;
  Ending ending = Ending::end_of_file;
};

enum class Confirmation : std::uint8_t { none, by_person };

// Compares a snapshot with all vehicles of its rooftop, the gone ones too. The plan is whole even
// when it is refused, so that a person can see what would happen.
FeedPlan plan_import(std::span<const Vehicle> vehicles, const Snapshot& snapshot,
                     std::optional<Instant> last_as_of, const Policies& policies,
                     Confirmation confirmation = Confirmation::none);

}  // namespace kept::inventory::feed
