// A name that is all of an answer, though each of its words is known from other talk.
#include "bot/contact/bynames.h"
#include "bot/contact/name_rules.h"
#include "bot/contact/name_words.h"
#include "bot/skip.h"

namespace kept::bot::contact {
namespace {

constexpr std::string_view rule = "answered name";

constexpr auto leading =
    "yes yeah yep ok okay sure uh um uhh umm its it is this thats that im am hi hello hey fine "
    "well oh so ah hmm me claro es soy por supuesto ya pues bueno of course alright just put book "
    "write save use with"_words;
constexpr auto naming =
    "name names under nombre llamo apellido mr mrs ms mister miss dr sr sra srta"_words;
constexpr auto trailing = "thanks thank please here gracias favor sir maam"_words;

// What is left of an answer without the words around a name.
struct Middle {
  std::size_t first = 0;
  std::size_t last = 0;
  bool titled = false;  // a title stands before `first`
};

// "ok put it under …", "… is fine thanks"
Middle middle_of(const Text& text, const NameReader& reader) {
  Middle m{0, text.size()};
  m.first = skip(m.first, [&](std::size_t i) {
    const bool called = reader.is(i, "call"_words) && reader.is(i + 1, "me"_words);
    const bool may = reader.is(i, "can could may"_words) && reader.is(i - 1, "you"_words);
    const bool am = reader.is(i, "i"_words) && reader.is(i + 1, "am"_words);
    const bool you = reader.is(i, "you"_words) && reader.is(i + 1, "can could may"_words);
    return called || may || am || you || reader.is(i, titles) || reader.is(i, naming) ||
           (reader.is(i, leading) &&
            (!reader.is_byname(i) || (reader.is(i, "oh so"_words) && text.pauses(i + 1))));
  });
  m.titled = m.first > 0 && reader.is(m.first - 1, titles);
  const auto holds = [&](std::size_t more) { return m.last > m.first + more; };
  while (holds(1) && (reader.is(m.last - 1, trailing) ||
                      (reader.is(m.last - 1, "you"_words) && reader.is(m.last - 2, "thank"_words))))
    --m.last;
  if (holds(2) && reader.is(m.last - 2, "is works will"_words) &&
      reader.is(m.last - 1, "fine good ok okay great enough do cool alright"_words))
    m.last -= 2;
  return m;
}

// "princess, yes thats my real name", "rivers, no relation": of the name before it.
bool is_remark(const NameReader& reader, std::size_t i) {
  if (reader.is(i, "yes yeah no for"_words))
    return reader.is(i + 1, "that thats relation joke kidding really seriously real lie it"_words);
  return (reader.is(i, "that thats"_words) && reader.is_word_in(i + 1, i + 4, "name"_words)) ||
         (reader.is(i, "i"_words) && reader.is(i + 1, "know swear"_words)) ||
         (reader.is(i, "i"_words) && reader.is(i + 1, "am"_words) && reader.is_number(i + 2)) ||
         reader.is(i, "seriously really honestly lol"_words);
}

// "mr best", "min tehrani", "early ortiz": whatever the word means, a title or a last name that is
// no other word makes it a name.
std::optional<Found> told_by_neighbour(const Text& text, const NameReader& reader,
                                       const Middle& m) {
  const auto word = [&](std::size_t i) {
    return text[i].kind == TokenKind::word && !reader.is_taken(i) && reader.may_stand_in_name(i);
  };
  const std::size_t size = m.last - m.first;
  if (m.titled && size == 1 && word(m.first)) return reader.whole(m.first - 1, m.last, rule);
  const std::size_t last = m.first + 1;
  const bool pair = size == 2 && word(m.first) && !text.pauses(last) &&
                    text.key(m.first).size() > 1 && reader.is_only_last_name(last) &&
                    (text.gap(last) & ~(gap_space | gap_dot)) == 0 &&
                    !reader.is(m.first,
                               "call ask tell text see not no want need get drive the a an my "
                               "your his her for from with at in to or and"_words);
  return pair ? std::optional(reader.whole(m.first, m.last, rule)) : std::nullopt;
}

bool is_of_name(const NameReader& reader, std::size_t i) {
  return reader.is_byname(i) || reader.is_first_name(i) || reader.is_strange(i) ||
         reader.is_name_of_car(i) || reader.is(i, particles) || reader.is(i, generations) ||
         reader.is_lone_capital(i) || (reader.is_capital(i) && reader.is_misspelt(i));
}

}  // namespace

std::optional<Found> find_name_alone(const Text& text, const LexiconTables& lexicon,
                                     std::span<const std::uint8_t> taken) {
  constexpr std::size_t longest = 3;
  const NameReader reader(text, lexicon, taken);
  Middle m = middle_of(text, reader);
  // "paris. whats the price on the red camry"
  constexpr std::size_t least_behind = 2;
  for (std::size_t i = m.first + 1; i < m.last && i <= m.first + longest; ++i) {
    const bool remark = text.pauses(i) && is_remark(reader, i);
    // "smith. just smith"
    if (text.breaks(i) && reader.is(i, "just only"_words) && i + 2 == m.last &&
        text.key(i + 1) == text.key(m.first)) {
      m.last = i;
      break;
    }
    if (!(text.breaks(i) || remark) || m.last - i < least_behind) continue;
    // as any answer is read; "patel. raj patel": said again
    if (!remark && reader.may_begin_name(m.first)) return std::nullopt;
    for (std::size_t k = i; k < text.size() && k < i + longest; ++k) {
      if (text.key(k) == text.key(m.first)) return std::nullopt;
    }
    m.last = i;
    break;
  }
  // "stone, stone morgan"
  const bool again = m.first + 2 < m.last && text.pauses(m.first + 1) &&
                     text.key(m.first) == text.key(m.first + 1);
  if (again) ++m.first;
  if (m.last <= m.first || m.last - m.first > longest) return std::nullopt;
  if ((text.gap(m.last) & gap_question) != 0) return std::nullopt;
  if (auto told = told_by_neighbour(text, reader, m)) return told;
  bool named = false;
  for (std::size_t i = m.first; i < m.last; ++i) {
    const bool apart = i > m.first && text.pauses(i) && text.gap(i) != gap_dash;
    const bool listed = i > m.first && (text.gap(i) & (gap_slash | gap_ampersand)) != 0;
    if (apart || listed || text[i].kind != TokenKind::word || taken[i] != 0) return std::nullopt;
    if (!reader.may_be_of_name(i) && !reader.is_byname(i)) return std::nullopt;
    if (!is_of_name(reader, i)) return std::nullopt;
    named =
        named || reader.is_byname(i) || (reader.is_first_name(i) && !reader.is(i, told_by_capital));
  }
  if (!named) return std::nullopt;
  return reader.whole(m.titled ? m.first - 1 : m.first, m.last, rule);
}

std::optional<Found> find_name_run_on(const Text& text, const LexiconTables& lexicon,
                                      std::span<const std::uint8_t> taken) {
  constexpr std::size_t longest = 3;
  const NameReader reader(text, lexicon, taken);
  const std::size_t first = middle_of(text, reader).first;
  const auto open = [&](std::size_t i) {
    return i < text.size() && taken[i] == 0 && text[i].kind == TokenKind::word &&
           (i == first || !text.pauses(i)) && is_of_name(reader, i) && !reader.is(i, particles);
  };
  if (!open(first) || !(reader.is_first_name(first) || reader.is_byname(first)))
    return std::nullopt;
  const bool led =
      first > 0 && reader.is(first - 1, "is am under put this name names its im me"_words);
  if (!led && (!reader.is_first_name(first) || reader.is(first, said_as_well))) return std::nullopt;
  if (first > 0 && reader.is(first, states_of_things)) return std::nullopt;
  std::size_t last = first + 1;
  while (last < first + longest && open(last) && !reader.is(last, opens_other_matter)) ++last;
  if (last >= text.size() || text.pauses(last) || !reader.is(last, behind_name))
    return std::nullopt;
  return mended(text, reader, reader.whole(first, last, rule));
}

}  // namespace kept::bot::contact
