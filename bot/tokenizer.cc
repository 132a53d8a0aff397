#include <algorithm>

#include "bot/fillers.h"
#include "bot/glyph.h"
#include "bot/lexicon/contractions.h"
#include "bot/text.h"

namespace kept::bot {
namespace {

bool breaks_at(std::uint32_t gap) {
  constexpr std::uint32_t stops = gap_newline | gap_question | gap_opens_question | gap_exclaim |
                                  gap_semicolon | gap_emoji | gap_ellipsis;
  // "Sun., March 6": a comma behind it makes the point one of a short form.
  const bool ends = (gap & gap_dot) != 0 && (gap & gap_space) != 0 && (gap & gap_comma) == 0;
  return (gap & stops) != 0 || ends;
}

bool pauses_at(std::uint32_t gap) {
  return breaks_at(gap) || (gap & (gap_comma | gap_paren)) != 0 ||
         ((gap & gap_dash) != 0 && (gap & gap_space) != 0);
}

}  // namespace

// One pass over the bytes; `take_*` consume a token and leave at_ behind it.
class Tokenizer {
 public:
  explicit Tokenizer(Text& text) : text_(text), bytes_(text.message_) {}

  void run() {
    text_.keys_.reserve(bytes_.size() + 16);
    text_.tokens_.reserve(bytes_.size() / 4 + 4);
    while (at_ < bytes_.size()) step();
    text_.tail_ = gap_;
    count_tokens();
    drop_fillers();
    for (std::size_t i = 0; i < text_.tokens_.size(); ++i) {
      Token& token = text_.tokens_[i];
      token.word_hash = token.key_hash;
      const bool titled = i > 0 && follows_title(i);
      token.breaks = i == 0 || (!titled && breaks_at(token.gap));
      token.pauses = i == 0 || (!titled && pauses_at(token.gap));
    }
    text_.shouting_ =
        std::none_of(bytes_.begin(), bytes_.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  }

 private:
  void drop_fillers() {
    auto& tokens = text_.tokens_;
    if (const auto first = static_cast<std::ptrdiff_t>(leading_fillers(text_)); first > 0) {
      constexpr std::uint32_t pause =
          gap_space | gap_comma | gap_dot | gap_ellipsis | gap_dash | gap_newline;
      tokens[static_cast<std::size_t>(first)].gap &= ~pause;
      tokens.erase(tokens.begin(), tokens.begin() + first);
      count_tokens();
    }
    drop_spoken_pauses();
    for (std::size_t left = trailing_fillers(text_); left > 0; --left) {
      text_.tail_ |= tokens.back().gap & ~std::uint32_t{gap_space | gap_comma};
      tokens.pop_back();
    }
    count_tokens();
  }
  void count_tokens() { text_.size_ = text_.tokens_.size(); }

  // A comma on one side of a pause stays, commas around it go: "under, uh, twenty".
  void drop_spoken_pauses() {
    auto& tokens = text_.tokens_;
    std::size_t kept = 0;
    while (kept < tokens.size() && !is_spoken_pause(text_, kept)) ++kept;
    std::uint32_t ahead = 0;  // the gaps before the pauses left out
    for (std::size_t i = kept; i < tokens.size(); ++i) {
      if (is_spoken_pause(text_, i)) {
        ahead |= tokens[i].gap;
        continue;
      }
      Token token = tokens[i];
      const std::uint32_t both = token.gap & ahead & gap_comma;
      token.gap = (token.gap | ahead) & ~both;
      ahead = 0;
      tokens[kept++] = token;
    }
    tokens.resize(kept);
    count_tokens();
  }

  // "Mr. Alvarez": the dot ends nothing.
  bool follows_title(std::size_t i) const {
    const Token& token = text_.tokens_[i];
    if (token.gap != (gap_dot | gap_space) || token.kind != TokenKind::word) return false;
    if (text_.key_is_in(i - 1, "mr mrs ms mx dr dra sra srta"_words)) return true;
    return token.capital && text_.tokens_[i - 1].capital &&
           text_.key_is_in(i - 1,
                           "prof profa sgt rev capt lt col cpl maj lic ing arq mtro mtra"_words);
  }

  void step() {
    if (bytes_[at_] == ' ') {
      gap_ |= gap_space;
      ++at_;
      return;
    }
    const Decoded d = decode(bytes_, at_);
    if (d.code < 0 || is_mark_or_format(d.code)) {
      at_ += d.size;
    } else if (is_letter(d.code)) {
      take_word();
    } else if (is_digit(d.code)) {
      take_number();
    } else if (is_emoji(d.code)) {
      take_emoji(d);
    } else {
      take_gap(d);
    }
  }

  void take_gap(const Decoded& d) {
    if (is_apostrophe(d.code)) {
      gap_ |= gap_quote;
    } else {
      const std::uint32_t bit = gap_of(d.code);
      const bool dots = bit == gap_dot && at_ > 0 && bytes_[at_ - 1] == '.';
      gap_ |= dots ? gap_ellipsis : bit;
    }
    at_ += d.size;
  }

  void take_emoji(const Decoded& d) {
    Token token = start(TokenKind::emoji);
    token.gap |= gap_emoji;
    text_.keys_ += emoji_key(d.code);
    at_ += d.size;
    // Variation selectors, skin tones and joined parts belong to the same picture.
    while (at_ < bytes_.size()) {
      const Decoded next = decode(bytes_, at_);
      const bool joined = next.code == zero_width_joiner && at_ + next.size < bytes_.size();
      if (next.code < 0 || !is_mark_or_format(next.code)) break;
      at_ += next.size;
      if (joined) {
        const Decoded part = decode(bytes_, at_);
        if (is_emoji(part.code)) at_ += part.size;
      }
    }
    finish(token);
    gap_ = gap_emoji;
  }

  void take_word() {
    Token token = start(TokenKind::word);
    std::size_t letters = 0;
    std::size_t uppers = 0;
    while (at_ < bytes_.size()) {
      if (const PlainRun run = plain_run(); run.letters > 0) {
        if (letters == 0) token.capital = is_capital(bytes_[at_]);
        letters += run.letters;
        uppers += run.capitals;
        append_lower(bytes_.substr(at_, run.letters));
        at_ += run.letters;
        continue;
      }
      const Decoded d = decode(bytes_, at_);
      if (d.code >= 0 && is_letter(d.code)) {
        const bool upper = is_upper(d.code);
        if (upper && letters == 0) token.capital = true;
        uppers += upper ? 1 : 0;
        ++letters;
        append_folded(text_.keys_, d.code);
        at_ += d.size;
      } else if (d.code >= 0 && is_mark_or_format(d.code)) {
        at_ += d.size;
      } else if (is_apostrophe(d.code) && at_ + d.size < bytes_.size() &&
                 is_letter(decode(bytes_, at_ + d.size).code)) {
        at_ += d.size;
      } else {
        break;
      }
    }
    token.all_caps = uppers == letters && letters > 1;
    finish(token);
    const bool merged = token.key_size == 1 && (merge_meridiem() || merge_air());
    if (!merged) expand();
  }

  // The letters of ASCII that stand here.
  struct PlainRun {
    std::size_t letters = 0;
    std::size_t capitals = 0;
  };
  PlainRun plain_run() const {
    PlainRun run;
    for (std::size_t i = at_; i < bytes_.size() && is_plain_letter(bytes_[i]); ++i) {
      ++run.letters;
      run.capitals += is_capital(bytes_[i]) ? 1 : 0;
    }
    return run;
  }
  static bool is_capital(char letter) { return letter <= 'Z'; }
  static bool is_plain_letter(char c) {
    const char lower = to_lower(c);
    return lower >= 'a' && lower <= 'z';
  }
  static char to_lower(char letter) { return static_cast<char>(letter | ' '); }

  void append_lower(std::string_view letters) {
    const std::size_t begin = text_.keys_.size();
    text_.keys_ += letters;
    std::transform(letters.begin(), letters.end(),
                   text_.keys_.begin() + static_cast<std::ptrdiff_t>(begin), to_lower);
  }

  // "a/c" -> ac
  bool merge_air() {
    auto& tokens = text_.tokens_;
    if (tokens.size() < 2 || key_of(tokens.back()) != "c" || tokens.back().gap != gap_slash)
      return false;
    Token& before = tokens[tokens.size() - 2];
    if (key_of(before) != "a") return false;
    before.end = tokens.back().end;
    tokens.pop_back();
    set_key(before, "ac");
    return true;
  }

  // "p.m." -> pm, "a. m." -> am
  bool merge_meridiem() {
    auto& tokens = text_.tokens_;
    if (tokens.size() < 2) return false;
    Token& last = tokens.back();
    Token& before = tokens[tokens.size() - 2];
    const std::string_view first = key_of(before);
    if (key_of(last) != "m" || (first != "a" && first != "p") || before.kind != TokenKind::word)
      return false;
    if ((last.gap & gap_dot) == 0) return false;
    before.end = last.end;
    tokens.pop_back();
    set_key(before, first == "a" ? "am" : "pm");
    if (at_ < bytes_.size() && bytes_[at_] == '.') {
      ++at_;
      gap_ = gap_space;
    }
    return true;
  }

  void expand() {
    const Token& whole = text_.tokens_.back();
    const std::size_t before = text_.tokens_.size();
    const auto words =
        expansion_of(key_of(whole), whole.key_print(),
                     before > 1 ? key_of(text_.tokens_[before - 2]) : std::string_view());
    if (words.empty()) return;
    Token token = whole;
    // "my break's over"
    const bool marked = token.end - token.begin > token.key_size;
    if (marked && key_of(token) == "breaks") return;
    if (token.key_size == 1 && is_part_of_a_name(token)) return;
    text_.tokens_.pop_back();
    for (const std::string_view word : words) {
      set_key(token, word);
      text_.tokens_.push_back(token);
      token.gap = gap_space;
    }
  }

  // The letter of "q5", "R/T", "n-line", "R. Smith".
  bool is_part_of_a_name(const Token& letter) const {
    if (letter.gap == 0 && letter.begin > 0) return true;
    if (at_ >= bytes_.size()) return false;
    const char next = bytes_[at_];
    if (next == '.' && letter.capital && follows_capital()) return true;
    return is_digit(next) || next == '-' || next == '/';
  }

  // "J. R. Smith"
  bool follows_capital() const {
    const auto& tokens = text_.tokens_;
    return tokens.size() < 2 || tokens[tokens.size() - 2].capital;
  }

  void take_number() {
    Token token = start(TokenKind::number);
    const std::size_t whole = digits_from(at_);
    std::size_t end = at_ + whole;
    if (whole <= 3) {
      std::size_t group_end = end;
      while (is_group(group_end)) group_end += 4;
      // Behind a sum a dash begins a range, and two digits are cents: "15,000-20,000",
      // "$18,995.00".
      const bool sums =
          group_end < bytes_.size() && bytes_[end] == ',' &&
          (bytes_[group_end] == '-' || (bytes_[group_end] == '.' && are_cents(group_end + 1)));
      const bool more = group_end < bytes_.size() && !sums &&
                        (is_digit(bytes_[group_end]) || continues_number(group_end));
      if (group_end > end && !more) {
        token.grouped = true;
        end = group_end;
      }
    }
    if (end < bytes_.size() && bytes_[end] == '.') {
      const std::size_t fraction = digits_from(end + 1);
      const std::size_t behind = end + 1 + fraction;
      // "12.5-15k"
      const bool ranges = fraction == 1 && behind < bytes_.size() && bytes_[behind] == '-';
      if (fraction > 0 && fraction <= 2 && (ranges || !continues_number(behind))) {
        token.decimal = true;
        end += 1 + fraction;
      }
    }
    read_value(token, end);
    at_ = end;
    finish(token);
  }

  void read_value(Token& token, std::size_t end) {
    double scale = 0;
    for (std::size_t i = at_; i < end; ++i) {
      const char c = bytes_[i];
      if (is_digit(c)) {
        text_.keys_.push_back(c);
        if (scale == 0) {
          token.value = token.value < 1e15 ? token.value * 10 + (c - '0') : token.value;
        } else {
          token.value += (c - '0') * scale;
          scale /= 10;
        }
      } else if (token.decimal && c == '.' && end - i <= 3) {
        text_.keys_.push_back('.');
        scale = 0.1;
      }
    }
  }

  std::size_t digits_from(std::size_t at) const {
    std::size_t count = 0;
    while (at + count < bytes_.size() && is_digit(bytes_[at + count])) ++count;
    return count;
  }

  // A separator and exactly three digits.
  bool is_group(std::size_t at) const {
    return at < bytes_.size() && (bytes_[at] == ',' || bytes_[at] == '.') &&
           digits_from(at + 1) == 3;
  }

  bool are_cents(std::size_t at) const { return digits_from(at) == 2 && !continues_number(at + 2); }

  // "614.555.0133" is no decimal and no grouped number.
  bool continues_number(std::size_t at) const {
    return at + 1 < bytes_.size() && (bytes_[at] == '.' || bytes_[at] == '-') &&
           is_digit(bytes_[at + 1]);
  }

  Token start(TokenKind kind) {
    Token token;
    token.kind = kind;
    token.begin = static_cast<std::uint32_t>(at_);
    token.key_begin = static_cast<std::uint32_t>(text_.keys_.size());
    token.gap = gap_;
    gap_ = 0;
    return token;
  }

  void finish(Token& token) {
    token.end = static_cast<std::uint32_t>(at_);
    token.key_size = static_cast<std::uint16_t>(
        std::min<std::size_t>(text_.keys_.size() - token.key_begin, 0xFFFF));
    token.key_hash = hash_of(key_of(token));
    text_.tokens_.push_back(token);
  }

  void set_key(Token& token, std::string_view key) {
    token.key_begin = static_cast<std::uint32_t>(text_.keys_.size());
    token.key_size = static_cast<std::uint16_t>(key.size());
    token.key_hash = hash_of(key);
    text_.keys_ += key;
  }

  std::string_view key_of(const Token& token) const {
    return std::string_view(text_.keys_).substr(token.key_begin, token.key_size);
  }

  Text& text_;
  std::string_view bytes_;
  std::size_t at_ = 0;
  std::uint32_t gap_ = 0;
};

Text::Text(std::string_view message) : message_(message) {
  Tokenizer(*this).run();
}

}  // namespace kept::bot
