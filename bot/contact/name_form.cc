// How the words of a name are written: capitals, initials, single letters.
#include "bot/contact/name_reader.h"
#include "bot/contact/name_words.h"

namespace kept::bot::contact {
namespace {

// The Latin letters with accents in UTF-8: U+00C0 to U+00FF.
bool is_lead_of_accent(char c) {
  return c == '\xc3';
}
bool is_small_accent(char c) {
  return c >= '\xa0' && c <= '\xbe' && c != '\xb7';
}
bool is_large_accent(char c) {
  return c <= '\x9e' && c != '\x97';
}

}  // namespace

std::size_t NameReader::letters_end(std::size_t i) const {
  constexpr std::size_t least = 3;
  constexpr std::size_t most = 16;
  std::size_t end = i;
  // "p h u o n g, p as in paul": by one sign throughout
  const auto same_sign = [&](std::size_t at) {
    constexpr std::uint32_t signs = gap_comma | gap_dot;
    return at == i + 1 || (text_.gap(at) & signs) == (text_.gap(i + 1) & signs);
  };
  while (end < text_.size() && end < i + most && !in_contact(end) && is_letter(end) &&
         (end == i || ((text_.gap(end) & ~(gap_space | gap_dash | gap_comma | gap_dot)) == 0 &&
                       same_sign(end))))
    ++end;
  // "A D A E Z E I am looking"
  if (end > i + least && is(end - 1, "i"_words) &&
      is(end, "am was have had need want would will can like live just drive own"_words))
    --end;
  // "J.R.R. Tolkien"
  const bool initials = end < text_.size() && end > i + 1 && text_.gap(i + 1) == gap_dot &&
                        is_capital(end) && text_[end].kind == TokenKind::word;
  return end - i < least || initials ? i : end;
}

std::string NameReader::spelled(std::size_t first, std::size_t last) const {
  std::string out;
  for (std::size_t i = first; i < last; ++i) {
    const std::string_view letter = text_.source(i);
    out += letter.size() == 1 ? fold(letter) : std::string(letter);
  }
  if (!out.empty() && out.front() >= 'a' && out.front() <= 'z') {
    out.front() = static_cast<char>(out.front() - ('a' - 'A'));
  }
  return out;
}

bool NameReader::is_surname_word(std::size_t i) const {
  return is(i, surnames) || is(i, far_surnames);
}

bool NameReader::is_far_name(std::size_t first) const {
  constexpr std::size_t most = 4;
  const std::size_t last = text_.size() - 1;
  if (first >= last || last - first >= most || !is(last, far_surnames)) return false;
  bool capital = !text_.shouting();
  for (std::size_t i = first; i <= last; ++i) {
    if (text_[i].kind != TokenKind::word || (i > first && text_.pauses(i))) return false;
    capital = capital && text_[i].capital;
  }
  return capital || (last == first + 1 && !is_ordinary(last) && text_[last].word == unknown_word &&
                     !states(first));
}

// "III", "JD": as they are written.
bool NameReader::is_kept_upper(std::size_t i) const {
  if (is(i, "ii iii iv"_words)) return true;
  const std::string_view key = text_.key(i);
  // "JR Ewing": no generation where the name begins
  const bool begins = key == "jr" && i + 1 < text_.size() && text_[i].all_caps &&
                      text_[i + 1].capital && !text_.pauses(i + 1) && (i == 0 || text_.pauses(i));
  if (begins) return true;
  return key.size() == 2 && text_[i].all_caps && !is(i, "ng jr sr mr ms dr st mc"_words) &&
         (key[1] == 'j' || key.find_first_of("aeiouy") == std::string_view::npos);
}

// Between double quotes, alone.
bool NameReader::is_quoted(std::size_t i) const {
  if ((text_.gap(i) & text_.gap(i + 1) & gap_quote) == 0) return false;
  const std::string_view before = text_.message().substr(0, text_[i].begin);
  return before.ends_with('"') || before.ends_with("\u201c") || before.ends_with(" '");
}

char NameReader::quote_before(std::size_t i) const {
  return text_.message()[text_[i].begin - 1] == '\'' ? '\'' : '"';
}

std::string NameReader::title_case(std::size_t first, std::size_t last) const {
  std::string out;
  for (std::size_t i = first; i < last; ++i) {
    const std::string_view source = text_.source(i);
    if (i > first && i + 1 < last && is_spoken_dash(i)) {
      out += '-';
      continue;
    }
    const bool initial = i > first && text_.source(i - 1).size() == 1;
    const bool joined = text_.glued(i) || (text_.gap(i) == gap_dot && initial);  // "J.P."
    const bool dashed = i > first + 1 && is_spoken_dash(i - 1);
    if (i > first && !joined && !dashed) out += (text_.gap(i) & gap_dash) != 0 ? '-' : ' ';
    const bool quoted = i > first && i + 1 < last && is_quoted(i);  // Robert "Bobby" Kline
    const char quote = quoted ? quote_before(i) : '"';
    if (quoted) out += quote;
    const bool mixed = text_[i].capital && !text_[i].all_caps;
    const bool kept_upper = is_kept_upper(i);
    const bool mac = source.size() > 4 && text_.key(i).starts_with("mc");
    constexpr std::size_t after_mac = 2;
    // "3rd"
    bool start = !(i > first && text_.glued(i) && text_[i - 1].kind == TokenKind::number);
    for (std::size_t k = 0; k < source.size(); ++k) {
      const char c = source[k];
      const bool lower = c >= 'a' && c <= 'z';
      const bool upper = c >= 'A' && c <= 'Z';
      start = start || kept_upper || (mac && k == after_mac);
      // "ángel": a letter of two bytes, of which the second tells the case
      const bool accented = k > 0 && is_lead_of_accent(source[k - 1]) && k == 1;
      const bool capital_accent = k > 1 && is_lead_of_accent(source[k - 1]) && is_large_accent(c);
      if (accented && is_small_accent(c) && !mixed) {
        out += static_cast<char>(c - 32);
      } else if (capital_accent && !mixed && !kept_upper) {
        out += static_cast<char>(c + 32);
      } else if (start && lower) {
        out += static_cast<char>(c - 32);
      } else if (!start && upper && !mixed) {
        out += static_cast<char>(c + 32);
      } else {
        out += c;
      }
      start = c == '\'';
    }
    const bool shortened = source.size() == 1 || is(i, "jr sr mr mrs ms dr sra srta st"_words) ||
                           (i + 1 < last && is(i, titles));
    if (shortened && (text_.gap(i + 1) & (gap_dot | gap_ellipsis)) == gap_dot) out += '.';
    if (quoted) out += quote;
  }
  return out;
}

}  // namespace kept::bot::contact
