#include "inventory/store/sqlite_load.h"

#include <algorithm>
#include <string>
#include <utility>

#include "inventory/store/sqlite_rows.h"

namespace kept::inventory {
namespace {

template <typename From>
void load_rows(SQLite::Database& database, HotTables& tables, const char* sql, From from) {
  SQLite::Statement rows(database, sql);
  while (rows.executeStep()) tables.put(from(rows));
  tables.set_off();
  tables.landed();
}

std::int64_t next_in(SQLite::Database& database, const std::string& table) {
  return database.execAndGet("SELECT coalesce(max(id), 0) + 1 FROM " + table).getInt64();
}

}  // namespace

void load(SQLite::Database& database, HotTables& tables, StoreCursor& cursor) {
  load_rows(database, tables, "SELECT * FROM rooftop", rooftop_from);
  load_rows(database, tables, "SELECT * FROM staff", staff_from);
  load_rows(database, tables, "SELECT * FROM vehicle", vehicle_from);
  load_rows(database, tables, "SELECT * FROM hold WHERE state = 'active'", hold_from);
  load_rows(database, tables, "SELECT * FROM appointment WHERE state IN ('booked', 'arrived')",
            appointment_from);
  load_rows(database, tables, "SELECT * FROM task WHERE state = 'open'", task_from);

  constexpr std::pair<RowKind, const char*> tables_by_kind[] = {
      {RowKind::rooftop, "rooftop"},
      {RowKind::staff, "staff"},
      {RowKind::vehicle, "vehicle"},
      {RowKind::hold, "hold"},
      {RowKind::appointment, "appointment"},
      {RowKind::lead, "lead"},
      {RowKind::task, "task"},
      {RowKind::conversation, "conversation"},
      {RowKind::feed, "feed"},
  };
  for (const auto& [kind, table] : tables_by_kind) {
    cursor.next_id[static_cast<std::size_t>(kind)] = next_in(database, table);
  }
  cursor.next_message = next_in(database, "message");

  SQLite::Statement rooftops(database, "SELECT id FROM rooftop");
  SQLite::Statement top(database,
                        "SELECT seq, at FROM entry WHERE key BETWEEN ?1 AND ?2 "
                        "ORDER BY key DESC LIMIT 1");
  while (rooftops.executeStep()) {
    const auto rooftop = rooftops.getColumn(0).getInt64();
    top.reset();
    top.bind(1, entry_key(RooftopId{rooftop}, 0));
    top.bind(2, entry_key(RooftopId{rooftop + 1}, 0));
    if (!top.executeStep()) continue;
    cursor.last_entry[rooftop] = top.getColumn(0).getInt64();
    cursor.last_at = std::max(cursor.last_at, instant_at(top, 1));
  }
}

}  // namespace kept::inventory
