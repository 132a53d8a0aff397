#include "server/commands/environment.h"

#include <algorithm>
#include <cstdlib>
#include <set>
#include <string_view>

#include <unistd.h>

namespace kept::server {
namespace {

constexpr std::string_view prefix = "KEPT_";

// Read by the scripts around the program, not by it.
const std::set<std::string, std::less<>> not_options = {"KEPT_DATA", "KEPT_PROGRAM",
                                                        "KEPT_SANITIZER"};

std::string variable_of(const std::string& option) {
  std::string name{prefix};
  for (const char c : option) {
    name += c == '-' ? '_' : static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
  }
  return name;
}

std::vector<std::string> long_names(const CLI::App& app) {
  std::vector<std::string> names;
  for (const auto* const option : app.get_options()) {
    for (const auto& name : option->get_lnames()) {
      if (name != "help" && name != "version") names.push_back(name);
    }
  }
  return names;
}

void refuse_unknown_variables(const CLI::App& app) {
  std::set<std::string, std::less<>> known = not_options;
  for (const auto* const sub : app.get_subcommands(nullptr)) {
    for (const auto& name : long_names(*sub)) known.insert(variable_of(name));
  }
  for (char** at = environ; *at != nullptr; ++at) {
    const std::string_view entry = *at;
    if (!entry.starts_with(prefix)) continue;
    const auto name = entry.substr(0, entry.find('='));
    if (!known.contains(name)) {
      throw CLI::ExtrasError(
          {"the environment sets " + std::string{name} + ", which is no option of kept"});
    }
  }
}

bool given(const std::vector<std::string>& arguments, const std::string& flag) {
  return std::any_of(arguments.begin(), arguments.end(), [&](const auto& argument) {
    return argument == flag || argument.starts_with(flag + "=");
  });
}

const CLI::App* chosen(const CLI::App& app, const std::vector<std::string>& arguments) {
  for (const auto* const one : app.get_subcommands(nullptr)) {
    if (!arguments.empty() && one->get_name() == arguments.front()) return one;
  }
  return nullptr;
}

// What --config says, the last of several; empty: nothing.
std::string config_path(const std::vector<std::string>& arguments) {
  constexpr std::string_view flag = "--config";
  std::string path;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string_view argument = arguments[i];
    if (argument == flag && i + 1 < arguments.size()) path = arguments[i + 1];
    if (argument.starts_with(flag) && argument.substr(flag.size()).starts_with('='))
      path = argument.substr(flag.size() + 1);
  }
  return path;
}

std::string joined(const std::vector<std::string>& values) {
  std::string all;
  for (const auto& value : values) all += (all.empty() ? "" : ",") + value;
  return all;
}

}  // namespace

std::vector<std::string> with_environment(const CLI::App& app, std::vector<std::string> arguments) {
  refuse_unknown_variables(app);
  const CLI::App* const sub = chosen(app, arguments);
  if (sub == nullptr) return arguments;
  std::vector<std::string> added;
  for (const auto& name : long_names(*sub)) {
    const char* const value = std::getenv(variable_of(name).c_str());
    const auto flag = "--" + name;
    if (value != nullptr && !given(arguments, flag)) added.push_back(flag + "=" + value);
  }
  arguments.insert(arguments.begin() + 1, added.begin(), added.end());
  return arguments;
}

std::vector<std::string> with_config_file(const CLI::App& app, std::vector<std::string> arguments) {
  const CLI::App* const sub = chosen(app, arguments);
  if (sub == nullptr || sub->get_option_no_throw("--config") == nullptr) return arguments;
  const auto path = config_path(arguments);
  if (path.empty()) return arguments;
  const auto names = long_names(*sub);
  std::vector<std::string> added;
  for (const auto& item : CLI::ConfigTOML().from_file(path)) {
    const auto name = item.fullname();
    if (name == "config" || std::find(names.begin(), names.end(), name) == names.end())
      throw CLI::ConfigError::Extras(path + ": " + name);
    if (!given(arguments, "--" + name)) added.push_back("--" + name + "=" + joined(item.inputs));
  }
  arguments.insert(arguments.begin() + 1, added.begin(), added.end());
  return arguments;
}

}  // namespace kept::server
