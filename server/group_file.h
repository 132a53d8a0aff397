// A dealer group described in one JSON file (web/demo/data/README.md has the form): rooftops with
// their hours, closures and policies, and their people. Read once, when the books of a group are
// made.
#pragma once

#include <string>
#include <vector>

#include "inventory/rooftop.h"

namespace kept::server {

struct GroupRooftop {
  inventory::Rooftop rooftop;           // without id
  std::vector<inventory::Staff> staff;  // without ids and password hashes
  std::string feed;                     // file name beside the group file; empty: none
};

struct Group {
  std::string name;
  std::vector<GroupRooftop> rooftops;
  std::vector<inventory::Staff> admins;
};

// Throws std::runtime_error that names what is wrong and where.
Group read_group(const std::string& path);

}  // namespace kept::server
