#include <algorithm>
#include <array>

#include "bot/act/decide.h"

namespace kept::bot {
namespace {

using when::TimeMention;

// The mentions a visitor wants, with those that only lend a day or an hour.
struct Chosen {
  std::vector<TimeMention> wanted;
  std::vector<TimeMention> context;
  std::vector<TimeMention> past;
  std::vector<TimeMention> booked;   // the time of the visit that is spoken of
  std::vector<TimeMention> refused;  // "not at five"
};

bool correction_between(const Case& c, std::uint32_t from, std::uint32_t to) {
  return std::any_of(c.parts().cues.begin(), c.parts().cues.end(), [&](const CueHit& hit) {
    return (hit.cue == Cue::correction || hit.cue == Cue::wait) && hit.first >= from &&
           hit.first <= to;
  });
}

// "would you take 11?"
bool in_offer(const Case& c, std::size_t token) {
  const CueHit* offer = price_talk(c);
  return offer != nullptr && offer->first <= token && token < offer->last;
}

// "from monday to tuesday", "push saturday to sunday": the first is the one that is booked.
bool is_moved(const Case& c, const TimeMention& from, const TimeMention& to) {
  if (!c.has(Cue::move_visit) || !to.moved_to || from.moved_to) return false;
  const std::string_view before = from.first > 0 ? c.word(from.first - 1) : std::string_view();
  return before == "from" || before == "del" || before == "de" || (from.day && to.day);
}

Chosen choose(const Case& c, bool weak_too) {
  Chosen out;
  const bool moving = c.has_any({Cue::move_visit, Cue::cannot_come}) || (c.has(Cue::existing));
  std::vector<TimeMention> candidates;
  for (const TimeMention& m : c.parts().times) {
    if (m.past) out.past.push_back(m);
    if (m.past || (m.weak && !weak_too) || in_offer(c, m.first)) continue;
    const bool target = m.moved_to && c.has(Cue::move_visit);
    if (m.refused || (m.booked && !target && (moving || c.has(Cue::cancel)))) {
      (m.refused ? out.refused : out.booked).push_back(m);
      if (!m.refused) out.context.push_back(m);
      continue;
    }
    candidates.push_back(m);
  }
  for (std::size_t k = 0; k < candidates.size(); ++k) {
    const bool superseded = k + 1 < candidates.size() &&
                            correction_between(c, candidates[k].last, candidates[k + 1].first);
    const bool moved_from =
        k + 1 < candidates.size() && is_moved(c, candidates[k], candidates[k + 1]);
    if (superseded || moved_from) {
      out.context.push_back(candidates[k]);
      if (moved_from) out.booked.push_back(candidates[k]);
    } else {
      out.wanted.push_back(candidates[k]);
    }
  }
  return out;
}

// "I saw it yesterday" tells of what has been.
bool tells_of_past(const Case& c) {
  return c.says({"was",  "were",   "had",  "did",   "came", "called", "went", "saw",    "bought",
                 "got",  "talked", "said", "spoke", "ago",  "been",   "fui",  "vi",     "estuve",
                 "vine", "llame",  "era",  "hable", "dijo", "compre", "fue",  "dijeron"});
}

// "no, 11", "actually 12" under the question for a way to reach them: another hour than was said.
bool mends_hour(const Case& c) {
  constexpr std::size_t few = 4;
  const bool mends = c.has_any({Cue::correction, Cue::wait, Cue::no});
  return c.asked() == Asked::contact && mends && c.text().size() <= few;
}

// A number that stands alone as an answer to "when?", or two of them: "5 or 6".
std::vector<TimeMention> bare_times(const Case& c) {
  if (!(c.hour_in_view() || mends_hour(c)) || c.text().size() > 12) return {};
  std::vector<TimeMention> found;
  const when::Tokens tokens = c.parts().tokens();
  for (std::size_t i = 0; i < c.text().size(); ++i) {
    const auto& times = c.parts().times;
    const auto covers = [i](const auto& span) { return span.first <= i && i < span.last; };
    const auto& values = c.parts().values;
    if (std::any_of(times.begin(), times.end(), covers) || in_offer(c, i)) continue;
    if (std::any_of(values.begin(), values.end(), covers)) continue;  // "RAV4", "model 3"
    if (!found.empty()) {
      const bool joined = c.word(found.back().last) == "or" || c.word(found.back().last) == "o";
      if (!joined || i > found.back().last + 1) break;
      if (i == found.back().last) continue;
    }
    if (const auto clock = when::read_bare_clock(tokens, i)) {
      TimeMention m;
      m.first = static_cast<std::uint32_t>(clock->first);
      m.last = static_cast<std::uint32_t>(clock->last);
      m.clock = clock;
      found.push_back(m);
      i = m.last - 1;
    }
  }
  return found;
}

std::string show(const When& w) {
  const auto text = [](LocalMinute t) {
    const auto day = std::chrono::floor<std::chrono::days>(t);
    const std::chrono::year_month_day ymd(day);
    const auto minutes = (t - LocalMinute(day)).count();
    char buffer[32];
    const int n = std::snprintf(buffer, sizeof buffer, "%04d-%02u-%02uT%02d:%02d",
                                static_cast<int>(ymd.year()), static_cast<unsigned>(ymd.month()),
                                static_cast<unsigned>(ymd.day()), static_cast<int>(minutes / 60),
                                static_cast<int>(minutes % 60));
    return std::string(buffer, static_cast<std::size_t>(std::max(n, 0)));
  };
  std::string out = "when ";
  if (w.open == Open::before) return out + "before " + text(*w.end);
  if (w.open == Open::after) out += "after ";
  out += text(*w.start);
  return w.end ? out + " to " + text(*w.end) : out;
}

void take(Case& c, const Chosen& chosen) {
  c.out().when = when::resolve(chosen.wanted, chosen.context, c.parts().now);
  for (std::size_t k = 0; k < c.out().when.size(); ++k) {
    const TimeMention& m = chosen.wanted[std::min(k, chosen.wanted.size() - 1)];
    c.trace(show(c.out().when[k]), {m.first, m.last, m.clock ? m.clock->rule : m.day->rule});
  }
}

// "K1234 tomorrow 10am Ann Lane ann@lane.com": whoever names car, time and contact in one breath
// wants to come then. Of a call, or under the question for a contact, it is the time to call.
bool gives_details(const Case& c) {
  const bool calls = c.has_any({Cue::call_back, Cue::prefer_phone, Cue::prefer_text});
  return c.asked() != Asked::contact && !calls && c.out().booking_code.empty() &&
         !c.out().has(Act::ask_vehicle);
}

bool names_detail(const Case& c, std::size_t i) {
  const auto at = static_cast<std::uint32_t>(i);
  return c.is_detail(i) || c.word_in(at, at + 1,
                                     {"my", "name", "number", "phone", "cell", "email", "mi",
                                      "nombre", "numero", "telefono", "celular", "correo", "es"});
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

// Which visit is to be cancelled: "the monday one", "my appointment on monday".
void speak_of(Case& c, const std::vector<TimeMention>& mentions) {
  c.out().spoken_of = when::resolve(mentions, {}, c.parts().now);
}

// What goes with a time and says nothing else.
bool is_small(std::string_view w) {
  constexpr auto small = std::to_array<std::string_view>(
      {"how",   "los",   "only",    "just",     "solo",    "except", "any",      "day",     "days",
       "about", "what",  "works",   "work",     "for",     "me",     "can",      "do",      "is",
       "good",  "ok",    "then",    "on",       "at",      "or",     "and",      "would",   "it",
       "be",    "make",  "let",     "us",       "say",     "maybe",  "actually", "better",  "best",
       "fine",  "great", "please",  "the",      "i",       "que",    "tal",      "puede",   "ser",
       "el",    "mejor", "a",       "las",      "thanks",  "yes",    "no",       "instead", "could",
       "see",   "you",   "ill",     "there",    "will",    "hey",    "hi",       "hello",   "hola",
       "sorry", "keep",  "leave",   "stay",     "stick",   "with",   "deje",     "dejemos", "un",
       "por",   "favor", "gracias", "ya",       "so",      "well",   "to",       "change",  "that",
       "we",    "come",  "perhaps", "possible", "podemos", "podria", "same",     "time",    "misma",
       "mismo", "hora",  "la"});
  return std::find(small.begin(), small.end(), w) != small.end();
}

bool in_mention(const Chosen& chosen, std::size_t i) {
  return std::any_of(chosen.wanted.begin(), chosen.wanted.end(),
                     [i](const TimeMention& m) { return m.first <= i && i < m.last; });
}

// Only times, small words and the visitor's details: "friday at 3?", "tomorrow works"
bool about_time_only(const Case& c, const Chosen& chosen) {
  std::size_t covered = 0;
  for (const TimeMention& m : chosen.wanted) covered += m.last - m.first;
  const bool details = gives_details(c);
  std::size_t small = 0;
  for (std::size_t i = 0; i < c.text().size(); ++i) {
    small += (details && names_detail(c, i)) || is_small(c.word(i)) ? 1 : 0;
  }
  return covered + small >= c.text().size() && covered > 0;
}

// "any suvs? saturday works for me, i'm Rita": a day has a clause to itself that says it suits.
bool suits_in_clause(const Case& c, const Chosen& chosen) {
  if (!gives_details(c) && !c.out().has(Act::ask_inventory)) return false;
  const TimeMention& m = chosen.wanted.front();
  if (!m.day) return false;
  const auto divides = [&](std::size_t i) {
    return i == 0 || i >= c.text().size() || c.text().breaks(i) || c.text().pauses(i);
  };
  std::size_t first = m.first;
  while (!divides(first)) --first;
  std::size_t last = m.last;
  while (!divides(last)) ++last;
  bool suits = false;
  for (std::size_t i = first; i < last; ++i) {
    if (in_mention(chosen, i)) continue;
    const auto at = static_cast<std::uint32_t>(i);
    const bool says =
        c.word_in(at, at + 1,
                  {"works", "good", "best", "better", "free", "off", "available", "great", "fine",
                   "perfect", "bien", "libre", "puedo", "funciona", "sirve", "conviene", "queda"});
    suits = suits || says;
    if (!says && !is_small(c.word(i)) && !c.word_in(at, at + 1, {"am", "my", "day", "would", "me"}))
      return false;
  }
  return suits;
}

// "can we make it 11?", whatever else is said.
bool names_hour(const Case& c, const TimeMention& m) {
  const auto& cues = c.parts().cues;
  return c.hour_in_view() && std::any_of(cues.begin(), cues.end(), [&](const CueHit& hit) {
           return hit.cue == Cue::price_down && hit.first <= m.first && m.first < hit.last;
         });
}

// "Tuesday at 1, ...", under the question for the name: another start than the one chosen.
bool names_start(const Case& c, const Chosen& chosen) {
  const TimeMention& m = chosen.wanted.front();
  return c.asked() == Asked::name && m.day && m.clock && !c.has(Cue::call_back);
}

// Whether that is all that is decided of times.
// Whether the words before the cue, in its own clause, turn it into something else: "please do not
// cancel", "has it been cancelled?", "how do I cancel?", "if I cancel".
bool is_turned(const Case& c, const CueHit& cue) {
  for (auto i = cue.first; i > 0 && !c.text().breaks(i) && !c.text().pauses(i); --i) {
    if (c.word_in(i - 1, i, {"not",   "never", "without", "how", "what", "did", "has",  "is", "was",
                             "were",  "been",  "got",     "get", "gets", "why", "when", "if", "no",
                             "nunca", "sin",   "como",    "que", "si",   "fue", "ha"})) {
      return true;
    }
  }
  return false;
}

// "never mind the sunroof question", "I am out of town", "found another coupon": the cue is part of
// something that is said of another thing.
bool goes_on(const Case& c, const CueHit& cue) {
  const auto next = static_cast<std::size_t>(cue.last);
  if (next >= c.text().size() || c.text().breaks(next) || c.text().pauses(next)) return false;
  if (c.word_in(cue.first, cue.last, {"mind", "forget"})) {
    return c.word_in(cue.last, cue.last + 1, {"the", "about", "my", "that", "el", "la", "lo"}) &&
           !c.says({"appointment", "visit", "booking", "cita", "visita", "reserva"});
  }
  if (c.word_in(cue.first, cue.last, {"out"})) {
    return c.word_in(cue.last, cue.last + 1, {"of", "for", "on", "in", "with", "until", "till"});
  }
  if (c.word_in(cue.first, cue.last, {"found", "bought"})) {
    return !c.word_in(cue.last, cue.last + 1,
                      {"car", "one", "vehicle", "truck", "suv", "dealer", "place", "a", "another",
                       "elsewhere", "something", "so", "and", "from", "at", "today", "yesterday"});
  }
  return false;
}

// "nvm 4 is fine": what was said before is dropped for another hour.
bool drops_for_hour(const Case& c, const Chosen& chosen) {
  const CueHit* cue = c.cue(Cue::cancel);
  if (cue == nullptr || chosen.wanted.empty() || !c.beside_visit()) return false;
  const TimeMention& m = chosen.wanted.front();
  return m.clock && !m.booked && m.first >= cue->last &&
         c.word_in(cue->first, cue->last, {"mind", "nevermind"}) &&
         !c.word_in(cue->last, m.first, {"the", "my", "that", "about"});
}

bool decide_cancel(Case& c, const Chosen& chosen, bool moves) {
  const auto* const cue = c.cue(Cue::cancel);
  if (drops_for_hour(c, chosen)) {
    c.act(Act::reschedule, cue);
    return false;
  }
  if (cue != nullptr && (is_turned(c, *cue) || goes_on(c, *cue))) return false;
  // "never mind" under "which one?" drops the choice and no visit.
  const bool drops =
      c.has(Cue::cancel) && (c.asked() != Asked::which_vehicle ||
                             c.says({"cancel", "cancelar", "cancele", "cancelo", "cancelen",
                                     "appointment", "cita", "visit", "visita", "booking"}));
  const bool cancels =
      drops && !(c.has(Cue::correction) &&
                 c.word_in(c.cue(Cue::cancel)->first, c.cue(Cue::cancel)->last, {"mind"}));
  if (cancels && (chosen.wanted.empty() || !c.has(Cue::move_visit)) && !moves) {
    c.act(Act::cancel, c.cue(Cue::cancel));
    if (!c.has_any({Cue::visit})) {
      speak_of(c, chosen.booked.empty() ? chosen.wanted : chosen.booked);
      return true;
    }
  }
  if (c.has(Cue::cannot_come) && chosen.wanted.empty() && chosen.refused.empty() &&
      !c.has(Cue::move_visit) && !c.out().has(Act::cancel)) {
    c.act(Act::cancel, c.cue(Cue::cannot_come));
    return true;
  }
  return false;
}

// "November 31 at ten": nothing of it is taken, it has to be said anew.
bool puts_forward_unreal(const Case& c, bool visits, bool moves) {
  const auto& unreal = c.parts().unreal_time;
  if (!unreal) return false;
  constexpr std::size_t few = 5;
  return unreal->day || c.asked_for_time() || visits || moves || !c.parts().times.empty() ||
         c.text().size() <= few;
}

// "i can't do tuesday at 4": of the visit that is booked then, or of the times that are offered.
bool rules_out(Case& c, const Chosen& chosen) {
  if (chosen.refused.empty() || !chosen.wanted.empty() || c.out().has(Act::cancel)) return false;
  const TimeMention& first = chosen.refused.front();
  const Ground ground{first.first, first.last, "time ruled out"};
  if (!c.asked_for_time() && c.asked() != Asked::which_vehicle) {
    speak_of(c, chosen.refused);
    c.act(Act::reschedule, ground);
  } else {
    c.act(Act::choose_time, ground);
  }
  return true;
}

void decide_move(Case& c, const Chosen& chosen, bool moves) {
  const bool movable = c.asked() != Asked::confirm_appointment && c.asked() != Asked::which_time;
  if (moves && (movable || c.has(Cue::existing)) && !c.out().has(Act::cancel)) {
    const CueHit* hit =
        c.cue(Cue::move_visit) != nullptr ? c.cue(Cue::move_visit) : c.cue(Cue::cannot_come);
    const bool bare_change =
        hit->cue == Cue::move_visit &&
        c.word_in(hit->first, hit->last, {"change", "switch", "make", "cambiar", "it"}) &&
        chosen.wanted.empty() && c.out().criteria.empty() == false;
    if (!bare_change) c.act(Act::reschedule, hit);
  }
}

}  // namespace

void decide_times(Case& c) {
  const bool asks_hours = c.has(Cue::hours);
  const bool visits = c.has_any({Cue::visit, Cue::slots});
  const bool moves =
      c.has(Cue::move_visit) || (c.has_any({Cue::cannot_come}) && !c.parts().times.empty());
  const bool corrects = c.has_any({Cue::correction, Cue::wait});
  const bool serviced = c.has_any({Cue::problem, Cue::service}) && c.has(Cue::visit);
  const bool called = c.has(Cue::call_back) && !visits && !c.asked_for_time();
  const bool open = c.asked() == Asked::nothing || c.asked() == Asked::anything_else;
  Chosen chosen = choose(c, c.hour_in_view() || visits || moves || serviced || corrects);
  if (chosen.wanted.empty()) {
    chosen.wanted = bare_times(c);
  }
  // A day that is over can be wished for, too: it will be refused by name.
  if (chosen.wanted.empty() && !chosen.past.empty() && !tells_of_past(c))
    chosen.wanted = std::move(chosen.past);
  if (asks_hours) c.act(Act::ask_hours, c.cue(Cue::hours));
  if (c.has(Cue::location)) c.act(Act::ask_location, c.cue(Cue::location));
  if (c.has_any({Cue::stop, Cue::erase})) return;

  speak_of(c, chosen.booked);
  if (!chosen.wanted.empty()) rule_out_bare(c, chosen);
  c.out().ruled_out = when::resolve(chosen.refused, chosen.wanted, c.parts().now);
  if (decide_cancel(c, chosen, moves)) return;
  if (puts_forward_unreal(c, visits, moves)) {
    c.out().no_such_time = true;
    c.act(Act::choose_time,
          Ground{c.parts().unreal_time->first, c.parts().unreal_time->last, "no such time"});
    return;
  }
  if (rules_out(c, chosen)) return;
  decide_move(c, chosen, moves);
  if (!c.asked_for_time() && visits && !c.out().has(Act::reschedule) && !c.out().has(Act::cancel)) {
    const CueHit* hit = c.cue(Cue::visit) != nullptr ? c.cue(Cue::visit) : c.cue(Cue::slots);
    c.act(Act::request_appointment, hit);
  }
  if (chosen.wanted.empty()) return;
  const Ground ground{chosen.wanted.front().first, chosen.wanted.front().last, "time put forward"};
  if (c.out().has(Act::request_appointment) || c.out().has(Act::reschedule) || c.asked_for_time() ||
      mends_hour(c) || (serviced) || names_start(c, chosen) ||
      names_hour(c, chosen.wanted.front()) ||
      (!asks_hours && !called &&
       (about_time_only(c, chosen) || suits_in_clause(c, chosen) ||
        (corrects && c.out().criteria.empty())))) {
    if (asks_hours && !c.out().has(Act::request_appointment) && !c.out().has(Act::reschedule)) {
      take(c, chosen);
      return;
    }
    take(c, chosen);
    c.act(Act::choose_time, ground);
    const bool within = std::any_of(chosen.context.begin(), chosen.context.end(),
                                    [](const TimeMention& m) { return !m.booked; });
    if (c.out().has(Act::reschedule) || c.out().has(Act::request_appointment)) return;
    if (open && corrects && !within) {
      c.act(Act::reschedule,
            c.cue(Cue::correction) != nullptr ? c.cue(Cue::correction) : c.cue(Cue::wait));
    } else if (c.asked() == Asked::confirm_appointment) {
      c.act(Act::correct, ground);
    }
    return;
  }
  if (asks_hours) take(c, chosen);
}

}  // namespace kept::bot
