#include "tests/support/test_disk.h"

#include <algorithm>
#include <cstring>
#include <list>
#include <mutex>
#include <new>
#include <stdexcept>
#include <utility>

#include <sqlite3.h>

namespace kept::tests {
namespace {

constexpr std::size_t sector = 512;

using Bytes = TestDisk::Bytes;

struct Change {
  bool truncates = false;
  std::size_t at = 0;
  Bytes bytes;
};

// The index of the write-ahead log that connections share, with its locks. It is memory: no cut
// keeps it.
struct SharedMemory {
  std::list<Bytes> regions;
  int readers[SQLITE_SHM_NLOCK] = {};
  bool taken[SQLITE_SHM_NLOCK] = {};
};

// Who has the file locked, as SQLite's levels.
struct FileLocks {
  int shared = 0;
  bool reserved = false;
  bool exclusive = false;
};

struct File {
  Bytes now;  // what is read
  Bytes synced;
  std::vector<Change> unsynced;
  bool named = false;  // its name in the folder is synced
  FileLocks locks;
  std::shared_ptr<SharedMemory> shared = std::make_shared<SharedMemory>();
};

void put(Bytes& to, std::size_t at, const std::uint8_t* bytes, std::size_t count) {
  if (count == 0) return;
  if (to.size() < at + count) to.resize(at + count);
  std::memcpy(to.data() + at, bytes, count);
}

void redo(Bytes& to, const Change& change) {
  if (change.truncates) {
    to.resize(change.at);
  } else {
    put(to, change.at, change.bytes.data(), change.bytes.size());
  }
}

}  // namespace

struct TestDisk::State {
  explicit State(std::uint64_t seed) : chance_state(seed) {}

  std::uint64_t chance(std::uint64_t below) {
    chance_state = chance_state * 6364136223846793005U + 1442695040888963407U;
    return (chance_state >> 33) % below;
  }

  // False when the power has failed, be it right now.
  bool changes(std::uint64_t of_generation) {
    if (of_generation != generation || down) return false;
    if (!until_cut || --*until_cut > 0) return true;
    cut();
    return false;
  }

  void tear(Bytes& image, const Change& change) {
    if (change.truncates) return;
    for (std::size_t from = 0; from < change.bytes.size();) {
      const auto in_sector = sector - (change.at + from) % sector;
      const auto count = std::min(in_sector, change.bytes.size() - from);
      if (chance(2) == 0) put(image, change.at + from, change.bytes.data() + from, count);
      from += count;
    }
  }

  void settle(File& file) {
    auto image = file.synced;
    const auto how = chance(4);
    const auto whole = how == 0   ? std::size_t{0}
                       : how == 1 ? file.unsynced.size()
                                  : static_cast<std::size_t>(chance(file.unsynced.size() + 1));
    for (std::size_t i = 0; i < file.unsynced.size(); ++i) {
      const auto& change = file.unsynced[i];
      if (how == 3) {
        const auto fate = chance(3);
        if (fate == 0) redo(image, change);
        if (fate == 1) tear(image, change);
      } else if (i < whole) {
        redo(image, change);
      } else if (how == 2 && i == whole) {
        tear(image, change);
      }
    }
    file.now = file.synced = std::move(image);
    file.unsynced.clear();
    file.named = true;
    file.shared = std::make_shared<SharedMemory>();
    file.locks = {};
  }

  // As SQLite does with the first sync of a file that it has made.
  void sync_folder() {
    removed.clear();
    for (auto& [name, file] : files) file->named = true;
  }

  void cut() {
    ++generation;
    down = true;
    until_cut.reset();
    for (auto& [name, file] : removed) {
      if (!files.contains(name) && chance(2) == 0) files.emplace(name, std::move(file));
    }
    removed.clear();
    for (auto at = files.begin(); at != files.end();) {
      const bool lost = !at->second->named && chance(2) == 0;
      if (!lost) settle(*at->second);
      at = lost ? files.erase(at) : std::next(at);
    }
  }

  std::uint64_t used() const {
    std::uint64_t sum = 0;
    for (const auto& [name, file] : files) sum += file->now.size();
    return sum;
  }

  mutable std::recursive_mutex guard;
  std::map<std::string, std::shared_ptr<File>> files;
  std::map<std::string, std::shared_ptr<File>> removed;  // while that is not synced
  std::uint64_t generation = 0;
  bool down = false;
  std::optional<std::uint64_t> until_cut;
  std::optional<std::uint64_t> room;
  std::uint64_t chance_state;
  std::string vfs_name;
  sqlite3_vfs vfs{};
};

namespace {

// What SQLite calls an open file.
struct Handle : sqlite3_file {
  TestDisk::State* disk;
  std::shared_ptr<File> file;
  std::shared_ptr<SharedMemory> shared;
  std::uint64_t generation;
  std::string delete_on_close;
  int level = SQLITE_LOCK_NONE;
  unsigned reads = 0, takes = 0;  // locks of the shared memory, by bits

  bool alive() const { return generation == disk->generation && !disk->down; }
};

Handle& handle(sqlite3_file* file) {
  return *static_cast<Handle*>(file);
}

using Hold = std::lock_guard<std::recursive_mutex>;

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
  Change change{false, static_cast<std::size_t>(at), {bytes, bytes + count}};
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

int is_reserved(sqlite3_file* file, int* reserved) {
  const Hold hold(handle(file).disk->guard);
  *reserved = handle(file).file->locks.reserved ? 1 : 0;
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
  if (remove != 0) handle(file).file->shared = std::make_shared<SharedMemory>();
  return SQLITE_OK;
}

const sqlite3_io_methods* methods() {
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

TestDisk::State& disk_of(sqlite3_vfs* vfs) {
  return *static_cast<TestDisk::State*>(vfs->pAppData);
}

int open_file(sqlite3_vfs* vfs, const char* name, sqlite3_file* to, int flags, int* got) {
  to->pMethods = nullptr;
  auto& disk = disk_of(vfs);
  const Hold hold(disk.guard);
  if (disk.down) return SQLITE_CANTOPEN;
  const std::string called = name != nullptr ? name : "";
  auto found = disk.files.find(called);
  if (found == disk.files.end()) {
    if ((flags & SQLITE_OPEN_CREATE) == 0) return SQLITE_CANTOPEN;
    found = disk.files.emplace(called, std::make_shared<File>()).first;
  }
  const bool passing = (flags & SQLITE_OPEN_DELETEONCLOSE) != 0;
  const auto& file = found->second;
  auto* const self = new (to)
      Handle{{methods()}, &disk, file, file->shared, disk.generation, passing ? called : ""};
  if (got != nullptr) *got = flags;
  return self->alive() ? SQLITE_OK : SQLITE_CANTOPEN;
}

int delete_file(sqlite3_vfs* vfs, const char* name, int synced) {
  auto& disk = disk_of(vfs);
  const Hold hold(disk.guard);
  if (!disk.changes(disk.generation)) return SQLITE_IOERR_DELETE;
  const auto found = disk.files.find(name);
  if (found == disk.files.end()) return SQLITE_IOERR_DELETE_NOENT;
  disk.removed.erase(name);
  if (synced == 0) disk.removed.emplace(name, found->second);
  disk.files.erase(found);
  return SQLITE_OK;
}

int look_for_file(sqlite3_vfs* vfs, const char* name, int, int* there) {
  const Hold hold(disk_of(vfs).guard);
  *there = disk_of(vfs).files.contains(name) ? 1 : 0;
  return SQLITE_OK;
}

int full_name(sqlite3_vfs*, const char* name, int room, char* to) {
  if (std::strlen(name) >= static_cast<std::size_t>(room)) return SQLITE_CANTOPEN;
  std::strcpy(to, name);
  return SQLITE_OK;
}

}  // namespace

TestDisk::TestDisk(std::uint64_t seed) : state_(std::make_unique<State>(seed)) {
  static int made = 0;
  state_->vfs_name = "test-disk-" + std::to_string(++made);
  auto& vfs = state_->vfs;
  vfs = *sqlite3_vfs_find(nullptr);  // time and chance are the system's
  vfs.szOsFile = sizeof(Handle);
  vfs.pNext = nullptr;
  vfs.zName = state_->vfs_name.c_str();
  vfs.pAppData = state_.get();
  vfs.xOpen = open_file;
  vfs.xDelete = delete_file;
  vfs.xAccess = look_for_file;
  vfs.xFullPathname = full_name;
  if (sqlite3_vfs_register(&vfs, 0) != SQLITE_OK) throw std::runtime_error("no test disk");
}

TestDisk::~TestDisk() {
  sqlite3_vfs_unregister(&state_->vfs);
}

const std::string& TestDisk::vfs() const {
  return state_->vfs_name;
}

void TestDisk::cut_after(std::uint64_t changes) {
  const Hold hold(state_->guard);
  state_->until_cut = changes;
}

void TestDisk::cut() {
  const Hold hold(state_->guard);
  if (!state_->down) state_->cut();
}

bool TestDisk::is_cut() const {
  const Hold hold(state_->guard);
  return state_->down;
}

void TestDisk::restore() {
  const Hold hold(state_->guard);
  state_->down = false;
}

void TestDisk::set_room(std::optional<std::uint64_t> bytes) {
  const Hold hold(state_->guard);
  state_->room = bytes;
}

std::uint64_t TestDisk::used() const {
  const Hold hold(state_->guard);
  return state_->used();
}

TestDisk::Image TestDisk::image() const {
  const Hold hold(state_->guard);
  Image all;
  for (const auto& [name, file] : state_->files) all.emplace(name, file->synced);
  return all;
}

void TestDisk::load(const Image& image) {
  const Hold hold(state_->guard);
  ++state_->generation;
  state_->files.clear();
  state_->removed.clear();
  for (const auto& [name, bytes] : image) {
    auto file = std::make_shared<File>();
    file->now = file->synced = bytes;
    file->named = true;
    state_->files.emplace(name, std::move(file));
  }
}

}  // namespace kept::tests
