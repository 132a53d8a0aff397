// `kept serve`: the program people use.
#pragma once

#include <CLI/CLI.hpp>

namespace kept::server {

void add_serve(CLI::App& app);

}  // namespace kept::server
