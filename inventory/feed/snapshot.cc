#include "inventory/feed/snapshot.h"

#include <array>
#include <unordered_map>
#include <unordered_set>

namespace kept::inventory::feed {

namespace {

constexpr std::array<std::string_view, spec_field_count> field_names{
    "stock_number", "year",      "make",           "model",          "trim",
    "body",         "condition", "exterior_color", "interior_color", "exterior_color_name",
    "drivetrain",   "fuel",      "transmission",   "odometer",       "mpg",
    "seats",        "features",  "images",         "price",          "status"};

bool is_gone(const Vehicle& vehicle) {
  return vehicle.status == LotStatus::sold || vehicle.status == LotStatus::withdrawn;
}

LotStatus status_after(LotStatus before, LotStatus listed_as) {
  if (before == LotStatus::pending_sale) return before;
  // A car that stands here does not go back on the way because a feed lags.
  if (before == LotStatus::available && listed_as == LotStatus::in_transit) return before;
  return listed_as;
}

void place_listed(FeedPlan& plan, const Vehicle& vehicle, const FeedRow& row, Match match) {
  if (is_gone(vehicle) && !vehicle.dropped_since) {
    plan.kept_gone.push_back(match);
    return;
  }
  Change change{match.vehicle, match.row, changed_fields(vehicle.spec, row.spec),
                is_gone(vehicle) ? row.listed_as : status_after(vehicle.status, row.listed_as)};
  if (change.status != vehicle.status) change.fields.add(SpecField::status);
  if (is_gone(vehicle)) {
    plan.returned.push_back(change);
  } else if (change.fields.empty()) {
    plan.unchanged.push_back(match);
  } else {
    plan.changed.push_back(change);
  }
}

void place_missing(FeedPlan& plan, const Vehicle& vehicle, std::size_t at, Instant as_of,
                   bool unreadable) {
  if (is_gone(vehicle) && (vehicle.dropped_since || unreadable)) return;
  if (unreadable) {
    plan.unreadable.push_back(at);
  } else if (vehicle.seen_at > as_of) {
    plan.seen_later.push_back(at);
  } else if (is_gone(vehicle)) {
    plan.dropped.push_back(at);
  } else {
    plan.vanished.push_back(at);
  }
}

FeedRefusal refusal_of(const FeedPlan& plan, const Snapshot& snapshot,
                       std::optional<Instant> last_as_of, const Policies& policies) {
  if (last_as_of && snapshot.as_of < *last_as_of) return FeedRefusal::older_than_last;
  if (snapshot.ending != Ending::end_of_file) return FeedRefusal::incomplete;
  const auto most = static_cast<std::size_t>(policies.feed_vanish_max_percent) * plan.on_the_lot;
  if (plan.vanished.size() * 100 > most) return FeedRefusal::too_much_vanished;
  return FeedRefusal::none;
}

}  // namespace

std::string_view to_string(SpecField field) {
  return field_names[static_cast<std::size_t>(field)];
}

std::vector<std::string_view> names(FieldSet fields) {
  std::vector<std::string_view> all;
  for (std::size_t i = 0; i < spec_field_count; ++i) {
    if (fields.has(static_cast<SpecField>(i))) all.push_back(field_names[i]);
  }
  return all;
}

FieldSet changed_fields(const VehicleSpec& before, const VehicleSpec& after) {
  FieldSet fields;
  const auto compare = [&](SpecField field, const auto& a, const auto& b) {
    if (a != b) fields.add(field);
  };
  compare(SpecField::stock_number, before.stock_number, after.stock_number);
  compare(SpecField::year, before.year, after.year);
  compare(SpecField::make, before.make, after.make);
  compare(SpecField::model, before.model, after.model);
  compare(SpecField::trim, before.trim, after.trim);
  compare(SpecField::body, before.body, after.body);
  compare(SpecField::condition, before.condition, after.condition);
  compare(SpecField::exterior_color, before.exterior_color, after.exterior_color);
  compare(SpecField::interior_color, before.interior_color, after.interior_color);
  compare(SpecField::exterior_color_name, before.exterior_color_name, after.exterior_color_name);
  compare(SpecField::drivetrain, before.drivetrain, after.drivetrain);
  compare(SpecField::fuel, before.fuel, after.fuel);
  compare(SpecField::transmission, before.transmission, after.transmission);
  compare(SpecField::odometer, before.odometer_miles, after.odometer_miles);
  compare(SpecField::mpg, before.mpg, after.mpg);
  compare(SpecField::seats, before.seats, after.seats);
  compare(SpecField::features, before.features, after.features);
  compare(SpecField::images, before.images, after.images);
  compare(SpecField::price, before.price, after.price);
  return fields;
}

std::string_view to_string(FeedRefusal refusal) {
  switch (refusal) {
    case FeedRefusal::none:
      return "none";
    case FeedRefusal::older_than_last:
      return "older_than_last";
    case FeedRefusal::incomplete:
      return "incomplete";
    case FeedRefusal::too_much_vanished:
      return "too_much_vanished";
  }
  return "none";
}

std::optional<FaultReason> belongs_elsewhere(const Vehicle* here, const Vehicle& there) {
  const bool is_here = here != nullptr && !is_gone(*here);
  // It stays gone here whatever is listed: the row still tells that the feed has not dropped it.
  if (here != nullptr && !is_here && !here->dropped_since) return std::nullopt;
  const bool sold_there = there.status == LotStatus::sold && there.sold_here;
  if (sold_there && !there.dropped_since) return FaultReason::sold_elsewhere;
  if (is_gone(there) || (is_here && here->id < there.id)) return std::nullopt;
  return FaultReason::listed_elsewhere;
}

FeedPlan plan_import(std::span<const Vehicle> vehicles, const Snapshot& snapshot,
                     std::optional<Instant> last_as_of, const Policies& policies,
                     Confirmation confirmation) {
  const std::unordered_set<std::string_view> unreadable(snapshot.unreadable_vins.begin(),
                                                        snapshot.unreadable_vins.end());
  std::unordered_map<std::string_view, std::size_t> row_of;
  row_of.reserve(snapshot.rows.size());
  for (std::size_t i = 0; i < snapshot.rows.size(); ++i)
    row_of.emplace(snapshot.rows[i].spec.vin, i);

  FeedPlan plan;
  std::vector<bool> known(snapshot.rows.size(), false);
  for (std::size_t i = 0; i < vehicles.size(); ++i) {
    const auto& vehicle = vehicles[i];
    if (!is_gone(vehicle)) ++plan.on_the_lot;
    const auto found = row_of.find(vehicle.spec.vin);
    if (found == row_of.end()) {
      place_missing(plan, vehicle, i, snapshot.as_of, unreadable.contains(vehicle.spec.vin));
    } else {
      known[found->second] = true;
      place_listed(plan, vehicle, snapshot.rows[found->second], {i, found->second});
    }
  }
  for (std::size_t i = 0; i < snapshot.rows.size(); ++i) {
    const bool first_of_its_vin = row_of.at(snapshot.rows[i].spec.vin) == i;
    if (!known[i] && first_of_its_vin) plan.added.push_back(i);
  }
  if (plan.on_the_lot != 0)
    plan.vanished_percent =
        static_cast<int>((plan.vanished.size() * 100 + plan.on_the_lot - 1) / plan.on_the_lot);
  if (confirmation == Confirmation::none)
    plan.refusal = refusal_of(plan, snapshot, last_as_of, policies);
  return plan;
}

}  // namespace kept::inventory::feed
