#include "tests/support/test_disk.h"

#include <cstring>
#include <new>
#include <stdexcept>
#include <utility>

#include <sqlite3.h>

#include "tests/support/test_disk_files.h"

namespace kept::tests {
namespace {

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
    found = disk.files.emplace(called, std::make_shared<DiskFile>()).first;
  }
  const bool passing = (flags & SQLITE_OPEN_DELETEONCLOSE) != 0;
  const auto& file = found->second;
  auto* const self = new (to) Handle{{disk_file_methods()}, &disk,           file,
                                     file->shared,          disk.generation, passing ? called : ""};
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
    auto file = std::make_shared<DiskFile>();
    file->now = file->synced = bytes;
    file->named = true;
    state_->files.emplace(name, std::move(file));
  }
}

}  // namespace kept::tests
