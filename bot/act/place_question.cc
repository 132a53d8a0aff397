#include "bot/act/business_frames.h"
#include "bot/act/clause_words.h"
#include "bot/act/place_words.h"

namespace kept::bot {
namespace {

constexpr std::string_view rule = "question for the place";

// Where something lies in a town.
constexpr auto spots =
    "side street st road rd ave avenue blvd boulevard highway hwy freeway fwy interstate loop "
    "hiway turnpike pike route exit mall downtown airport town stadium beltway tollway bridge "
    "corner "
    "intersection lado calle avenida carretera autopista salida centro aeropuerto"_words;

constexpr auto where = "where whereabouts"_words;
constexpr auto being = "is are"_words;
constexpr auto long_way = "long"_words;
constexpr auto far = "far"_words;
constexpr auto how = "how"_words;
constexpr auto way = "way route"_words;
constexpr auto which = "which what whats"_words;
constexpr auto addressed = "you"_words;
constexpr auto due = "do should"_words;
constexpr auto lost = "lost"_words;
constexpr auto finding = "find see spot"_words;
constexpr auto passed = "passed past"_words;
constexpr auto guides = "gps maps waze"_words;
constexpr auto had = "did have"_words;
constexpr auto same = "same old"_words;
constexpr auto rides =
    "bus train subway metro transit transportation transport lightrail camion"_words;

// What the rules begin with, but for questions without a verb: "anywhere near Dallas?"
constexpr auto openings = any_of_lists(where, being, long_way, far, how, way, which, addressed, due,
                                       lost, finding, passed, guides, had, same, rides);

class PlaceQuestion {
 public:
  PlaceQuestion(const Case& c, const Clause& clause) : c_(c), w_(c, clause) {}

  // The first token at which the clause asks; its end if it does not.
  std::uint32_t find() const {
    if (asks_street()) return w_.first();
    for (std::uint32_t i = w_.first(); i < w_.end(); ++i) {
      if (!w_.opens(i, Opening::place) && !may_lack_verb(i)) continue;
      const bool said = asks_where(i) || asks_distance(i) || asks_way(i) || asks_which(i) ||
                        asks_beside(i) || asks_turn(i) || is_lost(i) || asks_moved(i) ||
                        asks_ride(i) || asks_guide(i) || asks_near(i);
      if (said) return i;
    }
    return w_.end();
  }

 private:
  bool is(std::uint32_t i, WordSet auto words) const { return w_.is(i, words); }

  bool may_lack_verb(std::uint32_t i) const { return i == w_.head() && w_.marked(); }

  bool is_time(std::uint32_t i) const { return is_time_at(c_, i); }
  bool is_amount(std::uint32_t i) const { return is_amount_at(c_, i); }

  // "is it 1500 Ranger Ave or 2500", "4500 Charger blvd, thats you right?"
  bool asks_street() const {
    const auto streets = beginning_in(c_.parts().streets, w_.first(), w_.end());
    if (streets.empty()) return false;
    constexpr std::uint32_t reach = 6;
    const std::uint32_t last = streets.back().last;
    const bool tagged = c_.word_in(last, last + reach, "you yall ustedes"_words) &&
                        c_.word_in(last, last + reach, "is that thats es son"_words) &&
                        !c_.word_in(last, last + reach, "have got do can"_words);
    const bool told = w_.has("google gps maps map waze website siri phone"_words) &&
                      c_.word_in(last, last + reach, "right correct verdad"_words);
    if (tagged || told) return true;
    const bool asks = w_.asks() || w_.marked() ||
                      c_.word_in(last, last + 4, "right correct correcto verdad"_words);
    if (!asks || w_.has("deliver delivery ship send bring tow pick drop mail price cost entregan "
                        "mandan llevan"_words))
      return false;
    return w_.has(house) || w_.has("your ustedes address direccion estan quedan"_words) ||
           is(w_.head(), "where"_words) ||
           (is(w_.head(), "is are es"_words) && is(w_.head() + 1, "it that this you el la"_words));
  }

  // "where are you", "where in Houston is your lot", "where do I park"
  bool asks_where(std::uint32_t i) const {
    constexpr std::uint32_t reach = 6;
    if (!is(i, where)) return false;
    if (is(i + 1, "estan estas quedan queda"_words)) return true;
    const auto be = w_.find("is are"_words, i + 1, i + reach);
    const auto you = w_.find(house, i + 1, i + reach);
    const auto verb = w_.find("do can should would did could will"_words, i + 1, i + reach);
    if (verb < std::min(be, you)) {
      const auto go = is(verb + 2, "need have be"_words) ? verb + 3 : verb + 2;
      return is(verb + 1, "i we"_words) && goes(is(go, "to"_words) ? go + 1 : go);
    }
    // "where you have your office"
    const auto have = w_.find("have"_words, i + 1, i + reach);
    if (is(have + 1, "your ur"_words) && !is(have + 2, "you"_words) && is(have + 2, house))
      return true;
    if (is(i + 1, "am"_words) && is(i + 3, "going coming heading"_words)) return true;
    if (w_.has_between("entrance"_words, i + 1, w_.end())) return true;
    const bool bare = you == i + 1 && is(you, "you"_words) && !is(you + 1, "at located guys"_words);
    if (you >= w_.end() || (be >= w_.end() && bare) || is(i + 1, "have did do"_words)) return false;
    return !is(you + 1,
               "from getting get got going find found planning want need heading hear"_words) &&
           !on_money(you + 1) && !(is(you, "you"_words) && w_.has("see buy check"_words));
  }

  // "where do I go / turn / park", no "where do I sign"
  bool goes(std::uint32_t i) const {
    return is(i,
              "go going come coming park turn enter drop meet pull drive exit find head "
              "show"_words) &&
           !(is(i, "find meet"_words) && !w_.has("you"_words));
  }

  // "where are you at on the price"
  bool on_money(std::uint32_t i) const {
    return is(i, "at"_words) && is(i + 1, "on with in for"_words) &&
           !w_.has_between(spots, i, i + 6);
  }

  // "how far are you", "how long of a drive is it", "how many miles from Dallas"
  bool asks_distance(std::uint32_t i) const {
    if (is(i, being) && w_.has_between("far"_words, i + 1, i + 4)) {
      // "my new job is far away"
      const bool elsewhere =
          w_.before(i, 4, "my our his her job work school office commute kids family"_words) ||
          (!w_.asks() && !w_.has("you u yall your ur place lot store dealership dealer it that "
                                 "this there here"_words));
      return !elsewhere && !w_.has("off apart gone price too"_words);
    }
    if (is(i, long_way)) return is(i + 1, "drive ride trip way"_words) && w_.asks();
    if (is(i, far) && w_.has_between("from away"_words, i + 1, i + 3)) return w_.asks();
    if (!is(i, how)) return false;
    if (is(i + 1, far))
      return !is(i + 2,
                 "can does will along off back apart do ahead into behind in below above over "
                 "under"_words) &&
             !(is(i + 2, "down up"_words) && !w_.has("you yall street road from"_words)) &&
             !(is(i + 2, "out"_words) && !is(i + 4, "you"_words));
    if (is(i + 1, "close near"_words))
      return w_.has("you"_words) && !w_.has("price deal done"_words);
    const bool road = w_.has_between("drive ride trip"_words, i, w_.end());
    const bool reaches = w_.has_between("from away there"_words, i + 2, w_.end());
    if (is(i + 1, "long"_words))
      return (road && !w_.has("test"_words)) || arrives(i + 2) || takes_from(i + 2);
    return is(i + 1, "many"_words) && is(i + 2, "miles minutes hours mi kilometers blocks"_words) &&
           reaches && (w_.has_between(house, i, w_.end()) || is(i + 3, "from away"_words)) &&
           !w_.has("empty have has"_words);
  }

  // "... get there", "... get to you"
  bool arrives(std::uint32_t from) const {
    const auto get = w_.find("get reach drive make walk"_words, from, w_.end());
    return is(get + 1, "there"_words) ||
           (is(get + 1, "to"_words) && is(get + 2, "you your the"_words)) ||
           (is(get, "get drive"_words) && w_.has_between("from"_words, get, w_.end()));
  }
  // "how long does it take from Waco"
  bool takes_from(std::uint32_t from) const {
    return is(from, "does will would is"_words) && w_.has_between("from"_words, from, w_.end()) &&
           !w_.has("start approved order factory date"_words);
  }

  // "how do I get there", "best way to get to you"
  bool asks_way(std::uint32_t i) const {
    if (is(i, way) && is(i + 1, "to there from"_words))
      return (is(i + 1, "there from"_words) && !w_.before(i, 2, "my our on"_words)) ||
             arrives(i + 2);
    if (!is(i, how)) return false;
    const auto verb = w_.find("get find reach go drive"_words, i + 1, i + 7);
    if (verb >= w_.end() || !w_.has_between("i we to do a one somebody someone"_words, i + 1, verb))
      return false;
    if (is(verb + 1, "there here you"_words)) return !is(verb + 2, "to a my some"_words);
    if (is(verb, "get go drive"_words) && is(verb + 1, "to"_words))
      return is(verb + 2, "you there where"_words) || w_.has_between(house, verb, verb + 5);
    return is(verb, "find reach"_words) && w_.has_between(house, verb, verb + 4) &&
           !is(verb + 1, "a any one some"_words);
  }

  // "which exit", "what part of town", "what city are you in"
  bool asks_which(std::uint32_t i) const {
    constexpr std::uint32_t reach = 4;
    if (!is(i, which)) return false;
    const auto at = is(i + 1, "of"_words) ? i + 3 : is(i + 1, "is"_words) ? i + 2 : i + 1;
    if (is(at,
           "exit exits street road highway freeway landmark landmarks intersection entrance "
           "driveway building crossroads suite avenue"_words))
      return true;
    if (w_.has_between("intersection landmark landmarks exit"_words, at, at + reach)) return true;
    if (is(at, "location locations lot store stores branch"_words))
      return is(at, "location locations branch"_words) ||
             w_.has_between("at on in"_words, at + 1, w_.end());
    if (is(at + 1, "tax taxes title titles plates registration fees sales emissions"_words))
      return false;
    if (is(at, "city town state county part side area neighborhood end"_words))
      return w_.has_between(house, at + 1, at + 6) ||
             (is(at + 1, "of"_words) &&
              (is(at + 2, "town"_words) ||
               (is(at + 2, "the"_words) &&
                is(at + 3,
                   "city town county state valley island bay metro world country street "
                   "road highway building mall lot"_words))));
    if (is(at, "way"_words)) return w_.has_between("go turn from"_words, at, w_.end());
    if (is(at, "door gate"_words)) return w_.has_between("i we"_words, at, at + reach);
    const bool you = is(at, "are"_words) && is(at + 1, "you"_words);
    if (you)
      return w_.has_between("near by across beside"_words, at, w_.end()) ||
             is(at + 2, "next"_words);
    return is(at, "near sign"_words) && w_.has("you for"_words);
  }

  // "are you near the mall", "are you the one on Maple", "you in Dallas?"
  bool asks_beside(std::uint32_t i) const {
    std::uint32_t at = i;
    // "any chance you are near Spokane"
    if (is(i, addressed) && is(i + 1, "are"_words) && w_.asks()) return near_from(i + 2);
    if (is(i, being)) {
      at = i + 1;
      if (!w_.asks() && w_.mood() == Mood::statement) return false;
    } else if (!may_lack_verb(i)) {
      return false;
    }
    const bool you = is(at, addressed);
    const bool it = is(at, "it that this service sales"_words);
    if (is(at, "your the this"_words) && is(at + 1, house)) ++at;
    if (!you && !it && !is(at, house)) {
      return at == i && is(at, "anywhere close near"_words) && near_from(at);
    }
    ++at;
    while (is(at,
              "guys all still right located actually anywhere the dealer dealership one ones "
              "over out folks way just inside"_words))
      ++at;
    if (it && is(i + 1, "this"_words) &&
        w_.has_between("location store dealer dealership lot"_words, i, i + 7))
      return true;
    return you || !it ? near_from(at) || lies_from(at) : near_from(at) && w_.has(spots);
  }

  // "near ...", "across from ...", "close to the mall"
  bool near_from(std::uint32_t i) const {
    if (is(i, "near by behind across beside nearby"_words))
      return !is_time(i + 1) && !is_amount(i + 1);
    if (is(i, "next close closer"_words)) {
      return (is(i + 1, "to"_words) && !is_amount(i + 2) && !is_time(i + 2) &&
              !w_.has("deal price closing buying pulling"_words)) ||
             is(i + 1, "by"_words);
    }
    if (is(i, "anywhere"_words)) return is(i + 1, "near close around by"_words);
    return is(i, "off"_words) && !is_time(i + 1) && i + 1 < w_.end() &&
           !is(i + 1, "on today work this early"_words);
  }

  // "in Dallas", "on 290", "on the north side"
  bool lies_from(std::uint32_t i) const {
    if (is(i, "in on at"_words)) {
      return i + 1 < w_.end() && !is_time(i + 1) && !is(i + 1, beside_the_point) &&
             !w_.has("price payment deal offer commission"_words);
    }
    return is(i, "north south east west downtown"_words);
  }
  static constexpr auto beside_the_point =
      "charge sales service finance stock commission drugs call contact a touch with today on "
      "tomorrow yet person facebook instagram whatsapp google vacation lunch break trouble "
      "business "
      "all it there now right my strike track time board agreement any oferta venta our over"_words;

  // "do I take the loop or 10", "do I turn left"
  bool asks_turn(std::uint32_t i) const {
    if (!is(i, due) || !is(i + 1, "i we"_words)) return false;
    if (is(i + 2, "turn exit merge"_words)) return true;
    if (is(i + 2, "go"_words))
      return w_.has_between("left right straight north south east west building past"_words, i,
                            w_.end());
    return is(i + 2, "take stay"_words) &&
           (w_.has_between(spots, i, w_.end()) ||
            w_.has_between("left right i north south east west"_words, i + 3, w_.end()) ||
            (i + 3 < w_.end() && c_.text()[i + 3].kind == TokenKind::number));
  }

  // "I'm lost", "I can't find you", "the gps took me to a field"
  bool is_lost(std::uint32_t i) const {
    if (is(i, lost))
      return is(i - 1, "am are"_words) && !w_.has("my what weight job"_words) &&
             (i + 1 >= w_.end() || !is(i + 1, "a the about with in on"_words) ||
              w_.has_between(spots, i, w_.end()) || is(i + 1, "on"_words));
    // "no thats all, see you monday"
    const auto parts = [&] {
      return is(i, "see"_words) && is(i + 1, addressed) &&
             (is_time(i + 2) || is(i + 2, "at on then later soon"_words));
    };
    if (is(i, finding) && w_.negated(i) && !parts()) {
      const bool place = is(i + 1, "you your"_words) ||
                         w_.has_between("entrance sign building"_words, i, i + 4) ||
                         (is(i + 1, "the it"_words) && is(i + 2, house));
      return place && !w_.has("site website online page email inventory"_words);
    }
    if (is(i, passed) && is(i + 1, "you it the"_words)) return w_.asks();
    if (is(i, finding) && is(i + 1, addressed) && w_.asks() &&
        w_.has_between("uber lyft gps maps google waze easy easily"_words, w_.first(), w_.end()))
      return true;
    if (!is(i, guides)) return false;
    return w_.has_between(
        "takes took take taking sends sent sending send says wont find brought puts"_words, i,
        i + 6);
  }

  // "did you guys move", "still at the old place", "same place as before"
  bool asks_moved(std::uint32_t i) const {
    if (is(i, had) && is(i + 1, "you"_words)) {
      const auto verb = w_.find("move moved relocate relocated"_words, i + 2, i + 5);
      return verb < w_.end() && !w_.has_between("my the it"_words, verb, verb + 2);
    }
    return is(i, same) && is(i + 1, "place location building spot address"_words) && w_.asks();
  }

  // "does the bus go there", "is there a train station near you"
  bool asks_ride(std::uint32_t i) const {
    if (!is(i, rides)) return false;
    // "can we do 10:15, the bus doesnt get in till 10"
    if (w_.before(i, 1, "my our"_words) ||
        (is(i + 1, "does is will was runs gets"_words) && is(i + 2, "not late in"_words)))
      return false;
    // "i must take which bus", "what bus gets me to you"
    if (w_.before(i, 2, "which what"_words))
      return w_.has("take takes get gets goes go stops stop comes runs drops i we you"_words);
    return w_.has(
               "go goes pass by stop stops near there by accessible close closest line route get "
               "pasa "
               "llega "
               "station cerca hasta"_words) &&
           (w_.asks() || w_.mood() == Mood::request);
  }

  // "what do I punch into my maps"
  bool asks_guide(std::uint32_t i) const {
    if (!is(i, which)) return false;
    const auto put =
        w_.find("punch put type plug enter key search use program feed"_words, i + 1, i + 6);
    const auto guide =
        w_.find("gps maps map waze navigation nav garmin google uber lyft"_words, put + 1, put + 6);
    return guide < w_.end() && w_.has_between("i we you to"_words, i + 1, put + 1);
  }

  // "you on the north side", "yall the lot across from the stadium", "you're 5 minutes from Elm,
  // right?"
  bool asks_near(std::uint32_t i) const {
    // "is it the building with the big flag"
    if (is(i, being) && w_.asks() && is(i + 1, "it that this"_words))
      return is(i + 2, "the a"_words) &&
             w_.has_between("building place lot corner office storefront dealership"_words, i + 3,
                            i + 6) &&
             w_.has_between("with by near next behind across on off past beside"_words, i + 4,
                            i + 8);
    if (i != w_.head() || !is(i, addressed)) return false;
    if (is(i + 1, "are"_words)) {
      const bool tagged = w_.marked() || c_.word_in(w_.end(), w_.end() + 1, "right correct"_words);
      return tagged && w_.has_between("minutes mins miles blocks min"_words, i + 2, i + 5) &&
             w_.has_between("from away"_words, i + 3, i + 7);
    }
    std::uint32_t at = i + 1;
    while (is(at, "guys all still the one ones place lot dealer dealership right over"_words)) ++at;
    if (is(at, "by"_words) && is(at + 1, "any yourself yourselves"_words)) return false;
    if (w_.has_between("hook market phone clock"_words, at, at + 4)) return false;
    return near_from(at) || (is(at, "past"_words) && is(at + 1, "the"_words)) ||
           (is(at, "in on off"_words) && !is_time(at + 1) && w_.has_between(spots, at + 1, at + 6));
  }

  const Case& c_;
  const ClauseWords w_;
};

}  // namespace

Ground find_place_question(const Case& c) {
  for (const Clause& clause : c.parts().clauses) {
    const std::uint32_t at =
        std::min(PlaceQuestion(c, clause).find(), find_place_question_in_spanish(c, clause));
    if (at < clause.last) return {at, clause.last, rule};
  }
  return {};
}

std::span<const std::string_view> place_openings() {
  return openings.words;
}

}  // namespace kept::bot
