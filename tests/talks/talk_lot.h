// The cars of the talks, one a line of lakeside.lot and bayview.lot.
#pragma once

#include <string>
#include <vector>

#include "inventory/vehicle.h"

namespace kept::tests {

std::vector<inventory::VehicleSpec> talk_lot(const std::string& rooftop);

}  // namespace kept::tests
