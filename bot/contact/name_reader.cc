#include "bot/contact/name_reader.h"

#include "bot/contact/name_words.h"
#include "bot/plain_words.h"

namespace kept::bot::contact {
namespace {

constexpr std::size_t longest_name = 4;   // in words
constexpr std::size_t longest_word = 24;  // in letters
constexpr std::size_t early = 5;          // words before which somebody introduces themselves

}  // namespace

std::optional<Found> NameReader::after(std::size_t at, bool certain, std::string_view rule) const {
  // "my email is first name dot last name at gmail"
  if (is(at, "dot last"_words) && is(at + 1, "last name my"_words)) return std::nullopt;
  if (const std::size_t end = letters_end(at); certain && end > at && !in_contact(at))
    return Found{spelled(at, end), static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end),
                 rule};
  std::size_t last = at;
  std::size_t most = at + longest_name + (is_title(at) ? 1 : 0);
  while (last < text_.size() && taken_[last] == 0 && (last < most || is(last, generations))) {
    if (last > at && (is(last, particles) || links(last))) ++most;
    if (last > at && text_.pauses(last) && !initial_dot(last)) break;
    if (last > at && letters_end(last) > last) break;
    if (last > at && (text_.gap(last) & (gap_slash | gap_ampersand)) != 0) break;
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
  const bool title_alone = last == at + 1 && is_title(at);  // "Dr. Patel's"
  if (last == at || title_alone || !reads_as_name(at, last)) return std::nullopt;
  return whole(at, last, rule);
}

Found NameReader::whole(std::size_t first, std::size_t last, std::string_view rule) const {
  // "bob bob tuttle": said once more where the name goes on
  const bool again =
      last - first > 2 && (text_.key(first) == text_.key(first + 1) ||
                           (last - first == 3 && text_.key(first) == text_.key(last - 1)));
  // "ted poole poole"
  const bool twice = last - first == 3 && text_.key(last - 1) == text_.key(last - 2);
  return {title_case(again ? first + 1 : first, twice ? last - 1 : last),
          static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(last), rule};
}

bool NameReader::is_lone_capital(std::size_t i) const {
  return text_[i].kind == TokenKind::word && text_[i].capital && !text_.shouting() &&
         text_.source(i).size() == 1 && !is(i, "i"_words);
}

bool NameReader::is_misspelt(std::size_t i) const {
  return text_[i].kind == TokenKind::word && text_[i].word != unknown_word &&
         text_.source(i).size() == text_.key(i).size() && text_.word(i) != text_.key(i) &&
         !is_ordinary(i);
}

bool NameReader::is_name_of_car(std::size_t i) const {
  return is(i,
            "sierra sienna porsche lexus kia bentley lincoln ford genesis avalon journey maverick "
            "aspen royce aston shelby colt rio chevy levi phoenix malibu denali"_words);
}

// "this is Sierra, I'd like", "I'm Kia, looking for", unlike "it's a Kia"
bool NameReader::presents_car_name(std::size_t i) const {
  if (i < 2 || !is_name_of_car(i) || text_.pauses(i)) return false;
  const bool led = (is(i - 1, "is"_words) && is(i - 2, "this"_words)) ||
                   (is(i - 1, "am"_words) && is(i - 2, "i"_words)) ||
                   (is(i - 1, "me"_words) && is(i - 2, "is"_words));
  const std::size_t next = i + 1;
  // "its sierra, can u tell me"
  if (is(i - 1, "is"_words) && is(i - 2, "it"_words) && next < text_.size() && text_.pauses(next) &&
      is(next, "can could do does is are i how when whats looking wanting calling checking"_words))
    return true;
  const bool asked = (text_.gap(next) & gap_question) != 0;
  return led && !asked &&
         (next >= text_.size() || text_.pauses(next) || taken_at(next) ||
          is(next, "and from here calling again with speaking"_words));
}

bool NameReader::is_strange(std::size_t i) const {
  return text_[i].kind == TokenKind::word && text_[i].word == unknown_word && !text_.glued(i) &&
         text_.key(i).size() >= 2 && !is_ordinary(i);
}

bool NameReader::is_title(std::size_t i) const {
  const std::size_t next = i + 1;
  if (!is(i, titles) || next >= text_.size()) return false;
  const bool joined = (text_.gap(next) & ~(gap_dot | gap_space)) == 0;
  if (!joined || text_[next].kind != TokenKind::word) return false;
  return is_first_name(next) || is_strange(next) || is_initial(next) ||
         (text_[next].capital && !text_.shouting());
}

bool NameReader::is_initial(std::size_t i) const {
  // "t.j. hooks"
  const bool written_small = i + 1 < text_.size() && text_.key(i).size() == 1 &&
                             text_[i + 1].kind == TokenKind::word &&
                             text_[i].kind == TokenKind::word && text_.gap(i + 1) == gap_dot &&
                             (text_.key(i + 1).size() == 1 || (i > 0 && text_.gap(i) == gap_dot));
  if (written_small) return true;
  return i + 1 < text_.size() && text_[i].capital && text_.key(i).size() == 1 &&
         initial_dot(i + 1) && text_[i + 1].kind == TokenKind::word && text_[i + 1].capital;
}

bool NameReader::is_typed_blindly(std::size_t i) const {
  const std::string_view key = text_.key(i);
  for (const std::string_view row : {"qwertyuiop", "asdfghjkl", "zxcvbnm"}) {
    constexpr std::size_t least = 4;
    for (std::size_t at = 0; at + least <= row.size(); ++at) {
      const std::string_view keys = row.substr(at, least);
      if (keys != "erty" && key.find(keys) != std::string_view::npos) return true;
    }
  }
  return false;
}

bool NameReader::is_said_alone(std::size_t i) const {
  const std::string_view key = text_.key(i);
  if (is_typed_blindly(i)) return true;
  if (is_first_name(i) || is_name_of_car(i) || is(i, "dj"_words)) return false;
  if (is(i, "ugh meh nah lol lmao omg idk idc wut wat huh yikes wow oops eh ew nvm"_words))
    return true;
  const bool latin = static_cast<unsigned char>(key.front()) < 0x80;
  const bool voiceless =
      latin && key.size() > 2 && key.find_first_of("aeiouy") == std::string_view::npos;
  const bool common = text_[i].word != unknown_word ? text_.word(i) == key : is_ordinary(i);
  // "Baker", "Ford", "Brown"
  const bool may_be_last = text_[i].word == unknown_word ||
                           (lexicon_.sense(text_[i].word).flags & word_vehicle) != 0 ||
                           is(i, "brown green white black gray grey gold silver rose"_words);
  const bool surname = may_be_last && text_[i].capital && !text_.shouting();
  return voiceless || (common && !surname);
}

bool NameReader::is_whole_name(std::size_t first) const {
  const std::size_t last = text_.size() - 1;
  if (last < first + 1 || last > first + 2 || text_.pauses(last)) return false;
  if (((text_.gap(first + 1) | text_.gap(last)) & (gap_slash | gap_ampersand)) != 0) return false;
  if (is(first + 1, "not never"_words)) return false;
  if (!is_first_name(first) && !is_name_of_car(first)) return false;
  // "billy ray tucker", "april may jones"
  const bool three = last == first + 2;
  if (three && (!is_first_name(first + 1) || text_.pauses(first + 1) || is_month(last)))
    return false;
  if (three && !is_strange(last) && !is_first_name(last) && !is_surname_word(last)) return false;
  return text_[last].kind == TokenKind::word && !states(last) && !ends_name(last) &&
         (lexicon_.sense(text_[last].word).flags & word_filler) == 0;
}

bool NameReader::goes_on_as_words(std::size_t i) const {
  const std::size_t next = i + 1;
  const bool common = is_ordinary(i) || text_[i].word != unknown_word;
  if (!common || next >= text_.size() || text_.pauses(next)) return false;
  return is(next,
            "that this it the me my for to all part now if until till not out i you we "
            "they he she only"_words);
}

bool NameReader::is_sure(const Found& name) const {
  const std::size_t first = name.first + (is_title(name.first) ? 1 : 0);
  if (first == name.first && !is_first_name(first) && !is_initial(first) && !is_name_of_car(first))
    return false;
  for (std::size_t i = first + 1; i < name.last; ++i) {
    const bool of_name = (text_[i].capital && !text_.shouting()) || is_first_name(i) ||
                         is_strange(i) || is(i, generations);
    const bool last = i + 1 == name.last && is_plain_first_name(first) && is_last_name(i);
    if (!of_name && !last && !is(i, "de la del los van von der mc st san"_words)) return false;
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
  if (is_of_contraction(i)) return true;
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
  if (is(i + 1, "here calling speaking"_words)) return true;
  // "this is mark price i dropped off my camry"
  if ((presents_oneself(i - 1) || presents_vaguely(i - 1)) &&
      is(i + 1,
         "i im ive id ill u you again what how when why who can could left sent bought came "
         "lost running hope sorry need"_words))
    return true;
  return (text_[i].capital && !text_.shouting()) ? ends : ends && taken_at(i + 1);
}

// A name is no row of common words, of which none is a first name: "ignore previous orders".
bool NameReader::reads_as_name(std::size_t first, std::size_t last) const {
  bool named = last - first == 1 || is_title(first) || is_initial(first);
  for (std::size_t i = first; i < last; ++i) {
    if (text_.key(i).size() > longest_word) return false;
    const bool common = text_[i].word != unknown_word || is_ordinary(i);
    named = named || is_first_name(i) || !common ||
            (i > first && is_capital(i) && is_last_name(i));  // "Flor Vega"
  }
  // "Ana Ruiz <ana@ruiz.com>"
  return named && (last >= text_.size() || taken_at(last) || (text_.gap(last) & gap_code) == 0);
}

bool NameReader::begins_name(std::size_t i, bool certain) const {
  if (is_odd_pair(i)) return true;
  // "A. J. FONTENOT"
  if (certain && is(i, "a"_words) && is_initial(i) &&
      (is_initial(i + 1) || is_first_name(i + 1) || is_strange(i + 1) || is_last_name(i + 1)))
    return true;
  // "i will not give it"
  if (text_[i].kind != TokenKind::word || states(i) || is_contracted(i) ||
      (is(i + 1, "not never"_words) && is_ordinary(i)) ||
      is(i + 1, "than bound based born"_words) ||
      is(i,
         "not a an the btw ps my on in at for so no it i is that your what is was el la "
         "un una mi mis tu su nuestra "
         "de to only nm np ph phn tel cel private none nobody nothing bs bull nuts wrong incorrect "
         "misspelled different backwards backward"_words))
    return false;
  // "its mercedes c300 right"
  const std::size_t behind = i + 1;
  if (is(i, "mercedes lexus kia lincoln ford bentley porsche chevy genesis"_words) &&
      behind < text_.size() && !text_.pauses(behind) && !taken_at(behind) &&
      (text_[behind].kind == TokenKind::number ||
       (text_.glued(behind + 1) && text_[behind + 1].kind == TokenKind::number)))
    return false;
  if (certain || is_title(i)) return true;
  if (is_first_name(i)) return !ambiguous_here(i) && !is_month(i);
  if (presents_car_name(i) || is_called(i)) return true;
  // "I'm Ola Bergström"
  if (i > 0 && is(i - 1, "am is"_words) && is_capital(i) && i + 1 < text_.size() &&
      !text_.pauses(i + 1) && is_capital(i + 1) && is_strange(i + 1) && !is_vehicle_word(i))
    return true;
  // "name's Aspen by the way"
  const bool called = i > 0 && (is(i - 1, "name names senor senora senorita"_words) ||
                                (i > 1 && is(i - 1, "is"_words) && is(i - 2, "name names"_words)));
  if (called && (is_name_of_car(i) || (is_capital(i) && is_last_name(i)))) return true;
  // "put it under Rivers"
  const bool ends = i + 1 >= text_.size() || text_.pauses(i + 1);
  if (i > 0 && is(i - 1, "under"_words) && is_capital(i) && is_last_name(i) && ends) return true;
  const bool reached = before_contact(i) && !is_ordinary(i);
  const bool capital = text_[i].capital && !text_.shouting();
  if (!is_strange(i) && !reached && !(capital && is_misspelt(i))) return false;
  if (belongs_to_people(i) || is_state(i)) return false;
  bool led = i > 0 && is(i - 1, "name names"_words);
  // "… oh and im camille"
  const bool added =
      i > 3 && is(i - 1, "am"_words) && is(i - 3, "and oh btw also"_words) && text_.pauses(i + 1);
  led = led || added;
  return !has_verb_ending(i) && (capital || reached || ((led || i <= early) && !describes(i)));
}

// "im overdue for an oil change", "im iffy about the color"
bool NameReader::is_state(std::size_t i) const {
  const bool named = is_first_name(i) || (text_[i].capital && !text_.shouting());
  return i > 0 && is(i - 1, "am"_words) && !named && !text_.pauses(i + 1) &&
         is(i + 1, "for about of by between"_words);
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

// "im Jewish", "soy Salvadoreno": of a people, a land or a faith.
bool NameReader::belongs_to_people(std::size_t i) const {
  const std::string_view key = text_.key(i);
  if (key.size() < 5 || !(i + 1 >= text_.size() || text_.pauses(i + 1) || !text_[i + 1].capital))
    return false;
  if (is(i,
         "canadian filipino filipina muslim latino latina latinx chicano chicana haitian nigerian "
         "somali ukrainian russian korean vietnamese german italian romanian albanian armenian "
         "persian iranian iraqi afghan syrian egyptian ethiopian eritrean jamaican dominican "
         "colombian venezuelan peruvian brazilian samoan hawaiian hmong navajo cherokee catholic "
         "christian baptist mormon buddhist hindu sikh texan californian cubano cubana boricua "
         "mexicano mexicana colombiano colombiana peruano peruana venezolano venezolana hispano "
         "hispana gringo vegan vegetarian kosher halal"_words))
    return !is_first_name(i);
  for (const std::string_view ending : {"ish", "ese", "ense", "eno", "ena"}) {
    if (key.ends_with(ending)) return true;
  }
  return false;
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

// "Soo-Jin", "Omar al-Masri": joined to the word before it by a dash.
bool NameReader::is_joined(std::size_t i) const {
  if (text_.gap(i) != gap_dash || text_[i].kind != TokenKind::word || states(i)) return false;
  return (text_[i].capital && !text_.shouting()) || is_first_name(i) || links(i) || !is_ordinary(i);
}

// "al", "da", where what follows can only be of the name.
bool NameReader::links(std::size_t i) const {
  const std::size_t next = i + 1;
  if (next >= text_.size() || text_.pauses(next) || text_.key(next).size() < 2) return false;
  if (is(i, linking_words)) return is_strange(next) && !is_said_alone(next);
  return is(i, linking) && (is_strange(next) || (text_[next].capital && !text_.shouting()) ||
                            is_plain_first_name(next) || text_.gap(next) == gap_dash);
}

// "Wyatt Two Bulls"
bool NameReader::is_count(std::size_t i) const {
  const std::size_t next = i + 1;
  return is(i, "one two three four five six seven nine ten"_words) && text_[i].capital &&
         !text_.shouting() && next < text_.size() && text_[next].capital && !text_.pauses(next) &&
         text_[next].kind == TokenKind::word;
}

// "Sunday Okafor", "Dakota Whitehorse", "lincoln nguyen": a word with a capital that people are
// named by as well, and behind it what can only be a last name.
bool NameReader::is_odd_pair(std::size_t i) const {
  const std::size_t next = i + 1;
  // "lincoln nguyen"
  if (next < text_.size() && !text_.pauses(next) && is_name_of_car(i) &&
      text_[next].word == unknown_word && is_last_name(next) && !is_ordinary(next) &&
      !taken_at(next))
    return true;
  const bool capitals = next < text_.size() && text_[i].capital && text_[next].capital;
  if (!capitals || text_.pauses(next) || text_.shouting()) return false;
  const bool first = is(i, named_times) || is_name_of_car(i) || is_first_name(i);
  // "Sierra Dawn Kowalczyk"
  const bool three = is_first_name(next) && next + 1 < text_.size() && !text_.pauses(next + 1) &&
                     text_[next + 1].capital && is_strange(next + 1);
  return first && (three || is_strange(next)) && !taken_at(next);
}

bool NameReader::ends_name(std::size_t i) const {
  if (i < text_.size() &&
      text_.word_is_in(i, "again here thanks please speaking returning calling"_words))
    return true;
  return is(
      i,
      "and y i my at from the here number phone email is but with calling "
      "looking mi by a can please thanks thank for on in to you or just "
      "ph phn tel mob cel mail again by do what we with not call text cell today tonight "
      "tomorrow now hoy "
      "manana btw lol lmao sir maam gracias por para con que pero busco quiero quisiera "
      "porfa if so because w checking wanting interested haha spelled like without "
      "speaking instead as in works period comma dot wait ok okay pleasure only pleased party aka "
      "private cause cuz since cos"_words);
}

bool NameReader::continues_name(std::size_t i, bool certain) const {
  if (text_[i].kind != TokenKind::word || is_contracted(i)) return false;
  if (is_initial(i) || is_joined(i) || links(i) || is_count(i)) return true;
  // "carla hyphen ann"
  if (is_spoken_dash(i) || is_spoken_dash(i - 1)) return true;
  if (is(i, "short"_words) && is(i + 1, "for of on"_words)) return false;
  // "guadalupe la del jetta"
  if (is(i, "la el los las"_words) && is(i + 1, "de del que"_words)) return false;
  if (states(i)) return is_surname(i);
  if (text_.key(i).size() == 1 && text_.gap(i) == gap_dot) return true;
  if (is(i, "y e"_words)) return false;
  if (is(i, particles)) return i + 1 < text_.size() && text_.key(i + 1).size() > 1;
  if (is(i, generations)) return true;
  if (certain && text_.key(i).size() == 1 && (text_.gap(i + 1) & gap_dot) != 0) return true;
  if (ends_name(i)) return false;
  if (is(i - 1, "de la del los las van von der"_words) || links(i - 1))
    return !is(i, "iglesia tienda oficina escuela agencia empresa esquina calle otra"_words);
  const bool asks = is(i, "may will"_words) && is(i + 1, "i we u you"_words);
  if (is_last_name(i) && !asks &&
      (is_first_name(i - 1) || is_byname(i - 1) || is_name_of_car(i - 1) || is_strange(i - 1)) &&
      (i + 1 >= text_.size() || text_.pauses(i + 1) || taken_at(i + 1) || ends_name(i + 1) ||
       is(i + 1, behind_name)))
    return true;
  if (text_.key(i).size() == 1) return text_[i].capital || certain || initial_dot(i + 1);
  if (is_first_name(i) && !is_ordinary(i)) return true;
  if (is_first_name(i) && text_.key(i) == text_.key(i - 1)) return true;  // "ray ray"
  if (text_[i].capital && !text_.shouting()) return true;
  if (is_strange(i)) return true;
  if (initial_dot(i) && (i + 1 >= text_.size() || text_.pauses(i + 1))) return true;
  if (text_[i].word == unknown_word && !is_ordinary(i)) return true;
  if (is_first_name(i - 1) && before_contact(i)) return true;
  const bool ends = i + 1 >= text_.size() || text_.pauses(i + 1);
  if (is_plain_first_name(i - 1) && is_misspelt(i) && ends) return true;  // "robert dunn"
  return certain && (text_[i].word == unknown_word || is_misspelt(i));
}

bool NameReader::initial_dot(std::size_t i) const {
  const std::uint32_t gap = text_.gap(i);
  return (gap == (gap_dot | gap_space) || gap == gap_dot) && text_.key(i - 1).size() <= 3;
}

}  // namespace kept::bot::contact
