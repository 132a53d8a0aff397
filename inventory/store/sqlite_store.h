// The books in one SQLite file: WAL, synchronous=FULL, one connection that writes.
// A process owns the file by an advisory lock on "<path>-owner" for as long as the store lives.
#pragma once

#include <memory>
#include <string>

#include "inventory/store/store.h"

namespace kept::inventory {

struct SqliteSettings {
  std::string path;
  std::string vfs;  // empty: SQLite's default
  std::size_t conversations_hot_max = 20'000;
  std::size_t wal_pages_checkpoint = 160;  // of the write-ahead log, moved to the file together
};

// Opens or creates the file, brings its schema forward, loads what turns need into memory. Throws
// StoreError: unavailable when another process owns the file or it cannot be read, incompatible
// when its schema is newer than this program.
std::unique_ptr<Store> open_sqlite_store(const SqliteSettings& settings, RandomSource& random,
                                         VehicleObserver* observer = nullptr);

// The schema version this program brings a file to.
int sqlite_schema_version();

}  // namespace kept::inventory
