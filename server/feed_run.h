// `kept import` from the side of the person who typed it: through the running server when there is
// one, else with the books opened here.
#pragma once

#include <chrono>
#include <iosfwd>
#include <string>

namespace kept::server {

struct ImportOptions {
  std::string database = "data/kept.db";
  std::string rooftop;
  std::string as_of;
  std::string file;
  bool dry_run = false;
  bool confirm = false;
  bool draw_bar = false;                            // `err` is a terminal
  std::chrono::milliseconds wait_for_owner{2'000};  // a server that is about to start or to end
};

// The summary goes to `out`, progress to `err`. True when the feed is in, or was compared.
bool run_import(const ImportOptions& options, std::ostream& out, std::ostream& err);

}  // namespace kept::server
