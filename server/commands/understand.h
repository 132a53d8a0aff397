// `kept understand`: messages as JSON Lines in, what they mean as JSON Lines out.
#pragma once

#include <iosfwd>

#include <CLI/CLI.hpp>

namespace kept::server {

// In: {"id", "text", "now": "2026-12-05T10:00", "asked"}. Out, all of them always:
//   id            as it came in, else null
//   lang          "en" or "es", as the words show
//   acts          names, at least one
//   criteria      the fields that were said; {} if none
//   when          a list of {"start", "end", "grain", "open"?, "said"}; `said` lists which of
//                 "date" and "time" the words themselves gave
//   contact       name, phone, email, preferred as far as given; {} if none
//   alternatives  other readings on which people would differ: {"part", "why"} and, of part "when",
//                 what a when item has and "of", the place of the item it is another reading of;
//                 else "value"
//   trace         for each conclusion its rule, its bytes [begin, end) of the NFC text, and its
//                 words
// A line that cannot be read gives {"line", "error"} and the next is read. Returns the process's
// exit code: 0, or 1 if any line could not be read.
int understand_command(std::istream& in, std::ostream& out);

void add_understand(CLI::App& app);

}  // namespace kept::server
