// Vehicles with their state and who is owed what.
#include "server/pages.h"

namespace kept::server {

using namespace inventory;

namespace {

constexpr std::int64_t page_size = 50;

void write_hold(JsonOut& out, const VehicleRow& row, const WallClock& clock) {
  out.key("hold");
  if (!row.hold) {
    out.null();
    return;
  }
  out.begin_object()
      .member("id", row.hold->id.value)
      .member("kind", to_string(row.hold->kind))
      .member("until", clock.at(row.hold->expires_at))
      .member("who", row.held_for.empty() ? "a visitor" : row.held_for);
  out.key("conversation");
  if (row.hold->conversation) {
    out.value(row.hold->conversation.value);
  } else {
    out.null();
  }
  out.end_object();
}

void write_visits(JsonOut& out, const VehicleRow& row, const WallClock& clock) {
  out.begin_array("visits");
  for (const auto& visit : row.visits) {
    out.begin_object()
        .member("id", visit.appointment.id.value)
        .member("local", clock.at(visit.appointment.span.start))
        .member("who", visit.who.empty() ? "a visitor" : visit.who)
        .member("salesperson", visit.salesperson);
    out.key("conversation");
    if (visit.appointment.conversation) {
      out.value(visit.appointment.conversation.value);
    } else {
      out.null();
    }
    out.end_object();
  }
  out.end_array();
}

void write_row(JsonOut& out, const VehicleRow& row, const WallClock& clock) {
  const auto& vehicle = row.vehicle;
  const auto& spec = vehicle.spec;
  out.begin_object();
  write_vehicle_members(out, vehicle);
  out.member("condition", spec.condition);
  write_price(out, spec.price);
  const bool driven = spec.odometer_miles >= 0;
  out.text_or_null("odometer", driven ? miles_text(spec.odometer_miles) : std::string{});
  out.member("color", spec.exterior_color)
      .member("seen", clock.near(vehicle.seen_at))
      .member("seen_at", to_rfc3339(vehicle.seen_at))
      .member("seen_by", to_string(vehicle.seen_by));
  write_hold(out, row, clock);
  write_visits(out, row, clock);
  out.end_object();
}

}  // namespace

HttpResponse vehicles_page(ReadStore& books, const Scope& scope, Query& query) {
  VehicleWish wish;
  wish.words = query.words("q");
  const auto status = query.choice(
      "status", {"", "in_transit", "available", "pending_sale", "sold", "withdrawn", "held"});
  const auto page = query.page();
  if (const auto problem = query.problem()) return *problem;
  wish.held_only = status == "held";
  wish.status = lot_status_from(status);

  const auto found =
      books.vehicles(scope.rooftop.id, wish, {(page - 1) * page_size, page_size}, scope.clock.now);
  JsonOut out;
  out.begin_object()
      .member("total", found.total)
      .member("page", page)
      .member("pages", pages_of(found.total, page_size))
      .begin_array("vehicles");
  for (const auto& row : found.rows) write_row(out, row, scope.clock);
  out.end_array().member("entry", books.last_entry(scope.rooftop.id)).end_object();
  return json_page(out);
}

}  // namespace kept::server
