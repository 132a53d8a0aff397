// The time at which a feed was made, as a person gives it on the command line.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "inventory/instant.h"
#include "inventory/schedule.h"

namespace kept::server {

struct GivenTime {
  std::optional<inventory::Instant> at;
  std::string problem;  // a sentence, when there is no instant
};

// RFC 3339 ("2026-12-05T10:00:00Z", "2026-12-05T10:00:00-08:00") or a time of the zone's wall clock
// ("2026-12-05 10:00"), which must exist and occur once.
GivenTime read_given_time(std::string_view text, const inventory::Zone& zone);

}  // namespace kept::server
