// The quarter-hour cells that an open appointment takes of its salesperson: its own span and the
// buffer after it. Two appointments share no cell, and that is the second statement of the overlap
// law.
#pragma once

#include <cstdint>
#include <vector>

#include "inventory/appointment.h"
#include "inventory/schedule.h"

namespace kept::inventory {

inline std::vector<std::int64_t> cells_of(const Appointment& appointment, Minutes buffer) {
  const std::int64_t width = std::chrono::duration_cast<Millis>(slot_grid).count();
  const auto end = millis(appointment.span.end + std::chrono::duration_cast<Millis>(buffer));
  std::vector<std::int64_t> cells;
  for (auto cell = millis(appointment.span.start) / width; cell * width < end; ++cell) {
    cells.push_back(cell);
  }
  return cells;
}

}  // namespace kept::inventory
