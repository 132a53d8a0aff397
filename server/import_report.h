// What an import came to, and how it is told to a person.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "inventory/feed/reader.h"
#include "inventory/feed/snapshot.h"
#include "inventory/feed_mark.h"

namespace kept::server {

struct ImportReport {
  enum class Outcome : std::uint8_t {
    applied,
    compared,     // a dry run: nothing was changed
    refused,      // as a whole: nothing was changed
    interrupted,  // some of it is in; the rest goes in later by itself
    failed,       // nothing was changed, or what was begun cannot be ended
  };
  Outcome outcome = Outcome::failed;
  std::string code;  // "applied", "too_much_vanished", "unknown_rooftop", …
  std::string text;  // the outcome as sentences

  inventory::FeedCounts counts;  // done, or what would be done
  std::size_t seen_later = 0;    // not listed, but seen here after the feed was made: left alone
  std::size_t unreadable = 0;    // listed in a row that could not be read: left alone
  std::size_t on_the_lot = 0;    // before
  int vanished_percent = 0;
  inventory::feed::FeedReport rows;

  bool ok() const { return outcome == Outcome::applied || outcome == Outcome::compared; }
  bool was_read() const { return rows.ending != inventory::feed::Ending::still_reading; }
};

// Lines for a terminal, the outcome first, then the numbers, then every bad row.
std::vector<std::string> lines_of(const ImportReport& report);

std::string_view sentence(inventory::feed::HeaderFault fault);

// What a person is told of a feed that was refused as a whole.
std::string refusal_sentence(inventory::feed::FeedRefusal refusal, const ImportReport& report);

}  // namespace kept::server
