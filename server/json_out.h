// Writes JSON text in the order in which it is told. Commas and escapes are seen to; that every
// begin has its end is the caller's part. Malformed UTF-8 becomes U+FFFD. Cheap to include, unlike
// a JSON library, which only those need who read JSON.
#pragma once

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kept::server {

class JsonOut {
 public:
  JsonOut() = default;
  explicit JsonOut(std::size_t expected_size) { text_.reserve(expected_size); }

  JsonOut& begin_object() { return open('{'); }
  JsonOut& end_object() { return close('}'); }
  JsonOut& begin_array() { return open('['); }
  JsonOut& end_array() { return close(']'); }
  JsonOut& key(std::string_view name);  // a literal of ours: nothing in it to escape

  JsonOut& value(std::string_view text);
  JsonOut& value(const char* text) { return value(std::string_view{text}); }
  JsonOut& value(const std::string& text) { return value(std::string_view{text}); }
  JsonOut& value(bool flag) { return raw(flag ? "true" : "false"); }
  template <std::integral T>
  requires(!std::same_as<T, bool>) JsonOut& value(T number) { return raw(std::to_string(number)); }
  template <typename T>
  JsonOut& value(const std::optional<T>& maybe) {
    return maybe ? value(*maybe) : null();
  }
  JsonOut& null() { return raw("null"); }
  JsonOut& raw(std::string_view json);  // well-formed JSON, taken as it is

  template <typename T>
  JsonOut& member(std::string_view name, const T& content) {
    return key(name).value(content);
  }
  JsonOut& text_or_null(std::string_view name, std::string_view text);  // empty: null
  JsonOut& begin_object(std::string_view name) { return key(name).begin_object(); }
  JsonOut& begin_array(std::string_view name) { return key(name).begin_array(); }

  std::string take() { return std::move(text_); }

 private:
  JsonOut& open(char bracket);
  JsonOut& close(char bracket);
  void separate();

  std::string text_;
  bool comma_due_ = false;
};

}  // namespace kept::server
