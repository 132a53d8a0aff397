#include <algorithm>
#include <array>

#include "bot/contact/contact.h"
#include "bot/plain_words.h"

namespace kept::bot::contact {
namespace {

constexpr std::size_t longest_name = 4;   // in words
constexpr std::size_t longest_word = 24;  // in letters

class NameReader {
 public:
  NameReader(const Text& text, const LexiconTables& lexicon, std::span<const std::uint8_t> taken)
      : text_(text), lexicon_(lexicon), taken_(taken) {}

  // After words that can only introduce a name, or (not `certain`) words that often introduce
  // something else.
  std::optional<Found> after(std::size_t at, bool certain, std::string_view rule) const {
    std::size_t last = at;
    while (last < text_.size() && last < at + longest_name && taken_[last] == 0) {
      if (last > at && text_.pauses(last) && !initial_dot(last)) break;
      if ((text_.gap(last) & gap_code) != 0) return std::nullopt;
      const bool first = last == at;
      if (!(first ? begins_name(last, certain) : continues_name(last, certain))) break;
      ++last;
      if (text_.glued(last) && text_[last].kind == TokenKind::number && taken_[last] == 0) {
        ++last;  // "Racer4"
      }
    }
    while (last > at && is(last - 1, "de la del y van"_words)) --last;
    if (last == at || !reads_as_name(at, last)) return std::nullopt;
    return whole(at, last, rule);
  }

  Found whole(std::size_t first, std::size_t last, std::string_view rule) const {
    return {title_case(first, last), static_cast<std::uint32_t>(first),
            static_cast<std::uint32_t>(last), rule};
  }

  bool is(std::size_t i, WordSet auto words) const {
    return i < text_.size() && text_.key_is_in(i, words);
  }

  bool is_first_name(std::size_t i) const {
    return lexicon_.base->first_names.contains(text_.key(i));
  }

  // No word we know, in any language.
  bool is_strange(std::size_t i) const {
    return text_[i].kind == TokenKind::word && text_[i].word == unknown_word &&
           !lexicon_.is_ordinary(text_.key(i)) && !text_.glued(i) && text_.key(i).size() >= 2;
  }

  // "cancel", "hmm", "brb": said of what goes on, and nobody's name.
  bool is_said_alone(std::size_t i) const {
    const std::string_view key = text_.key(i);
    if (is_first_name(i)) return false;
    if (is(i, "ugh meh nah lol lmao omg idk idc wut wat huh yikes wow oops eh ew nvm"_words))
      return true;
    const bool voiceless = key.size() > 2 && key.find_first_of("aeiouy") == std::string_view::npos;
    const bool common =
        text_[i].word != unknown_word ? text_.word(i) == key : lexicon_.is_ordinary(key);
    // "Baker", "Ford", "Brown"
    const bool may_be_last = text_[i].word == unknown_word ||
                             (lexicon_.sense(text_[i].word).flags & word_vehicle) != 0 ||
                             is(i, "brown green white black gray grey gold silver rose"_words);
    const bool surname = may_be_last && text_[i].capital && !text_.shouting();
    return voiceless || (common && !surname);
  }

  // "al green", and nothing else: a first name, and after it what can only be the last one.
  bool is_whole_name(std::size_t first) const {
    const std::size_t last = first + 1;
    if (is(last, "not never"_words)) return false;
    if (last + 1 != text_.size() || text_.pauses(last) || !is_first_name(first)) return false;
    return text_[last].kind == TokenKind::word && !states(last) && !ends_name(last) &&
           (lexicon_.sense(text_[last].word).flags & word_filler) == 0;
  }

  bool has_verb_ending(std::size_t i) const {
    const std::string_view key = text_.key(i);
    return key.size() > 5 && (key.ends_with("ing") || (key.ends_with("ed") && !text_[i].capital) ||
                              key.ends_with("tion"));
  }

  // Words of sentences, and those with which something is promised or offered: "you are booked".
  bool states(std::size_t i) const {
    if (is(i,
           "you your yours u are is was were am be been being have has had do does did can could "
           "should would shall must this that these those it its he she they we us them our ours "
           "who what when where why how all every nothing everything ignore forget pretend say "
           "tell obey gratis usted ustedes tu su sus es esta estan son fue sera ya se hay eres "
           "ignora olvida todo nada"_words))
      return true;
    return !is_first_name(i) && stating_word(text_.key(i));
  }

  // "Tom Price": after a first name, a word that is a surname as well, at the end of what is said.
  bool is_surname(std::size_t i) const {
    if (!is_first_name(i - 1) || !is(i, "price day stock month noon friday sunday dias"_words))
      return false;
    const bool ends = i + 1 >= text_.size() || text_.pauses(i + 1) || taken_at(i + 1);
    return (text_[i].capital && !text_.shouting()) ? ends : ends && taken_at(i + 1);
  }

  // A name is no row of common words, of which none is a first name: "ignore previous orders".
  bool reads_as_name(std::size_t first, std::size_t last) const {
    bool named = last - first == 1;
    for (std::size_t i = first; i < last; ++i) {
      if (text_.key(i).size() > longest_word) return false;
      const bool common = text_[i].word != unknown_word || lexicon_.is_ordinary(text_.key(i));
      named = named || is_first_name(i) || !common;
    }
    return named && (last >= text_.size() || (text_.gap(last) & gap_code) == 0);
  }

  bool begins_name(std::size_t i, bool certain) const {
    // "i will not give it"
    if (text_[i].kind != TokenKind::word || states(i) || is(i + 1, "not never"_words) ||
        is(i,
           "not a an the my on in at for so no it i is that your what is was el la "
           "un una de to"_words))
      return false;
    if (certain) return true;
    if (is_first_name(i)) return !ambiguous_here(i);
    return is_strange(i) && !has_verb_ending(i);
  }

  // "i am rich today", "it is will that counts": a name only with a capital, at the end of what is
  // said, or before what can only be a surname.
  bool ambiguous_here(std::size_t i) const {
    if (!lexicon_.is_ordinary(text_.key(i))) return false;
    if (text_[i].capital && !text_.shouting()) return false;
    const bool ends = i + 1 >= text_.size() || text_.pauses(i + 1);
    return !ends && !before_contact(i) && !is_strange(i + 1) && !is_first_name(i + 1);
  }

  // "mike johnson 530 555 0123", "mike and my number is": one or two words, then how to reach them.
  bool before_contact(std::size_t i) const {
    const auto reaches = [&](std::size_t at) {
      if (at >= text_.size() || text_.breaks(at)) return false;
      return taken_[at] != 0 || (is(at, "and y"_words) && is(at + 1, "my mi"_words));
    };
    return reaches(i + 1) || (reaches(i + 2) && !text_.pauses(i + 1));
  }

  bool ends_name(std::size_t i) const {
    return is(i,
              "and y i my at from the here number phone email is but with calling "
              "looking mi by a can please thanks thank for on in to you or just "
              "again by do what we with not call text cell today tonight tomorrow now hoy "
              "manana"_words);
  }

  bool continues_name(std::size_t i, bool certain) const {
    if (text_[i].kind != TokenKind::word) return false;
    if (states(i)) return is_surname(i);
    if (is(i, "de la del los van von der mc st san"_words))
      return i + 1 < text_.size() && text_.key(i + 1).size() > 1;
    if (is(i, "jr sr"_words)) return true;
    if (ends_name(i)) return false;
    if (text_.key(i).size() == 1) return text_[i].capital || certain;
    if (is_first_name(i) && !lexicon_.is_ordinary(text_.key(i))) return true;
    if (text_[i].capital && !text_.shouting()) return true;
    if (is_strange(i)) return true;
    if (text_[i].word == unknown_word && !lexicon_.is_ordinary(text_.key(i))) return true;
    if (is_first_name(i - 1) && before_contact(i)) return true;
    return certain && text_[i].word == unknown_word;
  }

  std::string title_case(std::size_t first, std::size_t last) const {
    std::string out;
    for (std::size_t i = first; i < last; ++i) {
      const std::string_view source = text_.source(i);
      if (i > first && !text_.glued(i)) out += (text_.gap(i) & gap_dash) != 0 ? '-' : ' ';
      const bool mixed = text_[i].capital && !text_[i].all_caps;
      bool start = true;
      for (const char c : source) {
        const bool lower = c >= 'a' && c <= 'z';
        const bool upper = c >= 'A' && c <= 'Z';
        if (start && lower) {
          out += static_cast<char>(c - 32);
        } else if (!start && upper && !mixed) {
          out += static_cast<char>(c + 32);
        } else {
          out += c;
        }
        start = c == '\'';
      }
    }
    return out;
  }

 private:
  bool taken_at(std::size_t i) const { return i < taken_.size() && taken_[i] != 0; }

  bool initial_dot(std::size_t i) const {
    return text_.gap(i) == (gap_dot | gap_space) && text_.key(i - 1).size() <= 3;
  }

  const Text& text_;
  const LexiconTables& lexicon_;
  std::span<const std::uint8_t> taken_;
};

class Introduction {
 public:
  consteval Introduction(std::string_view words, bool certain)
      : words_(words),
        count_(count_parts(words, ' ')),
        first_(print_of(first_word())),
        certain_(certain) {}

  constexpr std::string_view first_word() const { return words_.substr(0, words_.find(' ')); }
  bool certain() const { return certain_; }
  std::size_t size() const { return count_; }  // in words

  bool stands_at(const Text& text, std::size_t at) const {
    if (text[at].key_print != first_ || at + count_ > text.size()) return false;
    std::string_view rest = words_;
    for (std::size_t i = at; i < at + count_; ++i) {
      if (text.key(i) != rest.substr(0, rest.find(' '))) return false;
      rest.remove_prefix(std::min(rest.size(), text.key(i).size() + 1));
    }
    return true;
  }

 private:
  std::string_view words_;
  std::size_t count_;
  Print first_;
  bool certain_;
};

constexpr auto introductions = std::to_array<Introduction>({
    {"my name is", true},
    {"the name is", true},
    {"name is", true},
    {"my names", true},
    {"the names", true},
    {"names", false},
    {"my name", false},
    {"name", false},
    {"first name", true},
    {"mi nombre es", true},
    {"nombre es", true},
    {"me llamo", true},
    {"me llaman", false},
    {"nombre", false},
    {"under the name", true},
    {"under", false},
    {"a nombre de", true},
    {"i am", false},
    {"i go by", true},
    {"this is", false},
    {"it is", false},
    {"that is", false},
    {"soy", false},
    {"yo soy", false},
    {"habla", false},
    {"aqui", false},
    {"le habla", false},
    {"le escribe", false},
    {"call me", false},
    {"they call me", true},
    {"you can call me", false},
    {"es", false},
    {"with", false},
    {"from", false},
    {"apuntenme como", false},
    {"put me down as", true},
    {"sincerely", false},
    {"regards", false},
});

constexpr WordTable<introductions.size()> first_words([] {
  std::array<std::string_view, introductions.size()> words;
  std::transform(introductions.begin(), introductions.end(), words.begin(),
                 [](const Introduction& intro) { return intro.first_word(); });
  return words;
}());

// "my wife's name is Jo"
bool names_another(const NameReader& reader, std::size_t at) {
  const auto another = [&](std::size_t i) {
    return reader.is(i,
                     "wife wifes husband husbands son sons daughter daughters mom moms mother "
                     "mothers dad dads father fathers sister sisters brother brothers friend "
                     "friends boss partner partners girlfriend girlfriends boyfriend boyfriends "
                     "fiance fiancee roommate neighbor neighbors dog cat"_words);
  };
  return reader.is(at, "name names"_words) && at > 0 &&
         (another(at - 1) || (at > 1 && another(at - 2)));
}

// "i am sam", not "sam i am": the words stand before the name.
std::optional<Found> introduced_at(const Text& text, const NameReader& reader, std::size_t at) {
  if (first_words.find(text[at].key_print) == nullptr) return std::nullopt;
  for (const Introduction& intro : introductions) {
    if (!intro.stands_at(text, at)) continue;
    const std::size_t next = at + intro.size();
    const bool talk_of_others = reader.is(at, "with from es aqui"_words);
    if (talk_of_others) continue;
    if (names_another(reader, at)) continue;
    if (reader.is(at, "name names nombre"_words) && reader.is(next, "is es"_words)) continue;
    if (auto found = reader.after(next, intro.certain(), "introduced name")) return found;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Found> find_introduced_name(const Text& text, const LexiconTables& lexicon,
                                          std::span<const std::uint8_t> taken) {
  const NameReader reader(text, lexicon, taken);
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (auto found = introduced_at(text, reader, at)) return found;
    // "Sam here", "Sam aqui"
    const bool here =
        reader.is(at + 1, "here aqui"_words) &&
        (at + 2 >= text.size() || text.pauses(at + 2) ||
         reader.is(at + 2, "looking again interested i just wanting from and can do"_words));
    if (here && text[at].kind == TokenKind::word &&
        (reader.is_strange(at) ||
         (reader.is_first_name(at) && !lexicon.is_ordinary(text.key(at))))) {
      return reader.after(at, false, "introduced name");
    }
  }
  return std::nullopt;
}

std::optional<Found> find_answered_name(const Text& text, const LexiconTables& lexicon,
                                        std::span<const std::uint8_t> taken) {
  const NameReader reader(text, lexicon, taken);
  std::size_t at = 0;
  while (at < text.size() &&
         reader.is(at,
                   "sure yes yeah ok its it is si claro es hi hello hola hey soy um uh oh a "
                   "put just im me llamo this name yep por supuesto bueno of course i am my "
                   "the mi nombre well perfect great thanks gracias k"_words)) {
    ++at;
  }
  if (at >= text.size() || text[at].kind != TokenKind::word) return std::nullopt;
  const bool known = !reader.is_strange(at) && !reader.is_first_name(at);
  const bool alone = text.size() - at <= 3;
  if (known && !(alone && (text[at].capital || text.size() == 1) && !text.shouting()))
    return std::nullopt;
  if (at + 1 == text.size() && reader.is_said_alone(at)) return std::nullopt;
  if (reader.is_whole_name(at)) return reader.whole(at, at + 2, "answered name");
  return reader.after(at, true, "answered name");
}

std::optional<Found> find_name_beside_contact(const Text& text, const LexiconTables& lexicon,
                                              std::span<const std::uint8_t> taken) {
  const NameReader reader(text, lexicon, taken);
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (taken[at] != 0 || text[at].kind != TokenKind::word) continue;
    const bool named =
        reader.is_first_name(at) ? !reader.ambiguous_here(at) : reader.is_strange(at);
    if (!named || (at > 0 && taken[at - 1] == 0 && !text.pauses(at))) continue;
    auto found = reader.after(at, true, "name beside contact");
    if (found && (found->last == text.size() || taken[found->last] != 0 ||
                  text.pauses(found->last) || reader.is(found->last, "at and y my mi"_words)))
      return found;
  }
  return std::nullopt;
}

}  // namespace kept::bot::contact
