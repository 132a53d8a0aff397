// `kept import`: a dealer's feed file into the books of a rooftop.
#pragma once

#include <CLI/CLI.hpp>

namespace kept::server {

void add_import(CLI::App& app);

}  // namespace kept::server
