#include "inventory/store/sqlite_wal_file.h"

#include <map>
#include <memory>
#include <mutex>
#include <vector>

#include <sqlite3.h>

namespace kept::inventory {
namespace {

// SQLite's own VFS for Unix takes no more than 128 KiB in one write: it writes pages of 64 KiB at
// most, and masks the size.
constexpr std::size_t gathered_max = std::size_t{64} << 10;

// SQLite allocates the bytes for it and, behind it, for the file of the VFS behind. `methods` must
// come first.
struct WalFile {
  const sqlite3_io_methods* methods;
  std::vector<char>* gathered;
  sqlite3_int64 offset;  // of the first gathered byte
};

constexpr int own_size = (static_cast<int>(sizeof(WalFile)) + 15) / 16 * 16;

WalFile& wal(sqlite3_file* file) {
  return *reinterpret_cast<WalFile*>(file);
}

sqlite3_file* behind(sqlite3_file* file) {
  return reinterpret_cast<sqlite3_file*>(reinterpret_cast<char*>(file) + own_size);
}

int write_out(sqlite3_file* file) {
  auto& gathered = *wal(file).gathered;
  if (gathered.empty()) return SQLITE_OK;
  auto* const under = behind(file);
  const int result = under->pMethods->xWrite(under, gathered.data(),
                                             static_cast<int>(gathered.size()), wal(file).offset);
  gathered.clear();
  return result;
}

int close_wal(sqlite3_file* file) {
  const int written = write_out(file);
  delete wal(file).gathered;
  const int closed = behind(file)->pMethods->xClose(behind(file));
  return written != SQLITE_OK ? written : closed;
}

int read_wal(sqlite3_file* file, void* to, int size, sqlite3_int64 offset) {
  if (const int result = write_out(file); result != SQLITE_OK) return result;
  return behind(file)->pMethods->xRead(behind(file), to, size, offset);
}

int write_wal(sqlite3_file* file, const void* from, int size, sqlite3_int64 offset) {
  auto& gathered = *wal(file).gathered;
  const auto* const bytes = static_cast<const char*>(from);
  const bool follows = offset == wal(file).offset + static_cast<sqlite3_int64>(gathered.size());
  const bool fits = gathered.size() + static_cast<std::size_t>(size) <= gathered_max;
  if (!gathered.empty() && !(follows && fits)) {
    if (const int result = write_out(file); result != SQLITE_OK) return result;
  }
  if (gathered.empty()) wal(file).offset = offset;
  try {
    gathered.insert(gathered.end(), bytes, bytes + size);
  } catch (const std::bad_alloc&) {
    return SQLITE_NOMEM;
  }
  return SQLITE_OK;
}

int truncate_wal(sqlite3_file* file, sqlite3_int64 size) {
  if (const int result = write_out(file); result != SQLITE_OK) return result;
  return behind(file)->pMethods->xTruncate(behind(file), size);
}

int sync_wal(sqlite3_file* file, int flags) {
  if (const int result = write_out(file); result != SQLITE_OK) return result;
  return behind(file)->pMethods->xSync(behind(file), flags);
}

int size_of_wal(sqlite3_file* file, sqlite3_int64* size) {
  if (const int result = write_out(file); result != SQLITE_OK) return result;
  return behind(file)->pMethods->xFileSize(behind(file), size);
}

int lock_wal(sqlite3_file* file, int level) {
  return behind(file)->pMethods->xLock(behind(file), level);
}

int unlock_wal(sqlite3_file* file, int level) {
  return behind(file)->pMethods->xUnlock(behind(file), level);
}

int is_wal_reserved(sqlite3_file* file, int* reserved) {
  return behind(file)->pMethods->xCheckReservedLock(behind(file), reserved);
}

int control_wal(sqlite3_file* file, int operation, void* argument) {
  return behind(file)->pMethods->xFileControl(behind(file), operation, argument);
}

int sector_of_wal(sqlite3_file* file) {
  return behind(file)->pMethods->xSectorSize(behind(file));
}

int device_of_wal(sqlite3_file* file) {
  return behind(file)->pMethods->xDeviceCharacteristics(behind(file));
}

// Version 1: a WAL is neither shared memory nor mapped.
constexpr sqlite3_io_methods wal_methods = {
    1,        close_wal,  read_wal,        write_wal,   truncate_wal,  sync_wal,      size_of_wal,
    lock_wal, unlock_wal, is_wal_reserved, control_wal, sector_of_wal, device_of_wal, nullptr,
    nullptr,  nullptr,    nullptr,         nullptr,     nullptr};

sqlite3_vfs* base_of(sqlite3_vfs* vfs) {
  return static_cast<sqlite3_vfs*>(vfs->pAppData);
}

int open(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* out_flags) {
  auto* const base = base_of(vfs);
  if ((flags & SQLITE_OPEN_WAL) == 0) return base->xOpen(base, name, file, flags, out_flags);
  wal(file).methods = nullptr;
  const int result = base->xOpen(base, name, behind(file), flags, out_flags);
  if (behind(file)->pMethods == nullptr) return result;
  wal(file) = {&wal_methods, new std::vector<char>, 0};
  return result;
}

// Every method but the opening of a WAL is the other VFS's own.
sqlite3_vfs forwarding_to(sqlite3_vfs* base, const char* name) {
  sqlite3_vfs vfs{};
  vfs.iVersion = 1;
  vfs.szOsFile = own_size + base->szOsFile;
  vfs.mxPathname = base->mxPathname;
  vfs.zName = name;
  vfs.pAppData = base;
  vfs.xOpen = open;
  vfs.xDelete = [](sqlite3_vfs* v, const char* path, int sync) {
    return base_of(v)->xDelete(base_of(v), path, sync);
  };
  vfs.xAccess = [](sqlite3_vfs* v, const char* path, int flags, int* out) {
    return base_of(v)->xAccess(base_of(v), path, flags, out);
  };
  vfs.xFullPathname = [](sqlite3_vfs* v, const char* path, int size, char* out) {
    return base_of(v)->xFullPathname(base_of(v), path, size, out);
  };
  vfs.xRandomness = [](sqlite3_vfs* v, int size, char* out) {
    return base_of(v)->xRandomness(base_of(v), size, out);
  };
  vfs.xSleep = [](sqlite3_vfs* v, int micros) { return base_of(v)->xSleep(base_of(v), micros); };
  vfs.xCurrentTime = [](sqlite3_vfs* v, double* out) {
    return base_of(v)->xCurrentTime(base_of(v), out);
  };
  vfs.xGetLastError = [](sqlite3_vfs* v, int size, char* out) {
    return base_of(v)->xGetLastError(base_of(v), size, out);
  };
  return vfs;
}

struct Registered {
  std::string name;
  sqlite3_vfs vfs{};
};

}  // namespace

std::string wal_gathering_vfs(const std::string& base) {
  static std::mutex guard;
  static std::map<std::string, std::unique_ptr<Registered>> registered;
  const std::lock_guard lock(guard);
  auto& made = registered[base];
  if (made == nullptr) {
    auto* const behind_it = sqlite3_vfs_find(base.empty() ? nullptr : base.c_str());
    if (behind_it == nullptr) return base;  // opening tells what is wrong with it
    made = std::make_unique<Registered>();
    made->name = "gathering:" + base;
    made->vfs = forwarding_to(behind_it, made->name.c_str());
    sqlite3_vfs_register(&made->vfs, 0);
  }
  return made->name;
}

}  // namespace kept::inventory
