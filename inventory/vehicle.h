// One physical car as the books know it, and the values a car is described by. Descriptions are
// canonical lower-case words ("suv", "awd", "red"); make, model and trim keep their badge spelling.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "inventory/ids.h"
#include "inventory/instant.h"
#include "inventory/money.h"

namespace kept::inventory {

enum class LotStatus : std::uint8_t { in_transit, available, pending_sale, sold, withdrawn };

// By what a vehicle was last seen.
enum class SeenBy : std::uint8_t { feed, staff, lot_check };

std::string_view to_string(LotStatus status);
std::string_view to_string(SeenBy by);
std::optional<LotStatus> lot_status_from(std::string_view name);
std::optional<SeenBy> seen_by_from(std::string_view name);

// What can be said of the car itself. An empty string or a zero is "not known".
struct VehicleSpec {
  std::string vin;  // well-formed, upper case
  std::string stock_number;
  int year = 0;
  std::string make;
  std::string model;
  std::string trim;
  std::string body;            // sedan suv truck coupe hatchback minivan van wagon convertible
  std::string condition;       // new used certified
  std::string exterior_color;  // black white silver gray red blue green brown beige gold orange
                               // yellow purple
  std::string interior_color;  // as exterior_color
  std::string exterior_color_name;   // as the maker calls it: "Soul Red Crystal"
  std::string drivetrain;            // awd 4wd fwd rwd
  std::string fuel;                  // gas hybrid plug_in_hybrid electric diesel
  std::string transmission;          // automatic manual
  std::int64_t odometer_miles = -1;  // -1: not known
  int mpg = 0;                       // combined, miles per US gallon
  int seats = 0;
  std::vector<std::string> features;  // sunroof leather heated_seats …, sorted, unique
  std::vector<std::string> images;    // absolute http(s) addresses
  Price price;

  bool operator==(const VehicleSpec&) const = default;
};

struct Vehicle {
  VehicleId id;
  RooftopId rooftop;
  VehicleSpec spec;
  LotStatus status = LotStatus::available;
  bool sold_here = false;      // marked sold by staff: stays sold until a feed drops and relists it
  bool dropped_since = false;  // a feed has left it out since it was marked sold here
  Instant seen_at{};
  SeenBy seen_by = SeenBy::feed;
  EntrySeq seen_entry = 0;   // the ledger entry by which it was last seen
  EntrySeq state_entry = 0;  // the ledger entry that last changed spec or status

  bool operator==(const Vehicle&) const = default;
};

// "2021 Mazda CX-5 Touring", from the parts that are known.
std::string title(const VehicleSpec& spec);

// What a stock number is known by however it is written: its letters, in upper case, and digits.
std::string stock_key(std::string_view stock_number);

}  // namespace kept::inventory
