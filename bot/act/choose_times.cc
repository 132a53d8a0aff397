#include "bot/act/choose_times.h"

#include <algorithm>

#include "bot/act/affair.h"
#include "bot/act/bare_times.h"
#include "bot/act/set_aside.h"
#include "bot/act/show_time.h"
#include "bot/act/told_days.h"
#include "bot/when/judge.h"

namespace kept::bot {
namespace {

using when::TimeMention;

bool correction_between(const Case& c, std::uint32_t from, std::uint32_t to) {
  // "friday, no wait, saturday", "at 9, no sorry, 9:30"
  if (c.word_in(from, to, "or o and y"_words)) return false;
  if (c.word_in(from, to,
                "wait sorry meant scratch actually perdon digo oops nvm nevermind jk "
                "kidding"_words))
    return true;
  if (c.word_in(from, to, "no"_words) && to - from <= 4) return true;
  const auto cues = beginning_in(c.parts().cues, from, to + 1);
  return std::any_of(cues.begin(), cues.end(), [](const CueHit& hit) {
    return hit.cue == Cue::correction || hit.cue == Cue::wait;
  });
}

// "el viernes, el domingo digo"
bool says_so(const Case& c, const TimeMention& former, const TimeMention& m) {
  const bool ends = m.last + 1 >= c.text().size() || c.text().pauses(m.last + 1);
  return ends && c.word(m.last) == "digo" && !c.word_in(former.last, m.first, "o or y and"_words);
}

// "tomorrow? i thought we said monday": what was agreed before comes last.
bool was_agreed(const Case& c, std::uint32_t from, std::uint32_t to) {
  if (to < from + 2 || !c.text().pauses(from)) return false;
  std::uint32_t i = to;
  while (i > from && c.is(i - 1, "it was is we on for that the at would be"_words)) --i;
  if (i <= from + 1 || !c.is(i - 1, "said thought agreed meant set picked booked told me"_words))
    return false;
  if (c.is(i - 1, "me"_words)) return c.is(i - 2, "told"_words);
  return c.word_in(from, i, "i we you yall they"_words);
}

// "the week after... make it 2/27"
bool made_anew(const Case& c, std::uint32_t from, std::uint32_t to) {
  return c.word_in(from, to, "make"_words) && !c.word_in(from, to, "or o and y"_words);
}

// "after work tomorrow, so like 5:15": what was said roughly is said by the clock.
bool made_precise(const Case& c, const TimeMention& rough, const TimeMention& m) {
  const bool vague = rough.clock && !rough.clock->from_now &&
                     (rough.clock->part || rough.clock->grain == Grain::hour);
  if (!vague || m.day || !m.clock || m.clock->part || m.clock->from_now) return false;
  bool says = false;
  for (std::uint32_t i = rough.last; i < m.first; ++i) {
    if (!c.is(i, "so like say maybe around about at"_words)) return false;
    says = says || c.is(i, "so like say"_words);
  }
  return says;
}

// "from monday to tuesday", "push saturday to sunday": the first is the one that is booked.
bool is_moved(const Case& c, const TimeMention& from, const TimeMention& to) {
  if (!c.has(Cue::move_visit) || !to.moved_to || from.moved_to) return false;
  const std::string_view before = from.first > 0 ? c.word(from.first - 1) : std::string_view();
  return before == "from" || before == "del" || before == "de" || (from.day && to.day);
}

// "the rav4, saturday": the digit of a name is no hour of the day behind it.
TimeMention without_name(const Case& c, TimeMention m) {
  const auto& values = c.parts().values;
  const bool named =
      m.day && m.clock && std::any_of(values.begin(), values.end(), [&](const criteria::Value& v) {
        return v.field == Field::model && v.first < m.clock->first && m.clock->last <= v.last;
      });
  if (named) m.clock.reset();
  return m;
}

// Beside another time that of the visit that is booked is not wanted.
void set_booked_aside(std::vector<TimeMention>& candidates, Chosen& out) {
  const auto is_booked = [](const TimeMention& m) { return m.booked && !m.moved_to; };
  if (std::all_of(candidates.begin(), candidates.end(), is_booked)) return;
  for (const TimeMention& m : candidates) {
    if (!is_booked(m)) continue;
    out.booked.push_back(m);
    lend_day(out, m);
  }
  std::erase_if(candidates, is_booked);
}

// "friday i think. no, friday is my kids recital": a day that is ruled out later.
void drop_ruled_out(std::vector<TimeMention>& candidates, const Chosen& out) {
  std::erase_if(candidates, [&](const TimeMention& m) {
    const auto rules_out = [&](const TimeMention& other) {
      return m.day && !m.clock && other.day && !other.clock && other.first > m.first &&
             other.day->day == m.day->day && !other.day->end;
    };
    return std::any_of(out.refused.begin(), out.refused.end(), rules_out) ||
           std::any_of(out.affairs.begin(), out.affairs.end(), rules_out);
  });
}

// "i can only do evenings, thursday at 7": the hour that is named is meant.
void drop_general(const Case& c, std::vector<TimeMention>& candidates) {
  const bool named = std::any_of(candidates.begin(), candidates.end(),
                                 [](const TimeMention& m) { return m.clock && !m.clock->part; });
  if (!named) return;
  std::erase_if(candidates, [&](const TimeMention& m) {
    return !m.day && m.clock->part && c.is(m.last - 1, "mornings afternoons evenings nights"_words);
  });
}

Chosen choose(const Case& c, bool weak_too) {
  Chosen out;
  std::vector<TimeMention> candidates;
  const auto& times = c.parts().times;
  const CueHit* const offer = times.empty() ? nullptr : price_talk(c);
  const std::vector<bool> affairs = told_of_affairs(c.text(), times);
  for (std::size_t k = 0; k < times.size(); ++k) {
    if (!is_set_aside(c, k, weak_too, offer, affairs[k], out))
      candidates.push_back(without_name(c, times[k]));
  }
  set_booked_aside(candidates, out);
  drop_ruled_out(candidates, out);
  drop_general(c, candidates);
  for (std::size_t k = 0; k < candidates.size(); ++k) {
    const bool mended = k + 1 < candidates.size() &&
                        (correction_between(c, candidates[k].last, candidates[k + 1].first) ||
                         was_agreed(c, candidates[k].last, candidates[k + 1].first) ||
                         says_so(c, candidates[k], candidates[k + 1]));
    const bool superseded = mended || (k + 1 < candidates.size() &&
                                       (made_anew(c, candidates[k].last, candidates[k + 1].first) ||
                                        made_precise(c, candidates[k], candidates[k + 1])));
    const bool moved_from =
        k + 1 < candidates.size() && is_moved(c, candidates[k], candidates[k + 1]);
    if (superseded || moved_from) {
      out.context.push_back(candidates[k]);
      out.mended = out.mended || mended;
      if (moved_from) out.booked.push_back(candidates[k]);
    } else {
      out.wanted.push_back(candidates[k]);
    }
  }
  return out;
}

// "I saw it yesterday" tells of what has been.
bool tells_of_past(const Case& c) {
  for (std::size_t i = 0; i < c.text().size(); ++i) {
    const std::string_view word = c.word(i);
    constexpr std::size_t longer = 5;
    if (word.size() >= longer && ((word.ends_with("ed") && !word.ends_with("eed")) ||
                                  word.ends_with("aron") || word.ends_with("ieron")))
      return true;
  }
  return c.says(
      "was were had did quit broke died began came went saw bought got said spoke ago been told "
      "lost won ran made ate took threw kept slept fell caught sat stood woke rode flew sang wore "
      "heard felt paid met sent taught drank drew grew knew "
      "fui vi estuve "
      "vine era llame hable dijo compre fue dijeron nobody never nadie"_words);
}

// "saturdays fine but 2 instead of 10": the day suits, and another hour of it is wished.
void add_hour_to_day(const Case& c, Chosen& chosen) {
  if (chosen.wanted.size() != 1 || !chosen.wanted.front().day || chosen.wanted.front().clock)
    return;
  const TimeMention day = chosen.wanted.front();
  const auto hours = bare_times(c);
  // "10 works but not tomorrow, friday"
  if (hours.size() == 1 && hours.front().last <= day.first &&
      c.is(hours.front().last, "works work fine good ok sounds"_words)) {
    chosen.context.push_back(day);
    chosen.wanted = hours;
    return;
  }
  const bool apart = hours.size() == 1 &&
                     (hours.front().first >= day.last + 2 || c.text().breaks(hours.front().first));
  if (!apart) return;
  // "tomorrow if the roads are clear. 10"
  const bool ends = c.text().breaks(hours.front().first) && hours.front().last >= c.text().size();
  if (!ends && !c.is(hours.front().first - 1, "but pero"_words)) return;
  chosen.context.push_back(day);
  chosen.wanted = hours;
}

// "i have my lunch break at 1, can i come then": a wish that takes up the time of an affair.
bool comes_then(const Case& c, const Chosen& chosen) {
  if (chosen.affairs.size() != 1) return false;
  return c.any_cue(Cue::visit, [&](const CueHit& hit) {
    const Clause* const clause = c.clause_of(hit.first);
    return clause != nullptr && hit.first >= chosen.affairs.front().last &&
           (c.is(clause->last - 1, "then"_words) ||
            (c.is(clause->last, "then"_words) && c.text().pauses(clause->last + 1)));
  }) != nullptr;
}

}  // namespace

Chosen choose_times(const Case& c, bool weak_too) {
  const bool spells_number = c.asked() == Asked::contact && !mends_hour(c);
  Chosen chosen = choose(c, (weak_too || c.has(Cue::existing)) && !spells_number);
  if (chosen.wanted.empty()) {
    chosen.wanted = bare_times(c);
  } else if (c.asked_for_time()) {
    add_hour_to_day(c, chosen);
  }
  // Where nothing else is wished for, the end of an affair is what is left of an answer; beside a
  // yes it is only why.
  const bool agreed = c.asked() == Asked::confirm_appointment && c.has_any({Cue::yes, Cue::fine}) &&
                      !c.has(Cue::no);
  if (chosen.wanted.empty() && ((c.asked_for_time() && !agreed) || comes_then(c, chosen))) {
    chosen.wanted = std::move(chosen.affairs);
  } else {
    for (const TimeMention& m : chosen.affairs) lend_day(chosen, m);
  }
  const bool comes = c.asked_for_time() || c.has_any({Cue::visit, Cue::slots, Cue::move_visit});
  const bool told = std::any_of(chosen.past.begin(), chosen.past.end(),
                                [&](const TimeMention& m) { return is_talked_of(c, m); });
  if (chosen.wanted.empty() && !chosen.past.empty() && comes && !told && !tells_of_past(c))
    chosen.wanted = std::move(chosen.past);
  if (!chosen.wanted.empty()) rule_out_bare(c, chosen);
  return chosen;
}

void take(Case& c, const Chosen& chosen) {
  const LocalMinute now = c.parts().now;
  c.out().when.clear();
  for (const TimeMention& m : when::complete(chosen.wanted, chosen.context, now)) {
    const Ground ground{m.first, m.last, m.clock ? m.clock->rule : m.day->rule};
    c.out().when.push_back(when::window(m, now));
    c.trace(show(c.out().when.back()), ground);
    for (const when::OtherTime& other : when::other_times(m, now)) {
      const std::string shown = show(other.when);
      c.out().alternatives.push_back(
          {"when", shown, other.why, other.when, c.out().when.size() - 1});
      c.trace("alternative " + shown, {m.first, m.last, other.why});
    }
  }
}

}  // namespace kept::bot
