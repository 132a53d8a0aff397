#include "inventory/elsewhere.h"

namespace kept::inventory {
namespace {

const Hold* live_hold_on(Transaction& tx, const Vehicle& vehicle) {
  const auto* const hold = tx.active_hold_on(vehicle.id);
  return hold != nullptr && hold->live(tx.now()) ? hold : nullptr;
}

}  // namespace

Refusal judge_elsewhere(Transaction& tx, const Vehicle& vehicle, ConversationId asker) {
  for (const auto other : tx.rooftops()) {
    if (other == vehicle.rooftop) continue;
    const auto* const there = tx.vehicle_by_vin(other, vehicle.spec.vin);
    if (there == nullptr) continue;
    const bool sold = there->status == LotStatus::sold && there->sold_here;
    if (sold && !there->dropped_since) return Refusal::vehicle_sold;
    const auto* const hold = live_hold_on(tx, *there);
    const bool own = hold != nullptr && hold->conversation && hold->conversation == asker;
    if (hold != nullptr && !own) return Refusal::vehicle_already_held;
  }
  return Refusal::none;
}

const Hold* hold_elsewhere(Transaction& tx, const Vehicle& vehicle) {
  for (const auto other : tx.rooftops()) {
    if (other == vehicle.rooftop) continue;
    const auto* const there = tx.vehicle_by_vin(other, vehicle.spec.vin);
    const auto* const hold = there == nullptr ? nullptr : live_hold_on(tx, *there);
    if (hold != nullptr) return hold;
  }
  return nullptr;
}

}  // namespace kept::inventory
