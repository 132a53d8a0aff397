#include "server/assistant_files.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <list>
#include <stdexcept>
#include <vector>

namespace kept::server {
namespace {

// Keeps the texts that the views handed to the loaders point into.
struct Folder {
  std::list<std::string> kept;
  std::vector<bot::SourceText> sources;

  void add(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) throw std::runtime_error("cannot read " + file.string());
    const auto& name = kept.emplace_back(file.filename().string());
    const auto& text =
        kept.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
    sources.push_back({name, text});
  }
};

bool is_wording(std::string_view name) {
  return name == "en.jsonl" || name == "es.jsonl";
}

template <typename T>
T loaded_or_throw(bot::Loaded<T> loaded) {
  if (loaded.faults.empty() && loaded.value) return std::move(*loaded.value);
  std::string told = "the assistant's files have faults";
  for (const auto& fault : loaded.faults) told += "\n  " + bot::to_string(fault);
  throw std::runtime_error(told);
}

}  // namespace

std::shared_ptr<const Assistant> load_assistant(const std::string& folder) {
  Folder rules;
  Folder wording;
  if (!folder.empty()) {
    for (const auto& file : std::filesystem::directory_iterator(folder)) {
      if (file.path().extension() != ".jsonl") continue;
      (is_wording(file.path().filename().string()) ? wording : rules).add(file.path());
    }
  }
  const auto rule_texts = bot::overridden(bot::compiled_rules(), rules.sources);
  const auto wording_texts = bot::overridden(bot::compiled_wording(), wording.sources);
  return std::make_shared<const Assistant>(loaded_or_throw(bot::Rulebook::load(rule_texts)),
                                           loaded_or_throw(bot::Wording::load(wording_texts)));
}

}  // namespace kept::server
