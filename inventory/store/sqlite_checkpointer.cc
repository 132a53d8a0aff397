#include "inventory/store/sqlite_checkpointer.h"

#include <utility>

#include "inventory/store/sqlite_file.h"

namespace kept::inventory {

SqliteCheckpointer::SqliteCheckpointer(const SqliteSettings& settings)
    : reading_(open_for_checkpoints(settings)), moving_(open_for_checkpoints(settings)) {
  thread_ = std::thread([this] { work(); });
}

SqliteCheckpointer::~SqliteCheckpointer() {
  {
    const std::lock_guard lock(guard_);
    stopping_ = true;
  }
  changed_.notify_all();
  thread_.join();
}

bool SqliteCheckpointer::is_idle() {
  const std::lock_guard lock(guard_);
  return !under_way_;
}

std::optional<int> SqliteCheckpointer::result() {
  const std::lock_guard lock(guard_);
  return std::exchange(result_, std::nullopt);
}

void SqliteCheckpointer::start() {
  try {
    reading_->exec("BEGIN");
    reading_->execAndGet("SELECT count(*) FROM sqlite_schema");
  } catch (const SQLite::Exception&) {
    reading_->tryExec("ROLLBACK");
    return;
  }
  {
    const std::lock_guard lock(guard_);
    under_way_ = true;
  }
  changed_.notify_all();
}

void SqliteCheckpointer::work() {
  for (;;) {
    {
      std::unique_lock lock(guard_);
      changed_.wait(lock, [this] { return stopping_ || under_way_; });
      if (!under_way_) return;
    }
    move_pages();
  }
}

void SqliteCheckpointer::move_pages() {
  const auto moved = checkpoint(*moving_);
  reading_->tryExec("ROLLBACK");
  const std::lock_guard lock(guard_);
  result_ = moved;
  under_way_ = false;
}

}  // namespace kept::inventory
