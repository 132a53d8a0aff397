// The table of contents.
#include <algorithm>
#include <iostream>

#include <sodium.h>

#include "server/commands/demo.h"
#include "server/commands/environment.h"
#include "server/commands/import.h"
#include "server/commands/rules.h"
#include "server/commands/serve.h"
#include "server/commands/understand.h"

int main(int argc, char** argv) {
  using namespace kept::server;
  if (sodium_init() < 0) {
    std::cerr << "kept: the system's random generator is not available\n";
    return 1;
  }
  CLI::App app("Live chat for car dealerships that only promises what the lot can deliver.",
               "kept");
  app.require_subcommand(1);
  add_serve(app);
  add_demo(app);
  add_import(app);
  add_understand(app);
  add_rules(app);
  try {
    auto arguments = with_config_file(app, with_environment(app, {argv + 1, argv + argc}));
    std::reverse(arguments.begin(), arguments.end());  // as CLI11 takes them
    app.parse(std::move(arguments));
  } catch (const CLI::ParseError& error) {
    return app.exit(error);
  }
  return 0;
}
