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
    if (reader.is_initial(at)) break;
    // "i will be there"
    if (reader.is(at, "i"_words) && !reader.is(at + 1, "am"_words) && !text.pauses(at + 1))
      return std::nullopt;
    ++at;
  }
  if (at >= text.size() || text[at].kind != TokenKind::word) return std::nullopt;
  const bool known = !reader.is_strange(at) && !reader.is_first_name(at) && !reader.is_title(at) &&
                     !reader.is_initial(at);
  const bool alone = text.size() - at <= 3;
  if (known && !(alone && (text[at].capital || text.size() == 1) && !text.shouting()))
    return std::nullopt;
  if (at + 1 == text.size() && reader.is_said_alone(at)) return std::nullopt;
  if (reader.is_whole_name(at)) return reader.whole(at, at + 2, "answered name");
  return reader.after(at, true, "answered name");
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
