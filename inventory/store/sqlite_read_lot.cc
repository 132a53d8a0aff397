// Vehicles, holds and appointments.
#include <algorithm>
#include <array>

#include "inventory/store/sqlite_read_search.h"
#include "inventory/store/sqlite_read_tables.h"
#include "inventory/store/sqlite_rows.h"

namespace kept::inventory {
namespace {

const std::string words_of_vehicle =
    "(v.year || ' ' || v.make || ' ' || v.model || ' ' || v.trim || ' ' || v.stock_number || ' '"
    " || v.vin || ' ' || v.exterior_color || ' ' || v.body || ' ' || v.condition)";
const std::string total_of_vehicle =
    "(v.price_advertised + v.price_dealer_fees + v.price_adjustments + v.price_installed_items)";

// What every listing of vehicles asks; a wish that is not made is bound to what fits all. Bound in
// this order: rooftop, eight word patterns, status, held only, now, public only, make, body, most
// cents.
const std::string where_wished =
    " FROM vehicle v WHERE v.rooftop = ?1 AND (?2 = '%%' OR " + contains_all(words_of_vehicle, 2) +
    ") AND (?10 = '' OR v.status = ?10)"
    " AND (?11 = 0 OR EXISTS (SELECT 1 FROM hold h WHERE h.vehicle = v.id AND h.state = 'active'"
    "   AND h.expires_at > ?12))"
    " AND (?13 = 0 OR v.status IN ('available', 'pending_sale'))"
    " AND (?14 = '' OR v.make = ?14 COLLATE NOCASE)"
    " AND (?15 = '' OR v.body = ?15 COLLATE NOCASE)"
    " AND (?16 < 0 OR (v.price_advertised > 0 AND " +
    total_of_vehicle + " <= ?16))";

std::string listing_sql(const std::string& order) {
  return "SELECT v.*" + where_wished + " ORDER BY " + order + " LIMIT ?17 OFFSET ?18";
}

const std::string& listing_sql(VehicleWish::Sort sort) {
  static const std::string last = ", v.make, v.model, v.year DESC, v.id";
  static const std::string sql[] = {
      listing_sql("v.status IN ('sold', 'withdrawn')" + last),
      listing_sql("v.price_advertised <= 0, " + total_of_vehicle + last),
      listing_sql("v.price_advertised <= 0, " + total_of_vehicle + " DESC" + last),
      listing_sql("v.year DESC" + last),
      listing_sql("v.odometer_miles < 0, v.odometer_miles" + last),
  };
  return sql[static_cast<std::size_t>(sort)];
}

}  // namespace

std::optional<Vehicle> SqliteReadStore::vehicle(VehicleId id) {
  static const std::string sql = "SELECT v.* FROM vehicle v WHERE v.id = ?";
  Cursor cursor(connection_, sql, id);
  if (!cursor.next()) return std::nullopt;
  return vehicle_from(cursor.row());
}

std::optional<Hold> SqliteReadStore::live_hold_on(VehicleId id, Instant now) {
  static const std::string sql =
      "SELECT h.* FROM hold h WHERE h.vehicle = ? AND h.state = 'active'";
  Cursor cursor(connection_, sql, id);
  if (!cursor.next()) return std::nullopt;
  auto hold = hold_from(cursor.row());
  if (!hold.live(now)) return std::nullopt;
  return hold;
}

VehicleRow SqliteReadStore::row_of(Vehicle vehicle, Instant now) {
  static const std::string open =
      "SELECT a.*"
      " FROM appointment a WHERE a.vehicle = ? AND a.state IN ('booked', 'arrived')"
      " ORDER BY a.starts_at, a.id";
  VehicleRow row;
  row.hold = live_hold_on(vehicle.id, now);
  if (row.hold) row.held_for = lead(row.hold->lead).name;
  {
    Cursor cursor(connection_, open, vehicle.id);
    while (cursor.next()) row.visits.push_back({appointment_from(cursor.row()), {}, {}});
  }
  for (auto& visit : row.visits) {
    visit.who = lead(visit.appointment.lead).name;
    visit.salesperson = staff_name(visit.appointment.staff);
  }
  row.vehicle = std::move(vehicle);
  return row;
}

Listing<VehicleRow> SqliteReadStore::vehicles(RooftopId id, const VehicleWish& wish, Slice slice,
                                              Instant now) {
  static const std::string count = "SELECT count(*)" + where_wished;
  const auto like = like_patterns(wish.words);
  const auto run = [&](const std::string& sql, const auto&... more) {
    return Cursor(connection_, sql, id, like[0], like[1], like[2], like[3], like[4], like[5],
                  like[6], like[7], wish.status ? to_string(*wish.status) : "",
                  wish.held_only ? 1 : 0, now, wish.public_only ? 1 : 0, wish.make, wish.body,
                  wish.price_max ? wish.price_max->value : std::int64_t{-1}, more...);
  };
  Listing<VehicleRow> listing;
  {
    auto cursor = run(count);
    if (cursor.next()) cursor >> listing.total;
  }
  std::vector<Vehicle> found;
  {
    auto cursor = run(listing_sql(wish.sort), slice.most, slice.first);
    while (cursor.next()) found.push_back(vehicle_from(cursor.row()));
  }
  for (auto& one : found) listing.rows.push_back(row_of(std::move(one), now));
  return listing;
}

std::optional<VehicleRow> SqliteReadStore::vehicle_by_stock(RooftopId id,
                                                            std::string_view stock_number,
                                                            Instant now) {
  static const std::string sql =
      "SELECT v.*"
      " FROM vehicle v WHERE v.rooftop = ? AND v.stock_number = ?"
      " ORDER BY v.status IN ('sold', 'withdrawn'), v.id DESC LIMIT 1";
  std::optional<Vehicle> found;
  {
    Cursor cursor(connection_, sql, id, stock_number);
    if (cursor.next()) found = vehicle_from(cursor.row());
  }
  if (!found) return std::nullopt;
  return row_of(*std::move(found), now);
}

LotWords SqliteReadStore::lot_words(RooftopId id) {
  static const std::string start = "SELECT DISTINCT ";
  static const std::string rest =
      " FROM vehicle WHERE rooftop = ? AND status IN ('available', 'pending_sale') ORDER BY 1";
  static const std::string makes = start + "make" + rest;
  static const std::string bodies = start + "body" + rest;
  const auto read = [&](const std::string& sql) {
    std::vector<std::string> words;
    Cursor cursor(connection_, sql, id);
    for (std::string word; cursor.next();) {
      cursor >> word;
      if (!word.empty()) words.push_back(word);
    }
    return words;
  };
  return {read(makes), read(bodies)};
}

std::vector<ModelName> SqliteReadStore::model_names() {
  static const std::string sql = "SELECT DISTINCT make, model, trim FROM vehicle";
  std::vector<ModelName> names;
  Cursor cursor(connection_, sql);
  for (ModelName name; cursor.next(); names.push_back(name)) {
    cursor >> name.make >> name.model >> name.trim;
  }
  return names;
}

TaskId SqliteReadStore::open_repair(VehicleId vehicle, LeadId lead) {
  static const std::string sql =
      "SELECT id FROM task WHERE vehicle = ? AND kind = 'repair' AND lead = ? AND state = 'open'"
      " ORDER BY id LIMIT 1";
  TaskId id;
  Cursor cursor(connection_, sql, vehicle, lead);
  if (cursor.next()) cursor >> id;
  return id;
}

AppointmentRow SqliteReadStore::row_of(Appointment appointment, Instant now) {
  AppointmentRow row;
  row.staff_name = staff_name(appointment.staff);
  row.lead = lead(appointment.lead);
  if (appointment.vehicle) {
    row.vehicle = vehicle(appointment.vehicle);
    const auto hold = live_hold_on(appointment.vehicle, now);
    const bool theirs = hold && hold->kind == HoldKind::appointment &&
                        hold->lead == appointment.lead && appointment.open();
    if (theirs) row.held_until = hold->expires_at;
    if (appointment.open()) row.repair = open_repair(appointment.vehicle, appointment.lead);
  }
  row.appointment = std::move(appointment);
  return row;
}

std::vector<AppointmentRow> SqliteReadStore::appointments(RooftopId id, Interval starts,
                                                          Instant now) {
  static const std::string sql =
      "SELECT a.*"
      " FROM appointment a WHERE a.rooftop = ? AND a.starts_at >= ? AND a.starts_at < ?"
      " ORDER BY a.starts_at, a.id LIMIT ?";
  std::vector<Appointment> found;
  {
    Cursor cursor(connection_, sql, id, starts.start, starts.end,
                  static_cast<std::int64_t>(limits_.appointments_a_day_max));
    while (cursor.next()) found.push_back(appointment_from(cursor.row()));
  }
  std::vector<AppointmentRow> rows;
  for (auto& one : found) rows.push_back(row_of(std::move(one), now));
  return rows;
}

std::optional<AppointmentRow> SqliteReadStore::appointment(RooftopId rooftop, AppointmentId id,
                                                           Instant now) {
  static const std::string sql = "SELECT a.* FROM appointment a WHERE a.rooftop = ? AND a.id = ?";
  std::optional<Appointment> found;
  {
    Cursor cursor(connection_, sql, rooftop, id);
    if (cursor.next()) found = appointment_from(cursor.row());
  }
  if (!found) return std::nullopt;
  return row_of(*std::move(found), now);
}

std::vector<Taken> SqliteReadStore::taken(RooftopId id, Interval starts) {
  static const std::string sql =
      "SELECT staff, starts_at, ends_at FROM appointment"
      " WHERE rooftop = ? AND starts_at >= ? AND starts_at < ? AND state IN ('booked', 'arrived')"
      " ORDER BY staff, starts_at";
  std::vector<Taken> rows;
  Cursor cursor(connection_, sql, id, starts.start, starts.end);
  while (cursor.next()) {
    Taken one;
    cursor >> one.staff >> one.span.start >> one.span.end;
    rows.push_back(one);
  }
  return rows;
}

}  // namespace kept::inventory
