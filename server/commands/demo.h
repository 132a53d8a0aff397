// `kept demo`: makes the books of the demo group and imports its feeds.
#pragma once

#include <CLI/CLI.hpp>

namespace kept::server {

void add_demo(CLI::App& app);

}  // namespace kept::server
