#include <algorithm>

#include "bot/criteria/criteria.h"
#include "bot/criteria/words_at.h"

namespace kept::bot::criteria {
namespace {

// The place of what is counted from below the first: in no list.
constexpr int no_place = 0;

class PointerFinder : private WordsAt {
 public:
  explicit PointerFinder(const Input& input) : WordsAt(input.text), in_(input) {}

  std::vector<Pointer> run() {
    for (std::size_t at = 0; at < text_.size(); ++at) {
      if (in_.number_at[at] < 0 && !is(at, openings)) continue;
      if (in_.taken[at] != 0 || in_.in_time[at] != 0) continue;
      if (auto found = read(at)) {
        at = found->last - 1;
        pointers_.push_back(*found);
      }
    }
    return std::move(pointers_);
  }

 private:
  // What a place in a list begins with, but for its number.
  static constexpr auto countings = "number option choice opcion numero num no"_words;
  static constexpr auto lasts = "last ultimo ultima"_words;
  static constexpr auto ends_of_list = "top bottom"_words;
  static constexpr auto zeroth = "zeroth"_words;
  static constexpr auto openings = any_of_lists(countings, lasts, ends_of_list, zeroth);

  bool noun(std::size_t i) const {
    return !(i < text_.size() && text_.pauses(i)) &&
           is(i,
              "one car vehicle option choice truck suv ones listing result opcion carro "
              "auto coche listed pick van sedan on you in de que from suggestion match"_words);
  }
  const Number* number(std::size_t i) const {
    return i < text_.size() && in_.number_at[i] >= 0
               ? &in_.numbers[static_cast<std::size_t>(in_.number_at[i])]
               : nullptr;
  }
  // "-1st", "the -1st"
  bool below_zero(std::size_t at) const {
    const auto gap = text_.gap(at);
    // "- 3rd row": a point of a list
    const std::uint32_t begin = text_[at].begin;
    const bool touches = begin > 0 && text_.message()[begin - 1] == '-';
    return touches && (gap & gap_dash) != 0 && (at == 0 || (gap & gap_space) != 0);
  }
  static Pointer make(int ordinal, std::size_t first, std::size_t last, bool weak) {
    return {ordinal, static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(last), weak};
  }

  std::optional<Pointer> read(std::size_t at) const {
    const Number* n = number(at);
    if (n != nullptr && (text_.gap(at) & gap_hash) != 0 && n->value >= 1 && n->value <= 20 &&
        n->digits && !text_.glued(n->last)) {
      return make(static_cast<int>(n->value), at, n->last, false);
    }
    if (is(at, countings) && !text_.pauses(at + 1)) {
      const Number* k = number(at + 1);
      const bool plain = k != nullptr && k->value >= 1 && k->value <= 20 && !k->dollars &&
                         !k->thousands && !k->percent &&
                         (k->digits ? text_.key(at + 1).size() <= 2 : true);
      const bool closed = k != nullptr && (k->last >= text_.size() || number(k->last) == nullptr);
      const bool owned = at > 0 && is(at - 1, "my phone stock mi vin cell your the"_words) &&
                         !(is(at - 1, "the"_words));
      if (plain && closed && !owned && !stands_in_line(at, k->last) &&
          (!is(at, "no"_words) || (text_.gap(at + 1) & gap_dot) != 0))
        return make(static_cast<int>(k->value), at, k->last, false);
    }
    if (is(at, zeroth)) return make(no_place, at, at + 1, false);
    if (n != nullptr && n->ordinal && (n->value < 1 || below_zero(at)))
      return make(no_place, at, n->last, false);
    if (n != nullptr && n->ordinal && n->value <= 10) return ordinal(at, *n);
    if (is(at, lasts)) return last_one(at);
    if (is(at, ends_of_list)) return by_end(at);
    return std::nullopt;
  }

  // "i am number 12", "number 4 on your waitlist": the visitor's own place.
  bool stands_in_line(std::size_t at, std::size_t next) const {
    if (at > 1 && is(at - 1, "am are"_words) && is(at - 2, "i we"_words)) return true;
    if (!is(next, "on in"_words)) return false;
    constexpr std::size_t reach = 3;
    for (std::size_t i = next + 1; i <= next + reach && i < text_.size(); ++i) {
      if (is(i, "waitlist waiting wait line queue"_words)) return true;
    }
    return false;
  }

  // "on the list", "from the top", "you showed me"
  bool in_what_was_shown(std::size_t i) const {
    if (ends(i)) return false;
    if (is(i, "on of from in de en"_words))
      return is(i + 1, "the your la tu su that esa mi my"_words) &&
             is(i + 2, "list top screen page lista pantalla left right"_words);
    if (is(i, "down"_words)) return true;
    return is(i, "you u que"_words) &&
           is(i + 1,
              "showed sent listed mentioned said gave have me mostro enseno mando dijo "
              "mostraste ensenaste mandaron ensenaron"_words);
  }
  // "the first 2", "the last two"
  bool several(std::size_t i) const {
    if (i >= text_.size() || text_.pauses(i)) return false;
    const Number* n = number(i);
    constexpr double most = 10;
    return n != nullptr && !n->ordinal && n->value >= 2 && n->value <= most;
  }
  // "the first 1": one, written as a digit
  bool one(std::size_t i) const {
    return i < text_.size() && !text_.pauses(i) && text_[i].kind == TokenKind::number &&
           text_.key(i) == "1";
  }

  std::optional<Pointer> ordinal(std::size_t at, const Number& n) const {
    std::size_t next = n.last;
    if (one(next)) return make(static_cast<int>(n.value), at, next + 1, false);
    if (definite_before(at) &&
        is(next, "tiene trae es esta viene has does is have had sigue todavia"_words))
      return make(static_cast<int>(n.value), at, next, false);
    if (in_what_was_shown(next) || (is(next, "one"_words) && is(next + 1, "down"_words)))
      return make(static_cast<int>(n.value), at, next + 1, false);
    if (is(next,
           "two few time thing row seat owner name of day week month year key gear "
           "gen generation quarter fila vez hora dueno half floor job place "
           "available and come date car message text email call reminder attempt try person "
           "salesman visit trip chance child kid baby mensaje llamada"_words) &&
        !(is(next, "car"_words) && definite_before(at)) &&
        !(is(next, "and of"_words) && definite_before(at)))
      return std::nullopt;
    if (is(next, "of"_words) || several(next)) return std::nullopt;
    if (is(at, "cuarto cuarta"_words) && !definite_before(at)) return std::nullopt;
    const bool named = noun(next);
    const bool closed = next >= text_.size() || text_.pauses(next);
    if (named && !is(next, "on you in de que from"_words))
      return make(static_cast<int>(n.value), at, next + 1,
                  !definite_before(at) && !closed_message(at, next + 1) && !is(next, "one"_words));
    if (!definite_before(at) && !closed) return std::nullopt;
    return make(static_cast<int>(n.value), at, next, !(closed && taken_in_spanish(at)));
  }

  // "me quedo con el segundo", "lo ultimo por la tercera": no noun need stand behind it.
  bool taken_in_spanish(std::size_t at) const {
    return at > 1 && in_.spanish && is(at - 1, "el la"_words) &&
           is(at - 2,
              "quiero quisiera prefiero con por llevo de interesa gusta gusto late aparte aparta "
              "aparteme cuesta vale escojo elijo"_words);
  }

  bool closed_message(std::size_t first, std::size_t last) const {
    return first <= 1 && last + 1 >= text_.size();
  }

  bool definite_before(std::size_t at) const {
    return at > 0 && !text_.pauses(at) && (is(at - 1, "the el la that ese esa your"_words));
  }

  // "top one", "the one at the bottom"
  std::optional<Pointer> by_end(std::size_t at) const {
    const bool ahead = is(at + 1, "one"_words) || one(at + 1);
    const bool behind =
        at > 2 && is(at - 1, "the"_words) && is(at - 2, "at on"_words) && is(at - 3, "one"_words);
    if ((!ahead && !behind) || text_.pauses(at + 1) != behind) return std::nullopt;
    return make(is(at, "top"_words) ? 1 : -1, at, ahead ? at + 2 : at + 1, false);
  }

  std::optional<Pointer> last_one(std::size_t at) const {
    // "our last one was a lemon"
    if (at > 0 && is(at - 1, "our my his her their your mi nuestro su"_words)) return std::nullopt;
    const bool closed = at + 1 >= text_.size() || text_.pauses(at + 1);
    if (one(at + 1)) return make(-1, at, at + 2, false);
    if (definite_before(at) &&
        is(at + 1, "tiene trae es esta viene sigue todavia cuanto cuantos cuantas"_words))
      return make(-1, at, at + 1, false);
    if (in_what_was_shown(at + 1)) return make(-1, at, at + 1, false);
    if (several(at + 1)) return std::nullopt;
    if (noun(at + 1) && !is(at + 1, "on in de que from you"_words))
      return make(-1, at, at + 2, false);
    if (definite_before(at) && (closed || noun(at + 1))) return make(-1, at, at + 1, !closed);
    if (closed && at == 0) return make(-1, at, at + 1, true);
    return std::nullopt;
  }

  const Input& in_;
  std::vector<Pointer> pointers_;
};

}  // namespace

std::vector<Pointer> find_pointers(const Input& input) {
  return PointerFinder(input).run();
}

}  // namespace kept::bot::criteria
