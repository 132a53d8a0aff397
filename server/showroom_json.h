// What the staff pages' JSON is made of: rows as the books give them, with times in the rooftop's
// zone and money as ready text. Shapes: server/wire/openapi.json.
#pragma once

#include <string>

#include "inventory/store/read_store.h"
#include "server/json_out.h"
#include "server/local_text.h"
#include "server/transport.h"

namespace kept::server {

// Whose wall clock the texts are by, and what "today" is.
struct WallClock {
  inventory::Zone zone;
  inventory::Instant now{};

  std::string at(inventory::Instant instant) const { return local_text(zone, instant); }
  std::string near(inventory::Instant instant) const { return near_text(zone, instant, now); }
  inventory::LocalDay today() const {
    return std::chrono::floor<std::chrono::days>(zone.to_local(now));
  }
  // From the first instant of a local day to the first of the next.
  inventory::Interval whole(inventory::LocalDay day) const;
};

HttpResponse json_page(JsonOut& out);

void write_who(JsonOut& out, inventory::StaffId id, std::string_view name);
void write_span(JsonOut& out, const inventory::Interval& span);
void write_lead(JsonOut& out, const inventory::Lead& lead);
void write_vehicle_short(JsonOut& out, const inventory::Vehicle& vehicle);
// The members of VEH_SHORT, inside an object that goes on.
void write_vehicle_members(JsonOut& out, const inventory::Vehicle& vehicle);
void write_appointment(JsonOut& out, const inventory::AppointmentRow& row, const WallClock& clock);
void write_price_parts(JsonOut& out, const inventory::Price& price);

// The total as text and cents; null when the price is on request.
void write_price(JsonOut& out, const inventory::Price& price);

// Closed days and shifts: the local spans of a day as instants.
void write_spans(JsonOut& out, const inventory::Zone& zone, inventory::LocalDay day,
                 const std::vector<inventory::DaySpan>& spans);

}  // namespace kept::server
