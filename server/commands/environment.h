// Options from three places: a flag beats the environment (KEPT_…), which beats the configuration
// file. CLI11 lets the file beat the environment, and reads none for a subcommand, so what they say
// is handed to it as flags.
#pragma once

#include <string>
#include <vector>

#include <CLI/CLI.hpp>

namespace kept::server {

// The arguments with a flag added for every option of the chosen subcommand that the environment
// names and the arguments do not. Throws CLI::ParseError for a KEPT_ variable that names no option
// at all.
std::vector<std::string> with_environment(const CLI::App& app, std::vector<std::string> arguments);

// The arguments with a flag added for every line of the TOML file that --config names, if the
// chosen subcommand has that option and the arguments do not say otherwise. Throws CLI::ParseError
// for a file that cannot be read and for a name that is no option.
std::vector<std::string> with_config_file(const CLI::App& app, std::vector<std::string> arguments);

}  // namespace kept::server
