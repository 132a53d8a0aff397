#include "server/json_fields.h"

#include <algorithm>
#include <set>
#include <string>

#include <nlohmann/json.hpp>

#include "server/local_text.h"
#include "server/utf8.h"

namespace kept::server {
namespace {

constexpr std::size_t fields_max = 32;
constexpr std::string_view unchanged = " Nothing was changed.";

bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

bool has_control(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\n' && c != '\t') || byte == 0x7F;
  });
}

}  // namespace

JsonFields JsonFields::parse(std::string_view body) {
  JsonFields fields;
  if (body.size() > bytes_max) {
    fields.problem_ = "The request is too long.";
    return fields;
  }
  std::set<std::string> names;
  bool twice = false;
  const auto note_name = [&](int depth, nlohmann::json::parse_event_t event,
                             const nlohmann::json& name) {
    if (depth == 1 && event == nlohmann::json::parse_event_t::key) {
      twice = !names.insert(name.get<std::string>()).second || twice;
    }
    return true;
  };
  const auto json = nlohmann::json::parse(body, note_name, false);
  if (twice) {
    fields.problem_ = "The request names a field twice.";
    return fields;
  }
  if (!json.is_object() || json.size() > fields_max) {
    fields.problem_ = "The request is not a JSON object of the expected kind.";
    return fields;
  }
  for (const auto& [name, value] : json.items()) {
    Value kept = Other{};
    if (value.is_boolean()) kept = value.get<bool>();
    if (value.is_number_integer()) kept = value.get<std::int64_t>();
    if (value.is_string()) kept = value.get<std::string>();
    fields.fields_.push_back({name, std::move(kept)});
  }
  fields.canonical_ = json.dump();
  return fields;
}

void JsonFields::wrong(std::string_view name, std::string_view why) {
  if (!problem_.empty()) return;
  problem_ = "\"" + std::string{name} + "\" " + std::string{why} + ".";
}

bool JsonFields::has(std::string_view name) const {
  return std::any_of(fields_.begin(), fields_.end(),
                     [&](const Field& field) { return field.name == name; });
}

const JsonFields::Value* JsonFields::find(std::string_view name, Need need) {
  for (auto& field : fields_) {
    if (field.name != name) continue;
    field.known = true;
    return &field.value;
  }
  if (need == Need::required) wrong(name, "is missing");
  return nullptr;
}

std::int64_t JsonFields::id(std::string_view name, Need need) {
  return number(name, 1, INT64_MAX, need);
}

std::int64_t JsonFields::number(std::string_view name, std::int64_t least, std::int64_t most,
                                Need need) {
  const auto* const value = find(name, need);
  if (value == nullptr) return 0;
  const auto* const number = std::get_if<std::int64_t>(value);
  if (number == nullptr || *number < least || *number > most) {
    wrong(name, "is not a number that is possible here");
    return 0;
  }
  return *number;
}

bool JsonFields::flag(std::string_view name) {
  const auto* const value = find(name, Need::optional);
  if (value == nullptr) return false;
  const auto* const flag = std::get_if<bool>(value);
  if (flag == nullptr) wrong(name, "is neither true nor false");
  return flag != nullptr && *flag;
}

std::optional<inventory::Instant> JsonFields::instant(std::string_view name, Need need) {
  const auto* const value = find(name, need);
  if (value == nullptr) return std::nullopt;
  const auto* const text = std::get_if<std::string>(value);
  const auto instant = text != nullptr ? instant_from(*text) : std::nullopt;
  if (!instant) wrong(name, "is not a time");
  return instant;
}

std::string JsonFields::text(std::string_view name, std::size_t code_points_max, Need need) {
  const auto* const value = find(name, need);
  if (value == nullptr) return {};
  const auto* const text = std::get_if<std::string>(value);
  if (text == nullptr) {
    wrong(name, "is not a text");
    return {};
  }
  const auto kept = trimmed(*text);
  if (code_points(kept) > code_points_max) {
    wrong(name, "is longer than " + std::to_string(code_points_max) + " characters");
    return {};
  }
  if (has_control(kept)) wrong(name, "holds control characters");
  if (need == Need::required && kept.empty()) wrong(name, "is empty");
  return std::string{kept};
}

std::string JsonFields::secret(std::string_view name, std::size_t secret_bytes_max) {
  const auto* const value = find(name, Need::required);
  if (value == nullptr) return {};
  const auto* const text = std::get_if<std::string>(value);
  if (text == nullptr || text->empty() || text->size() > secret_bytes_max) {
    wrong(name, "is empty or too long");
    return {};
  }
  return *text;
}

std::string JsonFields::client_id(std::string_view name) {
  auto id = text(name, 64);
  const auto fits = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '-';
  };
  if (std::all_of(id.begin(), id.end(), fits)) return id;
  wrong(name, "is not an id of letters, digits, _ and -");
  return {};
}

std::optional<HttpResponse> JsonFields::problem() const {
  if (!problem_.empty()) {
    return json_error(400, "invalid_request", problem_ + std::string{unchanged});
  }
  for (const auto& field : fields_) {
    if (field.known) continue;
    return json_error(
        400, "unknown_field",
        "The field \"" + field.name + "\" is not known here." + std::string{unchanged});
  }
  return std::nullopt;
}

}  // namespace kept::server
