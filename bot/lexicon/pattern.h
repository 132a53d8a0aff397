// Phrases as data. A phrase is a line of elements separated by blanks:
//   word        this word            a/b/c     any of these words        @class   any word of a
//   named class x?          x may be absent      *3        up to three other words   <num>    a
//   number <veh>       words that name or describe a vehicle                    <time>   words of a
//   day or time <one>  a stock number, a VIN or a place in a list: one vehicle
//   ^  $        begins / ends at a pause                                 ^^ $$ begins / ends the
//   message
// Other than by *N no phrase reaches across the end of a sentence, and words match as corrected.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "bot/lexicon/phrase_index.h"
#include "bot/lexicon/vocabulary.h"
#include "bot/text.h"

namespace kept::bot {

enum TokenMark : std::uint8_t {
  mark_number = 1,
  mark_vehicle = 2,
  mark_time = 4,
  mark_contact = 8,
  mark_one = 16
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
  // Once, after the last line and before the first match.
  void finish();

  // All matches, by first token and then by rule. `marks` has TokenMark bits for each token.
  std::vector<PhraseMatch> match(const Text& text, std::span<const std::uint8_t> marks) const;

 private:
  enum class Kind : std::uint8_t {
    words,
    gap,
    number,
    vehicle,
    time,
    contact,
    one,
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
  struct Phrase {
    std::uint16_t rule = 0;
    std::uint32_t begin = 0;  // in elements_
    std::uint32_t head = 0;   // the first element that takes a token
    std::uint32_t end = 0;
    bool gapped = false;
  };
  struct Site {
    const Text& text;
    std::span<const std::uint8_t> marks;
    std::vector<WordBits> behind;  // by token: of the words behind it in its sentence
    // The last stretch of each kind that was walked over.
    struct Stretch {
      std::size_t begin = 1;
      std::size_t end = 0;
    };
    mutable std::array<Stretch, static_cast<std::size_t>(Kind::message_end) + 1> stretches{};
  };

  Element parse(std::string_view element, std::span<const WordClass> classes,
                Vocabulary& vocabulary);
  std::span<const WordId> words_of(const Element& element) const {
    return std::span(words_).subspan(element.words_begin, element.words_end - element.words_begin);
  }
  // The words that must stand at element e of the phrase, empty if that is not so simple.
  std::span<const WordId> fixed_words(const Phrase& phrase, std::uint32_t e) const;
  // Of the words of which one must stand at element e of the phrase or later, the most telling.
  WordBits needed_words(const Phrase& phrase, std::uint32_t e) const;
  void add_beginnings(std::uint32_t p, std::span<const WordId> firsts,
                      std::vector<PhraseIndex::Beginning>& out) const;

  static bool marked(Kind kind, const Site& site, std::size_t token);
  // A marked stretch of one sentence counts as one element.
  static std::size_t end_of_stretch(Kind kind, const Site& site, std::size_t token);
  bool has_word(const Element& element, WordId word) const;
  // One past the last token of the match of elements [e, end) from `token`, or npos.
  std::size_t match_from(std::uint32_t e, std::uint32_t end, const Site& site, std::size_t token,
                         std::size_t first) const;
  // Phrases whose first `taken` elements from their head on match from `token` up to `next`.
  struct Lead {
    std::span<const PhraseIndex::Candidate> candidates;
    std::uint32_t taken = 0;
    std::size_t token = 0;
    std::size_t next = 0;
  };
  // Appends the phrases of the index that begin with `head`, which stands from `token` to `next`.
  void follow(const PhraseIndex& index, WordId head, std::size_t token, std::size_t next,
              const Site& site, std::vector<PhraseMatch>& out) const;
  void follow(const Lead& lead, const Site& site, std::vector<PhraseMatch>& out) const;

  std::vector<Element> elements_;
  std::vector<WordId> words_;
  std::vector<Phrase> phrases_;
  PhraseIndex by_words_;
  PhraseIndex by_marks_;  // phrases that begin with <num>, <veh> …: the Kind is the first "word"
};

}  // namespace kept::bot
