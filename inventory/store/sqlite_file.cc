#include "inventory/store/sqlite_file.h"

#include <span>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/file.h>
#include <unistd.h>

#include "inventory/embedded_file.h"
#include "inventory/store/sqlite_wal_file.h"

namespace kept::inventory {

std::span<const EmbeddedFile> schema_files();

StoreError store_error(const SQLite::Exception& error) {
  const int code = error.getErrorCode() & 0xff;
  if (code == SQLITE_FULL) return {StoreError::Kind::full, error.what()};
  if (code == SQLITE_CONSTRAINT) return {StoreError::Kind::constraint, error.what()};
  return {StoreError::Kind::unavailable, error.what()};
}

OwnerLock::OwnerLock(const std::string& path) {
  const std::string lock_path = path + "-owner";
  file_ = ::open(lock_path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (file_ < 0) {
    throw StoreError(StoreError::Kind::unavailable, "cannot open " + lock_path);
  }
  if (::flock(file_, LOCK_EX | LOCK_NB) != 0) {
    ::close(file_);
    throw StoreError(StoreError::Kind::unavailable,
                     "another process has the books open (" + lock_path + " is locked)");
  }
}

OwnerLock::~OwnerLock() {
  ::close(file_);
}

namespace {

// Before SQLite starts: no statistics of its memory, whose lock every allocation takes.
[[maybe_unused]] const int without_statistics = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);

}  // namespace

std::unique_ptr<SQLite::Database> open_for_writing(const SqliteSettings& settings) {
  auto database = std::make_unique<SQLite::Database>(
      settings.path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX, 5000,
      wal_gathering_vfs(settings.vfs));
  database->exec("PRAGMA page_size=16384");  // of a new file; see ARCHITECTURE.md
  database->exec("PRAGMA journal_mode=WAL");
  database->exec("PRAGMA synchronous=FULL");
  database->exec("PRAGMA foreign_keys=ON");
  database->exec("PRAGMA wal_autocheckpoint=0");
  database->exec("PRAGMA temp_store=MEMORY");
  database->exec("PRAGMA cache_size=-65536");
  return database;
}

std::unique_ptr<SQLite::Database> open_for_checkpoints(const SqliteSettings& settings) {
  auto database = std::make_unique<SQLite::Database>(settings.path,
                                                     SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX,
                                                     0, wal_gathering_vfs(settings.vfs));
  sqlite3_db_config(database->getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
  database->exec("PRAGMA synchronous=FULL");
  database->exec("PRAGMA wal_autocheckpoint=0");
  return database;
}

std::optional<int> checkpoint(SQLite::Database& database) {
  int moved = -1;
  const int result = sqlite3_wal_checkpoint_v2(database.getHandle(), nullptr,
                                               SQLITE_CHECKPOINT_PASSIVE, nullptr, &moved);
  if (result != SQLITE_OK || moved < 0) return std::nullopt;
  return moved;
}

int sqlite_schema_version() {
  return static_cast<int>(schema_files().size());
}

void migrate(SQLite::Database& database) {
  const int version = database.execAndGet("PRAGMA user_version").getInt();
  const auto files = schema_files();
  if (version > sqlite_schema_version()) {
    throw StoreError(StoreError::Kind::incompatible,
                     "the books have schema " + std::to_string(version) + ", this program knows " +
                         std::to_string(sqlite_schema_version()) + ": use a newer program");
  }
  for (auto next = static_cast<std::size_t>(version); next < files.size(); ++next) {
    SQLite::Transaction transaction(database);
    database.exec(std::string{files[next].text});
    database.exec("PRAGMA user_version=" + std::to_string(next + 1));
    transaction.commit();
  }
}

}  // namespace kept::inventory
