// How a vehicle's description stands in a ledger entry: every field by its name, so that what was
// known of a car at any time can be rebuilt from the ledger alone. Image addresses stand there as
// their digest.
#pragma once

#include "inventory/entry.h"
#include "inventory/feed/snapshot.h"
#include "inventory/vehicle.h"

namespace kept::inventory {

void add_fields(EntryBody& body, const VehicleSpec& spec, feed::FieldSet fields);
void add_all_fields(EntryBody& body, const VehicleSpec& spec);

}  // namespace kept::inventory
