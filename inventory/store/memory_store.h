// A store without a disk: for tests of rules, the simulation, and as the plainest statement of what
// the port means. a flush makes a batch stay; nothing outlives the object.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "inventory/store/hot_tables.h"
#include "inventory/store/hot_transaction.h"
#include "inventory/store/store.h"

namespace kept::inventory {

class MemoryStore : public Store {
 public:
  // Both outlive the store; the observer may be null.
  explicit MemoryStore(RandomSource& random, VehicleObserver* observer = nullptr);

  std::unique_ptr<Transaction> begin(Instant wall_now) override;
  void start_flush(std::function<void()> ended) override;
  bool is_flushed() const override { return true; }
  void finish_flush() override;
  void abandon() noexcept override;
  bool spoiled() const override { return spoiled_; }
  void try_writing() override {}
  void tidy() override {}

  // For assertions.
  const std::vector<Entry>& entries(RooftopId rooftop) { return kept_.entries[rooftop.value]; }

 private:
  class Turn;
  struct Kept {
    std::map<std::int64_t, std::vector<Entry>> entries;
    std::map<std::int64_t, std::vector<Message>> messages;  // by conversation
    std::map<std::pair<std::string, std::string>, DoneCommand> commands;
    std::map<std::int64_t, FeedMark> feeds;
    std::map<Digest, StaffSession> sessions;
    std::map<std::int64_t, std::int64_t> cells;  // staff * 2^40 + cell → appointment
  };

  RandomSource& random_;
  HotTables tables_;
  StoreCursor cursor_;
  Kept kept_;
  bool spoiled_ = false;
};

}  // namespace kept::inventory
