#include <algorithm>

#include "bot/criteria/idiom.h"
#include "bot/criteria/namesake.h"
#include "bot/criteria/settle.h"
#include "bot/criteria/told_of.h"
#include "bot/criteria/words_at.h"

namespace kept::bot::criteria {
namespace {

class ElsewhereReader : private WordsAt {
 public:
  ElsewhereReader(const Input& input, std::span<const Value> before, const Value& name)
      : WordsAt(input.text),
        in_(input),
        before_(before),
        name_(name),
        prev_(name.first > 0 && !text_.pauses(name.first) ? name.first - 1 : text_.size()),
        next_(name.last < text_.size() && !text_.pauses(name.last) ? name.last : text_.size()) {}

  bool run() const {
    if (is_only_told_of(in_, name_)) return true;
    if (is_namesake(in_, name_) || (name_.field <= Field::model && is_road())) return true;
    switch (name_.field) {
      case Field::make:
        return make();
      case Field::model:
        return model();
      case Field::trim:
        return trim();
      case Field::body:
        return body();
      case Field::condition:
        return condition();
      case Field::exterior_color:
        if (is(name_.first, "navy"_words) && !value_at(next_) &&
            is(prev_, "the us ex retired former army active"_words))
          return true;
        if (is(prev_,
               "camisa camiseta gorra playera chaqueta bandera corbata pantalon vestido "
               "casa rin rines llantas vidrios cristales ventanas parrilla calipers techo"_words) ||
            in_proper_name())
          return true;
        // "tan malo": "so" in Spanish
        if (in_.spanish && is(name_.first, "tan"_words) && !value_at(next_)) return true;
        return is(next_,
                  "rims wheels rines jeans pants shoes rice bread wall walls shirts clothes socks "
                  "flowers"_words) ||
               is(next_,
                  "glasses shirt hat hair dress building sign jacket tie coat house flag "
                  "fob tag tags pen folder envelope bag backpack dog cat binder hoodie cap polo "
                  "sweater scarf boots mask key keys vest uniform sofa couch bandana "
                  "carpet eyes roof awning wine line meat people folks guy man woman "
                  "lentes camisa gorra cabello edificio letrero casa bandera"_words);
      case Field::fuel:
        return fuel() || (is(name_.first, "bev"_words) && text_[name_.first].capital &&
                          !text_[name_.first].all_caps);
      case Field::feature:
        return name_.value == "navigation" && gps_of_visitor();
      case Field::transmission:
        return name_.value == "manual" && is(prev_, "owners owner"_words);
      default:
        return false;
    }
  }

 private:
  // "the Silver Hawks"
  bool in_proper_name() const {
    return text_[name_.first].capital && !text_.shouting() && prev_ < text_.size() &&
           !text_[prev_].capital && next_ < text_.size() && text_[next_].capital &&
           !is(next_, "one ones i or and on"_words) && !value_at(next_) &&
           text_[next_].kind == TokenKind::word && !text_[next_].all_caps;
  }

  // "I work at Ford", "trabajo en la Honda"
  bool is_workplace() const {
    const std::size_t at = is(prev_, "the la"_words) && prev_ > 0 ? prev_ - 1 : prev_;
    return at < text_.size() && at > 0 && is(at, "at for en"_words) &&
           is(at - 1, "work works worked trabajo trabaja trabajaba trabajamos"_words);
  }

  // "Steve over at Valley Honda quoted me": another house, by its name.
  bool is_firm() const {
    const bool named = prev_ > 0 && prev_ < text_.size() && text_[prev_].capital &&
                       !text_.shouting() && !value_at(prev_) && is(prev_ - 1, "at from by"_words);
    const bool acts = is(next_,
                         "quoted offered gave told said wants wanted has had is was sold sells "
                         "will would can did does"_words);
    return named && (acts || next_ >= text_.size());
  }

  // "off Silverado Trail", "por la calle Colorado"
  bool is_road() const {
    if (is(prev_, "calle avenida carretera bulevar"_words)) return true;
    return is(prev_, "on off at near by along to down from"_words) &&
           is(next_,
              "trail road rd street ave avenue blvd boulevard lane ln parkway pkwy way "
              "highway hwy plaza court"_words) &&
           !is(next_ + 1, "boss package edition"_words);
  }

  bool make() const {
    if (is_workplace() || is_firm()) return true;
    if (is(next_,
           "plant plants factory man men guy guys gal people family fan fans household owner "
           "owners "
           "employee worker workers museum"_words))
      return true;
    if (is(next_,
           "dealer dealership dealers store place shop of ave avenue street st road blvd rd "
           "financial credit "
           "finance motors high school university park county hospital memorial elementary"_words))
      return true;
    if (name_.value == "Smart" || name_.value == "Mini" || name_.value == "Eagle")
      return !named_word();
    if (name_.value == "Genesis" || name_.value == "Mercury" || name_.value == "Saturn" ||
        name_.value == "Lincoln")
      return is(prev_, "in on"_words);
    return false;
  }

  // "a mini", "2012 mini cooper"; not "smart idea".
  bool named_word() const {
    const bool alone = prev_ >= text_.size() && next_ >= text_.size();
    const bool numbered = prev_ < text_.size() && text_[prev_].kind == TokenKind::number;
    return alone || numbered || name_.plural || name_.last > name_.first + 1 ||
           is(next_, "cooper coopers countryman clubman fortwo hardtop convertible"_words) ||
           is(prev_, "a the any un el my used new"_words);
  }

  // "the new loan", "5 anos de uso"
  bool is_taken(std::size_t i) const { return i < text_.size() && in_.taken[i] != 0; }

  bool condition() const {
    // "the worst chat I've ever used."
    if (name_.value == "used" && is(name_.first, "used"_words) &&
        is(prev_, "ever have has i never already we"_words) && next_ >= text_.size())
      return true;
    if (name_.value == "used")
      return is(name_.first, "de"_words) && is(prev_, "anos ano meses"_words);
    // "turning over a new leaf"
    if (is(next_, "leaf"_words) && prev_ > 0 && is(prev_, "a"_words) && is(prev_ - 1, "over"_words))
      return true;
    // "new to the area", "new at this", "what's new"
    if (name_.value == "new" && is(name_.first, "new"_words) &&
        (is(next_, "here year years deals deal hours me"_words) ||
         (is(next_, "to in at around"_words) &&
          is(next_ + 1, "this the town area here it all"_words) &&
          !is(next_ + 2, "lot market 20s 30s low mid high"_words))))
      return true;
    // "new number is 971 …", "new ones 971 …": what a number or address replaces
    const bool replaced =
        is(next_, "number numbers cell phone email address one ones"_words) &&
        (is_taken(next_ + 1) || (is(next_ + 1, "is s are"_words) && is_taken(next_ + 2)));
    if (name_.value == "new" && replaced) return true;
    return name_.value == "new" &&
           is(next_,
              "loan payment payments rate apartment home town city semester insurance card "
              "bank boyfriend girlfriend wife husband puppy dog kid kids windshield radiator "
              "parts part paint stereo policy license appointment time date day location "
              "website app salesman salesperson manager credit lease tire starter clutch "
              "muffler transmission motor engine hire rules law baby career shift schedule "
              "plan idea page message question starts start beginning"_words);
  }

  bool body() const {
    // "a dent in the hatch"
    if (is(name_.first, "hatch"_words) && is(prev_, "the"_words) && prev_ > 0 &&
        is(prev_ - 1, "in on of open opens"_words))
      return true;
    if (name_.value == "van" && is(next_, "a para"_words) &&
        !is(prev_, "una la esa esta mi"_words) && !name_.plural)
      return true;
    if (name_.value == "van" && in_.spanish && !name_.plural &&
        !is(prev_, "una la las mini cargo esa esta mi alguna un de"_words))
      return true;
    if (is(next_,
           "driver drivers bed beds payment stop stops thief voice song stuff guy guys plaza show "
           "commercial commercials ad ads accident"_words))
      return true;
    return picks_up();
  }

  // "after I pick up my kid"
  bool picks_up() const {
    // "I do school pickup at 3"
    if (is(name_.first, "pickup pickups"_words) &&
        is(prev_, "school daycare kid kids curbside grocery order trash airport bus"_words))
      return true;
    if (name_.last != name_.first + 2 || !is(name_.first, "pick"_words)) return false;
    if (is(prev_,
           "i to can will and or you we never would could shall then they must should not "
           "when"_words))
      return true;
    return is(next_,
              "my me the him her it them at our from a on this that your some tomorrow "
              "kids"_words);
  }

  // "gas or electric", "just gas", "the gas one"; not "good on gas".
  bool fuel() const {
    if (name_.value != "gas" || name_.last != name_.first + 1 || !is(name_.first, "gas"_words))
      return false;
    if (text_.size() <= 2) return false;
    // "puros de gas", but not "gasta mucho de gas"
    if (in_.spanish && is(prev_, "de puro puros"_words) &&
        (prev_ == 0 ||
         is(prev_ - 1, "sea sean es son puro puros uno una o carro carros troca"_words)))
      return false;
    // "the 6.2 gas": an engine
    if (prev_ < text_.size() && text_[prev_].decimal && !text_.pauses(name_.first)) return false;
    // "silver sedan gas"
    if (is(prev_, "sedan van truck suv minivan coupe hatchback wagon pickup"_words) &&
        !is(next_, "mileage money tank card station prices price is was"_words))
      return false;
    // "a van, gas, with a camera"
    if (prev_ >= text_.size() && next_ >= text_.size()) return false;
    const bool either = (is(next_, "or o not no and y"_words) && fuel_at(next_ + 1)) ||
                        (is(prev_, "or o and y not no ni nor"_words) && fuel_before());
    return !either && !is(prev_, "just regular straight normal plain"_words) &&
           !is(next_,
               "only one ones sedan sedans suv suvs truck trucks car cars hatchback coupe van vans "
               "minivan wagon wagons model models version engine powered"_words);
  }
  bool fuel_before() const { return !before_.empty() && before_.back().field == Field::fuel; }
  bool fuel_at(std::size_t at) const {
    if (at >= text_.size()) return false;
    const auto* entries = in_.lexicon.base->names.find(word(at));
    return entries != nullptr && entries->front().field == Field::fuel;
  }

  // "my gps took me to", "the address for the gps"
  bool gps_of_visitor() const {
    if (!is(name_.first, "gps navigation nav navi"_words)) return false;
    if (is(next_,
           "took takes taking says said sent sends keeps kept wont me shows directions address "
           "coordinates put puts has had got routed leads led dropped brought drops"_words) ||
        is(prev_, "my"_words))
      return true;
    for (std::size_t i = name_.first, n = 0; i > 0 && n < 6 && !text_.breaks(i); ++n) {
      --i;
      if (is(i, "address zip directions coordinates direccion ubicacion postal put"_words))
        return true;
    }
    return false;
  }

  bool trim() const {
    if (is_city() && is(prev_, "de en in from near to desde"_words)) return true;
    return name_.loose &&
           is(next_,
              "warranty time gas fuel sound audio stereo speakers price prices pricing mode "
              "availability transmission wagon cars payment payments rate luck credit job day "
              "weather hours"_words);
  }

  bool is_city() const {
    return name_.value == "Laredo" || name_.value == "Daytona" || name_.value == "Sahara";
  }

  bool model() const {
    if (is(next_, "bell place places shop truck stand joint"_words) &&
        is(name_.first, "taco tacos"_words))
      return true;
    if (is(next_, "bell"_words)) return true;
    if (is_idiom(in_, name_) || is_trade()) return true;
    // "car seat x3"
    if (is(name_.first, "x"_words) && is(prev_, "seat seats kids tires keys doors"_words))
      return true;
    // "el verano"
    if (in_.spanish && is(name_.first, "verano"_words) &&
        is(prev_, "el este del en durante proximo todo"_words) && next_ >= text_.size())
      return true;
    // "we are finally in accord on this"
    if (is(name_.first, "accord"_words) && is(prev_, "in of"_words) &&
        (next_ >= text_.size() || is(next_, "on with about that now here"_words)))
      return true;
    // "we live up at Tahoe"
    if (place() && is(prev_, "at"_words) && prev_ > 0 &&
        is(prev_ - 1, "up live lives living cabin house place over out down"_words))
      return true;
    // "the journey to your store"
    if (is(name_.first, "journey journeys"_words) &&
        (is(next_, "home here there over back down"_words) ||
         (is(next_, "to from"_words) &&
          is(next_ + 1, "your you yall the there here home get my our work"_words))))
      return true;
    // "the compass on my phone"
    if (is(next_, "on in"_words) && is(next_ + 1, "my your the"_words) &&
        is(next_ + 2, "phone app watch cell"_words))
      return true;
    // "donde venden tacos"
    if (in_.spanish && is(name_.first, "taco tacos"_words)) return true;
    if (place() && is(next_,
                      "privacy law laws state resident residents consumer consumers plates grill "
                      "hotel inn restaurant diner mall church hospital clinic casino "
                      "apartments steakhouse cantina"_words))
      return true;
    if (place() &&
        is(prev_, "in from near lake north south outside en desde hasta east west"_words))
      return true;
    if (place() && is(prev_, "de"_words) && prev_ > 0 &&
        is(prev_ - 1,
           "vengo venimos soy somos vivo vivimos vienen salgo lejos cerca queda quedan estan "
           "ando"_words))
      return true;
    if (place() && in_.spanish && is(prev_, "a pa para"_words) && is_journey()) return true;
    if (place() && is(prev_, "to"_words) && next_ < text_.size()) return true;
    if (name_.value == "Fit") return false;
    if (name_.value == "Charger") return blocks_charger();
    if (!name_.uncertain && !name_.plural) return false;
    if (is(prev_, "a an"_words) && prev_ > 0 && is(prev_ - 1, "what such"_words))
      return text_[name_.first].kind != TokenKind::number;
    if (is(next_, "of plug plugs program mate group light bulb"_words)) return true;
    if (!name_.plural && is(prev_, "not"_words)) return !is_contrasted();
    return !name_.plural && is(prev_, "to in on we i will north you they would can"_words);
  }

  // "my husband is a pilot", "he was an army ranger": what somebody is
  bool is_trade() const {
    if (!name_.uncertain || prev_ >= text_.size()) return false;
    constexpr auto kinds =
        "retired former ex airline commercial army navy park forest police delivery"_words;
    const std::size_t a = is(prev_, kinds) ? token_before(prev_) : prev_;
    if (!is(a, "a an"_words)) return false;
    if (!is(token_before(a), "is was am be become became being"_words)) return false;
    return is(token_before(a, 2),
              "i he she husband wife dad mom father mother son daughter brother sister uncle aunt "
              "cousin boyfriend girlfriend friend boss neighbor grandpa grandfather buddy hubby "
              "to"_words);
  }

  // "kicks not kona"
  bool is_contrasted() const {
    return !before_.empty() && before_.back().field == Field::model &&
           before_.back().last + 1 == name_.first;
  }

  // "pa ir y venir a Durango"
  bool is_journey() const {
    for (std::size_t i = prev_, n = 0; i > 0 && n < 3 && !text_.pauses(i); ++n) {
      --i;
      if (is(i, "ir venir voy vamos viajar viajo viajes viaje llegar manejar vuelta"_words))
        return true;
    }
    return false;
  }

  bool place() const {
    static constexpr std::string_view places[] = {
        "Colorado",  "Tucson",   "Malibu",   "Tacoma",     "Tahoe",  "Sedona",     "Santa Fe",
        "Dakota",    "Montana",  "Durango",  "Yukon",      "Aspen",  "California", "Pacifica",
        "Telluride", "Sonoma",   "Monterey", "Santa Cruz", "Verona", "Reno",       "Roma",
        "Milan",     "Palisade", "Canyon",   "Savana",     "Sierra", "Rio",        "Kona"};
    return std::find(std::begin(places), std::end(places), name_.value) != std::end(places);
  }

  bool blocks_charger() const {
    // "keys for the black Charger"
    if (!before_.empty() && before_.back().last == name_.first) return false;
    if (is(prev_,
           "phone wall home level ev usb battery wireless portable fast super tesla laptop "
           "car"_words))
      return true;
    if (is(next_, "cable cord port included station plug"_words)) return true;
    std::size_t i = name_.first;
    for (int n = 0; i > 0 && !text_.breaks(i) && n < 12; ++n) {
      --i;
      // "does it come with a charger", but "can i come see the charger"
      if (is(i, "come comes"_words) && is(i + 1, "with w"_words)) return true;
      if (is(i, "include included includes including"_words)) return true;
    }
    return false;
  }

  bool value_at(std::size_t at) const {
    return at < text_.size() && in_.lexicon.base->names.find(word(at)) != nullptr;
  }

  const Input& in_;
  std::span<const Value> before_;
  const Value& name_;
  std::size_t prev_;
  std::size_t next_;
};

}  // namespace

bool is_elsewhere(const Input& input, std::span<const Value> before, const Value& name) {
  return ElsewhereReader(input, before, name).run();
}

}  // namespace kept::bot::criteria
