// Asks when the house is open without a word of opening: "are you working labor day", "when do you
// call it a day".
#include <algorithm>

#include "bot/act/business_frames.h"
#include "bot/act/clause_words.h"
#include "bot/act/frames.h"

namespace kept::bot {
namespace {

constexpr auto being = "are is will"_words;
constexpr auto crew =
    "you anybody anyone somebody someone shop store dealership service sales parts place lot "
    "office everybody everyone showroom folks people crew garage"_words;
constexpr auto between =
    "guys all still folks ever even going to be usually the your department normally currently "
    "actually typically also both gonna always really ladies gang team"_words;
constexpr auto at_work =
    "working open going running up around there in staffed manned operating here closed shut off "
    "out serving answering"_words;
constexpr auto fixtures = "lights doors gates"_words;
constexpr auto left_to_guess = "you still anybody anyone"_words;
constexpr auto when = "when time"_words;
constexpr auto days = "days"_words;

constexpr auto openings = any_of_lists(being, left_to_guess, when, days);

class HoursQuestion {
 public:
  HoursQuestion(const Case& c, const Clause& clause) : c_(c), w_(c, clause) {}

  Ground find() const {
    for (std::uint32_t i = w_.first(); i < w_.end(); ++i) {
      if (!w_.opens(i, Opening::hours)) continue;
      if (is_there(i) || lights_on(i) || goes_home(i) || which_days(i))
        return w_.ground(i, w_.end(), hours_rule);
    }
    return {};
  }

 private:
  bool is(std::uint32_t i, WordSet auto words) const { return w_.is(i, words); }

  // A day or an hour stands in the clause from there on.
  bool timed_from(std::uint32_t i, std::uint32_t reach) const {
    const auto& times = c_.parts().times;
    return std::any_of(times.begin(), times.end(), [&](const when::TimeMention& m) {
      return i <= m.first && m.first < std::min(i + reach, w_.end()) && !m.past;
    });
  }

  // "are you guys working labor day", "still up and running at 7:30", "yall there sunday"
  bool is_there(std::uint32_t i) const {
    std::uint32_t at = i;
    if (is(i, being)) {
      if (!w_.asks() || i > w_.head()) return false;
      at = i + 1;
      while (is(at, "the your"_words)) ++at;
      if (!is(at, crew)) return false;
      ++at;
    } else {
      if (i != w_.head() || !is(i, left_to_guess) || c_.asked_for_time()) return false;
      at = i + 1;
      if (is(at, "will"_words)) return false;
    }
    while (is(at, between)) ++at;
    if (!is(at, at_work)) return false;
    if (is(at, "working going running"_words) && is(at + 1, "on to with out for a the"_words) &&
        !timed_from(at + 1, 2))
      return false;
    constexpr std::uint32_t near = 5;
    return !w_.has_between("stock touch contact charge lot front hood my it"_words, at + 1,
                           at + 4) &&
           timed_from(at + 1, near);
  }

  // "are the lights on saturday", "are the doors unlocked at 8"
  bool lights_on(std::uint32_t i) const {
    if (!is(i, being) || i != w_.head() || !w_.asks()) return false;
    const auto at = is(i + 1, "the your"_words) ? i + 2 : i + 1;
    return is(at, fixtures) && is(at + 1, "on open unlocked up"_words) && timed_from(at + 1, 4);
  }

  // "when do you call it a day", "what time does the shop get going"
  bool goes_home(std::uint32_t i) const {
    if (!is(i, when) || !is(i + 1, "do does will"_words)) return false;
    auto at = is(i + 2, "the your"_words) ? i + 3 : i + 2;
    if (!is(at, crew) || is(at, "sales"_words)) return false;
    ++at;
    while (is(at, between)) ++at;
    if (is(at, "call"_words)) return is(at + 1, "it"_words) && is(at + 2, "a quits"_words);
    if (is(at, "get"_words))
      return is(at + 1, "going started off out moving rolling"_words) &&
             !is(at + 2, "of on with the my"_words);
    if (is(at, "clock wrap pack finish knock wind head roll punch"_words))
      return is(at + 1, "in out up off down home for the"_words) && !is(at + 2, "my it that"_words);
    return is(at, "quit finish start"_words) && at + 1 >= w_.end();
  }

  // "what days is the shop running", "which days are you even there"
  bool which_days(std::uint32_t i) const {
    if (!is(i, days) || !w_.before(i, 1, "what which"_words)) return false;
    if (!is(i + 1, "are is do does"_words)) return false;
    const auto at = is(i + 2, "the your"_words) ? i + 3 : i + 2;
    return is(at, crew) &&
           w_.has_between(
               "working open going running up around there in staffed operating "
               "here closed off out run work operate"_words,
               at + 1, at + 5) &&
           !w_.has("free available appointment appointments slots test"_words);
  }

  const Case& c_;
  ClauseWords w_;
};

}  // namespace

Ground find_hours_question(const Case& c) {
  if (!c.opens(Opening::hours)) return {};
  for (const Clause& clause : c.parts().clauses) {
    if (const Ground ground = HoursQuestion(c, clause).find(); found(ground)) return ground;
  }
  return {};
}

std::span<const std::string_view> hours_openings() {
  return openings.words;
}

}  // namespace kept::bot
