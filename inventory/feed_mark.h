// A dealer's feed as the books keep it: what it was, how far it has come and what it did. The mark
// of the last one applied is what the next is judged against.
//
// A feed is applied in many small turns. Its mark is kept in the same commit as each of them, so a
// feed that was broken off is taken up again exactly where it stopped.
#pragma once

#include <cstdint>
#include <string_view>

#include "inventory/entry.h"
#include "inventory/ids.h"
#include "inventory/instant.h"

namespace kept::inventory {

enum class FeedState : std::uint8_t {
  applying,
  applied,
  refused,    // as a whole: nothing of it was taken
  abandoned,  // begun, and its file was lost or could not be stored: what was taken stays
};

std::string_view to_string(FeedState state);

// What a feed did to the books, in vehicles.
struct FeedCounts {
  std::int64_t added = 0;
  std::int64_t changed = 0;
  std::int64_t unchanged = 0;
  std::int64_t returned = 0;
  std::int64_t vanished = 0;
  std::int64_t kept_gone = 0;      // listed, but sold or withdrawn here: stays so
  std::int64_t kept_promised = 0;  // not listed or sold elsewhere, but promised: stays

  bool operator==(const FeedCounts&) const = default;
};

struct FeedMark {
  FeedId id;
  RooftopId rooftop;
  FeedState state = FeedState::applying;
  Instant as_of{};
  Digest file{};           // SHA-256 of its bytes
  bool confirmed = false;  // by a person, against a brake
  std::int64_t rows_done = 0;
  VehicleId vehicle_done;  // of those not listed, which are taken by id
  FeedCounts counts;
  EntrySeq entry = 0;  // feed_applied or feed_refused, once it has come to that

  bool operator==(const FeedMark&) const = default;
};

}  // namespace kept::inventory
