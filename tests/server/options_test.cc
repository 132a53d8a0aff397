// Where an option's value comes from: a flag, the environment, or the configuration file.
#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "server/commands/environment.h"
#include "tests/support/books.h"

namespace kept::server {
namespace {

struct Options {
  std::string config;
  std::string group = "Our dealerships";
  int port = 8080;
};

Options options_of(std::vector<std::string> arguments) {
  Options options;
  CLI::App app("", "kept");
  auto* const sub = app.add_subcommand("serve", "");
  sub->add_option("--config", options.config, "");
  sub->add_option("--group", options.group, "");
  sub->add_option("--port", options.port, "");
  auto all = with_config_file(app, with_environment(app, std::move(arguments)));
  std::reverse(all.begin(), all.end());
  app.parse(std::move(all));
  return options;
}

}  // namespace

TEST_CASE("what the configuration file says holds unless a flag says otherwise") {
  const tests::TempFolder folder;
  const auto path = folder.file("kept.toml");
  std::ofstream(path) << "group=\"Lakeside Auto Group\"\nport = 9001\n";
  const auto options = options_of({"serve", "--config", path, "--port", "9002"});
  CHECK(options.group == "Lakeside Auto Group");
  CHECK(options.port == 9002);
  CHECK(options_of({"serve", "--config=" + path}).port == 9001);
  CHECK(options_of({"serve"}).group == "Our dealerships");
}

TEST_CASE("a configuration file is refused that is not there or names no option") {
  const tests::TempFolder folder;
  const auto path = folder.file("kept.toml");
  std::ofstream(path) << "grup=\"Lakeside\"\n";
  CHECK_THROWS_AS(options_of({"serve", "--config", path}), CLI::ParseError);
  CHECK_THROWS_AS(options_of({"serve", "--config", path + ".not"}), CLI::ParseError);
}

}  // namespace kept::server
