// `kept rules check [FILES]`: are the assistant's rules and wording sound?
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

namespace kept::server {

void add_rules(CLI::App& app);

// Checks the built-in rules and wording with `files` (or all *.jsonl of folders among them) in
// place of those of the same name. Tells every fault as `file:line: what`, or that there is none.
// Returns the process's exit code: 0 sound, 1 faulty, 2 a file cannot be read.
int check_rules(const std::vector<std::string>& files, std::ostream& out);

}  // namespace kept::server
