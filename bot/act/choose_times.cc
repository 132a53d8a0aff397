#include "bot/act/choose_times.h"

#include <algorithm>

#include "bot/act/affair.h"
#include "bot/act/concern.h"
#include "bot/act/held_elsewhere.h"
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

// "would you take 11?"
bool in_offer(const CueHit* offer, std::size_t token) {
  return offer != nullptr && offer->first <= token && token < offer->last;
}

// "are you open now", "hours on the 3rd"
bool asks_of_now(const Case& c, const TimeMention& m) {
  if (m.day && (!m.clock || m.clock->part)) return c.has(Cue::hours);
  return m.clock && m.clock->from_now == 0 && c.has_any({Cue::hours, Cue::visit});
}

// "evening folks"
bool greets_with(const Case& c, const TimeMention& m) {
  if (m.day || !m.clock || !m.clock->part) return false;
  return c.any_cue(Cue::greet, [&](const CueHit& hit) {
    return hit.first <= m.first && m.last <= hit.last && hit.last > hit.first + 1;
  }) != nullptr;
}

// "signing off for tonight"
bool parts_with(const Case& c, const TimeMention& m) {
  return c.any_cue(Cue::goodbye, [&](const CueHit& hit) {
    return hit.first < m.first && m.last <= hit.last &&
           c.is(hit.first, "signing logging calling call"_words);
  }) != nullptr;
}

// "the difference between 1 and 3"
bool tells_apart(const Case& c, const TimeMention& m) {
  return !m.day && m.first > 0 && c.is(m.first - 1, "difference differences diff"_words);
}

bool pause_between(const Case& c, std::uint32_t from, std::uint32_t to) {
  for (std::uint32_t i = from; i <= to; ++i) {
    if (c.text().pauses(i)) return true;
  }
  return false;
}

// "how are you today"
bool asks_after(const Case& c, const TimeMention& m) {
  const bool part = m.clock && m.clock->part && c.is(m.first, "this"_words);
  if (!m.day || (m.clock && !part) || !c.is(m.first, "this today tonight hoy"_words)) return false;
  return c.any_cue(Cue::smalltalk, [&](const CueHit& hit) {
    constexpr std::uint32_t near = 2;
    return hit.first < m.last && m.first <= hit.last + near &&
           !pause_between(c, hit.first + 1, m.first);
  }) != nullptr;
}

// "june" as a name, "im mad now": words that name a time and mean none here.
bool is_idle_word(const Case& c, const TimeMention& m) {
  if (c.in_name(m.first, m.last) || greets_with(c, m) || parts_with(c, m) || tells_apart(c, m) ||
      asks_after(c, m) || is_talked_of(c, m))
    return true;
  if (c.asked() == Asked::criteria && m.clock && !m.day && m.clock->may_be_sum) return true;
  // "a weekend toy", "a Sunday driver"
  const bool kind = !c.asked_for_time() && !c.text().pauses(m.last) &&
                    c.is(m.last,
                         "car cars toy toys driver drivers trip trips getaway getaways warrior "
                         "vehicle truck commute commuter cruiser use beater adventures errands "
                         "project"_words);
  if (kind && !c.has_any({Cue::visit, Cue::slots, Cue::existing})) return true;
  // "does the light come on when you open the door", "are the lights bright at night"
  if (!c.asked_for_time() && c.is(m.last - 1, "open"_words) && c.is(m.last, "the it a"_words))
    return true;
  if (!m.day && m.clock && m.clock->part && m.first > 0 && c.is(m.last - 1, "night"_words) &&
      (c.is(m.first, "at"_words) || c.is(m.first - 1, "at"_words)) &&
      c.out().has(Act::ask_vehicle) && !c.asked_for_time() &&
      !c.has_any({Cue::visit, Cue::slots, Cue::hours}))
    return true;
  // "is it there now", asked of a car
  if (m.clock && !m.day && m.clock->from_now == 0 && c.out().has(Act::ask_vehicle) &&
      !c.asked_for_time() && !c.has_any({Cue::visit, Cue::slots, Cue::hours}))
    return true;
  // "5 works better now"
  if (m.clock && m.clock->from_now == 0 && m.first > 0 &&
      c.is(m.first - 1, "better best easier"_words))
    return true;
  if (!m.weak) return false;
  if (m.day && !m.clock && (m.day->rule == "this month" || m.day->rule == "this year"))
    return !c.asked_for_time() && !c.has_any({Cue::visit, Cue::slots, Cue::move_visit});
  if (m.day && !m.clock && m.day->rule == "month") return !c.asked_for_time();
  if (!m.clock || m.clock->from_now != 0 || m.clock->end || m.first == 0) return false;
  constexpr std::size_t few = 5;
  if (m.first > 1 && c.word(m.first - 1) == "on" && c.word(m.first - 2) == "come") return true;
  return c.text().size() > few && !asks_of_now(c, m) &&
         !c.word_in(m.first > 3 ? m.first - 3 : 0, m.first,
                    "come there in by coming open available free here over see possible work "
                    "works puedo voy ir"_words);
}

// "from monday to tuesday", "push saturday to sunday": the first is the one that is booked.
bool is_moved(const Case& c, const TimeMention& from, const TimeMention& to) {
  if (!c.has(Cue::move_visit) || !to.moved_to || from.moved_to) return false;
  const std::string_view before = from.first > 0 ? c.word(from.first - 1) : std::string_view();
  return before == "from" || before == "del" || before == "de" || (from.day && to.day);
}

bool is_dropped(const Case& c, const TimeMention& m) {
  constexpr std::uint32_t near = 4;
  const auto& cues = c.parts().cues;
  return std::any_of(cues.begin(), cues.end(), [&](const CueHit& hit) {
    return hit.cue == Cue::cancel && hit.first <= m.first && m.first < hit.last &&
           m.first < hit.first + near && !pause_between(c, hit.first + 1, m.first);
  });
}

// "my appointment is for friday", "I can't make it tomorrow": the time of the visit that is booked.
bool is_booked(const Case& c, const TimeMention& m) {
  constexpr std::uint32_t near = 4;
  const Clause* clause = c.clause_of(m.first);
  if (clause == nullptr) return false;
  if (const CueHit* moving = c.cue(*clause, Cue::move_visit); moving != nullptr) {
    // "i booked friday but thursday is better"
    const CueHit* booking = c.cue(*clause, Cue::existing);
    if (booking == nullptr || moving->first < m.last) return false;
    // "had a 1pm today, move it to 2"
    if (booking->first < m.first && m.first < booking->last)
      return c.is(booking->first, "had got have i we"_words);
    return booking->last == m.first &&
           c.word_in(booking->first, booking->last, "booked scheduled made set"_words);
  }
  // "scrap tomorrow"
  if (is_dropped(c, m)) return true;
  const CueHit* cannot = c.cue(*clause, Cue::cannot_come);
  if (cannot != nullptr && cannot->first < m.first && m.first < cannot->last + near &&
      !pause_between(c, cannot->first + 1, m.first) &&
      !c.word_in(cannot->last, m.first + 1, "so but can could then pero"_words))
    return true;
  const CueHit* existing = c.cue(*clause, Cue::existing);
  // "could my visit be wednesday"
  const bool set_anew = existing != nullptr && c.word(existing->last) == "be";
  if (existing == nullptr || set_anew || c.asked_for_time()) return false;
  const auto& times = c.parts().times;
  const bool later = std::any_of(times.begin(), times.end(), [&](const TimeMention& other) {
    return existing->first <= other.first && other.first < m.first && clause->holds(other.first);
  });
  // "can you do my appointment at 5 instead of 3"
  if (c.is(m.last, "instead rather"_words) && c.is(m.last + 1, "of than"_words)) return false;
  // "book my oil change for friday"
  return !later &&
         !c.word_in(clause->first, existing->first,
                    "book schedule reserve make set need want get hacer agendar quiero necesito "
                    "dan da das dame deme sacar pedir tienen hay ocupo quisiera"_words);
}

// "evenings only", "open on saturday mornings?": of no one day, unless a time is asked for.
bool is_usual(const Case& c, const TimeMention& m) {
  if (c.asked_for_time()) return false;
  const bool parts = c.is(m.last - 1, "mornings afternoons evenings nights"_words);
  return parts && (!m.day || c.has(Cue::hours));
}

// A day that is ruled out with its hour still lends the day: "not 12 on wednesday, 1:30".
void lend_day(Chosen& out, const TimeMention& m) {
  if (!m.day) return;
  TimeMention day = m;
  day.clock.reset();
  out.context.push_back(day);
}

// "i want a manager. now": said with weight, and no time for a visit.
bool presses(const Case& c, const TimeMention& m) {
  const bool now = m.clock && m.clock->from_now == 0 && m.first > 0;
  return now && c.text().pauses(m.first) &&
         (m.last >= c.text().size() || c.text().pauses(m.last)) &&
         c.has_any({Cue::person, Cue::complain, Cue::stop, Cue::erase, Cue::call_back});
}

// "lexus rx three fifty": a part of a name.
bool is_of_name(const Case& c, const TimeMention& m) {
  const auto& values = c.parts().values;
  return !m.day && std::any_of(values.begin(), values.end(), [&](const criteria::Value& v) {
    return v.field == Field::model && v.first < m.first && m.last <= v.last;
  });
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

// What is said of the mention keeps it from being wanted; noted in `out`.
bool is_set_aside(const Case& c, std::size_t k, bool weak_too, const CueHit* offer, bool affair,
                  Chosen& out) {
  const auto& times = c.parts().times;
  const TimeMention& m = times[k];
  if (m.past) out.past.push_back(m);
  if (m.past || (m.weak && !weak_too && !asks_of_now(c, m)) || in_offer(offer, m.first))
    return true;
  if ((m.recurring || is_usual(c, m)) && !m.refused) return true;
  // "el horario de servicio entre semana"
  if (m.day && m.day->rule == "weekdays" && c.has(Cue::hours) && !c.asked_for_time()) return true;
  if (is_idle_word(c, m) || presses(c, m) || is_of_name(c, m) || is_bidden(c, m) ||
      keeps_away(c, m))
    return true;
  const bool moving = c.has_any({Cue::move_visit, Cue::cannot_come}) || c.has(Cue::existing);
  // "move it to 3", "adelantar mi cita a las 8"
  const bool to_hour = c.parts().language == Language::es && c.word(m.first) == "a";
  const bool target = (m.moved_to || to_hour) && c.has(Cue::move_visit);
  const bool booked = !target && ((m.booked && (moving || c.has(Cue::cancel))) || is_booked(c, m));
  // "10 works but not tomorrow, friday"
  if (m.refused && m.day && m.clock && m.clock->last <= m.day->first &&
      c.word_in(static_cast<std::uint32_t>(m.clock->last), static_cast<std::uint32_t>(m.day->first),
                "but pero just"_words)) {
    TimeMention hour = m;
    hour.day.reset();
    out.context.push_back(hour);
  }
  if (m.refused || booked) {
    (m.refused ? out.refused : out.booked).push_back(m);
    if (!m.refused || m.clock) lend_day(out, m);
    return true;
  }
  if (thought_twice(c, k)) {
    out.refused.push_back(m);
    return true;
  }
  if (leaves_free(c, k)) return false;
  switch (concern_of(c.text(), times, k)) {
    case Concern::visit:
      if (affair) out.affairs.push_back(m);
      return affair;
    case Concern::busy:
      (m.clock && m.clock->open == Open::before ? out.affairs : out.refused).push_back(m);
      return true;
    case Concern::own_affair:
      out.affairs.push_back(m);
      return true;
    case Concern::past: {
      // "last time i came at 3 it was packed so 9 tomorrow"
      const bool wished =
          k + 1 < times.size() && concern_of(c.text(), times, k + 1) == Concern::visit;
      return wished || c.asked() != Asked::which_time;
    }
    case Concern::goodbye:
      // "see you at 3" sets a time where none is set yet.
      return m.clock ? c.asked() == Asked::confirm_appointment || c.asked() == Asked::anything_else
                     : c.asked() != Asked::which_time;
    case Concern::former_plan:
      out.booked.push_back(m);
      if (m.clock) lend_day(out, m);
      return true;
  }
  return false;
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

// "4 would work on my end": the first word is an hour that suits.
bool suits_at_once(const Case& c) {
  if (c.asked() != Asked::nothing || c.text().size() < 3) return false;
  return (c.is(1, "would will"_words) && c.is(2, "work suit be"_words)) ||
         (c.word(1) == "works" && c.is(2, "for on best better great"_words));
}

bool follows_absence(const Case& c, std::size_t i) {
  return std::any_of(c.parts().cues.begin(), c.parts().cues.end(), [i](const CueHit& hit) {
    return hit.cue == Cue::cannot_come && hit.last == i;
  });
}

// "5 instead of 3"
bool replaced(const Case& c, std::size_t i) {
  return i > 1 && c.is(i - 1, "of than"_words) && c.is(i - 2, "instead rather"_words);
}

bool mends_word(std::string_view word) {
  return word == "no" || word == "wait" || word == "sorry" || word == "actually" ||
         word == "perdon" || word == "digo";
}

// A number that stands alone as an answer to "when?", or two of them: "5 or 6".
std::vector<TimeMention> bare_times(const Case& c) {
  const bool moves = c.asked() == Asked::nothing &&
                     c.has_any({Cue::move_visit, Cue::late, Cue::existing, Cue::cannot_come});
  if (!(c.hour_in_view() || mends_hour(c) || moves || suits_at_once(c)) || c.text().size() > 16)
    return {};
  std::vector<TimeMention> found;
  const CueHit* const offer = price_talk(c);
  const when::Tokens tokens = c.parts().tokens();
  for (std::size_t i = 0; i < c.text().size(); ++i) {
    const auto& times = c.parts().times;
    if (c.is_detail(i)) continue;  // "Sven" is no seven
    if (offer != nullptr && i + 1 == offer->first && c.text()[i].kind == TokenKind::number)
      continue;  // "17 five cash"
    const auto covers = [i](const auto& span) { return span.first <= i && i < span.last; };
    const auto& values = c.parts().values;
    if (std::any_of(times.begin(), times.end(), covers) || in_offer(offer, i)) continue;
    const bool whole = c.text().size() == 1 && c.asked_for_time();
    if (!whole && std::any_of(values.begin(), values.end(), covers)) continue;  // "RAV4", "model 3"
    if (c.word(i + 1) == "is" && c.word(i + 2) == "too") continue;  // "no 3 is too late"
    if (i > 0 && c.is(i - 1, "to at"_words) && when::sets_figure(tokens, i)) continue;
    if (c.word(i + 2) == "not" && c.is(i + 1, "does will is would"_words)) continue;
    if (replaced(c, i)) continue;
    if (i > 0 && c.word(i - 1) == "not" && c.text().pauses(i + 1)) continue;   // "not 10, 11"
    if (follows_absence(c, i)) continue;                                       // "cant make 3, 4?"
    if (i > 0 && (c.word(i - 1) == "with" || c.word(i - 1) == "w")) continue;  // "with two n's"
    if (!found.empty()) {
      if (i <= found.back().last + 1 && mends_word(c.word(i))) continue;  // "10, no, 11"
      const bool mended = i > found.back().last && mends_word(c.word(i - 1));
      const bool joined =
          mended || c.word(found.back().last) == "or" || c.word(found.back().last) == "o";
      if (!joined || (!mended && i > found.back().last + 1)) break;
      if (!mended && i == found.back().last) continue;
    }
    if (const auto clock = when::read_bare_clock(tokens, i)) {
      if (i > 0 && !found.empty() && mends_word(c.word(i - 1))) found.clear();
      TimeMention m;
      m.first = static_cast<std::uint32_t>(clock->first);
      m.last = static_cast<std::uint32_t>(clock->last);
      m.clock = clock;
      if (c.word_in(0, m.first, "earliest soonest"_words)) m.clock->open = Open::after;
      found.push_back(m);
      i = m.last - 1;
    }
  }
  return found;
}

// "after 4 but not 5": a bare number that is ruled out beside a time.
void rule_out_bare(const Case& c, Chosen& chosen) {
  const when::Tokens tokens = c.parts().tokens();
  const auto& times = c.parts().times;
  for (std::size_t i = 1; i < c.text().size(); ++i) {
    const bool ruled_out = c.word(i - 1) == "not" || c.word(i - 1) == "except";
    if (!ruled_out || c.text().pauses(i)) continue;
    const bool known = std::any_of(times.begin(), times.end(), [i](const TimeMention& m) {
      return m.first <= i && i < m.last && !m.weak;
    });
    const auto clock = known ? std::nullopt : when::read_bare_clock(tokens, i);
    if (!clock) continue;
    TimeMention m;
    m.first = static_cast<std::uint32_t>(clock->first);
    m.last = static_cast<std::uint32_t>(clock->last);
    m.clock = clock;
    chosen.refused.push_back(m);
  }
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

bool mends_hour(const Case& c) {
  constexpr std::size_t few = 4;
  const bool mends = c.has_any({Cue::correction, Cue::wait, Cue::no});
  return c.asked() == Asked::contact && mends && c.text().size() <= few;
}

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
