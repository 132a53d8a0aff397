// Names that answer the question for one, and those that stand beside a phone number or an address.
#include <algorithm>

#include "bot/contact/name_rules.h"
#include "bot/contact/name_words.h"
#include "bot/skip.h"

namespace kept::bot::contact {
namespace {

constexpr std::size_t longest_remark = 6;  // in words: "Tuesday, like the day of the week"

// "deja with a j", "Jon without an h": whatever the word means, it is spelled.
std::optional<Found> named_with_letter(const Text& text, const NameReader& reader, std::size_t at) {
  const std::size_t with = at + 1;
  const bool told = reader.is(with, "with without con sin w"_words);
  const std::size_t letter =
      reader.is(with + 1, "a an one two the no 2 dos"_words) ? with + 2 : with + 1;
  if (!told || letter >= text.size() || text[at].kind != TokenKind::word) return std::nullopt;
  const std::string_view said = text.source(letter);
  const bool several = said.size() == 2 && said.back() == 's' && letter == with + 2;  // "two Rs"
  if ((said.size() != 1 && !several) || text[letter].kind != TokenKind::word) return std::nullopt;
  Found name = mended(text, reader, reader.whole(at, at + 1, "answered name"));
  name.last = std::max(name.last, static_cast<std::uint32_t>(letter + 1));
  return name;
}

// "i v y ivy", "k a r l a wynn": the word that was spelled, or the last name, and no more.
bool goes_on_as_spelled(const Text& text, const NameReader& reader, std::size_t at,
                        std::size_t end) {
  return end + 1 == text.size() && text[end].kind == TokenKind::word &&
         (text.key(end) == fold(reader.spelled(at, end)) || reader.is_last_name(end) ||
          reader.is_strange(end));
}

std::optional<Found> with_word_behind(const Text& text, const NameReader& reader, std::size_t at,
                                      std::size_t end) {
  auto name = reader.after(at, true, "answered name");
  const bool last = name && end + 1 == text.size() && goes_on_as_spelled(text, reader, at, end) &&
                    text.key(end) != fold(reader.spelled(at, end));
  if (last) name->value += " " + reader.whole(end, end + 1, "answered name").value;
  if (last) name->last = static_cast<std::uint32_t>(end + 1);
  return name;
}

// "SMITH/JOHN", "Smith,John A": the last name first, and nothing else; "John\nSmith"; "J S".
std::optional<Found> of_two_lines(const Text& text, const NameReader& reader) {
  constexpr std::size_t most = 4;
  constexpr std::string_view rule = "answered name";
  const std::size_t size = text.size();
  if (size < 2 || size > most || (text.gap(size) & gap_question) != 0) return std::nullopt;
  for (std::size_t i = 0; i < size; ++i) {
    const bool apart = i > 1 && (text.pauses(i) || (text.gap(i) & (gap_slash | gap_code)) != 0);
    if (text[i].kind != TokenKind::word || reader.is_taken(i) || apart) return std::nullopt;
  }
  const std::uint32_t gap = text.gap(1);
  const bool letters = size == 2 && reader.is_lone_letter(0) && reader.is_lone_letter(1);
  if (letters && gap == gap_space) return reader.whole(0, size, rule);
  if ((gap & (gap_comma | gap_slash | gap_newline | gap_ellipsis)) == 0) return std::nullopt;
  const bool turned = (gap & (gap_comma | gap_slash)) != 0 && reader.is_last_name(0) &&
                      !reader.is_plain_first_name(0) && reader.is_first_name(1) &&
                      !reader.is(1, generations);
  // "bond, james bond"
  if (turned && text.key(size - 1) == text.key(0)) return reader.whole(1, size, rule);
  if (turned)
    return Found{reader.whole(1, size, rule).value + " " + reader.whole(0, 1, rule).value, 0,
                 static_cast<std::uint32_t>(size), rule};
  const bool straight = size == 2 && (gap & gap_slash) == 0 && reader.is_plain_first_name(0) &&
                        reader.is_last_name(1) && !reader.is_first_name(1) &&
                        !reader.is(1, generations);
  if (!straight) return std::nullopt;
  return Found{reader.whole(0, 1, rule).value + " " + reader.whole(1, 2, rule).value, 0, 2, rule};
}

// What is said of letters behind them.
constexpr auto remarks_on_letters =
    "with without con sin no not like as that thats and then its it"_words;

// "price as in what it costs. corey price": behind the remark the whole name, with the word.
std::optional<Found> named_in_full(const Text& text, const NameReader& reader, std::size_t word) {
  constexpr std::size_t reach = 12;
  for (std::size_t i = word + 2; i < text.size() && i < word + reach; ++i) {
    if (!text.pauses(i)) continue;
    const bool repeats = i + 1 < text.size() && text.key(i + 1) == text.key(word) &&
                         !text.pauses(i + 1) && reader.is_first_name(i);
    if (repeats) return reader.whole(i, i + 2, "answered name");
    auto whole = reader.after(i, true, "answered name");
    if (!whole || whole->last - whole->first < 2) continue;
    for (std::size_t k = whole->first; k < whole->last; ++k) {
      if (text.key(k) == text.key(word)) return whole;
    }
  }
  return std::nullopt;
}

// "its just bee. like the bug", "day, like the day of the week", "stone as in rock. ellis stone":
// whatever the word is, it is told by what it is called after.
std::optional<Found> told_by_remark(const Text& text, const NameReader& reader, std::size_t at) {
  at = skip(at, [&](std::size_t i) { return reader.is(i, "just like as spelled"_words); });
  const std::size_t next = at + 1;
  if (next + 1 >= text.size() || text[at].kind != TokenKind::word) return std::nullopt;
  if (text.source(at).size() == 1) return std::nullopt;  // "s as in sam"
  const bool as_in = reader.is(next, "as like"_words) && reader.is(next + 1, "in"_words);
  const bool like = text.pauses(next) && reader.is(next, "like as"_words) &&
                    reader.is(next + 1, "the a an"_words);
  if (!as_in && !like) return std::nullopt;
  if (auto whole = named_in_full(text, reader, at)) return whole;
  const bool word = reader.may_be_of_name(at) && !reader.is_said_alone_as_answer(at);
  std::size_t end = next;
  while (end < text.size() && !(end > next && text.breaks(end))) ++end;
  if (!word || end != text.size() || end - next > longest_remark) return std::nullopt;
  Found name = reader.whole(at, at + 1, "answered name");
  name.last = static_cast<std::uint32_t>(end);  // the remark speaks of no car
  return name;
}

// "Ta-Nehisi": words joined by dashes, the first with a capital, and nothing else; "de Souza".
std::optional<Found> joined_name(const Text& text, const NameReader& reader, std::size_t at) {
  constexpr std::size_t most = 3;
  const std::size_t size = text.size();
  if (size - at < 2 || size - at > most) return std::nullopt;
  const bool led = reader.is(at, particles) && reader.is_capital(size - 1);
  bool joined = reader.is_capital(at);
  for (std::size_t i = at; i < size; ++i) {
    if (text[i].kind != TokenKind::word || (i > at && text.pauses(i))) return std::nullopt;
    if (i > at) joined = joined && text.gap(i) == gap_dash && reader.is_capital(i);
  }
  return joined || led ? std::optional(reader.whole(at, size, "answered name")) : std::nullopt;
}

// "De La Cruz, Jasmine": the last name first, as on a form.
std::optional<Found> particle_first(const Text& text, const NameReader& reader) {
  constexpr std::size_t most = 6;
  if (text.size() > most || text.size() < 3 || !reader.is(0, particles) || !reader.is_capital(0))
    return std::nullopt;
  std::size_t comma = 1;
  while (comma < text.size() && !text.pauses(comma)) ++comma;
  if (comma == text.size() || comma < 2 || !reader.is_first_name(comma)) return std::nullopt;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool word = text[i].kind == TokenKind::word && (reader.is_capital(i) || i > comma);
    if (!word && !reader.is(i, particles)) return std::nullopt;
    if (i > comma && text.pauses(i)) return std::nullopt;
  }
  const Found last = reader.whole(0, comma, "answered name");
  const Found first = reader.whole(comma, text.size(), "answered name");
  return Found{first.value + " " + last.value, 0, first.last, first.rule};
}

// "b smith", "K C Jones", and nothing else
std::optional<Found> behind_letters(const Text& text, const NameReader& reader, std::size_t at) {
  constexpr std::size_t most = 2;
  std::size_t last = at;
  while (last < text.size() && last < at + most && text[last].kind == TokenKind::word &&
         text.source(last).size() == 1 && !reader.is(last, "i u y"_words))
    ++last;
  const bool set_off = last < text.size() && (text.gap(last) & ~(gap_space | gap_dot)) == 0;
  const bool ends = last > at && last + 1 == text.size() && set_off;
  if (!ends) return std::nullopt;
  const bool written =
      reader.is_capital(at) && reader.is_capital(last) && !reader.is(at, "a"_words);
  if (!written && !reader.is_surname_word(last) && !reader.is_strange(last)) return std::nullopt;
  return reader.whole(at, last + 1, "answered name");
}

// "3) 469 214 7730"
bool is_place_in_list(const Text& text, std::size_t i) {
  return text[i].kind == TokenKind::number && text.key(i).size() == 1 &&
         (text.gap(i + 1) & (gap_paren | gap_dot)) != 0;
}

}  // namespace

std::optional<Found> find_bare_name(const Text& text, const LexiconTables& lexicon,
                                    std::span<const std::uint8_t> taken) {
  const NameReader reader(text, lexicon, taken);
  if (auto name = joined_name(text, reader, 0)) return name;
  if (auto name = of_two_lines(text, reader)) return name;
  std::size_t at = 0;
  while (reader.is(at, "its it is im i am yes yeah ok hi hello sure this for para con under"_words))
    ++at;
  if (at >= text.size()) return std::nullopt;
  constexpr std::string_view rule = "answered name";
  // "s i l v i a with an i", "x i m e n a, con equis"
  if (const std::size_t end = reader.letters_end(at);
      end > at && (text.pauses(end) || reader.is(end, remarks_on_letters) ||
                   goes_on_as_spelled(text, reader, at, end)))
    return with_word_behind(text, reader, at, end);
  if (auto named = told_by_remark(text, reader, at)) return named;
  if (reader.is_far_name(at)) return reader.whole(at, text.size(), rule);
  if (reader.is_odd_pair(at)) {
    auto pair = reader.after(at, true, rule);
    return pair && pair->last == text.size() ? pair : std::nullopt;
  }
  const bool after_words = at > 0 && reader.is(at - 1, "for para con under"_words);
  if (after_words && (reader.is_first_name(at) || reader.is_strange(at))) {
    auto name = reader.after(at, true, rule);
    const bool polite = name && name->last + 1 == text.size() &&
                        reader.is(name->last, "please pls thanks thx gracias"_words);
    if (!name || !(polite || name->last == text.size())) return std::nullopt;
    name->first = 0;  // "con Ernesto" asks for nobody
    return name;
  }
  // "its Tuesday, like the day", "Sierra, like the truck"
  const bool compared = at + 1 < text.size() && text.pauses(at + 1) &&
                        reader.is(at + 1, "like as"_words) && text.size() - at <= longest_remark;
  if (auto name = named_with_letter(text, reader, at)) return name;
  const bool alone =
      at + 1 == text.size() && reader.is(at, "sunday tuesday wednesday noon june"_words);
  const bool named_after = reader.is(at, named_times) || reader.is_name_of_car(at);
  if (!alone && !(compared && named_after)) return std::nullopt;
  auto name = reader.whole(at, at + 1, rule);
  while (name.last < text.size() && (name.last < at + 2 || !text.pauses(name.last))) ++name.last;
  return name;
}

std::optional<Found> find_answered_name(const Text& text, const LexiconTables& lexicon,
                                        std::span<const std::uint8_t> taken) {
  const NameReader reader(text, lexicon, taken);
  if (auto turned = particle_first(text, reader)) return turned;
  std::size_t at = 0;
  while (
      at < text.size() &&
      reader.is(
          at,
          "sure yes yeah ok its it is si claro es hi hello hola hey soy um uh oh a "
          "put just im me llamo this name yep por supuesto bueno of course i am my "
          "the mi nombre well perfect great thanks gracias k down as under write dona "
          "huh mhm ugh whatever same wait autocorrect typo oops still should say be "
          "senora tell them mine mines fine thing alright use that would be lets let us go with "
          "senorita senor only sorry awesome cool nice sounds good right morning afternoon evening "
          "perdon disculpe disculpa no pon ponle ponga pongale ponlo "
          "pongalo apunta apunte you can aqui con el habla le de parte pues pos nomas solo "
          "nada mas"_words)) {
    if (reader.is_initial(at) || behind_letters(text, reader, at)) break;
    // "i will be there"
    if (reader.is(at, "i"_words) && !reader.is(at + 1, "am"_words) && !text.pauses(at + 1))
      return std::nullopt;
    ++at;
  }
  if (at >= text.size() || text[at].kind != TokenKind::word) return std::nullopt;
  if (auto name = behind_letters(text, reader, at)) return name;
  if (auto twice = said_twice(text, reader, at)) return twice;
  // "the Tahoe"
  if (at > 0 && reader.is(at - 1, "the a"_words)) return std::nullopt;
  const bool known = !reader.is_strange(at) && !reader.is_first_name(at) &&
                     !(reader.is_name_of_car(at) && text.size() - at <= 2) &&
                     !reader.is_title(at) && !reader.is_initial(at);
  const bool alone = text.size() - at <= 3;
  if (known && !(alone && (text[at].capital || text.size() == 1) && !text.shouting()))
    return std::nullopt;
  if (at + 1 == text.size() && (reader.is_said_alone(at) || reader.is(at, "cash any loan"_words)))
    return std::nullopt;
  // "im happy just looking", "its major i think"
  const bool goes_on = at > 0 && at + 1 < text.size() && !text.pauses(at + 1);
  if (goes_on && reader.is(at - 1, "am is its"_words) && reader.is(at, states_of_things) &&
      !reader.is_strange(at + 1) && !reader.is_last_name(at + 1))
    return std::nullopt;
  if (reader.goes_on_as_words(at)) return std::nullopt;
  if (reader.is_whole_name(at)) return reader.whole(at, text.size(), "answered name");
  auto found = reader.after(at, true, "answered name");
  if (!found) return found;
  if (auto turned = turned_round(text, reader, *found)) return turned;
  return mended(text, reader, std::move(*found));
}

std::optional<Found> find_name_dictated_last(const Text& text, const LexiconTables& lexicon,
                                             std::span<const std::uint8_t> taken) {
  const NameReader reader(text, lexicon, taken);
  const std::size_t size = text.size();
  if (size < 3 || (text.gap(size) & gap_question) != 0) return std::nullopt;
  const auto free = [&](std::size_t i) {
    return text[i].kind == TokenKind::word && taken[i] == 0 && !reader.is_of_contraction(i);
  };
  const std::size_t last = size - 1;
  const bool pair = free(last) && free(last - 1) && !text.pauses(last) &&
                    reader.is_plain_first_name(last - 1) && !reader.is_name_of_car(last - 1) &&
                    (reader.is_last_name(last) || reader.is_strange(last));
  const std::size_t first = pair ? last - 1 : last;
  if (!free(first) || (first < last && !free(last)) || text.pauses(first)) return std::nullopt;
  constexpr auto leads = "ok okay just ugh whatever same under put use say mean"_words;
  const bool plain = reader.is_plain_first_name(first) && !reader.is_name_of_car(first);
  const bool led = plain && reader.is(first - 1, leads);
  // "this is gonna sound weird but its rocket"
  const bool of_other = reader.is(first - 2, "name"_words) && first > 2 &&
                        !reader.is(first - 3, "my the full last first"_words);
  const bool said = !of_other && reader.is(first - 1, "is"_words) &&
                    reader.is(first - 2, "it which name"_words) &&
                    (plain || reader.is_byname(first) || reader.is_strange(first));
  if (!led && !said) return std::nullopt;
  return reader.whole(first, size, "name dictated at last");
}

std::optional<Found> find_name_at_end(const Text& text, const LexiconTables& lexicon,
                                      std::span<const std::uint8_t> taken) {
  constexpr std::size_t longest = 3;
  const NameReader reader(text, lexicon, taken);
  const std::size_t size = text.size();
  if ((text.gap(size) & gap_question) != 0) return std::nullopt;
  std::size_t at = size;
  while (at > 1 && size - at < longest && !(at < size && text.pauses(at))) --at;
  const bool apart = at < size && at > 0 && text.pauses(at) && text[at].kind == TokenKind::word;
  const bool known = apart && reader.is_first_name(at) && !reader.is_name_of_car(at) &&
                     (reader.is_capital(at) || reader.is_plain_first_name(at));
  // "do i have to? fine, Odell"
  const bool yielded =
      apart && reader.is(at - 1, yielding) && reader.is_capital(at) && reader.is_strange(at);
  // "sorry, my kid had the phone. Thaddeus Moore"
  const bool written = apart && text.breaks(at) && at + 2 == size && reader.is_capital(at) &&
                       reader.is_strange(at) && reader.is_capital(at + 1) &&
                       !reader.is_vehicle_word(at + 1);
  auto name =
      known || yielded || written ? reader.after(at, true, "name at the end") : std::nullopt;
  return name && name->last == size && (yielded || written || reader.is_sure(*name)) ? name
                                                                                     : std::nullopt;
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
    // "despues de las 5 al 619 555 0182", "ph 619 555 0182"
    const bool before_detail = at + 1 < text.size() && taken[at + 1] != 0;
    const bool leads =
        reader.is(at, "ph em tel cel mob fax phn"_words) || (at > 0 && reader.is(at, "al"_words));
    if (before_detail && leads) continue;
    // "210-555-0144 (landline)", "dana@example.com lowercase"
    if (reader.is(at, means_of_contact) || reader.is(at, "lowercase uppercase caps"_words))
      continue;
    const bool whole =
        reader.is_car_pair(at) || (reader.is_capital(at) && text.gap(at + 1) == gap_dash &&
                                   reader.is_capital(at + 1));  // "Sienna Brooks", "Min-Ji Seo"
    const bool named = reader.is_odd_pair(at) || whole ? true
                       : reader.is_first_name(at)
                           ? !reader.ambiguous_here(at)
                           : reader.is_strange(at) || reader.is_initial(at) || reader.is_title(at);
    if (!named || (at > 0 && taken[at - 1] == 0 && !text.pauses(at))) continue;
    auto found = reader.after(at, true, "name beside contact");
    // "jbeck at gmail, no, jobeck@gmail.com"
    if (found && reader.is(found->last, "at"_words) && reader.is(found->last + 1, mail_houses))
      continue;
    if (found && (found->last == text.size() || taken[found->last] != 0 ||
                  text.pauses(found->last) || is_place_in_list(text, found->last) ||
                  reader.is(found->last, "at and y my mi but pero or"_words)))
      return found;
  }
  return std::nullopt;
}

}  // namespace kept::bot::contact
