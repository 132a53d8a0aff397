// Rows on their way to SQLite, as bytes one behind the other: which statement, then the values of
// its parameters. Filled by the thread that decides, written down by the one that owns the
// connection. One buffer, so that a row costs no allocation on the way; texts are copied into it,
// so that nothing the rows were made from needs to live on.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <SQLiteCpp/SQLiteCpp.h>

#include "inventory/ids.h"
#include "inventory/instant.h"

struct sqlite3_stmt;

namespace kept::inventory {

// A prepared statement that writes and gives nothing back. Made, run and ended on the connection's
// thread; named on others.
class RowStatement {
 public:
  RowStatement(SQLite::Database& database, const std::string& sql);
  ~RowStatement();
  RowStatement(RowStatement&& other) noexcept : statement_(other.statement_) {
    other.statement_ = nullptr;
  }
  RowStatement& operator=(RowStatement&&) = delete;

 private:
  friend class RowLog;
  sqlite3_stmt* statement_ = nullptr;
};

class RowLog {
 public:
  class Row;

  Row row(const RowStatement& statement);

  bool empty() const { return bytes_.empty(); }
  std::size_t size() const { return bytes_.size(); }
  std::size_t capacity() const { return bytes_.capacity(); }
  void clear() { bytes_.clear(); }  // keeps the room

  // Runs each row's statement in order; throws SQLite::Exception at the first that is refused. On
  // the connection's thread.
  void write() const;

 private:
  std::string bytes_;
};

// Binds values one after another from parameter 1.
class RowLog::Row {
 public:
  Row& number(std::int64_t value);
  Row& real(double value);
  Row& text(std::string_view value);
  // A text that begins behind a head, and as the next parameter the leaf (entry.h) of both.
  Row& hashed(std::string_view head, std::string_view text);
  Row& nothing();
  Row& flag(bool value) { return number(value ? 1 : 0); }
  Row& at(Instant value) { return number(millis(value)); }
  template <typename Tag>
  Row& id(Id<Tag> value) {
    return number(value.value);
  }
  // Null for none.
  template <typename Tag>
  Row& reference(Id<Tag> value) {
    return value ? number(value.value) : nothing();
  }
  template <typename Bytes>
  Row& bytes(const Bytes& value) {
    return blob({reinterpret_cast<const char*>(value.data()), value.size()});
  }

 private:
  friend class RowLog;
  explicit Row(std::string& to) : to_(to) {}
  Row& blob(std::string_view value);

  std::string& to_;
};

}  // namespace kept::inventory
