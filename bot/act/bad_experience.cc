// What went wrong with us, told as plain facts: no bad word is said.
#include "bot/act/clause_words.h"
#include "bot/act/frames.h"
#include "bot/when/affair_words.h"

namespace kept::bot {
namespace {

constexpr std::string_view rule = "bad experience";

// The house and its people, as those who did it.
constexpr auto they =
    "you u ya yall guys they them he she guy someone somebody lady dude girl woman salesman "
    "salesmen "
    "salesperson salespeople saleslady saleswoman sales rep reps manager managers mechanic tech "
    "technician shop service place dealership dealer store lot staff team people receptionist "
    "porter detailer advisor finance website site chat bot ad listing employee employees "
    "clerk"_words;

// Done to a customer, none of these is good.
constexpr auto deeds =
    "ignored forgot pressured pushed rushed blamed yelled laughed screamed cussed cursed refused "
    "interrupted "
    "embarrassed disrespected insulted humiliated hassled bullied intimidated tricked brushed "
    "shrugged dismissed lectured mocked belittled judged snapped hassling pressuring"_words;

constexpr auto tries =
    "sell force push make get rip upsell talk trick stick add scare bully charge pressure slip "
    "sneak screw hustle upcharge"_words;

constexpr auto keeps =
    "pushing trying pressuring interrupting asking changing adding giving making putting "
    "transferring passing bouncing dodging avoiding ignoring switching stalling lying hanging "
    "leaving cutting walking upselling sending blowing charging cancelling canceling"_words;

constexpr auto units = "hour hours day days week weeks month months"_words;

constexpr auto saying = "said told promised swore"_words;
constexpr auto claiming =
    any_of_lists(saying, "assured claimed guaranteed quoted advertised"_words);
constexpr auto taking_time = "took taken"_words;
constexpr auto been = "been"_words;
constexpr auto nobodies = "nobody noone"_words;
constexpr auto no = "no"_words;
constexpr auto closed = "closed locked shut"_words;
constexpr auto negation = "not"_words;
constexpr auto on = "on"_words;
constexpr auto money =
    "price prices payment payments fee fees total cost quote rate deal terms "
    "number numbers"_words;
constexpr auto changing = "changed raised bumped jacked hiked upped switched padded added"_words;
constexpr auto keeping_on = "kept keeps keep"_words;
constexpr auto again = "second third fourth fifth sixth 2nd 3rd 4th 5th 6th"_words;
constexpr auto attempting = "tried trying"_words;
constexpr auto making = "made had"_words;
constexpr auto take = "take"_words;
constexpr auto done_to_us = any_of_lists(deeds, attempting, making, take, negation);

// Done wrong, each may have been.
constexpr auto work =
    "put gave sold took left sent told made kept billed charged ordered installed returned "
    "delivered towed fixed broke messed screwed quoted booked canceled cancelled did wrote changed "
    "washed replaced denied moved"_words;

// What happens to an appointment or a caller, and should not happen twice.
constexpr auto putting_off =
    "rescheduled cancelled canceled moved pushed transferred asked hung forgot postponed "
    "bumped"_words;

constexpr auto standing = "sat sitting been"_words;
constexpr auto showing_up = "got showed"_words;
constexpr auto coming = "came drove"_words;
constexpr auto charging = "charged billed"_words;
constexpr auto taking_or_having = any_of_lists(take, "have"_words);
constexpr auto spoiled =
    "filthy dirty nasty scratched dented empty damaged smelly trashed disgusting"_words;
constexpr auto mess = "mess"_words;

// What the rules begin with.
constexpr auto openings =
    any_of_lists(claiming, taking_time, units, been, nobodies, no, closed, on, money, changing,
                 keeping_on, again, done_to_us, work, putting_off, standing, showing_up, coming,
                 charging, taking_or_having, spoiled, mess);

class BadExperience {
 public:
  BadExperience(const Case& c, const Clause& clause) : c_(c), w_(c, clause) {}

  Ground find() const {
    if (w_.asks() || w_.mood() == Mood::request || supposes()) return {};
    for (std::uint32_t i = w_.first(); i < w_.end(); ++i) {
      if (!w_.opens(i, Opening::bad_experience)) continue;
      const bool said = told_otherwise(i) || told_in_vain(i) || took_long(i) || long_since(i) ||
                        met_nobody(i) || met_closed(i) || fell_through(i) || price_moved(i) ||
                        kept_doing(i) || once_more(i) || did_to_me(i) || did_wrong(i) ||
                        many_times(i) || sat_long(i) || came_in_vain(i) || charged_for_nothing(i) ||
                        shouldnt_take(i) || was_dirty(i);
      if (said) return w_.ground(i, w_.end(), rule);
    }
    return {};
  }

 private:
  bool is(std::uint32_t i, WordSet auto words) const { return w_.is(i, words); }
  bool supposes() const { return is(w_.head(), "if unless when until what how"_words); }

  // One of the house did what is said at i; the visitor did not.
  bool by_us(std::uint32_t i) const {
    for (std::uint32_t k = i; k > w_.first() && k + reach > i; --k) {
      if (is(k - 1, they)) return !is(k - 2, "my our his her i to with"_words);
      if (is(k - 1, "i we it my our"_words)) return false;
    }
    return false;
  }

  // "I was told"
  bool was_done_to_us(std::uint32_t i) const {
    return w_.before(i, 2, "was were got"_words) && w_.before(i, 3, "i we"_words);
  }

  bool in_text(std::uint32_t i, WordSet auto words) const {
    return i < c_.text().size() && c_.text().word_is_in(i, words);
  }

  // "your guy said the car was there and it wasn't", "you told me 18 but the paper says 21"
  bool told_otherwise(std::uint32_t i) const {
    if (!is(i, claiming) || !(by_us(i) || was_done_to_us(i))) return false;
    const auto size = static_cast<std::uint32_t>(c_.text().size());
    for (std::uint32_t k = i + 2; k < size && k < i + longest; ++k) {
      const bool turns =
          in_text(k, "and but then yet until except turns turned now instead only"_words);
      if (turns && belies(k + 1)) return true;
      // "they quoted me 400 and the bill was 720"
      if (turns && is(i, "quoted"_words) && !in_text(k + 1, "i we can could what how"_words) &&
          another_price(k + 2))
        return true;
      if (in_text(k, "now"_words) && in_text(k + 1, "it its you they"_words) &&
          another_price(k + 2))
        return true;
    }
    return false;
  }

  // "… now it's 16"
  bool another_price(std::uint32_t from) const {
    const auto& numbers = c_.parts().numbers;
    return std::any_of(numbers.begin(), numbers.end(),
                       [&](const Number& n) { return from <= n.first && n.first < from + 4; });
  }

  // "… it wasn't", "… nobody called", "… carfax says 2"
  bool belies(std::uint32_t from) const {
    constexpr std::uint32_t near = 6;
    for (std::uint32_t k = from; k < from + near; ++k) {
      if (in_text(k, "i we what if can could do is how when you"_words) && k == from) return false;
      if (in_text(k,
                  "not never nobody nothing nowhere gone sold says said shows showed wants wanted "
                  "different charged changed extra already turns turned"_words))
        return true;
    }
    return false;
  }

  // "I was told I'd get a call by noon", "you said someone would email me"
  bool told_in_vain(std::uint32_t i) const {
    if (!is(i, saying) || !(by_us(i) || was_done_to_us(i))) return false;
    const auto would = w_.find("would will going"_words, i + 1, i + 6);
    return would < w_.end() && w_.has_between(
                                   "call callback ring phone text email answer reply contact hear "
                                   "contacted called mail "
                                   "back"_words,
                                   would, would + 6);
  }

  // "took 5 hours to change my oil"
  bool took_long(std::uint32_t i) const {
    if (!is(i, taking_time)) return false;
    const auto unit = w_.find(units, i + 1, i + 7);
    if (unit == w_.end()) return false;
    const auto to = w_.find("to for just"_words, unit + 1, unit + 4);
    return to < w_.end() && !w_.has_between("there drive driving"_words, to, w_.end()) &&
           w_.has_between(
               "change fix get do finish call answer respond find see help look sign wash tell "
               "give reply rotate replace mount figure install inspect diagnose order oil tire "
               "tires simple basic key keys paperwork title plates repair appraise"_words,
               to + 1, to + 5);
  }

  // "it's been 3 weeks and still no title"
  bool long_since(std::uint32_t i) const {
    // "two months and no plates"
    const bool counts = is(i, units) && i <= w_.head() + 2;
    const bool lasts = is(i, been) && (w_.before(i, 3, "it its"_words) || i == w_.head());
    if (!lasts && !counts) return false;
    const auto unit = counts ? i : w_.find(units, i + 1, i + 5);
    if (unit >= w_.end()) return false;
    constexpr std::uint32_t near = 4;
    for (std::uint32_t k = unit + 1; k < unit + near; ++k) {
      if (in_text(k, "and with still"_words) &&
          (in_text(k + 1, "no nothing nobody noone"_words) ||
           (in_text(k + 1, "still i"_words) &&
            in_text(k + 2, "no nothing nobody have still"_words))))
        return true;
    }
    return false;
  }

  // "nobody was there when I showed up", "no one knew anything"
  bool met_nobody(std::uint32_t i) const {
    const bool none = is(i, nobodies) || (is(i, no) && is(i + 1, "one"_words));
    if (!none) return false;
    const auto next = is(i, no) ? i + 2 : i + 1;
    if (is(next, "greeted acknowledged came"_words)) return true;
    if (is(next, "knew knows"_words))
      return is(next + 1, "anything what how where a nothing"_words);
    return is(next, "was were had has"_words) &&
           w_.has_between("there here around ready waiting available clue record"_words, next + 1,
                          next + 5);
  }

  // "you were closed when I got there"
  bool met_closed(std::uint32_t i) const {
    const bool shut = is(i, closed) || (is(i, negation) && is(i + 1, "there open here"_words));
    return shut && w_.before(i, 2, "was were"_words) && by_us(i) && arrived(i + 1);
  }

  bool arrived(std::uint32_t from) const {
    for (std::uint32_t k = from; k < from + 5; ++k) {
      if (in_text(k, "when once after by"_words)) return true;
    }
    return false;
  }

  // "my appointment got cancelled on me", "he bailed on us"
  bool fell_through(std::uint32_t i) const {
    return is(i, on) && is(i + 1, "me us"_words) &&
           w_.before(i, 3,
                     "cancelled canceled bailed flaked walked switched changed gave backed "
                     "reneged "
                     "ghosted"_words) &&
           !w_.before(i, 6, "i we"_words) &&
           (by_us(i) || (w_.before(i, 8, "my our the"_words) &&
                         w_.before(i, 7, "appointment appt deal test order booking slot"_words)));
  }

  // "the price went up 2 grand when I got there", "they changed the numbers"
  bool price_moved(std::uint32_t i) const {
    if (is(i, money)) {
      const bool moved =
          w_.has_between("up changed different higher more jumped doubled"_words, i + 1, i + 5);
      return moved &&
             w_.has_between("went goes jumped was were is came changed doubled"_words, i + 1,
                            i + 4) &&
             (arrived(i + 2) ||
              (w_.has_between("than"_words, i + 2, i + 8) &&
               w_.has_between("ad online website site quoted told said listed agreed advertised "
                              "promised"_words,
                              i + 3, w_.end())));
    }
    return is(i, changing) && by_us(i) && w_.has_between(money, i + 1, i + 5);
  }

  // "the salesman kept pushing me into a lease"
  bool kept_doing(std::uint32_t i) const {
    return is(i, keeping_on) && by_us(i) && is(i + 1, keeps) &&
           w_.has_between("me us my our it the a"_words, i + 2, i + 5) &&
           !w_.has_between("texts emails calls messages"_words, i + 2, i + 5);
  }

  // "second time my appointment got cancelled"
  bool once_more(std::uint32_t i) const {
    if (!is(i, again)) return false;
    if (!is(i + 1, "time"_words)) return false;
    if (came_back(i)) return true;
    const bool opens = i == w_.head() || w_.before(i, 3, "this thats its is"_words);
    return opens && is(i + 2, "i my this you yall they ive im we that"_words) &&
           w_.has_between(
               "appointment appt call called emailed email asked told waited cancelled canceled "
               "came come rescheduled messed lost forgot"_words,
               i + 2, w_.end());
  }

  // "tell your shop to focus, third time my brake light is back on"
  bool came_back(std::uint32_t i) const {
    return is(i + 2, "my the this it its same for with that"_words) &&
           c_.any_cue(Cue::problem,
                      [&](const CueHit& hit) { return i < hit.last && hit.first < i + longest; }) !=
               nullptr &&
           c_.says("you your yall guys fixed again bring brought"_words);
  }

  // "he laughed at me", "they tried to sell me the warranty", "would not let me test it"
  bool did_to_me(std::uint32_t i) const {
    if (!is(i, done_to_us) || !by_us(i)) return false;
    if (is(i, deeds) && !(is(i, "pushed"_words) && is(i + 1, "back up forward"_words)))
      return w_.has_between("me us my our to about at"_words, i + 1, i + 4) &&
             !w_.before(i, 2, "not never"_words);
    if (is(i, attempting) && is(i + 1, "to"_words) && is(i + 2, tries))
      return w_.has_between("me us my our"_words, i + 3, i + 6);
    if (is(i, making) && is(i + 1, "me us"_words))
      return is(i + 2,
                "wait sign feel come pay sit drive stand fill waiting sitting standing"_words);
    if (is(i, take) && is(i + 1, "no"_words) && w_.before(i, 1, "not"_words)) return true;
    return is(i, negation) && w_.before(i, 1, "would"_words) &&
           is(i + 1, "let give show tell honor help sell budge listen"_words) &&
           w_.has_between("me us my our it the"_words, i + 2, i + 4);
  }

  // "your shop put the wrong oil in my car", "you charged my card twice", "y'all gave my slot away"
  bool did_wrong(std::uint32_t i) const {
    if (!is(i, work) || !by_us(i) || w_.before(i, 3, "that who which what"_words)) return false;
    if (is(i, "messed screwed"_words)) return w_.has_between("my our me up"_words, i + 1, i + 3);
    const bool mine = w_.has_between("my our me us"_words, i + 1, w_.end());
    const bool wrong = w_.has_between(
        "wrong twice without nothing late incomplete incorrectly anyway backwards"_words, i + 1,
        w_.end());
    const bool away = is(i, "gave sold"_words) && w_.has_between("away out"_words, i + 1, i + 6) &&
                      !w_.has_between("door"_words, i + 1, i + 8);
    const bool cancelled =
        is(i, "canceled cancelled moved"_words) && is(i + 1, "my our"_words) && !of_others(i + 2);
    return (mine && wrong) || (mine && away) || cancelled;
  }

  // "they moved my chemo": done by somebody else.
  bool of_others(std::uint32_t thing) const {
    return w_.has_between(when::events, thing, thing + 3) ||
           w_.has_between(when::affairs, thing, thing + 3) ||
           w_.has_between("schedule schedules hours rotation start date dates day therapy"_words,
                          thing, thing + 3);
  }

  // "you've rescheduled me three times"
  bool many_times(std::uint32_t i) const {
    return is(i, putting_off) && by_us(i) && w_.has_between("me us my our"_words, i + 1, i + 4) &&
           w_.has_between("times twice again"_words, i + 2, i + 6);
  }

  // "my car sat at your shop for 9 days"
  bool sat_long(std::uint32_t i) const {
    return is(i, standing) && is(i + 1, "at in on there sitting"_words) &&
           w_.has_between("your ur"_words, i + 1, i + 5) &&
           w_.has_between("shop place lot service garage dealership store"_words, i + 2, i + 6) &&
           w_.has_between(units, i + 4, w_.end()) && w_.before(i, 4, "my our it"_words);
  }

  // "I got there and the guy had gone home"
  bool came_in_vain(std::uint32_t i) const {
    const bool came = (is(i, showing_up) && is(i + 1, "there up here"_words)) ||
                      (is(i, coming) && (is(i + 1, "in all down out over up"_words) ||
                                         w_.has_between(units, i + 1, i + 4)));
    if (!came || !w_.before(i, 3, "i we"_words)) return false;
    const auto size = static_cast<std::uint32_t>(c_.text().size());
    bool turned = false;
    for (std::uint32_t k = i + 2; k < size && k < i + longest; ++k) {
      turned = turned || in_text(k, "and but just only"_words);
      if (turned && in_text(k, "gone sold nobody closed left unavailable"_words)) return true;
      if (turned && in_text(k, "no"_words) && in_text(k + 1, "one record car truck"_words))
        return true;
      // "I drove two hours for a car you didn't even have"
      if (in_text(k, "not"_words) && in_text(k - 1, "did do"_words) &&
          in_text(k - 2, "you yall u they guys"_words) &&
          (in_text(k + 1, "have"_words) || in_text(k + 2, "have"_words)))
        return true;
    }
    return false;
  }

  // "charged me for an oil change you never did"
  bool charged_for_nothing(std::uint32_t i) const {
    return is(i, charging) && is(i + 1, "me us my"_words) &&
           w_.has_between("never not"_words, i + 3, i + 12) &&
           w_.has_between(
               "did do done got get asked ask had have received wanted ordered approved "
               "agreed happened"_words,
               i + 4, i + 14);
  }

  // "it shouldn't take a week to get an answer"
  bool shouldnt_take(std::uint32_t i) const {
    return is(i, taking_or_having) && w_.before(i, 2, "not"_words) &&
           w_.before(i, 4, "should"_words) &&
           ((is(i, take) &&
             w_.has_between("hour hours day days week weeks month months long forever"_words, i + 1,
                            i + 5)) ||
            (is(i + 1, "to"_words) &&
             w_.has_between("wait beg ask call chase"_words, i + 2, i + 4)));
  }

  // "the interior was filthy when I picked it up"
  bool was_dirty(std::uint32_t i) const {
    const bool dirty = is(i, spoiled) || (is(i, mess) && is(i - 1, "a"_words));
    return dirty && w_.before(i, 4, "was were came"_words) &&
           w_.has_between("when after"_words, i + 1, i + 3) &&
           w_.has_between("picked got back returned home"_words, i + 2, w_.end());
  }

  static constexpr std::uint32_t reach = 5;
  static constexpr std::uint32_t longest = 20;
  const Case& c_;
  ClauseWords w_;
};

}  // namespace

Ground find_bad_experience(const Case& c) {
  if (!c.opens(Opening::bad_experience)) return {};
  for (const Clause& clause : c.parts().clauses) {
    const Ground ground = BadExperience(c, clause).find();
    if (found(ground)) return ground;
  }
  return {};
}

std::span<const std::string_view> bad_experience_openings() {
  return openings.words;
}

}  // namespace kept::bot
