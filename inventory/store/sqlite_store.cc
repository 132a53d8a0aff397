#include "inventory/store/sqlite_store.h"

#include <utility>

#include "inventory/store/sqlite_file.h"
#include "inventory/store/sqlite_load.h"
#include "inventory/store/sqlite_scribe.h"
#include "inventory/store/sqlite_statements.h"
#include "inventory/store/sqlite_turn.h"

namespace kept::inventory {
namespace {

std::unique_ptr<SQLite::Database> open_books(const SqliteSettings& settings) {
  auto database = open_for_writing(settings);
  migrate(*database);
  return database;
}

class SqliteStore final : public Store {
 public:
  SqliteStore(const SqliteSettings& settings, RandomSource& random, VehicleObserver* observer);
  ~SqliteStore() override { abandon(); }

  std::unique_ptr<Transaction> begin(Instant wall_now) override;
  void start_flush(std::function<void()> ended) override;
  bool is_flushed() const override { return flush_->is_done.load(std::memory_order_acquire); }
  void finish_flush() override;
  void abandon() noexcept override;
  bool spoiled() const override { return spoiled_; }
  void try_writing() override;
  void tidy() override;

 private:
  SqliteSettings settings_;
  OwnerLock owner_;
  RandomSource& random_;
  std::unique_ptr<SQLite::Database> database_;
  SqliteStatements statements_;
  HotTables tables_;
  StoreCursor cursor_;
  SqliteCheckpointer checkpointer_;
  SqliteScribe scribe_;
  SqliteBatch batch_;
  std::shared_ptr<FlushResult> flush_;  // the one under way
  bool spoiled_ = false;
};

SqliteStore::SqliteStore(const SqliteSettings& settings, RandomSource& random,
                         VehicleObserver* observer)
    : settings_(settings),
      owner_(settings.path),
      random_(random),
      database_(open_books(settings)),
      statements_(*database_),
      checkpointer_(settings),
      scribe_(*database_, statements_, checkpointer_),
      batch_(scribe_, statements_) {
  tables_.observe(observer);
  scribe_.ask([this] {
    load(*database_, tables_, cursor_);
    batch_.tokens.load(*database_);
    return true;
  });
}

std::unique_ptr<Transaction> SqliteStore::begin(Instant wall_now) {
  spoiled_ = false;
  return std::make_unique<SqliteTurn>(batch_, tables_, cursor_, random_, wall_now, *this, spoiled_);
}

void SqliteStore::start_flush(std::function<void()> ended) {
  if (spoiled_) {
    throw StoreError(StoreError::Kind::unavailable, "a turn of the batch was rolled back");
  }
  tables_.set_off();
  scribe_.write(batch_.rows);
  flush_ = scribe_.flush(std::move(ended));
}

void SqliteStore::finish_flush() {
  const auto flush = std::exchange(flush_, nullptr);
  scribe_.wait_for(*flush);
  if (!flush->error) return tables_.landed();
  tables_.undo_all();
  batch_.forget();
  scribe_.forgive();
  throw StoreError(*flush->error);
}

void SqliteStore::abandon() noexcept {
  tables_.undo_rest();
  batch_.forget();
  scribe_.drop();
}

void SqliteStore::try_writing() {
  scribe_.ask([this] {
    try {
      SQLite::Transaction transaction(*database_);
      database_->exec("PRAGMA user_version=" + std::to_string(sqlite_schema_version()));
      transaction.commit();
    } catch (const SQLite::Exception& error) {
      throw store_error(error);
    }
    return true;
  });
}

void SqliteStore::tidy() {
  tables_.evict(settings_.conversations_hot_max);
  scribe_.tidy(static_cast<int>(settings_.wal_pages_checkpoint));
}

}  // namespace

std::unique_ptr<Store> open_sqlite_store(const SqliteSettings& settings, RandomSource& random,
                                         VehicleObserver* observer) {
  try {
    return std::make_unique<SqliteStore>(settings, random, observer);
  } catch (const SQLite::Exception& error) {
    throw store_error(error);
  }
}

}  // namespace kept::inventory
