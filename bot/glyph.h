// What one code point is: letter, mark, picture, or a sign between words.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace kept::bot {

inline constexpr std::int32_t zero_width_joiner = 0x200D;

struct Decoded {
  std::int32_t code = -1;  // -1: not UTF-8
  std::size_t size = 1;
};

// Code points below 0x80, of which messages mostly consist, are told here; the others there.
namespace beyond_ascii {

Decoded decode(std::string_view bytes, std::size_t at);
void append_folded(std::string& out, std::int32_t code);
bool is_letter(std::int32_t c);
bool is_upper(std::int32_t letter);
bool is_mark_or_format(std::int32_t c);
bool is_apostrophe(std::int32_t c);

}  // namespace beyond_ascii

// The code point that begins at a byte of the text.
inline Decoded decode(std::string_view bytes, std::size_t at) {
  const auto byte = static_cast<unsigned char>(bytes[at]);
  return byte < 0x80 ? Decoded{byte, 1} : beyond_ascii::decode(bytes, at);
}

// Appends it in lower case, without accents, in its plainest form.
inline void append_folded(std::string& out, std::int32_t code) {
  if (code >= 0x80) return beyond_ascii::append_folded(out, code);
  out.push_back(static_cast<char>(code >= 'A' && code <= 'Z' ? code + ('a' - 'A') : code));
}

inline bool is_digit(std::int32_t c) {
  return c >= '0' && c <= '9';
}
inline bool is_letter(std::int32_t c) {
  if (c >= 0x80) return beyond_ascii::is_letter(c);
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
inline bool is_upper(std::int32_t letter) {
  return letter < 0x80 ? letter <= 'Z' : beyond_ascii::is_upper(letter);
}
inline bool is_mark_or_format(std::int32_t c) {
  return c < 0x80 ? c == 0 : beyond_ascii::is_mark_or_format(c);
}
inline bool is_apostrophe(std::int32_t c) {
  return c < 0x80 ? c == '\'' || c == '`' : beyond_ascii::is_apostrophe(c);
}
bool is_emoji(std::int32_t c);

// The word that stands for an emoji in keys: "emoji_yes", or "emoji" for one that tells nothing.
std::string_view emoji_key(std::int32_t c);

// The Gap bit of anything that is no part of a token.
std::uint32_t gap_of(std::int32_t c);

}  // namespace kept::bot
