#include "bot/act/told_days.h"

#include <algorithm>

#include "bot/act/day_talk.h"

namespace kept::bot {
namespace {

using when::TimeMention;

// "friday's …", "tomorrow is …": something is told of the day.
bool names_day(const Case& c, const TimeMention& m) {
  if (c.text().pauses(m.last)) return false;
  return c.is(m.last, "is"_words) ||
         c.is(m.last - 1,
              "todays tomorrows sundays mondays tuesdays wednesdays thursdays fridays "
              "saturdays"_words) ||
         (c.is(m.last, "i we"_words) && c.is(m.last + 1, "have got work am"_words));
}

}  // namespace

bool is_talked_of(const Case& c, const TimeMention& m) {
  const bool called_off = c.has_any({Cue::cancel, Cue::cannot_come});
  if (!called_off && is_of_day_talk(c.text(), m)) return true;
  return c.any_cue(Cue::smalltalk, [&](const CueHit& hit) {
    // "the cat woke me up at 4": of an hour only where it is the hour of a night that is told
    if (m.clock && !m.clock->part && !c.is(hit.first, "woke kept had"_words)) return false;
    const bool asks = hit.rule == "chitchat" || c.word_in(hit.first, m.first, "your ur"_words);
    return asks && hit.first <= m.first && m.last <= hit.last;
  }) != nullptr;
}

bool leaves_free(const Case& c, std::size_t k) {
  const auto& times = c.parts().times;
  const TimeMention& m = times[k];
  if (!m.day || m.clock || m.refused || m.booked || m.past || k + 1 < times.size()) return false;
  constexpr std::uint32_t near = 3;
  constexpr std::uint32_t reach = 5;
  for (std::uint32_t i = m.last; i < m.last + near && !c.text().breaks(i); ++i) {
    if (!c.is(i, "so which and then"_words) || !c.is(i + 1, "i we means"_words)) continue;
    return c.word_in(i + 2, i + 2 + reach, "free available off open come finally"_words) &&
           !c.word_in(i + 1, i + 2 + reach,
                      "not no another different some other cannot only else"_words);
  }
  return false;
}

bool thought_twice(const Case& c, std::size_t k) {
  const auto& times = c.parts().times;
  const TimeMention& m = times[k];
  const auto is_holiday = [](const TimeMention& one) {
    return one.day && one.day->rule == "holiday" && !one.clock;
  };
  // "thursday is thanksgiving": each of the two is told of the other.
  if (is_holiday(m) && k > 0 && times[k - 1].day && times[k - 1].last + 1 >= m.first &&
      !c.text().pauses(m.first) && names_day(c, times[k - 1]))
    return k + 1 < times.size();
  if (!m.day || m.clock || k + 1 >= times.size()) return false;
  // "oh wait thats veterans day right? do the 12th"
  constexpr std::uint32_t near = 4;
  if (is_holiday(m) &&
      c.word_in(m.first - std::min(m.first, near), m.first, "that thats it its"_words))
    return true;
  bool told = names_day(c, m) || c.word_in(m.first, m.last, "is"_words);
  for (std::uint32_t i = m.first; i + 1 < m.last; ++i) {
    told = told || c.text().source(i).ends_with("'s");
  }
  if (!told) return false;
  const bool named = is_holiday(times[k + 1]) && times[k + 1].first <= m.last + 1;
  if (named) return k + 2 < times.size();
  constexpr std::uint32_t reach = 3;
  return c.word_in(m.first - std::min(m.first, reach), m.last,
                   "wait hold hang oh shoot crap dang darn oops ugh shit nvm"_words) &&
         (times[k + 1].day || times[k + 1].clock);
}

}  // namespace kept::bot
