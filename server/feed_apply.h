// Applies a feed to the books in many small turns, one in flight at a time, so that the turns of
// visitors and staff go in between.
//
// How small: a turn that arrives while rows go in waits for them, so a chunk is given a time for
// deciding it rather than a number of rows alone. While any page is open, chunks are smaller still,
// and behind each the writer is left alone for as long as it takes to write the rows down and to
// answer who came meanwhile. Without a server nobody waits, and chunks are as large as they may be.
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "inventory/feed/reader.h"
#include "inventory/feed_mark.h"
#include "inventory/ledger.h"
#include "server/hub.h"
#include "server/limits.h"
#include "server/writer.h"

namespace kept::server {

struct FeedPace {
  std::size_t rows_max = limits::feed_chunk_rows;
  std::chrono::microseconds chunk_time{0};      // while no page is open; 0: as many rows as may be
  std::chrono::microseconds beside_pages{0};    // while one is; 0: the same
  int rest_percent = 0;                         // of that, the writer left alone then
  std::chrono::milliseconds retry_for{30'000};  // while the books cannot be written
};

inline constexpr FeedPace pace_beside_turns{
    limits::feed_chunk_rows, std::chrono::microseconds{2'000}, std::chrono::microseconds{250}, 500};

// phase: "reading", "comparing", "applying"
using ImportProgress =
    std::function<void(std::string_view phase, std::int64_t done, std::int64_t total)>;

struct FeedWork {
  std::span<const inventory::feed::FeedRow> rows;
  std::vector<inventory::VehicleId> missing;  // by id; those after mark.vehicle_done
  std::int64_t rows_left_out = 0;
  std::size_t added = 0;  // of the rows, as far as is known
};

class FeedApply {
 public:
  // All outlive it. `stopping` ends it between two chunks.
  FeedApply(Writer& writer, Hub& hub, FeedPace pace, const std::atomic<bool>& stopping)
      : writer_(writer), hub_(hub), pace_(pace), stopping_(stopping) {}

  // Goes on from where the mark stands and closes the feed. None: it is closed, durably. A failure
  // leaves the mark as the books have it.
  std::optional<JobFailure> run(inventory::FeedMark& mark, const FeedWork& work,
                                const ImportProgress& progress);

  // One turn as the feed, tried again while the books cannot be written.
  using Act = std::function<void(inventory::Ledger&, inventory::FeedMark&)>;
  std::optional<JobFailure> turn(inventory::FeedMark& mark, const Act& act);

 private:
  std::chrono::microseconds chunk_time() const;
  std::size_t chunk_rows() const;
  std::optional<JobFailure> chunk(inventory::FeedMark& mark, std::size_t rows, const Act& act);

  Writer& writer_;
  Hub& hub_;
  FeedPace pace_;
  const std::atomic<bool>& stopping_;
  double micros_per_row_ = 100;  // of the last chunks
};

}  // namespace kept::server
