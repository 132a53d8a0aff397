// A disk in memory under SQLite, for tests of what a power cut or a full disk does to the books. It
// keeps, for each file, what was synced and what was written since. At a cut the synced part
// survives; of what was written since, nothing, all, a beginning or a random choice does, torn at
// sectors. Until restore(), and for good to whoever had a file open, nothing can be read or
// written.
//
// Connections lock its files as SQLite's own do. Any thread.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace kept::tests {

class TestDisk {
 public:
  using Bytes = std::vector<std::uint8_t>;
  using Image = std::map<std::string, Bytes>;

  explicit TestDisk(std::uint64_t seed = 1);
  ~TestDisk();  // every database on it is closed
  TestDisk(const TestDisk&) = delete;
  TestDisk& operator=(const TestDisk&) = delete;

  // The name under which SQLite opens files on it.
  const std::string& vfs() const;

  // The power fails at the n-th change from now on (write, truncate, sync, delete), n >= 1.
  void cut_after(std::uint64_t changes);
  void cut();
  bool is_cut() const;
  void restore();

  // Writes that would make its files larger than this fail as on a full disk. None: endless.
  void set_room(std::optional<std::uint64_t> bytes);
  std::uint64_t used() const;

  // Everything on it, as synced.
  Image image() const;
  void load(const Image& image);

  struct State;

 private:
  std::unique_ptr<State> state_;
};

}  // namespace kept::tests
