#include "inventory/store/sqlite_scribe.h"

#include <algorithm>

#include <sqlite3.h>

#include "inventory/store/sqlite_file.h"
#include "inventory/store/sqlite_rows.h"

namespace kept::inventory {
namespace {

// Rows that wait to be written: more than a batch of turns has, so that only a disk that does not
// keep up holds deciding back.
constexpr std::size_t steps_max = 16'384;

StoreError as_store_error(const std::exception& error) {
  if (const auto* const sqlite = dynamic_cast<const SQLite::Exception*>(&error)) {
    return store_error(*sqlite);
  }
  if (const auto* const store = dynamic_cast<const StoreError*>(&error)) return *store;
  return {StoreError::Kind::unavailable, error.what()};
}

}  // namespace

SqliteScribe::SqliteScribe(SQLite::Database& database, SqliteStatements& statements)
    : database_(database), statements_(statements) {
  sqlite3_wal_hook(
      database_.getHandle(),
      [](void* pages, sqlite3*, const char*, int count) {
        *static_cast<int*>(pages) = count;
        return SQLITE_OK;
      },
      &wal_pages_);
  thread_ = std::thread([this] { work(); });
}

SqliteScribe::~SqliteScribe() {
  drop();
  {
    const std::lock_guard lock(guard_);
    stopping_ = true;
  }
  filled_.notify_one();
  thread_.join();
}

void SqliteScribe::write(Steps& rows) {
  if (rows.empty()) return;
  std::unique_lock lock(guard_);
  emptied_.wait(lock, [this] { return queue_.size() < steps_max; });
  const bool was_empty = queue_.empty();
  for (auto& row : rows) {
    queue_.push_back(make_step([this, row = std::move(row)] { write_row(*row); }));
  }
  rows.clear();
  lock.unlock();
  if (was_empty) filled_.notify_one();
}

void SqliteScribe::hand_over(std::unique_ptr<Step> step) {
  {
    const std::lock_guard lock(guard_);
    queue_.push_back(std::move(step));
  }
  filled_.notify_one();
}

std::shared_ptr<FlushResult> SqliteScribe::flush() {
  auto result = std::make_shared<FlushResult>();
  hand_over(make_step([this, result] { end_batch(*result); }));
  return result;
}

void SqliteScribe::wait_for(const FlushResult& flush) {
  std::unique_lock lock(guard_);
  ended_.wait(lock, [&] { return flush.is_done.load(std::memory_order_acquire); });
}

void SqliteScribe::drop() noexcept {
  hand_over(make_step([this] {
    roll_back();
    broken_.reset();
  }));
}

void SqliteScribe::forgive() noexcept {
  hand_over(make_step([this] {
    roll_back();
    broken_.reset();
    refusing_ = false;
  }));
}

// Busy readers leave a rest, which the next one takes; only corruption or I/O errors matter, and
// those the next commit reports.
void SqliteScribe::checkpoint(int pages_from) {
  hand_over(make_step([this, pages_from] {
    if (wal_pages_ < pages_from) return;
    sqlite3_wal_checkpoint_v2(database_.getHandle(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr,
                              nullptr);
  }));
}

void SqliteScribe::ask_for(const std::function<void()>& work) {
  bool is_answered = false;
  hand_over(make_step([&] {
    work();
    const std::lock_guard lock(guard_);
    is_answered = true;
    ended_.notify_all();
  }));
  std::unique_lock lock(guard_);
  ended_.wait(lock, [&] { return is_answered; });
}

void SqliteScribe::refuse_if_broken() const {
  if (broken_) throw StoreError(*broken_);
  if (refusing_) throw StoreError(StoreError::Kind::unavailable, "the last flush failed");
}

void SqliteScribe::work() {
  Steps steps;
  for (;;) {
    {
      std::unique_lock lock(guard_);
      filled_.wait(lock, [this] { return stopping_ || !queue_.empty(); });
      if (queue_.empty()) return;
      steps.swap(queue_);
    }
    emptied_.notify_one();
    for (auto& step : steps) step->run();
    steps.clear();
  }
}

void SqliteScribe::write_row(Step& row) {
  if (broken_ || refusing_) return;
  try {
    if (sqlite3_get_autocommit(database_.getHandle()) != 0) Binder(statements_.begin).run();
    row.run();
  } catch (const std::exception& error) {
    broken_ = as_store_error(error);
  }
}

void SqliteScribe::commit() {
  refuse_if_broken();
  if (sqlite3_get_autocommit(database_.getHandle()) != 0) return;  // nothing was written
  Binder(statements_.commit).run();
}

void SqliteScribe::end_batch(FlushResult& result) {
  try {
    commit();
  } catch (const std::exception& error) {
    result.error = as_store_error(error);
    roll_back();
    broken_.reset();
    refusing_ = true;
  }
  {
    const std::lock_guard lock(guard_);
    result.is_done.store(true, std::memory_order_release);
  }
  ended_.notify_all();
}

// After a full disk SQLite has rolled back by itself, and there is nothing to roll back.
void SqliteScribe::roll_back() noexcept {
  if (sqlite3_get_autocommit(database_.getHandle()) != 0) return;
  statements_.rollback.tryReset();
  statements_.rollback.tryExecuteStep();
  statements_.rollback.tryReset();
}

}  // namespace kept::inventory
