#include "bot/json_line.h"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace kept::bot {
namespace {

using Json = nlohmann::json;

std::optional<JsonLine::Value> value_of(const Json& json) {
  if (json.is_string()) return json.get<std::string>();
  if (json.is_boolean()) return json.get<bool>();
  if (!json.is_array()) return std::nullopt;
  std::vector<std::string> items;
  for (const Json& item : json) {
    if (!item.is_string()) return std::nullopt;
    items.push_back(item.get<std::string>());
  }
  return items;
}

}  // namespace

std::variant<JsonLine, std::string> JsonLine::parse(std::string_view line) {
  // A name given twice would silently lose one of the two.
  std::vector<std::string> names;
  std::string twice;
  auto watch = [&](int depth, Json::parse_event_t event, Json& parsed) {
    if (event != Json::parse_event_t::key || depth != 1) return true;
    auto name = parsed.get<std::string>();
    if (std::find(names.begin(), names.end(), name) != names.end()) twice = name;
    names.push_back(std::move(name));
    return true;
  };
  Json json = Json::parse(line, watch, false);
  if (json.is_discarded() || !json.is_object()) return "the line is not a JSON object";
  if (!twice.empty()) return "\"" + twice + "\" is given twice";
  JsonLine result;
  for (const auto& [name, member] : json.items()) {
    auto value = value_of(member);
    if (!value) return "\"" + name + "\" is neither a string, a list of strings nor true";
    result.members_.emplace_back(name, std::move(*value));
  }
  return result;
}

const JsonLine::Value* JsonLine::find(std::string_view name) const {
  for (const auto& [own, value] : members_) {
    if (own == name) return &value;
  }
  return nullptr;
}

const std::string* JsonLine::text(std::string_view name) const {
  const Value* value = find(name);
  return value ? std::get_if<std::string>(value) : nullptr;
}

std::vector<std::string> JsonLine::list(std::string_view name) const {
  const Value* value = find(name);
  if (!value) return {};
  if (const auto* one = std::get_if<std::string>(value)) return {*one};
  if (const auto* all = std::get_if<std::vector<std::string>>(value)) return *all;
  return {};
}

bool JsonLine::flag(std::string_view name) const {
  const Value* value = find(name);
  const bool* flag = value ? std::get_if<bool>(value) : nullptr;
  return flag && *flag;
}

std::optional<std::string> JsonLine::unknown_name(
    std::initializer_list<std::string_view> known) const {
  for (const auto& [name, value] : members_) {
    if (std::find(known.begin(), known.end(), name) == known.end()) return name;
  }
  return std::nullopt;
}

std::vector<NumberedLine> content_lines(std::string_view text) {
  std::vector<NumberedLine> lines;
  int number = 0;
  while (!text.empty()) {
    auto end = text.find('\n');
    std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    ++number;
    if (line.ends_with('\r')) line.remove_suffix(1);
    auto first = line.find_first_not_of(" \t");
    if (first != std::string_view::npos && line[first] != '#') lines.push_back({number, line});
  }
  return lines;
}

}  // namespace kept::bot
