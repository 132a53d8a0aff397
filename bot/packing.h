// Numbers and texts packed into one text and read back: a number is written in decimal and closed
// by ";", a text is its length as a number followed by its bytes, a list its size followed by its
// items.
#pragma once

#include <array>
#include <charconv>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kept::bot {

class Packer {
 public:
  std::string out;

  void number(std::int64_t value) {
    if (value >= 0 && value < 10) {
      const std::array<char, 2> digit{static_cast<char>('0' + value), ';'};
      out.append(digit.data(), digit.size());
      return;
    }
    std::array<char, 24> buffer{};
    auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size() - 1, value).ptr;
    *end++ = ';';
    out.append(buffer.data(), end);
  }
  void text(std::string_view text) {
    number(static_cast<std::int64_t>(text.size()));
    out += text;
  }
  template <typename List, typename Item>
  void list(const List& items, Item item) {
    number(static_cast<std::int64_t>(items.size()));
    for (const auto& one : items) item(one);
  }

  // ---- parts that are left out when they are as in a fresh state
  void flag(char tag, bool value) {
    if (value) out += tag;
  }
  void number(char tag, std::int64_t value) {
    if (value == 0) return;
    out += tag;
    number(value);
  }
  template <typename T>
  void number(char tag, const std::optional<T>& value) {
    if (!value) return;
    out += tag;
    number(static_cast<std::int64_t>(*value));
  }
  void text(char tag, std::string_view value) {
    if (value.empty()) return;
    out += tag;
    text(value);
  }
  template <typename Id>
  void id(char tag, const std::optional<Id>& id) {
    if (!id) return;
    out += tag;
    number(id->value);
  }
};

// Reads what Packer wrote. After the first thing that Packer cannot have written, `good` is false
// and everything read is empty or zero.
class Unpacker {
 public:
  explicit Unpacker(std::string_view rest) : rest_(rest) {}

  bool good() const { return good_; }
  bool done() const { return rest_.empty() || !good_; }

  char tag() {
    if (rest_.empty()) return fail(), '.';
    char tag = rest_.front();
    rest_.remove_prefix(1);
    return tag;
  }
  std::int64_t number() {
    std::int64_t value = 0;
    auto [end, error] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), value);
    auto used = static_cast<std::size_t>(end - rest_.data());
    if (error != std::errc() || used >= rest_.size() || *end != ';') return fail(), 0;
    rest_.remove_prefix(used + 1);
    return value;
  }
  std::string text() {
    auto size = number();
    if (size < 0 || static_cast<std::size_t>(size) > rest_.size()) return fail(), std::string();
    std::string text(rest_.substr(0, static_cast<std::size_t>(size)));
    rest_.remove_prefix(text.size());
    return text;
  }
  template <typename E>
  E enumerated(E last) {
    auto value = number();
    if (value < 0 || value > static_cast<std::int64_t>(last)) return fail(), E{};
    return static_cast<E>(value);
  }
  template <typename Item>
  auto list(Item item) {
    std::vector<decltype(item())> items;
    auto size = number();
    if (size < 0 || size > list_max) fail();
    for (std::int64_t i = 0; i < size && good_; ++i) items.push_back(item());
    return items;
  }
  void fail() { good_ = false; }

 private:
  static constexpr std::int64_t list_max = 64;  // none is anywhere near; longer ones fail

  std::string_view rest_;
  bool good_ = true;
};

}  // namespace kept::bot
