// Names told in parts: the first, the last, and the letters of either.
#include <algorithm>

#include "bot/contact/name_rules.h"
#include "bot/contact/name_words.h"
#include "bot/skip.h"

namespace kept::bot::contact {
namespace {

// What parts of a name are called before "name" or a colon, and alone.
constexpr auto last_ones = "last family sur second"_words;
constexpr auto last_names = "apellido apellidos surname lastname lname"_words;
constexpr auto first_ones = "first given"_words;
constexpr auto first_names = "nombre firstname fname"_words;
constexpr auto parts_of_name = any_of_lists(last_ones, last_names, first_ones, first_names);

// "carla last name wynn", "my name is tyrell and my last name is boone": no sign parts them.
std::optional<Found> part_dictated_before(const Text& text, const NameReader& reader,
                                          const Found& part) {
  constexpr std::size_t longest_lead = 5;
  std::size_t at = part.first;
  while (at > 0 && part.first - at < longest_lead && !reader.is(at, parts_of_name)) --at;
  if (!reader.is(at, parts_of_name)) return std::nullopt;
  while (at > 0 && reader.is(at - 1, "my and the um uh mi y"_words)) --at;
  if (at == 0) return std::nullopt;
  const std::size_t word = at - 1;
  const auto begins = [&](std::size_t i) {
    return i == 0 || text.pauses(i) || reader.is(i - 1, "is its am yes yeah ok sure name"_words);
  };
  if (!(reader.is_plain_first_name(word) || reader.is_only_last_name(word) ||
        reader.is_strange(word)))
    return std::nullopt;
  if (begins(word)) return reader.whole(word, word + 1, "name in parts");
  const bool two = reader.is_plain_first_name(word - 1) && !text.pauses(word) && begins(word - 1);
  return two ? std::optional(reader.whole(word - 1, word + 1, "name in parts")) : std::nullopt;
}

// "Siobhan, last name Flaherty", "Petrov, first name is Ilya": the word before the one part is the
// other.
std::optional<Found> part_before(const Text& text, const NameReader& reader, const Found& part) {
  constexpr std::size_t longest_lead = 4;  // "my last name is"
  if (auto dictated = part_dictated_before(text, reader, part)) return dictated;
  std::size_t at = part.first;
  while (at > 0 && part.first - at < longest_lead && !text.pauses(at)) --at;
  if (at == 0 || !text.pauses(at)) return std::nullopt;
  const std::size_t word = at - 1;
  const bool stands = text.pauses(word) || word == 0 || reader.is(word - 1, "is its am"_words);
  if (!stands || !reader.may_begin_name(word) || reader.is_vehicle_word(word)) return std::nullopt;
  return reader.whole(word, word + 1, "name in parts");
}

// "thuy, t h u y, last name nguyen": the letters before the one part spell the other.
std::optional<Found> part_spelled_before(const Text& text, const NameReader& reader,
                                         const Found& part) {
  constexpr std::size_t longest_lead = 4;  // "my last name is"
  constexpr std::size_t least = 3;
  const auto letter = [&](std::size_t i) {
    return text[i].kind == TokenKind::word && text.source(i).size() == 1;
  };
  std::size_t end = part.first;
  while (end > 0 && part.first - end < longest_lead && !letter(end - 1)) --end;
  std::size_t first = skip_back(end, letter);
  if (end - first < least || reader.letters_end(first) != end) return std::nullopt;
  Found name{reader.spelled(first, end), static_cast<std::uint32_t>(first),
             static_cast<std::uint32_t>(end), "name in parts"};
  return name;
}

// "first is Rae"
bool named_next(const NameReader& reader, std::size_t i) {
  return reader.is_plain_first_name(i) || (reader.is_capital(i) && reader.may_begin_name(i));
}

}  // namespace

std::optional<Found> parted_name(const Text& text, const NameReader& reader) {
  std::optional<Found> first;
  std::optional<Found> last;
  for (std::size_t at = 0; at + 1 < text.size(); ++at) {
    if (!reader.is(at, parts_of_name)) continue;
    const bool english =
        reader.is(at + 1, "name names"_words) ||
        ((first || last || named_next(reader, at + 2)) && reader.is(at + 1, "is"_words));
    // "First: Omari", "(first) Meiling"
    const bool bracketed = (text.gap(at) & text.gap(at + 1) & gap_paren) != 0;
    const bool headed = !reader.is(at, "second"_words) &&
                        (bracketed || (text.gap(at + 1) & (gap_colon | gap_dash | gap_code)) != 0);
    const bool is_last =
        ((english || headed) && reader.is(at, last_ones)) || reader.is(at, last_names);
    const bool is_first =
        ((english || headed) && reader.is(at, first_ones)) || reader.is(at, first_names);
    if (!is_last && !is_first) continue;
    std::size_t next = english ? at + 2 : at + 1;
    while (reader.is(next, "is es it its"_words)) ++next;
    if (next >= text.size()) break;
    auto found = reader.after(next, true, "name in parts");
    if (!found && is_last && reader.is_last_name(next))
      found = reader.whole(next, next + 1, "name in parts");  // "last name price"
    if (found) (is_last ? last : first) = std::move(found);
  }
  const auto named = [&](const Found& part) {
    return reader.is_last_name(part.first) || reader.may_begin_name(part.first) ||
           reader.is_capital(part.first);
  };
  if (!first == !last) {
    if (!first) return std::nullopt;
  } else if (auto letters = part_spelled_before(text, reader, first ? *first : *last)) {
    (first ? last : first) = std::move(letters);
  } else if (!named(first ? *first : *last)) {
    return std::nullopt;
  } else if (auto other = part_before(text, reader, first ? *first : *last)) {
    (first ? last : first) = std::move(other);
  } else {
    return std::nullopt;
  }
  return Found{first->value + " " + last->value, std::min(first->first, last->first),
               std::max(first->last, last->last), "name in parts"};
}

}  // namespace kept::bot::contact
