#include "tests/server/wire_schema.h"

#include <filesystem>
#include <fstream>
#include <regex>
#include <set>

#include <nlohmann/json.hpp>

#include "tests/support/source_root.h"

namespace kept::server::test {
namespace {

using Json = nlohmann::json;

const Json& wire() {
  static const Json json = [] {
    std::ifstream file(tests::source_root() / "server/wire/openapi.json");
    return Json::parse(file);
  }();
  return json;
}

// "#/components/schemas/Lead"
const Json& resolved(const Json& schema) {
  const Json* found = &schema;
  while (found->contains("$ref")) {
    found = &wire().at(Json::json_pointer(found->at("$ref").get<std::string>().substr(1)));
  }
  return *found;
}

bool has_type(const Json& value, const std::string& type) {
  if (type == "null") return value.is_null();
  if (type == "string") return value.is_string();
  if (type == "integer") return value.is_number_integer();
  if (type == "boolean") return value.is_boolean();
  if (type == "array") return value.is_array();
  if (type == "object") return value.is_object();
  return false;
}

std::set<std::string> names_of(const Json& schema) {
  std::set<std::string> names;
  const auto parts = schema.value("allOf", Json::array());
  for (const auto& part : parts) names.merge(names_of(resolved(part)));
  const auto properties = schema.value("properties", Json::object());
  for (const auto& [name, unused] : properties.items()) {
    names.insert(name);
  }
  return names;
}

std::string faults(const Json& value, const Json& given, const std::string& at, bool whole);

std::string object_faults(const Json& value, const Json& schema, const std::string& at,
                          bool whole) {
  std::string found;
  for (const auto& name : schema.value("required", Json::array())) {
    if (!value.contains(name.get<std::string>()))
      found += at + "." + name.get<std::string>() + " is missing\n";
  }
  const auto properties = schema.value("properties", Json::object());
  const auto names = names_of(schema);
  for (const auto& [name, member] : value.items()) {
    if (properties.contains(name)) {
      found += faults(member, properties.at(name), at + "." + name, true);
    } else if (whole && !names.empty() && !names.contains(name)) {
      found += at + "." + name + " is not in the schema\n";
    }
  }
  return found;
}

std::string scalar_faults(const Json& value, const Json& schema, const std::string& at) {
  std::string found;
  if (schema.contains("type")) {
    const auto& type = schema.at("type");
    bool fits = false;
    for (const auto& one : type.is_array() ? type : Json::array({type})) {
      fits = fits || has_type(value, one.get<std::string>());
    }
    if (!fits) found += at + " has the wrong type: " + value.dump() + "\n";
  }
  if (schema.contains("enum")) {
    const auto& all = schema.at("enum");
    if (std::find(all.begin(), all.end(), value) == all.end()) {
      found += at + " is none of the known values: " + value.dump() + "\n";
    }
  }
  if (schema.contains("const") && schema.at("const") != value) found += at + " is another\n";
  if (schema.contains("pattern") && value.is_string()) {
    const std::regex pattern(schema.at("pattern").get<std::string>());
    if (!std::regex_search(value.get<std::string>(), pattern))
      found += at + " misses the pattern\n";
  }
  return found;
}

std::string faults(const Json& value, const Json& given, const std::string& at, bool whole) {
  const auto& schema = resolved(given);
  if (schema.contains("oneOf")) {
    std::string last;
    for (const auto& choice : schema.at("oneOf")) {
      last = faults(value, choice, at, true);
      if (last.empty()) return {};
    }
    return last;
  }
  std::string found = scalar_faults(value, schema, at);
  for (const auto& part : schema.value("allOf", Json::array()))
    found += faults(value, part, at, false);
  if (value.is_object()) found += object_faults(value, schema, at, whole);
  if (value.is_array() && schema.contains("items")) {
    for (const auto& item : value) found += faults(item, schema.at("items"), at + "[]", true);
  }
  return found;
}

}  // namespace

std::string faults_of(const std::string& body, const std::string& method, const std::string& path,
                      int status) {
  const auto value = Json::parse(body, nullptr, false);
  if (value.is_discarded()) return "not JSON: " + body;
  const auto& answer =
      resolved(wire().at("paths").at(path).at(method).at("responses").at(std::to_string(status)));
  return faults(value, answer.at("content").at("application/json").at("schema"), "answer", true);
}

}  // namespace kept::server::test
