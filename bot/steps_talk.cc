#include "bot/steps.h"
#include "bot/telling.h"
#include "bot/text.h"

namespace kept::bot::steps {
namespace {

void repeat_choices(Turn& turn) {
  for (const Choice& choice : turn.state.choices) {
    turn.offer(choice.kind, choice.value, choice.label);
  }
}

}  // namespace

void ask_again(Turn& turn) {
  if (turn.has_asked()) return;
  switch (turn.stage) {
    case Asked::which_vehicle:
      if (turn.state.offer == Offer::put_aside && turn.state.vehicle) {
        auto vehicle = look_at(turn, *turn.state.vehicle);
        if (vehicle && !vehicle->free()) {
          tell_standing(turn, *vehicle);
          return find_in_place_of(turn, *vehicle);
        }
      }
      turn.ask(turn.stage,
               turn.state.offer == Offer::put_aside ? Key::ask_put_aside : Key::ask_which);
      break;
    case Asked::which_time:
      turn.ask(turn.stage, Key::ask_time_which);
      break;
    case Asked::confirm_appointment:
      if (turn.state.chosen) return confirm_time(turn);
      turn.ask(Asked::which_time, Key::ask_time);
      break;
    case Asked::name:
      turn.ask(turn.stage, turn.state.contact_known || turn.state.contact_declined
                               ? Key::ask_name
                               : Key::ask_name_contact);
      break;
    case Asked::contact:
      turn.ask(turn.stage,
               turn.state.finding == Finding::none ? Key::ask_contact_task : Key::ask_code_contact);
      break;
    case Asked::criteria:
      turn.ask(turn.stage, Key::ask_criteria);
      break;
    case Asked::confirm_cancel:
      if (turn.state.appointment) return confirm_cancel(turn);
      turn.ask(Asked::anything_else, Key::ask_anything);
      return;
    case Asked::confirm_move:
      if (turn.state.chosen) return ask_move(turn);
      turn.ask(Asked::anything_else, Key::ask_anything);
      return;
    case Asked::which_booked:
      turn.ask(turn.stage, Key::ask_which_booked);
      break;
    case Asked::which_visit:
      turn.ask(turn.stage, Key::ask_which_visit);
      break;
    case Asked::drivable:
      turn.ask(turn.stage, Key::ask_drivable);
      break;
    case Asked::anything_else:
    case Asked::nothing:
      turn.ask(Asked::anything_else, Key::ask_anything);
      return;
  }
  repeat_choices(turn);
}

void ask_again_or_person(Turn& turn) {
  ask_again(turn);
  offer_person(turn);
}

void keep_question(Turn& turn) {
  if (turn.has_asked() || turn.stage == Asked::nothing || turn.stage == Asked::anything_else)
    return;
  turn.asks(turn.stage);
  repeat_choices(turn);
}

void ask_which(Turn& turn) {
  ask_which(turn, Key::ask_which);
}

void ask_which(Turn& turn, Key words) {
  if (turn.has_asked()) return;
  for (inventory::VehicleId id : turn.state.shown) {
    if (auto vehicle = look_at(turn, id); vehicle && vehicle->free()) {
      turn.offer(Choice::Kind::vehicle, id.value, label_of(*vehicle));
    }
  }
  turn.ask(Asked::which_vehicle, words);
}

void ask_criteria(Turn& turn) {
  turn.ask(Asked::criteria, Key::ask_criteria);
}

void ask_criteria_other(Turn& turn) {
  turn.ask(Asked::criteria, Key::ask_criteria_other);
}

void ask_anything(Turn& turn) {
  turn.ask(Asked::anything_else, Key::ask_anything);
}

void ask_name_again(Turn& turn) {
  turn.ask(Asked::name, Key::ask_name_again);
}

void ask_drivable(Turn& turn) {
  if (turn.has_asked()) return;
  turn.ask(Asked::drivable, Key::ask_drivable);
  turn.offer(Choice::Kind::yes, 0, Key::choice_yes);
  turn.offer(Choice::Kind::no, 0, Key::choice_no);
}

void ask_task_contact(Turn& turn) {
  if (turn.has_asked()) return;
  turn.state.contact_asked_again = turn.state.contact_asked;
  turn.state.contact_asked = true;
  turn.ask(Asked::contact, Key::ask_contact_task);
  turn.offer(Choice::Kind::skip_contact, 0, Key::choice_skip_contact);
}

void not_understood(Turn& turn) {
  turn.not_understood = true;
}

void leave_to_person(Turn& turn) {
  turn.state.unanswered = cut(turn.text(), 200);
  turn.state.offer = Offer::person;
}

void propose_person(Turn& turn) {
  turn.state.unanswered = cut(turn.text(), 200);
  turn.state.offer = Offer::person;
  turn.ask(Asked::anything_else, Key::ask_person);
  turn.offer(Choice::Kind::person, 0, Key::choice_person);
}

void side_answer(Turn& turn) {
  turn.side_answer = true;
}

void fall_silent(Turn& turn) {
  turn.silent = true;
}

void offer_person(Turn& turn) {
  turn.offer(Choice::Kind::person, 0, Key::choice_person);
}

void offer_help(Turn& turn) {
  turn.offer(Choice::Kind::act, static_cast<std::int64_t>(Act::ask_inventory), Key::choice_search);
  turn.offer(Choice::Kind::act, static_cast<std::int64_t>(Act::request_appointment),
             Key::choice_visit);
  turn.offer(Choice::Kind::act, static_cast<std::int64_t>(Act::ask_hours), Key::choice_hours);
  turn.offer(Choice::Kind::person, 0, Key::choice_person);
}

}  // namespace kept::bot::steps
