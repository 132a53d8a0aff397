#include "inventory/store/sqlite_read_cursor.h"

#include <cstring>

#include <sqlite3.h>

#include "inventory/store/sqlite_file.h"

namespace kept::inventory {
namespace {

constexpr int steps_between_looks = 1000;
constexpr int busy_wait_ms = 2000;

template <typename Act>
decltype(auto) guarded(Act act) {
  try {
    return act();
  } catch (const SQLite::Exception& error) {
    throw store_error(error);
  }
}

SQLite::Database open_read_only(const std::string& path) {
  return guarded([&] { return SQLite::Database(path, SQLite::OPEN_READONLY, busy_wait_ms); });
}

}  // namespace

ReadConnection::ReadConnection(const std::string& path, std::int64_t thousand_steps_max)
    : database_(open_read_only(path)), thousand_steps_max_(thousand_steps_max) {
  guarded([&] {
    database_.exec("PRAGMA query_only = ON");
    database_.exec("PRAGMA cache_size = -4096");
    database_.exec("PRAGMA mmap_size = 67108864");
    database_.exec("PRAGMA temp_store = MEMORY");
  });
  sqlite3_db_config(database_.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
  sqlite3_progress_handler(database_.getHandle(), steps_between_looks, &on_thousand_steps, this);
}

int ReadConnection::on_thousand_steps(void* self) {
  auto& connection = *static_cast<ReadConnection*>(self);
  return ++connection.thousand_steps_ > connection.thousand_steps_max_ ? 1 : 0;
}

void ReadConnection::begin() {
  static const std::string sql = "BEGIN";
  thousand_steps_ = 0;
  guarded([&] {
    auto& begin = statement(sql);
    begin.tryReset();
    begin.exec();
  });
}

// An interrupted statement may have ended the transaction already.
void ReadConnection::end() noexcept {
  thousand_steps_ = 0;
  for (auto& [sql, statement] : statements_) statement.tryReset();
  if (sqlite3_get_autocommit(database_.getHandle()) == 0) {
    sqlite3_exec(database_.getHandle(), "ROLLBACK", nullptr, nullptr, nullptr);
  }
}

SQLite::Statement& ReadConnection::statement(const std::string& sql) {
  return guarded([&]() -> SQLite::Statement& {
    return statements_.try_emplace(&sql, database_, sql).first->second;
  });
}

Cursor::~Cursor() {
  statement_.tryReset();
}

bool Cursor::next() {
  column_ = 0;
  return guarded([&] { return statement_.executeStep(); });
}

void Cursor::bind(std::int64_t value) {
  guarded([&] { statement_.bind(++bound_, value); });
}

void Cursor::bind(std::string_view value) {
  guarded([&] { statement_.bind(++bound_, std::string{value}); });
}

void Cursor::bind(const Digest& value) {
  guarded([&] { statement_.bind(++bound_, value.data(), static_cast<int>(value.size())); });
}

Cursor& Cursor::operator>>(std::int64_t& value) {
  value = statement_.getColumn(column_++).getInt64();
  return *this;
}

Cursor& Cursor::operator>>(std::string& value) {
  value = statement_.getColumn(column_++).getString();
  return *this;
}

Cursor& Cursor::operator>>(Instant& value) {
  value = from_millis(statement_.getColumn(column_++).getInt64());
  return *this;
}

Cursor& Cursor::operator>>(Digest& value) {
  const auto column = statement_.getColumn(column_++);
  if (static_cast<std::size_t>(column.getBytes()) == value.size()) {
    std::memcpy(value.data(), column.getBlob(), value.size());
  }
  return *this;
}

}  // namespace kept::inventory
