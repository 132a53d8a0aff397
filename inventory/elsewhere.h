// One car in the books of two rooftops of the group, as when both feeds list it.
#pragma once

#include "inventory/hold.h"
#include "inventory/ids.h"
#include "inventory/refusal.h"
#include "inventory/store/store.h"
#include "inventory/vehicle.h"

namespace kept::inventory {

// What stands at another rooftop against promising the car here: a live hold that is not of
// `asker`'s conversation, or a sale, until that rooftop's feed has dropped the car.
Refusal judge_elsewhere(Transaction& tx, const Vehicle& vehicle, ConversationId asker);

// The live hold on the car at another rooftop; null when there is none.
const Hold* hold_elsewhere(Transaction& tx, const Vehicle& vehicle);

}  // namespace kept::inventory
