// Structured logs: one JSON object a line, with `at`, `level`, `event` and the event's own fields.
//
//   log::info("drain_begun", {{"sockets", 412}});
//   → {"at":"2026-12-05T18:00:00.000Z","level":"info","event":"drain_begun","sockets":412}
//
// No personal data: no texts of visitors, no names, no contacts, no addresses, no tokens. To follow
// one address through the log there is address_tag(). Event names are literals in snake_case.
// Thread-safe. Floods are cut: past limits::log_lines_per_event_second lines of one event a second
// the rest are counted and told in one line. Logging never throws.
#pragma once

#include <concepts>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>
#include <variant>

namespace kept::server::log {

enum class Level { debug, info, warn, error };

class Field {
 public:
  Field(std::string_view field_name, std::string_view text) : name_(field_name), value_(text) {}
  Field(std::string_view field_name, const char* text)
      : name_(field_name), value_(std::string_view(text)) {}
  Field(std::string_view field_name, bool flag) : name_(field_name), value_(flag) {}
  Field(std::string_view field_name, double number) : name_(field_name), value_(number) {}
  template <std::integral T>
  requires(!std::same_as<T, bool>) Field(std::string_view field_name, T number)
      : name_(field_name), value_(static_cast<std::int64_t>(number)) {}

  void append_to(std::string& line) const;

 private:
  std::string_view name_;
  std::variant<std::string_view, std::int64_t, double, bool> value_;
};

using Fields = std::initializer_list<Field>;

void event(Level level, std::string_view name, Fields fields = {});
inline void debug(std::string_view name, Fields fields = {}) {
  event(Level::debug, name, fields);
}
inline void info(std::string_view name, Fields fields = {}) {
  event(Level::info, name, fields);
}
inline void warn(std::string_view name, Fields fields = {}) {
  event(Level::warn, name, fields);
}
inline void error(std::string_view name, Fields fields = {}) {
  event(Level::error, name, fields);
}

void set_level(Level least);

// Where lines go; standard error until told otherwise. Null restores that. For tests and files.
void set_sink(std::function<void(std::string_view line)> sink);

// The same address gives the same eight characters until the program ends; the salt is drawn at
// start and kept nowhere, so that a log alone leads to no address.
std::string address_tag(std::string_view address);

}  // namespace kept::server::log

namespace kept::server {

// Appends `text` as the inside of a JSON string. Bytes of malformed UTF-8 become U+FFFD.
void append_json_escaped(std::string& out, std::string_view text);

}  // namespace kept::server
