// A visitor's message as tokens. Everything downstream works on tokens and only ever points back
// into the message by bytes. All input is hostile: any bytes are accepted, work is linear in their
// number.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "bot/word_list.h"

namespace kept::bot {

bool is_valid_utf8(std::string_view bytes);

// Unicode NFC; every byte that is not part of valid UTF-8 becomes U+FFFD.
std::string normalised(std::string_view bytes);

// Lower case without accents, for comparing: "Mañana" -> "manana". Invalid bytes are dropped.
std::string fold(std::string_view bytes);

// At most `most` bytes of valid UTF-8, cut between characters.
std::string_view cut(std::string_view text, std::size_t most);

using WordId = std::uint32_t;
inline constexpr WordId unknown_word = 0;

enum class TokenKind : std::uint8_t { word, number, emoji };

// What stands between a token and the one before it; several may.
enum Gap : std::uint32_t {
  gap_space = 1U << 0U,
  gap_newline = 1U << 1U,
  gap_comma = 1U << 2U,
  gap_dot = 1U << 3U,
  gap_question = 1U << 4U,
  gap_exclaim = 1U << 5U,
  gap_semicolon = 1U << 6U,
  gap_colon = 1U << 7U,
  gap_slash = 1U << 8U,
  gap_dash = 1U << 9U,
  gap_plus = 1U << 10U,
  gap_dollar = 1U << 11U,
  gap_hash = 1U << 12U,
  gap_at = 1U << 13U,
  gap_percent = 1U << 14U,
  gap_quote = 1U << 15U,
  gap_paren = 1U << 16U,
  gap_ampersand = 1U << 17U,
  gap_tilde = 1U << 18U,
  gap_code = 1U << 19U,            // < > { } = \ and other signs of code
  gap_ellipsis = 1U << 20U,        // two or more dots
  gap_emoji = 1U << 21U,           // an emoji is a neighbour
  gap_opens_question = 1U << 22U,  // the mark that Spanish sets before a question
  gap_less = 1U << 23U,            // <, a sign of code as well
  gap_greater = 1U << 24U,         // >
};

// One word, number or emoji. "f150" is two tokens with no gap between them; a contraction ("can't")
// becomes its words, which share the contraction's bytes.
// Of 64 bytes, so that finding the one at a place is a shift.
struct Token {
  std::uint32_t begin = 0;  // bytes of the message
  std::uint32_t end = 0;
  std::uint32_t key_begin = 0;  // the folded form, in the text's keys
  std::uint16_t key_size = 0;
  std::uint16_t spelled_size = 0;
  TokenKind kind = TokenKind::word;
  bool capital = false;   // begins with an upper case letter
  bool all_caps = false;  // two or more letters, all upper case
  bool grouped = false;   // a number written with thousands separators
  bool decimal = false;   // a number written with a decimal point
  bool breaks = true;     // see Text::breaks
  bool pauses = true;     // see Text::pauses
  std::uint32_t gap = 0;  // Gap bits before it
  WordId word = unknown_word;
  double value = 0;  // of a number
  const char* spelled_at = nullptr;
  WordHash key_hash = no_word;   // of the folded form
  WordHash word_hash = no_word;  // of the corrected word, or the folded form if no known word

  // The known word it stands for, in the lexicon; empty if none.
  std::string_view spelled() const { return {spelled_at, spelled_size}; }
  Print key_print() const { return print_of(key_hash); }
  Print word_print() const { return print_of(word_hash); }
};
static_assert(sizeof(Token) == 64);

class Text {
 public:
  explicit Text(std::string_view message);

  std::string_view message() const { return message_; }
  const std::vector<Token>& tokens() const { return tokens_; }
  std::size_t size() const { return size_; }
  const Token& operator[](std::size_t i) const { return tokens_[i]; }

  // The folded form; of a number its digits.
  std::string_view key(std::size_t i) const {
    return {keys_.data() + tokens_[i].key_begin, tokens_[i].key_size};
  }
  // The bytes of the message.
  std::string_view source(std::size_t i) const {
    return {message_.data() + tokens_[i].begin, tokens_[i].end - tokens_[i].begin};
  }

  // Gap bits before token i; i == size() is what follows the last token.
  std::uint32_t gap(std::size_t i) const { return i < size_ ? tokens_[i].gap : tail_; }
  bool glued(std::size_t i) const { return i < size_ && tokens_[i].gap == 0 && i > 0; }

  // True where a new sentence begins: at the first token, after . ! ? ; a line break, around emoji.
  bool breaks(std::size_t i) const { return i >= size_ || tokens_[i].breaks; }
  // The same, and at commas and dashes too.
  bool pauses(std::size_t i) const { return i >= size_ || tokens_[i].pauses; }

  // "2026-12-05", "12-05-2026" begins at token i and is all of it.
  bool begins_dashed_date(std::size_t i) const;

  bool shouting() const { return shouting_; }  // no lower case letter, so capitals say nothing

  // The corrected word, or the key if no known word.
  std::string_view word(std::size_t i) const {
    return tokens_[i].spelled_size == 0 ? key(i) : tokens_[i].spelled();
  }
  bool word_is_in(std::size_t i, WordSet auto words) const {
    return words.may_have(tokens_[i].word_print()) && word_is_among(i, words.hashes());
  }
  bool key_is_in(std::size_t i, WordSet auto words) const {
    return words.may_have(tokens_[i].key_print()) && is_among(words.hashes(), tokens_[i].key_hash);
  }
  // `spelled` must outlive the text.
  void set_word(std::size_t i, WordId word, std::string_view spelled);

 private:
  friend class Tokenizer;
  bool word_is_among(std::size_t i, std::span<const WordHash> table) const {
    return is_among(table, tokens_[i].word_hash);
  }
  std::string message_;
  std::string keys_;
  std::vector<Token> tokens_;
  std::size_t size_ = 0;  // of tokens_: nearly every line of every rule asks for it
  std::uint32_t tail_ = 0;
  bool shouting_ = false;
};

}  // namespace kept::bot
