#include "bot/act/set_aside.h"

#include <algorithm>

#include "bot/act/concern.h"
#include "bot/act/held_elsewhere.h"
#include "bot/act/told_days.h"

namespace kept::bot {
namespace {

using when::TimeMention;

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

}  // namespace

bool in_offer(const CueHit* offer, std::size_t token) {
  return offer != nullptr && offer->first <= token && token < offer->last;
}

void lend_day(Chosen& out, const TimeMention& m) {
  if (!m.day) return;
  TimeMention day = m;
  day.clock.reset();
  out.context.push_back(day);
}

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

}  // namespace kept::bot
