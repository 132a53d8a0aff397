#include "server/commands/import.h"

#include <iostream>
#include <memory>

#include <unistd.h>

#include "server/feed_run.h"
#include "server/log.h"

namespace kept::server {

void add_import(CLI::App& app) {
  auto* const sub = app.add_subcommand("import", "Take in a dealer's feed: the whole lot, as CSV.");
  const auto options = std::make_shared<ImportOptions>();
  sub->add_option("--db", options->database, "The books")->capture_default_str();
  sub->add_option("--rooftop", options->rooftop, "Whose lot it is, by its short name")->required();
  sub->add_option(
      "--as-of", options->as_of,
      "When the feed was made: \"2026-12-05 10:00\" on the rooftop's clock, or RFC 3339; "
      "else the file's own time");
  sub->add_flag("--dry-run", options->dry_run, "Tell what would happen; change nothing");
  sub->add_flag("--confirm", options->confirm,
                "Take it although it is older than the last, broken off, or much of the lot is "
                "missing from it");
  sub->add_option("FILE", options->file, "The feed")->required();
  sub->callback([options] {
    log::set_level(log::Level::warn);  // the summary tells the rest
    options->draw_bar = ::isatty(STDERR_FILENO) != 0;
    if (!run_import(*options, std::cout, std::cerr)) throw CLI::RuntimeError(1);
  });
}

}  // namespace kept::server
