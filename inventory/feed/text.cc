#include "inventory/feed/text.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace kept::inventory::feed {

namespace {

constexpr std::string_view no_break_space = "\xC2\xA0";

// Windows-1252, 0x80 to 0x9F; the five codes it leaves open become a question mark.
constexpr std::array<char16_t, 32> windows_1252{
    0x20AC, u'?',   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, u'?',   0x017D, u'?',   u'?',   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, u'?',   0x017E, 0x0178};

constexpr std::pair<std::string_view, char> references[] = {
    {"&amp;", '&'}, {"&quot;", '"'}, {"&apos;", '\''}, {"&#39;", '\''}, {"&nbsp;", ' '}};

unsigned char byte(char c) {
  return static_cast<unsigned char>(c);
}

bool is_space(char c) {
  return byte(c) <= ' ' || byte(c) == 0x7F;
}

void append_utf8(std::string& out, char16_t c) {
  if (c < 0x80) {
    out += static_cast<char>(c);
  } else if (c < 0x800) {
    out += static_cast<char>(0xC0 | (c >> 6));
    out += static_cast<char>(0x80 | (c & 0x3F));
  } else {
    out += static_cast<char>(0xE0 | (c >> 12));
    out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    out += static_cast<char>(0x80 | (c & 0x3F));
  }
}

std::string from_windows_1252(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const auto value = byte(c);
    append_utf8(out, value >= 0x80 && value < 0xA0 ? windows_1252[value - 0x80U] : value);
  }
  return out;
}

bool is_continuation(char c) {
  return (byte(c) & 0xC0) == 0x80;
}

// Length of the well-formed character at the front (Unicode table 3-7), 0 when there is none.
std::size_t utf8_length(std::string_view text) {
  const auto first = byte(text[0]);
  if (first < 0x80) return 1;
  const std::size_t length = first >= 0xC2 && first < 0xE0   ? 2
                             : first >= 0xE0 && first < 0xF0 ? 3
                             : first >= 0xF0 && first < 0xF5 ? 4
                                                             : 0;
  if (length == 0 || text.size() < length) return 0;
  const auto second = byte(text[1]);
  if ((first == 0xE0 && second < 0xA0) || (first == 0xED && second >= 0xA0) ||
      (first == 0xF0 && second < 0x90) || (first == 0xF4 && second >= 0x90))
    return 0;
  const auto rest = text.substr(1, length - 1);
  return std::all_of(rest.begin(), rest.end(), is_continuation) ? length : 0;
}

// At most bytes_max bytes, no character cut in two.
std::string_view whole_characters(std::string_view text, std::size_t bytes_max) {
  if (text.size() <= bytes_max) return text;
  auto end = bytes_max;
  while (end > 0 && bytes_max - end < 4 && is_continuation(text[end])) --end;
  return text.substr(0, end);
}

}  // namespace

std::string_view trimmed(std::string_view text) {
  for (;;) {
    if (!text.empty() && is_space(text.front())) {
      text.remove_prefix(1);
    } else if (text.starts_with(no_break_space)) {
      text.remove_prefix(no_break_space.size());
    } else if (!text.empty() && is_space(text.back())) {
      text.remove_suffix(1);
    } else if (text.ends_with(no_break_space)) {
      text.remove_suffix(no_break_space.size());
    } else {
      return text;
    }
  }
}

std::string fold(std::string_view text) {
  std::string folded;
  folded.reserve(text.size() + 2);
  folded += ' ';
  for (const char c : text) {
    if (c >= 'A' && c <= 'Z') {
      folded += static_cast<char>(c - 'A' + 'a');
    } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || byte(c) >= 0x80) {
      folded += c;
    } else if (folded.back() != ' ') {
      folded += ' ';
    }
  }
  if (folded.back() != ' ') folded += ' ';
  return folded;
}

bool has_words(std::string_view folded, std::string_view words) {
  for (auto at = folded.find(words); at != std::string_view::npos;
       at = folded.find(words, at + 1)) {
    const auto after = at + words.size();
    if (folded[at - 1] == ' ' && folded[after] == ' ') return true;
  }
  return false;
}

bool is_utf8(std::string_view text) {
  while (!text.empty()) {
    const auto length = utf8_length(text);
    if (length == 0) return false;
    text.remove_prefix(length);
  }
  return true;
}

bool has_control(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) {
    return (byte(c) < ' ' && c != '\t' && c != '\n' && c != '\r') || byte(c) == 0x7F;
  });
}

std::string clean(std::string_view text, std::size_t bytes_max) {
  text = whole_characters(trimmed(text), 4 * bytes_max);
  const std::string repaired = is_utf8(text) ? std::string{} : from_windows_1252(text);
  if (!repaired.empty()) text = repaired;

  std::string kept;
  while (!text.empty()) {
    const auto* reference =
        std::find_if(std::begin(references), std::end(references),
                     [&](const auto& one) { return text.starts_with(one.first); });
    std::string_view next = text.substr(0, utf8_length(text));
    if (reference != std::end(references)) next = {&reference->second, 1};
    text.remove_prefix(reference != std::end(references) ? reference->first.size() : next.size());
    if (is_space(next[0])) next = " ";
    if (next == " " && (kept.empty() || kept.back() == ' ')) continue;
    if (kept.size() + next.size() > bytes_max) break;
    kept += next;
  }
  while (!kept.empty() && kept.back() == ' ') kept.pop_back();
  return kept;
}

std::vector<std::string_view> split(std::string_view text, std::string_view separators) {
  std::vector<std::string_view> parts;
  while (!text.empty()) {
    const auto end = std::min(text.find_first_of(separators), text.size());
    if (const auto part = trimmed(text.substr(0, end)); !part.empty()) parts.push_back(part);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return parts;
}

}  // namespace kept::inventory::feed
