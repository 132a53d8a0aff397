#include "inventory/elsewhere.h"

namespace kept::inventory {

Refusal judge_elsewhere(Transaction& tx, const Vehicle& vehicle, ConversationId asker) {
  for (const auto other : tx.rooftops()) {
    if (other == vehicle.rooftop) continue;
    const auto* const there = tx.vehicle_by_vin(other, vehicle.spec.vin);
    if (there == nullptr) continue;
    const bool sold = there->status == LotStatus::sold && there->sold_here;
    if (sold && !there->dropped_since) return Refusal::vehicle_sold;
    const auto* const hold = tx.active_hold_on(there->id);
    const bool own = hold != nullptr && hold->conversation && hold->conversation == asker;
    if (hold != nullptr && hold->live(tx.now()) && !own) return Refusal::vehicle_already_held;
  }
  return Refusal::none;
}

}  // namespace kept::inventory
