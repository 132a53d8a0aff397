#include <fstream>
#include <stdexcept>

#include <date/tz.h>

#include "inventory/schedule.h"

namespace kept::inventory {

namespace {

using std::chrono::floor;
using std::chrono::seconds;

const date::time_zone& data(const void* zone) {
  return *static_cast<const date::time_zone*>(zone);
}

// The system's database names its version in the first line of tzdata.zi: "# version 2024a".
std::string read_version() {
  std::ifstream file("/usr/share/zoneinfo/tzdata.zi");
  std::string hash, word, version;
  if (file >> hash >> word >> version && word == "version") return version;
  return "unknown";
}

}  // namespace

std::optional<Zone> Zone::find(std::string_view iana_name) {
  try {
    return Zone{date::locate_zone(iana_name)};
  } catch (const std::runtime_error&) {
    return std::nullopt;
  }
}

std::string_view Zone::name() const {
  return data(zone_).name();
}

std::string Zone::tzdb_version() {
  static const std::string version = read_version();
  return version;
}

Zone::Offset Zone::offset_at(Instant at) const {
  // Nearly every question is about the same weeks.
  thread_local const void* zone_before = nullptr;
  thread_local Offset before{};
  if (zone_before != zone_ || at < before.begin || before.end <= at) {
    const auto info = data(zone_).get_info(floor<seconds>(at));
    before = {info.begin, info.end, info.offset};
    zone_before = zone_;
  }
  return before;
}

LocalMinute Zone::to_local(Instant at) const {
  const auto offset = offset_at(at).east_of_utc;
  return LocalMinute{floor<Minutes>(at.time_since_epoch() + offset)};
}

Zone::Resolved Zone::to_instant(LocalMinute local) const {
  const date::local_seconds wall{seconds{local.time_since_epoch()}};
  // Far from any change of the offset there is one reading; offsets differ by little over a day.
  constexpr std::chrono::days far{2};
  const auto around = offset_at(Instant{wall.time_since_epoch()});
  const Instant plain{wall.time_since_epoch() - around.east_of_utc};
  if (around.begin + far <= plain && plain < around.end - far) return {Kind::unique, plain};
  const auto info = data(zone_).get_info(wall);
  const auto at = [&] { return Instant{wall.time_since_epoch() - info.first.offset}; };
  if (info.result == date::local_info::nonexistent) return {Kind::nonexistent, info.first.end};
  if (info.result == date::local_info::ambiguous) return {Kind::ambiguous, at()};
  return {Kind::unique, at()};
}

}  // namespace kept::inventory
