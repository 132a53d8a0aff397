#include <algorithm>

#include "bot/act/bare_times.h"
#include "bot/act/choose_times.h"
#include "bot/act/coming.h"
#include "bot/act/dropping.h"
#include "bot/act/held_elsewhere.h"

namespace kept::bot {
namespace {

using when::TimeMention;

// "K1234 tomorrow 10am Ann Lane ann@lane.com": whoever names car, time and contact in one breath
// wants to come then. Of a call, or under the question for a contact, it is the time to call.
bool gives_details(const Case& c) {
  const bool calls = c.has_any({Cue::call_back, Cue::prefer_phone, Cue::prefer_text});
  return c.asked() != Asked::contact && !calls && c.out().booking_code.empty() &&
         !c.out().has(Act::ask_vehicle);
}

bool names_detail(const Case& c, std::size_t i) {
  return c.is_detail(i) ||
         c.is(i,
              "my name number phone cell email mi nombre numero telefono celular correo es"_words);
}

// What goes with a time and says nothing else.
bool is_small(const Case& c, std::size_t i) {
  return c.text().word_is_in(
      i,
      "how los only just solo except any day days about what works work for me can do "
      "is good ok then on at or and would it be make let us say maybe actually better "
      "best fine great please the i que tal puede ser el mejor a las thanks yes no "
      "instead could see you ill there will hey hi hello hola sorry keep leave stay "
      "stick with deje dejemos un por favor gracias ya so well to change that we come "
      "perhaps possible podemos podria same time misma mismo hora la"_words);
}

// Mentions come in order.
bool in_mention(const Chosen& chosen, std::size_t i) {
  const auto behind = std::partition_point(chosen.wanted.begin(), chosen.wanted.end(),
                                           [i](const TimeMention& m) { return m.first <= i; });
  return behind != chosen.wanted.begin() && i < std::prev(behind)->last;
}

// Only times, small words and the visitor's details: "friday at 3?", "tomorrow works"
bool about_time_only(const Case& c, const Chosen& chosen) {
  std::size_t covered = 0;
  for (const TimeMention& m : chosen.wanted) covered += m.last - m.first;
  const bool details = gives_details(c);
  std::size_t small = 0;
  for (std::size_t i = 0; i < c.text().size(); ++i) {
    small += (details && names_detail(c, i)) || is_small(c, i) ? 1 : 0;
  }
  return covered + small >= c.text().size() && covered > 0;
}

// "any suvs? saturday works for me, i'm Rita": a day has a clause to itself that says it suits.
bool suits_in_clause(const Case& c, const Chosen& chosen) {
  const bool of_vehicle = (c.out().has(Act::ask_vehicle) || c.out().has(Act::select_vehicle)) &&
                          !c.has_any({Cue::call_back, Cue::prefer_phone, Cue::prefer_text});
  if (!gives_details(c) && !c.out().has(Act::ask_inventory) && !of_vehicle) return false;
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
    const bool says = c.is(i,
                           "works work ok okay alright doable possible good best better free off "
                           "available great fine perfect bien libre puedo "
                           "funciona sirve conviene queda"_words);
    suits = suits || says;
    if (!says && !is_small(c, i) && !c.is(i, "am my day would me"_words)) return false;
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
  // "nah, i will just show up, saturday at 11"
  const bool declined = c.asked() == Asked::contact && c.has_any({Cue::no, Cue::decline}) &&
                        !c.has_any({Cue::prefer_phone, Cue::prefer_text, Cue::prefer_email});
  return (c.asked() == Asked::name || declined) && m.day && m.clock && !c.has(Cue::call_back);
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
  // "not today" to "anything else?"
  constexpr std::size_t few = 2;
  const TimeMention& first = chosen.refused.front();
  if ((c.asked() == Asked::anything_else || c.asked_for_contact()) && first.first <= few &&
      c.word(0) == "not")
    return false;
  const Clause* clause = c.clause_of(first.first);
  if (clause != nullptr && !c.asked_for_time() && c.cue(*clause, Cue::smalltalk) != nullptr)
    return false;
  const Ground ground{first.first, first.last, "time ruled out"};
  if (only_explains(c)) return false;
  if (!c.asked_for_time() && c.asked() != Asked::which_vehicle) {
    speak_of(c, chosen.refused);
    c.act(Act::reschedule, ground);
  } else {
    c.act(c.asked_for_time() ? Act::deny : Act::choose_time, ground);
  }
  return true;
}

void decide_move(Case& c, const Chosen& chosen, bool moves) {
  const bool movable = c.asked() != Asked::confirm_appointment && c.asked() != Asked::which_time;
  if (moves && (movable || c.has(Cue::existing)) && !c.out().has(Act::cancel)) {
    const CueHit* hit = c.cue(Cue::move_visit) != nullptr    ? c.cue(Cue::move_visit)
                        : c.cue(Cue::cannot_come) != nullptr ? c.cue(Cue::cannot_come)
                        : c.cue(Cue::existing) != nullptr    ? c.cue(Cue::existing)
                        : c.cue(Cue::cancel) != nullptr      ? c.cue(Cue::cancel)
                                                             : c.cue(Cue::late);
    const bool bare_change =
        hit->cue == Cue::move_visit &&
        c.word_in(hit->first, hit->last, "change switch make cambiar it"_words) &&
        chosen.wanted.empty() && c.out().criteria.empty() == false;
    // "oh wait, can we do thursday instead": the visit is still being set.
    const bool still_set = (c.asked() == Asked::name || c.asked() == Asked::contact) &&
                           c.has_any({Cue::wait, Cue::correction}) && !chosen.wanted.empty() &&
                           c.word_in(hit->first, hit->last, "instead"_words) &&
                           !c.has(Cue::existing);
    if (!bare_change) c.act(still_set ? Act::correct : Act::reschedule, hit);
  }
}

// The clause speaks of something else at that time: "call me tomorrow", "it broke on monday".
bool serves_else(const Case& c, const TimeMention& m) {
  const Clause* clause = c.clause_of(m.first);
  if (clause == nullptr) return false;
  // "is the Camry still going to be there saturday"
  if (clause->mood == Mood::question && c.out().has(Act::ask_vehicle)) return true;
  // "I need a sedan by the end of the month"
  if (c.cue(*clause, Cue::want) != nullptr && c.out().has(Act::ask_inventory)) return true;
  for (const Cue cue :
       {Cue::hours,        Cue::call_back,      Cue::problem,      Cue::complain,
        Cue::financing,    Cue::payment_amount, Cue::vehicle_fact, Cue::vehicle_topic,
        Cue::stop,         Cue::erase,          Cue::out_of_scope, Cue::off_topic,
        Cue::smalltalk,    Cue::location,       Cue::person,       Cue::not_phone,
        Cue::prefer_phone, Cue::prefer_text,    Cue::prefer_email, Cue::browse,
        Cue::trade}) {
    const CueHit* hit = c.cue(*clause, cue);
    // A cue made of the time itself speaks of nothing else.
    if (hit != nullptr && !(m.first <= hit->first && hit->last <= m.last)) return true;
  }
  return false;
}

// "big game sunday so saturday at 10": a day with its hour may stand for itself in a clause.
Clause part_about(const Case& c, const TimeMention& m, const Clause& clause) {
  constexpr std::size_t reach = 6;
  Clause part = clause;
  part.first = static_cast<std::uint32_t>(m.first);
  part.last = static_cast<std::uint32_t>(m.last);
  const auto parts = [&](std::uint32_t i) {
    return c.text().pauses(i) || c.is(i, "so then but pero entonces"_words);
  };
  while (part.first > clause.first && part.first + reach > m.first &&
         !c.text().pauses(part.first) && !parts(part.first - 1))
    --part.first;
  while (part.last < clause.last && part.last < m.last + reach && !parts(part.last)) ++part.last;
  return part;
}

// "4 would work on my end": hardly a word in the clause that goes not with a time.
bool is_of_times_only(const Case& c, const Chosen& chosen, const Clause& clause) {
  constexpr std::size_t few = 2;
  std::size_t others = 0;
  for (std::uint32_t i = clause.first; i < clause.last && others <= few; ++i) {
    others += in_mention(chosen, i) || is_small(c, i) || c.is_detail(i) ? 0 : 1;
  }
  return others <= few;
}

bool is_put_forward(const Case& c, const Chosen& chosen) {
  const Clause* weighed = nullptr;  // the last clause that was, and whether it is of times only
  bool times_only = false;
  return std::any_of(chosen.wanted.begin(), chosen.wanted.end(), [&](const TimeMention& m) {
    if (m.weak || !(m.day || m.clock) || serves_else(c, m)) return false;
    const Clause* const clause = c.clause_of(m.first);
    if (clause == nullptr) return false;
    if (clause != weighed) times_only = is_of_times_only(c, chosen, *clause);
    weighed = clause;
    return times_only ||
           (m.day && m.clock && is_of_times_only(c, chosen, part_about(c, m, *clause)));
  });
}

// "10-4": heard, and no hours.
bool is_radio_yes(const Case& c, const Chosen& chosen) {
  constexpr std::size_t few = 5;
  if (c.asked() == Asked::which_time || chosen.wanted.size() != 1 || c.text().size() > few)
    return false;
  const TimeMention& m = chosen.wanted.front();
  const bool radio = (c.word(0) == "10" && c.word(1) == "4") ||
                     (c.text().key(0) == "ten" && c.text().key(1) == "four");
  return m.first == 0 && m.last <= 2 && radio &&
         (c.text().gap(1) == gap_dash || c.text().size() == 2 ||
          c.is(2, "good buddy boss chief man copy thanks"_words)) &&
         !c.says("works work instead good better between"_words);
}

// "15k is my max but 13 is better", "1 is better" of those shown: no hour.
bool betters_other(const Case& c, const CueHit& hit) {
  const auto& amounts = c.parts().amounts;
  const bool plain = c.is(hit.last - 1, "better"_words) &&
                     !c.has_any({Cue::existing, Cue::visit}) &&
                     !beginning_in(c.parts().numbers, hit.first, hit.first + 1).empty();
  if (plain && c.asked() == Asked::which_vehicle) return true;
  return plain && std::any_of(amounts.begin(), amounts.end(), [&](const criteria::Amount& a) {
           return a.quantity == criteria::Quantity::price && !a.bare && a.last <= hit.first;
         });
}

// "was it moved to another lot", "does the seat push back", "maybe a blue one instead"
bool moves_thing(const Case& c, const CueHit& hit) {
  const Clause* clause = c.clause_of(hit.first);
  if (clause == nullptr) return false;
  if (is_moved_by_others(c, *clause, hit.last)) return true;
  if (betters_other(c, hit)) return true;
  if (c.is(hit.first, "one"_words) && c.is(hit.last - 1, "instead"_words))
    return hit.first > 0 && !c.is(hit.first - 1, "at around by say to for until before"_words);
  return clause->mood == Mood::question && !c.has_any({Cue::existing, Cue::visit}) &&
         !c.asked_for_time() && !c.beside_visit() &&
         c.is(clause->head, "do does did was were is are has have"_words) &&
         c.is(clause->head + 1, "the it they that this those these"_words) &&
         !c.word_in(clause->head, clause->last,
                    "i we my our you time day appointment appt visit slot"_words);
}

class TimesDecider {
 public:
  explicit TimesDecider(Case& c) : c_(c) {
    hours_ = question_for_hours(c);
    const bool visit_said = c.has_any({Cue::visit, Cue::slots});
    called_ = c.has(Cue::call_back) && !visit_said && !c.asked_for_time();
    corrects_ = c.has_any({Cue::correction, Cue::wait});
    serviced_ = c.has_any({Cue::problem, Cue::service}) && c.has(Cue::visit);
    const bool leaves = c.has_any({Cue::move_visit, Cue::cannot_come});
    chosen_ = choose_times(c, c.hour_in_view() || visit_said || leaves || serviced_ || corrects_ ||
                                  c.has_any({Cue::come, Cue::service}));
    if (is_radio_yes(c, chosen_)) chosen_.wanted.clear();
    const CueHit* const moved =
        c.any_cue(Cue::move_visit, [&](const CueHit& hit) { return !moves_thing(c, hit); });
    // "can't even shift it out of park"
    const bool shifts = c.asked() == Asked::drivable && chosen_.wanted.empty();
    moves_ = (moved != nullptr && !shifts && !is_of_complaint(c, *moved)) ||
             (c.has(Cue::cannot_come) && !chosen_.wanted.empty()) || changes_booking() ||
             leaves_booking() || (c.has(Cue::cancel) && changes_dropped()) || comes_later();
    coming_ = called_                            ? c.cue(Cue::visit)
              : hours_ != nullptr && !visit_said ? nullptr
                                                 : wish_to_come(c, chosen_);
    if (coming_ != nullptr && of_others_move(*coming_)) coming_ = nullptr;
  }

  void run() {
    if (hours_ != nullptr) c_.act(Act::ask_hours, hours_);
    c_.act(Act::ask_location, question_for_place(c_));
    if (c_.has_any({Cue::stop, Cue::erase}) && !c_.has(Cue::cancel) && !answers_besides()) return;
    speak_of(c_, chosen_.booked);
    c_.out().ruled_out = when::resolve(chosen_.refused, chosen_.wanted, c_.parts().now);
    if (decide_cancel(c_, chosen_, moves_)) return;
    if (puts_forward_unreal(c_, coming_ != nullptr, moves_)) {
      c_.out().no_such_time = true;
      const auto& unreal = *c_.parts().unreal_time;
      c_.act(Act::choose_time, Ground{unreal.first, unreal.last, "no such time"});
      return;
    }
    if (rules_out(c_, chosen_)) return;
    decide_move(c_, chosen_, moves_);
    const bool fixed = c_.out().has(Act::reschedule) || c_.out().has(Act::cancel);
    if (!c_.asked_for_time() && coming_ != nullptr && !fixed && !only_able(*coming_)) {
      const bool moves = sets_anew(*coming_);
      c_.act(moves ? Act::reschedule : Act::request_appointment, coming_);
    }
    if (!chosen_.wanted.empty()) put_forward();
  }

 private:
  // "wednesday at 10, and quit texting me": the question for a time is answered all the same.
  bool answers_besides() const {
    if (!c_.asked_for_time() || c_.has(Cue::erase) || chosen_.wanted.empty()) return false;
    const TimeMention& m = chosen_.wanted.front();
    return c_.any_cue(Cue::stop, [&](const CueHit& hit) {
      const bool apart = c_.clause_of(hit.first) != c_.clause_of(m.first) ||
                         c_.word_in(hit.first, m.first, "and but so y pero"_words);
      return hit.first < m.last && !apart;
    }) == nullptr;
  }

  // "my appointment is friday but saturday would suit me"
  bool changes_booking() const {
    return c_.has(Cue::existing) && !chosen_.booked.empty() && !chosen_.wanted.empty();
  }

  // "my 9am thursday will not work any more, anything monday?"
  bool leaves_booking() const {
    return !c_.asked_for_time() && !chosen_.wanted.empty() &&
           std::any_of(chosen_.refused.begin(), chosen_.refused.end(),
                       [this](const TimeMention& m) {
                         return m.booked && m.first > 0 && c_.is(m.first - 1, "my our"_words);
                       });
  }

  // "my dentist moved my appointment to friday"
  bool of_others_move(const CueHit& coming) const {
    const Clause* const clause = c_.clause_of(coming.first);
    return clause != nullptr && is_moved_by_others(c_, *clause, coming.last);
  }

  // "oh shoot can we do 5:30 thursday", beside the visit that was just booked
  bool sets_anew(const CueHit& coming) const {
    if (c_.asked() != Asked::anything_else || chosen_.wanted.empty() || serviced_) return false;
    const Meaning& out = c_.out();
    const bool of_car = !out.criteria.empty() || out.has(Act::select_vehicle) ||
                        out.has(Act::ask_inventory) || out.has(Act::report_problem);
    return !of_car && c_.word_in(coming.first, coming.last, "we you i"_words) &&
           c_.word_in(coming.first, coming.last, "do make"_words);
  }

  // "sí, puedo llevarlo yo mismo", to the question whether it drives
  bool only_able(const CueHit& coming) const {
    return c_.asked() == Asked::drivable && chosen_.wanted.empty() &&
           c_.word_in(coming.first, coming.last, "llevarlo llevarla traerlo traerla"_words);
  }

  // "running late, make it 5", but not "voy a llegar tarde"
  bool comes_later() const {
    const CueHit* late = c_.cue(Cue::late);
    const auto& wanted = chosen_.wanted;
    return late != nullptr && std::any_of(wanted.begin(), wanted.end(), [&](const TimeMention& m) {
             return m.last <= late->first || m.first >= late->last;
           });
  }

  // "gotta bail on today, sunday at 1?"
  bool changes_dropped() const {
    const auto& left = chosen_.booked.empty() ? chosen_.refused : chosen_.booked;
    return !left.empty() && !chosen_.wanted.empty() &&
           left.front().first < chosen_.wanted.front().first;
  }

  // "what time do you open tomorrow? want to come see it": none of the times is for the visit.
  bool is_asked_of_hours() const {
    const Clause* clause = c_.clause_of(hours_->first);
    const auto& wanted = chosen_.wanted;
    if (clause == nullptr || (coming_ != nullptr && clause->holds(coming_->first))) return false;
    const auto within = [&](const TimeMention& m) {
      return clause->holds(m.last - 1) && (clause->holds(m.first) || !m.clock);
    };
    const auto inside = std::find_if(wanted.begin(), wanted.end(), within);
    // "sunday? are you even open sunday"
    const auto repeats = [&](const TimeMention& m) {
      return inside != wanted.end() && m.day && !m.clock && inside->day &&
             m.day->day == inside->day->day;
    };
    return std::all_of(wanted.begin(), wanted.end(),
                       [&](const TimeMention& m) { return within(m) || repeats(m); });
  }

  bool is_chosen() const {
    const Meaning& out = c_.out();
    if (out.has(Act::request_appointment) || out.has(Act::reschedule)) return true;
    if (c_.asked_for_time() || mends_hour(c_) || serviced_ || names_start(c_, chosen_) ||
        names_hour(c_, chosen_.wanted.front()))
      return true;
    if (hours_ != nullptr || called_ || out.has(Act::out_of_scope)) return false;
    // "work: 512 555 0180 til 4": when to call
    const TimeMention& first = chosen_.wanted.front();
    const Clause* const clause = c_.clause_of(first.first);
    const bool set = first.day && clause != nullptr &&  // "let's do saturday at 11"
                     c_.word_in(clause->first, clause->last, "let lets do see come coming"_words);
    const bool of_contact = c_.asked() == Asked::contact && out.has(Act::give_contact) && !set;
    return about_time_only(c_, chosen_) || suits_in_clause(c_, chosen_) ||
           (!of_contact && is_put_forward(c_, chosen_)) || (corrects_ && out.criteria.empty());
  }

  void put_forward() {
    if (!is_chosen()) {
      if (hours_ != nullptr) take(c_, chosen_);
      return;
    }
    take(c_, chosen_);
    const bool fixed = c_.out().has(Act::request_appointment) || c_.out().has(Act::reschedule);
    const bool comes = fixed || c_.asked_for_time();
    if (hours_ != nullptr && (!comes || is_asked_of_hours())) return;
    const TimeMention& first = chosen_.wanted.front();
    const Ground ground{first.first, first.last, "time put forward"};
    c_.act(Act::choose_time, ground);
    if (chosen_.mended && !c_.out().has(Act::reschedule)) c_.act(Act::correct, ground);
    if (!fixed) repair(ground);
  }

  // Another time than was said before.
  void repair(const Ground& ground) {
    const bool open = c_.asked() == Asked::nothing || c_.asked() == Asked::anything_else;
    const bool within = std::any_of(chosen_.context.begin(), chosen_.context.end(),
                                    [](const TimeMention& m) { return !m.booked; });
    const CueHit* mends = c_.cue(Cue::correction);
    const bool meant = mends != nullptr &&
                       c_.word_in(mends->first, mends->last, "meant mean quise typo wrong"_words);
    if (open && corrects_ && !within && !meant) {
      c_.act(Act::reschedule,
             c_.cue(Cue::correction) != nullptr ? c_.cue(Cue::correction) : c_.cue(Cue::wait));
    } else if (c_.asked() == Asked::confirm_appointment) {
      c_.act(Act::correct, ground);
    }
  }

  Case& c_;
  const CueHit* hours_ = nullptr;
  const CueHit* coming_ = nullptr;
  bool called_ = false;
  bool corrects_ = false;
  bool serviced_ = false;
  bool moves_ = false;
  Chosen chosen_;
};

}  // namespace

void decide_times(Case& c) {
  TimesDecider(c).run();
}

}  // namespace kept::bot
