// Makers for tests over a real store: a rooftop open every day, people on shift, cars on the lot.
// Every field is defaulted; a test names what it is about. Wednesday, December 2, 2026, 14:05 in
// Los Angeles.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "inventory/index.h"
#include "inventory/ledger.h"
#include "inventory/store/store.h"

namespace kept::tests {

using namespace kept::inventory;

// A plain generator with a seed: the same salts and codes every run.
class SeededRandom final : public RandomSource {
 public:
  explicit SeededRandom(std::uint64_t seed = 1) : state_(seed) {}
  void fill(std::span<std::uint8_t> bytes) override;

 private:
  std::uint64_t state_;
};

// A folder that is gone with the object.
class TempFolder {
 public:
  TempFolder();
  ~TempFolder();
  TempFolder(const TempFolder&) = delete;
  TempFolder& operator=(const TempFolder&) = delete;
  std::string file(const std::string& name) const { return (path_ / name).string(); }

 private:
  std::filesystem::path path_;
};

enum class StoreKind { memory, sqlite };

// A store of either kind with its index; reopen() closes and opens it anew, as a restart would.
class TestBooks {
 public:
  explicit TestBooks(StoreKind kind = StoreKind::memory, const std::string& vfs = {});

  Store& store() { return *store_; }
  VehicleIndex& index() { return *index_; }
  bool durable() const { return kind_ == StoreKind::sqlite; }
  std::string path() const { return folder_.file("kept.db"); }
  void close() { store_.reset(); }
  void reopen();

  Instant now{};
  std::size_t wal_pages_checkpoint = 2'000;  // as of the next reopen()

  // Runs `work(Transaction&)` as one turn and makes it durable.
  template <typename Work>
  auto turn(Work work) {
    auto transaction = store_->begin(now);
    if constexpr (std::is_void_v<decltype(work(*transaction))>) {
      work(*transaction);
      transaction->commit();
      transaction.reset();
      store_->flush();
    } else {
      auto result = work(*transaction);
      transaction->commit();
      transaction.reset();
      store_->flush();
      return result;
    }
  }

 private:
  StoreKind kind_;
  std::string vfs_;
  TempFolder folder_;
  SeededRandom random_;
  std::unique_ptr<VehicleIndex> index_;
  std::unique_ptr<Store> store_;
};

inline constexpr Actor house_actor{};
Actor staff_actor(StaffId id);
Actor visitor_actor(ConversationId id);

WeeklyHours every_day(int open, int close);
Rooftop a_rooftop(const std::string& slug = "lakeside");
Staff a_salesperson(RooftopId rooftop, const std::string& login = "d.reyes");
Staff a_manager(RooftopId rooftop, const std::string& login = "m.okafor");
VehicleSpec a_car(const std::string& stock_number = "K1", int dollars = 25'000);
std::string vin_number(int number);  // well-formed, different for each number

// A rooftop with a manager, salespeople and cars, and a visitor who has told name and phone.
struct SmallHouse {
  RooftopId rooftop;
  StaffId manager;
  std::vector<StaffId> salespeople;
  std::vector<VehicleId> cars;
};
SmallHouse a_house(TestBooks& books, int salespeople = 1, int cars = 3);
Conversation a_visitor(TestBooks& books, RooftopId rooftop, const std::string& name = "Ana Ruiz",
                       std::uint64_t address_key = 0);

// At the rooftop's wall clock.
Instant at(const Rooftop& rooftop, int year, unsigned month, unsigned day, int hour,
           int minute = 0);

}  // namespace kept::tests
