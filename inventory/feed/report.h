// What was wrong with a feed, by line and column. A fault either leaves its row out or only its
// value; the report keeps the first faults and counts them all.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kept::inventory::feed {

enum class FaultReason : std::uint8_t {
  // These leave the row out.
  broken_quotes,
  row_too_long,
  too_many_fields,
  too_few_fields,
  cut_off,
  vin_missing,
  vin_length,
  vin_character,
  vin_check_digit,
  vin_model_year_code,
  duplicate_vin,
  duplicate_stock_number,
  listed_elsewhere,  // by another rooftop of the group
  sold_elsewhere,
  year_missing,
  year_unreadable,
  year_out_of_range,
  make_missing,
  model_missing,
  name_unreadable,  // control characters in the make or the model
  not_for_sale,
  // These leave only the value out.
  price_unreadable,
  price_not_in_dollars,
  price_out_of_range,
  odometer_unreadable,
  odometer_out_of_range,
  number_unreadable,
  stock_number_unusable,
  word_unknown,
  text_unreadable,  // control characters in it
  text_too_long,
  image_refused,
  year_disagrees_with_vin,  // both are kept
};
inline constexpr std::size_t fault_reason_count =
    static_cast<std::size_t>(FaultReason::year_disagrees_with_vin) + 1;

constexpr bool leaves_row_out(FaultReason reason) {
  return reason <= FaultReason::not_for_sale;
}

std::string_view to_string(FaultReason reason);
std::string_view sentence(FaultReason reason);  // "the check digit does not fit"

inline constexpr std::size_t kept_faults_max = 1000;

struct RowFault {
  std::uint64_t line = 0;
  std::string column;  // as the file's header calls it; empty when the whole row is meant
  FaultReason reason{};
  std::string value;  // at most 80 bytes of it, without control characters
};

// "line 214, VIN: the check digit does not fit (1HGCM82603A004352)"
std::string describe(const RowFault& fault);

// How reading ended. Only a feed read to its end can say which cars have left the lot.
enum class Ending : std::uint8_t {
  still_reading,
  end_of_file,
  cut_off,      // the last row breaks off
  read_failed,  // the stream failed
  too_many_rows,
  too_many_broken_rows,
};

std::string_view to_string(Ending ending);

struct FeedReport {
  std::uint64_t rows_read = 0;
  std::uint64_t rows_good = 0;
  std::uint64_t rows_left_out = 0;
  std::array<std::uint64_t, fault_reason_count> counts{};
  std::vector<RowFault> faults;
  Ending ending = Ending::still_reading;

  std::uint64_t count(FaultReason reason) const { return counts[static_cast<std::size_t>(reason)]; }
};

// Adds the fault of a row that was good so far, in the order of lines.
void leave_out(FeedReport& report, RowFault fault);

}  // namespace kept::inventory::feed
