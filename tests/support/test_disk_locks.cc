#include <algorithm>
#include <iterator>
#include <memory>
#include <vector>

#include "tests/support/test_disk_files.h"

namespace kept::tests {
namespace {

// Locks of the shared memory, each for many readers or one taker.
struct SharedLock {
  int& readers;
  bool& taken;
  Handle& self;
  unsigned bit;

  bool reads() const { return (self.reads & bit) != 0; }
  bool takes() const { return (self.takes & bit) != 0; }
  bool is_free(bool for_reading) const {
    if (taken && !takes()) return false;
    return for_reading || readers == (reads() ? 1 : 0);
  }
  void read() {
    if (reads()) return;
    ++readers;
    self.reads |= bit;
  }
  void take() {
    taken = true;
    self.takes |= bit;
  }
  void release() {
    if (takes()) taken = false;
    if (reads()) --readers;
    self.takes &= ~bit;
    self.reads &= ~bit;
  }
};

}  // namespace

int unlock_file(sqlite3_file* file, int to) {
  auto& self = handle(file);
  const Hold hold(self.disk->guard);
  if (!self.alive()) return SQLITE_OK;  // a cut has freed them
  auto& locks = self.file->locks;
  if (self.level == SQLITE_LOCK_EXCLUSIVE) locks.exclusive = false;
  if (self.level >= SQLITE_LOCK_RESERVED) locks.reserved = false;
  if (self.level >= SQLITE_LOCK_SHARED && to == SQLITE_LOCK_NONE) --locks.shared;
  self.level = std::min(self.level, to);
  return SQLITE_OK;
}

int lock_file(sqlite3_file* file, int to) {
  auto& self = handle(file);
  const Hold hold(self.disk->guard);
  if (!self.alive()) return SQLITE_IOERR_LOCK;
  auto& locks = self.file->locks;
  if (to <= self.level) return SQLITE_OK;
  if (locks.exclusive) return SQLITE_BUSY;
  if (self.level == SQLITE_LOCK_NONE) {
    ++locks.shared;
    self.level = SQLITE_LOCK_SHARED;
  }
  if (to >= SQLITE_LOCK_RESERVED && self.level < SQLITE_LOCK_RESERVED) {
    if (locks.reserved) return SQLITE_BUSY;
    locks.reserved = true;
    self.level = SQLITE_LOCK_RESERVED;
  }
  if (to == SQLITE_LOCK_EXCLUSIVE) {
    if (locks.shared > 1) return SQLITE_BUSY;
    locks.exclusive = true;
    self.level = SQLITE_LOCK_EXCLUSIVE;
  }
  return SQLITE_OK;
}

int is_reserved(sqlite3_file* file, int* reserved) {
  const Hold hold(handle(file).disk->guard);
  *reserved = handle(file).file->locks.reserved ? 1 : 0;
  return SQLITE_OK;
}

int lock_shared(sqlite3_file* file, int first, int count, int flags) {
  auto& self = handle(file);
  const Hold hold(self.disk->guard);
  const bool reading = (flags & SQLITE_SHM_SHARED) != 0;
  const bool releasing = (flags & SQLITE_SHM_UNLOCK) != 0;
  std::vector<SharedLock> locks;
  for (int i = first; i < first + count; ++i) {
    locks.push_back({self.shared->readers[i], self.shared->taken[i], self, 1U << i});
  }
  const auto is_free = [&](const SharedLock& lock) { return lock.is_free(reading); };
  if (!releasing && !std::all_of(locks.begin(), locks.end(), is_free)) return SQLITE_BUSY;
  for (auto& lock : locks) {
    if (releasing) {
      lock.release();
    } else if (reading) {
      lock.read();
    } else {
      lock.take();
    }
  }
  return SQLITE_OK;
}

int map_shared(sqlite3_file* file, int number, int size, int, void volatile** to) {
  const Hold hold(handle(file).disk->guard);
  auto& regions = handle(file).shared->regions;
  while (regions.size() <= static_cast<std::size_t>(number)) {
    regions.emplace_back(static_cast<std::size_t>(size));
  }
  *to = std::next(regions.begin(), number)->data();
  return SQLITE_OK;
}

void order_shared(sqlite3_file* file) {
  const Hold hold(handle(file).disk->guard);
}

int unmap_shared(sqlite3_file* file, int remove) {
  const Hold hold(handle(file).disk->guard);
  if (remove != 0) handle(file).file->shared = std::make_shared<SharedLog>();
  return SQLITE_OK;
}

}  // namespace kept::tests
