#include "inventory/store/sqlite_scribe.h"

#include <algorithm>

#include <sqlite3.h>

#include "inventory/store/sqlite_file.h"
#include "inventory/store/sqlite_rows.h"

namespace kept::inventory {
namespace {

// Rows that wait to be written: more than a batch of turns has, so that only a disk that does not
// keep up holds deciding back.
constexpr std::size_t waiting_bytes_max = 8U << 20U;

// Emptied buffers that are kept, and how large.
constexpr std::size_t spare_max = 64;
constexpr std::size_t spare_bytes_max = 131'072;

StoreError as_store_error(const std::exception& error) {
  if (const auto* const sqlite = dynamic_cast<const SQLite::Exception*>(&error)) {
    return store_error(*sqlite);
  }
  if (const auto* const store = dynamic_cast<const StoreError*>(&error)) return *store;
  return {StoreError::Kind::unavailable, error.what()};
}

}  // namespace

SqliteScribe::SqliteScribe(SQLite::Database& database, SqliteStatements& statements,
                           SqliteCheckpointer& checkpointer)
    : database_(database), statements_(statements), checkpointer_(checkpointer) {
  sqlite3_wal_hook(
      database_.getHandle(),
      [](void* pages, sqlite3*, const char*, int count) {
        *static_cast<int*>(pages) = count;
        return SQLITE_OK;
      },
      &log_pages_);
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

void SqliteScribe::write(RowLog& rows) {
  if (rows.empty()) return;
  std::unique_lock lock(guard_);
  emptied_.wait(lock, [this] { return waiting_bytes_ < waiting_bytes_max; });
  const bool was_empty = queue_.empty();
  waiting_bytes_ += rows.size();
  RowLog emptied;
  if (!spare_.empty()) {
    emptied = std::move(spare_.back());
    spare_.pop_back();
  }
  queue_.push_back({std::exchange(rows, std::move(emptied)), {}});
  lock.unlock();
  if (was_empty) filled_.notify_one();
}

void SqliteScribe::hand_over(std::function<void()> work) {
  {
    const std::lock_guard lock(guard_);
    queue_.push_back({{}, std::move(work)});
  }
  filled_.notify_one();
}

std::shared_ptr<FlushResult> SqliteScribe::flush(std::function<void()> ended) {
  auto result = std::make_shared<FlushResult>();
  hand_over([this, result, ended = std::move(ended)] { end_batch(*result, ended); });
  return result;
}

void SqliteScribe::wait_for(const FlushResult& flush) {
  std::unique_lock lock(guard_);
  ended_.wait(lock, [&] { return flush.is_over; });
}

void SqliteScribe::drop() noexcept {
  hand_over([this] {
    roll_back();
    broken_.reset();
  });
}

void SqliteScribe::forgive() noexcept {
  hand_over([this] {
    roll_back();
    broken_.reset();
    refusing_ = false;
  });
}

void SqliteScribe::tidy(int pages) {
  hand_over([this, pages] { keep_log_short(pages); });
}

// Checkpoints go on beside the commits, so that while there is much to commit the log is never
// moved whole, and grows; SQLite starts it anew once it is. When it is long and little is left,
// that is moved here, while no commit comes in between.
void SqliteScribe::keep_log_short(int pages) {
  constexpr int long_log = 24;  // times `pages`
  constexpr int too_long_log = 96;
  if (!checkpointer_.is_idle()) return;
  if (const auto moved = checkpointer_.result()) pages_in_file_ = *moved;
  if (pages_in_file_ > log_pages_) pages_in_file_ = 0;  // it was started anew since
  const int rest = log_pages_ - pages_in_file_;
  if (rest <= 0) return;
  const bool is_long = log_pages_ >= long_log * pages;
  const bool is_little = rest <= pages / 4;
  if ((is_long && is_little) || log_pages_ >= too_long_log * pages) {
    pages_in_file_ = checkpoint(database_).value_or(pages_in_file_);
  } else if (rest >= pages || is_long) {
    checkpointer_.start();
  }
}

void SqliteScribe::ask_for(const std::function<void()>& work) {
  bool is_answered = false;
  hand_over([&] {
    work();
    const std::lock_guard lock(guard_);
    is_answered = true;
    ended_.notify_all();
  });
  std::unique_lock lock(guard_);
  ended_.wait(lock, [&] { return is_answered; });
}

void SqliteScribe::refuse_if_broken() const {
  if (broken_) throw StoreError(*broken_);
  if (refusing_) throw StoreError(StoreError::Kind::unavailable, "the last flush failed");
}

SqliteScribe::Steps SqliteScribe::take() {
  std::unique_lock lock(guard_);
  filled_.wait(lock, [this] { return stopping_ || !queue_.empty(); });
  return std::exchange(queue_, {});
}

void SqliteScribe::give_back(Steps& done) {
  const std::lock_guard lock(guard_);
  for (auto& [rows, work] : done) {
    waiting_bytes_ -= rows.size();
    if (rows.empty() || rows.capacity() > spare_bytes_max || spare_.size() >= spare_max) continue;
    rows.clear();
    spare_.push_back(std::move(rows));
  }
}

void SqliteScribe::work() {
  for (;;) {
    auto steps = take();
    if (steps.empty()) return;
    for (const auto& [rows, work] : steps) work ? work() : write_down(rows);
    give_back(steps);
    emptied_.notify_one();
  }
}

void SqliteScribe::write_down(const RowLog& rows) {
  if (broken_ || refusing_) return;
  try {
    if (sqlite3_get_autocommit(database_.getHandle()) != 0) Binder(statements_.begin).run();
    rows.write();
  } catch (const std::exception& error) {
    broken_ = as_store_error(error);
  }
}

void SqliteScribe::commit() {
  refuse_if_broken();
  if (sqlite3_get_autocommit(database_.getHandle()) != 0) return;  // nothing was written
  Binder(statements_.commit).run();
}

void SqliteScribe::end_batch(FlushResult& result, const std::function<void()>& ended) {
  try {
    commit();
  } catch (const std::exception& error) {
    result.error = as_store_error(error);
    roll_back();
    broken_.reset();
    refusing_ = true;
  }
  result.is_done.store(true, std::memory_order_release);
  ended();
  {
    const std::lock_guard lock(guard_);
    result.is_over = true;
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
