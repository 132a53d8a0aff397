// The writer's prepared statements. Parameters are numbered in table order; an update takes the
// same numbers as the insert, so that one `bind` serves both.
#pragma once

#include <string>
#include <string_view>

#include <SQLiteCpp/SQLiteCpp.h>

#include "inventory/store/sqlite_row_log.h"

namespace kept::inventory {

struct SqliteStatements {
  explicit SqliteStatements(SQLite::Database& database);

  struct Pair {
    // `fixed` names the columns that updates leave alone, since no command changes them: "a, b".
    Pair(SQLite::Database& database, std::string_view table, std::string_view columns,
         std::string_view fixed = {});
    RowStatement insert;
    RowStatement update;
    const RowStatement& for_row(bool is_new) const { return is_new ? insert : update; }
  };

  Pair rooftop, staff, vehicle, hold, appointment, lead, task, conversation, feed;
  RowStatement vehicle_seen;       // the columns that a feed which changes nothing changes
  RowStatement conversation_turn;  // the columns that a turn changes, none of them indexed
  RowStatement last_message;
  RowStatement message, entry, command;
  RowStatement session, drop_session, drop_lapsed_sessions, cell, drop_cells;

  SQLite::Statement fetch_appointment, fetch_appointment_by_code, fetch_lead, fetch_task;
  SQLite::Statement fetch_conversation, fetch_conversation_by_token, talk, fetch_message,
      done_command;
  SQLite::Statement last_feed, feeds_applying, has_task, staff_session;
  SQLite::Statement begin, commit, rollback;
};

}  // namespace kept::inventory
