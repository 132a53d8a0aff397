// What a feed is compared with.
#include "inventory/store/sqlite_read_tables.h"
#include "inventory/store/sqlite_rows.h"

namespace kept::inventory {

std::vector<Vehicle> SqliteReadStore::lot(RooftopId id, VehicleId after, std::size_t most) {
  // The unary plus keeps SQLite to the primary key's order, which ends at the limit.
  static const std::string sql =
      "SELECT v.* FROM vehicle v WHERE +v.rooftop = ? AND v.id > ? ORDER BY v.id LIMIT ?";
  std::vector<Vehicle> vehicles;
  Cursor cursor(connection_, sql, id, after, static_cast<std::int64_t>(most));
  while (cursor.next()) vehicles.push_back(vehicle_from(cursor.row()));
  return vehicles;
}

std::vector<VehicleId> SqliteReadStore::promised(RooftopId id, Instant now) {
  static const std::string sql =
      "SELECT vehicle FROM hold WHERE state = 'active' AND rooftop = ?1 AND expires_at > ?2"
      " UNION SELECT vehicle FROM appointment"
      " WHERE state IN ('booked', 'arrived') AND rooftop = ?1 AND vehicle IS NOT NULL"
      " ORDER BY vehicle";
  std::vector<VehicleId> vehicles;
  Cursor cursor(connection_, sql, id, now);
  while (cursor.next()) {
    VehicleId vehicle;
    cursor >> vehicle;
    vehicles.push_back(vehicle);
  }
  return vehicles;
}

std::optional<FeedMark> SqliteReadStore::last_feed(RooftopId id) {
  static const std::string sql =
      "SELECT * FROM feed WHERE rooftop = ? AND state = 'applied' ORDER BY id DESC LIMIT 1";
  Cursor cursor(connection_, sql, id);
  if (!cursor.next()) return std::nullopt;
  return feed_from(cursor.row());
}

}  // namespace kept::inventory
