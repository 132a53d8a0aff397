#include "bot/glyph.h"

#include <array>

#include <utf8proc.h>

#include "bot/text.h"

namespace kept::bot {
namespace {

void append_utf8(std::string& out, std::int32_t code) {
  std::array<utf8proc_uint8_t, 4> buffer{};
  const auto size = utf8proc_encode_char(code, buffer.data());
  for (utf8proc_ssize_t i = 0; i < size; ++i)
    out.push_back(static_cast<char>(buffer[static_cast<std::size_t>(i)]));
}

std::string folded(std::int32_t code) {
  std::array<utf8proc_int32_t, 24> parts{};
  int last_class = 0;
  const auto count = utf8proc_decompose_char(
      code, parts.data(), static_cast<utf8proc_ssize_t>(parts.size()),
      static_cast<utf8proc_option_t>(UTF8PROC_STRIPMARK | UTF8PROC_CASEFOLD | UTF8PROC_COMPAT |
                                     UTF8PROC_DECOMPOSE),
      &last_class);
  std::string out;
  for (utf8proc_ssize_t i = 0; i < count && i < 24; ++i)
    append_utf8(out, parts[static_cast<std::size_t>(i)]);
  return out;
}

// The accented letters that are usual, folded once.
constexpr std::int32_t first_usual = 0xC0;
constexpr std::size_t usual_letters = 0x40;
using UsualLetters = std::array<std::string, usual_letters>;
const UsualLetters& folded_usual_letters() {
  static const UsualLetters known = [] {
    UsualLetters all;
    for (std::size_t k = 0; k < all.size(); ++k)
      all[k] = folded(first_usual + static_cast<std::int32_t>(k));
    return all;
  }();
  return known;
}

std::uint32_t ascii_gap_of(std::int32_t c) {
  switch (c) {
    case '\n':
    case '\r':
      return gap_newline;
    case ' ':
    case '\t':
      return gap_space;
    case ',':
      return gap_comma;
    case '.':
      return gap_dot;
    case '?':
      return gap_question;
    case '!':
      return gap_exclaim;
    case ';':
      return gap_semicolon;
    case ':':
      return gap_colon;
    case '/':
      return gap_slash;
    case '-':
      return gap_dash;
    case '+':
      return gap_plus;
    case '$':
      return gap_dollar;
    case '#':
      return gap_hash;
    case '@':
      return gap_at;
    case '%':
      return gap_percent;
    case '"':
      return gap_quote;
    case '(':
    case ')':
    case '[':
    case ']':
      return gap_paren;
    case '&':
      return gap_ampersand;
    case '~':
      return gap_tilde;
    case '<':
      return gap_code | gap_less;
    case '>':
      return gap_code | gap_greater;
    case '{':
    case '}':
    case '=':
    case '\\':
    case '_':
      return gap_code;
    case '|':
      return gap_comma;
    default:
      return gap_space;
  }
}

std::uint32_t other_gap_of(std::int32_t c) {
  switch (c) {
    case 0x2028:
    case 0x2029:
      return gap_newline;
    case 0xA0:
      return gap_space;
    case 0x3001:
      return gap_comma;
    case 0x2026:
      return gap_ellipsis;
    case 0xBF:
      return gap_opens_question;
    case 0xA1:
      return gap_exclaim;
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2212:
      return gap_dash;
    case 0x201C:
    case 0x201D:
    case 0xAB:
    case 0xBB:
      return gap_quote;
    default:
      return gap_space;
  }
}

}  // namespace

namespace beyond_ascii {

Decoded decode(std::string_view bytes, std::size_t at) {
  utf8proc_int32_t code = -1;
  const auto size = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(bytes.data()) + at,
                                     static_cast<utf8proc_ssize_t>(bytes.size() - at), &code);
  if (size <= 0) return {-1, 1};
  return {code, static_cast<std::size_t>(size)};
}

void append_folded(std::string& out, std::int32_t code) {
  const auto k = static_cast<std::size_t>(code - first_usual);
  out += code >= first_usual && k < usual_letters ? folded_usual_letters()[k] : folded(code);
}

bool is_letter(std::int32_t c) {
  const auto category = utf8proc_category(c);
  return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO;
}

bool is_mark_or_format(std::int32_t c) {
  const auto category = utf8proc_category(c);
  return category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_ME ||
         category == UTF8PROC_CATEGORY_CF || (c >= 0x1F3FB && c <= 0x1F3FF);
}

bool is_upper(std::int32_t letter) {
  return utf8proc_category(letter) == UTF8PROC_CATEGORY_LU;
}

bool is_apostrophe(std::int32_t c) {
  return c == 0x2019 || c == 0x2018 || c == 0xB4;
}

}  // namespace beyond_ascii

bool is_emoji(std::int32_t c) {
  return (c >= 0x1F300 && c <= 0x1FAFF) || (c >= 0x2600 && c <= 0x27BF) || c == 0x263A ||
         c == 0x2B50;
}

std::string_view emoji_key(std::int32_t c) {
  switch (c) {
    case 0x1F44D:
    case 0x1F44C:
    case 0x2705:
    case 0x2714:
    case 0x1F197:
      return "emoji_yes";
    case 0x1F44E:
    case 0x274C:
      return "emoji_no";
    case 0x1F44B:
      return "emoji_wave";
    case 0x1F64F:
      return "emoji_thanks";
    case 0x1F621:
    case 0x1F620:
    case 0x1F92C:
    case 0x1F595:
      return "emoji_angry";
    default:
      return "emoji";
  }
}

std::uint32_t gap_of(std::int32_t c) {
  return c < 0x80 ? ascii_gap_of(c) : other_gap_of(c);
}

}  // namespace kept::bot
