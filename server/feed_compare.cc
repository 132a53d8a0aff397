#include "server/feed_compare.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <span>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace kept::server {

using inventory::ReadScope;
using inventory::ReadStore;
using inventory::RooftopId;
using inventory::Vehicle;
using inventory::VehicleId;
using inventory::feed::Ending;
using inventory::feed::FeedPlan;
using inventory::feed::FeedRow;

namespace {

constexpr std::size_t lot_page = 2'000;
constexpr std::int64_t rows_between_progress = 1'000;

// Several short reads: a long one would keep the write-ahead log from being reused.
std::vector<Vehicle> read_lot(ReadStore& books, RooftopId rooftop) {
  std::vector<Vehicle> all;
  for (;;) {
    const ReadScope scope(books);
    auto page = books.lot(rooftop, all.empty() ? VehicleId{} : all.back().id, lot_page);
    const bool last = page.size() < lot_page;
    std::move(page.begin(), page.end(), std::back_inserter(all));
    if (last) return all;
  }
}

using ByVin = std::unordered_map<std::string_view, const Vehicle*>;

ByVin by_vin(const std::vector<Vehicle>& vehicles) {
  ByVin found;
  found.reserve(vehicles.size());
  for (const auto& vehicle : vehicles) found.emplace(vehicle.spec.vin, &vehicle);
  return found;
}

// The rows of cars that belong to this rooftop; those of others are told in `report`.
std::vector<FeedRow> own_rows(ReadStore& books, RooftopId rooftop,
                              const std::vector<Vehicle>& vehicles,
                              const std::vector<FeedRow>& rows,
                              inventory::feed::FeedReport& report) {
  std::vector<inventory::Rooftop> rooftops;
  {
    const ReadScope scope(books);
    rooftops = books.rooftops();
  }
  const auto here = by_vin(vehicles);
  std::unordered_set<std::uint64_t> elsewhere;  // by line
  for (const auto& other : rooftops) {
    if (other.id == rooftop) continue;
    const auto lot = read_lot(books, other.id);
    const auto there = by_vin(lot);
    for (const auto& row : rows) {
      const auto twin = there.find(row.spec.vin);
      if (twin == there.end()) continue;
      const auto known = here.find(row.spec.vin);
      const auto why = inventory::feed::belongs_elsewhere(
          known == here.end() ? nullptr : known->second, *twin->second);
      if (why && elsewhere.insert(row.line).second) {
        inventory::feed::leave_out(report, {row.line, "VIN", *why, row.spec.vin});
      }
    }
  }
  std::vector<FeedRow> own;
  if (elsewhere.empty()) return own;
  std::copy_if(rows.begin(), rows.end(), std::back_inserter(own),
               [&](const FeedRow& row) { return !elsewhere.contains(row.line); });
  return own;
}

// What the plan comes to, promises taken into account.
inventory::FeedCounts counts_of(const FeedPlan& plan, const std::vector<Vehicle>& vehicles,
                                const std::vector<VehicleId>& promised) {
  const auto is_promised = [&](std::size_t at) {
    return std::binary_search(promised.begin(), promised.end(), vehicles[at].id);
  };
  const auto size = [](const auto& list) { return static_cast<std::int64_t>(list.size()); };
  inventory::FeedCounts counts{size(plan.added),    size(plan.changed),  size(plan.unchanged),
                               size(plan.returned), size(plan.vanished), size(plan.kept_gone)};
  counts.kept_promised = std::count_if(plan.vanished.begin(), plan.vanished.end(), is_promised);
  counts.vanished -= counts.kept_promised;
  inventory::feed::FieldSet status_only;
  status_only.add(inventory::feed::SpecField::status);
  for (const auto& change : plan.changed) {
    if (!change.fields.has(inventory::feed::SpecField::status)) continue;
    if (change.status != inventory::LotStatus::pending_sale || !is_promised(change.vehicle))
      continue;
    ++counts.kept_promised;
    if (change.fields == status_only) --counts.changed;
  }
  return counts;
}

// Those that the feed says nothing of, by id. One that breaks off cannot say which cars are gone.
std::vector<VehicleId> missing_of(const FeedPlan& plan, const std::vector<Vehicle>& vehicles,
                                  const inventory::feed::FeedReport& rows, VehicleId after) {
  std::vector<VehicleId> missing;
  if (rows.ending != Ending::end_of_file) return missing;
  const auto add = [&](std::size_t at) {
    if (vehicles[at].id > after) missing.push_back(vehicles[at].id);
  };
  std::for_each(plan.vanished.begin(), plan.vanished.end(), add);
  std::for_each(plan.dropped.begin(), plan.dropped.end(), add);
  std::sort(missing.begin(), missing.end());
  return missing;
}

}  // namespace

FeedFile read_feed_file(const std::string& path, inventory::Instant as_of,
                        const ImportProgress& progress) {
  std::ifstream in(path, std::ios::binary);
  inventory::feed::FeedLimits limits;
  const std::chrono::year_month_day day{std::chrono::floor<std::chrono::days>(as_of)};
  limits.year_max = static_cast<int>(day.year()) + 2;
  inventory::feed::FeedReader reader(in, limits);
  FeedFile file;
  file.header_fault = reader.header_fault();
  file.repeated_column = reader.header().repeated();
  std::error_code unknown;
  const auto bytes = static_cast<std::int64_t>(std::filesystem::file_size(path, unknown));
  while (auto row = reader.next()) {
    file.rows.push_back(std::move(*row));
    if (static_cast<std::int64_t>(file.rows.size()) % rows_between_progress == 0)
      progress("reading", static_cast<std::int64_t>(reader.bytes_read()), bytes);
  }
  const auto vin = [](const auto& row) -> const std::string& { return row.spec.vin; };
  std::ranges::stable_sort(file.rows, {}, vin);
  file.report = reader.report();
  file.unreadable_vins = reader.unreadable_vins();
  return file;
}

FeedComparison compare_feed(ReadStore& books, const inventory::Rooftop& rooftop,
                            const inventory::FeedMark& mark, const FeedFile& file,
                            inventory::Instant now, inventory::feed::Confirmation confirmation) {
  const auto vehicles = read_lot(books, rooftop.id);
  std::vector<VehicleId> promised;
  std::optional<inventory::FeedMark> last;
  {
    const ReadScope scope(books);
    promised = books.promised(rooftop.id, now);
    last = books.last_feed(rooftop.id);
  }
  FeedComparison comparison;
  comparison.rows = file.report;
  const auto own = own_rows(books, rooftop.id, vehicles, file.rows, comparison.rows);
  const bool all_own = comparison.rows.rows_good == file.report.rows_good;
  const inventory::feed::Snapshot snapshot{mark.as_of,
                                           all_own ? std::span<const FeedRow>{file.rows} : own,
                                           file.unreadable_vins, file.report.ending};
  const auto plan =
      plan_import(vehicles, snapshot, last ? std::optional{last->as_of} : std::nullopt,
                  rooftop.policies, confirmation);
  comparison.refusal = plan.refusal;
  comparison.counts = counts_of(plan, vehicles, promised);
  const bool takes_none_off = file.report.ending != Ending::end_of_file;
  if (takes_none_off && confirmation == inventory::feed::Confirmation::by_person)
    comparison.counts.vanished = 0;
  comparison.missing = missing_of(plan, vehicles, file.report, mark.vehicle_done);
  comparison.seen_later = plan.seen_later.size();
  comparison.unreadable = plan.unreadable.size();
  comparison.on_the_lot = plan.on_the_lot;
  comparison.vanished_percent = plan.vanished_percent;
  return comparison;
}

}  // namespace kept::server
