#include "bot/act/wish_beside_own.h"

#include <algorithm>

namespace kept::bot {
namespace {

using criteria::Determiner;
using criteria::Value;

constexpr auto wanting =
    "want wants wanted wanna need needs after eyeing find get buy like consider considering "
    "busco busca buscamos buscando quiero quiere queremos necesito necesita ocupo ocupa "
    "llevarme comprar conseguir"_words;
constexpr auto looking = "looking shopping hunting searching interested"_words;
constexpr auto thinking = "thinking considering eyeing leaning pensando"_words;
constexpr auto seeing = "see drive try look check sit view ver probar manejar checar mirar"_words;
constexpr auto which = "what which que cuales any"_words;
constexpr auto trading = "on for toward towards into against"_words;
constexpr auto indefinite =
    "a an another some something newer bigger smaller nicer different used new un una otro otra "
    "alguna algun algo nice good cheap reliable clean decent little like couple"_words;
constexpr auto definite = "the that this those your one el la los las esa ese of tu su"_words;
constexpr auto others =
    "husband wife son daughter mom mother dad father brother sister kid kids boyfriend girlfriend "
    "fiance fiancee parents grandma grandpa uncle aunt cousin friend neighbor boss family girl boy "
    "esposo esposa hijo hija mama papa hermano hermana primo prima novio novia"_words;
constexpr auto owners = "my our mine mi mis nuestro nuestra mio mia"_words;
// What is wanted of a car that is there already.
constexpr auto parts_of_it =
    "battery tire tires brake brakes key keys bumper mirror windshield part parts bed transmission "
    "engine motor alternator starter radiator appointment loan title loaner rental tow check quote "
    "inspection service oil wash detail recall"_words;

class WishReader {
 public:
  explicit WishReader(const Case& c) : c_(c) {}

  std::vector<std::uint8_t> run() {
    const auto size = static_cast<std::uint32_t>(c_.text().size());
    std::vector<std::uint8_t> wished(size, 0);
    mark_own(size);
    bool open = false;
    for (std::uint32_t i = 0; i < size; ++i) {
      if (i > 0 && c_.text().breaks(i)) open = open && goes_on(i);
      // "trade it on an Edge: 2013 Escape, 131k"
      if (i > 0 && (c_.text().gap(i) & gap_colon) != 0 && c_.has(Cue::trade)) open = false;
      if (i > 0 && c_.text().breaks(i)) traded_ = false;
      if (is_own(i)) traded_ = true;
      if (own_[i] != 0 || is_own(i)) open = false;
      if (const std::uint32_t named = wish_at(i); named > i) {
        std::fill(wished.begin() + i, wished.begin() + named, 1);
        open = true;
        i = named - 1;
      }
      wished[i] = open ? 1 : 0;
    }
    return wished;
  }

 private:
  bool is(std::size_t i, WordSet auto words) const { return c_.is(i, words); }

  void mark_own(std::uint32_t size) {
    own_.assign(size, 0);
    for (const CueHit& hit : c_.parts().cues) {
      if (hit.cue == Cue::own_vehicle || hit.cue == Cue::problem || hit.cue == Cue::service)
        own_[hit.first] = 1;
    }
  }
  bool is_own(std::uint32_t i) const {
    // "what will you give me for"
    if (is(i, "give offer pay giving offering paying"_words) && is(i + 1, "me us for"_words))
      return true;
    return is(i, "worth dan darian daria ofrecen"_words) || (is(i, owners) && !is(i + 1, others));
  }

  // "a Pilot? 2020 and up, 30 tops": a sentence without a verb that begins with an amount
  bool goes_on(std::uint32_t i) const {
    return c_.is_amount(i) ||
           (is(i,
               "under below max maximum around prefer preferably ideally budget hasta "
               "menos"_words) &&
            (c_.is_amount(i + 1) || c_.is_amount(i + 2)));
  }

  // One past the first token of the vehicle that is wished for from i on; i if none is.
  std::uint32_t wish_at(std::uint32_t i) const {
    if (is(i, wanting)) return after_article(i, i + 1);
    if (is(i, thinking)) return named_from(i, is(i + 1, "about of on"_words) ? i + 2 : i + 1);
    if (is(i, looking) && is(i + 1, "for at in into"_words)) return after_article(i, i + 2);
    if (is(i, seeing) && !is(i - 1, "you u yall can"_words)) return seen(i);
    if (is(i, which)) return asked(i);
    if (is(i, trading) && c_.has(Cue::trade)) return traded_for(i);
    // "a cuenta de una CR-V"
    if (is(i, "cuenta"_words) && is(i + 1, "de"_words) && is(i + 2, "un una otro otra"_words))
      return named_from(i, i + 3);
    return i;
  }

  std::uint32_t after_article(std::uint32_t wish, std::uint32_t from) const {
    if (is(wish, "get"_words) && !is(wish - 1, "to me us could can"_words)) return wish;
    if (is(from, "to"_words) && is(from + 1, seeing)) return wish;
    if (!is(from, indefinite) && !is_kind(from)) return wish;
    return named_from(wish, from);
  }

  // "let me test drive the gray Gladiator", "I'd like to look at the black Sequoia"
  std::uint32_t seen(std::uint32_t i) const {
    std::uint32_t at = i + 1;
    if (is(i, "look"_words) && !is(at, "at"_words)) return i;
    if (is(at, "at out in about a"_words) && !is(i, "drive see"_words)) ++at;
    if (is(i, "see"_words) && is(at, "about"_words)) ++at;
    const bool ours = is(at, "the that your el la esa ese los las one"_words) ||
                      (is(at, indefinite) && is(i - 1, "test to me about wanna"_words)) ||
                      (is(i, "see"_words) && is(i + 1, "about"_words));
    const bool self = c_.word_in(i > reach ? i - reach : 0, i,
                                 "i we me us test quiero quisiera queremos puedo gustaria wants "
                                 "wife husband son daughter"_words);
    return ours && self ? named_from(i, at) : i;
  }

  // "what Pilots do you have", "qué trocas tienen", "any Rogues under 20", "what do you have under
  // 12"
  std::uint32_t asked(std::uint32_t i) const {
    const std::uint32_t end = i + reach + 2;
    const bool house =
        c_.word_in(i, end, "have got tienen tiene hay venden carry sell stock"_words);
    if (is(i, "any"_words)) return named_from(i, i + 1);
    if (!house) return i;
    if (const std::uint32_t named = named_from(i, i + 1); named > i) return named;
    const bool you = c_.word_in(i + 1, i + 5, "you yall u tienen hay"_words);
    for (std::uint32_t k = i + 1; you && k < end && !c_.text().pauses(k); ++k) {
      if (is(k, "have got tienen hay"_words))
        return is(k + 1, "under for below around between hasta por de menos less in"_words) ? k + 1
                                                                                            : i;
    }
    return i;
  }

  // "trade mine on an Edge", unlike "trade value on a 2015 Explorer"
  std::uint32_t traded_for(std::uint32_t i) const {
    // "my Accord, 88k, for a Pilot"
    const bool of_named = traded_ && !is(i - 1, "value worth offer quote ballpark"_words) &&
                          (c_.is_amount(i - 1) || value_at(i - 1) != nullptr);
    if (!of_named && !is(i - 1, "it mine this that in her him trade swap"_words)) return i;
    if (!is(i + 1, "a an another one something"_words)) return i;
    if (is(i, "for"_words) && is(i - 1, "trade in"_words)) return i;
    return named_from(i, i + 1);
  }

  // The vehicle that the words from there name, with whatever describes it before its name.
  std::uint32_t named_from(std::uint32_t wish, std::uint32_t from) const {
    for (std::uint32_t i = from; i < from + reach && i < c_.text().size(); ++i) {
      if (i > from && c_.text().breaks(i)) return wish;
      const Value* const v = value_at(i);
      if (v != nullptr && (names(*v) || (v->field == Field::feature && c_.has(Cue::trade)))) {
        if (v->determiner == Determiner::own || is(v->last, parts_of_it) || is(v->last, "to"_words))
          return is(v->last, "to"_words) && !is(v->last + 1, "tow haul pull come pick get"_words)
                     ? i + 1
                     : wish;
        return i + 1;
      }
      if (v == nullptr && !c_.is_amount(i) && !is(i, indefinite) && !is(i, definite)) return wish;
    }
    return wish;
  }

  static bool names(const Value& v) {
    return !v.uncertain && (v.field <= Field::body || v.field == Field::drivetrain);
  }
  bool is_kind(std::uint32_t i) const {
    const Value* const v = value_at(i);
    return v != nullptr && (v->plural || v->field > Field::body) &&
           v->determiner != Determiner::own;
  }
  const Value* value_at(std::uint32_t i) const {
    for (const Value& v : touching(c_.parts().values, i, i + 1)) {
      if (v.first <= i && i < v.last) return &v;
    }
    return nullptr;
  }

  static constexpr std::uint32_t reach = 6;
  const Case& c_;
  std::vector<std::uint8_t> own_;  // a word of the own one begins there
  bool traded_ = false;            // an own one was named in the running sentence
};

}  // namespace

std::vector<std::uint8_t> wishes_beside_own(const Case& c) {
  return WishReader(c).run();
}

}  // namespace kept::bot
