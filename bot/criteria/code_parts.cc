#include "bot/criteria/code_parts.h"

#include <algorithm>
#include <array>

#include "bot/criteria/words_at.h"

namespace kept::bot::criteria {
namespace {

constexpr std::size_t vin_size = 17;

constexpr auto spoken_digits = "zero one two three four five six seven eight nine oh"_words;

// What letters are called when they are spoken.
constexpr auto letter_names =
    "alpha alfa bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike "
    "november oscar papa quebec romeo sierra tango uniform victor whiskey xray yankee zulu"_words;

// What is counted behind a number, so that the number is none of a code.
constexpr auto counted =
    "wheel wheels door doors cyl cylinder cylinders liter litre mile miles mi k grand mpg dollars "
    "bucks row rows seat seats seater passenger passengers people speed speeds year years yr yrs "
    "owner owners inch am pm percent day days hour hours minutes month months digits digit"_words;

char digit_of(std::string_view word) {
  constexpr std::array<std::string_view, 10> names = {"zero", "one", "two",   "three", "four",
                                                      "five", "six", "seven", "eight", "nine"};
  const auto* const at = std::find(names.begin(), names.end(), word);
  return at == names.end() ? '0' : static_cast<char>('0' + (at - names.begin()));
}

// Collects one stock number: a letter, digits in groups, a letter.
class StockParts : private WordsAt {
 public:
  StockParts(const Text& text, std::size_t at) : WordsAt(text), at_(at) {
    chunk_.first = static_cast<std::uint32_t>(at);
  }

  Chunk run() {
    letter_ahead();
    while (digits()) ++groups_;
    if (chunk_.digits < 3 || groups_ + chunk_.letters < 2) return {};
    letter_behind();
    chunk_.written = chunk_.key;
    chunk_.last = static_cast<std::uint32_t>(at_);
    return chunk_;
  }

 private:
  static constexpr std::size_t most = 8;

  bool joined(std::size_t i) const {
    return i < text_.size() &&
           (i == chunk_.first || text_.gap(i) == gap_space || (i == at_ && text_.gap(i) == 0));
  }
  bool one_letter(std::size_t i) const {
    return text_[i].kind == TokenKind::word && text_.source(i).size() == 1;
  }
  bool one_digit(std::size_t i) const {
    return i < text_.size() &&
           (is_number(i) ? text_.source(i).size() == 1 : text_.key_is_in(i, spoken_digits));
  }
  bool is_number(std::size_t i) const {
    return text_[i].kind == TokenKind::number && !text_[i].decimal && !text_[i].grouped;
  }
  void take_letter(std::size_t i, std::size_t last) {
    // "u" as it is typed, not the word it stands for; "índia" by its first letter
    chunk_.key += one_letter(i) ? text_.source(i).front() : text_.key(i).front();
    ++chunk_.letters;
    at_ = last;
  }

  // "t as in tom 2 2", "bravo four four", "k 12 34"
  void letter_ahead() {
    if (at_ >= text_.size() || text_[at_].kind != TokenKind::word) return;
    if (one_letter(at_)) {
      std::size_t next = at_ + 1;
      if (is(next, "as"_words) && is(next + 1, "in"_words)) next += 3;
      if (is(at_ + 1, "like for"_words)) next = at_ + 3;
      const bool article = next == at_ + 1 && is(at_, "a"_words);
      if (one_digit(next) || (!article && next < text_.size() && is_number(next)))
        take_letter(at_, next);
      return;
    }
    if (text_.key_is_in(at_, letter_names) && one_digit(at_ + 1)) take_letter(at_, at_ + 1);
  }

  bool digits() {
    if (!joined(at_) || chunk_.digits >= most) return false;
    const bool spoken = text_.key_is_in(at_, spoken_digits);
    if (!spoken && !is_number(at_)) return false;
    const std::size_t size = spoken ? 1 : text_.source(at_).size();
    if (groups_ > 0 && (!goes_on(size) || is(at_ + 1, counted))) return false;
    width_ = std::max(width_, size);
    if (spoken)
      chunk_.key += digit_of(text_.key(at_));
    else
      chunk_.key += text_.source(at_);
    chunk_.digits += size;
    ++at_;
    return true;
  }
  // "88 104" and "2 2 0 9" go on; "4471 2019" and "4471 4" do not.
  bool goes_on(std::size_t size) const {
    constexpr std::size_t whole = 4;
    return width_ < whole && size < whole && (width_ == 1) == (size == 1);
  }

  // "88 104 A", "1 1 8 2 bravo"; "55 231 a" only where nothing follows
  void letter_behind() {
    if (!joined(at_) || text_[at_].kind != TokenKind::word) return;
    const bool closed = text_.pauses(at_ + 1);
    if (one_letter(at_)) {
      const bool speaks = text_.key_is_in(at_, "a i u r n x k s y o c"_words);
      const bool badge = text_[at_].capital && !text_.shouting() && !is(at_, "i"_words);
      if (!speaks || closed || badge || text_.gap(at_) == 0) take_letter(at_, at_ + 1);
      return;
    }
    if (width_ == 1 && text_.key_is_in(at_, letter_names)) take_letter(at_, at_ + 1);
  }

  std::size_t at_;
  Chunk chunk_;
  std::size_t groups_ = 0;
  std::size_t width_ = 0;
};

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

}  // namespace

bool is_vin(const Chunk& chunk) {
  if (chunk.key.size() != vin_size || chunk.digits < 3) return false;
  return std::none_of(chunk.key.begin(), chunk.key.end(), [](char c) {
    return c == 'i' || c == 'I' || c == 'o' || c == 'O' || c == 'q' || c == 'Q' || c < 0;
  });
}

Chunk parted_vin(const Text& text, std::size_t at) {
  Chunk chunk;
  chunk.first = static_cast<std::uint32_t>(at);
  std::size_t i = at;
  constexpr std::uint32_t between = gap_space | gap_dash;
  while (i < text.size() && chunk.key.size() < vin_size &&
         (i == at || (text.gap(i) & ~between) == 0)) {
    const Token& token = text[i];
    if (token.kind == TokenKind::emoji || token.decimal || token.grouped ||
        (i > at && token.begin < text[i - 1].end))
      break;
    chunk.key += text.source(i);
    (token.kind == TokenKind::number ? chunk.digits : chunk.letters) += text.source(i).size();
    ++i;
  }
  chunk.written = chunk.key;
  chunk.last = static_cast<std::uint32_t>(i);
  // As all are built: a figure or X at the ninth place, and the car's own number at the end.
  constexpr std::size_t check = 8;
  constexpr std::size_t own = 13;
  const std::string& key = chunk.key;
  const bool built = key.size() == vin_size && !text.glued(i) &&
                     (is_digit(key[check]) || key[check] == 'x' || key[check] == 'X') &&
                     std::all_of(key.begin() + own, key.end(), is_digit);
  return built ? chunk : Chunk{};
}

Chunk parted_stock(const Text& text, std::size_t at) {
  return StockParts(text, at).run();
}

}  // namespace kept::bot::criteria
