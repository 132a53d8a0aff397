// Names under the headings of a form, and between its signs.
#include "bot/contact/name_rules.h"
#include "bot/contact/name_words.h"

namespace kept::bot::contact {
namespace {

constexpr std::string_view rule = "name under a heading";

constexpr auto headings =
    "name nombre customer client cliente contact contacto who quien caller info driver buyer guest "
    "fullname nom nm anote apunte anota"_words;
constexpr auto before_heading = "full your my customer contact caller visitor client nombre"_words;

constexpr std::uint32_t heads = gap_colon | gap_code | gap_greater;

// What is behind it is its heading's: "Cell: …", "[cell] …".
bool is_heading(const Text& text, std::size_t i) {
  return (text.gap(i + 1) & heads) != 0 || ((text.gap(i) & text.gap(i + 1) & gap_paren) != 0);
}

bool may_be_word(const Text& text, const NameReader& reader, std::size_t i) {
  if (i >= text.size() || text[i].kind != TokenKind::word || reader.is_taken(i)) return false;
  return reader.is_first_name(i) || reader.is_strange(i) || reader.is_last_name(i) ||
         reader.is_initial(i) || reader.is_title(i) || reader.is_lone_capital(i) ||
         reader.is(i, particles) || reader.is(i, generations) ||
         (reader.is_capital(i) && reader.may_be_of_name(i) &&
          (!reader.is_vehicle_word(i) || reader.is_misspelt(i)));
}

// One past the words of a name from `first` on.
std::size_t name_end(const Text& text, const NameReader& reader, std::size_t first) {
  constexpr std::size_t longest = 5;
  std::size_t last = first;
  while (last < first + longest && may_be_word(text, reader, last)) {
    const bool initial = last > first && text.source(last - 1).size() == 1;
    if (last > first && !initial && (text.pauses(last) || (text.gap(last) & (heads | gap_slash))))
      break;
    const bool next_heading =
        (text.gap(last + 1) & heads) != 0 && (text.gap(last + 1) & (gap_less | gap_greater)) == 0;
    if (last > first && next_heading) break;
    ++last;
  }
  return last;
}

// "<Guadalupe Frias> <guada@…>"
std::optional<Found> between_signs(const Text& text, const NameReader& reader, std::size_t at) {
  if ((text.gap(at) & gap_less) == 0 || !reader.may_begin_name(at)) return std::nullopt;
  const std::size_t last = name_end(text, reader, at);
  const bool closed = last > at && (text.gap(last) & gap_greater) != 0;
  return closed && last < text.size() && reader.is_taken(last)
             ? std::optional(reader.whole(at, last, rule))
             : std::nullopt;
}

}  // namespace

std::optional<Found> headed_name(const Text& text, const NameReader& reader, std::size_t at) {
  if (auto name = between_signs(text, reader, at)) return name;
  const std::size_t first = at + 1;
  if (first >= text.size() || !is_heading(text, at) || !reader.is(at, headings))
    return std::nullopt;
  const bool opens = text.pauses(at) || (text.gap(at) & gap_newline) != 0 ||
                     reader.is(at - 1, before_heading) || (at > 0 && reader.is_taken(at - 1)) ||
                     (text.gap(at) & heads) != 0;
  if (!opens || (text.gap(first) & gap_question) != 0) return std::nullopt;
  const bool begins = reader.is_first_name(first) || reader.is_title(first) ||
                      reader.is_initial(first) || reader.is_strange(first) ||
                      (reader.is_capital(first) && reader.may_be_of_name(first));
  if (!begins || reader.is_vehicle_word(first)) return std::nullopt;
  const std::size_t last = name_end(text, reader, first);
  if (last == first) return std::nullopt;
  // "contact: please call"
  const bool single = last == first + 1 && !reader.is(at, "name nombre"_words);
  if (single && !reader.is_first_name(first)) return std::nullopt;
  return reader.whole(first, last, rule);
}

}  // namespace kept::bot::contact
