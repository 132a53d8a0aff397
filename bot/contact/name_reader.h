// Reads the words of a person's name and tells which words can be none.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "bot/contact/contact.h"

namespace kept::bot::contact {

class NameReader {
 public:
  NameReader(const Text& text, const LexiconTables& lexicon, std::span<const std::uint8_t> taken)
      : text_(text), lexicon_(lexicon), taken_(taken) {}

  // After words that can only introduce a name, or (not `certain`) words that often introduce
  // something else.
  std::optional<Found> after(std::size_t at, bool certain, std::string_view rule) const;
  Found whole(std::size_t first, std::size_t last, std::string_view rule) const;

  bool is(std::size_t i, WordSet auto words) const {
    return i < text_.size() && text_.key_is_in(i, words);
  }
  bool is_word_in(std::size_t first, std::size_t last, WordSet auto words) const {
    for (std::size_t i = first; i < last; ++i) {
      if (is(i, words)) return true;
    }
    return false;
  }
  bool is_first_name(std::size_t i) const {
    return lexicon_.base->first_names.contains(text_.key(i), text_[i].key_print());
  }
  bool is_last_name(std::size_t i) const {
    return lexicon_.base->last_names.contains(text_.key(i), text_[i].key_print()) ||
           is_surname_word(i);
  }
  // "Sierra", "Lincoln": a car's name that people have as well.
  bool is_name_of_car(std::size_t i) const;
  bool is_number(std::size_t i) const {
    return i < text_.size() && text_[i].kind == TokenKind::number;
  }
  // Of a phone number, an address or a code.
  bool is_taken(std::size_t i) const { return taken_at(i); }
  bool presents_car_name(std::size_t i) const;
  // "Sienna Brooks": the name of a car, and a last name that is none.
  bool is_car_pair(std::size_t i) const {
    return is_name_of_car(i) && is_capital(i) && is_capital(i + 1) && !text_.pauses(i + 1) &&
           is_last_name(i + 1) && !is_vehicle_word(i + 1);
  }
  bool is_plain_first_name(std::size_t i) const {
    return i < text_.size() && is_first_name(i) && !is_ordinary(i);
  }
  bool may_begin_name(std::size_t i) const {
    return i < text_.size() && (is_first_name(i) || is_strange(i));
  }
  // "chase miller", "faith hill": ordinary words both, but as a pair first and last name.
  bool is_pair_of_words(std::size_t i) const;
  // A word that people are called by, though it means something else as well.
  bool is_byname(std::size_t i) const;
  // A last name and no other word: "kim".
  bool is_only_last_name(std::size_t i) const;
  // "this is", "im", "soy" stand before it, or "its".
  bool presents_oneself(std::size_t i) const;
  bool presents_vaguely(std::size_t i) const;
  // "from last week", "that called"
  bool is_known_from_before(std::size_t i) const;
  // No word we know, in any language.
  bool is_strange(std::size_t i) const;
  // A known word only when it is taken for misspelt: "ahmet".
  bool is_misspelt(std::size_t i) const;
  // "R", in "Harold R Jennings".
  bool is_lone_capital(std::size_t i) const;
  // "hyphen", between two parts of a name.
  bool is_spoken_dash(std::size_t i) const {
    return i > 0 && i + 1 < text_.size() && is(i, "hyphen dash guion"_words) && !text_.pauses(i) &&
           !text_.pauses(i + 1) && is_first_name(i - 1) &&
           (is_first_name(i + 1) || is_last_name(i + 1) || is_strange(i + 1));
  }
  bool is_lone_letter(std::size_t i) const {
    return text_[i].capital && text_.source(i).size() == 1 && !is(i, "i"_words);
  }
  // "Dr.", before a name.
  bool is_title(std::size_t i) const;
  // A letter alone, with an accent or without.
  bool is_letter(std::size_t i) const {
    const std::size_t bytes = text_.source(i).size();
    return text_[i].kind == TokenKind::word &&
           (bytes == 1 || (bytes == 2 && text_.key(i).size() == 1));
  }
  // One past three or more single letters: "d a r n e l l", "K-a-y"; i when there are none.
  std::size_t letters_end(std::size_t i) const;
  std::string spelled(std::size_t first, std::size_t last) const;
  bool is_odd_pair(std::size_t i) const;
  bool is_surname_word(std::size_t i) const;
  bool is_vehicle_word(std::size_t i) const {
    return (lexicon_.sense(text_[i].word).flags & word_vehicle) != 0;
  }
  bool is_count(std::size_t i) const;
  bool is_capital(std::size_t i) const {
    return i < text_.size() && text_[i].capital && !text_.shouting();
  }
  // A name may begin at i as far as the word itself tells: a first name, a strange word.
  bool may_open(std::size_t i) const {
    return i < text_.size() && text_[i].kind == TokenKind::word &&
           (is_strange(i) || is_first_name(i) || is_odd_pair(i) || is_title(i) || is_near_pair(i));
  }
  // "Dieter Krause": with capitals, the first only near a word we know, the second a last name.
  bool is_near_pair(std::size_t i) const {
    return i + 1 < text_.size() && is_capital(i) && is_capital(i + 1) && is_misspelt(i) &&
           !text_.pauses(i + 1) && is_last_name(i + 1);
  }
  // "So Young Kim", "An Le", and nothing else: words all, but the last can only be a last name.
  bool is_far_name(std::size_t first) const;
  // "J.", before the rest of a name.
  bool is_initial(std::size_t i) const;
  // "cancel", "hmm", "brb": said of what goes on, and nobody's name.
  bool is_said_alone(std::size_t i) const;
  // One of the words that "I'll", "what's" stand for.
  bool is_of_contraction(std::size_t i) const {
    return (i > 0 && text_[i - 1].begin == text_[i].begin) ||
           (i + 1 < text_.size() && text_[i + 1].begin == text_[i].begin);
  }
  // "no", "ok": an answer of its own, whatever is said behind it.
  bool is_said_alone_as_answer(std::size_t i) const {
    return is_of_contraction(i) ||
           is(i,
              "yes no nope yeah ok okay sure nah maybe more less not something someone car cars "
              "truck one ones it deal kind stuff thing things"_words);
  }
  // "asdfgh": keys that lie beside one another.
  bool is_typed_blindly(std::size_t i) const;
  // "al green", and nothing else: a first name, and after it what can only be the last one.
  bool is_whole_name(std::size_t first) const;
  // "Skip that": a word of everyday speech, and the next one makes it no name.
  bool goes_on_as_words(std::size_t i) const;
  // No word that only sentences have.
  bool may_be_of_name(std::size_t i) const { return !states(i) && !ends_name(i); }
  // The same, and words that are names where they stand for one: "price", "best".
  bool may_stand_in_name(std::size_t i) const { return may_be_of_name(i) || is_last_name(i); }
  // "Sue Li": each word is one of a name, as the first name and capitals tell.
  bool is_sure(const Found& name) const;
  // "i am rich today", "it is will that counts": a name only with a capital, at the end of what is
  // said, or before what can only be a surname.
  bool ambiguous_here(std::size_t i) const;

 private:
  bool is_ordinary(std::size_t i) const {
    return lexicon_.is_ordinary(text_.key(i), text_[i].key_print());
  }
  bool runs_on(std::size_t i) const;
  bool is_called(std::size_t i) const;
  bool is_quoted(std::size_t i) const;
  char quote_before(std::size_t i) const;
  bool has_verb_ending(std::size_t i) const;
  bool states(std::size_t i) const;
  bool is_month(std::size_t i) const;
  bool is_state(std::size_t i) const;
  bool describes(std::size_t i) const;
  bool belongs_to_people(std::size_t i) const;
  bool is_joined(std::size_t i) const;
  bool links(std::size_t i) const;
  bool is_kept_upper(std::size_t i) const;
  bool is_contracted(std::size_t i) const;
  bool is_surname(std::size_t i) const;
  bool reads_as_name(std::size_t first, std::size_t last) const;
  bool begins_name(std::size_t i, bool certain) const;
  bool before_contact(std::size_t i) const;
  bool ends_name(std::size_t i) const;
  bool continues_name(std::size_t i, bool certain) const;
  std::string title_case(std::size_t first, std::size_t last) const;
  bool taken_at(std::size_t i) const { return i < taken_.size() && taken_[i] != 0; }
  bool in_contact(std::size_t i) const {
    return i < taken_.size() && (taken_[i] & taken_as_contact) != 0;
  }
  bool initial_dot(std::size_t i) const;

  const Text& text_;
  const LexiconTables& lexicon_;
  std::span<const std::uint8_t> taken_;
};

}  // namespace kept::bot::contact
