#include "bot/text.h"

#include <algorithm>
#include <cstdlib>

#include <utf8proc.h>

#include "bot/glyph.h"

namespace kept::bot {
namespace {

// Neither made of others nor joining with one: all code points below U+0300, and the dashes, the
// quotation marks and the ellipsis. Nearly all messages have no other.
bool stands_by_itself(std::int32_t code) {
  return (code >= 0 && code < 0x300) || (code >= 0x2010 && code <= 0x2027);
}

bool is_composed(std::string_view bytes) {
  for (std::size_t at = 0; at < bytes.size();) {
    const Decoded d = decode(bytes, at);
    if (!stands_by_itself(d.code)) return false;
    at += d.size;
  }
  return true;
}

}  // namespace

bool is_valid_utf8(std::string_view bytes) {
  for (std::size_t at = 0; at < bytes.size();) {
    const Decoded d = decode(bytes, at);
    if (d.code < 0) return false;
    at += d.size;
  }
  return true;
}

std::string normalised(std::string_view bytes) {
  if (is_composed(bytes)) return std::string(bytes);
  std::string valid;
  valid.reserve(bytes.size());
  for (std::size_t at = 0; at < bytes.size();) {
    const Decoded d = decode(bytes, at);
    if (d.code < 0) {
      valid += "\xEF\xBF\xBD";
    } else {
      valid.append(bytes.substr(at, d.size));
    }
    at += d.size;
  }
  utf8proc_uint8_t* composed = nullptr;
  const auto size =
      utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(valid.data()),
                   static_cast<utf8proc_ssize_t>(valid.size()), &composed,
                   static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
  if (size < 0) return valid;
  std::string out(reinterpret_cast<const char*>(composed), static_cast<std::size_t>(size));
  std::free(composed);
  return out;
}

std::string_view cut(std::string_view text, std::size_t most) {
  if (text.size() <= most) return text;
  while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0U) == 0x80U) --most;
  return text.substr(0, most);
}

std::string fold(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size());
  for (std::size_t at = 0; at < bytes.size();) {
    const Decoded d = decode(bytes, at);
    if (d.code >= 0) append_folded(out, d.code);
    at += d.size;
  }
  return out;
}

void Text::set_word(std::size_t i, WordId word, std::string_view spelled) {
  Token& token = tokens_[i];
  token.word = word;
  token.spelled_at = spelled.data();
  token.spelled_size = static_cast<std::uint16_t>(spelled.size());
  token.word_hash = spelled == key(i) ? token.key_hash : hash_of(spelled);
}

bool Text::begins_dashed_date(std::size_t i) const {
  constexpr std::size_t parts = 3;
  if (i + parts > tokens_.size() || (gap(i) & gap_dash) != 0) return false;
  for (std::size_t k = 0; k < parts; ++k) {
    const Token& token = tokens_[i + k];
    if (token.kind != TokenKind::number || token.decimal || token.grouped) return false;
    if (k > 0 && token.gap != gap_dash) return false;
  }
  const bool goes_on = i + parts < tokens_.size() && tokens_[i + parts].gap == gap_dash &&
                       tokens_[i + parts].kind == TokenKind::number;
  const auto is_year = [&](std::size_t at) {
    return key(at).size() == 4 && tokens_[at].value >= 2000 && tokens_[at].value < 2100;
  };
  const auto is_short = [&](std::size_t at) { return key(at).size() <= 2; };
  return !goes_on && is_short(i + 1) &&
         ((is_year(i) && is_short(i + 2)) || (is_short(i) && is_year(i + 2)));
}

}  // namespace kept::bot
