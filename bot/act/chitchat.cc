#include <array>

#include "bot/act/clause_words.h"
#include "bot/act/frames.h"
#include "bot/act/home_talk.h"
#include "bot/skip.h"

namespace kept::bot {
namespace {

constexpr std::string_view rule = "chitchat";

constexpr auto weathers =
    "weather snow rain heat wind winds storm storms cold humidity rainstorm blizzard fog tornado "
    "hail pollen"_words;
constexpr auto falling = "raining snowing pouring storming hailing sleeting drizzling"_words;
constexpr auto feeling_outside =
    "hot cold freezing chilly windy rainy snowy humid muggy sunny cloudy foggy icy gorgeous "
    "beautiful scorching miserable nasty gloomy dreary toasty nice lovely"_words;
constexpr auto greeting = "happy merry"_words;
constexpr auto hoping = "hope hopin hoping hopefully trust"_words;
constexpr auto how = "how hows"_words;
constexpr auto praise =
    "nice funny sweet cute smart awesome great amazing hilarious clever best adorable polite "
    "friendly fun wonderful charming witty legend star angel gem doll delight genius hoot goat "
    "sweetheart kind fast quick cool"_words;
constexpr auto what = "what"_words;
constexpr auto you = "you u yall ya"_words;
constexpr auto any = "any"_words;
constexpr auto who = "who whos"_words;
constexpr auto that_is = "that it this thats its"_words;
constexpr auto buckets = "buckets sheets"_words;
constexpr auto outdoor_words =
    "hotter colder scorcher sauna heatwave swamp roasting melting sweltering frigid blazing"_words;

// What people have a good one of, and ask each other about.
constexpr auto feasts =
    "holiday holidays weekend day week vacation summer christmas thanksgiving break morning "
    "evening trip time night one halloween easter xmas hanukkah birthday fourth turkey new labor "
    "memorial independence valentines mothers fathers monday tuesday wednesday thursday friday "
    "saturday sunday"_words;
// What is watched, or gone to for fun.
constexpr auto shows =
    "game match fight movie superbowl eclipse news race debate sunset sunrise moon rainbow parade "
    "fireworks storm halftime inning touchdown homerun dunk goal fumble interception bowl series "
    "finals playoffs playoff derby concert fair rodeo festival ballgame worldcup olympics oscars "
    "nascar ufc quarter half overtime playoff finale episode kickoff knockout"_words;

// What the rules begin with.
constexpr auto openings =
    any_of_lists(weathers, falling, feeling_outside, greeting, hoping, how, praise, what, you, any,
                 who, that_is, outdoor_words, buckets, home_openings);

class Chitchat {
 public:
  Chitchat(const Case& c, const Clause& clause) : c_(c), w_(c, clause) {}

  Ground find() const {
    for (std::uint32_t i = w_.first(); i < w_.end(); ++i) {
      if (!w_.opens(i, Opening::chitchat)) continue;
      if (hopes(i)) return w_.ground(i, past_wish(i), rule);
      const bool said = weather(i) || feast(i) || asks_how(i) || praises(i) || exclaims(i) ||
                        asks_of_you(i) || asks_plans(i) || marks_day(i) || swelters(i) ||
                        pours(i) || (tells_of_home(w_, i) && !is_reason() && !names_vehicle());
      if (said) return w_.ground(i, w_.end(), rule);
    }
    return {};
  }

 private:
  bool is(std::uint32_t i, WordSet auto words) const { return w_.is(i, words); }
  bool ends(std::uint32_t i) const { return i >= w_.end() || c_.text().pauses(i); }

  // Why something else is wished: "it's pouring so can I come tomorrow".
  bool is_reason() const {
    return is(w_.first(), "because cause cuz since if when until unless"_words) ||
           is(w_.end() - 1, "so"_words) ||
           (w_.end() < c_.text().size() && c_.text().word_is_in(w_.end(), "so"_words)) ||
           c_.has_any({Cue::cancel, Cue::cannot_come, Cue::move_visit, Cue::late, Cue::problem});
  }

  bool names_vehicle() const {
    const auto& values = c_.parts().values;
    return std::any_of(values.begin(), values.end(),
                       [](const criteria::Value& v) { return v.field != Field::condition; }) ||
           !c_.parts().codes.empty() || !c_.parts().pointers.empty();
  }

  // "what a beautiful morning"
  bool exclaims(std::uint32_t i) const {
    return is(i, what) && i == w_.head() && is(i + 1, "a"_words) &&
           w_.has_between(
               "day morning evening night afternoon weekend week game sunset sunrise sky moon "
               "breeze rainbow"_words,
               i + 2, i + 5);
  }

  // "it's pouring outside today", "so much snow last night", "this heat huh"
  bool weather(std::uint32_t i) const {
    const bool named = is(i, weathers);
    const bool falls = is(i, falling);
    const bool feels = is(i, feeling_outside);
    if (!named && !falls && !feels) return false;
    if (is_reason() || c_.asked() == Asked::drivable || w_.has("my"_words)) return false;
    if (named) {
      const bool exclaimed =
          is(i - 1, "crazy wild insane nasty brutal terrible some awful"_words) &&
          i <= w_.head() + 2 &&
          w_.has_between("huh today right lately outside tonight"_words, i + 1, i + 5);
      const bool admired =
          is(i, "weather"_words) &&
          is(i - 1, "nice beautiful lovely gorgeous great perfect awful miserable"_words);
      if (exclaimed || (admired && w_.has("we were having out today huh"_words))) return true;
      if (w_.asks() && !w_.before(i, 4, "you yall this about"_words)) return false;
      const bool plenty = is(i - 1, "much more"_words) && w_.before(i, 3, "so had got"_words);
      const bool here = is(i - 1, "this"_words) &&
                        (w_.before(i, 3, "about with"_words) || i == w_.head() + 1) &&
                        !w_.has("drive handle handles good tires i"_words);
      const bool fell = w_.before(i, 3, "inches inch feet foot ton tons bunch"_words) &&
                        w_.has_between("got had getting have"_words, w_.first(), i);
      return plenty || here || fell;
    }
    const bool opens = falls && i == w_.head() && i == w_.first();
    if (!opens && !w_.before(i, 4, "it its sure been"_words)) return false;
    return falls ? tail(i + 1) : tail(i + 1) && outdoors(i + 1);
  }

  // "coming down in buckets over here"
  bool pours(std::uint32_t i) const {
    return is(i, buckets) && is(i - 1, "in"_words) && w_.before(i, 3, "down"_words) &&
           !is_reason() && !w_.has("price"_words) && tail(i + 1);
  }

  // Only where and when it is so.
  bool tail(std::uint32_t from) const {
    for (std::uint32_t k = from; k < w_.end(); ++k) {
      if (!is(k,
              "outside out today here there huh right lately again lol now this morning week "
              "weekend day man already hard so and like crazy cats dogs af in yall over really "
              "haha all night tonight isnt is not it aint"_words))
        return false;
    }
    return true;
  }
  bool outdoors(std::uint32_t from) const {
    return w_.has_between("outside out today here lately huh morning week"_words, from, w_.end());
  }

  // "happy st patricks day", "merry xmas"
  bool feast(std::uint32_t i) const {
    return is(i, greeting) && (i == w_.head() || is(i - 1, "and a have"_words)) &&
           !is(i + 1, "with to about if that for"_words) &&
           w_.has_between(
               "day days year years holiday holidays halloween easter thanksgiving christmas xmas "
               "hanukkah diwali eid birthday bday anniversary weekend friday monday tuesday "
               "wednesday thursday saturday sunday mothers fathers fourth 4th spring fall summer "
               "new valentines"_words,
               i + 1, i + 5);
  }

  // "hope you're having a good one", "hopin yall are staying cool"
  bool hopes(std::uint32_t i) const {
    if (!is(i, hoping)) return false;
    if (!is(i + 1, "you u ur your yall everyone everybody all things ya the"_words)) return false;
    if (is(i + 1, "the"_words) && is(i + 2, weathers)) return !is_reason();
    if (is(i + 1, "the"_words) &&
        !is(i + 2, "week day morning weekend night holidays family"_words))
      return false;
    const bool treats = w_.has_between("treating treatin"_words, i + 2, i + 6) &&
                        w_.has_between("you ya yall u"_words, i + 3, i + 8);
    if (treats) return true;
    const std::uint32_t until = past_wish(i);
    if (until >= w_.end() && w_.asks()) return false;
    return w_.has_between(
               "well good great better nice ok fine doing awesome lovely wonderful blessed safe "
               "warm cool "
               "fun healthy dry"_words,
               i + 2, std::min(until, i + 8)) &&
           !w_.has_between(
               "price prices deal deals car cars truck trucks suv van shape condition offer "
               "offers on help it"_words,
               w_.first(), until);
  }
  std::uint32_t past_wish(std::uint32_t i) const {
    std::uint32_t last = i + 1;
    while (last < w_.end() && !c_.text().pauses(last)) ++last;
    return last;
  }

  // "how's it going", "how u been", "how is the family"
  bool asks_how(std::uint32_t i) const {
    if (!is(i, how) || is(i + 1, "early late soon long often far many"_words)) return false;
    const auto doing =
        w_.find("going goin hangin hanging doing doin been holding feeling feelin treating"_words,
                i + 1, i + 6);
    if (doing < w_.end()) {
      const bool whom = w_.has_between(
          "it you u yall ya your ur things everything life everyone everybody day "
          "morning week weekend night business family fam kids grandkids babies wife "
          "husband"_words,
          i + 1, doing + 3);
      const bool it =
          w_.has_between("it"_words, i + 1, doing) && !is(doing, "going goin hangin hanging"_words);
      return whom && !it && !is(doing + 1, "to for with on by"_words);
    }
    const auto at = is(i, "hows"_words) || is(i + 1, "is was are were"_words)
                        ? (is(i, "hows"_words) ? i + 1 : i + 2)
                        : w_.end();
    if (is(at, "everyone everybody things yall you guys"_words))
      return is(at + 1, "at over doing today tonight there this over"_words) || ends(at + 1);
    return is(at, "your ur the yalls"_words) &&
           w_.has_between(
               "day morning afternoon evening night week weekend family kids wife husband mom dad "
               "dog cat holiday vacation life fam folks grandkids grandbabies babies baby missus "
               "mama parents girls boys puppy"_words,
               at + 1, at + 3);
  }

  // "you sound nice", "ur pretty funny for a robot"
  bool praises(std::uint32_t i) const {
    if (!is(i, praise) || w_.asks() || is(i + 1, "if price deal on at"_words)) return false;
    const std::uint32_t at = skip_back(i, [&](std::uint32_t k) {
      return is(k,
                "so too very really pretty kinda such the a an actually super just all "
                "honestly kind of guys"_words);
    });
    if (at == w_.first()) return false;
    if (is(at - 1, "youre"_words) || fold(c_.text().source(at - 1)) == "ur") return true;
    return is(at - 1, "are r sound seem look sounds"_words) &&
           is(at - 2, "you u yall ya all guys"_words);
  }

  // "do you guys like working saturdays", "you ever get bored"
  bool asks_of_you(std::uint32_t i) const {
    if (!is(i, you) || i > w_.head() + 2) return false;
    std::uint32_t at = i + 1;
    while (is(at, "guys all ever even really still just also"_words)) ++at;
    const bool well =
        is(at, "doing doin"_words) && i <= w_.head() + 1 && !is(at + 1, "anything something"_words);
    const bool now = i == w_.head() && is(at, "watching catching doing"_words);
    if (!well && !now && !w_.asks()) return false;
    if (is(at, "like love enjoy"_words))
      return !c_.has_any({Cue::vehicle_fact, Cue::listed}) && c_.parts().values.empty() &&
             !is(at + 1, "to an it the my"_words) && is(w_.head(), "do you u yall ya"_words);
    if (well)
      return is(at + 1, "ok good well alright fine great"_words) &&
             (ends(at + 2) || !is(at + 2, "on with"_words));
    if (is(at, "seen watched"_words))
      return w_.has_between("the that"_words, at + 1, at + 2) && !names_vehicle();
    if (is(at, "sleep dream eat drink dance sing cry"_words)) return true;
    if (is(at, "catch see watch watching catching seeing"_words))
      return w_.has_between(shows, at + 1, at + 5) && !names_vehicle();
    if (is(at, "going excited ready stoked headed"_words) && is(at + 1, "to for about out"_words) &&
        (w_.marked() || is(w_.head(), "are is"_words)))
      return (w_.has_between(shows, at + 2, at + 5) ||
              (!is(at, "going headed"_words) && w_.has_between(feasts, at + 2, at + 5))) &&
             !w_.has("i we me my our"_words) && !names_vehicle();
    if (is(at, "doing"_words))
      return is(at + 1, "anything something"_words) &&
             is(at + 2, "fun special exciting good big cool for this tonight later"_words) &&
             !w_.has("i we me my our price payment deal car cars"_words);
    if (is(at, "have had having enjoy"_words) &&
        (is(w_.head(), "did are"_words) || (w_.marked() && is(w_.head(), "you"_words))) &&
        w_.has_between("good nice great fun lovely"_words, at + 1, at + 3))
      return w_.has_between(feasts, at + 2, at + 5);
    if (is(at, "get"_words)) return is(at + 1, "bored tired lonely sleepy"_words);
    return is(at, "have got"_words) &&
           w_.has_between(
               "kids pets pet dog dogs cat cats boyfriend girlfriend siblings hobbies "
               "feelings"_words,
               at + 1, at + 4);
  }

  // "any big plans for the holiday", "who you got in the game tonight"
  bool asks_plans(std::uint32_t i) const {
    if (is(i, any) && w_.asks())
      return w_.has_between("plans"_words, i + 1, i + 4) &&
             !w_.has(
                 "payment lease finance financing price warranty service data phone protection "
                 "maintenance i we my our sell discount discounts sales"_words);
    return is(i, who) && w_.has_between(shows, i + 1, i + 7) &&
           w_.has("got taking picking rooting cheering pulling"_words) && !names_vehicle();
  }

  // "perfect, that's my birthday", of the day that was named
  bool marks_day(std::uint32_t i) const {
    const bool asked = c_.asked_for_time() || c_.asked() == Asked::anything_else;
    const bool apart = i <= w_.head() + 1 || c_.text().pauses(i);
    if (!asked || !is(i, that_is) || !apart || is_reason()) return false;
    if (c_.has_any({Cue::wait, Cue::correction, Cue::no}) || w_.has("not so but"_words))
      return false;
    const std::uint32_t at = is(i, "thats its"_words) ? i + 1
                             : is(i + 1, "is"_words)  ? i + 2
                                                      : w_.end();
    if (is(at, "payday"_words)) return true;
    return is(at, "my our his her the also actually literally"_words) &&
           w_.has_between("birthday bday anniversary payday birthdays"_words, at + 1, at + 5);
  }

  // "it's hotter than hell out here", "lord it's humid", "its a scorcher": said of the day outside.
  bool swelters(std::uint32_t i) const {
    if (is_reason() || c_.asked() == Asked::drivable || names_vehicle() || w_.asks()) return false;
    if (is(i, outdoor_words)) {
      if (is(i, "hotter colder"_words))
        return is(i + 1, "than then"_words) &&
               w_.has(
                   "out outside today here tit ass balls hell hades blazes pistol january july "
                   "august december texas arizona brass"_words);
      return w_.before(i, 4, "it its today"_words) && w_.has_between(that_is, w_.first(), i) &&
             (is(i, "scorcher sauna heatwave swamp"_words) || tail(i + 1));
    }
    if (!is(i, feeling_outside) || !w_.before(i, 2, "it its is"_words)) return false;
    const bool sighs = is(w_.first(),
                          "lord man whew damn dang god gosh geez jeez boy wow phew lordy "
                          "sheesh ugh omg"_words);
    return (sighs && !is(i, "nice lovely gorgeous beautiful miserable nasty"_words) &&
            tail(i + 1)) ||
           (is(i + 1, "as"_words) &&
            is(i + 2, "hell balls fuck shit blazes ice hades heck a"_words) &&
            w_.has("out outside today here"_words));
  }

  const Case& c_;
  ClauseWords w_;
};

}  // namespace

namespace {

bool any_business_before(const Case& c, std::uint32_t until) {
  constexpr auto business = std::to_array<Cue>(
      {Cue::want,        Cue::browse,       Cue::vehicle_topic, Cue::vehicle_fact,
       Cue::pick_one,    Cue::visit,        Cue::slots,         Cue::existing,
       Cue::move_visit,  Cue::cancel,       Cue::cannot_come,   Cue::late,
       Cue::hours,       Cue::location,     Cue::person,        Cue::call_back,
       Cue::financing,   Cue::trade,        Cue::own_vehicle,   Cue::price_down,
       Cue::problem,     Cue::service,      Cue::complain,      Cue::bot,
       Cue::erase,       Cue::stop,         Cue::out_of_scope,  Cue::prefer_phone,
       Cue::prefer_text, Cue::prefer_email, Cue::generic});
  return std::any_of(business.begin(), business.end(), [&](Cue cue) {
    return c.any_cue(cue, [&](const CueHit& hit) { return hit.first < until; }) != nullptr;
  });
}

// "my cat just walked over the keys, anyway got any vans": what was said before is left behind.
Ground left_behind(const Case& c) {
  constexpr std::uint32_t shortest = 4;
  const Text& text = c.text();
  const auto size = static_cast<std::uint32_t>(text.size());
  for (std::uint32_t i = shortest; i + 1 < size; ++i) {
    if (!text.word_is_in(i, "anyway anyways anyhow anyhoo"_words)) continue;
    const Clause* clause = c.clause_of(i);
    const bool turns = text.pauses(i) || text.pauses(i + 1) || (clause && clause->first == i) ||
                       text.word_is_in(i - 1, "so but and well lol haha sorry"_words);
    const bool asks = std::any_of(c.parts().clauses.begin(), c.parts().clauses.end(),
                                  [&](const Clause& later) { return later.last > i + 2; });
    const auto before = [&](const auto& found) { return found.first < i; };
    const bool names = std::any_of(c.parts().values.begin(), c.parts().values.end(), before) ||
                       std::any_of(c.parts().amounts.begin(), c.parts().amounts.end(), before);
    if (turns && asks && !names && !any_business_before(c, i)) return {0, i, rule};
    return {};
  }
  return {};
}

}  // namespace

Ground find_chitchat(const Case& c) {
  if (const Ground ground = left_behind(c); found(ground)) return ground;
  if (!c.opens(Opening::chitchat)) return {};
  for (const Clause& clause : c.parts().clauses) {
    const Ground ground = Chitchat(c, clause).find();
    if (found(ground)) return ground;
  }
  return {};
}

std::span<const std::string_view> chitchat_openings() {
  return openings.words;
}

}  // namespace kept::bot
