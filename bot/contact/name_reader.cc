#include "bot/contact/name_reader.h"

#include "bot/plain_words.h"

namespace kept::bot::contact {
namespace {

constexpr std::size_t longest_name = 4;   // in words
constexpr std::size_t longest_word = 24;  // in letters
constexpr std::size_t early = 5;          // words before which somebody introduces themselves

constexpr auto generations = "jr sr ii iii iv"_words;
// Last names that are everyday words as well.
constexpr auto surnames =
    "young park long king rivers stone field fields hill hills price black white brown green gray "
    "grey day may love moon snow rich power powers banks bush bird fox wolf lamb bell ball cook "
    "baker "
    "carter cooper fisher gardener hunter marshall mason miller page parker porter potter sawyer "
    "shepherd smith taylor turner walker weaver wood woods wright west north ford lane street "
    "church "
    "temple castle bishop pope knight noble sharp small short strong swift wise savage frost "
    "winters "
    "summers rose flowers bloom root reed rice berry cherry salt marsh meadows brooks lake waters "
    "pool "
    "wells forest glass gold golden silver irons pike cross rush hart head hand foot case chase "
    "craft "
    "crane dean drake duke english french holland jordan london paris ross cruz rios flores campos "
    "torres iglesias leon luna reyes rosa santos vega franco blanco rubio delgado bravo cano "
    "cordero "
    "guerra mora nieves paz ramos rivera roble toro valle vidal barajas prado sosa"_words;
constexpr auto particles = "de la del los las van von der mc st san y e"_words;

}  // namespace

std::optional<Found> NameReader::after(std::size_t at, bool certain, std::string_view rule) const {
  std::size_t last = at;
  std::size_t most = at + longest_name + (is_title(at) ? 1 : 0);
  while (last < text_.size() && taken_[last] == 0 && (last < most || is(last, generations))) {
    if (last > at && is(last, particles)) ++most;
    if (last > at && text_.pauses(last) && !initial_dot(last)) break;
    if ((text_.gap(last) & gap_code) != 0) return std::nullopt;
    if (last > at && is_lone_capital(last)) {
      ++last;
      continue;
    }
    const bool first = last == at;
    if (!(first ? begins_name(last, certain) : continues_name(last, certain))) break;
    ++last;
    if (text_.glued(last) && text_[last].kind == TokenKind::number && taken_[last] == 0) {
      ++last;  // "Racer4"
    }
  }
  while (last > at + 1 && is(last - 1, "de la del los las y e van"_words) &&
         !is_lone_capital(last - 1))
    --last;
  if (last == at || !reads_as_name(at, last)) return std::nullopt;
  return whole(at, last, rule);
}

Found NameReader::whole(std::size_t first, std::size_t last, std::string_view rule) const {
  return {title_case(first, last), static_cast<std::uint32_t>(first),
          static_cast<std::uint32_t>(last), rule};
}

bool NameReader::is_lone_capital(std::size_t i) const {
  return text_[i].kind == TokenKind::word && text_[i].capital && !text_.shouting() &&
         text_.source(i).size() == 1 && !is(i, "i"_words);
}

bool NameReader::is_misspelt(std::size_t i) const {
  return text_[i].kind == TokenKind::word && text_[i].word != unknown_word &&
         text_.word(i) != text_.key(i) && !lexicon_.is_ordinary(text_.key(i)) &&
         text_.source(i).size() == text_.key(i).size();
}

bool NameReader::is_first_name(std::size_t i) const {
  return lexicon_.base->first_names.contains(text_.key(i), text_[i].key_print);
}

bool NameReader::is_name_of_car(std::size_t i) const {
  return is(i,
            "sierra sienna porsche lexus kia bentley lincoln ford genesis avalon journey maverick "
            "aspen royce aston shelby colt rio chevy levi phoenix malibu denali"_words);
}

bool NameReader::is_pair_of_words(std::size_t i) const {
  const std::size_t next = i + 1;
  const bool ends = next + 1 >= text_.size() || text_.pauses(next + 1) || taken_at(next + 1);
  return next < text_.size() && !text_.pauses(next) && is_first_name(i) && is(next, surnames) &&
         ends;
}

bool NameReader::is_strange(std::size_t i) const {
  return text_[i].kind == TokenKind::word && text_[i].word == unknown_word &&
         !lexicon_.is_ordinary(text_.key(i)) && !text_.glued(i) && text_.key(i).size() >= 2;
}

bool NameReader::is_title(std::size_t i) const {
  const std::size_t next = i + 1;
  if (!is(i, "mr mrs ms mx dr prof sr sra srta"_words) || next >= text_.size()) return false;
  const bool joined = (text_.gap(next) & ~(gap_dot | gap_space)) == 0;
  if (!joined || text_[next].kind != TokenKind::word) return false;
  return is_first_name(next) || is_strange(next) || is_initial(next) ||
         (text_[next].capital && !text_.shouting());
}

bool NameReader::is_initial(std::size_t i) const {
  return i + 1 < text_.size() && text_[i].capital && text_.key(i).size() == 1 &&
         initial_dot(i + 1) && text_[i + 1].kind == TokenKind::word && text_[i + 1].capital;
}

bool NameReader::is_said_alone(std::size_t i) const {
  const std::string_view key = text_.key(i);
  if (is_first_name(i) || is_name_of_car(i)) return false;
  if (is(i, "ugh meh nah lol lmao omg idk idc wut wat huh yikes wow oops eh ew nvm"_words))
    return true;
  const bool latin = static_cast<unsigned char>(key.front()) < 0x80;
  const bool voiceless =
      latin && key.size() > 2 && key.find_first_of("aeiouy") == std::string_view::npos;
  const bool common =
      text_[i].word != unknown_word ? text_.word(i) == key : lexicon_.is_ordinary(key);
  // "Baker", "Ford", "Brown"
  const bool may_be_last = text_[i].word == unknown_word ||
                           (lexicon_.sense(text_[i].word).flags & word_vehicle) != 0 ||
                           is(i, "brown green white black gray grey gold silver rose"_words);
  const bool surname = may_be_last && text_[i].capital && !text_.shouting();
  return voiceless || (common && !surname);
}

bool NameReader::is_whole_name(std::size_t first) const {
  const std::size_t last = first + 1;
  if (is(last, "not never"_words)) return false;
  if (last + 1 != text_.size() || text_.pauses(last)) return false;
  if (!is_first_name(first) && !is_name_of_car(first)) return false;
  return text_[last].kind == TokenKind::word && !states(last) && !ends_name(last) &&
         (lexicon_.sense(text_[last].word).flags & word_filler) == 0;
}

bool NameReader::goes_on_as_words(std::size_t i) const {
  const std::size_t next = i + 1;
  if (!lexicon_.is_ordinary(text_.key(i)) || next >= text_.size() || text_.pauses(next))
    return false;
  return is(next, "that this it the me my for to all part now if until till not out"_words);
}

bool NameReader::is_sure(const Found& name) const {
  const std::size_t first = name.first + (is_title(name.first) ? 1 : 0);
  if (first == name.first && !is_first_name(first) && !is_initial(first) && !is_name_of_car(first))
    return false;
  for (std::size_t i = first + 1; i < name.last; ++i) {
    const bool of_name = (text_[i].capital && !text_.shouting()) || is_first_name(i) ||
                         is_strange(i) || is(i, generations);
    if (!of_name && !is(i, "de la del los van von der mc st san"_words)) return false;
  }
  return true;
}

bool NameReader::has_verb_ending(std::size_t i) const {
  const std::string_view key = text_.key(i);
  return key.size() > 5 && (key.ends_with("ing") || (key.ends_with("ed") && !text_[i].capital) ||
                            key.ends_with("tion"));
}

// Words of sentences, and those with which something is promised or offered: "you are booked".
bool NameReader::states(std::size_t i) const {
  if (is(i,
         "you your yours u are is was were am be been being have has had do does did can could "
         "should would shall must this that these those it its he she him her they we us them our "
         "ours "
         "who what when where why how all every nothing everything ignore forget pretend say "
         "tell obey gratis usted ustedes tu su sus es esta estan son fue sera ya se hay eres "
         "ignora olvida todo nada"_words))
    return true;
  return !is_first_name(i) && stating_word(text_.key(i));
}

// "I'll", "we've", "that's": one of the words that it stands for, or a verb cut short.
bool NameReader::is_contracted(std::size_t i) const {
  const bool shared = (i > 0 && text_[i - 1].begin == text_[i].begin) ||
                      (i + 1 < text_.size() && text_[i + 1].begin == text_[i].begin);
  if (shared) return true;
  const std::string_view source = text_.source(i);
  for (const std::string_view mark : {"'", "\u2019"}) {
    const std::size_t at = source.rfind(mark);
    if (at == std::string_view::npos) continue;
    const std::string verb = fold(source.substr(at + mark.size()));
    for (const std::string_view cut_short : {"ll", "ve", "re", "d", "m", "s", "t"}) {
      if (verb == cut_short) return true;
    }
  }
  return false;
}

// "Tom Price": after a first name, a word that is a surname as well, at the end of what is said.
bool NameReader::is_surname(std::size_t i) const {
  if (!is_first_name(i - 1) || !is(i, "price day stock month noon friday sunday dias"_words))
    return false;
  const bool ends = i + 1 >= text_.size() || text_.pauses(i + 1) || taken_at(i + 1);
  return (text_[i].capital && !text_.shouting()) ? ends : ends && taken_at(i + 1);
}

// A name is no row of common words, of which none is a first name: "ignore previous orders".
bool NameReader::reads_as_name(std::size_t first, std::size_t last) const {
  bool named = last - first == 1 || is_title(first) || is_initial(first);
  for (std::size_t i = first; i < last; ++i) {
    if (text_.key(i).size() > longest_word) return false;
    const bool common = text_[i].word != unknown_word || lexicon_.is_ordinary(text_.key(i));
    named = named || is_first_name(i) || !common;
  }
  return named && (last >= text_.size() || (text_.gap(last) & gap_code) == 0);
}

bool NameReader::begins_name(std::size_t i, bool certain) const {
  // "i will not give it"
  if (text_[i].kind != TokenKind::word || states(i) || is_contracted(i) ||
      (is(i + 1, "not never"_words) && lexicon_.is_ordinary(text_.key(i))) ||
      is(i + 1, "than"_words) ||
      is(i,
         "not a an the my on in at for so no it i is that your what is was el la "
         "un una mi mis tu su nuestra "
         "de to bs bull nuts wrong incorrect misspelled different"_words))
    return false;
  if (certain || is_title(i)) return true;
  if (is_first_name(i)) return !ambiguous_here(i) && !is_month(i);
  const bool reached = before_contact(i) && !lexicon_.is_ordinary(text_.key(i));
  const bool capital = text_[i].capital && !text_.shouting();
  if (!is_strange(i) && !reached && !(capital && is_misspelt(i))) return false;
  return !has_verb_ending(i) && (capital || reached || (i <= early && !describes(i)));
}

// "its may": no capital tells it from a name.
bool NameReader::is_month(std::size_t i) const {
  return is(i, "may april june august abril mayo agosto"_words) &&
         !(text_[i].capital && !text_[i].all_caps);
}

// "im nocturnal", "soy mecanico": words that only look like names.
bool NameReader::describes(std::size_t i) const {
  const std::string_view key = text_.key(i);
  if (key.size() < 5) return false;
  for (const std::string_view ending :
       {"ic",   "al",  "ous", "ful",  "able", "ible", "ish", "less", "dor",  "dora", "ado",
        "ista", "ero", "era", "ante", "tion", "in",   "ed",  "ly",   "ness", "ive"}) {
    if (key.ends_with(ending)) return true;
  }
  return false;
}

bool NameReader::ambiguous_here(std::size_t i) const {
  if (!lexicon_.is_ordinary(text_.key(i))) return false;
  if (text_[i].capital && !text_.shouting()) return false;
  const bool ends = i + 1 >= text_.size() || text_.pauses(i + 1);
  return !ends && !is_pair_of_words(i) && !before_contact(i) && !is_strange(i + 1) &&
         !is_first_name(i + 1);
}

// "mike johnson 530 555 0123", "mike and my number is": one or two words, then how to reach them.
bool NameReader::before_contact(std::size_t i) const {
  const auto reaches = [&](std::size_t at) {
    if (at >= text_.size() || text_.breaks(at)) return false;
    if (taken_[at] != 0) return true;
    const std::size_t mine = is(at, "and y"_words) ? at + 1 : at;
    return is(mine, "my mi"_words) && (mine > at || is(mine + 1,
                                                       "number cell phone email numero celular cel "
                                                       "telefono correo"_words));
  };
  return reaches(i + 1) || (reaches(i + 2) && !text_.pauses(i + 1));
}

bool NameReader::ends_name(std::size_t i) const {
  return is(i,
            "and y i my at from the here number phone email is but with calling "
            "looking mi by a can please thanks thank for on in to you or just "
            "ph phn tel mob cel mail again by do what we with not call text cell today tonight "
            "tomorrow now hoy "
            "manana btw lol lmao sir maam gracias por para con que pero busco quiero quisiera "
            "porfa if so because w checking wanting interested haha spelled cause cuz since cos "
            "as"_words);
}

bool NameReader::continues_name(std::size_t i, bool certain) const {
  if (text_[i].kind != TokenKind::word || is_contracted(i)) return false;
  if (is_initial(i)) return true;
  // "Al-Farsi", "Fitzgerald-Ruiz"
  const bool hyphen =
      i + 1 < text_.size() && text_.gap(i + 1) == gap_dash && text_[i + 1].kind == TokenKind::word;
  if (hyphen && is(i, "al el bin ibn abu ben"_words)) return true;
  if (text_.gap(i) == gap_dash && is(i - 1, "al el bin ibn abu ben"_words)) return true;
  if (states(i)) return is_surname(i);
  if (is(i, "y e"_words)) return false;
  if (is(i, particles)) return i + 1 < text_.size() && text_.key(i + 1).size() > 1;
  if (is(i, generations)) return true;
  if (ends_name(i)) return false;
  if (is(i - 1, "de la del los las van von der"_words))
    return !is(i, "iglesia tienda oficina escuela agencia empresa esquina calle otra"_words);
  if (is(i, surnames) && is_first_name(i - 1) &&
      (i + 1 >= text_.size() || text_.pauses(i + 1) || taken_at(i + 1) || ends_name(i + 1)))
    return true;
  if (text_.key(i).size() == 1) return text_[i].capital || certain || initial_dot(i + 1);
  if (is_first_name(i) && !lexicon_.is_ordinary(text_.key(i))) return true;
  if (is_first_name(i) && text_.key(i) == text_.key(i - 1)) return true;  // "ray ray"
  if (text_[i].capital && !text_.shouting()) return true;
  if (is_strange(i)) return true;
  if (text_[i].word == unknown_word && !lexicon_.is_ordinary(text_.key(i))) return true;
  if (is_first_name(i - 1) && before_contact(i)) return true;
  const bool ends = i + 1 >= text_.size() || text_.pauses(i + 1);
  if (is_plain_first_name(i - 1) && is_misspelt(i) && ends) return true;  // "robert dunn"
  return certain && (text_[i].word == unknown_word || is_misspelt(i));
}

std::string NameReader::title_case(std::size_t first, std::size_t last) const {
  std::string out;
  for (std::size_t i = first; i < last; ++i) {
    const std::string_view source = text_.source(i);
    const bool joined = text_.glued(i) || text_.gap(i) == gap_dot;  // "J.P."
    if (i > first && !joined) out += (text_.gap(i) & gap_dash) != 0 ? '-' : ' ';
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
    const bool shortened = source.size() == 1 || is(i, "jr sr mr mrs ms dr sra srta"_words);
    if (shortened && (text_.gap(i + 1) & (gap_dot | gap_ellipsis)) == gap_dot) out += '.';
  }
  return out;
}

bool NameReader::initial_dot(std::size_t i) const {
  const std::uint32_t gap = text_.gap(i);
  return (gap == (gap_dot | gap_space) || gap == gap_dot) && text_.key(i - 1).size() <= 3;
}

}  // namespace kept::bot::contact
