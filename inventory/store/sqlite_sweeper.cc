#include "inventory/store/sqlite_sweeper.h"

#include <utility>

#include "inventory/store/sqlite_file.h"

namespace kept::inventory {

SqliteSweeper::SqliteSweeper(const SqliteSettings& settings)
    : reading_(open_for_sweeping(settings)), sweeping_(open_for_sweeping(settings)) {
  thread_ = std::thread([this] { work(); });
}

SqliteSweeper::~SqliteSweeper() {
  {
    const std::lock_guard lock(guard_);
    stopping_ = true;
  }
  changed_.notify_all();
  thread_.join();
}

bool SqliteSweeper::is_idle() {
  const std::lock_guard lock(guard_);
  return !under_way_;
}

std::optional<int> SqliteSweeper::result() {
  const std::lock_guard lock(guard_);
  return std::exchange(result_, std::nullopt);
}

void SqliteSweeper::start() {
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

void SqliteSweeper::work() {
  for (;;) {
    {
      std::unique_lock lock(guard_);
      changed_.wait(lock, [this] { return stopping_ || under_way_; });
      if (!under_way_) return;
    }
    sweep();
  }
}

void SqliteSweeper::sweep() {
  const auto moved = checkpoint(*sweeping_);
  reading_->tryExec("ROLLBACK");
  const std::lock_guard lock(guard_);
  result_ = moved;
  under_way_ = false;
}

}  // namespace kept::inventory
