#include <algorithm>
#include <cstring>
#include <iterator>
#include <utility>

#include "tests/support/test_disk_files.h"

namespace kept::tests {
namespace {

constexpr std::size_t sector = 512;

using Bytes = TestDisk::Bytes;

void put(Bytes& to, std::size_t at, const std::uint8_t* bytes, std::size_t count) {
  if (count == 0) return;
  if (to.size() < at + count) to.resize(at + count);
  std::memcpy(to.data() + at, bytes, count);
}

}  // namespace

void redo(Bytes& to, const DiskChange& change) {
  if (change.truncates) {
    to.resize(change.at);
  } else {
    put(to, change.at, change.bytes.data(), change.bytes.size());
  }
}

std::uint64_t TestDisk::State::chance(std::uint64_t below) {
  chance_state = chance_state * 6364136223846793005U + 1442695040888963407U;
  return (chance_state >> 33) % below;
}

bool TestDisk::State::changes(std::uint64_t of_generation) {
  if (of_generation != generation || down) return false;
  if (!until_cut || --*until_cut > 0) return true;
  cut();
  return false;
}

void TestDisk::State::tear(Bytes& image, const DiskChange& change) {
  if (change.truncates) return;
  for (std::size_t from = 0; from < change.bytes.size();) {
    const auto in_sector = sector - (change.at + from) % sector;
    const auto count = std::min(in_sector, change.bytes.size() - from);
    if (chance(2) == 0) put(image, change.at + from, change.bytes.data() + from, count);
    from += count;
  }
}

void TestDisk::State::settle(DiskFile& file) {
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
  file.shared = std::make_shared<SharedLog>();
  file.locks = {};
}

void TestDisk::State::sync_folder() {
  removed.clear();
  for (auto& [name, file] : files) file->named = true;
}

void TestDisk::State::cut() {
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

std::uint64_t TestDisk::State::used() const {
  std::uint64_t sum = 0;
  for (const auto& [name, file] : files) sum += file->now.size();
  return sum;
}

}  // namespace kept::tests
