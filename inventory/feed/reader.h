// Reads a dealer's feed file row by row into vehicle rows. Streaming: memory holds one row, the
// report and the VINs seen. Good rows come out, bad ones go to the report; a value that cannot be
// read is left out of its row and reported. The first row of a VIN or stock number counts, later
// ones are reported.
//
// Not thread-safe; the stream outlives the reader. No exceptions of its own.
#pragma once

#include <cstddef>
#include <cstdint>
#include <istream>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "inventory/feed/columns.h"
#include "inventory/feed/csv.h"
#include "inventory/feed/report.h"
#include "inventory/feed/values.h"
#include "inventory/feed/words.h"
#include "inventory/vehicle.h"

namespace kept::inventory::feed {

struct FeedLimits {
  CsvLimits csv;
  ImageLimits images;
  std::uint64_t rows_max = 250'000;
  std::uint64_t broken_rows_max = 1000;      // with broken quotes; past it this is no CSV file
  std::size_t faults_max = kept_faults_max;  // kept with line and value; all are counted
  std::size_t text_bytes_max = 80;           // make, model, trim, colour names, stock number
  int year_min = 1981;                       // the first year of 17-character VINs
  int year_max = 2039;                       // callers set the year of the import plus two
};

struct FeedRow {
  std::uint64_t line = 0;
  VehicleSpec spec;
  LotStatus listed_as = LotStatus::available;  // or in_transit, or pending_sale
};

// Why a file cannot be read as a feed at all.
enum class HeaderFault : std::uint8_t {
  none,
  empty_file,
  not_utf8_text,
  vin_column_missing,
  year_column_missing,
  make_column_missing,
  model_column_missing,
  column_twice,  // header().repeated() names it
};

std::string_view to_string(HeaderFault fault);

class FeedReader {
 public:
  // Reads the header.
  explicit FeedReader(std::istream& in, FeedLimits limits = {});

  HeaderFault header_fault() const { return header_fault_; }
  const Header& header() const { return header_; }

  // The next good row; none at the end, of which the report then says the kind.
  std::optional<FeedRow> next();

  const FeedReport& report() const { return report_; }

  // VINs of rows that were left out for another fault: their cars are listed, only not readably,
  // and must not be taken for gone.
  const std::vector<std::string>& unreadable_vins() const { return unreadable_vins_; }

  std::uint64_t bytes_read() const { return csv_.bytes_read(); }

 private:
  using Fields = std::span<const std::string_view>;

  bool reached_limit();
  bool take_row(const CsvRow& row, FeedRow& out);
  bool has_extra_fields(const CsvRow& row) const;
  void note_listed(const CsvRow& row);
  bool take_vin(const CsvRow& row, VehicleSpec& spec);
  bool take_identity(const CsvRow& row, VehicleSpec& spec);
  bool take_stock_number(const CsvRow& row, VehicleSpec& spec);
  bool take_listing(const CsvRow& row, LotStatus& listed_as);
  void take_words(const CsvRow& row, VehicleSpec& spec);
  void take_colors(const CsvRow& row, VehicleSpec& spec);
  void take_numbers(const CsvRow& row, VehicleSpec& spec);
  void take_price(const CsvRow& row, Price& price);
  void take_lists(const CsvRow& row, VehicleSpec& spec);

  std::string_view text(const CsvRow& row, Column column) const;
  std::string name(const CsvRow& row, Column column);
  void report_unnamed(const CsvRow& row, Column column, std::string_view name, FaultReason missing);
  std::string kept_text(const CsvRow& row, Column column);
  std::string_view word(const CsvRow& row, Column column, Vocabulary vocabulary);
  int number(const CsvRow& row, Column column, int max);
  Cents sum(const CsvRow& row, Column column);
  void report(const CsvRow& row, FaultReason reason);
  void report(const CsvRow& row, std::optional<std::size_t> field, FaultReason reason,
              std::string_view value);
  void report(const CsvRow& row, Column column, FaultReason reason, std::string_view value);

  FeedLimits limits_;
  CsvReader csv_;
  Header header_;
  HeaderFault header_fault_ = HeaderFault::none;
  FeedReport report_;
  WordMemo words_;
  std::unordered_set<std::string> seen_vins_;
  std::unordered_set<std::string> seen_stock_numbers_;  // without regard to case
  std::vector<std::string> unreadable_vins_;
};

}  // namespace kept::inventory::feed
