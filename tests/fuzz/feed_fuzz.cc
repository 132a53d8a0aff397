// Any bytes at all as a feed file: reading ends, and every row that comes out is fit for the books.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <sstream>
#include <string>

#include "inventory/feed/reader.h"
#include "inventory/feed/snapshot.h"
#include "inventory/feed/text.h"
#include "inventory/vin.h"

using namespace kept::inventory;
using namespace kept::inventory::feed;

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

void check(const VehicleSpec& spec, const FeedLimits& limits) {
  require(vin_fault(spec.vin) == VinFault::none);
  require(spec.year >= limits.year_min && spec.year <= limits.year_max);
  require(!spec.make.empty() && !spec.model.empty());
  require(spec.odometer_miles >= -1 && spec.odometer_miles < 1'000'000);
  require(!spec.price.known() || spec.price.total().value > 0);
  require(spec.images.size() <= limits.images.images_max);
  for (const auto* text :
       {&spec.stock_number, &spec.make, &spec.model, &spec.trim, &spec.exterior_color_name}) {
    require(is_utf8(*text) && text->size() <= limits.text_bytes_max);
    require(text->find_first_of("\r\n") == std::string::npos);
  }
  for (const auto& image : spec.images) require(image.starts_with("http") || image[0] == '/');
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::istringstream in(std::string(reinterpret_cast<const char*>(data), size));
  FeedLimits limits;
  limits.csv = {4096, 64};
  FeedReader reader(in, limits);
  std::vector<FeedRow> rows;
  while (auto row = reader.next()) {
    check(row->spec, limits);
    rows.push_back(std::move(*row));
  }
  const auto& report = reader.report();
  require(report.rows_read == report.rows_good + report.rows_left_out);
  require(report.rows_good == rows.size());
  for (const auto& fault : report.faults) require(is_utf8(describe(fault)));
  const auto plan = plan_import({}, {Instant{}, rows, reader.unreadable_vins(), report.ending},
                                std::nullopt, Policies{});
  require(plan.added.size() == rows.size());
  return 0;
}
