// Rows to and from SQLite columns. One place for each table's column order; sqlite_statements.h
// holds the SQL that goes with it. Readers and the writer share these.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <SQLiteCpp/SQLiteCpp.h>

#include "inventory/store/sqlite_row_log.h"
#include "inventory/store/store.h"

namespace kept::inventory {

// Binds values one after another from parameter 1, for a question. Texts must outlive the step.
class Binder {
 public:
  explicit Binder(SQLite::Statement& statement) : statement_(statement) {
    // Not reset(): it throws once more what was wrong with the run before.
    statement_.tryReset();
  }

  Binder& number(std::int64_t value) {
    statement_.bind(next_++, value);
    return *this;
  }
  template <typename Tag>
  Binder& id(Id<Tag> value) {
    return number(value.value);
  }
  Binder& text(const std::string& value) {
    statement_.bindNoCopy(next_++, value);
    return *this;
  }
  template <typename Bytes>
  Binder& bytes(const Bytes& value) {
    statement_.bindNoCopy(next_++, value.data(), static_cast<int>(value.size()));
    return *this;
  }
  void run() { statement_.exec(); }

 private:
  SQLite::Statement& statement_;
  int next_ = 1;
};

void bind(RowLog::Row to, const Rooftop& row);
void bind(RowLog::Row to, const Staff& row);
void bind(RowLog::Row to, const Vehicle& row);
void bind(RowLog::Row to, const Hold& row);
void bind(RowLog::Row to, const Appointment& row);
void bind(RowLog::Row to, const Lead& row);
void bind(RowLog::Row to, const Task& row);
void bind(RowLog::Row to, const Conversation& row, std::int64_t last_message);
void bind(RowLog::Row to, const FeedMark& row);

// From a statement that stands on a row, columns in table order.
Rooftop rooftop_from(SQLite::Statement& row);
Staff staff_from(SQLite::Statement& row);
Vehicle vehicle_from(SQLite::Statement& row);
Hold hold_from(SQLite::Statement& row);
Appointment appointment_from(SQLite::Statement& row);
Lead lead_from(SQLite::Statement& row);
Task task_from(SQLite::Statement& row);
Conversation conversation_from(SQLite::Statement& row);
FeedMark feed_from(SQLite::Statement& row);
Message message_from(SQLite::Statement& row);

// Of the table `entry`: rooftop * 2^40 + seq.
inline constexpr EntrySeq entry_seq_end = EntrySeq{1} << 40;
constexpr std::int64_t entry_key(RooftopId rooftop, EntrySeq seq) {
  return (rooftop.value << 40) + seq;
}

std::string text_at(SQLite::Statement& row, int column);
Instant instant_at(SQLite::Statement& row, int column);

}  // namespace kept::inventory
