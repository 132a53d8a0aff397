#include "server/commands/rules.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <list>
#include <memory>

#include "bot/rulebook.h"
#include "bot/wording.h"

namespace kept::server {
namespace {

namespace fs = std::filesystem;

// A file as given, its own name and its text: the sources are views of the latter two.
struct Given {
  std::string path;
  std::string name;
  std::string text;

  bool is_wording() const { return name == "en.jsonl" || name == "es.jsonl"; }
};

bool read(const fs::path& path, std::list<Given>& given) {
  std::ifstream in(path, std::ios::binary);
  if (!in) return false;
  Given file{path.string(),
             path.filename().string(),
             {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()}};
  if (in.bad()) return false;
  given.push_back(std::move(file));
  return true;
}

bool gather(const std::string& path, std::list<Given>& given) {
  std::error_code error;
  if (!fs::is_directory(path, error)) return read(path, given);
  std::vector<fs::path> found;
  for (const auto& entry : fs::recursive_directory_iterator(path, error)) {
    if (entry.path().extension() == ".jsonl") found.push_back(entry.path());
  }
  std::sort(found.begin(), found.end());
  return !error && std::all_of(found.begin(), found.end(),
                               [&](const fs::path& file) { return read(file, given); });
}

std::vector<bot::SourceText> sources_of(const std::list<Given>& given, bool wording) {
  std::vector<bot::SourceText> sources;
  for (const Given& file : given) {
    if (file.is_wording() == wording) sources.push_back({file.name, file.text});
  }
  return bot::overridden(wording ? bot::compiled_wording() : bot::compiled_rules(), sources);
}

void tell(const std::vector<bot::SourceFault>& faults, const std::list<Given>& given,
          std::ostream& out) {
  for (bot::SourceFault fault : faults) {
    for (const Given& file : given) {
      if (file.name == fault.file) fault.file = file.path;
    }
    out << bot::to_string(fault) << '\n';
  }
}

}  // namespace

int check_rules(const std::vector<std::string>& files, std::ostream& out) {
  std::list<Given> given;
  for (const std::string& file : files) {
    if (gather(file, given)) continue;
    out << file << ": cannot be read\n";
    return 2;
  }
  auto rules = bot::Rulebook::load(sources_of(given, false));
  auto wording = bot::Wording::load(sources_of(given, true));
  tell(rules.faults, given, out);
  tell(wording.faults, given, out);
  auto faults = rules.faults.size() + wording.faults.size();
  if (faults > 0) {
    out << faults << (faults == 1 ? " fault\n" : " faults\n");
    return 1;
  }
  out << rules.value->rules().size() << " rules and " << bot::key_count
      << " sentences in two languages: no faults\n";
  return 0;
}

void add_rules(CLI::App& app) {
  auto* const rules = app.add_subcommand("rules", "The assistant's rules and wording.");
  rules->require_subcommand(1);
  auto* const check = rules->add_subcommand("check", "Tell every fault, by file and line.");
  const auto files = std::make_shared<std::vector<std::string>>();
  check->add_option("files", *files, "Files or folders in place of the built-in ones");
  check->callback([files] {
    if (int code = check_rules(*files, std::cout); code != 0) throw CLI::RuntimeError(code);
  });
}

}  // namespace kept::server
