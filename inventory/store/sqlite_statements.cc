#include "inventory/store/sqlite_statements.h"

#include <algorithm>

namespace kept::inventory {
namespace {

// "INSERT INTO t (a, b) VALUES (?1, ?2)"
std::string insert_sql(std::string_view table, std::string_view columns) {
  std::string values;
  int count = 1;
  for (std::size_t at = columns.find(','); at != std::string_view::npos;
       at = columns.find(',', at + 1)) {
    ++count;
  }
  for (int i = 1; i <= count; ++i) {
    if (i > 1) values += ", ";
    values += "?" + std::to_string(i);
  }
  return "INSERT INTO " + std::string{table} + " (" + std::string{columns} + ") VALUES (" + values +
         ")";
}

bool is_among(std::string_view column, std::string_view columns) {
  for (std::size_t begin = 0; begin < columns.size();) {
    const auto comma = std::min(columns.find(',', begin), columns.size());
    if (columns.substr(begin, comma - begin) == column) return true;
    begin = comma + 2;
  }
  return false;
}

// "UPDATE t SET b = ?2 WHERE id = ?1", the first column being the id.
std::string update_sql(std::string_view table, std::string_view columns, std::string_view fixed) {
  std::string sets;
  int number = 2;
  auto comma = columns.find(',');
  while (comma != std::string_view::npos) {
    const auto begin = comma + 2;
    comma = columns.find(',', begin);
    const auto length = comma == std::string_view::npos ? comma : comma - begin;
    const auto column = columns.substr(begin, length);
    const int parameter = number++;
    if (is_among(column, fixed)) continue;
    if (!sets.empty()) sets += ", ";
    sets += std::string{column} + " = ?" + std::to_string(parameter);
  }
  return "UPDATE " + std::string{table} + " SET " + sets + " WHERE id = ?1";
}

constexpr std::string_view rooftop_columns =
    "id, slug, name, street, city, phone, zone, latitude, longitude, hours, closures, policies, "
    "state_entry";
constexpr std::string_view staff_columns =
    "id, rooftop, login, name, role, takes_appointments, active, shifts, password_hash, "
    "state_entry";
constexpr std::string_view vehicle_columns =
    "id, rooftop, vin, stock_number, year, make, model, trim, body, condition, exterior_color, "
    "interior_color, exterior_color_name, drivetrain, fuel, transmission, odometer_miles, mpg, "
    "seats, features, images, price_advertised, price_dealer_fees, price_adjustments, "
    "price_installed_items, status, sold_here, dropped_since, seen_at, seen_by, seen_entry, "
    "state_entry";
constexpr std::string_view hold_columns =
    "id, rooftop, vehicle, lead, conversation, appointment, address_key, kind, state, placed_at, "
    "expires_at, state_entry";
constexpr std::string_view appointment_columns =
    "id, rooftop, kind, state, staff, vehicle, lead, conversation, starts_at, ends_at, wall_start, "
    "tzdb_version, code, state_entry";
constexpr std::string_view lead_columns =
    "id, rooftop, conversation, contact_declined, no_messages, state_entry, salt, text";
constexpr std::string_view task_columns =
    "id, rooftop, kind, state, owner, due_at, vehicle, conversation, lead, state_entry, salt, text";
constexpr std::string_view conversation_columns =
    "id, rooftop, lead, token_hash, address_key, page_vehicle, taken_by, opened_at, last_at, "
    "last_seq, visitor_seq, answer_seq, state, moving_to, last_message";
constexpr std::string_view feed_columns =
    "id, rooftop, state, as_of, file, confirmed, rows_done, vehicle_done, added, changed, "
    "unchanged, returned, vanished, kept_gone, kept_promised, entry";

}  // namespace

SqliteStatements::Pair::Pair(SQLite::Database& database, std::string_view table,
                             std::string_view columns, std::string_view fixed)
    : insert(database, insert_sql(table, columns)),
      update(database, update_sql(table, columns, fixed)) {}

SqliteStatements::SqliteStatements(SQLite::Database& database)
    : rooftop(database, "rooftop", rooftop_columns),
      staff(database, "staff", staff_columns),
      vehicle(database, "vehicle", vehicle_columns),
      hold(database, "hold", hold_columns,
           "rooftop, vehicle, lead, conversation, address_key, placed_at"),
      appointment(database, "appointment", appointment_columns,
                  "rooftop, kind, lead, conversation, code"),
      lead(database, "lead", lead_columns, "rooftop"),
      task(database, "task", task_columns),
      conversation(database, "conversation", conversation_columns),
      feed(database, "feed", feed_columns),
      vehicle_seen(database,
                   "UPDATE vehicle SET seen_at = ?2, seen_by = ?3, seen_entry = ?4 WHERE id = ?1"),
      conversation_turn(database,
                        "UPDATE conversation SET last_at = ?2, last_seq = ?3, visitor_seq = ?4, "
                        "answer_seq = ?5, state = ?6, last_message = ?7 WHERE id = ?1"),
      last_message(database, "UPDATE conversation SET last_message = ?2 WHERE id = ?1"),
      message(database, insert_sql("message",
                                   "conversation, seq, at, author, staff, client_id, id, entry, "
                                   "previous, salt, text, body")),
      entry(database, insert_sql("entry", "key, at, kind, actor, body, leaf")),
      command(database, insert_sql("command", "actor, id, content, answer")),
      session(database, insert_sql("staff_session", "token_hash, staff, opened_at, expires_at")),
      drop_session(database, "DELETE FROM staff_session WHERE token_hash = ?1"),
      drop_lapsed_sessions(database, "DELETE FROM staff_session WHERE expires_at <= ?1"),
      cell(database, insert_sql("slot_cell", "staff, cell, appointment")),
      drop_cells(database, "DELETE FROM slot_cell WHERE appointment = ?1"),
      fetch_appointment(database, "SELECT * FROM appointment WHERE id = ?1"),
      fetch_appointment_by_code(database, "SELECT * FROM appointment WHERE code = ?1"),
      fetch_lead(database, "SELECT * FROM lead WHERE id = ?1"),
      fetch_task(database, "SELECT * FROM task WHERE id = ?1"),
      fetch_conversation(database, "SELECT * FROM conversation WHERE id = ?1"),
      fetch_conversation_by_token(database, "SELECT * FROM conversation WHERE token_hash = ?1"),
      talk(database,
           "WITH RECURSIVE line (id) AS (SELECT last_message FROM conversation WHERE id = ?1 "
           "UNION ALL SELECT message.previous FROM line JOIN message ON message.id = line.id "
           "WHERE message.previous IS NOT NULL) "
           "SELECT id, client_id FROM line CROSS JOIN message USING (id)"),
      fetch_message(database, "SELECT * FROM message WHERE id = ?1"),
      done_command(database, "SELECT content, answer FROM command WHERE actor = ?1 AND id = ?2"),
      last_feed(database,
                "SELECT * FROM feed WHERE rooftop = ?1 AND state = 'applied' "
                "ORDER BY id DESC LIMIT 1"),
      feeds_applying(database, "SELECT * FROM feed WHERE state = 'applying' ORDER BY id"),
      has_task(database,
               "SELECT 1 FROM task WHERE vehicle = ?1 AND kind = ?2 "
               "AND (state = 'open' OR state_entry > ?3) LIMIT 1"),
      staff_session(database, "SELECT * FROM staff_session WHERE token_hash = ?1"),
      begin(database, "BEGIN IMMEDIATE"),
      commit(database, "COMMIT"),
      rollback(database, "ROLLBACK") {}

}  // namespace kept::inventory
