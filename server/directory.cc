#include "server/directory.h"

#include <stdexcept>

namespace kept::server {

Directory::Directory(std::vector<inventory::Rooftop> rooftops) {
  for (auto& rooftop : rooftops) {
    const auto zone = inventory::Zone::find(rooftop.zone);
    if (!zone) throw std::runtime_error("unknown time zone " + rooftop.zone);
    const auto id = rooftop.id.value;
    by_id_.emplace(id, DirectoryEntry{std::move(rooftop), *zone});
  }
}

const DirectoryEntry* Directory::by_slug(std::string_view slug) const {
  for (const auto& [id, entry] : by_id_) {
    if (entry.rooftop.slug == slug) return &entry;
  }
  return nullptr;
}

const DirectoryEntry* Directory::by_id(inventory::RooftopId id) const {
  const auto found = by_id_.find(id.value);
  return found == by_id_.end() ? nullptr : &found->second;
}

std::shared_ptr<const Directory> read_directory(inventory::Transaction& transaction) {
  std::vector<inventory::Rooftop> rooftops;
  for (const auto id : transaction.rooftops()) rooftops.push_back(*transaction.rooftop(id));
  return std::make_shared<const Directory>(std::move(rooftops));
}

}  // namespace kept::server
