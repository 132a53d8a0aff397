#include "inventory/store/sqlite_row_log.h"

#include <array>
#include <bit>
#include <cstring>

#include <sqlite3.h>

#include "inventory/entry.h"

namespace kept::inventory {
namespace {

enum class Tag : char { row, number, real, text, blob, hashed, nothing };

template <typename Value>
void put(std::string& to, Tag tag, Value value) {
  const auto bytes = std::bit_cast<std::array<char, sizeof(Value)>>(value);
  to += static_cast<char>(tag);
  to.append(bytes.data(), bytes.size());
}

void put_bytes(std::string& to, Tag tag, std::string_view bytes) {
  put(to, tag, static_cast<std::uint32_t>(bytes.size()));
  to.append(bytes);
}

class Reader {
 public:
  explicit Reader(std::string_view bytes) : rest_(bytes) {}

  bool at_end() const { return rest_.empty(); }
  bool at_row() const { return rest_.front() == static_cast<char>(Tag::row); }
  Tag tag() {
    const auto tag = static_cast<Tag>(rest_.front());
    rest_.remove_prefix(1);
    return tag;
  }
  template <typename Value>
  Value value() {
    std::array<char, sizeof(Value)> bytes{};
    std::memcpy(bytes.data(), rest_.data(), bytes.size());
    rest_.remove_prefix(bytes.size());
    return std::bit_cast<Value>(bytes);
  }
  std::string_view bytes() {
    const auto size = value<std::uint32_t>();
    const auto found = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return found;
  }

 private:
  std::string_view rest_;
};

void check(sqlite3_stmt* statement, int result, int expected) {
  if (result != expected) throw SQLite::Exception(sqlite3_db_handle(statement), result);
}

// So that a statement holds no lock, be it refused or not.
struct ResetLater {
  sqlite3_stmt* statement;
  ~ResetLater() { sqlite3_reset(statement); }
};

int bind_text(sqlite3_stmt* statement, int parameter, std::string_view text) {
  return sqlite3_bind_text64(statement, parameter, text.data(), text.size(), SQLITE_STATIC,
                             SQLITE_UTF8);
}

// The text is bound here, and its leaf as the next parameter.
int bind_hashed(sqlite3_stmt* statement, int parameter, Reader& from) {
  const auto head_size = from.value<std::uint32_t>();
  const auto hashed = from.bytes();
  const auto leaf = leaf_of(hashed);
  const int result = bind_text(statement, parameter, hashed.substr(head_size));
  if (result != SQLITE_OK) return result;
  return sqlite3_bind_blob(statement, parameter + 1, leaf.data(), static_cast<int>(leaf.size()),
                           SQLITE_TRANSIENT);
}

// Takes one value; the next parameter.
int bind(sqlite3_stmt* statement, int parameter, Reader& from) {
  int result = SQLITE_OK;
  int taken = 1;
  switch (from.tag()) {
    case Tag::number:
      result = sqlite3_bind_int64(statement, parameter, from.value<std::int64_t>());
      break;
    case Tag::real:
      result = sqlite3_bind_double(statement, parameter, from.value<double>());
      break;
    case Tag::text:
      result = bind_text(statement, parameter, from.bytes());
      break;
    case Tag::blob: {
      const auto bytes = from.bytes();
      result = sqlite3_bind_blob64(statement, parameter, bytes.data(), bytes.size(), SQLITE_STATIC);
      break;
    }
    case Tag::hashed:
      result = bind_hashed(statement, parameter, from);
      taken = 2;
      break;
    case Tag::nothing:
    case Tag::row:
      result = sqlite3_bind_null(statement, parameter);
      break;
  }
  check(statement, result, SQLITE_OK);
  return parameter + taken;
}

}  // namespace

RowStatement::RowStatement(SQLite::Database& database, const std::string& sql) {
  const int result =
      sqlite3_prepare_v3(database.getHandle(), sql.data(), static_cast<int>(sql.size()),
                         SQLITE_PREPARE_PERSISTENT, &statement_, nullptr);
  if (result != SQLITE_OK) throw SQLite::Exception(database.getHandle(), result);
}

RowStatement::~RowStatement() {
  sqlite3_finalize(statement_);
}

RowLog::Row RowLog::row(const RowStatement& statement) {
  put(bytes_, Tag::row, std::bit_cast<std::uintptr_t>(statement.statement_));
  return Row(bytes_);
}

RowLog::Row& RowLog::Row::number(std::int64_t value) {
  put(to_, Tag::number, value);
  return *this;
}

RowLog::Row& RowLog::Row::real(double value) {
  put(to_, Tag::real, value);
  return *this;
}

RowLog::Row& RowLog::Row::text(std::string_view value) {
  put_bytes(to_, Tag::text, value);
  return *this;
}

RowLog::Row& RowLog::Row::blob(std::string_view value) {
  put_bytes(to_, Tag::blob, value);
  return *this;
}

RowLog::Row& RowLog::Row::hashed(std::string_view head, std::string_view text) {
  put(to_, Tag::hashed, static_cast<std::uint32_t>(head.size()));
  const auto size = static_cast<std::uint32_t>(head.size() + text.size());
  to_.append(reinterpret_cast<const char*>(&size), sizeof size);
  to_.append(head).append(text);
  return *this;
}

RowLog::Row& RowLog::Row::nothing() {
  to_ += static_cast<char>(Tag::nothing);
  return *this;
}

void RowLog::write() const {
  Reader from(bytes_);
  while (!from.at_end()) {
    from.tag();
    auto* const statement = std::bit_cast<sqlite3_stmt*>(from.value<std::uintptr_t>());
    int parameter = 1;
    while (!from.at_end() && !from.at_row()) parameter = bind(statement, parameter, from);
    const ResetLater reset{statement};
    check(statement, sqlite3_step(statement), SQLITE_DONE);
  }
}

}  // namespace kept::inventory
