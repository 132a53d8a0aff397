#include "server/readers.h"

#include <atomic>
#include <future>

#include <doctest/doctest.h>

#include "tests/store/read_fixture.h"

using namespace kept::server;
using kept::inventory::ReadStore;
using kept::inventory::read_test::Books;

TEST_CASE("AFullQueueRefusesAndTakesAgainWhenThereIsRoom") {
  Books books;
  Readers readers([&] { return books.reader(); }, {1, 2});
  std::promise<void> entered, leave;
  auto left = leave.get_future().share();
  CHECK(readers.submit([&](ReadStore&) {
    entered.set_value();
    left.wait();
  }));
  entered.get_future().wait();
  std::promise<void> last;
  CHECK(readers.submit([](ReadStore&) {}));
  CHECK(readers.submit([&](ReadStore&) { last.set_value(); }));
  CHECK_FALSE(readers.submit([](ReadStore&) {}));
  leave.set_value();
  last.get_future().wait();
  CHECK(readers.submit([](ReadStore&) {}));
}

TEST_CASE("AJobThatThrowsEndsAloneAndTheThreadGoesOn") {
  Books books;
  Readers readers([&] { return books.reader(); }, {1, 8});
  readers.submit([](ReadStore&) { throw std::runtime_error("broken page"); });
  std::promise<std::size_t> rooftops;
  readers.submit([&](ReadStore& store) {
    const kept::inventory::ReadScope scope(store);
    rooftops.set_value(store.rooftops().size());
  });
  CHECK(rooftops.get_future().get() == 2);
}

TEST_CASE("StoppingDropsWhatWaitsAndTakesNothingMore") {
  Books books;
  // Room for all that is tried until the stop is heard of: a full queue would say no as well.
  constexpr std::size_t queue_max = 100'000'000;
  Readers readers([&] { return books.reader(); }, {1, queue_max});
  std::promise<void> entered, leave;
  auto left = leave.get_future().share();
  std::atomic<int> run{0};
  readers.submit([&](ReadStore&) {
    entered.set_value();
    left.wait();
    ++run;
  });
  entered.get_future().wait();
  readers.submit([&](ReadStore&) { ++run; });
  std::thread stopper([&] { readers.stop(); });
  while (readers.submit([&](ReadStore&) { ++run; })) std::this_thread::yield();
  leave.set_value();
  stopper.join();
  CHECK(run == 1);
}
