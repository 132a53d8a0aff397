// Where each word of a text stands, so that rules that ask again and again for words in a long
// stretch need not walk over it each time.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "bot/text.h"

namespace kept::bot {

// Of the word as Text::word gives it: one taken from the lexicon again, as in an address, stands as
// it was written.
inline WordHash hash_of_word(const Text& text, std::size_t i) {
  return text[i].spelled_size == 0 ? text[i].key_hash : text[i].word_hash;
}
inline Print print_of_word(const Text& text, std::size_t i) {
  return print_of(hash_of_word(text, i));
}

class WordPlaces {
 public:
  // Linear in the tokens. The text must outlive it.
  explicit WordPlaces(const Text& text);

  // The first token from `from` on that is this word as corrected; the number of tokens if none is.
  std::uint32_t next(Print print, std::string_view word, std::uint32_t from) const;

 private:
  // The places of one word: tokens_[begin, end), in order.
  struct Word {
    Print print = no_print;
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
  };
  Word& slot_of(Print print);
  std::size_t slot(std::size_t at) const { return at & (words_.size() - 1); }

  const Text& text_;
  std::vector<Word> words_;  // open addressing by print; their number is a power of two
  std::vector<std::uint32_t> tokens_;
};

}  // namespace kept::bot
