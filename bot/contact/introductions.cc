#include "bot/contact/introductions.h"

#include <algorithm>
#include <bit>

namespace kept::bot::contact {
namespace {

constexpr auto certain_ones = std::to_array<std::string_view>({
    "my name is",
    "maiden name is",
    "maiden name",
    "married name is",
    "married name",
    "legal name is",
    "legal name",
    "myname is",
    "my nam is",
    "my nme is",
    "my naem is",
    "the name is",
    "name is",
    "name was",
    "name should be",
    "my names",
    "the names",
    "my full name is",
    "full name is",
    "full name",
    "nombre completo es",
    "nombre completo",
    "mi nombre completo es",
    "first name is",
    "first name",
    "mi nombre es",
    "nombre es",
    "me llamo",
    "under the name",
    "a nombre de",
    "i go by",
    "they call me",
    "i am called",
    "i was named",
    "they named me",
    "parents named me",
    "mom named me",
    "people call me",
    "everyone calls me",
    "everybody calls me",
    "everybody just calls me",
    "everyone just calls me",
    "people just call me",
    "they just call me",
    "friends just call me",
    "folks just call me",
    "folks know me as",
    "people know me as",
    "they know me as",
    "everyone knows me as",
    "everybody knows me as",
    "friends call me",
    "folks call me",
    "me dicen",
    "it is spelled",
    "my name es",
    "nombre is",
    "put me down as",
    "put me in as",
    "write me down as",
    "anotelo como",
    "anoteme como",
    "anotame como",
    "anotala como",
    "anotenme como",
    "anotenlo como",
    "apuntelo como",
    "apuntela como",
    "apunte me como",
    "apunta me como",
    "apunten me como",
    "anote me como",
    "ponga me como",
    "pongan me como",
    "pon me como",
    "apuntame como",
    "apuntenme como",
    "registreme como",
    "registrelo como",
    "registrame como",
    "pongame como",
    "ponganme como",
    "pongalo como",
    "ponlo como",
    "ponme como",
    "guardelo como",
    "agendeme como",
    "agendelo como",
    "sign me up as",
    "under the name of",
    "me yamo",
    "mi nombre era",
    "ich heisse",
    "ich heise",
    "ich heibe",
    "mein name ist",
    "je m appelle",
    "je mappelle",
    "je m'appelle",
    "mon nom est",
    "mi chiamo",
    "il mio nome e",
    "me chamo",
    "meu nome e",
});

// They often introduce something else.
constexpr auto likely_ones = std::to_array<std::string_view>({
    "names",
    "my name",
    "name",
    "me llaman",
    "nombre",
    "under",
    "i am",
    "this is",
    "it is",
    "that is",
    "soy",
    "yo soy",
    "habla",
    "aqui",
    "le habla",
    "le escribe",
    "call me",
    "i meant",
    "i said",
    "hello from",
    "hi from",
    "hey from",
    "greetings from",
    "saludos de",
    "i am going by",
    "going by",
    "put it under",
    "put down",
    "put mine",
    "use mine",
    "you are speaking with",
    "you are speaking to",
    "you are talking to",
    "you are talking with",
    "name for the appointment",
    "name for the booking",
    "name for the visit",
    "name for the reservation",
    "name on the appointment",
    "for",
    "it is for",
    "this was",
    "name of",
    "you can call me",
    "es",
    "with",
    "from",
    "put me under",
    "put that under",
    "book it under",
    "book it for",
    "reserve it for",
    "put it in as",
    "put it for",
    "put it as",
    "appointment under",
    "put",
    "make it",
    "this",
    "remember me",
    "to",
    "should be",
    "should say",
    "name right",
    "name correct",
    "my name on it",
    "a nombre",
    "ich bin",
    "je suis",
    "io sono",
    "sincerely",
    "regards",
});

// Introductions by their first words.
template <std::size_t N>
class Introductions {
 public:
  consteval explicit Introductions(const std::array<std::string_view, N>& rows) {
    auto end = sorted_.begin();
    for (const std::string_view row : rows) {
      const Introduction intro(row);
      const auto at = std::upper_bound(sorted_.begin(), end, intro, before);
      std::move_backward(at, end, end + 1);
      *at = intro;
      ++end;
    }
    for (std::size_t k = 0; k < N; ++k) {
      const Print print = sorted_[k].first_print();
      first_words_.add(print);
      Group& group = groups_[place_of(print)];
      if (group.count == 0) group = {print, static_cast<std::uint16_t>(k), 0};
      ++group.count;
    }
  }

  std::span<const Introduction> beginning_with(Print print) const {
    if (!first_words_.may_have(print)) return {};
    const Group& group = groups_[place_of(print)];
    return std::span(sorted_).subspan(group.first, group.count);
  }

 private:
  // Those of `sorted_` that begin with one word; a free place has none.
  struct Group {
    Print print = no_print;
    std::uint16_t first = 0;
    std::uint16_t count = 0;
  };
  static constexpr std::size_t places = std::bit_ceil(4 * N);

  static constexpr bool before(const Introduction& a, const Introduction& b) {
    return a.first_print() < b.first_print();
  }
  // Where the word's group is, or the free place that tells of its absence.
  constexpr std::size_t place_of(Print print) const {
    std::size_t at = print % places;
    while (groups_[at].count != 0 && groups_[at].print != print) at = (at + 1) % places;
    return at;
  }

  std::array<Introduction, N> sorted_;
  std::array<Group, places> groups_;
  PrintBits<N> first_words_;
};

constexpr Introductions certain_introductions(certain_ones);
constexpr Introductions likely_introductions(likely_ones);

}  // namespace

bool Introduction::stands_at(const Text& text, std::size_t at) const {
  if (at + size_ > text.size()) return false;
  const auto may_stand = [&](std::size_t k) {
    return text[at + k].key_print() == prints_[k] || text[at + k].word_print() == prints_[k];
  };
  // The first stands there as a rule, which was asked before; the last hardly ever.
  for (std::size_t k = size_; k-- > 0;) {
    if (!may_stand(k)) return false;
  }
  for (std::size_t k = 0; k < size_; ++k) {
    if (text.key(at + k) != words_[k] && text.word(at + k) != words_[k]) return false;
  }
  return true;
}

std::span<const Introduction> introductions_at(const Text& text, std::size_t at, bool certain) {
  const Print print = text[at].key_print();
  return certain ? certain_introductions.beginning_with(print)
                 : likely_introductions.beginning_with(print);
}

}  // namespace kept::bot::contact
