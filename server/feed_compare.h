// A feed file read and compared with a lot, before anything is changed. On the caller's thread,
// over a read-only connection.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "inventory/feed/reader.h"
#include "inventory/feed/snapshot.h"
#include "inventory/feed_mark.h"
#include "inventory/store/read_store.h"
#include "server/feed_apply.h"

namespace kept::server {

struct FeedFile {
  inventory::feed::HeaderFault header_fault = inventory::feed::HeaderFault::none;
  std::string repeated_column;                 // with HeaderFault::column_twice
  std::vector<inventory::feed::FeedRow> rows;  // by VIN: what lies together is written together
  std::vector<std::string> unreadable_vins;
  inventory::feed::FeedReport report;
};

FeedFile read_feed_file(const std::string& path, inventory::Instant as_of,
                        const ImportProgress& progress);

struct FeedComparison {
  inventory::feed::FeedRefusal refusal = inventory::feed::FeedRefusal::none;
  inventory::FeedCounts counts;               // what would be done, promises taken into account
  std::vector<inventory::VehicleId> missing;  // by id, after mark.vehicle_done; empty when the
                                              // file breaks off and so cannot tell
  inventory::feed::FeedReport rows;  // the file's, and the rows of cars that belong elsewhere
  std::size_t seen_later = 0;
  std::size_t unreadable = 0;
  std::size_t on_the_lot = 0;
  int vanished_percent = 0;
};

// Throws inventory::StoreError.
FeedComparison compare_feed(inventory::ReadStore& books, const inventory::Rooftop& rooftop,
                            const inventory::FeedMark& mark, const FeedFile& file,
                            inventory::Instant now, inventory::feed::Confirmation confirmation);

}  // namespace kept::server
