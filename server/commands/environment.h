// Options from three places: a flag beats the environment (KEPT_…), which beats the configuration
// file. CLI11 lets the file beat the environment, so what the environment says is handed to it as
// flags.
#pragma once

#include <string>
#include <vector>

#include <CLI/CLI.hpp>

namespace kept::server {

// The arguments with a flag added for every option of the chosen subcommand that the environment
// names and the arguments do not. Throws CLI::ParseError for a KEPT_ variable that names no option
// at all.
std::vector<std::string> with_environment(const CLI::App& app, std::vector<std::string> arguments);

}  // namespace kept::server
