#include <algorithm>

#include "bot/contact/name_rules.h"
#include "bot/contact/name_words.h"

namespace kept::bot::contact {
namespace {

// "with a y", and then the token.
bool follows_letter(const Text& text, const NameReader& reader, std::size_t at) {
  constexpr std::size_t words = 3;
  return at > words && text.source(at - 1).size() == 1 && reader.is(at - 2, "a an the one"_words) &&
         reader.is(at - words, "with"_words) && reader.is_first_name(at);
}

// "Ashley, Ashley Zambrano", "la sra Ortega, Elvira Ortega", "miguel with an m miguel torres": said
// again in full.
Found said_in_full(const Text& text, const NameReader& reader, Found name) {
  constexpr std::size_t reach = 9;
  const bool titled = reader.is_title(name.first);
  for (std::size_t next = name.last; next < text.size() && next < name.last + reach; ++next) {
    const bool spelled = follows_letter(text, reader, next);
    if (!spelled && (!text.pauses(next) || (!titled && text.key(next) != text.key(name.first))))
      continue;
    auto again = reader.after(next, true, name.rule);
    if (!again) continue;
    const bool fuller = titled ? again->last - again->first > 1 &&
                                     text.key(again->last - 1) == text.key(name.last - 1)
                               : again->last - again->first > name.last - name.first;
    if (fuller) return std::move(*again);
  }
  return name;
}

// "patel. raj patel": said again with the first name.
Found said_with_first_name(const Text& text, const NameReader& reader, Found name) {
  const std::size_t next = name.last;
  if (next >= text.size() || name.last - name.first != 1 || !text.pauses(next)) return name;
  if (reader.is(next, "just only plain"_words)) return name;
  auto again = reader.after(next, true, name.rule);
  const bool same =
      again && again->last - again->first > 1 && text.key(again->last - 1) == text.key(name.first);
  return same ? std::move(*again) : name;
}

// "Duc. D-U-C not Duck": the letters have the word right that begins as they do.
Found spelled_behind(const Text& text, const NameReader& reader, Found name) {
  constexpr std::size_t reach = 6;
  for (std::size_t at = name.last; at < text.size() && at < name.last + reach; ++at) {
    const std::size_t end = reader.letters_end(at);
    if (end == at) continue;
    const std::string letters = reader.spelled(at, end);
    std::string value;
    for (std::size_t i = name.first; i < name.last; ++i) {
      const bool same = text.key(i).front() == text.key(at).front();
      if (!value.empty()) value += ' ';
      value += same ? letters : reader.whole(i, i + 1, name.rule).value;
    }
    const bool near = at <= name.last + 2;
    if (name.value.find(letters) == std::string::npos) name.value = std::move(value);
    if (near) name.last = static_cast<std::uint32_t>(end);
    return name;
  }
  return name;
}

// "Jon without the h, Pettibone", "Marc with a c, Dupree": after a word on how it is spelled the
// name goes on.
Found with_rest_behind_letter(const Text& text, const NameReader& reader, Found name) {
  std::size_t at = name.last;
  if (name.last - name.first != 1 || !reader.is(at, "with without no con sin"_words)) return name;
  ++at;
  if (reader.is(at, "a an the one two no"_words)) ++at;
  const bool so = reader.is(at + 1, "so"_words);  // "carla with a k so karla"
  if (at + 2 >= text.size() + (so ? 0 : 1) || text.source(at).size() != 1) return name;
  if (!so && !text.pauses(at + 1)) return name;
  const std::size_t next = so ? at + 2 : at + 1;
  const bool goes_on = reader.is_last_name(next) || reader.is_strange(next);
  auto rest = goes_on ? reader.after(next, true, name.rule) : std::nullopt;
  const bool anew = rest && text.key(rest->first) == text.key(name.first);
  if (!rest || anew || rest->last != text.size()) return name;
  // "tyler with an i, tiler": the same name as it is spelled
  const std::string_view one = text.key(name.first);
  const std::string_view other = text.key(rest->first);
  const bool begins_alike = one.front() == other.front() || text.key(at) == other.substr(0, 1);
  const bool alike = begins_alike && one.back() == other.back() && one.size() <= other.size() + 1 &&
                     other.size() <= one.size() + 1;
  if (alike) return std::move(*rest);
  name.value += " " + rest->value;
  name.last = rest->last;
  return name;
}

// "Harold Beasley, Jr.", "Harold Beasley the third": which of that name.
Found with_generation(const Text& text, const NameReader& reader, Found name) {
  const std::size_t at = name.last;
  if (name.last - name.first < 2 || at >= text.size()) return name;
  const bool spoken = reader.is(at, "the"_words) && reader.is(at + 1, "second third fourth"_words);
  const std::size_t number = reader.is(at, "the"_words) ? at + 1 : at;  // "the 3rd"
  const bool ordinal = number < text.size() && text[number].kind == TokenKind::number &&
                       reader.is(number, "2 3 4"_words) && reader.is(number + 1, "nd rd th"_words);
  const std::size_t end = ordinal ? number + 2 : spoken ? at + 2 : at + 1;
  const bool written = reader.is(at, generations) && text.pauses(at);
  if (end != text.size() || !(spoken || ordinal || written)) return name;
  name.value += " " + reader.whole(at, end, name.rule).value;
  name.last = static_cast<std::uint32_t>(end);
  return name;
}

// "carl. c a r l. jensen j e n s e n": each word of the name is spelled behind it.
Found with_spelled_last(const Text& text, const NameReader& reader, Found name) {
  const std::size_t letters = name.last;
  if (name.last - name.first != 1 || letters >= text.size()) return name;
  const std::size_t next = reader.letters_end(letters);
  if (next == letters || next >= text.size() || text[next].kind != TokenKind::word) return name;
  const std::size_t end = reader.letters_end(next + 1);
  if (end <= next + 1 || text.key(next + 1) != text.key(next).substr(0, 1)) return name;
  name.value = reader.spelled(letters, next) + " " + reader.spelled(next + 1, end);
  name.last = static_cast<std::uint32_t>(end);
  return name;
}

// A word that says the name before it is to be another.
bool says_repair(const Text& text, const NameReader& reader, std::size_t i) {
  // "Tina. no, Christina Vance", but "Maribel, no Marisol"
  if (reader.is(i, "no nope"_words)) return text.pauses(i + 1);
  return reader.is(i,
                   "sorry oops wait jk typo actually mean meant rather er erm perdon digo "
                   "autocorrect"_words);
}

// Words between a repair and the name: "wait no put Guadalupe", "make that James", "but it's
// William".
bool leads_to_repair(const NameReader& reader, std::size_t at, bool repairs, bool contrasts) {
  const std::size_t i = at - 1;
  if (reader.is(i, "that it"_words)) return reader.is(i - 1, "make"_words);
  if (contrasts && reader.is(i, "is"_words)) return true;
  return repairs && reader.is(i, "put use write is es no meant mean digo"_words) &&
         !reader.is(i - 1, "that"_words);
}

// "Carrie Shore not Cherie Shaw": the name it is not may look like that of a car.
Found with_refused_name(const Text& text, const NameReader& reader, Found name) {
  constexpr std::size_t longest = 3;
  if (!reader.is(name.last, "not no"_words)) return name;
  const std::size_t from = name.last + 1;
  std::size_t last = from;
  bool vehicle = false;
  while (last < text.size() && last < from + longest && (last == from || !text.pauses(last)) &&
         text[last].kind == TokenKind::word &&
         (reader.is_capital(last) || reader.is_plain_first_name(last))) {
    vehicle = vehicle || reader.is_vehicle_word(last);
    ++last;
  }
  if (vehicle && (last >= text.size() || text.pauses(last)))
    name.last = static_cast<std::uint32_t>(last);
  return name;
}

// "kim, sorry fat fingers, tim", "Lonnie... actually Alonzo Reyes": the name that takes the place
// of the one before it.
Found repaired(const Text& text, const NameReader& reader, Found name) {
  constexpr std::size_t reach = 12;
  bool repairs = false;
  bool contrasts = false;
  for (std::size_t i = name.last; i < text.size() && i < name.last + reach; ++i) {
    const bool said = says_repair(text, reader, i);
    const bool led = leads_to_repair(reader, i, repairs, contrasts) ||
                     (repairs && says_repair(text, reader, i - 1));
    repairs = repairs || said;
    contrasts = contrasts || reader.is(i, "but"_words);
    if (said || text.breaks(i) || !(led || (repairs && text.pauses(i)))) continue;
    if (!reader.is_plain_first_name(i) && !(reader.is_strange(i) && reader.is_capital(i))) continue;
    auto again = reader.after(i, true, name.rule);
    if (again && (led || again->last >= text.size() || text.pauses(again->last)))
      return std::move(*again);
  }
  return name;
}

}  // namespace

Found mended(const Text& text, const NameReader& reader, Found name) {
  name = with_spelled_last(text, reader, with_generation(text, reader, std::move(name)));
  name = with_rest_behind_letter(text, reader, std::move(name));
  name = said_with_first_name(text, reader, said_in_full(text, reader, std::move(name)));
  name = spelled_behind(text, reader, repaired(text, reader, std::move(name)));
  return with_refused_name(text, reader, std::move(name));
}

std::optional<Found> said_twice(const Text& text, const NameReader& reader, std::size_t at) {
  const std::size_t last = at + 2;
  const bool twice = last < text.size() && text[at].kind == TokenKind::word &&
                     text.pauses(at + 1) && !text.pauses(last) && text.key(at) == text.key(last) &&
                     reader.is_first_name(at + 1) && !reader.is(at + 1, "just only plain"_words) &&
                     (last + 1 >= text.size() || text.pauses(last + 1));
  if (!twice) return std::nullopt;
  Found name = reader.whole(at + 1, last + 1, "name said twice");
  name.first = static_cast<std::uint32_t>(at);
  return name;
}

// "Young, Sam", "Ortiz-Lopez, Maria del Carmen", "Smith, John A.": the last name first, as on a
// form.
std::optional<Found> turned_round(const Text& text, const NameReader& reader, const Found& name) {
  constexpr std::size_t longest = 4;
  const bool spoken = reader.is(name.last, "comma coma"_words);  // "jensen comma carl"
  const std::size_t next = name.last + (spoken ? 1 : 0);
  const std::size_t rest = text.size() - std::min<std::size_t>(next, text.size());
  const bool form = rest > 0 && rest <= longest &&
                    (spoken || text.gap(next) == (gap_comma | gap_space)) &&
                    !reader.is_plain_first_name(name.first) && reader.is_first_name(next) &&
                    !reader.is(next, generations);
  if (!form) return std::nullopt;
  auto given = reader.after(next, true, name.rule);
  if (!given || given->last != text.size()) return std::nullopt;
  return Found{given->value + " " + name.value, name.first, given->last, name.rule};
}

}  // namespace kept::bot::contact
