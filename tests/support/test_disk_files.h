// Inside the test disk: what it holds, and its files as SQLite calls them.
#pragma once

#include <cstdint>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include <sqlite3.h>

#include "tests/support/test_disk.h"

namespace kept::tests {

struct DiskChange {
  bool truncates = false;
  std::size_t at = 0;
  TestDisk::Bytes bytes;
};

// The index of the write-ahead log that connections share, with its locks. It is memory: no cut
// keeps it.
struct SharedLog {
  std::list<TestDisk::Bytes> regions;
  int readers[SQLITE_SHM_NLOCK] = {};
  bool taken[SQLITE_SHM_NLOCK] = {};
};

// Who has the file locked, as SQLite's levels.
struct FileLocks {
  int shared = 0;
  bool reserved = false;
  bool exclusive = false;
};

struct DiskFile {
  TestDisk::Bytes now;  // what is read
  TestDisk::Bytes synced;
  std::vector<DiskChange> unsynced;
  bool named = false;  // its name in the folder is synced
  FileLocks locks;
  std::shared_ptr<SharedLog> shared = std::make_shared<SharedLog>();
};

// Makes the change.
void redo(TestDisk::Bytes& to, const DiskChange& change);

// The guard is held around every use.
struct TestDisk::State {
  explicit State(std::uint64_t seed) : chance_state(seed) {}

  // False when the power has failed, be it right now.
  bool changes(std::uint64_t of_generation);
  // As SQLite does with the first sync of a file that it has made.
  void sync_folder();
  void cut();
  std::uint64_t used() const;

  mutable std::recursive_mutex guard;
  std::map<std::string, std::shared_ptr<DiskFile>> files;
  std::map<std::string, std::shared_ptr<DiskFile>> removed;  // while that is not synced
  std::uint64_t generation = 0;
  bool down = false;
  std::optional<std::uint64_t> until_cut;
  std::optional<std::uint64_t> room;
  std::uint64_t chance_state;
  std::string vfs_name;
  sqlite3_vfs vfs{};

 private:
  std::uint64_t chance(std::uint64_t below);
  void tear(Bytes& image, const DiskChange& change);
  void settle(DiskFile& file);
};

// What SQLite calls an open file.
struct Handle : sqlite3_file {
  TestDisk::State* disk;
  std::shared_ptr<DiskFile> file;
  std::shared_ptr<SharedLog> shared;
  std::uint64_t generation;
  std::string delete_on_close;
  int level = SQLITE_LOCK_NONE;
  unsigned reads = 0, takes = 0;  // locks of the shared memory, by bits

  bool alive() const { return generation == disk->generation && !disk->down; }
};

inline Handle& handle(sqlite3_file* file) {
  return *static_cast<Handle*>(file);
}

using Hold = std::lock_guard<std::recursive_mutex>;

// ---- SQLite's calls; their meaning and their results are SQLite's

int lock_file(sqlite3_file* file, int to);
int unlock_file(sqlite3_file* file, int to);
int is_reserved(sqlite3_file* file, int* reserved);
int lock_shared(sqlite3_file* file, int first, int count, int flags);
int map_shared(sqlite3_file* file, int number, int size, int, void volatile** to);
void order_shared(sqlite3_file* file);
int unmap_shared(sqlite3_file* file, int remove);

const sqlite3_io_methods* disk_file_methods();

}  // namespace kept::tests
