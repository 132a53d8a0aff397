#include "server/clock.h"

namespace kept::server {

inventory::Instant SystemClock::now() const {
  return std::chrono::floor<inventory::Millis>(std::chrono::system_clock::now());
}

}  // namespace kept::server
