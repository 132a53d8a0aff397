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

}  // namespace

std::vector<std::string> with_environment(const CLI::App& app, std::vector<std::string> arguments) {
  refuse_unknown_variables(app);
  if (arguments.empty()) return arguments;
  const CLI::App* sub = nullptr;
  for (const auto* const one : app.get_subcommands(nullptr)) {
    if (one->get_name() == arguments.front()) sub = one;
  }
  if (sub == nullptr) return arguments;
  std::vector<std::string> added;
  for (const auto& name : long_names(*sub)) {
    const char* const value = std::getenv(variable_of(name).c_str());
    const auto flag = "--" + name;
    const bool given = std::any_of(arguments.begin(), arguments.end(), [&](const auto& argument) {
      return argument == flag || argument.starts_with(flag + "=");
    });
    if (value != nullptr && !given) added.push_back(flag + "=" + value);
  }
  arguments.insert(arguments.begin() + 1, added.begin(), added.end());
  return arguments;
}

}  // namespace kept::server
