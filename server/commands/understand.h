// `kept understand`: messages as JSON Lines in, what they mean as JSON Lines out.
#pragma once

#include <iosfwd>

#include <CLI/CLI.hpp>

namespace kept::server {

// In: {"id", "text", "now": "2026-12-05T10:00", "asked"}; out: {"id", "lang", "expected": {acts,
// criteria, when, contact}, "alternatives", "trace"}. A line that cannot be read gives {"line",
// "error"} and the next is read. Returns the process's exit code: 0, or 1 if any line could not be
// read.
int understand_command(std::istream& in, std::ostream& out);

void add_understand(CLI::App& app);

}  // namespace kept::server
