#include "bot/act/day_talk.h"

#include "bot/act/own_doings.h"

namespace kept::bot {
namespace {

using when::TimeMention;

constexpr auto feelings =
    "tired exhausted beat sick ill hungover drunk sore wiped drained stressed bored hungry sleepy "
    "cranky grumpy grouchy depressed sad lonely anxious nervous frazzled whipped pooped bushed "
    "groggy dizzy nauseous feverish miserable moody emotional overwhelmed fried frustrated upset "
    "broke starving famished thirsty freezing sweating melting roasting dying wrecked toast dead "
    "lazy cansado cansada enfermo enferma crudo cruda aburrido aburrida"_words;
constexpr auto who =
    "i we me am are is im feel feeling felt so all he she they both just too "
    "really super pretty kinda very still totally completely literally been es "
    "estoy ando estamos"_words;
constexpr auto judged =
    "rough long crazy hectic tough bad terrible horrible awful wild weird stressful exhausting "
    "hard "
    "brutal lousy great good"_words;
constexpr auto stretches = "day morning afternoon evening night week weekend"_words;
constexpr auto body =
    "head back feet foot knee knees stomach belly tooth teeth neck hip shoulder throat ankle leg "
    "legs "
    "eyes allergies sinuses arthritis sciatica migraine body everything"_words;
constexpr auto games =
    "game match fight superbowl derby playoffs finals series bowl kickoff race tournament parade "
    "fireworks marathon concert"_words;
constexpr auto sky =
    "rain snow storm hail sleet freeze pour flood thunderstorm thunderstorms"_words;

// One mention and the words of its clause before it.
class DayTalk {
 public:
  DayTalk(const Text& text, const TimeMention& mention) : t_(text), m_(mention) {
    constexpr std::size_t reach = 8;
    first_ = m_.first;
    while (first_ > 0 && m_.first - first_ < reach && !t_.pauses(first_) &&
           !divides(t_, first_ - 1))
      --first_;
  }

  bool run() const {
    if (m_.clock || !m_.day || !closes()) return false;
    return is_of_birth() || feels() || aches() || judges() || plays() || forecasts() ||
           wears_out() || went_before();
  }

 private:
  bool is(std::size_t i, WordSet auto words) const {
    return i < t_.size() && t_.word_is_in(i, words);
  }
  // The word `back` before the mention, in its clause.
  bool was(std::size_t back, WordSet auto words) const {
    return m_.first >= first_ + back && is(m_.first - back, words);
  }
  bool says(WordSet auto words) const {
    for (std::size_t i = first_; i < m_.first; ++i) {
      if (is(i, words)) return true;
    }
    return false;
  }
  // The clause ends with the day.
  bool closes() const {
    return m_.last >= t_.size() || t_.pauses(m_.last) || divides(t_, m_.last) ||
           is(m_.last, "lol haha ugh man tho though from after smh honestly tbh sorry can"_words);
  }

  // "twins due in 9 weeks", "I turn 65 friday"
  bool is_of_birth() const {
    if (was(1, "due"_words) && says("twins baby babies wife girlfriend she daughter kid"_words))
      return true;
    return m_.first >= first_ + 2 && t_[m_.first - 1].kind == TokenKind::number &&
           is(m_.first - 2, "turn turns turning turned"_words);
  }

  // "im exhausted today", "feeling sick tonight", "so bored"
  bool feels() const {
    std::size_t back = 1;
    if (was(back, "out hell af fuck"_words)) ++back;
    if (was(back, "as"_words)) ++back;
    if (!was(back, feelings)) return false;
    const std::size_t at = m_.first - back;
    for (std::size_t i = first_; i < at; ++i) {
      if (!is(i, who)) return false;
    }
    return !is(at, "dead dying fried toast"_words) || says("i we am"_words);
  }

  // "my head hurts today", "my knees are killing me this week"
  bool aches() const {
    constexpr auto pains = "hurts hurt hurting aches ache aching killing throbbing pounding"_words;
    return says(body) && says(pains) && says("my me our"_words);
  }

  // "rough day today", "it has been a long week this week"
  bool judges() const {
    if (!was(1, stretches)) return false;
    return was(2, judged) || (was(2, "a one"_words) && says("hell what"_words));
  }

  // "lakers play tonight", "big game sunday", "watching the fight saturday"
  bool plays() const {
    if (says("i we after before can could around not during"_words) &&
        !says("watching watch"_words))
      return false;
    if (was(1, games) || (was(1, "on is are"_words) && was(2, games)) ||
        (was(2, "is"_words) && was(3, games)))
      return !says("come coming by there you"_words);
    return was(1, "play plays playing win lost won"_words) && first_ + 1 < m_.first &&
           !says("it radio i we"_words);
  }

  // "supposed to rain saturday", "snow coming sunday", "the weather looks bad tomorrow"
  bool forecasts() const {
    if (says("i we me you can could"_words)) return false;
    if (was(1, sky)) return true;
    return says("weather forecast"_words) && !says("if unless"_words);
  }

  // "work is killing me this week", "gas prices are nuts this week"
  bool wears_out() const {
    if (was(1, "me us"_words))
      return was(2, "killing wrecking draining crushing exhausting beating kicking"_words);
    return says("prices gas groceries eggs rates"_words) &&
           was(1, "nuts crazy insane wild ridiculous outrageous high stupid"_words);
  }

  // "ate too much on thanksgiving", "slept in this morning", "overslept today"
  bool went_before() const {
    const std::size_t back = was(1, "on at over this"_words) ? 2 : 1;
    if (was(back, "much"_words))
      return was(back + 1, "too"_words) && says("ate drank eat drink spent partied"_words);
    if (was(back, "overslept"_words)) return true;
    return (was(back, "in late early"_words) && was(back + 1, "slept woke"_words)) ||
           (was(back, "late early"_words) && was(back + 1, "up"_words) &&
            was(back + 2, "woke stayed got"_words));
  }

  const Text& t_;
  const TimeMention& m_;
  std::size_t first_ = 0;
};

}  // namespace

bool is_of_day_talk(const Text& text, const TimeMention& mention) {
  return DayTalk(text, mention).run();
}

}  // namespace kept::bot
