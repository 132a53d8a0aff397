// Rooftops, people, the ledger and tasks.
#include "inventory/store/sqlite_read_store.h"
#include "inventory/store/sqlite_read_tables.h"
#include "inventory/store/sqlite_rows.h"
#include "inventory/store/store.h"

namespace kept::inventory {
namespace {

// "staff:7"
std::optional<Actor> actor_from(std::string_view text) {
  const auto colon = text.find(':');
  if (colon == std::string_view::npos) return std::nullopt;
  for (const auto kind : {Actor::Kind::visitor, Actor::Kind::assistant, Actor::Kind::staff,
                          Actor::Kind::feed, Actor::Kind::house}) {
    if (to_string(kind) != text.substr(0, colon)) continue;
    return Actor{kind, std::strtoll(std::string{text.substr(colon + 1)}.c_str(), nullptr, 10)};
  }
  return std::nullopt;
}

template <typename Row, typename Read>
std::optional<Row> first(Cursor& cursor, Read read) {
  if (!cursor.next()) return std::nullopt;
  return read(cursor.row());
}

template <typename Row, typename Read>
std::vector<Row> all(Cursor& cursor, Read read) {
  std::vector<Row> rows;
  while (cursor.next()) rows.push_back(read(cursor.row()));
  return rows;
}

}  // namespace

std::unique_ptr<ReadStore> open_sqlite_read_store(const std::string& path, ReadLimits limits) {
  return std::make_unique<SqliteReadStore>(path, limits);
}

std::vector<Rooftop> SqliteReadStore::rooftops() {
  static const std::string sql = "SELECT r.* FROM rooftop r ORDER BY r.id";
  Cursor cursor(connection_, sql);
  return all<Rooftop>(cursor, rooftop_from);
}

std::optional<Rooftop> SqliteReadStore::rooftop(RooftopId id) {
  static const std::string sql = "SELECT r.* FROM rooftop r WHERE r.id = ?";
  Cursor cursor(connection_, sql, id);
  return first<Rooftop>(cursor, rooftop_from);
}

std::optional<Rooftop> SqliteReadStore::rooftop_by_slug(std::string_view slug) {
  static const std::string sql = "SELECT r.* FROM rooftop r WHERE r.slug = ?";
  Cursor cursor(connection_, sql, slug);
  return first<Rooftop>(cursor, rooftop_from);
}

std::vector<Staff> SqliteReadStore::staff_of(RooftopId id) {
  static const std::string sql =
      "SELECT s.*"
      " FROM staff s WHERE s.rooftop = ? AND s.active = 1"
      " ORDER BY s.name, s.id";
  Cursor cursor(connection_, sql, id);
  return all<Staff>(cursor, staff_from);
}

std::optional<Staff> SqliteReadStore::staff_by_login(std::string_view login) {
  static const std::string sql = "SELECT s.* FROM staff s WHERE s.login = ?";
  Cursor cursor(connection_, sql, login);
  return first<Staff>(cursor, staff_from);
}

std::optional<Staff> SqliteReadStore::staff_of_session(const Digest& token_hash, Instant now) {
  static const std::string sql =
      "SELECT s.*"
      " FROM staff_session t JOIN staff s ON s.id = t.staff"
      " WHERE t.token_hash = ? AND t.expires_at > ? AND s.active = 1";
  Cursor cursor(connection_, sql, token_hash, now);
  return first<Staff>(cursor, staff_from);
}

std::string SqliteReadStore::staff_name(StaffId id) {
  static const std::string sql = "SELECT name FROM staff WHERE id = ?";
  std::string name;
  Cursor cursor(connection_, sql, id);
  if (cursor.next()) cursor >> name;
  return name;
}

EntrySeq SqliteReadStore::last_entry(RooftopId id) {
  static const std::string sql =
      "SELECT max(key) & 0xffffffffff FROM entry WHERE key BETWEEN ? AND ?";
  EntrySeq seq = 0;
  Cursor cursor(connection_, sql, entry_key(id, 0), entry_key(RooftopId{id.value + 1}, 0));
  if (cursor.next()) cursor >> seq;
  return seq;
}

std::optional<RooftopId> SqliteReadStore::rooftop_of(std::string_view table, std::int64_t id) {
  static const std::pair<std::string_view, std::string> asked[] = {
      {"vehicle", "SELECT rooftop FROM vehicle WHERE id = ?"},
      {"hold", "SELECT rooftop FROM hold WHERE id = ?"},
      {"appointment", "SELECT rooftop FROM appointment WHERE id = ?"},
      {"task", "SELECT rooftop FROM task WHERE id = ?"},
  };
  for (const auto& [name, sql] : asked) {
    if (name != table) continue;
    Cursor cursor(connection_, sql, id);
    if (!cursor.next()) return std::nullopt;
    RooftopId rooftop;
    cursor >> rooftop;
    return rooftop;
  }
  return std::nullopt;
}

std::optional<Entry> SqliteReadStore::entry(RooftopId rooftop, EntrySeq seq) {
  if (seq < 1 || seq >= entry_seq_end) return std::nullopt;  // the key of another's entry
  static const std::string sql =
      "SELECT rooftop, seq, at, kind, actor, body, leaf FROM entry WHERE key = ?";
  Cursor cursor(connection_, sql, entry_key(rooftop, seq));
  if (!cursor.next()) return std::nullopt;
  Entry entry;
  std::string kind, actor;
  cursor >> entry.rooftop >> entry.seq >> entry.at >> kind >> actor >> entry.body >> entry.leaf;
  const auto known_kind = entry_kind_from(kind);
  const auto known_actor = actor_from(actor);
  if (!known_kind || !known_actor) {
    throw StoreError(StoreError::Kind::incompatible, "an entry of an unknown kind or actor");
  }
  entry.kind = *known_kind;
  entry.actor = *known_actor;
  return entry;
}

std::vector<TaskRow> SqliteReadStore::tasks(RooftopId id, TaskFilter filter) {
  static const std::string start = "SELECT t.* FROM task t WHERE t.rooftop = ? AND ";
  static const std::string open = start + "t.state = 'open' ORDER BY t.due_at, t.id LIMIT ?";
  static const std::string ended =
      start + "t.state IN ('done', 'dropped') ORDER BY t.due_at DESC, t.id DESC LIMIT ?";
  static const std::string any = start + "1 ORDER BY t.state = 'open' DESC, t.due_at, t.id LIMIT ?";
  const auto& sql = filter == TaskFilter::open ? open : filter == TaskFilter::ended ? ended : any;
  std::vector<TaskRow> rows;
  {
    Cursor cursor(connection_, sql, id, static_cast<std::int64_t>(limits_.tasks_max));
    while (cursor.next()) rows.push_back({task_from(cursor.row()), {}, {}, {}});
  }
  for (auto& row : rows) {
    row.owner_name = staff_name(row.task.owner);
    if (row.task.vehicle) row.vehicle = vehicle(row.task.vehicle);
    if (row.task.lead) row.lead = lead(row.task.lead);
  }
  return rows;
}

}  // namespace kept::inventory
