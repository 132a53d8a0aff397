// Phrases as data. A phrase is a line of elements separated by blanks:
//   word        this word            a/b/c     any of these words        @class   any word of a
//   named class x?          x may be absent      *3        up to three other words   <num>    a
//   number <veh>       words that name or describe a vehicle                    <time>   words of a
//   day or time ^  $        begins / ends at a pause                                 ^^ $$ begins /
//   ends the message
// Other than by *N no phrase reaches across the end of a sentence, and words match as corrected.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "bot/lexicon/vocabulary.h"
#include "bot/text.h"

namespace kept::bot {

enum TokenMark : std::uint8_t {
  mark_number = 1,
  mark_vehicle = 2,
  mark_time = 4,
  mark_contact = 8
};

struct WordClass {
  std::string_view name;
  std::string_view words;  // separated by blanks
};

struct PhraseMatch {
  std::uint16_t rule = 0;  // the line that matched
  std::uint32_t first = 0;
  std::uint32_t last = 0;  // one past the last token
  bool gapped = false;     // the phrase has a *N in it
};

class PhraseBook {
 public:
  // Throws std::invalid_argument naming a line that cannot be read or has no fixed first element.
  void add(std::string_view line, std::uint16_t rule, std::span<const WordClass> classes,
           Vocabulary& vocabulary);
  void finish(const Vocabulary& vocabulary);

  // All matches, by first token. `marks` has TokenMark bits for each token.
  std::vector<PhraseMatch> match(const Text& text, std::span<const std::uint8_t> marks) const;

 private:
  enum class Kind : std::uint8_t {
    words,
    gap,
    number,
    vehicle,
    time,
    contact,
    pause_start,
    pause_end,
    message_start,
    message_end
  };
  struct Element {
    Kind kind = Kind::words;
    bool optional = false;
    std::uint8_t width = 0;         // of a gap
    std::uint32_t words_begin = 0;  // in words_, sorted
    std::uint32_t words_end = 0;
  };
  static constexpr std::uint32_t no_second = 0xFFFFFFFF;
  struct Phrase {
    std::uint16_t rule = 0;
    std::uint32_t begin = 0;  // in elements_
    std::uint32_t end = 0;
    bool gapped = false;
    std::uint32_t second = no_second;  // an element that must match the token after the first
  };
  struct Site {
    const Text& text;
    std::span<const std::uint8_t> marks;
  };

  Element parse(std::string_view element, std::span<const WordClass> classes,
                Vocabulary& vocabulary);
  bool accepts(const Element& element, const Site& site, std::size_t token) const;
  // One past the last token of the match of elements [e, end) from `token`, or npos.
  std::size_t match_from(std::uint32_t e, std::uint32_t end, const Site& site, std::size_t token,
                         std::size_t first) const;

  std::vector<Element> elements_;
  std::vector<WordId> words_;
  std::vector<Phrase> phrases_;
  std::vector<std::vector<std::uint32_t>> by_first_word_;  // by WordId
  std::vector<std::uint32_t> by_mark_;  // phrases that begin with <num>, <veh> or <time>
};

}  // namespace kept::bot
