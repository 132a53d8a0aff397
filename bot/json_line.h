// One line of a rule or wording file: an object whose values are strings, lists of strings or true.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace kept::bot {

class JsonLine {
 public:
  using Value = std::variant<std::string, std::vector<std::string>, bool>;

  // Gives what is wrong with the line instead, if anything is.
  static std::variant<JsonLine, std::string> parse(std::string_view line);

  const std::string* text(std::string_view name) const;
  // A list; a single string counts as a list of one.
  std::vector<std::string> list(std::string_view name) const;
  bool flag(std::string_view name) const;
  bool has(std::string_view name) const { return find(name) != nullptr; }

  // The first name that is none of these.
  std::optional<std::string> unknown_name(std::initializer_list<std::string_view> known) const;

 private:
  const Value* find(std::string_view name) const;

  std::vector<std::pair<std::string, Value>> members_;
};

// The lines of a source that are neither blank nor begin with "#", numbered from 1.
struct NumberedLine {
  int number;
  std::string_view text;
};
std::vector<NumberedLine> content_lines(std::string_view text);

}  // namespace kept::bot
