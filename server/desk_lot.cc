#include <algorithm>

#include "bot/wish.h"
#include "server/desk.h"
#include "server/desk_criteria.h"
#include "server/hub.h"

namespace kept::server {

using namespace inventory;

namespace {

constexpr std::size_t near_max = 3;

std::string ids_text(const std::vector<VehicleId>& ids) {
  std::string text;
  for (const auto id : ids) text += (text.empty() ? "" : ",") + std::to_string(id.value);
  return text;
}

std::string_view order_text(bot::Standout first) {
  switch (first) {
    case bot::Standout::none:
      return "";
    case bot::Standout::cheapest:
      return " by price";
    case bot::Standout::dearest:
      return " by price, highest first";
    case bot::Standout::newest:
      return " by year";
    case bot::Standout::least_driven:
      return " by odometer";
  }
  return "";
}

}  // namespace

// What stands out can only be told of all that fit.
Found Desk::find(const SearchCriteria& criteria, const bot::FindVehicles& action) {
  const auto most = static_cast<std::size_t>(action.most);
  const auto skip = static_cast<std::size_t>(action.skip);
  const auto look = [&](std::size_t count, std::size_t from) {
    return index_.find(scene_.rooftop, criteria, lead(), tx_.now(), count, from);
  };
  if (action.first == bot::Standout::none) return look(most, skip);
  auto found = look(static_cast<std::size_t>(look(0, 0).count), 0);
  const auto rank = [&](VehicleId id) { return bot::rank(tx_.vehicle(id)->spec, action.first); };
  std::stable_sort(found.ids.begin(), found.ids.end(),
                   [&](VehicleId a, VehicleId b) { return rank(a) < rank(b); });
  const auto from = std::min(skip, found.ids.size());
  const auto to = std::min(from + most, found.ids.size());
  const auto at = [&](std::size_t i) { return found.ids.begin() + static_cast<std::ptrdiff_t>(i); };
  found.ids = std::vector<VehicleId>(at(from), at(to));
  return found;
}

std::vector<bot::NearVehicle> Desk::near_to(const SearchCriteria& criteria, std::size_t most,
                                            const bot::Criteria* wished) {
  std::vector<bot::NearVehicle> near;
  for (const auto& one : index_.nearest(scene_.rooftop, criteria, lead(), tx_.now(), most)) {
    const auto& vehicle = *tx_.vehicle(one.id);
    near.push_back({vehicle_fact(vehicle), wished != nullptr ? differences(*wished, vehicle.spec)
                                                             : std::vector<bot::Difference>{}});
  }
  return near;
}

// Free vehicles like this one: those that fit all that it is, then the nearest.
std::vector<bot::NearVehicle> Desk::like(const Vehicle& vehicle) {
  const auto criteria = server::like(vehicle.spec);
  std::vector<bot::NearVehicle> found;
  const auto same = index_.find(scene_.rooftop, criteria, lead(), tx_.now(), near_max + 1, 0);
  for (const auto id : same.ids) {
    if (id != vehicle.id && found.size() < near_max) {
      found.push_back({vehicle_fact(*tx_.vehicle(id)), {}});
    }
  }
  if (!found.empty()) return found;
  for (auto& one : near_to(criteria, near_max + 1, nullptr)) {
    const bool other = one.vehicle.vehicle->id != vehicle.id;
    if (other && found.size() < near_max) found.push_back(std::move(one));
  }
  return found;
}

std::vector<bot::Elsewhere> Desk::elsewhere(const SearchCriteria& criteria) {
  std::vector<bot::Elsewhere> others;
  for (const auto id : tx_.rooftops()) {
    if (id == scene_.rooftop) continue;
    const auto found = index_.find(id, criteria, lead(), tx_.now(), 0, 0);
    const auto& row = *tx_.rooftop(id);
    others.push_back(
        {id,
         row.name,
         row.city,
         {found.count, bot::Evidence(tx_.mark(), {bot::Table::lot, id.value}, "count",
                                     std::to_string(found.count), tx_.last_entry(id), tx_.now())}});
  }
  return others;
}

bot::Result Desk::on(const bot::FindVehicles& action) {
  const auto criteria = search_criteria(action.criteria);
  const auto found = find(criteria, action);
  const auto asked = " for " + criteria_text(action.criteria) +
                     std::string(order_text(action.first)) + " shown " + ids_text(found.ids);
  const auto evidence = [&](std::string_view field, int count) {
    return bot::Evidence(tx_.mark(), {bot::Table::lot, scene_.rooftop.value}, field,
                         std::to_string(count) + asked, tx_.last_entry(scene_.rooftop), tx_.now());
  };
  bot::VehiclesFound result{{found.count, evidence("count", found.count)},
                            {found.held_by_others, evidence("held", found.held_by_others)},
                            {},
                            {},
                            {}};
  for (const auto id : found.ids) result.shown.push_back(vehicle_fact(*tx_.vehicle(id)));
  if (found.count == 0 && action.nearest) {
    result.near = near_to(criteria, near_max, &action.criteria);
    result.elsewhere = elsewhere(criteria);
    std::erase_if(result.elsewhere, [](const auto& other) { return other.count.value() == 0; });
  } else if (action.elsewhere) {
    result.elsewhere = elsewhere(criteria);
  }
  return result;
}

// One that has not left its lot; of several, that of the first rooftop.
const Vehicle* Desk::at_other_rooftop(const bot::LookAtVehicle& action) {
  for (const auto id : tx_.rooftops()) {
    if (id == scene_.rooftop) continue;
    const Vehicle* vehicle = nullptr;
    if (!action.stock_number.empty()) vehicle = tx_.vehicle_by_stock(id, action.stock_number);
    if (!action.vin.empty()) vehicle = tx_.vehicle_by_vin(id, action.vin);
    if (vehicle == nullptr) continue;
    const bool gone = vehicle->status == LotStatus::sold || vehicle->status == LotStatus::withdrawn;
    if (!gone) return vehicle;
  }
  return nullptr;
}

bot::Result Desk::on(const bot::LookAtVehicle& action) {
  const Vehicle* vehicle = nullptr;
  if (action.id) vehicle = tx_.vehicle(*action.id);
  if (!action.stock_number.empty()) {
    vehicle = tx_.vehicle_by_stock(scene_.rooftop, action.stock_number);
  }
  if (!action.vin.empty()) vehicle = tx_.vehicle_by_vin(scene_.rooftop, action.vin);
  if (vehicle != nullptr) return bot::VehicleSeen{vehicle_fact(*vehicle)};
  if (const auto* const other = at_other_rooftop(action)) {
    return bot::VehicleElsewhere{vehicle_fact(*other), {tx_.mark(), tx_.rooftop(other->rooftop)}};
  }
  const auto asked = action.stock_number.empty() ? action.vin : action.stock_number;
  return bot::VehicleUnknown{bot::Evidence(tx_.mark(), {bot::Table::lot, scene_.rooftop.value},
                                           "count", "0 for " + asked,
                                           tx_.last_entry(scene_.rooftop), tx_.now())};
}

bot::Result Desk::on(const bot::FindLike& action) {
  const auto* const vehicle = tx_.vehicle(action.vehicle);
  return bot::LikeFound{vehicle != nullptr ? like(*vehicle) : std::vector<bot::NearVehicle>{}};
}

bot::Result Desk::on(const bot::PlaceHold& action) {
  const auto placed = ledger_.place_hold({action.vehicle,
                                          lead(),
                                          scene_.conversation->id,
                                          scene_.conversation->address_key,
                                          HoldKind::chat,
                                          {}});
  const auto* const vehicle = tx_.vehicle(action.vehicle);
  if (!placed) {
    bot::HoldRefused result{
        refused(placed.refusal, {bot::Table::vehicle, action.vehicle.value}), {}, {}};
    if (vehicle != nullptr) {
      result.vehicle = vehicle_fact(*vehicle);
      result.near = like(*vehicle);
    }
    return result;
  }
  changed_[tx_.vehicle(action.vehicle)->rooftop] |= topic_vehicles;
  const auto& hold = *tx_.hold(placed.value);
  const bool reachable = tx_.lead(lead())->reachable();
  return bot::HoldPlaced{vehicle_fact(*vehicle),
                         {tx_.mark(), &hold, house_.zone.to_local(hold.expires_at),
                          hold.kind == HoldKind::chat && !reachable}};
}

bot::Result Desk::on(const bot::ReleaseHold& action) {
  const auto* const hold = tx_.active_hold_on(action.vehicle);
  const bot::Subject subject{bot::Table::vehicle, action.vehicle.value};
  if (hold == nullptr) return bot::Refused{refused(Refusal::unknown_hold, subject)};
  const auto released = ledger_.release_hold({hold->id, lead(), false, {}});
  if (!released) return bot::Refused{refused(released.refusal, subject)};
  changed_[tx_.vehicle(action.vehicle)->rooftop] |= topic_vehicles;
  return bot::HoldReleased{vehicle_fact(*tx_.vehicle(action.vehicle))};
}

}  // namespace kept::server
