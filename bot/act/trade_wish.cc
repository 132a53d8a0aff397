#include <algorithm>
#include <optional>

#include "bot/act/business_frames.h"
#include "bot/act/clause_words.h"
#include "bot/act/frames.h"

namespace kept::bot {
namespace {

constexpr std::string_view rule = "wish to trade";

constexpr auto rides =
    "car cars vehicle vehicles ride truck trucks suv van minivan sedan pickup jeep wheels bike "
    "motorcycle motorcycles harley boat camper rv trailer carro carros auto autos coche coches "
    "camioneta troca trocas vehiculo vehiculos nave moto motos lancha"_words;

constexpr auto buyers =
    "carmax carvana vroom kbb edmunds dealer dealership dealers truecar autonation"_words;

constexpr auto giving =
    "give get pay offer giving paying offering allow expect got "
    "hand cut float slide throw pull"_words;
constexpr auto bringing = "bring fetch fetches fetching brings worth go goes"_words;
constexpr auto buying =
    "buy purchase buying purchasing buyers want wanting interested interest"_words;
constexpr auto taking = "take taking accept"_words;
constexpr auto unloading = "offload unload dump unloading offloading dumping ditch ditching"_words;
constexpr auto nearing = "toward towards"_words;
constexpr auto leaving = "out"_words;
constexpr auto selling = "sell selling"_words;
constexpr auto counting = "put use apply count"_words;
constexpr auto having_offered =
    "gave offered offering quoted appraised estimated ofrecio ofrecieron"_words;
constexpr auto swapping = "swap exchange switch"_words;
constexpr auto trading = "trad traid"_words;
constexpr auto dando =
    "dan da das darian daria ofrecen ofrece ofreceria ofrecerian pagan pagarian paga dieron "
    "toman"_words;
constexpr auto valuando = "tasan valuan tasarian valuarian valuar tasar avaluan"_words;
constexpr auto tomando =
    any_of_lists(valuando, "toman tomarian reciben recibirian agarran aceptan"_words);
constexpr auto cambiando =
    "cambiar cambio cambiarlo cambiarla cambiaria dar entregar dejar doy dejo entrego vender vendo "
    "venderles venderle"_words;
constexpr auto debiendo = "debo debe"_words;
constexpr auto asking_price = "want need take asking accept"_words;
constexpr auto yours = "yours"_words;

// One of these begins every wish to trade; of some rules it is a single word.
constexpr auto openings = any_of_lists(
    giving, bringing, buying, taking, "rid part cash traded compran comprar comprarme"_words,
    unloading, selling, counting, having_offered, swapping, trading, dando, tomando, cambiando,
    debiendo, asking_price, yours, nearing, leaving);

// Finds the visitor's car together with what may be given for it.
class TradeWish {
 public:
  TradeWish(const Case& c, const Clause& clause) : c_(c), w_(c, clause) {}

  Ground find() const {
    for (std::uint32_t i = w_.first(); i < w_.end(); ++i) {
      if (!w_.opens(i, Opening::trade)) continue;
      const bool said = gives(i) || brings(i) || buys(i) || parts_with(i) || counts(i) ||
                        offered(i) || swaps(i) || prices(i) || goes_toward(i) || in_spanish(i);
      if (said) return w_.ground(i, w_.end(), rule);
    }
    return {};
  }

 private:
  bool is(std::uint32_t i, WordSet auto words) const { return w_.is(i, words); }

  const criteria::Value* value_at(std::uint32_t i) const {
    for (const criteria::Value& v : touching(c_.parts().values, i, i + 1)) {
      if (i < v.last && v.field <= Field::body) return &v;
    }
    return nullptr;
  }
  // A vehicle within the words from i on, and none other than such that describe it before it.
  bool vehicle_from(std::uint32_t i) const {
    constexpr std::uint32_t reach = 5;
    for (std::uint32_t k = i; k < i + reach && k < w_.end(); ++k) {
      if (is(k, rides) || value_at(k) != nullptr) return true;
      if (is(k, "tires tire brakes oil payment payments credit appointment info number name"_words))
        return false;
    }
    return false;
  }
  // "my Civic", "our old van", "mine", "my wife's car", "mi troca"
  bool own_at(std::uint32_t i) const {
    if (is(i, "mine mia mio"_words)) return true;
    if (is(i, "la el lo"_words) && is(i + 1, "mia mio nuestra nuestro"_words)) return true;
    return is(i, "my our mi mis nuestro nuestra his her their"_words) && vehicle_from(i + 1);
  }
  // The first and the last place of the clause where one is named; its end and its beginning if
  // none is.
  struct Places {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
  };
  const Places& own_in_clause() const {
    if (own_) return *own_;
    own_ = Places{w_.end(), w_.first()};
    for (std::uint32_t i = w_.first(); i < w_.end(); ++i) {
      if (own_at(i)) own_ = Places{std::min(own_->first, i), i};
    }
    return *own_;
  }
  // Such a one, or one that may as well be theirs: "a 2014 Fusion", "an 08 Civic".
  bool theirs_at(std::uint32_t i) const {
    return own_at(i) || (is(i, "a an un una this old used"_words) && vehicle_from(i + 1)) ||
           (is(i, "it one"_words) && c_.has(Cue::own_vehicle)) || value_plural(i);
  }
  bool value_plural(std::uint32_t i) const {
    const auto* v = value_at(i);
    return v != nullptr && v->plural;
  }
  bool asks_amount() const {
    return w_.has(
        "what how much number ballpark estimate quote idea range anything something"_words);
  }

  // "what would you give me for my Civic", "how much are you paying for Tacomas"
  bool gives(std::uint32_t i) const {
    // "my car's a 2014 Sentra, if you want to make me an offer on it"
    if (is(i, "offer"_words) && c_.has(Cue::own_vehicle) && w_.before(i, 4, "make making"_words) &&
        w_.before(i, 3, "me us"_words) && is(i + 1, "on for"_words) && is(i + 2, "it mine"_words))
      return true;
    if (!is(i, giving)) return false;
    if (is(i, "pull"_words))
      return is(i + 1, "for on"_words) && w_.before(i, 2, "i we"_words) && asks_amount() &&
             theirs_at(i + 2);
    if (is(i, "get got expect"_words) &&
        (is(i + 1, "approved qualified financed"_words) ||
         !w_.before(i, 4, "i we can could would much might"_words)))
      return false;
    auto link = w_.find("for on of out por"_words, i + 1, i + 5);
    if (link >= w_.end() && i + 1 < w_.end() && c_.text().key(i + 1) == "4") link = i + 1;
    if (link >= w_.end()) return false;
    const auto at = is(link + 1, "of on"_words) ? link + 2 : link + 1;
    if (!asks_amount() || w_.has_between("discount off gas repair"_words, i, w_.end()))
      return false;
    const bool it = is(at, "it"_words) && c_.has(Cue::own_vehicle);
    if (is(i, "get got pay"_words) && !is(link, "for"_words) && !own_at(at) && !it) return false;
    if (is(i, "hand cut float slide throw"_words) &&
        !(is(i + 1, "me us"_words) && is(link, "for"_words)))
      return false;
    if (is(i, "pay"_words) && w_.before(i, 3, "i we"_words)) return false;
    return theirs_at(at) && !paid_for_work(at);
  }
  bool paid_for_work(std::uint32_t i) const {
    return w_.has_between(
        "brake brakes tire tires oil service repair change inspection battery payment "
        "insurance"_words,
        i, w_.end());
  }

  // "what would my Caravan bring", "how much is mine worth"
  bool brings(std::uint32_t i) const {
    if (!is(i, bringing)) return false;
    if (is(i, "go goes"_words) && !is(i + 1, "for"_words)) return false;
    if (is(i, "bring"_words) && is(i + 1, "my it the"_words)) return false;
    if (!asks_amount() || w_.has("fix fixing repair repairing saving"_words)) return false;
    return own_in_clause().first < i || brings_told(i);
  }
  // "2017 Elantra, 60k, clean. what would that bring?"
  bool brings_told(std::uint32_t i) const {
    return is(i, "bring fetch"_words) && is(i - 1, "that it this one"_words) && i + 1 >= w_.end() &&
           w_.asks() && !beginning_in(c_.parts().values, 0, w_.first()).empty();
  }

  // "what would it go for toward an SUV", "get out of a 2018 Charger into something cheaper"
  bool goes_toward(std::uint32_t i) const {
    if (is(i, nearing))
      return is(i + 1, "a an another"_words) && vehicle_from(i + 2) && !c_.is_amount(i - 1) &&
             !w_.has_between("down cash deposit dollars lean leaning leans"_words, w_.first(), i);
    return is(i, leaving) && is(i + 1, "of"_words) && w_.before(i, 2, "get getting"_words) &&
           is(i + 2, "a an"_words) && vehicle_from(i + 3) &&
           w_.has_between("into"_words, i + 3, w_.end());
  }

  // "would you be interested in buying my Mustang", "you want my Honda", "do you purchase used
  // cars"
  bool buys(std::uint32_t i) const {
    if (is(i, buying)) {
      std::uint32_t at =
          is(i, "interested interest"_words) && is(i + 1, "in"_words) ? i + 2 : i + 1;
      if (is(at, "buying purchasing taking"_words)) ++at;
      if (own_at(at) && !w_.before(i, 2, "i we am first"_words) && i != w_.head() &&
          !is(at + 1, "first next new second"_words))
        return !paid_for_work(at);
      const bool you = w_.before(i, 4, "you ya"_words) && !w_.before(i, 2, "i"_words) &&
                       !w_.before(i, 5, "can could from"_words);
      // "got a 2014 Altima in the driveway, you want it off me?"
      if (is(at, "it that one this her him"_words) && w_.before(i, 4, "you ya yall guys"_words) &&
          (w_.asks() || w_.mood() == Mood::request)) {
        if (is(at + 1, "off from"_words) && is(at + 2, "me us my"_words)) return true;
        if (at + 1 >= w_.end() && (c_.has(Cue::own_vehicle) || stands_idle())) return true;
      }
      if (!you || !w_.asks()) return you && w_.mood() == Mood::request && own_at(at);
      if (is(i, "want interested interest"_words) && !is(at - 1, "buying purchasing taking"_words))
        return is(at, "a an"_words) && vehicle_from(at + 1);
      return vehicle_from(at) || is(at, "it mine from"_words);
    }
    // "take my Escape in exchange", "take a boat in", "will you take it with hail damage"
    if (!is(i, taking) || !(own_at(i + 1) || is(i + 1, "it a an"_words))) return false;
    if (is(i + 1, "it"_words) && is(i + 2, "off"_words) && is(i + 3, "me us"_words)) return true;
    // "take a 2011 Sentra on a newer Kia"
    const auto link = w_.find("on"_words, i + 2, i + 9);
    if (is(i + 1, "a an"_words) && w_.before(i, 3, "you yall guys"_words) &&
        (w_.asks() || w_.mood() == Mood::request) && link < w_.end() &&
        is(link + 1, "a an another"_words) && vehicle_from(i + 2) && vehicle_from(link + 2))
      return true;
    if (w_.has_between("exchange partial part toward towards hands"_words, i, w_.end()))
      return own_at(i + 1) || w_.has("payment"_words) ||
             (is(i + 1, "it"_words) && c_.has(Cue::own_vehicle) && w_.before(i, 3, "you"_words));
    return is(i + 1, "it"_words) && w_.before(i, 3, "you"_words) && c_.has(Cue::own_vehicle) &&
           w_.before(i, 3, "will would"_words) && !w_.has("for back cash look"_words) &&
           i + 2 >= w_.end();
  }

  // A car that is named stands about at the visitor's.
  bool stands_idle() const {
    return !c_.parts().values.empty() &&
           c_.says("driveway garage yard carport backyard barn dust anymore more"_words);
  }

  // "get rid of this Mazda", "part with our Sienna", "offload my BMW", "out of my truck"
  bool parts_with(std::uint32_t i) const {
    // "ballpark on a 2016 accord, looking to get rid of it"
    if (is(i, "rid"_words) && is(i + 1, "of"_words) && is(i + 2, "it"_words) && i + 3 >= w_.end() &&
        w_.before(i, 4, "looking trying want need wanna ready time"_words))
      return !beginning_in(c_.parts().values, 0, i).empty() && !noise(i + 3);
    // "i got a 2014 soul id like to get rid of"
    if (is(i, "rid"_words) && is(i + 1, "of"_words) && c_.text().pauses(i + 2))
      return w_.before(i, 7, "i am id we"_words) && !beginning_in(c_.parts().values, 0, i).empty();
    if (is(i, "rid"_words))
      return is(i + 1, "of"_words) && (own_at(i + 2) || is(i + 2, "this that it a an"_words)) &&
             (own_at(i + 2) ? !noise(i + 3) : vehicle_from(i + 3));
    if (is(i, "part"_words)) return is(i + 1, "with"_words);
    if (is(i, unloading)) return own_at(i + 1) || vehicle_from(i + 1);
    if (is(i, "cash"_words)) return is(i + 1, "out"_words) && own_at(i + 2);
    if (is(i, selling)) {
      if (w_.before(i, 3, "you they"_words)) return false;
      return theirs_at(i + 1) || (is(i + 1, "you"_words) && own_at(i + 2));
    }
    return false;
  }
  bool noise(std::uint32_t i) const {
    return w_.has_between("noise smell squeak squeaking sound rattle"_words, i - 1, w_.end());
  }

  // "put my truck toward it", "use the Altima as a down payment"
  bool counts(std::uint32_t i) const {
    if (!is(i, counting) || !own_at(i + 1)) return false;
    return w_.has_between("toward towards as against down"_words, i + 1, w_.end());
  }

  // "CarMax gave me 9500"
  bool offered(std::uint32_t i) const {
    if (!is(i, having_offered)) return false;
    // "insurance gave me 19,400 for my old Ridgeline"
    if (w_.before(i, 3,
                  "insurance geico allstate progressive farmers usaa seguro bank banco lender "
                  "union"_words))
      return false;
    const bool amount = has_number(i);
    if (!amount ||
        w_.has_between("percent apr discount off financing loan rate"_words, i, w_.end()))
      return false;
    const bool rival = w_.before(i, 3, buyers);
    const bool own = own_in_clause().last > i;
    if (is(i, "quoted"_words))
      return own ||
             (w_.before(i, 3, "carvana vroom kbb"_words) && !w_.has("less same cheaper on"_words));
    return own || rival || is(i, "ofrecio ofrecieron"_words) || is(i + 1, "me us"_words);
  }
  bool has_number(std::uint32_t i) const {
    const auto numbers = beginning_in(c_.parts().numbers, i, w_.end());
    return std::any_of(numbers.begin(), numbers.end(), [](const Number& n) { return !n.percent; });
  }

  // "swap my Camry for the Pilot", "if I traded my Jetta"
  bool swaps(std::uint32_t i) const {
    // "traded my Fusion last year" is told of the past.
    if (is(i, "traded"_words) && w_.has_between("last ago already before"_words, i + 1, w_.end()))
      return false;
    if (is(i, "traded"_words))
      return own_at(i + 1) || (is(i + 1, "in"_words) && w_.before(i, 3, "i we"_words));
    if (is(i, swapping)) return own_at(i + 1) && w_.has_between("for into"_words, i + 1, w_.end());
    return is(i, trading);
  }

  // "i want 12 thousand minimum for my f250", "need at least 3500 for it", "800 bucks and its
  // yours"
  bool prices(std::uint32_t i) const {
    if (is(i, yours))
      return w_.before(i, 3, "it its is"_words) && !c_.parts().numbers.empty() && !w_.asks() &&
             (c_.asked() == Asked::drivable || c_.has(Cue::own_vehicle));
    constexpr std::uint32_t reach = 4;
    const auto sums = beginning_in(c_.parts().numbers, i + 1, i + reach);
    if (!is(i, asking_price) || w_.asks() || sums.empty() ||
        !(i == w_.head() || w_.before(i, 3, "i we id im would"_words)))
      return false;
    const std::uint32_t sum = sums.front().last;
    const auto link = w_.find("for"_words, sum, sum + 3);
    if (link >= w_.end()) return false;
    const bool it = is(link + 1, "it him her"_words) && link + 2 >= w_.end() &&
                    (c_.asked() == Asked::drivable || c_.has(Cue::own_vehicle));
    const bool money = sums.front().value >= 100 || sums.front().dollars;
    return money && (it || (is(link + 1, "my our"_words) && vehicle_from(link + 2)));
  }

  bool in_spanish(std::uint32_t i) const { return dan(i) || toman(i) || cambian(i) || compran(i); }

  // "que me dan por mi carro", "cuanto ofrecen por un Corolla 2010", "me dieron 7 mil por el mio"
  bool dan(std::uint32_t i) const {
    if (!is(i, dando)) return false;
    const auto link = w_.find("por"_words, i + 1, i + 7);
    if (link >= w_.end()) return false;
    const bool asks = w_.before(i, 6, "que cuanto cuanta much what"_words);
    return own_at(link + 1) || (asks && is(link + 1, "un una"_words) && vehicle_from(link + 2)) ||
           (asks && value_plural(link + 1));
  }

  // "en cuanto me la toman", "reciben mi troca", "lo reciben?", "mi carro ... tiene deuda"
  bool toman(std::uint32_t i) const {
    if (!is(i, tomando)) return false;
    if (is(i, valuando)) return true;
    if (own_at(i + 1)) return true;
    if (vehicle_from(i + 1) && !is(i + 1, "el la los las"_words) &&
        !w_.has("tarjeta credito"_words))
      return w_.has("cuenta cambio usados usado viejos usadas trade parte motos moto"_words);
    const bool it = w_.before(i, 1, "lo la los las"_words);
    return it && (c_.has(Cue::own_vehicle) || w_.before(i, 4, "cuanto"_words));
  }

  // "quiero cambiar mi Honda por una camioneta", "lo quiero cambiar por uno mas nuevo"
  bool cambian(std::uint32_t i) const {
    if (is(i, cambiando)) {
      if (is(i, "cambiarlo cambiarla"_words) || w_.before(i, 3, "lo la"_words))
        return w_.has_between("por"_words, i, i + 3) && !w_.has("cita hora manana"_words) &&
               !w_.has("doy dejo"_words);
      const auto at = is(i + 1, "les le"_words) ? i + 2 : i + 1;
      if (!own_at(at) || paid_for_work_es()) return false;
      if (is(i, "dejar dejo"_words))
        return w_.has("cuenta diferencia enganche pago parte resto"_words);
      return true;
    }
    return is(i, debiendo) && is(i + 1, "mas"_words) && is(i + 2, "de"_words);
  }
  bool paid_for_work_es() const {
    return w_.has(
        "aceite llantas frenos bateria revisar servicio taller balatas inspeccion cita hora "
        "reparar arreglar"_words);
  }

  // "compran carros?", "les interesa comprar una Odyssey 2013"
  bool compran(std::uint32_t i) const {
    if (is(i, "compran"_words))
      return vehicle_from(i + 1) || own_at(i + 1) || w_.before(i, 2, "me lo la"_words);
    if (is(i, "comprar"_words))
      return w_.before(i, 3, "interesa interesaria gustaria"_words) &&
             w_.before(i, 4, "les le"_words);
    return is(i, "comprarme"_words);
  }

  const Case& c_;
  const ClauseWords w_;
  mutable std::optional<Places> own_;  // once asked for
};

}  // namespace

Ground find_trade_wish(const Case& c) {
  if (!c.opens(Opening::trade)) return {};
  for (const Clause& clause : c.parts().clauses) {
    if (const Ground ground = TradeWish(c, clause).find(); found(ground)) return ground;
  }
  return {};
}

std::span<const std::string_view> trade_openings() {
  return openings.words;
}

}  // namespace kept::bot
