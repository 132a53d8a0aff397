#include "tests/support/test_disk_files.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace kept::tests {
namespace {

int close_file(sqlite3_file* file) {
  auto& self = handle(file);
  const Hold hold(self.disk->guard);
  unlock_file(file, SQLITE_LOCK_NONE);
  lock_shared(file, 0, SQLITE_SHM_NLOCK, SQLITE_SHM_UNLOCK);
  if (!self.delete_on_close.empty() && self.alive()) self.disk->files.erase(self.delete_on_close);
  self.~Handle();
  return SQLITE_OK;
}

int read_file(sqlite3_file* file, void* to, int count, sqlite3_int64 at) {
  auto& self = handle(file);
  const Hold hold(handle(file).disk->guard);
  if (!self.alive()) return SQLITE_IOERR_READ;
  const auto& bytes = self.file->now;
  const auto from = std::min(static_cast<std::size_t>(at), bytes.size());
  const auto found = std::min(static_cast<std::size_t>(count), bytes.size() - from);
  if (found > 0) std::memcpy(to, bytes.data() + from, found);
  if (found == static_cast<std::size_t>(count)) return SQLITE_OK;
  std::memset(static_cast<char*>(to) + found, 0, static_cast<std::size_t>(count) - found);
  return SQLITE_IOERR_SHORT_READ;
}

int write_file(sqlite3_file* file, const void* from, int count, sqlite3_int64 at) {
  auto& self = handle(file);
  const Hold hold(handle(file).disk->guard);
  if (!self.alive()) return SQLITE_IOERR_WRITE;
  auto& now = self.file->now;
  const auto* const bytes = static_cast<const std::uint8_t*>(from);
  DiskChange change{false, static_cast<std::size_t>(at), {bytes, bytes + count}};
  const auto end = change.at + change.bytes.size();
  if (end > now.size() && self.disk->room &&
      self.disk->used() + end - now.size() > *self.disk->room) {
    return SQLITE_FULL;
  }
  redo(now, change);
  self.file->unsynced.push_back(std::move(change));
  return self.disk->changes(self.generation) ? SQLITE_OK : SQLITE_IOERR_WRITE;
}

int truncate_file(sqlite3_file* file, sqlite3_int64 size) {
  auto& self = handle(file);
  const Hold hold(handle(file).disk->guard);
  if (!self.alive()) return SQLITE_IOERR_TRUNCATE;
  self.file->unsynced.push_back({true, static_cast<std::size_t>(size), {}});
  redo(self.file->now, self.file->unsynced.back());
  return self.disk->changes(self.generation) ? SQLITE_OK : SQLITE_IOERR_TRUNCATE;
}

int sync_file(sqlite3_file* file, int) {
  auto& self = handle(file);
  const Hold hold(handle(file).disk->guard);
  if (!self.disk->changes(self.generation)) return SQLITE_IOERR_FSYNC;
  for (const auto& change : self.file->unsynced) redo(self.file->synced, change);
  self.file->unsynced.clear();
  if (!self.file->named) self.disk->sync_folder();
  return SQLITE_OK;
}

int size_of_file(sqlite3_file* file, sqlite3_int64* size) {
  const Hold hold(handle(file).disk->guard);
  if (!handle(file).alive()) return SQLITE_IOERR_FSTAT;
  *size = static_cast<sqlite3_int64>(handle(file).file->now.size());
  return SQLITE_OK;
}

int control_file(sqlite3_file*, int, void*) {
  return SQLITE_NOTFOUND;
}

int sector_size(sqlite3_file*) {
  return 4096;  // as of SQLite's own for Unix
}

int characteristics(sqlite3_file*) {
  return SQLITE_IOCAP_POWERSAFE_OVERWRITE;  // likewise
}

}  // namespace

const sqlite3_io_methods* disk_file_methods() {
  static const sqlite3_io_methods all = [] {
    sqlite3_io_methods one{};
    one.iVersion = 2;
    one.xClose = close_file;
    one.xRead = read_file;
    one.xWrite = write_file;
    one.xTruncate = truncate_file;
    one.xSync = sync_file;
    one.xFileSize = size_of_file;
    one.xLock = lock_file;
    one.xUnlock = unlock_file;
    one.xCheckReservedLock = is_reserved;
    one.xFileControl = control_file;
    one.xSectorSize = sector_size;
    one.xDeviceCharacteristics = characteristics;
    one.xShmMap = map_shared;
    one.xShmLock = lock_shared;
    one.xShmBarrier = order_shared;
    one.xShmUnmap = unmap_shared;
    return one;
  }();
  return &all;
}

}  // namespace kept::tests
