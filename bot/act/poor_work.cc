// What we did badly to a car or to those who brought it, and what we ask again and again, told as
// plain facts.
#include "bot/act/clause_words.h"
#include "bot/act/frames.h"

namespace kept::bot {
namespace {

constexpr std::string_view rule = "poor work";

// The house and its people, as those who did it.
constexpr auto they =
    "you they he she guy guys someone somebody lady dude girl woman man salesman salesmen "
    "salesperson salespeople saleslady saleswoman sales rep reps manager managers mechanic "
    "mechanics tech techs technician shop service dealership dealer store staff team people folks "
    "receptionist porter detailer advisor finance employee employees clerk greeter whoever kid bot "
    "chat "
    "thing robot website"_words;

constexpr auto giving =
    "handed gave returned got get came brought sent drove picked given giving"_words;
constexpr auto back = "back"_words;
constexpr auto worse =
    "dirtier worse dirty filthy scratched dented smelling missing covered louder trashed nasty "
    "broken unwashed unfixed"_words;
constexpr auto marks =
    "scratch scratches dent dents ding dings grease oil mud stain stains smell smells dirt trash "
    "crumbs crack cracks hair smoke chip chips streaks miles tank scuff scuffs fingerprints "
    "handprints footprints wrappers mess empty half less more no nothing"_words;

constexpr auto paying = "charged charging billed paid spent dropped cost"_words;
constexpr auto still_bad =
    "still same never nothing worse dirtier dirty again leaked broke crumbs unfixed"_words;

constexpr auto behaving =
    "talked talks talk talking spoke speaks speaking speak treated treats treating acted acts "
    "acting looked looks looking"_words;
constexpr auto kindly =
    "family royalty gold queen king friend friends vip prince princess champ human person right "
    "adults adult well neighbor neighbors"_words;

constexpr auto same = "same"_words;
constexpr auto repeated =
    "question questions thing things answer answers stuff message reply replies response "
    "responses crap line lines script sentence menu"_words;
constexpr auto saying_again =
    "asking saying giving sending repeating telling ask say give repeat repeats asks says gives "
    "asked told answered explained typed repeated gave said"_words;
constexpr auto circles = "circles circle loops loop"_words;

constexpr auto leaving =
    "left leaves leaving spilled dripped tracked smeared slopped smudged got"_words;
constexpr auto dirt =
    "grease oil mud trash fingerprints stains stain scratches scratch dirt wrappers streaks "
    "handprints smudges dust crumbs dents dent footprints tools garbage coffee swirl swirls soap "
    "ash cigarette"_words;
constexpr auto rolling = "rolled rolling rolls hung hangs"_words;

// Done to somebody, hardly any is good; weighed only where nothing else is said.
constexpr auto harming =
    "followed returned stared glared judged called dinged bumped backed hit scraped banged smashed "
    "knocked dropped spilled soaked ruined messed "
    "stripped overfilled forgot skipped put made sent laughed ignored kept lost threw tossed "
    "slammed grabbed cussed snapped shoved rushed charged broke bent popped"_words;

constexpr auto openings =
    any_of_lists(giving, paying, behaving, same, saying_again, circles, leaving, rolling);

class PoorWork {
 public:
  PoorWork(const Case& c, const Clause& clause) : c_(c), w_(c, clause) {}

  Ground find() const {
    if (w_.marked() || is(w_.head(), "if unless when until what how"_words)) return {};
    for (std::uint32_t i = w_.first(); i < w_.end(); ++i) {
      if (!w_.opens(i, Opening::poor_work)) continue;
      const bool said = came_back(i) || paid_in_vain(i) || behaved(i) || asks_again(i) ||
                        in_circles(i) || left_dirt(i) || slighted(i);
      if (said) return w_.ground(i, w_.end(), rule);
    }
    return {};
  }

 private:
  bool is(std::uint32_t i, WordSet auto words) const { return w_.is(i, words); }
  bool in_text(std::uint32_t from, std::uint32_t until, WordSet auto words) const {
    return c_.word_in(from, until, words);
  }

  // "handed it back dirtier than it came in", "my car came back with a dent"
  bool came_back(std::uint32_t i) const {
    if (!is(i, giving)) return false;
    const auto at = w_.find(back, i + 1, i + 5);
    if (at >= w_.end() || is(at + 1, "to for in on at and then home"_words)) return false;
    const bool car = in_text(i > 4 ? i - 4 : 0, at + 1,
                             "it car truck van suv jeep ride vehicle keys mine them"_words) ||
                     names_car(at);
    if (!car) return false;
    if (w_.has_between(worse, at + 1, at + 4)) return true;
    const auto with = w_.find("with without"_words, at + 1, at + 3);
    return with < w_.end() && w_.has_between(marks, with + 1, with + 6) &&
           !w_.has_between("my me the"_words, with + 1, with + 2);
  }
  bool names_car(std::uint32_t until) const {
    for (const criteria::Value& v : beginning_in(c_.parts().values, w_.first(), until)) {
      if (v.field <= Field::body) return true;
    }
    return false;
  }

  // "charged me 90 and it still squeaks", "paid for a detail and there were still crumbs"
  bool paid_in_vain(std::uint32_t i) const {
    if (!is(i, paying) || w_.before(i, 3, "not never will would"_words)) return false;
    const bool us = is(i, "charged charging billed cost"_words);
    if (w_.has_between("hour hours minutes day days weeks night time"_words, i + 1, i + 5))
      return false;
    if (us ? !is(i + 1, "me us my"_words)
           : !(is(i, "paid spent dropped"_words) && w_.before(i, 3, "i we"_words)))
      return false;
    const auto size = static_cast<std::uint32_t>(c_.text().size());
    constexpr std::uint32_t reach = 16;
    for (std::uint32_t k = i + 2; k < size && k < i + reach; ++k) {
      if (!c_.is(k, "and but yet now only"_words)) continue;
      if (in_text(k + 1, k + 9, "owe have title want need looking drive love qualify"_words))
        return false;
      return in_text(k + 1, k + 7, still_bad);
    }
    return false;
  }

  // "talked to my wife like she was five", "acted like my money wasn't good enough"
  bool behaved(std::uint32_t i) const {
    if (!is(i, behaving) || !by_them(i) || w_.negated(i)) return false;
    if (is(i + 1, "down"_words))
      return is(i + 2, "to on at"_words) && is(i + 3, "me us my our"_words);
    const auto like = w_.find("like as"_words, i + 1, i + 6);
    if (like >= w_.end() || w_.has_between(kindly, like + 1, like + 5)) return false;
    const bool to = w_.has_between("me us my our him her them"_words, i + 1, like);
    if (is(i, "acted acts acting"_words))
      return w_.has_between("i we my our me us they"_words, like + 1, like + 3);
    return to && (is(like, "like"_words) || is(like + 1, "if though a"_words));
  }

  // One of the house did what is said at i; the visitor did not.
  bool by_them(std::uint32_t i) const {
    constexpr std::uint32_t reach = 6;
    if (is(w_.head(), "whoever"_words)) return true;
    for (std::uint32_t k = i; k > w_.first() && k + reach > i; --k) {
      if (is(k - 1, they)) return !is(k - 2, "my our his her i to with"_words);
      if (is(k - 1, "i we it my our"_words)) return false;
    }
    return is(i, "treated"_words) && w_.before(i, 2, "was were got"_words);
  }

  // "same dumb question over and over", "you already asked me that twice"
  bool asks_again(std::uint32_t i) const {
    const bool often =
        w_.has_between("over again every twice thrice times everytime always"_words, i + 1, i + 8);
    if (is(i, same)) {
      return w_.has_between(repeated, i + 1, i + 4) &&
             (often || w_.before(i, 5, "keep keeps kept keepin"_words));
    }
    if (!is(i, saying_again)) return false;
    if (w_.before(i, 2, "keep keeps kept keepin"_words))
      return w_.before(i, 4, they) &&
             w_.has_between("me us that the same it this my"_words, i + 1, i + 4) &&
             !w_.has_between("price prices texts emails calls"_words, i + 1, i + 6);
    if (!is(i, "asked told answered explained typed repeated gave said"_words)) return false;
    if (!w_.has_between("times twice"_words, i + 1, i + 7) &&
        !(w_.before(i, 2, "already just"_words) && w_.before(i, 3, "you"_words) &&
          is(i, "asked"_words)))
      return false;
    return w_.before(i, 4, "i we you bot chat robot thing"_words) &&
           w_.has_between("that this it you me same question"_words, i + 1, i + 4);
  }

  // "this chat is going in circles"
  bool in_circles(std::uint32_t i) const {
    return is(i, circles) && w_.before(i, 2, "in"_words) &&
           w_.before(i, 6,
                     "going goes go running run talking run runs stuck sent sending sends chat "
                     "bot"_words) &&
           !w_.before(i, 6, "driving drive drove truck car"_words);
  }

  // "your mechanic left grease all over my seats", "whoever washed it left streaks everywhere"
  bool left_dirt(std::uint32_t i) const {
    if (!is(i, leaving) || !by_them(i)) return false;
    const auto what = w_.find(dirt, i + 1, i + 5);
    return what < w_.end() &&
           w_.has_between(
               "my our everywhere all inside seats seat floor carpet dash hood paint"_words,
               what + 1, what + 5);
  }

 public:
  // "the kid at the desk didn't even look up", "nobody said a word to me", "you dinged my door"
  Ground find_doubtful() const {
    if (w_.asks() || w_.mood() == Mood::request) return {};
    for (std::uint32_t i = w_.first(); i < w_.end(); ++i) {
      const bool nobody =
          is(i, "nobody noone nadie"_words) || (is(i, "no"_words) && is(i + 1, "one"_words));
      const bool denied = is(i, "not never"_words) &&
                          is(i - 1, "did does would was were could"_words) && by_them(i);
      const bool harmed =
          is(i, harming) && by_them(i) &&
          (is(i, "laughed"_words) || w_.has_between("my our me us"_words, i + 1, i + 7));
      const bool waited = is(i, "waited sat stood"_words) &&
                          w_.has_between("minutes hours hour days weeks"_words, i + 1, i + 5) &&
                          w_.has_between("for before to and with while"_words, i + 2, i + 8);
      if (waited || took_longer(i)) return w_.ground(i, w_.end(), rule);
      const auto met = is(i, "no"_words) ? i + 2 : i + 1;
      const bool unmet =
          nobody && (is(met,
                        "said spoke talked helped greeted answered asked looked offered came "
                        "acknowledged showed explained bothered even contesta atendio "
                        "can could would"_words) ||
                     (is(met, "there here"_words) && is(met + 1, "can could would will"_words)) ||
                     is(met, "me nos"_words));
      if (unmet || denied || harmed) return w_.ground(i, w_.end(), rule);
    }
    return {};
  }

 private:
  // "your guy said 30 minutes and i was there 3 hours"
  bool took_longer(std::uint32_t i) const {
    if (!is(i, "said told promised quoted"_words) || !by_them(i)) return false;
    for (std::uint32_t k = i + 1; k < i + 6; ++k) {
      if (c_.is(k, "minutes minute hour hours day days week weeks"_words))
        return in_text(k + 1, k + 4, "and but"_words) &&
               in_text(k + 3, k + 12, "hours hour days week weeks month months"_words);
    }
    return false;
  }

  // "she rolled her eyes at me", "they hung up on me"
  bool slighted(std::uint32_t i) const {
    if (!is(i, rolling)) return false;
    return is(i, "hung hangs"_words)
               ? is(i + 1, "up"_words) && is(i + 2, "on"_words) && is(i + 3, "me us my"_words)
               : w_.has_between("eyes"_words, i + 1, i + 4);
  }

  const Case& c_;
  ClauseWords w_;
};

}  // namespace

Ground find_poor_work(const Case& c) {
  if (!c.opens(Opening::poor_work)) return {};
  for (const Clause& clause : c.parts().clauses) {
    if (const Ground ground = PoorWork(c, clause).find(); found(ground)) return ground;
  }
  return {};
}

Ground find_doubtful_complaint(const Case& c) {
  if (c.asked() != Asked::nothing ||
      c.says("love loved great nice good awesome helped helpful thanks thank best kind happy smile "
             "day"_words))
    return {};
  for (const Clause& clause : c.parts().clauses) {
    if (const Ground ground = PoorWork(c, clause).find_doubtful(); found(ground)) return ground;
  }
  return {};
}

std::span<const std::string_view> poor_work_openings() {
  return openings.words;
}

}  // namespace kept::bot
