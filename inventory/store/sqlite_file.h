// Opening and upgrading the SQLite file, and the translation of its errors.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include <SQLiteCpp/SQLiteCpp.h>

#include "inventory/store/sqlite_store.h"
#include "inventory/store/store.h"

namespace kept::inventory {

// What went wrong, in our terms.
StoreError store_error(const SQLite::Exception& error);

// Holds "<path>-owner" locked while it lives. Throws StoreError::unavailable when another process
// does.
class OwnerLock {
 public:
  explicit OwnerLock(const std::string& path);
  ~OwnerLock();
  OwnerLock(const OwnerLock&) = delete;
  OwnerLock& operator=(const OwnerLock&) = delete;

 private:
  int file_ = -1;
};

// A connection beside it, for SqliteCheckpointer.
std::unique_ptr<SQLite::Database> open_for_checkpoints(const SqliteSettings& settings);

// Moves what it can from the WAL to the file; how many of the WAL's pages are in the file then.
// None: it failed, and the WAL keeps what it has.
std::optional<int> checkpoint(SQLite::Database& database);

// The one connection that writes: WAL, synchronous=FULL, foreign keys, no automatic checkpoint.
std::unique_ptr<SQLite::Database> open_for_writing(const SqliteSettings& settings);

// Applies the schema files that are still to come, each in a transaction of its own with the
// version it brings. Forward only.
void migrate(SQLite::Database& database);

}  // namespace kept::inventory
