// A read-only SQLite connection, its prepared statements and the rows they give. Every SQLite
// error leaves here as StoreError.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include <SQLiteCpp/SQLiteCpp.h>

#include "inventory/entry.h"
#include "inventory/ids.h"
#include "inventory/instant.h"

namespace kept::inventory {

class ReadConnection {
 public:
  ReadConnection(const std::string& path, std::int64_t thousand_steps_max);

  void begin();
  void end() noexcept;

  // Prepared once and kept for the life of the connection, by the address of `sql`.
  SQLite::Statement& statement(const std::string& sql);

 private:
  static int on_thousand_steps(void* self);

  SQLite::Database database_;
  std::map<const std::string*, SQLite::Statement> statements_;
  std::int64_t thousand_steps_max_;
  std::int64_t thousand_steps_ = 0;
};

// One run of a statement. Values are bound in order. A row is read column after column with >>;
// next() starts again at the first. NULL reads as zero or empty. `sql` has static storage.
class Cursor {
 public:
  template <typename... Values>
  Cursor(ReadConnection& connection, const std::string& sql, const Values&... values)
      : statement_(connection.statement(sql)) {
    (bind(values), ...);
  }
  ~Cursor();
  Cursor(const Cursor&) = delete;
  Cursor& operator=(const Cursor&) = delete;

  bool next();

  Cursor& operator>>(std::int64_t& value);
  Cursor& operator>>(std::string& value);
  Cursor& operator>>(Digest& value);
  Cursor& operator>>(Instant& value);
  template <typename Tag>
  Cursor& operator>>(Id<Tag>& id) {
    return *this >> id.value;
  }

  // For the readers of sqlite_rows.h, which take a row's columns from the first on.
  SQLite::Statement& row() { return statement_; }

 private:
  void bind(std::int64_t value);
  void bind(int value) { bind(std::int64_t{value}); }
  void bind(std::string_view value);
  void bind(const std::string& value) { bind(std::string_view{value}); }
  void bind(const char* value) { bind(std::string_view{value}); }
  void bind(const Digest& value);
  void bind(Instant value) { bind(millis(value)); }
  template <typename Tag>
  void bind(Id<Tag> id) {
    bind(id.value);
  }

  SQLite::Statement& statement_;
  int bound_ = 0;
  int column_ = 0;
};

}  // namespace kept::inventory
