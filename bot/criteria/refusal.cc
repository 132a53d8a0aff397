#include "bot/criteria/refusal.h"

#include <optional>

#include "bot/criteria/words_at.h"

namespace kept::bot::criteria {
namespace {

// What the words ahead of a phrase say of it: walks back over words that carry a negation.
class ScopeReader : private WordsAt {
 public:
  explicit ScopeReader(const Input& input) : WordsAt(input.text), in_(input) {}

  // `first` is the phrase's first token, its determiner included.
  Polarity before(std::size_t first) const {
    constexpr int reach = 9;
    bool needed = false;
    bool modified = false;
    bool some_only = false;
    bool pointed = false;  // "not the 4 door Civic": a certain one
    std::size_t k = first;
    for (int n = 0; n < reach && k > 0 && !text_.pauses(k); ++n) {
      --k;
      if (const auto turned = turned_at(k, first))
        return *turned == Polarity::plain ? *turned
               : needed                   ? Polarity::dropped
               : some_only                ? (pointed ? Polarity::dropped : Polarity::partly)
                                          : *turned;
      // "we do not care for white"
      needed = needed || (is_need(k) && !(is(k, "care"_words) && is(k + 1, "for"_words)));
      pointed = pointed || (some_only && is(k, "the that el la"_words));
      some_only = some_only || counts_doors(k);
      if (carries(k) || counts_doors(k)) continue;
      // "no more trucks"
      if (is(k, "more"_words) && k > 0 && is(k - 1, "no"_words)) continue;
      if (of_some_only(k)) return Polarity::dropped;
      // "a cvt nissan": a noun that only describes
      const bool describes =
          k > 0 && is(k - 1, "a an any un una the el la that avoid avoiding hate"_words) &&
          !modified;
      if (!describes) return Polarity::plain;
      modified = true;
    }
    return Polarity::plain;
  }

 private:
  // Whether the word at k turns the phrase that begins at `first`; plain if it stops the search.
  std::optional<Polarity> turned_at(std::size_t k, std::size_t first) const {
    if (is(k, "no not never without sin ni nor non nunca neither tampoco jamas"_words))
      return negated_at(k, first);
    if (is(k,
           "hate hated hates dislike avoid avoiding excluding except cept xcept besides excepto "
           "salvo odio "
           "detesto evitar minus"_words))
      return k > 0 && is(k - 1, "not no"_words) ? Polarity::plain : Polarity::refused;
    if (is(k, "nothing nada ninguno"_words)) return Polarity::refused;
    if (is(k, "skip skipping"_words) && !is(k + 1, "to"_words)) return Polarity::dropped;
    if (is(k, "but pero sino just solo only nomas maybe"_words))
      return is(k, "but"_words) && all_before(k) ? Polarity::refused : Polarity::plain;
    if (is(k, "than"_words)) return than(k);
    if (is(k, "of de del"_words) && k > 0 && is(k - 1, "instead vez lugar"_words))
      return Polarity::dropped;
    if (is(k, "of"_words) && k > 0 && is(k - 1, "tired sick"_words)) return Polarity::refused;
    if (is(k, "from"_words) && k > 0 && is(k - 1, "away apart aside"_words))
      return Polarity::refused;
    if (is(k, "menos"_words) && k > 0 && !is(k - 1, "al lo por o"_words)) return Polarity::refused;
    return std::nullopt;
  }

  std::optional<Polarity> than(std::size_t k) const {
    if (k == 0) return Polarity::plain;
    if (is(k - 1, "other different"_words)) return Polarity::refused;
    if (is(k - 1, "rather instead"_words)) return Polarity::dropped;
    // "something bigger than a 3 Series": only compared
    const bool compares = is(k - 1,
                             "bigger smaller larger roomier nicer better cheaper taller longer "
                             "wider faster sportier"_words);
    return compares &&
                   (k == 1 ||
                    is(k - 2, "something anything nothing bit little lot much or but and"_words))
               ? Polarity::dropped
               : Polarity::plain;
  }

  // "anything but", "any color outside but"
  bool all_before(std::size_t k) const {
    constexpr std::size_t reach = 4;
    for (std::size_t back = 1; back <= reach && back <= k; ++back) {
      if (back > 2 && !is(k - back + 1,
                          "color colors outside inside exterior interior body style kind type make "
                          "brand"_words))
        return false;
      if (is(k - back, "anything everything any all whatever anybody"_words)) return true;
    }
    return false;
  }

  Polarity negated_at(std::size_t k, std::size_t first) const {
    const bool no = is(k, "no"_words);
    if (no && !in_.spanish && is(k + 1, "the that this those my i it we you"_words))
      return Polarity::plain;
    // "no la blanca" is "not the white one" only where it contrasts.
    if (is(k, "not no"_words) && is(k + 1, "only just necessarily sure wait really"_words) &&
        !is(k + 1, "really"_words))
      return Polarity::plain;
    if (asks(k)) return Polarity::plain;
    if (is(k, "never nunca"_words) && learnt(k, first)) return Polarity::dropped;
    if (first > k + 2 && is(k + 1, "have has"_words) && is(k + 2, "to"_words))
      return Polarity::dropped;
    return Polarity::refused;
  }

  // "never learned to drive stick"
  bool learnt(std::size_t k, std::size_t first) const {
    for (std::size_t i = k + 1; i < first; ++i) {
      if (is(i, "learned learnt learn knew aprendi"_words)) return true;
    }
    return false;
  }

  // "why not a jeep", "do you not have", "you do not have a", "no tienen"
  bool asks(std::size_t k) const {
    // "isn't the Corolla a hybrid", "are there no Camrys"
    const bool opens = k > 0 && is(k - 1, "is are does do did was were"_words) &&
                       (k == 1 || text_.pauses(k - 1)) &&
                       is(k + 1, "the that this it there your these those"_words);
    const bool there = k > 1 && is(k - 1, "there"_words) && is(k - 2, "are is"_words);
    if (opens || there) return true;
    const bool you =
        is(k + 1, "you yall they"_words) || (k > 0 && is(k - 1, "why you yall if por si"_words)) ||
        (k > 1 && is(k - 2, "you yall"_words) && is(k - 1, "do did will would can could"_words));
    return you || is(k + 1, "tienen hay tiene tendran manejan venden"_words);
  }

  // "not a 4 door Wrangler": one with other doors will do
  bool counts_doors(std::size_t k) const {
    constexpr auto parts = "door doors seater passenger row cylinder cyl"_words;
    return is(k, parts) || (text_[k].kind == TokenKind::number && is(k + 1, parts));
  }

  // "no work trucks", "no salvage Hondas": others of them will do
  bool of_some_only(std::size_t k) const {
    return k > 0 && is(k - 1, "no not nothing"_words) &&
           is(k,
              "work lifted lowered salvage rebuilt wrecked flood flooded fleet rental rusty rusted "
              "modified modded damaged beater"_words);
  }

  bool is_need(std::size_t k) const {
    return is(k,
              "need needs necesito ocupo require care importa necesita matter must "
              "needed"_words);
  }

  // Words across which a negation reaches.
  bool carries(std::size_t k) const {
    return is(
        k,
        "a an any some the that this those these un una unos unas el la los las one ones want "
        "wants "
        "wanna like likes love be is are was am into interested in looking look for at get getting "
        "buy buying have has having fan of do does would will can could it its they to going go "
        "considering consider after with color colors colour colored shades such as sea sean es "
        "son era fue "
        "quiero quisiera quieren gusta gustan gustaria me nos busco buscando tenga tengan traiga "
        "en de con para interesa interesan interesado comprar manejar really too very big huge "
        "crazy about anything something cars car carros carro models model show shown give sell "
        "wear wearing say says badge drive driving own owning touch even ever need needs necesito "
        "ocupo care importa another feeling digging vibing loving "
        "otro otra ningun ninguna algo from by made learned learnt learn know how stand thinking "
        "no que or nor "
        "colores color keen marca marcas brand brands another type kind tipo"_words);
  }

  const Input& in_;
};

}  // namespace

Polarity polarity_before(const Input& input, std::size_t first) {
  return ScopeReader(input).before(first);
}

}  // namespace kept::bot::criteria
