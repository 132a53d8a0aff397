#include "bot/act/home_talk.h"

namespace kept::bot {
namespace {

constexpr auto milestones =
    "first tooth teeth steps step word words goal goals homerun homer touchdown basket fish "
    "championship trophy medal award bee diploma degree belt race recital tournament"_words;

// "my grandson took his first steps this morning": what a child or a pet has come to.
bool tells_of_family(const ClauseWords& w, std::uint32_t i) {
  constexpr std::uint32_t near = 5;
  constexpr std::uint32_t lead = 3;
  if (!w.is(i, relatives) || !w.before(i, 2, "my our"_words) || i > w.head() + lead) return false;
  return !w.has("i we you so job car truck appointment ticket"_words) &&
         w.is(i + 1, "took said lost got had scored hit caught made won spoke earned cut"_words) &&
         w.is(i + 2, "his her their its a an the two three"_words) &&
         w.has_between(milestones, i + 3, i + near);
}

// "man the traffic was awful this morning"
bool tells_of_roads(const ClauseWords& w, std::uint32_t i) {
  constexpr std::uint32_t near = 6;
  return w.is(i, roads) && w.is(i + 1, "was is were today"_words) &&
         w.has_between(
             "awful terrible crazy insane horrible brutal nightmare murder nuts bananas wild"_words,
             i + 1, i + near);
}

// "the cat woke me up at 4 this morning"
bool tells_of_night(const ClauseWords& w, std::uint32_t i) {
  return w.is(i, waking) && w.is(i + 1, "me us"_words) && w.is(i + 2, "up"_words) &&
         !w.has("appointment call calling text texting car truck"_words);
}

}  // namespace

bool tells_of_home(const ClauseWords& w, std::uint32_t i) {
  return !w.asks() && (tells_of_family(w, i) || tells_of_roads(w, i) || tells_of_night(w, i));
}

}  // namespace kept::bot
