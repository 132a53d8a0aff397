#include "server/query.h"

#include <algorithm>
#include <charconv>

#include "server/local_text.h"
#include "server/target.h"

namespace kept::server {
namespace {

constexpr std::size_t items_max = 16;

}  // namespace

Query::Query(std::string_view raw) {
  while (!raw.empty()) {
    const auto end = raw.find('&');
    const auto part = raw.substr(0, end);
    raw = end == std::string_view::npos ? std::string_view{} : raw.substr(end + 1);
    if (part.empty()) continue;
    const std::string name{part.substr(0, part.find('='))};
    auto value = query_value(part, name);
    if (!value || items_.size() == items_max) {
      problem_ = "The query of the address cannot be read.";
      return;
    }
    items_.push_back({name, *std::move(value)});
  }
}

void Query::wrong(std::string_view name, std::string_view should_be) {
  if (!problem_.empty()) return;
  problem_ = "\"" + std::string{name} + "\" must be " + std::string{should_be} + ".";
}

std::optional<std::string> Query::text(std::string_view name, std::size_t bytes_max) {
  std::optional<std::string> found;
  for (auto& item : items_) {
    if (item.name != name) continue;
    item.known = true;
    if (found) wrong(name, "given once");
    if (item.value.size() > bytes_max) wrong(name, "shorter");
    if (!item.value.empty()) found = item.value;
  }
  return found;
}

std::optional<std::int64_t> Query::number(std::string_view name, std::int64_t least,
                                          std::int64_t most) {
  const auto found = text(name);
  if (!found) return std::nullopt;
  std::int64_t value = 0;
  const auto end = found->data() + found->size();
  const auto result = std::from_chars(found->data(), end, value);
  if (result.ec != std::errc{} || result.ptr != end || value < least || value > most) {
    wrong(name, "a number from " + std::to_string(least) + " to " + std::to_string(most));
    return std::nullopt;
  }
  return value;
}

std::optional<inventory::LocalDay> Query::day(std::string_view name) {
  const auto found = text(name);
  if (!found) return std::nullopt;
  const auto value = day_from(*found);
  if (!value) wrong(name, "a day like 2026-12-05");
  return value;
}

std::string Query::choice(std::string_view name, std::initializer_list<std::string_view> names) {
  const auto found = text(name);
  if (!found) return std::string{*names.begin()};
  if (std::find(names.begin(), names.end(), *found) != names.end()) return *found;
  std::string all;
  for (const auto one : names) {
    if (one.empty()) continue;
    if (!all.empty()) all += ", ";
    all += one;
  }
  wrong(name, "one of " + all);
  return std::string{*names.begin()};
}

std::vector<std::string> Query::words(std::string_view name) {
  std::vector<std::string> words;
  const auto found = text(name).value_or("");
  std::string word;
  for (const char c : found + " ") {
    if (c != ' ' && c != '\t' && c != '\n') {
      word += c;
    } else if (!word.empty()) {
      words.push_back(std::exchange(word, {}));
    }
  }
  return words;
}

std::optional<HttpResponse> Query::problem() const {
  if (!problem_.empty()) return json_error(400, "invalid_request", problem_);
  for (const auto& item : items_) {
    if (item.known) continue;
    return json_error(400, "unknown_field", "\"" + item.name + "\" is not known here.");
  }
  return std::nullopt;
}

}  // namespace kept::server
