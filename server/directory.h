// The rooftops as the doors need them (slug, zone, address), kept outside the writer. Replaced as a
// whole when a rooftop changes; readers keep what they took.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "inventory/rooftop.h"
#include "inventory/schedule.h"
#include "inventory/store/store.h"

namespace kept::server {

struct DirectoryEntry {
  inventory::Rooftop rooftop;
  inventory::Zone zone;
};

class Directory {
 public:
  explicit Directory(std::vector<inventory::Rooftop> rooftops);

  const DirectoryEntry* by_slug(std::string_view slug) const;
  const DirectoryEntry* by_id(inventory::RooftopId id) const;
  const std::map<std::int64_t, DirectoryEntry>& all() const { return by_id_; }

 private:
  std::map<std::int64_t, DirectoryEntry> by_id_;
};

// As the books have them now. Throws std::runtime_error for a zone the system does not know.
std::shared_ptr<const Directory> read_directory(inventory::Transaction& transaction);

}  // namespace kept::server
