#include <algorithm>
#include <array>

#include "bot/contact/contact.h"
#include "bot/contact/name_reader.h"

namespace kept::bot::contact {
namespace {

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
      const std::string_view word = rest.substr(0, rest.find(' '));
      if (text.key(i) != word && text.word(i) != word) return false;
      rest.remove_prefix(std::min(rest.size(), word.size() + 1));
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
    {"my full name is", true},
    {"full name is", true},
    {"full name", true},
    {"nombre completo es", true},
    {"nombre completo", true},
    {"mi nombre completo es", true},
    {"first name is", true},
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
    {"i meant", false},
    {"they call me", true},
    {"people call me", true},
    {"everyone calls me", true},
    {"everybody calls me", true},
    {"friends call me", true},
    {"folks call me", true},
    {"me dicen", true},
    {"it is spelled", true},
    {"put it under", false},
    {"my name es", true},
    {"nombre is", true},
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
         (another(at - 1) || (at > 1 && another(at - 2)) ||
          reader.is(at - 1, "his her their"_words));
}

// What somebody is called with the name behind it.
constexpr auto callings =
    "hermana hermano tia tio comadre compadre profe profesor profesora maestro maestra doctor "
    "doctora licenciado licenciada ingeniero ingeniera pastor pastora padre"_words;

// Words between an introduction and the name.
std::size_t skip_before_name(const NameReader& reader, std::size_t at) {
  while (
      reader.is(
          at,
          "actually really just called like its spelled it is la el um uh uhh umm er eh"_words) ||
      (reader.is(at, "senor senora senorita don dona sra srta"_words) && !reader.is_title(at)))
    ++at;
  // "soy la hermana Rosaura", unlike "soy la hermana de Pedro"
  return reader.is(at, callings) && reader.may_begin_name(at + 1) ? at + 1 : at;
}

// "this is uh Robert", "it's ya boy Trey"
std::size_t skip_before_introduced(const NameReader& reader, std::size_t at) {
  while (reader.is(at, "um uh uhh umm er eh"_words)) ++at;
  // "I'm his daughter Kiki"
  const bool related =
      reader.is(at, "his her their"_words) &&
      reader.is(at + 1,
                "wife husband son daughter mom mother dad father sister brother grandson "
                "granddaughter assistant friend girlfriend boyfriend"_words);
  if (related) return at + 2;
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

// "Lee. Bruce Lee.": the last name, then both.
std::optional<Found> said_twice(const Text& text, const NameReader& reader, std::size_t at) {
  const std::size_t last = at + 2;
  const bool twice = last < text.size() && text[at].kind == TokenKind::word &&
                     text.pauses(at + 1) && !text.pauses(last) && text.key(at) == text.key(last) &&
                     reader.is_first_name(at + 1) &&
                     (last + 1 >= text.size() || text.pauses(last + 1));
  if (!twice) return std::nullopt;
  Found name = reader.whole(at + 1, last + 1, "name said twice");
  name.first = static_cast<std::uint32_t>(at);
  return name;
}

// "i am sam", not "sam i am": the words stand before the name.
std::optional<Found> introduced_at(const Text& text, const NameReader& reader, std::size_t at,
                                   bool certain) {
  if (first_words.find(text[at].key_print) == nullptr) return std::nullopt;
  for (const Introduction& intro : introductions) {
    if (intro.certain() != certain || !intro.stands_at(text, at)) continue;
    std::size_t next = at + intro.size();
    const bool talk_of_others = reader.is(at, "with from es aqui"_words);
    if (talk_of_others) continue;
    if (names_another(reader, at)) continue;
    // "I meant Caitlin", unlike "I meant Corolla"
    const bool named =
        next < text.size() && text[next].capital && !text.shouting() && reader.is_strange(next);
    if (reader.is(at + 1, "meant"_words) && !named && !reader.is_plain_first_name(next)) continue;
    if (reader.is(at, "name names nombre"_words) && reader.is(next, "is es"_words)) continue;
    if (certain || reader.is(at, "soy yo"_words)) next = skip_before_name(reader, next);
    next = skip_before_introduced(reader, next);
    if (next >= text.size()) continue;
    if (auto twice = said_twice(text, reader, next)) return twice;
    // "call me al 530 …"
    if (reader.is(next, "al"_words) && reader.is(at, "call"_words)) continue;
    auto found = reader.after(next, certain, "introduced name");
    if (certain && (!found || found->value.size() == 1)) {
      if (auto whole = whole_segment(text, reader, next)) found = std::move(whole);
    }
    if (found) return found;
  }
  return std::nullopt;
}

// "first name Ken, last name Nakamura", in either order.
std::optional<Found> find_parted_name(const Text& text, const NameReader& reader) {
  std::optional<Found> first;
  std::optional<Found> last;
  for (std::size_t at = 0; at + 1 < text.size(); ++at) {
    const bool english = reader.is(at + 1, "name names"_words);
    const bool is_last = (english && reader.is(at, "last family sur"_words)) ||
                         reader.is(at, "apellido apellidos surname lastname"_words);
    const bool is_first =
        (english && reader.is(at, "first given"_words)) || reader.is(at, "nombre firstname"_words);
    if (!is_last && !is_first) continue;
    std::size_t next = english ? at + 2 : at + 1;
    while (reader.is(next, "is es it its"_words)) ++next;
    if (next >= text.size()) break;
    auto found = reader.after(next, true, "name in parts");
    if (found) (is_last ? last : first) = std::move(found);
  }
  if (!first || !last) return std::nullopt;
  return Found{first->value + " " + last->value, std::min(first->first, last->first),
               std::max(first->last, last->last), "name in parts"};
}

// "Ashley, Ashley Zambrano", "la sra Ortega, Elvira Ortega": said again in full.
Found said_in_full(const Text& text, const NameReader& reader, Found name) {
  constexpr std::size_t reach = 6;
  const bool titled = reader.is_title(name.first);
  for (std::size_t next = name.last; next < text.size() && next < name.last + reach; ++next) {
    if (!text.pauses(next) || (!titled && text.key(next) != text.key(name.first))) continue;
    auto again = reader.after(next, true, name.rule);
    if (!again) continue;
    const bool fuller = titled ? again->last - again->first > 1 &&
                                     text.key(again->last - 1) == text.key(name.last - 1)
                               : again->last - again->first > name.last - name.first;
    if (fuller) return std::move(*again);
  }
  return name;
}

// "kim, sorry fat fingers, tim": the name that takes the place of the one before it.
Found repaired(const Text& text, const NameReader& reader, Found name) {
  constexpr std::size_t reach = 12;
  bool repairs = false;
  for (std::size_t i = name.last; i < text.size() && i < name.last + reach; ++i) {
    repairs = repairs || reader.is(i, "sorry oops wait jk typo mean actually perdon digo"_words);
    if (!repairs || text.breaks(i)) continue;
    // "wait no put Ana Lima"
    if (reader.is(i - 1, "put use make its say"_words) && reader.is_first_name(i)) {
      if (auto other = reader.after(i, true, name.rule)) return std::move(*other);
    }
    const bool alone = i + 1 >= text.size() || text.pauses(i + 1);
    const bool named = reader.is_first_name(i) || (text[i].capital && reader.is_strange(i));
    if (alone && named && text.pauses(i)) return reader.whole(i, i + 1, name.rule);
  }
  return name;
}

// "Young, Sam": the last name first, as on a form.
std::optional<Found> turned_round(const Text& text, const NameReader& reader, const Found& name) {
  const std::size_t next = name.last;
  const bool form = name.last == name.first + 1 && next + 1 == text.size() &&
                    text.gap(next) == (gap_comma | gap_space) &&
                    !reader.is_first_name(name.first) && reader.is_first_name(next);
  if (!form) return std::nullopt;
  return Found{reader.whole(next, next + 1, name.rule).value + " " + name.value, name.first,
               static_cast<std::uint32_t>(next + 1), name.rule};
}

// "Sam here", "Sean again, 978 …", "it's me again, Mo"
std::optional<Found> presented_at(const Text& text, const LexiconTables& lexicon,
                                  const NameReader& reader, std::size_t at) {
  const bool plain_name =
      text[at].kind == TokenKind::word &&
      (reader.is_strange(at) || (reader.is_first_name(at) && !lexicon.is_ordinary(text.key(at))));
  if (!plain_name) return std::nullopt;
  const std::size_t next = at + 1;
  const bool ends = at + 2 >= text.size() || text.pauses(at + 2);
  const bool here = reader.is(next, "here aqui"_words) && !text.pauses(next) &&
                    (ends || reader.is(at + 2,
                                       "looking again interested i just wanting from and "
                                       "can do de otra"_words));
  const bool again = reader.is(next, "again nuevamente"_words) && ends && text.pauses(at);
  const bool me_again = next >= text.size() && at >= 2 && text.pauses(at) &&
                        (reader.is(at - 1, "again"_words) || reader.is(at - 1, "me yo"_words)) &&
                        (reader.is(at - 1, "me yo"_words) || reader.is(at - 2, "me"_words));
  // "remember me, Shondra with the Traverse?"
  const bool known_from = at >= 2 && text.pauses(at) && reader.is(at - 1, "me"_words) &&
                          reader.is(at - 2, "remember is its"_words) &&
                          reader.is(next, "with from the who again"_words);
  if (!here && !again && !me_again && !known_from) return std::nullopt;
  // "Patience Okoro here"
  const bool of_two = at > 0 && !text.pauses(at) && text[at - 1].capital && !text.shouting() &&
                      reader.is_first_name(at - 1);
  if (of_two) return reader.after(at - 1, true, "introduced name");
  return reader.after(at, false, "introduced name");
}

}  // namespace

std::optional<Found> find_introduced_name(const Text& text, const LexiconTables& lexicon,
                                          std::span<const std::uint8_t> taken) {
  const NameReader reader(text, lexicon, taken);
  if (auto found = find_parted_name(text, reader)) return found;
  for (const bool certain : {true, false}) {
    for (std::size_t at = 0; at < text.size(); ++at) {
      auto found = introduced_at(text, reader, at, certain);
      if (!found && !certain) found = presented_at(text, lexicon, reader, at);
      if (found) {
        return repaired(text, reader, said_in_full(text, reader, std::move(*found)));
      }
    }
  }
  return std::nullopt;
}

std::optional<Found> find_answered_name(const Text& text, const LexiconTables& lexicon,
                                        std::span<const std::uint8_t> taken) {
  const NameReader reader(text, lexicon, taken);
  std::size_t at = 0;
  while (
      at < text.size() &&
      reader.is(at,
                "sure yes yeah ok you can its it is that would be si claro es hi hello hola hey "
                "soy um uh oh a "
                "put just im me llamo this name yep por supuesto bueno of course i am my "
                "the mi nombre well perfect great thanks gracias k down as under write dona senora "
                "senorita senor perdon disculpe disculpa no pon ponle ponga pongale ponlo "
                "pongalo apunta apunte aqui con el habla le de parte pues pos nomas solo nada "
                "mas"_words)) {
    if (reader.is_initial(at)) break;
    // "i will be there"
    if (reader.is(at, "i"_words) && !reader.is(at + 1, "am"_words) && !text.pauses(at + 1))
      return std::nullopt;
    ++at;
  }
  // "call me Doc"
  const bool called =
      at + 2 < text.size() && at + 4 >= text.size() && reader.is(at, "call"_words) &&
      reader.is(at + 1, "me"_words) &&
      !reader.is(at + 2,
                 "back later now tomorrow today at when maybe on instead tonight asap first "
                 "please anytime after before in if this next for thx thanks crazy "
                 "tmrw"_words);
  if (called) at += 2;
  if (at >= text.size() || text[at].kind != TokenKind::word) return std::nullopt;
  if (auto twice = said_twice(text, reader, at)) return twice;
  const bool known = !reader.is_strange(at) && !reader.is_first_name(at) &&
                     !(reader.is_name_of_car(at) && text.size() - at <= 2) &&
                     !reader.is_title(at) && !reader.is_initial(at);
  const bool alone = text.size() - at <= 3;
  if (known && !(alone && (text[at].capital || text.size() == 1) && !text.shouting()))
    return std::nullopt;
  if (at + 1 == text.size() && reader.is_said_alone(at)) return std::nullopt;
  if (reader.goes_on_as_words(at)) return std::nullopt;
  if (reader.is_whole_name(at)) return reader.whole(at, at + 2, "answered name");
  auto found = reader.after(at, true, "answered name");
  if (!found) return found;
  if (auto turned = turned_round(text, reader, *found)) return turned;
  return repaired(text, reader, said_in_full(text, reader, std::move(*found)));
}

std::optional<Found> find_sure_name(const Text& text, const LexiconTables& lexicon,
                                    std::span<const std::uint8_t> taken) {
  auto found = find_answered_name(text, lexicon, taken);
  const bool sure =
      found && found->last == text.size() && NameReader(text, lexicon, taken).is_sure(*found);
  return sure ? found : std::nullopt;
}

std::optional<Found> find_name_beside_contact(const Text& text, const LexiconTables& lexicon,
                                              std::span<const std::uint8_t> taken) {
  const NameReader reader(text, lexicon, taken);
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (taken[at] != 0 || text[at].kind != TokenKind::word) continue;
    // "llame al 786 …"
    if (reader.is(at, "al"_words) && !text[at].capital) continue;
    const bool named =
        reader.is_first_name(at)
            ? !reader.ambiguous_here(at)
            : (reader.is_name_of_car(at) && at + 1 < text.size() && text[at + 1].capital &&
               !text.shouting() && !text.pauses(at + 1) && reader.is_first_name(at + 1)) ||
                  reader.is_strange(at) || reader.is_initial(at) || reader.is_title(at);
    if (!named || (at > 0 && taken[at - 1] == 0 && !text.pauses(at))) continue;
    auto found = reader.after(at, true, "name beside contact");
    if (found &&
        (found->last == text.size() || taken[found->last] != 0 || text.pauses(found->last) ||
         reader.is(found->last, "at and y my mi but pero or"_words)))
      return found;
  }
  return std::nullopt;
}

}  // namespace kept::bot::contact
