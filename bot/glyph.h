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

// The code point that begins at a byte of the text.
Decoded decode(std::string_view bytes, std::size_t at);

// Appends it in lower case, without accents, in its plainest form.
void append_folded(std::string& out, std::int32_t code);

inline bool is_digit(std::int32_t c) {
  return c >= '0' && c <= '9';
}
bool is_apostrophe(std::int32_t c);
bool is_letter(std::int32_t c);
bool is_upper(std::int32_t letter);
bool is_mark_or_format(std::int32_t c);
bool is_emoji(std::int32_t c);

// The word that stands for an emoji in keys: "emoji_yes", or "emoji" for one that tells nothing.
std::string_view emoji_key(std::int32_t c);

// The Gap bit of anything that is no part of a token.
std::uint32_t gap_of(std::int32_t c);

}  // namespace kept::bot
