// Moves what is durable from the write-ahead log into the database file beside the connection that
// writes: a checkpoint waits for the disk many times longer than a commit, and nobody's turn should
// wait with it.
//
// Two connections that write or checkpoint at the same instant are what SQLite's WAL-reset bug
// needs (up to 3.51.2: one starts the log anew while the other still counts what it has moved). It
// cannot happen here: a third connection reads the log while a checkpoint lasts, and SQLite starts
// no log anew that is read. That reading begins on the writing thread, between two of its
// transactions and while the log holds what is not in the file, so that it is of the log and not of
// the file.
//
// Nobody else may checkpoint while the program runs: a tool that opens the file from outside and
// writes, or closes as its last reader, starts a checkpoint that none of this knows of.
#pragma once

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

#include <SQLiteCpp/SQLiteCpp.h>

#include "inventory/store/sqlite_store.h"

namespace kept::inventory {

class SqliteCheckpointer {
 public:
  // Throws SQLite::Exception when the file cannot be opened.
  explicit SqliteCheckpointer(const SqliteSettings& settings);
  ~SqliteCheckpointer();  // ends the checkpoint that is under way
  SqliteCheckpointer(const SqliteCheckpointer&) = delete;
  SqliteCheckpointer& operator=(const SqliteCheckpointer&) = delete;

  // ---- on the writing thread, between two of its transactions

  bool is_idle();
  // How many pages of the log are in the file since a checkpoint, once for each. One that failed
  // (a full disk) has none: the log keeps what it has, and the next one tries again.
  std::optional<int> result();
  // Only when idle, and when the log holds pages that are not in the file.
  void start();

 private:
  void work();
  void move_pages();

  std::unique_ptr<SQLite::Database> reading_, moving_;
  std::mutex guard_;
  std::condition_variable changed_;
  bool under_way_ = false;
  bool stopping_ = false;
  std::optional<int> result_;
  std::thread thread_;
};

}  // namespace kept::inventory
