#include "inventory/feed/report.h"

#include <algorithm>
#include <utility>

namespace kept::inventory::feed {

namespace {

struct Words {
  std::string_view name;
  std::string_view sentence;
};

constexpr std::array<Words, fault_reason_count> reasons{{
    {"broken_quotes", "a quote is opened and not closed within the row"},
    {"row_too_long", "the row is too long"},
    {"too_many_fields", "the row has more fields than the header"},
    {"too_few_fields", "the row has fewer fields than the header"},
    {"cut_off", "the file ends in the middle of this row"},
    {"vin_missing", "there is no VIN"},
    {"vin_length", "a VIN has 17 characters"},
    {"vin_character", "a VIN has only digits and letters other than I, O and Q"},
    {"vin_check_digit", "the check digit does not fit"},
    {"vin_model_year_code", "position 10 is no model-year code"},
    {"duplicate_vin", "an earlier row has the same VIN"},
    {"duplicate_stock_number", "an earlier row has the same stock number"},
    {"listed_elsewhere", "another rooftop of the group has this car on its lot"},
    {"sold_elsewhere", "another rooftop of the group has sold this car"},
    {"year_missing", "there is no year"},
    {"year_unreadable", "not a year"},
    {"year_out_of_range", "no such model year can be for sale"},
    {"make_missing", "there is no make"},
    {"model_missing", "there is no model"},
    {"name_unreadable", "control characters are in it"},
    {"not_for_sale", "listed as not for sale"},
    {"price_unreadable", "not a price; listed as price on request"},
    {"price_not_in_dollars", "not US dollars; listed as price on request"},
    {"price_out_of_range", "no plausible amount; left out"},
    {"odometer_unreadable", "not an odometer reading; left out"},
    {"odometer_out_of_range", "no plausible odometer reading; left out"},
    {"number_unreadable", "not a number; left out"},
    {"stock_number_unusable",
     "a stock number has a digit, at most 32 characters, and only letters, digits, spaces and - . "
     "/ _ "
     "#; left out"},
    {"word_unknown", "not a known word; left out"},
    {"text_unreadable", "control characters are in it; left out"},
    {"text_too_long", "too long; cut"},
    {"image_refused", "not an http(s) address; left out"},
    {"year_disagrees_with_vin", "the VIN's model-year code stands for another year"},
}};

const Words& words(FaultReason reason) {
  return reasons[static_cast<std::size_t>(reason)];
}

}  // namespace

std::string_view to_string(FaultReason reason) {
  return words(reason).name;
}

std::string_view sentence(FaultReason reason) {
  return words(reason).sentence;
}

std::string describe(const RowFault& fault) {
  std::string text = "line " + std::to_string(fault.line);
  if (!fault.column.empty()) text += ", " + fault.column;
  text += ": ";
  text += sentence(fault.reason);
  if (!fault.value.empty()) text += " (" + fault.value + ")";
  return text;
}

void leave_out(FeedReport& report, RowFault fault) {
  --report.rows_good;
  ++report.rows_left_out;
  ++report.counts[static_cast<std::size_t>(fault.reason)];
  const auto later =
      std::upper_bound(report.faults.begin(), report.faults.end(), fault.line,
                       [](std::uint64_t line, const RowFault& other) { return line < other.line; });
  if (report.faults.size() < kept_faults_max) report.faults.insert(later, std::move(fault));
}

std::string_view to_string(Ending ending) {
  switch (ending) {
    case Ending::still_reading:
      return "still_reading";
    case Ending::end_of_file:
      return "end_of_file";
    case Ending::cut_off:
      return "cut_off";
    case Ending::read_failed:
      return "read_failed";
    case Ending::too_many_rows:
      return "too_many_rows";
    case Ending::too_many_broken_rows:
      return "too_many_broken_rows";
  }
  return "still_reading";
}

}  // namespace kept::inventory::feed
