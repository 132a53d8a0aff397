#include <algorithm>

#include "bot/contact/contact.h"
#include "bot/contact/introductions.h"
#include "bot/contact/name_reader.h"
#include "bot/contact/name_rules.h"
#include "bot/contact/name_words.h"
#include "bot/skip.h"

namespace kept::bot::contact {
namespace {

// "my wife's name is Jo"
bool names_another(const Text& text, const NameReader& reader, std::size_t at) {
  // "my car's name is Betsy"
  const std::string_view owner = at > 0 ? text.source(at - 1) : std::string_view();
  const bool owned = owner.ends_with("'s") || owner.ends_with("\u2019s");
  if (owned && reader.is(at, "name names"_words)) return true;
  const auto another = [&](std::size_t i) {
    return reader.is(i,
                     "wife wifes husband husbands son sons daughter daughters mom moms mother "
                     "mothers dad dads father fathers sister sisters brother brothers friend "
                     "friends boss partner partners girlfriend girlfriends boyfriend boyfriends "
                     "fiance fiancee roommate neighbor neighbors dog cat"_words);
  };
  return reader.is(at, "name names"_words) && at > 0 &&
         (reader.is(at - 1, "his her their"_words) || another(at - 1) ||
          (at > 1 && another(at - 2)));
}

// What somebody is called with the name behind it.
constexpr auto callings =
    "hermana hermano tia tio comadre compadre profe profesor profesora maestro maestra doctor "
    "doctora licenciado licenciada ingeniero ingeniera pastor pastora padre"_words;

// Words between an introduction and the name.
std::size_t skip_before_name(const NameReader& reader, std::size_t at) {
  const std::size_t next = skip(at, [&](std::size_t i) {
    return reader.is(i,
                     "actually really just called like its spelled it is la el um uh uhh umm "
                     "er eh"_words) ||
           (reader.is(i, "senor senora senorita don dona sra srta"_words) && !reader.is_title(i));
  });
  // "soy la hermana Rosaura", unlike "soy la hermana de Pedro"
  return reader.is(next, callings) && reader.may_begin_name(next + 1) ? next + 1 : next;
}

// "this is uh Robert", "it's ya boy Trey"
std::size_t skip_before_introduced(const NameReader& reader, std::size_t at) {
  while (reader.is(at, "um uh uhh umm er eh"_words)) ++at;
  // "im his daughter Kiki", "soy la hermana Rosaura"
  const bool kin = reader.is(at + 1,
                             "wife husband son daughter mom mother dad father sister brother "
                             "grandson granddaughter assistant friend girlfriend boyfriend fiance "
                             "fiancee hermana hermano esposa esposo hija "
                             "hijo mama papa senora pastor vecina vecino guy lady one girl"_words);
  if (kin && reader.is(at, "his her their the la el su"_words)) return at + 2;
  const bool familiar = reader.is(at, "ya your ur you yo"_words) &&
                        reader.is(at + 1, "boy girl man homie homeboy guy favorite"_words);
  return familiar ? at + 2 : at;
}

// "t bone": after certain words, all that is said up to a pause.
std::optional<Found> whole_segment(const Text& text, const NameReader& reader, std::size_t at) {
  constexpr std::size_t longest = 3;
  std::size_t last = at;
  while (last < text.size() && last - at <= longest && (last == at || !text.pauses(last))) ++last;
  if (last - at < 2 || last - at > longest) return std::nullopt;
  for (std::size_t i = at; i < last; ++i) {
    if (((text.gap(i) | text.gap(i + 1)) & gap_code) != 0) return std::nullopt;
    if (text[i].kind != TokenKind::word || !reader.may_be_of_name(i)) return std::nullopt;
    if (reader.is(i, "wrong incorrect misspelled different not interested taken correct mal"_words))
      return std::nullopt;
  }
  return reader.whole(at, last, "introduced name");
}

// "call me Doc", "you can call me Miss Pearl", "call me Big Mike": no first name, but one is called
// by it.
std::optional<Found> nickname_at(const Text& text, const NameReader& reader, std::size_t at) {
  const auto ends = [&](std::size_t i) {
    return i >= text.size() || text.pauses(i) || !reader.may_be_of_name(i);
  };
  if (text[at].kind != TokenKind::word) return std::nullopt;
  const std::size_t next = at + 1;
  const bool led =
      reader.is(at, before_nickname) && next < text.size() && !text.pauses(next) &&
      (reader.is_first_name(next) || reader.is_capital(next) || reader.is(next, nicknames));
  if (led && ends(next + 1)) return reader.whole(at, next + 1, "introduced name");
  const bool named = reader.is(at, nicknames) && ends(next);
  return named ? std::optional(reader.whole(at, next, "introduced name")) : std::nullopt;
}

// "the name on my appointment": shortly before token `at`, and it is to be another.
bool names_a_name(const NameReader& reader, std::size_t at) {
  constexpr std::size_t reach = 10;
  bool name = false;
  for (std::size_t i = at > reach ? at - reach : 0; i < at; ++i) {
    name = name || reader.is(i, "name nombre"_words);
  }
  const bool changes = reader.is(at - 2, "change switch update fix correct"_words) &&
                       reader.is(at - 1, "it that"_words);
  return name || changes;
}

// "can you hold the blue one", "i have an appointment": shortly before token `at`.
bool sets_aside(const NameReader& reader, std::size_t at) {
  constexpr std::size_t reach = 7;
  return reader.is_word_in(at > reach ? at - reach : 0, at,
                           "hold book reserve appointment booking reservation spot slot"_words);
}

// "no me llamo Jose, es Joel"
bool denies_a_name(const NameReader& reader, std::size_t at) {
  constexpr std::size_t reach = 6;
  for (std::size_t i = at > reach ? at - reach : 0; i + 1 < at; ++i) {
    if (reader.is(i, "no"_words) && reader.is(i + 1, "me soy"_words)) return true;
  }
  return false;
}

// Words that lead to a name among much else do so only before what is certainly one.
bool opens_name(const Text& text, const NameReader& reader, std::size_t at, std::size_t next) {
  if (next >= text.size()) return true;
  // "anótelo como Ofelia Bustos", unlike "put me down as interested"
  if (reader.is(next - 1, "como as"_words))
    return reader.may_begin_name(next) || reader.is_capital(next) || reader.is_title(next);
  const bool strange = reader.is_capital(next) && reader.is_strange(next);
  // "put it under my maiden name actually, Rosemary Tully"
  if (reader.is(at, "maiden married legal"_words)) {
    const std::size_t name = skip_before_name(reader, next);
    return name < text.size() &&
           (reader.is_capital(name) || reader.may_begin_name(name) || reader.is_byname(name));
  }
  // "i said karl", unlike "i said carl could come"
  if (reader.is(at + 1, "said"_words))
    return reader.is_plain_first_name(next) && !reader.is_name_of_car(next) &&
           text.pauses(next + 1);
  // "hello from Peg Lawson", unlike "hello from Houston"
  if (reader.is(at, "hello hi hey greetings saludos"_words))
    return reader.is_first_name(next) && next + 1 < text.size() && !text.pauses(next + 1) &&
           (reader.is_last_name(next + 1) || reader.is_strange(next + 1));
  // "I meant Caitlin", unlike "I meant Corolla"
  if (reader.is(at + 1, "meant"_words)) {
    const bool near_one = reader.is_capital(next) && reader.is_misspelt(next);
    return reader.is_plain_first_name(next) || strange || (near_one && names_a_name(reader, at));
  }
  // "this Ebony, i called"
  const bool stands = reader.is_capital(next) && reader.is_first_name(next) &&
                      next + 1 < text.size() && text.pauses(next + 1);
  if (reader.is(at, "this"_words) && next == at + 1 && stands) return true;
  // "dis kalani"
  if (reader.is(at, "this"_words) && next == at + 1)
    return text.source(at) == "dis" &&
           (reader.is_plain_first_name(next) || reader.is_strange(next) || reader.is_capital(next));
  // "put Guadalupe Reyes", not "put Brenda on the phone"
  const bool makes = reader.is(at, "make"_words) && reader.is(at + 1, "it"_words);
  if (makes || (reader.is(at, "put"_words) && next == at + 1))
    return reader.is_plain_first_name(next) && !reader.is(at - 1, "to not would will"_words);
  if ((reader.is(at, "put"_words) && reader.is(at + 1, "down"_words)) ||
      (reader.is(at, "this"_words) && reader.is(at + 1, "was"_words)))
    return reader.is_plain_first_name(next) || strange;
  // "correct, for Mei-Ling Zhou", "its for Deshawn Tibbs": in full, and apart from what is wanted
  if (reader.is(next - 1, "for"_words))
    return (reader.is(at, "it"_words) || text.pauses(at) || sets_aside(reader, at)) &&
           reader.is_capital(next) && reader.may_begin_name(next) && reader.is_capital(next + 1) &&
           !text.pauses(next + 1) && (reader.is_strange(next + 1) || reader.is_last_name(next + 1));
  // "change the name on it to Miguel Ortiz", "my name is spelled wrong, it should be Katharine"
  if (reader.is(at, "to should"_words))
    return (reader.is_plain_first_name(next) || strange ||
            (reader.is_first_name(next) && reader.is_capital(next))) &&
           names_a_name(reader, at);
  // "ya thats rite", "its bref": misspelt rather than a name
  if (reader.is(at, "that"_words)) return reader.is_first_name(next) || strange;
  return true;
}

// What one is to another: "Greg's wife".
constexpr auto related_as =
    "wife husband daughter son mom mother dad father brother sister friend assistant secretary "
    "neighbor roommate partner boss coworker girlfriend boyfriend fiance fiancee"_words;

// "i am sam", not "sam i am": the words stand before the name.
std::optional<Found> introduced_by(std::span<const Introduction> introductions, const Text& text,
                                   const NameReader& reader, std::size_t at, bool certain) {
  for (const Introduction& intro : introductions) {
    if (!intro.stands_at(text, at)) continue;
    std::size_t next = at + intro.size();
    const bool headed = (text.gap(next) & gap_colon) != 0;  // "from: Chad Weems"
    const bool talk_of_others = (reader.is(at, "with from aqui"_words) && !headed) ||
                                (reader.is(at, "es"_words) && !denies_a_name(reader, at));
    if (talk_of_others) continue;
    if (names_another(text, reader, at)) continue;
    // "no soy Maria", "don't call me Susan"
    if (at > 0 && reader.is(at - 1, "no not never nunca"_words) && !text.pauses(at)) continue;
    if (!opens_name(text, reader, at, next)) continue;
    if (reader.is(at, "name names nombre"_words) && reader.is(next, "is es"_words)) continue;
    if (certain || reader.is(at, "soy yo"_words)) next = skip_before_name(reader, next);
    next = skip_before_introduced(reader, next);
    if (next >= text.size()) continue;
    if ((text.gap(at + intro.size()) & gap_question) != 0) continue;  // "my name? oh sure"
    if (auto twice = said_twice(text, reader, next)) return twice;
    // "call me al 530 …"
    if (reader.is(next, "al"_words) && reader.is(at, "call"_words)) continue;
    if (reader.is(at, "call"_words) || reader.is(at + 1, "go"_words)) {
      if (auto nickname = nickname_at(text, reader, next)) return nickname;
    }
    // "yo it's Big Mike"
    if (reader.is(next - 1, "is am"_words) && reader.is(next, before_nickname) &&
        reader.is_capital(next) && reader.is_capital(next + 1)) {
      if (auto nickname = nickname_at(text, reader, next)) return nickname;
    }
    auto found = reader.after(next, certain, "introduced name");
    const bool weak = (intro.size() == 1 && reader.is(at, "put this to"_words)) ||
                      reader.is(at, "should make"_words);
    if (found && weak && text.source(at) != "dis" &&
        !(found->last >= text.size() || text.pauses(found->last) ||
          reader.is(found->last, "not"_words)))
      continue;
    if (found && reader.is(found->last, related_as)) {
      const std::size_t own = found->last + 1;
      if (!reader.is(own, "of to"_words)) {
        if (!reader.is_first_name(own)) continue;
        found = reader.after(own, true, "introduced name");  // "its Gregs wife Tina"
      }
    }
    if (certain && (!found || found->value.size() == 1)) {
      if (auto whole = whole_segment(text, reader, next)) found = std::move(whole);
    }
    if (found) return found;
  }
  return std::nullopt;
}

// "Rosie's": the verb is still in the word, which is none we know; unlike "what's", "that's".
std::optional<Found> with_verb_cut_short(const Text& text, const NameReader& reader,
                                         std::size_t at) {
  const std::string_view source = text.source(at);
  for (const std::string_view verb : {"'s", "\u2019s"}) {
    const bool known = text[at].word != unknown_word && text.word(at) == text.key(at);
    const bool whole = !known && !reader.is_of_contraction(at);
    if (!whole || !source.ends_with(verb) || source.size() < verb.size() + 2) continue;
    if (!reader.is_capital(at) && !reader.is_strange(at)) continue;
    Found name = reader.whole(at, at + 1, "introduced name");
    name.value.resize(name.value.size() - verb.size());
    return name;
  }
  return std::nullopt;
}

// "Hank Dubois is my name", "Rosie's the name": the introduction behind the name, which all of the
// part of speech before it is.
std::optional<Found> named_before(const Text& text, const NameReader& reader, std::size_t at) {
  constexpr std::size_t longest = 4;
  if (!reader.is(at + 1, "my the"_words) || !reader.is(at + 2, "name"_words)) return std::nullopt;
  const std::size_t behind = at + 3;
  const bool ends =
      behind >= text.size() || text.pauses(behind) || reader.is(behind, "and but by i btw"_words);
  if (!ends || (text.gap(behind) & gap_question) != 0) return std::nullopt;
  if (auto name = with_verb_cut_short(text, reader, at)) return name;
  if (!reader.is(at, "is"_words) || at == 0) return std::nullopt;
  std::size_t first = at - 1;
  while (first > 0 && at - first < longest && !text.pauses(first)) --first;
  while (reader.is(first, "hi hello hey yes yeah ok sure well and oh"_words)) ++first;
  if (first + 1 == at && (reader.is_first_name(first) || reader.is_capital(first)) &&
      reader.may_be_of_name(first))
    return reader.whole(first, at, "introduced name");  // "Lamar's the name"
  auto found = first < at ? reader.after(first, true, "introduced name") : std::nullopt;
  return found && found->last == at ? found : std::nullopt;
}

}  // namespace

std::optional<Found> find_introduced_name(const Text& text, const LexiconTables& lexicon,
                                          std::span<const std::uint8_t> taken) {
  const NameReader reader(text, lexicon, taken);
  if (auto found = parted_name(text, reader)) return found;
  for (const bool certain : {true, false}) {
    for (std::size_t at = 0; at < text.size(); ++at) {
      std::optional<Found> found;
      if (certain) found = headed_name(text, reader, at);
      const auto introductions = introductions_at(text, at, certain);
      if (!found && !introductions.empty())
        found = introduced_by(introductions, text, reader, at, certain);
      if (!found && certain) found = named_before(text, reader, at);
      if (!found && !certain) found = presented_at(text, lexicon, reader, at);
      if (found) {
        return mended(text, reader, std::move(*found));
      }
    }
  }
  return signed_name(text, lexicon, reader, false);
}

std::optional<Found> find_signed_name(const Text& text, const LexiconTables& lexicon,
                                      std::span<const std::uint8_t> taken) {
  return signed_name(text, lexicon, NameReader(text, lexicon, taken), true);
}

}  // namespace kept::bot::contact
