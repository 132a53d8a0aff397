#include <algorithm>
#include <array>

#include "bot/act/decide.h"
#include "bot/act/frames.h"

namespace kept::bot {
namespace {

// Hundredths: what is less tells of nothing.
constexpr int least_told = 0;
// Nothing is called off, erased, kept back or handed to a person by words that are not sure.
constexpr int least_told_of_effect = 150;

// Acts that no words make without their value, which is the rules' affair.
bool rests_on_value(Act act) {
  constexpr std::array valued = {Act::choose_time, Act::give_name, Act::give_contact,  Act::correct,
                                 Act::affirm,      Act::deny,      Act::select_vehicle};
  return std::find(valued.begin(), valued.end(), act) != valued.end();
}

// Words that the rules look at have been judged by them: "do not cancel it", "was it cancelled?",
// "the salesman showed me one", "there is no trace of my appointment".
bool is_judged(const Case& c, Act act) {
  if (act == Act::cancel)
    return c.says(
        "cancel cancelled canceled cancelling canceling forget never out found bought"_words);
  if (act == Act::ask_person)
    return c.says(
        "salesman salesmen salesperson manager boss someone person persons husband wife mom dad "
        "mother father daughter esposo esposa"_words);
  return act == Act::delete_my_data && c.says("appointment visit booking cita"_words);
}

// Never together with what was found.
bool is_ruled_out(const Case& c, Act act) {
  if (c.out().has(act) || is_judged(c, act)) return true;
  if (act == Act::request_appointment || act == Act::reschedule) return c.out().has(Act::correct);
  return act == Act::greet || act == Act::goodbye || act == Act::thank;
}

int least_told_of(Act act) {
  constexpr std::array effective = {Act::cancel,        Act::reschedule,      Act::delete_my_data,
                                    Act::stop_messages, Act::decline_contact, Act::ask_person};
  return std::find(effective.begin(), effective.end(), act) != effective.end()
             ? least_told_of_effect
             : least_told;
}

template <class Visit>
void for_each_act(Visit visit) {
  for (std::size_t k = 0; k < act_count; ++k) visit(static_cast<Act>(k));
}

// Of the questions on which no sentences are labelled, words tell nothing.
bool is_learnt(Asked asked) {
  return asked <= Asked::drivable;
}

}  // namespace

std::optional<Act> most_spoken_for(const Case& c) {
  if (!is_learnt(c.asked())) return std::nullopt;
  std::optional<Act> best;
  for_each_act([&](Act act) {
    if (rests_on_value(act) || is_ruled_out(c, act)) return;
    if (!best || c.evidence(act) > c.evidence(*best)) best = act;
  });
  const bool told =
      best && c.evidence(*best) > least_told_of(*best) && found(c.evidence_for(*best));
  return told ? best : std::nullopt;
}

}  // namespace kept::bot
